#include "models/items/changesmodel.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who changed what, as a person finds it: in its own place in the window and on a server's page.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void yesterdayIsOneKeyAway_data();
    void yesterdayIsOneKeyAway();
    void searchNarrows();
    void daysAreChosen();
    void olderOnesCome();
    void newLinesComeInAbove();
    void alarmsThatComeAndGoAskNothing();
    void rowsStandStillUnderThePointer();
    void lateAnswersAreDropped();
    void failureIsSaidAndTriedAgain();
    void lineOpensWhatItIsAbout();
    void keysActOnTheServerOfTheLine();
    void serverPageShowsItsOwn();
    void fileHoldsEveryLine();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = panel()->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the panel", name);
        return found;
    }
    [[nodiscard]] QWidget* panel() const { return m_window->findChild<QWidget*>(u"changesPanel"_s); }
    [[nodiscard]] RowView* rows() const { return child<RowView>("changeRows"); }
    [[nodiscard]] int count() const { return rows()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }
    /// `many` lines, a second apart, the first `ago` before now.
    void addLines(int many, Millis ago);
    void open();
    void build();

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestChanges::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000)); // a Monday in November, in the afternoon
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build();
}

void TestChanges::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestChanges::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestChanges::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(count() > 0);
}

void TestChanges::addLines(int many, Millis ago)
{
    for (int i = 0; i < many; ++i)
        m_console->changes.lines.push_back({.id = 100'000 - i,
                                            .at = m_clock->utcNow() - ago - i * 1s,
                                            .who = u"Siv Berg"_s,
                                            .object = ChangeObject::Customer,
                                            .name = u"line %1"_s.arg(i)});
}

void TestChanges::yesterdayIsOneKeyAway_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestChanges::yesterdayIsOneKeyAway()
{
    QFETCH(QString, language);
    m_window.reset();
    m_look->setLanguage(language);
    build();
    open();
    QTest::keyClicks(child<QLineEdit>("changesSearch"), u"nothing of the kind"_s); // what was searched for before
    m_window->showArea(u"alarms"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Y);
    QVERIFY(panel()->isVisible());
    QTRY_VERIFY(rows()->hasFocus());
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_clock->utcNow())).date();
    const auto isOfYesterday = [&](const Change& line) {
        return QDateTime::fromMSecsSinceEpoch(toMs(line.at)).date() == today.addDays(-1);
    };
    const auto wanted = std::ranges::count_if(m_console->changes.lines, isOfYesterday);
    QVERIFY(wanted > 0);
    QTRY_COMPARE(count(), static_cast<int>(wanted));
}

void TestChanges::searchNarrows()
{
    open();
    const int all = count();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto* search = child<QLineEdit>("changesSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"10.4.2.112"_s);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(cell(0, ChangesModel::Who), u"Bo Åström"_s);
    QCOMPARE(cell(0, ChangesModel::Details), u"address: 10.4.2.112 → 10.4.2.12"_s);
    QCOMPARE(child<QLabel>("changeTitle")->text(), u"Bo Åström changed server SG-SQL01"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(rows()->hasFocus());
    QTRY_COMPARE(count(), all);

    auto* who = child<QComboBox>("changesWho");
    who->setCurrentText(u"Jonas Ek"_s);
    QTRY_VERIFY(count() > 0 && count() < all);
    for (int row = 0; row < count(); ++row)
        QCOMPARE(cell(row, ChangesModel::Who), u"Jonas Ek"_s);
    QVERIFY(who->findText(u"Anna Ek"_s) > 0); // still to be chosen
    who->setCurrentIndex(0);
    auto* kind = child<QComboBox>("changesKind");
    kind->setCurrentText(u"Credentials"_s);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(m_console->changes.asked.back().object, std::optional(ChangeObject::Credential));
    QCOMPARE(cell(0, ChangesModel::Details), u"secret set: auth-password"_s);
    kind->setCurrentText(u"Chart sets"_s);
    QTRY_COMPARE(m_console->changes.asked.back().object, std::optional(ChangeObject::ChartSet));
    child<QLineEdit>("changesSearch")->setText(u"no such thing"_s);
    QTRY_VERIFY(!rows()->isVisible()); // what stands there says so
}

void TestChanges::daysAreChosen()
{
    open();
    auto* first = child<QDateEdit>("changesPeriodFrom");
    QVERIFY(!first->isVisible());
    auto* period = child<QComboBox>("changesPeriod");
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(first->isVisible());
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_clock->utcNow())).date();
    first->setDate(today.addDays(-4));
    child<QDateEdit>("changesPeriodTo")->setDate(today.addDays(-3));
    QTRY_COMPARE(count(), 1);
    const Interval asked = m_console->changes.asked.back().when;
    QCOMPARE(asked.from, fromMs(today.addDays(-4).startOfDay().toMSecsSinceEpoch()));
    QCOMPARE(asked.to, fromMs(today.addDays(-2).startOfDay().toMSecsSinceEpoch()));
}

