#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/dialogs/acknowledgedialog.h"
#include "widgets/dialogs/scan/scandialog.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/alarmpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void worstAlarmStandsFirstAndOpens();
    void acknowledgesByKeyAndTakesItBack();
    void acknowledgesWithComment();
    void refusalIsSaid();
    void searchedServersAreTakenBackAtOnce();
    void opensTheServerOfAnAlarm();
    void filtersAndComesBack();
    void listStandsStillUnderThePointer();
    void tellsWhatWasBefore();
    void endedAlarmStaysOnThePage();
    void endedRowShowsItsOwnAlarm();
    void mutesAndEndsTheWindow();
    void silenceIsLoud();
    void themeChangesAtRunTime();
    void languageChangesAtRunTime();
    void emptyConsoleOffersTheFirstServer();
    void savesAServerWithItsCommunity();
    void lettersTypedInAFieldAreLetters();
    void everyControlHasAName();
    void textFits_data();
    void textFits();

private:
    template<typename Widget = QWidget>
    /// By name, or by "panel/name" where several panels have one.
    Widget* child(const char* path) const
    {
        const QStringList names = QString::fromLatin1(path).split(QLatin1Char('/'));
        QWidget* above = m_window.get();
        if (names.size() > 1)
            above = above->findChild<QWidget*>(names.first());
        auto* found = above == nullptr ? nullptr : above->findChild<Widget*>(names.last());
        if (found == nullptr)
            qFatal("no %s in the window", path);
        return found;
    }
    template<typename Dialog>
    Dialog* openDialog() const
    {
        return m_window->findChild<Dialog*>();
    }
    void build();
    QString text(const char* name) const { return child<QLabel>(name)->text(); }
    const Alarm& alarm(qint64 id) const
    {
        return *std::ranges::find(m_console->picture.alarms, AlarmId{id}, &Alarm::id);
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(QStringLiteral("en"));
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build();
}

void TestMainWindow::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestMainWindow::worstAlarmStandsFirstAndOpens()
{
    QTest::keyClick(child("alarmList"), Qt::Key_Home);
    const QString title = text("alarmPage/pageTitle").replace(QChar(0xa0), QLatin1Char(' '));
    QCOMPARE(title, QStringLiteral("Volume C: 96.9 % used"));
    QVERIFY(text("why").contains(QStringLiteral("over 95")));
    QVERIFY(text("origin").contains(QStringLiteral("liten systemdisk")));
    QTRY_COMPARE(child<QTreeView>("journal")->model()->rowCount(), 3);
    QTest::keyClick(child("alarmList"), Qt::Key_J);
    QVERIFY(text("alarmPage/pageTitle") != title);
    QTest::keyClick(child("alarmList"), Qt::Key_K);
    QCOMPARE(text("alarmPage/pageTitle").replace(QChar(0xa0), QLatin1Char(' ')), title);
}

void TestMainWindow::acknowledgesByKeyAndTakesItBack()
{
    m_window->selectWorst();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTRY_VERIFY(alarm(1).ack.has_value());
    QTRY_VERIFY(child("undoBar")->isVisible());
    QVERIFY(text("undoText").contains(QStringLiteral("NB-DC02")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!alarm(1).ack.has_value());
}

void TestMainWindow::acknowledgesWithComment()
{
    m_window->selectWorst();
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ShiftModifier);
    auto* dialog = openDialog<AcknowledgeDialog>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("comment"))->setText(QStringLiteral("ringer kunden"));
    dialog->findChild<QComboBox*>(QStringLiteral("terms"))->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(alarm(1).ack.has_value());
    QCOMPARE(alarm(1).ack->comment, QStringLiteral("ringer kunden"));
    QCOMPARE(alarm(1).ack->mode, AckMode::UntilWorse);
    QTRY_COMPARE(child<QTreeView>("journal")->model()->rowCount(), 4);
}

