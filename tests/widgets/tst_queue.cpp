#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/appearance.h"
#include "widgets/common/usersettings.h"
#include "widgets/panels/listcolumns.h"
#include "widgets/panels/listmemory.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/panels/queueview.h"

#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The queue with what can be done to it, as a person works with it: by keys, by the pointer and by object names.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filterTakesEffectWhileTyping();
    void wrongFilterIsSaidAndTheLastRightOneStays();
    void chipsGoByMouseAndKeyboard();
    void offersFieldsThenValues();
    void viewsOpenByMouseAndKey();
    void groupsFoldByKeyAndPointer();
    void marksByKeyAndPointer();
    void acknowledgesManyWithAnHonestCount();
    void takesBackManyAtOnce();
    void snoozesManyAndWakesThem();
    void columnsAreChosenMovedAndKept();
    void columnsLeaveForWantOfRoom_data();
    void columnsLeaveForWantOfRoom();
    void viewsAreSavedAndComeBack();
    void settingsKeepWhatWasChosen();
    void newErrorPulsesOnce();

private:
    void take(const LiveBatch& batch);
    void close(qint64 alarm);
    QStringList servers() const;
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the panel", name);
        return found;
    }
    QLineEdit* filterEdit() const { return child<QLineEdit>("filter"); }
    QueueView* list() const { return child<QueueView>("alarmList"); }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<EstatePicture> m_picture;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<AlarmQueueModel> m_model;
    std::unique_ptr<QWidget> m_window;
    QueuePanel* m_panel = nullptr;
    OperatorActions* m_actions = nullptr;
    Subscription m_subscription;
    QString m_said;
    QString m_refused;
};

void TestQueue::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_picture = std::make_unique<EstatePicture>();
    m_words = std::make_unique<Words>(*m_clock);
    m_model = std::make_unique<AlarmQueueModel>(*m_picture, *m_words);
    m_model->setNow(m_clock->utcNow());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    m_panel = new QueuePanel(*m_model, *m_picture, m_window.get());
    m_panel->resize(1000, 600);
    m_actions = new OperatorActions(*m_picture, *m_words, *m_console, *m_clock, m_window.get());
    m_said.clear();
    m_refused.clear();
    connect(m_actions, &OperatorActions::reported, this, [this](const QString& text) { m_said = text; });
    connect(m_actions, &OperatorActions::refused, this, [this](const QString& text) { m_refused = text; });
    m_subscription = m_console->subscribe([this](const LiveBatch& batch) { take(batch); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    m_panel->focusList();
}

void TestQueue::cleanup()
{
    m_subscription.reset();
    m_window.reset();
    m_model.reset();
    m_console.reset();
    m_look.reset();
}

void TestQueue::take(const LiveBatch& batch)
{
    m_model->apply(m_picture->apply(batch));
    m_panel->follow();
    m_actions->follow();
}

/// The alarm ends behind everybody's back.
void TestQueue::close(qint64 id)
{
    auto& alarms = m_console->picture.alarms;
    const auto it = std::ranges::find(alarms, AlarmId{id}, &Alarm::id);
    LiveBatch batch;
    batch.alarms = {*it};
    batch.alarms.front().closedAt = m_clock->utcNow();
    alarms.erase(it);
    m_console->deliver(batch);
}

QStringList TestQueue::servers() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row, AlarmQueueModel::ServerName).data().toString();
    return names;
}

void TestQueue::filterTakesEffectWhileTyping()
{
    QCOMPARE(m_model->rowCount(), 10);
    m_panel->focusFilter();
    QTest::keyClicks(filterEdit(), u"kund:norr"_s);
    QCOMPARE(servers(), (QStringList{u"NB-DC02"_s, u"NB-ESX03"_s}));
    QTest::keyClicks(filterEdit(), u" level:error"_s);
    QCOMPARE(servers(), QStringList{u"NB-DC02"_s});
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    if (m_model->rowCount() != 10) // the first Escape closed what was offered
        QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QCOMPARE(m_model->rowCount(), 10);
    QVERIFY(list()->hasFocus());
}