void TestChanges::olderOnesCome()
{
    addLines(250, 1min);
    open();
    QCOMPARE(count(), 100);
    auto* older = child<QPushButton>("olderChanges");
    QVERIFY(older->isVisible());
    older->click();
    QTRY_COMPARE(count(), 200);
    while (older->isVisible()) {
        const int before = count();
        older->click();
        QTRY_VERIFY(count() > before);
    }
    QVERIFY(count() > 250);
}

void TestChanges::newLinesComeInAbove()
{
    open();
    const int before = count();
    const QString first = cell(0, ChangesModel::What);
    m_clock->advance(1min);
    addLines(1, 0ms);
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 1, 20'000);
    QCOMPARE(cell(0, ChangesModel::Who), u"Siv Berg"_s);
    QCOMPARE(cell(1, ChangesModel::What), first);
    QCOMPARE(rows()->currentIndex().row(), 1); // the selection goes with its line
}

void TestChanges::alarmsThatComeAndGoAskNothing()
{
    open();
    auto* soon = child("changeList")->findChild<QTimer*>(u"lookAgain"_s);
    LiveBatch batch;
    batch.alarms = {m_console->picture.alarms.front()};
    m_console->send(batch);
    QVERIFY(!soon->isActive());
    const AlarmId alarm = batch.alarms.front().id;
    m_console->comment({alarm}, u"looked at"_s, [](const Outcome&) {});
    QTRY_VERIFY(soon->isActive());
    const size_t asked = m_console->changes.asked.size();
    for (int i = 0; i < 5; ++i)
        m_console->comment({alarm}, u"and again"_s, [](const Outcome&) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_console->changes.asked.size(), asked + 1, 20'000); // one question for all
    // Of a server only what concerns it, and of another kind than alarms nothing.
    child<QComboBox>("changesKind")->setCurrentText(u"Credentials"_s);
    QVERIFY(!soon->isActive());
    batch.handled = {alarm};
    m_console->send(batch);
    QVERIFY(!soon->isActive());
}

void TestChanges::rowsStandStillUnderThePointer()
{
    open();
    const int before = count();
    QTest::mouseMove(rows()->viewport(), QPoint(40, 40));
    QTest::mouseMove(rows()->viewport(), QPoint(44, 44));
    QVERIFY(rows()->isHeld());
    const size_t asked = m_console->changes.asked.size();
    m_clock->advance(1min);
    addLines(1, 0ms);
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    QTest::qWait(2'500); // the list would have looked again by now
    QVERIFY(!rows()->isHeld() || m_console->changes.asked.size() == asked);
    rows()->letGo();
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 1, 20'000);
}

void TestChanges::lateAnswersAreDropped()
{
    open();
    m_console->changes.hold = true;
    auto* kind = child<QComboBox>("changesKind");
    kind->setCurrentText(u"Alarms"_s);
    kind->setCurrentText(u"Credentials"_s);
    QCOMPARE(m_console->changes.held.size(), size_t{2});
    m_console->changes.held[1]();
    QCOMPARE(count(), 1);
    m_console->changes.held[0]();
    QCOMPARE(count(), 1);
    QCOMPARE(cell(0, ChangesModel::Details), u"secret set: auth-password"_s);
}

void TestChanges::failureIsSaidAndTriedAgain()
{
    m_console->changes.failNext = Failure{u"disk"_s, u"The disk is full."_s};
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(panel()->findChild<QPushButton*>(u"emptyAction"_s) != nullptr);
    auto* again = child<QPushButton>("emptyAction");
    QVERIFY(again->isVisible());
    again->click();
    QTRY_VERIFY(count() > 0);
    QVERIFY(rows()->isVisible());
}

void TestChanges::lineOpensWhatItIsAbout()
{
    open();
    QTest::keyClick(rows(), Qt::Key_Home);
    QTest::keyClick(rows(), Qt::Key_Return); // what was written about an alarm that is open
    QVERIFY(m_window->findChild<QWidget*>(u"alarmPage"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(rows(), Qt::Key_J);
    QTest::keyClick(rows(), Qt::Key_J); // the threshold
    QTest::keyClick(rows(), Qt::Key_Return);
    auto* page = m_window->findChild<QWidget*>(u"serverPage"_s);
    QVERIFY(page->isVisible());
    QCOMPARE(page->findChild<QLabel*>(u"pageTitle"_s)->text(), u"NB-ESX03"_s);
    // Of a server that is gone there is nothing to open.
    open();
    child<QLineEdit>("changesSearch")->setText(u"SG-OLD01"_s);
    QTRY_COMPARE(count(), 1);
    QVERIFY(!child<QPushButton>("openChanged")->isVisible());
    QTest::keyClick(rows(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());
}

void TestChanges::keysActOnTheServerOfTheLine()
{
    open();
    QTest::keyClick(rows(), Qt::Key_Home);
    QTest::keyClick(rows(), Qt::Key_J);
    QTest::keyClick(rows(), Qt::Key_J);
    const auto* edit = m_window->findChild<QAction*>(u"editCheck"_s);
    QVERIFY(edit->isEnabled());
    QTest::keyClick(rows(), Qt::Key_P);
    QTRY_COMPARE(m_console->polled, (std::vector{CheckId{30}, CheckId{31}}));
    QTest::keyClick(rows(), Qt::Key_End);
    QVERIFY(!edit->isEnabled()); // dependencies have no check
}

void TestChanges::serverPageShowsItsOwn()
{
    m_window->selectServer(ServerId{18});
    QCoreApplication::processEvents();
    const size_t asked = m_console->changes.asked.size();
    auto* page = m_window->findChild<QWidget*>(u"serverPage"_s);
    page->findChild<QPushButton*>(u"changesTab"_s)->click();
    QCOMPARE(m_console->changes.asked.size(), asked + 1); // not before somebody looks
    auto* list = page->findChild<RowView*>(u"changeRows"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, ChangesModel::Who).data().toString(), u"Bo Åström"_s);
    QVERIFY(list->isColumnHidden(ChangesModel::Where));
    m_window->selectServer(ServerId{5}); // where nobody changed anything
    QTRY_VERIFY(!list->isVisible());
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestChanges::fileHoldsEveryLine()
{
    addLines(10'050, 1min); // more than are asked for at once
    m_console->changes.lines.front().who = u"=cmd()"_s;
    open();
    const QTemporaryDir folder;
    child<QPushButton>("exportChanges")->click();
    auto* dialog = panel()->findChild<QFileDialog*>(u"changesFile"_s);
    QVERIFY(dialog != nullptr);
    const QString name = folder.filePath(u"changes.csv"_s);
    Q_EMIT dialog->fileSelected(name);
    dialog->reject();
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"undoBar"_s)->isVisible());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(m_console->changes.lines.size()) + 1);
    QVERIFY(lines.filter(u";'=cmd();"_s).size() == 1); // no spreadsheet takes a name for a formula
    QVERIFY(lines.filter(u"address: 10.4.2.112 → 10.4.2.12"_s).size() == 1);
    QVERIFY(child<QPushButton>("exportChanges")->isEnabled());
}

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
