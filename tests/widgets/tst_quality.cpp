#include "models/items/alarmfloodsmodel.h"
#include "models/items/alarmsourcesmodel.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/quality/qualitycard.h"
#include "widgets/panels/quality/ratechart.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page that tells how good the alarms are, as a person uses it.
class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void figuresAreJudged();
    void operatorsShareTheAlarms();
    void periodIsAskedFor();
    void nothingIsAskedUnseen();
    void rowIsTuned_data();
    void rowIsTuned();
    void rowOpensWhatItIsAbout();
    void chosenRowStaysWithItsObject();
    void calmIsSaid();
    void failureIsSaid();
    void barsAreTold();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<QWidget*>(u"qualityPanel"_s)->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the panel", name);
        return found;
    }
    [[nodiscard]] QString value(const char* card) const { return child(card)->findChild<QLabel*>()->text(); }
    [[nodiscard]] State rated(const char* card) const { return child<QualityCard>(card)->state(); }
    [[nodiscard]] QString summary() const { return child<QLabel>("qualitySummary")->text(); }
    void open();

    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestQuality::init()
{
    m_settings = std::make_unique<UserSettings>();
    m_look = std::make_unique<Appearance>(m_settings.get());
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestQuality::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
    m_settings.reset();
}

void TestQuality::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(child("rateChart")->isVisible());
    QTRY_VERIFY(child<QTreeView>("worstSources")->model()->rowCount() > 0);
}

void TestQuality::figuresAreJudged()
{
    open();
    const AlarmQuality& figures = m_console->archive.figures;
    QVERIFY(summary().startsWith(QLocale().toString(figures.alarms)));
    QCOMPARE(rated("chatterCard"), State::Warning);
    QCOMPARE(rated("staleCard"), State::Ok);
    QCOMPARE(value("chatterCard"), u"Chattering sources"_s.toUpper()); // the heading comes first
    QVERIFY(!child("chatterCard")->accessibleName().isEmpty());
    auto* floods = child<QPushButton>("view_quality_floods");
    floods->click();
    auto* list = child<QTreeView>("alarmFloods");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!child("tuneThreshold")->isVisible()); // a flood has no threshold
}

void TestQuality::operatorsShareTheAlarms()
{
    open();
    const State alone = rated("peakCard");
    QCOMPARE(alone, State::Warning);
    const int asked = m_console->archive.asked;
    child<QSpinBox>("qualityOperators")->setValue(4);
    QCOMPARE(rated("peakCard"), State::Ok);
    QCOMPARE(child<QTreeView>("alarmFloods")->model()->rowCount(), 0);
    QCOMPARE(m_console->archive.asked, asked); // what is known is counted anew
    QCOMPARE(m_settings->value(u"views.quality"_s)[u"operators"_s].toInt(), 4);
}

void TestQuality::periodIsAskedFor()
{
    open();
    const int asked = m_console->archive.asked;
    child<QComboBox>("qualityPeriod")->setCurrentText(u"Yesterday"_s);
    QCOMPARE(m_console->archive.asked, asked + 1);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_clock->utcNow())).date();
    QTRY_COMPARE(child<RateChart>("rateChart")->bars().front().when.from,
                 fromMs(today.addDays(-1).startOfDay().toMSecsSinceEpoch()));
    QVERIFY(child<RateChart>("rateChart")->bars().back().when.to <=
            fromMs(today.startOfDay().toMSecsSinceEpoch()) + 1h);
}

void TestQuality::nothingIsAskedUnseen()
{
    m_window->showArea(u"servers"_s);
    QCoreApplication::processEvents();
    const int asked = m_console->archive.asked;
    child<QComboBox>("qualityPeriod")->setCurrentIndex(0);
    QCOMPARE(m_console->archive.asked, asked);
    m_window->showArea(u"quality"_s);
    QCOMPARE(m_console->archive.asked, asked + 1);
}

void TestQuality::rowIsTuned_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("button") << u"button"_s << u"sd::AdjustDialog"_s;
    QTest::newRow("key of the check") << u"key"_s << u"sd::CheckDialog"_s;
    QTest::newRow("in the row") << u"row"_s << u"sd::AdjustDialog"_s;
}

