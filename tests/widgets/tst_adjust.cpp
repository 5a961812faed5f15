#include "tests/widgets/sampleestate.h"
#include "widgets/common/appearance.h"
#include "widgets/dialogs/adjust/hourseditor.h"
#include "widgets/dialogs/adjust/ownvalue.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// What a reading is judged by, layer by layer, and how a person changes it.
class TestAdjust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void chainIsTold();
    void adjustedByKeyAlone();
    void pastIsToldBeforeItIsSaved();
    void whatLiesThereIsChanged();
    void colleaguesChangeIsNotOverwritten();
    void layerIsResetAndPutBack();
    void checksOwnRuleIsReset();
    void instancesAreLeftOutByPattern();
    void hoursAreKept();
    void alarmIsTuned();
    void rightsHoldItBack();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        return m_window->findChild<QWidget*>(u"serverPage"_s)->findChild<Widget*>(QString::fromLatin1(name));
    }
    template<typename Widget = QWidget>
    static Widget* field(QDialog* dialog, const char* name)
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<QWidget*> layers() const;
    [[nodiscard]] QString layerText(int row) const;
    void showThresholds(const QString& metric, const QString& instance);
    QDialog* openDialog();
    static void choose(QDialog* dialog, const char* name, int entry);
    static void save(QDialog* dialog, const QString& reason);
    [[nodiscard]] const Adjustments& kept() const { return m_console->picture.estate->adjustments; }
    [[nodiscard]] const SeriesHealth& series(const QString& metric, const QString& instance) const;
    void act(const char* name) const { m_window->findChild<QAction*>(QString::fromLatin1(name))->trigger(); }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString Volume = u"system.filesystem.utilization"_s;

} // namespace

void TestAdjust::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
}

void TestAdjust::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

const SeriesHealth& TestAdjust::series(const QString& metric, const QString& instance) const
{
    const auto& all = m_console->picture.series;
    return *std::ranges::find_if(all, [&](const SeriesHealth& each) {
        return each.server == ServerId{1} && each.key == MetricKey{metric, instance};
    });
}

void TestAdjust::showThresholds(const QString& metric, const QString& instance)
{
    const SeriesHealth& wanted = series(metric, instance);
    m_window->selectServer(ServerId{1}, {wanted.check, wanted.series});
    child<QPushButton>("thresholdsTab")->click();
    QTRY_VERIFY(!layers().isEmpty());
}

QList<QWidget*> TestAdjust::layers() const
{
    QList<QWidget*> shown = child("thresholdView")->findChildren<QWidget*>(u"thresholdLayer"_s);
    shown.removeIf([](const QWidget* row) { return row->isHidden(); });
    return shown;
}

QString TestAdjust::layerText(int row) const
{
    QStringList texts;
    if (row >= layers().size()) // they are being asked for anew
        return {};
    const auto labels = layers().at(row)->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts += label->text().replace(QChar::Nbsp, u' ');
    return texts.join(u'|');
}

QDialog* TestAdjust::openDialog()
{
    act("adjustThreshold");
    QDialog* dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = m_window->findChild<QDialog*>(u"adjustDialog"_s)) != nullptr); }();
    return dialog;
}

void TestAdjust::choose(QDialog* dialog, const char* name, int entry)
{
    field<QComboBox>(dialog, name)->setCurrentIndex(entry);
}