void TestMainWindow::refusalIsSaid()
{
    m_window->selectWorst();
    m_console->refuseNext = Failure{QStringLiteral("disk-full"), QStringLiteral("The disk is full.")};
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTRY_VERIFY(child("undoBar")->isVisible());
    QVERIFY(text("undoText").contains(QStringLiteral("The disk is full.")));
    QVERIFY(!alarm(1).ack.has_value());
}

void TestMainWindow::searchedServersAreTakenBackAtOnce()
{
    const auto count = [this] { return m_console->picture.estate->servers.size(); };
    const size_t before = count();
    m_console->scan.atOnce = {sampleScan()};
    child<QPushButton>("searchNetwork")->click();
    auto* dialog = openDialog<ScanDialog>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("scanRange"))->setText(QStringLiteral("10.6.0.0/24"));
    dialog->findChild<QPushButton*>(QStringLiteral("scanStart"))->click();
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("accept"));
    QTRY_VERIFY(accept->isEnabled());
    accept->click();
    QTRY_COMPARE(count(), before + 3);
    QTRY_VERIFY(child("undoBar")->isVisible());
    QTRY_VERIFY(openDialog<ScanDialog>() == nullptr);
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(), before);
    QTRY_VERIFY2(text("undoText").contains(QStringLiteral("Taken back: 3 servers")), qPrintable(text("undoText")));
}

void TestMainWindow::opensTheServerOfAnAlarm()
{
    QTest::keyClick(child("alarmList"), Qt::Key_Home);
    QTest::keyClick(child("alarmList"), Qt::Key_Return);
    QVERIFY(child("serverPage")->isVisible());
    const auto* title = child("serverPage")->findChild<QLabel*>(QStringLiteral("pageTitle"));
    QCOMPARE(title->text(), QStringLiteral("NB-DC02"));
    QTest::keyClick(m_window.get(), Qt::Key_P);
    QTRY_COMPARE(m_console->polled.size(), size_t{2});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(child("alarmPage")->isVisible());
}

void TestMainWindow::filtersAndComesBack()
{
    const QAbstractItemModel* rows = child<QTreeView>("alarmList")->model();
    const int all = rows->rowCount();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(filter != nullptr);
    QTest::keyClicks(filter, QStringLiteral("norrbygg -volume"));
    QCOMPARE(rows->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(rows->rowCount(), all);
    QCOMPARE(QApplication::focusWidget(), child("alarmList"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    const QAbstractItemModel* tree = child<QTreeView>("serverTree")->model();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sql01"));
    QCOMPARE(tree->rowCount(), 5);
    QCOMPARE(tree->rowCount(tree->index(0, 0)), 1);
}

void TestMainWindow::listStandsStillUnderThePointer()
{
    auto* list = child<RowView>("alarmList");
    const int rows = list->model()->rowCount();
    QTest::mouseMove(list->viewport(), QPoint(40, 40));
    QTest::mouseMove(list->viewport(), QPoint(44, 44));
    QVERIFY(list->isHeld());
    Alarm fresh = alarm(1);
    fresh.id = AlarmId{900};
    fresh.key.metric.instance = QStringLiteral("X:");
    LiveBatch batch;
    batch.alarms = {fresh};
    m_console->send(batch);
    QCOMPARE(list->model()->rowCount(), rows);
    auto* waiting = child<QPushButton>("queuePanel/waiting");
    QVERIFY(waiting->isVisible());
    QCOMPARE(waiting->text(), QStringLiteral("1 new above"));
    waiting->click();
    QCOMPARE(list->model()->rowCount(), rows + 1);
    QVERIFY(!waiting->isVisible());
}

void TestMainWindow::tellsWhatWasBefore()
{
    m_window->selectWorst();
    const auto lines = [this] { return child("earlier")->findChildren<QAbstractButton*>(); };
    QTRY_COMPARE(lines().size(), 2);
    QVERIFY(text("earlier/remark").startsWith(QStringLiteral("Anna Ek: ")));
    // What ended before the window was opened stands in its view; only one of the two was within a day.
    QTRY_VERIFY(child<QPushButton>("view_cleared")->text().endsWith(QStringLiteral("1")));
}

void TestMainWindow::endedAlarmStaysOnThePage()
{
    m_window->selectWorst();
    Alarm ended = alarm(1);
    ended.closedAt = m_clock->utcNow();
    LiveBatch batch;
    batch.alarms = {ended};
    QCoreApplication::processEvents(); // the list hears which row it keeps
    m_console->send(batch);
    QVERIFY(child("alarmPage")->isVisible());
    QVERIFY(text("alarmPage/pageTitle").startsWith(QStringLiteral("Volume C:")));
    QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("acknowledge"))->isEnabled());
}

void TestMainWindow::endedRowShowsItsOwnAlarm()
{
    m_window->selectWorst();
    auto* list = child<RowView>("alarmList");
    const QString other = text("alarmPage/pageTitle");
    QTest::mouseMove(list->viewport(), QPoint(40, 40));
    QTest::mouseMove(list->viewport(), QPoint(44, 44));
    QVERIFY(list->isHeld()); // so the row of an alarm that ends stays where it is
    const QModelIndex second = list->model()->index(1, 0);
    Alarm ended = alarm(AlarmId{second.data(IdRole).toLongLong()}.value);
    ended.closedAt = m_clock->utcNow();
    LiveBatch batch;
    batch.alarms = {ended};
    m_console->send(batch);
    list->setCurrentIndex(second);
    QVERIFY(text("alarmPage/pageTitle") != other);
    QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("acknowledge"))->isEnabled());
}

