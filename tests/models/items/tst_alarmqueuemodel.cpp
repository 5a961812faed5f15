#include "models/items/alarmqueuemodel.h"
#include "models/items/filter/filterparser.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace sd;
using namespace sd::test;

namespace {

std::vector<qint64> idsIn(const AlarmQueueModel& model)
{
    std::vector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.alarmAt(model.index(row, 0)).value);
    return ids;
}

using Ids = std::vector<qint64>;

/// How many alarms the group's row says it has.
int totalIn(const QModelIndex& group)
{
    return group.data(SummaryRole).toString().section(QLatin1Char(' '), 0, 0).toInt();
}

} // namespace

class TestAlarmQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersWorstFirstThenOldest();
    void refusesIndexesOutsideTheTable();
    void closingRemovesTheRow();
    void raisingMovesTheRowAndKeepsTheSelection();
    void heldListStandsStill();
    void heldListCountsWhatWaits();
    void keptRowOutlivesItsAlarm();
    void manyChangesAtOnceKeepOrder();
    void batchesCostFewSignals();
    void stormComesAndGoesInFewInserts();
    void filterHidesAndFollowsChanges();
    void filterByAgeFollowsTheClock();
    void viewsShowTheirOwn();
    void clearedStayForADay();
    void groupsGatherWorstFirst_data();
    void groupsGatherWorstFirst();
    void foldedGroupsHideAndCount();
    void groupedListFollowsAsOneBuiltAnew();
    void marksGoWithTheirRows();
    void saysOnceWhichErrorsAreNew();
    void wholePictureMovesNothing();

private:
    void send(std::vector<Alarm> alarms);

    PlainWords m_words;
    EstatePicture m_picture;
    std::unique_ptr<AlarmQueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAlarmQueueModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_picture.apply(resetWith(sampleEstate(1, 3)));
    m_model = std::make_unique<AlarmQueueModel>(m_picture, m_words);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAlarmQueueModel::send(std::vector<Alarm> alarms)
{
    LiveBatch batch;
    batch.alarms = std::move(alarms);
    m_model->apply(m_picture.apply(batch));
}

void TestAlarmQueueModel::ordersWorstFirstThenOldest()
{
    Alarm acknowledged = sampleAlarm(5, State::Error, 100);
    acknowledged.ack = Acknowledgement{QStringLiteral("anna"), fromMs(200)};
    Alarm muted = sampleAlarm(6, State::Error, 50);
    muted.muted = MuteReason::Window;
    send({sampleAlarm(1, State::Warning, 10), sampleAlarm(2, State::Error, 900), sampleAlarm(3, State::Unknown, 5),
          acknowledged, muted});
    send({sampleAlarm(4, State::Error, 300)});
    const Ids ids = idsIn(*m_model);
    QCOMPARE(Ids(ids.begin(), ids.begin() + 4), (Ids{4, 2, 1, 3}));
    QCOMPARE(m_model->index(0, AlarmQueueModel::ServerName).data().toString(), QStringLiteral("SRV1"));
    QCOMPARE(m_model->index(m_model->indexOf(AlarmId{5}).row(), AlarmQueueModel::Who).data().toString(),
             QStringLiteral("AN"));
}

void TestAlarmQueueModel::refusesIndexesOutsideTheTable()
{
    send({sampleAlarm(1, State::Error, 1)});
    QVERIFY(!m_model->index(1, 0).isValid());
    QVERIFY(!m_model->index(0, AlarmQueueModel::ColumnCount).isValid());
    QVERIFY(!m_model->index(-1, 0).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(AlarmQueueModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestAlarmQueueModel::closingRemovesTheRow()
{
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Error, 2), sampleAlarm(3, State::Error, 3)});
    Alarm closed = sampleAlarm(2, State::Error, 2);
    closed.closedAt = fromMs(10);
    send({closed});
    QCOMPARE(idsIn(*m_model), (Ids{1, 3}));
    QVERIFY(!m_model->indexOf(AlarmId{2}).isValid());
    send({closed}); // said twice: nothing left to do
    QCOMPARE(m_model->rowCount(), 2);
}