void TestAdjust::save(QDialog* dialog, const QString& reason)
{
    const QPointer shown(dialog); // it goes when it is done
    field<QLineEdit>(dialog, "reason")->setText(reason);
    QVERIFY(field<QPushButton>(dialog, "accept")->isEnabled());
    field<QPushButton>(dialog, "accept")->click();
    QTRY_VERIFY(shown.isNull() || !shown->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestAdjust::chainIsTold()
{
    showThresholds(Volume, u"C:"_s);
    QCOMPARE(layers().size(), 3);
    QCOMPARE(layerText(0), u"instance's own value  ·  NB-DC02, C:|Warning over 90 %; Error over 95 %|"_s +
                               u"J. Ek, 2026-03-02 14:32:05: “liten systemdisk”"_s);
    QVERIFY(layerText(1).startsWith(u"customer's own value  ·  Norrbygg AB|counts after 15 min|Anna Ek"_s));
    QCOMPARE(layerText(2), u"baseline  ·  generic-server 1|W 85 · E 93 %; when 3 of 3 readings are bad|"_s +
                               u"room for a week at the usual growth"_s);
    QCOMPARE(child<QLabel>("thresholdHolds")->text().replace(QChar::Nbsp, u' '),
             u"Volume C:  ·  W 90 · E 95 %; counts after 15 min; when 3 of 3 readings are bad"_s);
    showThresholds(u"system.cpu.utilization"_s, {});
    QTRY_COMPARE(layers().size(), 1);
}

void TestAdjust::adjustedByKeyAlone()
{
    showThresholds(u"system.cpu.utilization"_s, {});
    auto* table = child<QTreeView>("seriesTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_T);
    QTRY_VERIFY(m_window->findChild<QDialog*>(u"adjustDialog"_s) != nullptr);
    auto* dialog = m_window->findChild<QDialog*>(u"adjustDialog"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field(dialog, "adjustPlace"));
    QVERIFY(!field<QPushButton>(dialog, "accept")->isEnabled()); // nothing is other yet
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);  // the customer, below its server
    QVERIFY(field<QComboBox>(dialog, "adjustPlace")->currentText().contains(u"Norrbygg"_s));
    for (int tab = 0; tab < 3; ++tab) // instances, judging, Warning
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(dialog, "warningKind"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"97"_s);
    while (QApplication::focusWidget() != field(dialog, "reason"))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"agreed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(kept().size(), size_t{3});
    QCOMPARE(kept().back().customer, CustomerId{1});
    QCOMPARE(kept().back().metric, u"system.cpu.utilization"_s);
    QVERIFY(qFuzzyCompare(kept().back().patch.warning->value.value_or(0), 0.97));
    QVERIFY(!kept().back().patch.error);
    QCOMPARE(kept().back().reason, u"agreed"_s);
    QTRY_COMPARE(layers().size(), 2);
    act("undo");
    QTRY_COMPARE(kept().size(), size_t{2});
    QTRY_COMPARE(layers().size(), 1);
}

void TestAdjust::pastIsToldBeforeItIsSaved()
{
    showThresholds(Volume, u"C:"_s);
    QDialog* dialog = openDialog();
    auto* past = field<QLabel>(dialog, "adjustPast");
    QTRY_VERIFY2(past->text().contains(u"Now: "_s), qPrintable(past->text()));
    QCOMPARE(m_console->pastAsked.back().series, series(Volume, u"C:"_s).series);
    QCOMPARE(m_console->pastAsked.back().when.length(), Millis(std::chrono::hours(90 * 24)));
    QCOMPARE(m_console->pastAsked.back().by.size(), size_t{2});
    QVERIFY(!past->text().contains(u"With this: no alarm"_s));
    field<OwnValue>(dialog, "warning")->set(OwnValue::Kind::Own, 0.99);
    field<OwnValue>(dialog, "error")->set(OwnValue::Kind::None);
    QTRY_VERIFY2(past->text().contains(u"With this: no alarm"_s), qPrintable(past->text()));
    QCOMPARE(kept().size(), size_t{2}); // nothing was saved for that
    m_console->past.clear();
    choose(dialog, "samples", 1);
    QTRY_VERIFY2(past->text().contains(u"Nothing is kept"_s), qPrintable(past->text()));
}

void TestAdjust::whatLiesThereIsChanged()
{
    showThresholds(Volume, u"C:"_s);
    layers().front()->findChild<QPushButton*>(u"changeLayer"_s)->click();
    QDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QDialog*>(u"adjustDialog"_s)) != nullptr);
    QCOMPARE(field<QLineEdit>(dialog, "reason")->text(), u"liten systemdisk"_s);
    QCOMPARE(field<OwnValue>(dialog, "warning")->kind(), OwnValue::Kind::Own);
    QCOMPARE(field<QDoubleSpinBox>(dialog, "warningValue")->value(), 90.0);
    QVERIFY(field<QComboBox>(dialog, "errorKind")->itemText(0).contains(u"93"_s)); // what holds below it
    field<QDoubleSpinBox>(dialog, "warningValue")->setValue(92);
    save(dialog, u"larger disk"_s);
    QCOMPARE(kept().size(), size_t{2});
    const Adjustment& volume = *std::ranges::find(kept(), AdjustmentId{2}, &Adjustment::id);
    QCOMPARE(volume.revision, 2);
    QVERIFY(qFuzzyCompare(volume.patch.warning->value.value_or(0), 0.92));
    QCOMPARE(volume.reason, u"larger disk"_s);
    act("undo");
    QTRY_COMPARE(std::ranges::find(kept(), AdjustmentId{2}, &Adjustment::id)->reason, u"liten systemdisk"_s);
}

void TestAdjust::colleaguesChangeIsNotOverwritten()
{
    showThresholds(Volume, u"C:"_s);
    QDialog* dialog = openDialog();
    Adjustments& all = m_console->picture.estate.edit().adjustments;
    all.back().revision = 7;
    all.back().by = u"Bo"_s;
    field<QDoubleSpinBox>(dialog, "warningValue")->setValue(92);
    field<QPushButton>(dialog, "accept")->click();
    auto* trouble = field<QLabel>(dialog, "adjustmentTrouble");
    QTRY_VERIFY2(trouble->text().contains(u"Bo has changed"_s), qPrintable(trouble->text()));
    QVERIFY(dialog->isVisible());
    QCOMPARE(kept().back().patch.warning, std::optional(OwnLimit{0.9}));
}