void TestMainWindow::mutesAndEndsTheWindow()
{
    m_window->selectServer(ServerId{1});
    QTest::keyClick(m_window.get(), Qt::Key_M);
    auto* reason = m_window->findChild<QLineEdit*>(QStringLiteral("reason"));
    QVERIFY(reason != nullptr);
    auto* accept = reason->window()->findChild<QPushButton*>(QStringLiteral("accept"));
    QVERIFY(!accept->isEnabled()); // a window without a reason helps nobody
    QTest::keyClicks(reason, QStringLiteral("byter disk"));
    accept->click();
    QTRY_COMPARE(m_console->picture.estate->windows.size(), size_t{1});
    const ServiceWindow window = m_console->picture.estate->windows.front();
    QCOMPARE(window.title, QStringLiteral("byter disk"));
    QCOMPARE(window.when.length(), Millis{1h});
    QTRY_COMPARE(child<QPushButton>("muteButton")->text(), QStringLiteral("End muting"));
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_M);
    QTRY_VERIFY(m_console->picture.estate->windows.empty());
}

void TestMainWindow::silenceIsLoud()
{
    QVERIFY(!child("silence")->isVisible());
    m_clock->advance(2s);
    QTest::qWait(1100); // the window's own tick
    QVERIFY(!child("silence")->isVisible());
    m_clock->advance(2s);
    QTRY_VERIFY(child("silence")->isVisible());
    QVERIFY(text("silence").contains(QStringLiteral("4 s")));
    m_console->send({});
    QVERIFY(!child("silence")->isVisible());
}

void TestMainWindow::themeChangesAtRunTime()
{
    const QImage light = m_window->grab().toImage();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const QImage dark = m_window->grab().toImage();
    QVERIFY(light.pixelColor(3, 300).lightness() > 200);
    QVERIFY(dark.pixelColor(3, 300).lightness() < 60);
    QVERIFY(child<QLabel>("alarmPage/pageTitle")->palette().color(QPalette::WindowText).lightness() > 200);
}