void TestAlarmQueueModel::raisingMovesTheRowAndKeepsTheSelection()
{
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Warning, 2), sampleAlarm(3, State::Warning, 3)});
    const QPersistentModelIndex third = m_model->indexOf(AlarmId{3});
    QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
    Alarm raised = sampleAlarm(3, State::Error, 0);
    send({raised});
    QCOMPARE(idsIn(*m_model), (Ids{3, 1, 2}));
    QCOMPARE(third.row(), 0);
    QCOMPARE(moves.count(), 1);
}

void TestAlarmQueueModel::heldListStandsStill()
{
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Warning, 2), sampleAlarm(3, State::Warning, 3)});
    m_model->setHeld(true);
    Alarm closed = sampleAlarm(1, State::Error, 1);
    closed.closedAt = fromMs(10);
    send({closed, sampleAlarm(3, State::Error, 0), sampleAlarm(4, State::Error, 9)});
    QCOMPARE(idsIn(*m_model), (Ids{1, 2, 3}));
    QVERIFY(m_model->index(0, 0).data(ClosedRole).toBool());
    QCOMPARE(m_model->index(2, 0).data(MarkRole).value<StateMark>().state, State::Error); // values do follow
    m_model->setHeld(false);
    QCOMPARE(idsIn(*m_model), (Ids{3, 4, 2}));
}

void TestAlarmQueueModel::heldListCountsWhatWaits()
{
    QSignalSpy waiting(m_model.get(), &AlarmQueueModel::waitingChanged);
    m_model->setHeld(true);
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Error, 2)});
    QCOMPARE(m_model->waiting(), 2);
    Alarm closed = sampleAlarm(1, State::Error, 1);
    closed.closedAt = fromMs(10);
    send({closed}); // gone before anybody saw it
    QCOMPARE(m_model->waiting(), 1);
    m_model->setHeld(false);
    QCOMPARE(m_model->waiting(), 0);
    QCOMPARE(idsIn(*m_model), Ids{2});
    QCOMPARE(waiting.count(), 3);
}

void TestAlarmQueueModel::keptRowOutlivesItsAlarm()
{
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Error, 2)});
    m_model->setKept(AlarmId{1});
    Alarm closed = sampleAlarm(1, State::Error, 1);
    closed.closedAt = fromMs(10);
    send({closed});
    QCOMPARE(idsIn(*m_model), (Ids{1, 2}));
    QVERIFY(m_model->index(0, 0).data(ClosedRole).toBool());
    m_model->setHeld(true);
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setKept(AlarmId{2});
    QCOMPARE(idsIn(*m_model), Ids{2});
}

void TestAlarmQueueModel::manyChangesAtOnceKeepOrder()
{
    std::mt19937 random(7); // NOLINT: repeatable on purpose
    const std::array levels{State::Warning, State::Error, State::Unknown};
    for (int round = 0; round < 40; ++round) {
        std::vector<Alarm> batch;
        for (int i = 0; i < 60; ++i) {
            const auto id = static_cast<qint64>(random() % 300 + 1);
            if (std::ranges::any_of(batch, [id](const Alarm& alarm) { return alarm.id.value == id; }))
                continue; // a batch names each object at most once
            Alarm alarm = sampleAlarm(id, levels[random() % 3], static_cast<qint64>(random() % 1000));
            if (random() % 4 == 0)
                alarm.closedAt = fromMs(2000);
            batch.push_back(alarm);
        }
        m_model->setHeld(round % 5 == 3);
        send(batch);
    }
    m_model->setHeld(false);
    const AlarmQueueModel fresh(m_picture, m_words);
    QCOMPARE(idsIn(*m_model), idsIn(fresh)); // in many steps as in one
}

void TestAlarmQueueModel::batchesCostFewSignals()
{
    std::vector<Alarm> alarms;
    for (int i = 1; i <= 1000; ++i)
        alarms.push_back(sampleAlarm(i, State::Error, i));
    send(alarms);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    for (Alarm& alarm : alarms)
        alarm.repeats = 2;
    send(alarms);
    QCOMPARE(changes.count(), 1);
    QVERIFY(changes.first().at(2).value<QList<int>>().contains(Qt::DisplayRole));
    changes.clear();
    m_model->setNow(fromMs(5000));
    QCOMPARE(changes.count(), 1);
}