void TestAdjust::layerIsResetAndPutBack()
{
    showThresholds(Volume, u"C:"_s);
    layers().front()->findChild<QPushButton*>(u"resetLayer"_s)->click();
    QTRY_COMPARE(kept().size(), size_t{1});
    QTRY_COMPARE(layers().size(), 2);
    act("undo");
    QTRY_COMPARE(kept().size(), size_t{2});
    QTRY_COMPARE(layers().size(), 3);
}

void TestAdjust::checksOwnRuleIsReset()
{
    Threshold own{.warning = 0.99};
    own.origin = {.layer = u"check"_s, .name = u"Olle"_s};
    auto& checks = m_console->picture.estate.edit().checks;
    std::ranges::find(checks, series(Volume, u"C:"_s).check, &Check::id)->overrides = {{Volume, u"C:"_s, own}};
    m_console->deliver({.estate = m_console->picture.estate});
    showThresholds(Volume, u"C:"_s);
    QTRY_COMPARE(layers().size(), 4);
    QVERIFY(layerText(1).contains(u"overruled"_s));
    layers().front()->findChild<QPushButton*>(u"resetLayer"_s)->click();
    QTRY_COMPARE(layers().size(), 3);
    QVERIFY(m_console->savedEstates.back().checks.front().overrides.empty());
    act("undo");
    QTRY_COMPARE(layers().size(), 4);
}

void TestAdjust::instancesAreLeftOutByPattern()
{
    showThresholds(Volume, u"D:"_s);
    QDialog* dialog = openDialog();
    choose(dialog, "adjustPlace", 1); // the server, all instances
    field<QLineEdit>(dialog, "instance")->setText(u"D*"_s);
    choose(dialog, "watched", 2);
    auto* past = field<QLabel>(dialog, "adjustPast");
    QTRY_VERIFY2(past->text().contains(u"With this: no alarm"_s), qPrintable(past->text()));
    save(dialog, u"temporary volumes"_s);
    QCOMPARE(kept().back().server, ServerId{1});
    QCOMPARE(kept().back().instance, u"D*"_s);
    QCOMPARE(kept().back().patch, (ThresholdPatch{.watched = false}));
    // The engine says so of the series, and nobody sees it any more.
    SeriesHealth gone = series(Volume, u"D:"_s);
    gone.isLeftOut = true;
    const int before = child<QTreeView>("seriesTable")->model()->rowCount();
    m_console->deliver({.series = {gone}});
    QTRY_COMPARE(child<QTreeView>("seriesTable")->model()->rowCount(), before - 1);
}

void TestAdjust::hoursAreKept()
{
    showThresholds(Volume, u"C:"_s);
    QDialog* dialog = openDialog();
    choose(dialog, "hoursKind", 1);
    QVERIFY(field(dialog, "hours")->isVisible());
    field<QPushButton>(dialog, "addHours")->click();
    auto* line = field(dialog, "hoursLine");
    const auto limits = line->findChildren<QLineEdit*>();
    const auto edit = std::ranges::find_if(
        limits, [](const QLineEdit* each) { return each->accessibleName().startsWith(u"Warning"_s); });
    (*edit)->setText(u"98"_s);
    line->findChildren<QToolButton*>().front()->setChecked(false); // no Mondays
    save(dialog, u"backup nights"_s);
    const auto& hours = std::ranges::find(kept(), AdjustmentId{2}, &Adjustment::id)->patch.hours;
    QVERIFY(hours);
    QCOMPARE(*hours, (std::vector<LimitHours>{{.days = 0x1e, .from = 22 * 60, .to = 6 * 60, .warning = 0.98}}));
    QTRY_VERIFY2(layerText(0).contains(u"Tue–Fri 22:00–06:00: W 98 %"_s), qPrintable(layerText(0)));
}

void TestAdjust::alarmIsTuned()
{
    m_window->selectAlarm(AlarmId{1});
    QDialog* dialog = openDialog();
    QCOMPARE(field<QLineEdit>(dialog, "reason")->text(), u"liten systemdisk"_s);
}

void TestAdjust::rightsHoldItBack()
{
    showThresholds(Volume, u"C:"_s);
    const auto seat = [this](Role role, std::vector<CustomerId> customers) {
        m_console->accounts.seat(
            {.id = {7}, .login = u"bo"_s, .name = u"Bo"_s, .role = role, .customers = std::move(customers)});
        m_console->deliver({.estate = m_console->picture.estate});
    };
    seat(Role::ReadOnly, {});
    QVERIFY(!m_window->findChild<QAction*>(u"adjustThreshold"_s)->isEnabled());
    const auto canReset = [this] {
        const auto shown = layers();
        return !shown.isEmpty() && shown.front()->findChild<QPushButton*>(u"resetLayer"_s) != nullptr;
    };
    QTRY_VERIFY(layers().size() == 3 && !canReset()); // seen, but not changed
    seat(Role::Technician, {{1}});
    QTRY_VERIFY(canReset());
}

QTEST_MAIN(TestAdjust)
#include "tst_adjust.moc"
