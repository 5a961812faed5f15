#include "models/items/alarmqueuemodel.h"
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
    m_model->setFilter(TextFilter(QStringLiteral("srv1 -acknowledged")));
    QCOMPARE(idsIn(*m_model), Ids{1});
    taken.ack.reset();
    send({taken});
    QCOMPARE(idsIn(*m_model), (Ids{1, 2}));
    m_model->setFilter({});
    QCOMPARE(idsIn(*m_model), (Ids{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestAlarmQueueModel)
#include "tst_alarmqueuemodel.moc"