void TestAlarmQueueModel::stormComesAndGoesInFewInserts()
{
    m_tester.reset(); // it walks every row after every signal
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Unknown, 2)});
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    std::vector<Alarm> storm;
    for (int i = 0; i < 50'000; ++i)
        storm.push_back(sampleAlarm(100 + i, i % 2 == 0 ? State::Error : State::Warning, 1000 + i));
    send(storm);
    QCOMPARE(m_model->rowCount(), 50'002);
    QVERIFY(inserts.count() <= 2);
    for (Alarm& alarm : storm)
        alarm.closedAt = fromMs(100'000);
    send(storm);
    QCOMPARE(idsIn(*m_model), (Ids{1, 2}));
}

void TestAlarmQueueModel::filterHidesAndFollowsChanges()
{
    Alarm taken = sampleAlarm(2, State::Error, 2);
    taken.ack = Acknowledgement{QStringLiteral("anna"), fromMs(3)};
    send({sampleAlarm(1, State::Error, 1), taken, sampleAlarm(3, State::Error, 3, 2)});
    m_model->setFilter(parseFilter(QStringLiteral("srv1 -acknowledged")).query);
    QCOMPARE(idsIn(*m_model), Ids{1});
    taken.ack.reset();
    send({taken});
    QCOMPARE(idsIn(*m_model), (Ids{1, 2}));
    m_model->setFilter({});
    QCOMPARE(idsIn(*m_model), (Ids{1, 2, 3}));
}

void TestAlarmQueueModel::filterByAgeFollowsTheClock()
{
    send({sampleAlarm(1, State::Error, 0), sampleAlarm(2, State::Error, 590'000)});
    m_model->setNow(fromMs(600'000));
    m_model->setFilter(parseFilter(QStringLiteral("age:>=10m")).query);
    QCOMPARE(idsIn(*m_model), Ids{1});
    m_model->setNow(fromMs(1'190'000));
    QCOMPARE(idsIn(*m_model), (Ids{1, 2}));
}

void TestAlarmQueueModel::viewsShowTheirOwn()
{
    using View = AlarmQueueModel::View;
    Alarm taken = sampleAlarm(2, State::Error, 2);
    taken.ack = Acknowledgement{QStringLiteral("anna"), fromMs(3)};
    Alarm muted = sampleAlarm(3, State::Error, 3);
    muted.muted = MuteReason::Window;
    Alarm closed = sampleAlarm(4, State::Error, 4);
    send({sampleAlarm(1, State::Error, 1), taken, muted, closed});
    closed.closedAt = fromMs(50);
    closed.level = State::Ok;
    send({closed});
    const AlarmQueueModel::ViewCounts counts = m_model->viewCounts();
    QCOMPARE(counts.open, 3);
    QCOMPARE(counts.acknowledged, 1);
    QCOMPARE(counts.muted, 1);
    QCOMPARE(counts.cleared, 1);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setView(View::Acknowledged);
    QCOMPARE(idsIn(*m_model), Ids{2});
    m_model->setView(View::Muted);
    QCOMPARE(idsIn(*m_model), Ids{3});
    m_model->setView(View::Cleared);
    QCOMPARE(idsIn(*m_model), Ids{4});
    QCOMPARE(m_model->index(0, 0).data(MarkRole).value<StateMark>().state, State::Error); // what it was
    QVERIFY(m_model->index(0, 0).data(ClosedRole).toBool());
    Alarm later = taken;
    later.closedAt = fromMs(60);
    send({later}); // the one that ended last stands first
    QCOMPARE(idsIn(*m_model), (Ids{2, 4}));
    m_model->setView(View::Open);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestAlarmQueueModel::clearedStayForADay()
{
    constexpr qint64 day = 86'400'000;
    m_model->setNow(fromMs(day));
    m_model->setView(AlarmQueueModel::View::Cleared);
    Alarm closed = sampleAlarm(1, State::Warning, 4);
    closed.closedAt = fromMs(day);
    Alarm old = sampleAlarm(2, State::Warning, 4);
    old.closedAt = fromMs(-5);
    m_model->addCleared({closed, old, sampleAlarm(3, State::Error, 1)}); // one too old, one not over
    QCOMPARE(idsIn(*m_model), Ids{1});
    m_model->setNow(fromMs(2 * day + 2000));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->viewCounts().cleared, 0);
}

void TestAlarmQueueModel::groupsGatherWorstFirst_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("rows");
    using Grouping = AlarmQueueModel::Grouping;
    QTest::newRow("server") << static_cast<int>(Grouping::Server)
                            << QStringList{QStringLiteral("SRV2"), QStringLiteral("2"), QStringLiteral("4"),
                                           QStringLiteral("SRV1"), QStringLiteral("1"), QStringLiteral("3")};
    QTest::newRow("customer") << static_cast<int>(Grouping::Customer)
                              << QStringList{QStringLiteral("Customer 1"), QStringLiteral("2"), QStringLiteral("1"),
                                             QStringLiteral("3"), QStringLiteral("4")};
    QTest::newRow("cause") << static_cast<int>(Grouping::Cause)
                           << QStringList{QStringLiteral("system.cpu.utilization"),
                                          QStringLiteral("2"),
                                          QStringLiteral("1"),
                                          QStringLiteral("timeout"),
                                          QStringLiteral("3"),
                                          QStringLiteral("4")};
}

void TestAlarmQueueModel::groupsGatherWorstFirst()
{
    QFETCH(int, grouping);
    Alarm silent = sampleAlarm(3, State::Unknown, 5, 1);
    Alarm alsoSilent = sampleAlarm(4, State::Unknown, 6, 2);
    silent.cause = alsoSilent.cause = QStringLiteral("timeout");
    send({sampleAlarm(1, State::Warning, 1, 1), sampleAlarm(2, State::Error, 9, 2), silent, alsoSilent});
    m_model->setGrouping(static_cast<AlarmQueueModel::Grouping>(grouping));
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const bool isGroup = index.data(KindRole).toInt() == AlarmQueueModel::GroupKind;
        QString title = index.data().toString();
        rows += isGroup ? title.section(QStringLiteral("  "), 0, 0) : QString::number(m_model->alarmAt(index).value);
    }
    QTEST(rows, "rows");
    QVERIFY(!m_model->alarmAt(m_model->index(0, 0))); // a group is no alarm
}

void TestAlarmQueueModel::foldedGroupsHideAndCount()
{
    send(
        {sampleAlarm(1, State::Warning, 1, 1), sampleAlarm(2, State::Error, 9, 2), sampleAlarm(3, State::Error, 5, 1)});
    m_model->setGrouping(AlarmQueueModel::Grouping::Server);
    QCOMPARE(m_model->rowCount(), 5);
    const auto spoken = [this] { return m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(spoken().endsWith(QStringLiteral(", unfolded")));
    m_model->setFolded(m_model->index(0, 0), true);
    QVERIFY(spoken().endsWith(QStringLiteral(", folded")));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(!m_model->indexOf(AlarmId{3}).isValid());
    QCOMPARE(m_model->alarmCount(), 3);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    send({sampleAlarm(4, State::Error, 7, 1)}); // into the folded group
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(totalIn(m_model->index(0, 0)), 3);
    QVERIFY(changes.count() >= 1);
    m_model->reveal(AlarmId{3});
    QVERIFY(m_model->indexOf(AlarmId{3}).isValid());
    m_model->setAllFolded(true);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setAllFolded(false);
    QCOMPARE(m_model->rowCount(), 6);
}

void TestAlarmQueueModel::groupedListFollowsAsOneBuiltAnew()
{
    std::mt19937 random(9); // NOLINT: repeatable on purpose
    const std::array levels{State::Warning, State::Error, State::Unknown};
    m_model->setGrouping(AlarmQueueModel::Grouping::Server);
    for (int round = 0; round < 40; ++round) {
        std::vector<Alarm> batch;
        for (qint64 id = 1; id <= 40; ++id) {
            if (random() % 3 != 0)
                continue;
            Alarm alarm = sampleAlarm(id, levels[random() % 3], static_cast<qint64>(random() % 1000), id % 3 + 1);
            if (random() % 4 == 0)
                alarm.closedAt = fromMs(2000);
            batch.push_back(alarm);
        }
        m_model->setHeld(round % 5 == 3);
        send(batch);
    }
    m_model->setHeld(false);
    AlarmQueueModel fresh(m_picture, m_words);
    fresh.setGrouping(AlarmQueueModel::Grouping::Server);
    QCOMPARE(idsIn(*m_model), idsIn(fresh));
}

void TestAlarmQueueModel::marksGoWithTheirRows()
{
    QSignalSpy marked(m_model.get(), &AlarmQueueModel::markedChanged);
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Error, 2), sampleAlarm(3, State::Warning, 3)});
    m_model->setMarked({m_model->indexOf(AlarmId{3}), m_model->indexOf(AlarmId{1})}, true);
    QCOMPARE(m_model->marked(), (std::vector<AlarmId>{AlarmId{1}, AlarmId{3}}));
    QVERIFY(m_model->index(0, 0).data(MarkedRole).toBool());
    send({sampleAlarm(3, State::Error, 0)}); // it moves, marked
    QVERIFY(m_model->indexOf(AlarmId{3}).data(MarkedRole).toBool());
    m_model->setFilter(parseFilter(QStringLiteral("level:warning")).query);
    QCOMPARE(m_model->markedCount(), 0); // what nobody sees is not acted upon
    m_model->setFilter({});
    m_model->setAllMarked(true);
    QCOMPARE(m_model->markedCount(), 3);
    m_model->setGrouping(AlarmQueueModel::Grouping::Customer);
    m_model->setMarked({m_model->index(0, 0)}, false); // a group stands for all in it
    QCOMPARE(m_model->markedCount(), 0);
    QCOMPARE(marked.count(), 4);
}

void TestAlarmQueueModel::saysOnceWhichErrorsAreNew()
{
    QSignalSpy listed(m_model.get(), &AlarmQueueModel::errorListed);
    Alarm taken = sampleAlarm(3, State::Error, 3);
    taken.ack = Acknowledgement{QStringLiteral("anna"), fromMs(3)};
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Warning, 2), taken});
    QCOMPARE(listed.count(), 1);
    send({sampleAlarm(1, State::Error, 1)});
    QCOMPARE(listed.count(), 1);
    m_model->setHeld(true);
    send({sampleAlarm(4, State::Error, 1)});
    QCOMPARE(listed.count(), 1);
    m_model->setHeld(false);
    QCOMPARE(listed.count(), 2);
}