void TestMainWindow::languageChangesAtRunTime()
{
    m_window->selectWorst();
    m_look->setLanguage(QStringLiteral("sv"));
    QCOMPARE(child<QAbstractButton>("alarmsArea")->text(), QStringLiteral("Larm"));
    QCOMPARE(text("alarmPage/pageTitle").replace(QChar(0xa0), QLatin1Char(' ')),
             QStringLiteral("Volym C: 96,9 % använt"));
    QTest::keyClick(m_window.get(), Qt::Key_A); // the keys still work, once
    QTRY_VERIFY(alarm(1).ack.has_value());
    m_look->setLanguage(QStringLiteral("en"));
    QCOMPARE(child<QAbstractButton>("alarmsArea")->text(), QStringLiteral("Alarms"));
}

void TestMainWindow::emptyConsoleOffersTheFirstServer()
{
    m_window.reset();
    m_console = std::make_unique<FakeConsole>(*m_clock);
    build();
    auto* offer = child<QPushButton>("welcomePage/addServerButton");
    QVERIFY(offer->isVisible() && offer->hasFocus());
    offer->click();
    QVERIFY(m_window->findChild<QDialog*>(QStringLiteral("addServerDialog")) != nullptr);
}

void TestMainWindow::savesAServerWithItsCommunity()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("addServerDialog"));
    QVERIFY(dialog != nullptr);
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("accept"));
    QVERIFY(!accept->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("address"))->setText(QStringLiteral("fil02.norrbygg.example"));
    dialog->findChild<QComboBox*>(QStringLiteral("customer"))->setCurrentText(QStringLiteral("Ny kund"));
    dialog->findChild<QCheckBox*>(QStringLiteral("snmp"))->setChecked(true);
    QVERIFY(!accept->isEnabled()); // SNMP without a community asks nothing
    dialog->findChild<QLineEdit*>(QStringLiteral("community"))->setText(QStringLiteral("s3cret"));
    QVERIFY(accept->isEnabled());
    QSignalSpy closed(dialog, &QDialog::accepted);
    accept->click();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(m_console->savedCredentials.size(), size_t{1});
    QCOMPARE(m_console->savedCredentials[0].second[0].second, QByteArray("s3cret"));
    const Estate& saved = m_console->savedEstates.at(0);
    QCOMPARE(saved.servers.at(0).name, QStringLiteral("FIL02"));
    QCOMPARE(saved.servers.at(0).credential, m_console->savedCredentials[0].first.id);
    QCOMPARE(saved.customers.at(0).id, saved.servers.at(0).customer);
    QCOMPARE(saved.checks.size(), size_t{2});
}

void TestMainWindow::lettersTypedInAFieldAreLetters()
{
    m_window->selectWorst();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("amp"));
    QCOMPARE(child<QLineEdit>("queuePanel/filter")->text(), QStringLiteral("amp"));
    QCoreApplication::processEvents();
    QVERIFY(!alarm(1).ack.has_value());
}

void TestMainWindow::everyControlHasAName()
{
    const auto widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get()))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool list = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
        const bool field = qobject_cast<const QLineEdit*>(widget) != nullptr;
        if (button != nullptr)
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
        else if (list || field)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestMainWindow::textFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const QString& language : {QStringLiteral("sv"), QStringLiteral("en")}) {
        for (const double scale : {1.0, 1.5})
            QTest::addRow("%s at %d %%", qPrintable(language), static_cast<int>(scale * 100)) << language << scale;
    }
}

/// No label and no button is narrower than what it says. A font half as large again stands for a screen scaled so.
void TestMainWindow::textFits()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    m_window.reset();
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(large);
    m_look->setLanguage(language);
    build();
    m_window->resize(QSize(1280, 800) * scale);
    m_window->selectWorst();
    for (const bool servers : {false, true}) {
        if (servers)
            m_window->selectServer(ServerId{1});
        QTest::qWait(50);
        const auto labels = m_window->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        const auto buttons = m_window->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            const int wanted = button->fontMetrics().horizontalAdvance(button->text());
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= wanted && button->height() >= button->fontMetrics().height(),
                         qPrintable(button->text()));
        }
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