void TestQuality::rowIsTuned()
{
    QFETCH(QString, way);
    QFETCH(QString, dialog);
    open();
    auto* list = child<QTreeView>("worstSources");
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Home);
    if (way == u"button"_s)
        child<QPushButton>("tuneThreshold")->click();
    else if (way == u"key"_s)
        QTest::keyClick(list, Qt::Key_E, Qt::ShiftModifier);
    else
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, AlarmSourcesModel::Tune)).center());
    QTRY_VERIFY(m_window->findChild<QDialog*>() != nullptr);
    QCOMPARE(m_window->findChild<QDialog*>()->metaObject()->className(), dialog.toLatin1());
}

void TestQuality::rowOpensWhatItIsAbout()
{
    open();
    QTest::keyClick(child("worstSources"), Qt::Key_Home);
    QTest::keyClick(child("worstSources"), Qt::Key_Return);
    auto* page = m_window->findChild<QWidget*>(u"serverPage"_s);
    QVERIFY(page->isVisible());
    QCOMPARE(page->findChild<QLabel*>(u"pageTitle"_s)->text(), u"KO-UPS2"_s);
    open();
    child<QPushButton>("view_quality_stale")->click();
    QTest::keyClick(child("staleAlarms"), Qt::Key_Home);
    QTest::keyClick(child("staleAlarms"), Qt::Key_Return);
    QVERIFY(m_window->findChild<QWidget*>(u"alarmPage"_s)->isVisible());
}

void TestQuality::chosenRowStaysWithItsObject()
{
    open();
    auto* list = child<QTreeView>("worstSources");
    QTest::keyClick(list, Qt::Key_Home);
    const auto server = [&] {
        return list->currentIndex().siblingAtColumn(AlarmSourcesModel::Server).data().toString();
    };
    const QString chosen = server();
    auto& worst = m_console->archive.figures.worst;
    std::ranges::reverse(worst);
    m_window->showArea(u"servers"_s);
    m_window->showArea(u"quality"_s);
    QTRY_COMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    QCOMPARE(server(), chosen);
    worst.pop_back();
    m_window->showArea(u"servers"_s);
    m_window->showArea(u"quality"_s);
    QTRY_VERIFY(!list->currentIndex().isValid()); // not another by its place
}

void TestQuality::calmIsSaid()
{
    m_console->archive.figures = {};
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(summary().startsWith(u"0 "_s));
    QVERIFY(!child("worstSources")->isVisible()); // a sentence stands there
    QCOMPARE(rated("rateCard"), State::Ok);
    QCOMPARE(rated("worstCard"), State::NoData); // nothing to judge by
    QVERIFY(!child("tuneThreshold")->isEnabled());
    QCOMPARE(child("rateChart")->accessibleDescription(), u"No alarm was opened in this time."_s);
}

void TestQuality::failureIsSaid()
{
    m_window->showArea(u"servers"_s);
    QCoreApplication::processEvents();
    m_console->archive.failNext = Failure{u"disk"_s, u"The disk is full."_s};
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(summary().contains(u"The disk is full."_s));
    child<QComboBox>("qualityPeriod")->setCurrentIndex(0);
    QTRY_VERIFY(child<QTreeView>("worstSources")->model()->rowCount() > 0);
}

void TestQuality::barsAreTold()
{
    open();
    auto* chart = child<RateChart>("rateChart");
    QTRY_VERIFY(!chart->bars().empty());
    QString told;
    for (int x = 0; x < chart->width(); ++x) {
        if (const QString said = chart->told(x); said.contains(u"at most 14 in ten minutes"_s))
            told = said;
    }
    QVERIFY(!told.isEmpty());
    QVERIFY(chart->told(-5).isEmpty());
    QVERIFY(chart->accessibleDescription().contains(u"at most 14 in ten minutes"_s));
}

QTEST_MAIN(TestQuality)
#include "tst_quality.moc"