void TestAlarmQueueModel::wholePictureMovesNothing()
{
    send({sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Error, 2), sampleAlarm(3, State::Error, 3)});
    m_model->setMarked({m_model->index(1, 0)}, true);
    const QPersistentModelIndex third = m_model->index(2, 0);
    m_model->setHeld(true);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    LiveBatch picture = resetWith(sampleEstate(1, 3));
    picture.alarms = {sampleAlarm(2, State::Error, 2), sampleAlarm(3, State::Error, 3),
                      sampleAlarm(4, State::Error, 0)};
    m_model->apply(m_picture.apply(picture)); // somebody saved a server: 1 has ended meanwhile, 4 is new
    QCOMPARE(reset.count(), 0);
    QCOMPARE(idsIn(*m_model), (Ids{1, 2, 3}));
    QVERIFY(m_model->index(0, 0).data(ClosedRole).toBool());
    QCOMPARE(m_model->waiting(), 1);
    QCOMPARE(m_model->alarmAt(third), AlarmId{3});
    QCOMPARE(m_model->marked(), (std::vector{AlarmId{2}}));
    m_model->setHeld(false);
    QCOMPARE(idsIn(*m_model), (Ids{4, 2, 3}));
    QCOMPARE(m_model->marked(), (std::vector{AlarmId{2}}));
}

QTEST_GUILESS_MAIN(TestAlarmQueueModel)
#include "tst_alarmqueuemodel.moc"
