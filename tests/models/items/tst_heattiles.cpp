#include "models/items/heattiles.h"
#include "tests/models/items/samples.h"

#include <QTest>

using namespace sd;
using namespace sd::test;

class TestHeatTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsAndTilesGoByName();
    void aStateChangesItsTileAlone();
    void valuesChangeNothing();
    void takenWhenEveryAlarmIs();
    void mutedServerIsMarked();
    void aNewServerMakesAllNew();
    void filterDims();
    void everyServerHasOneTile();

private:
    HeatTiles::Change send(const LiveBatch& batch) { return m_tiles->apply(m_picture.apply(batch)); }
    [[nodiscard]] const HeatTiles::Tile& tile(qint64 server) const
    {
        return m_tiles->tiles().at(static_cast<size_t>(m_tiles->tileOf(ServerId{server})));
    }

    EstatePicture m_picture;
    std::unique_ptr<HeatTiles> m_tiles;
};

void TestHeatTiles::init()
{
    m_picture = {};
    m_tiles = std::make_unique<HeatTiles>(m_picture);
    LiveBatch batch = resetWith(sampleEstate(2, 12));
    auto& customers = batch.estate.edit().customers;
    customers[0].name = QStringLiteral("Örebro");
    customers[1].name = QStringLiteral("Arboga");
    customers.push_back({CustomerId{3}, QStringLiteral("Nobody")});
    QVERIFY(send(batch).groups);
}

void TestHeatTiles::groupsAndTilesGoByName()
{
    QCOMPARE(m_tiles->groups().size(), size_t{2}); // a customer without servers has no place
    QCOMPARE(m_tiles->groups()[0].name, QStringLiteral("Arboga"));
    QCOMPARE(m_tiles->groups()[1].first, 12);
    QCOMPARE(m_tiles->groups()[1].count, 12);
    QCOMPARE(m_tiles->tiles()[13].server, ServerId{2}); // SRV2 before SRV10
    QCOMPARE(m_tiles->tileOf(ServerId{10}), 21);
    QCOMPARE(m_tiles->tileOf(ServerId{99}), -1);
}

void TestHeatTiles::aStateChangesItsTileAlone()
{
    LiveBatch batch;
    batch.servers = {sampleHealth(10, 1, State::Error), sampleHealth(2, 1, State::NoData)};
    const auto change = send(batch);
    QVERIFY(!change.groups);
    QCOMPARE(change.tiles, std::vector{21}); // server 2 was without data before
    QCOMPARE(tile(10).mark.state, State::Error);
}

void TestHeatTiles::valuesChangeNothing()
{
    LiveBatch batch;
    batch.servers = {sampleHealth(1, 1, State::Ok)};
    batch.series = {sampleSeries(1, 1, State::Ok)};
    QCOMPARE(send(batch).tiles.size(), size_t{1});
    batch.series[0].value = 7;
    QVERIFY(send(batch).tiles.empty());
}

void TestHeatTiles::takenWhenEveryAlarmIs()
{
    LiveBatch batch;
    batch.servers = {sampleHealth(1, 1, State::Error)};
    batch.alarms = {sampleAlarm(1, State::Error, 0), sampleAlarm(2, State::Warning, 0),
                    sampleAlarm(3, State::Error, 0)};
    batch.alarms[2].muted = MuteReason::Snoozed; // counts for nothing
    send(batch);
    QVERIFY(!tile(1).mark.acknowledged);

    LiveBatch first;
    first.alarms = {batch.alarms[0]};
    first.alarms[0].ack = Acknowledgement{QStringLiteral("JE")};
    QVERIFY(send(first).tiles.empty());
    QVERIFY(!tile(1).mark.acknowledged);

    LiveBatch second;
    second.alarms = {batch.alarms[1]};
    second.alarms[0].ack = Acknowledgement{QStringLiteral("JE")};
    QCOMPARE(send(second).tiles, std::vector{12});
    QVERIFY(tile(1).mark.acknowledged);

    second.alarms[0].closedAt = fromMs(5);
    QVERIFY(send(second).tiles.empty()); // the other one is still somebody's
    first.alarms[0].ack.reset();
    QCOMPARE(send(first).tiles, std::vector{12});
    QVERIFY(!tile(1).mark.acknowledged);
}

void TestHeatTiles::mutedServerIsMarked()
{
    LiveBatch batch;
    batch.servers = {sampleHealth(1, 1, State::Error)};
    batch.servers[0].muted = MuteReason::Window;
    send(batch);
    QVERIFY(tile(1).mark.muted);
}

void TestHeatTiles::aNewServerMakesAllNew()
{
    LiveBatch batch;
    batch.estate = sampleEstate(2, 13);
    QVERIFY(send(batch).groups);
    QCOMPARE(m_tiles->tiles().size(), size_t{26});
    QCOMPARE(m_tiles->tileOf(ServerId{26}), 25);
}

void TestHeatTiles::filterDims()
{
    LiveBatch batch;
    batch.servers = {sampleHealth(1, 1, State::Ok), sampleHealth(2, 1, State::Error)};
    send(batch);
    const auto change =
        m_tiles->setFilter([](const EstatePicture::ServerEntry& entry) { return entry.health.state == State::Error; });
    QCOMPARE(change.tiles.size(), size_t{23});
    QCOMPARE(m_tiles->wanted(), 1);
    batch.servers = {sampleHealth(1, 1, State::Error)}; // the filter is about states, too
    QCOMPARE(send(batch).tiles, std::vector{12});
    QCOMPARE(m_tiles->wanted(), 2);
    QCOMPARE(m_tiles->setFilter({}).tiles.size(), size_t{22});
    QCOMPARE(m_tiles->wanted(), 24);
}

void TestHeatTiles::everyServerHasOneTile()
{
    send(resetWith(sampleEstate(40, 25)));
    QCOMPARE(m_tiles->tiles().size(), size_t{1000});
    for (int id = 1; id <= 1000; ++id)
        QCOMPARE(tile(id).server, ServerId{id});
    int next = 0;
    for (const HeatTiles::Group& group : m_tiles->groups()) {
        QCOMPARE(group.first, next);
        next += group.count;
    }
    QCOMPARE(next, 1000);
}

QTEST_GUILESS_MAIN(TestHeatTiles)
#include "tst_heattiles.moc"