void TestQueue::wrongFilterIsSaidAndTheLastRightOneStays()
{
    filterEdit()->setText(u"customer:norr"_s);
    filterEdit()->setText(u"customer:norr levle:error"_s);
    const auto* problem = child<QLabel>("filterProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"levle"_s));
    QVERIFY(problem->text().contains(u"level"_s));
    QCOMPARE(m_model->rowCount(), 2);
    filterEdit()->setText(u"customer:norr level:error"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestQueue::chipsGoByMouseAndKeyboard()
{
    filterEdit()->setText(u"disk customer:norr -muted age:>1h"_s);
    QCOMPARE(child<QPushButton>("chip0")->accessibleName(), u"Take away: Customer: norr"_s);
    QVERIFY(child<QPushButton>("chip1")->text().contains(u"not muted"_s));
    QVERIFY(child<QPushButton>("chip2")->text().contains(u"older than 1 h"_s));
    QTest::mouseClick(child<QPushButton>("chip0"), Qt::LeftButton);
    QCOMPARE(filterEdit()->text(), u"disk -muted age:>1h"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(child<QPushButton>("chip1"), Qt::Key_Delete);
    QCOMPARE(filterEdit()->text(), u"disk -muted"_s);
    QVERIFY(child("filterChips")->isVisible());
    filterEdit()->setText(u"disk"_s);
    QVERIFY(!child("filterChips")->isVisible()); // plain words are no chips
}

void TestQueue::offersFieldsThenValues()
{
    auto* popup = m_panel->findChild<QCompleter*>()->popup();
    filterEdit()->setFocus();
    QTest::keyClicks(filterEdit(), u"cu"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(filterEdit()->text(), u"customer:"_s);
    QTRY_VERIFY(popup->isVisible() && popup->model()->rowCount() == 5); // the five customers
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY2(filterEdit()->text().startsWith(u"customer:Hamnbolaget"_s), qPrintable(filterEdit()->text()));
    QCOMPARE(m_model->rowCount(), 2);
}

void TestQueue::viewsOpenByMouseAndKey()
{
    QTest::mouseClick(child<QPushButton>("view_muted"), Qt::LeftButton);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(child<QPushButton>("view_open")->text().endsWith(u"10"_s));
    QTest::keyClick(list(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_model->view(), AlarmQueueModel::View::Acknowledged);
    QCOMPARE(m_model->rowCount(), 2);
    close(1);
    QTest::keyClick(list(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(servers(), QStringList{u"NB-DC02"_s});
    QVERIFY(child<QPushButton>("view_cleared")->text().endsWith(u"1"_s));
    QTest::keyClick(list(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_model->rowCount(), 9);
}

void TestQueue::groupsFoldByKeyAndPointer()
{
    m_model->setGrouping(AlarmQueueModel::Grouping::Customer);
    QCOMPARE(m_model->rowCount(), 15);
    list()->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Left); // to the group
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Left); // and fold it
    QCOMPARE(m_model->rowCount(), 13);
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(m_model->rowCount(), 15);
    const QRect row = list()->visualRect(m_model->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(10, row.center().y()));
    QCOMPARE(m_model->rowCount(), 13);
    m_panel->select(AlarmId{1}); // its group unfolds
    QCOMPARE(m_model->alarmAt(list()->currentIndex()), AlarmId{1});
}

void TestQueue::marksByKeyAndPointer()
{
    list()->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_Down); // moving on loses no mark
    QCOMPARE(m_model->markedCount(), 1);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_model->markedCount(), 3);
    const QPoint fifth = list()->visualRect(m_model->index(4, AlarmQueueModel::What)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, fifth);
    QCOMPARE(m_model->markedCount(), 4);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ShiftModifier, fifth);
    QCOMPARE(m_model->markedCount(), 5);
    QCOMPARE(m_panel->chosen().size(), size_t{5});
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(m_model->markedCount(), 0);
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_model->markedCount(), 10);
}

void TestQueue::acknowledgesManyWithAnHonestCount()
{
    m_model->setHeld(true); // somebody works in the list
    m_model->setAllMarked(true);
    const std::vector<AlarmId> chosen = m_panel->chosen();
    QCOMPARE(chosen.size(), size_t{10});
    m_actions->select(chosen, {});
    QVERIFY(m_actions->acknowledge()->text().contains(u"10"_s));
    m_actions->acknowledge()->trigger();
    close(1); // before the engine comes to it
    QTRY_VERIFY(!m_said.isEmpty());
    QVERIFY2(m_said.contains(u"7 of 8 alarms"_s), qPrintable(m_said)); // two had been taken before
    QVERIFY2(m_said.contains(u"NB-DC02: already ended"_s), qPrintable(m_said));
    QCOMPARE(m_model->viewCounts().acknowledged, 9);
    m_said.clear();
    m_actions->undo()->trigger();
    QTRY_VERIFY(!m_said.isEmpty());
    QCOMPARE(m_model->viewCounts().acknowledged, 2); // theirs stay theirs
}

void TestQueue::takesBackManyAtOnce()
{
    m_actions->select({AlarmId{2}, AlarmId{5}}, {});
    QVERIFY(m_actions->acknowledge()->text().contains(u"Take back"_s));
    m_actions->acknowledge()->trigger();
    QTRY_COMPARE(m_model->viewCounts().acknowledged, 0);
    QTRY_VERIFY(m_actions->undo()->isEnabled());
    m_actions->undo()->trigger();
    QTRY_COMPARE(m_model->viewCounts().acknowledged, 2);
}

void TestQueue::snoozesManyAndWakesThem()
{
    m_actions->select({AlarmId{1}, AlarmId{3}}, {});
    m_actions->snooze()->trigger();
    auto* menu = m_window->findChild<QMenu*>(u"snoozeMenu"_s);
    QVERIFY(menu != nullptr);
    menu->actions().first()->trigger();
    QTRY_COMPARE(m_model->viewCounts().muted, 4);
    QTRY_VERIFY(m_actions->undo()->isEnabled());
    m_actions->undo()->trigger();
    QTRY_COMPARE(m_model->viewCounts().muted, 2);
}

void TestQueue::columnsAreChosenMovedAndKept()
{
    ListColumns& columns = m_panel->columns();
    QVERIFY(columns.choice().isEmpty());
    m_panel->resize(1800, 600);
    QMenu menu;
    columns.fillMenu(menu);
    menu.findChild<QAction*>(u"column_muted"_s)->trigger();
    menu.findChild<QAction*>(u"column_repeats"_s)->trigger();
    menu.findChild<QAction*>(u"left_server"_s)->trigger(); // past the customer
    list()->header()->resizeSection(AlarmQueueModel::CustomerName, 333);
    QVERIFY(!list()->isColumnHidden(AlarmQueueModel::MutedWhy));
    QVERIFY(list()->isColumnHidden(AlarmQueueModel::Repeats));
    const QJsonObject choice = columns.choice();
    columns.reset();
    QVERIFY(columns.choice().isEmpty());
    QVERIFY(list()->isColumnHidden(AlarmQueueModel::MutedWhy));
    columns.setChoice(choice);
    QCOMPARE(columns.choice(), choice);
    QCOMPARE(list()->columnWidth(AlarmQueueModel::CustomerName), 333);
    QVERIFY(list()->header()->visualIndex(AlarmQueueModel::ServerName) <
            list()->header()->visualIndex(AlarmQueueModel::CustomerName));
    columns.setChoice({{u"shown"_s, QJsonArray{u"nonsense"_s, u"server"_s}}, {u"widths"_s, 7}});
    QVERIFY(!list()->isColumnHidden(AlarmQueueModel::What)); // what holds the list together stays
}

void TestQueue::columnsLeaveForWantOfRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("customer");
    QTest::addColumn<bool>("limit");
    QTest::newRow("narrow") << 460 << false << false;
    QTest::newRow("beside the page on a laptop") << 640 << true << false;
    QTest::newRow("wide") << 1300 << true << true;
}

void TestQueue::columnsLeaveForWantOfRoom()
{
    QFETCH(int, width);
    m_panel->resize(width, 600);
    QCoreApplication::processEvents();
    QFETCH(bool, customer);
    QFETCH(bool, limit);
    QCOMPARE(!list()->isColumnHidden(AlarmQueueModel::CustomerName), customer);
    QCOMPARE(!list()->isColumnHidden(AlarmQueueModel::Limit), limit);
    int whole = 0;
    for (int column = 0; column < AlarmQueueModel::ColumnCount; ++column)
        whole += list()->columnWidth(column);
    QVERIFY2(whole <= list()->viewport()->width(), qPrintable(QString::number(whole)));
}

void TestQueue::viewsAreSavedAndComeBack()
{
    QSignalSpy changed(&m_panel->savedViews(), &SavedViews::changed);
    filterEdit()->setText(u"-acked level:error"_s);
    m_model->setGrouping(AlarmQueueModel::Grouping::None);
    QTest::mouseClick(child<QPushButton>("view_muted"), Qt::LeftButton);
    m_panel->savedViews().save(u"Min kö"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_panel->savedViews().text().contains(u"Min kö"_s));
    const QJsonArray kept = m_panel->savedViews().toJson();
    m_panel->setListView({});
    QCOMPARE(m_model->rowCount(), 10);
    QVERIFY(!m_panel->savedViews().text().contains(u"Min kö"_s));
    m_panel->savedViews().setJson({});
    m_panel->savedViews().setJson(kept);
    m_panel->savedViews().choose(u"Min kö"_s);
    QCOMPARE(filterEdit()->text(), u"-acked level:error"_s);
    QCOMPARE(m_model->view(), AlarmQueueModel::View::Muted);
    QVERIFY(m_panel->savedViews().text().contains(u"Min kö"_s));
    m_panel->savedViews().drop(u"Min kö"_s);
    QVERIFY(m_panel->savedViews().names().isEmpty());
}

void TestQueue::settingsKeepWhatWasChosen()
{
    UserSettings settings;
    keepList(*m_panel, settings, u"queue"_s);
    QVERIFY(m_panel->savedViews().isVisible());
    filterEdit()->setText(u"level:error"_s);
    m_panel->savedViews().save(u"Errors"_s);
    m_panel->columns().setShown(AlarmQueueModel::Repeats, false);
    QTest::keyClick(list(), Qt::Key_G, Qt::ShiftModifier);
    child<QMenu>("groupMenu")->findChild<QAction*>(u"group_server"_s)->trigger();
    QVERIFY(settings.value(u"views.queue"_s).isArray());

    AlarmQueueModel fresh(*m_picture, *m_words);
    QueuePanel again(fresh, *m_picture, nullptr);
    keepList(again, settings, u"queue"_s);
    QCOMPARE(again.savedViews().names(), QStringList{u"Errors"_s});
    QVERIFY(!again.columns().isShown(AlarmQueueModel::Repeats));
    QCOMPARE(fresh.grouping(), AlarmQueueModel::Grouping::Server);
    QCOMPARE(fresh.alarmCount(), 10); // a filter is for now
}

void TestQueue::newErrorPulsesOnce()
{
    Alarm fresh = m_console->picture.alarms.front();
    fresh.id = AlarmId{900};
    fresh.key.metric.instance = u"Z:"_s;
    LiveBatch batch;
    batch.alarms = {fresh};
    list()->setMotion(false);
    m_console->deliver(batch);
    QVERIFY(!list()->isPulsing(fresh.id));
    list()->setMotion(true);
    fresh.id = AlarmId{901};
    batch.alarms = {fresh};
    m_console->deliver(batch);
    QVERIFY(list()->isPulsing(fresh.id));
    QTRY_VERIFY(!list()->isPulsing(fresh.id)); // and comes to rest
    m_console->deliver(batch);
    QVERIFY(!list()->isPulsing(fresh.id));
}

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
