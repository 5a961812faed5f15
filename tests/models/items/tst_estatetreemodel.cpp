#include "models/items/estatetreemodel.h"
#include "models/items/filter/filterparser.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;

class TestEstateTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersByNameAsPeopleDo();
    void worstServerAndItsCustomerComeFirst();
    void mutedTroubleStandsBelowTrouble();
    void allMutedIsSaid();
    void heldTreeKeepsItsRows();
    void leavesComeWhenUnfolded();
    void refusesIndexesOutside();
    void filterKeepsOnlyWhatMatches();
    void filterFollowsTheState();
    void filterFollowsTheClock();
    void batchesCostFewSignals();
    void newEstateReplacesTheOldOne();
    void sameRowsAreNoReset();
    void severalSitesAreAStorey();
    void aServerStandsBelowEachOfItsTags();
    void foldingIsKnownByPath();

private:
    void send(std::vector<ServerHealth> servers, std::vector<SeriesHealth> series = {});
    QString nameAt(int row, const QModelIndex& parent = {}) const
    {
        return m_model->index(row, EstateTreeModel::Name, parent).data().toString();
    }

    PlainWords m_words;
    EstatePicture m_picture;
    std::unique_ptr<EstateTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEstateTreeModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_picture.apply(resetWith(sampleEstate(3, 12)));
    m_model = std::make_unique<EstateTreeModel>(m_picture, m_words);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false); // it fetches inside its own handling of a reset and then calls that a fault
}

void TestEstateTreeModel::send(std::vector<ServerHealth> servers, std::vector<SeriesHealth> series)
{
    LiveBatch batch;
    batch.servers = std::move(servers);
    batch.series = std::move(series);
    m_model->apply(m_picture.apply(batch));
}

void TestEstateTreeModel::ordersByNameAsPeopleDo()
{
    const QModelIndex first = m_model->index(0, 0);
    QCOMPARE(nameAt(0), QStringLiteral("Customer 1"));
    QCOMPARE(nameAt(1, first), QStringLiteral("SRV2"));
    QCOMPARE(nameAt(9, first), QStringLiteral("SRV10"));
}

void TestEstateTreeModel::worstServerAndItsCustomerComeFirst()
{
    const QPersistentModelIndex watched = m_model->indexOf(ServerId{30});
    send({sampleHealth(30, 3, State::Error), sampleHealth(14, 2, State::Warning)});
    QCOMPARE(nameAt(0), QStringLiteral("Customer 3"));
    QCOMPARE(nameAt(1), QStringLiteral("Customer 2"));
    QCOMPARE(nameAt(0, m_model->index(0, 0)), QStringLiteral("SRV30"));
    QCOMPARE(m_model->index(0, EstateTreeModel::Result).data().toString(), QStringLiteral("1"));
    QCOMPARE(watched.row(), 0);
    QCOMPARE(watched.parent().row(), 0);
    send({sampleHealth(30, 3, State::Ok)});
    QCOMPARE(nameAt(0), QStringLiteral("Customer 2"));
    QCOMPARE(m_model->indexOf(ServerId{30}).row(), 11); // OK stands below what we know nothing of
}

void TestEstateTreeModel::mutedTroubleStandsBelowTrouble()
{
    ServerHealth muted = sampleHealth(1, 1, State::Error);
    muted.muted = MuteReason::Window;
    send({muted, sampleHealth(2, 1, State::Error)});
    QCOMPARE(nameAt(0, m_model->index(0, 0)), QStringLiteral("SRV2"));
    QCOMPARE(nameAt(1, m_model->index(0, 0)), QStringLiteral("SRV1"));
    QVERIFY(m_model->indexOf(ServerId{1}).data(MarkRole).value<StateMark>().muted);
    QCOMPARE(m_model->index(0, EstateTreeModel::Result).data().toString(), QStringLiteral("1"));
}

void TestEstateTreeModel::allMutedIsSaid()
{
    std::vector<ServerHealth> all;
    for (const ServerId id : m_picture.customer(CustomerId{1})->servers) {
        all.push_back(sampleHealth(id.value, 1, all.empty() ? State::Warning : State::Ok));
        all.back().muted = MuteReason::Window;
    }
    send(all);
    const int row = m_model->indexOf(ServerId{1}).parent().row();
    QCOMPARE(m_model->index(row, EstateTreeModel::Result).data().toString(), code(State::Warning));
}

void TestEstateTreeModel::heldTreeKeepsItsRows()
{
    m_model->setHeld(true);
    send({sampleHealth(36, 3, State::Error)});
    QCOMPARE(nameAt(0), QStringLiteral("Customer 1"));
    QCOMPARE(m_model->indexOf(ServerId{36}).data(MarkRole).value<StateMark>().state, State::Error);
    m_model->setHeld(false);
    QCOMPARE(nameAt(0), QStringLiteral("Customer 3"));
}

void TestEstateTreeModel::leavesComeWhenUnfolded()
{
    m_tester.reset(); // its constructor unfolds everything
    send({sampleHealth(1, 1, State::Ok)}, {sampleSeries(1, 1, State::Ok), sampleSeries(2, 1, State::Ok)});
    m_model = std::make_unique<EstateTreeModel>(m_picture, m_words);
    const QPersistentModelIndex server = m_model->indexOf(ServerId{1});
    QVERIFY(m_model->hasChildren(server));
    QCOMPARE(m_model->rowCount(server), 0);
    m_model->fetchMore(server);
    QCOMPARE(m_model->rowCount(server), 2);
    send({}, {sampleSeries(2, 1, State::Error, 7)});
    QCOMPARE(nameAt(0, server), QStringLiteral("metric.2"));
    QCOMPARE(m_model->index(0, EstateTreeModel::Result, server).data().toString(), QStringLiteral("7"));
    QCOMPARE(m_model->serverAt(m_model->index(0, 0, server)), ServerId{1});
    QCOMPARE(m_model->leafAt(m_model->index(0, 0, server)).series, SeriesId{2});
}

void TestEstateTreeModel::refusesIndexesOutside()
{
    QVERIFY(!m_model->index(3, 0).isValid());
    QVERIFY(!m_model->index(0, EstateTreeModel::ColumnCount).isValid());
    QVERIFY(!m_model->index(-1, 0).isValid());
    const QModelIndex other = m_model->index(0, 1);
    QCOMPARE(m_model->rowCount(other), 0);
    QCOMPARE(m_model->columnCount(other), 0);
    QVERIFY(!m_model->parent({}).isValid());
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
}

void TestEstateTreeModel::filterKeepsOnlyWhatMatches()
{
    m_model->setFilter(parseFilter(QStringLiteral("srv1"), FilterScope::Servers).query);
    QCOMPARE(m_model->rowCount(), 2); // SRV1, SRV10..12 and SRV13..19
    m_model->setFilter(parseFilter(QStringLiteral("customer 3 srv30"), FilterScope::Servers).query);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 1);
    send({sampleHealth(1, 1, State::Error)}); // not listed: nothing happens
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 3);
}

void TestEstateTreeModel::filterFollowsTheState()
{
    m_model->setFilter(parseFilter(m_words.state({State::Error}), FilterScope::Servers).query);
    QCOMPARE(m_model->rowCount(), 0);
    send({sampleHealth(30, 3, State::Error)});
    QCOMPARE(nameAt(0, m_model->index(0, 0)), QStringLiteral("SRV30"));
    m_model->setHeld(true);
    send({sampleHealth(30, 3, State::Ok), sampleHealth(1, 1, State::Error)});
    QCOMPARE(nameAt(0), QStringLiteral("Customer 3")); // nothing moves under the pointer
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(nameAt(0), QStringLiteral("Customer 1"));
}

void TestEstateTreeModel::filterFollowsTheClock()
{
    m_model->setNow(fromMs(1'000'000));
    m_model->setFilter(parseFilter(QStringLiteral("level:error age:>10m"), FilterScope::Servers).query);
    ServerHealth health = sampleHealth(5, 1, State::Error);
    health.since = fromMs(900'000);
    send({health});
    m_model->setNow(fromMs(1'499'000));
    QVERIFY(!m_model->followAge());
    m_model->setNow(fromMs(1'501'000));
    m_model->setHeld(true);
    QVERIFY(!m_model->followAge()); // nothing moves under the pointer
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->followAge());
}

void TestEstateTreeModel::batchesCostFewSignals()
{
    m_tester.reset();
    m_picture.apply(resetWith(sampleEstate(10, 1000)));
    m_model = std::make_unique<EstateTreeModel>(m_picture, m_words);
    std::vector<ServerHealth> all;
    for (int i = 1; i <= 10'000; ++i)
        all.push_back(sampleHealth(i, (i - 1) / 1000 + 1, i % 50 == 0 ? State::Error : State::Ok));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    send(all);
    QVERIFY(changes.count() <= 11); // a run for each customer's servers and one for the customers
    QCOMPARE(layouts.count(), 1);
    changes.clear();
    send(all); // the same again
    QVERIFY(changes.count() <= 10);
    QCOMPARE(layouts.count(), 1);
}

void TestEstateTreeModel::newEstateReplacesTheOldOne()
{
    LiveBatch batch;
    batch.estate = sampleEstate(1, 2);
    m_model->apply(m_picture.apply(batch));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 2);
    QVERIFY(!m_model->indexOf(ServerId{30}).isValid());
}

void TestEstateTreeModel::sameRowsAreNoReset()
{
    const QPersistentModelIndex server = m_model->indexOf(ServerId{2});
    const QPersistentModelIndex customer = server.parent();
    m_model->fetchMore(server);
    const int leaves = m_model->rowCount(server);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    LiveBatch batch;
    batch.estate = sampleEstate(3, 12);
    Server& renamed = *std::ranges::find(batch.estate.edit().servers, ServerId{2}, &Server::id);
    renamed.name = QStringLiteral("ZZZ");
    m_model->setHeld(true);
    m_model->apply(m_picture.apply(batch));
    QCOMPARE(resets.count(), 0);
    QCOMPARE_LE(changes.count(), 4 + 36); // a storey at once; the tester has unfolded every server
    QCOMPARE(server.data().toString(), QStringLiteral("ZZZ"));
    const int row = server.row();
    m_model->setHeld(false);
    QVERIFY(server.isValid() && customer.isValid());
    QVERIFY(server.row() > row); // its new place, by name
    QCOMPARE(m_model->rowCount(server), leaves);
    batch.estate.edit().servers.pop_back();
    m_model->apply(m_picture.apply(batch));
    QCOMPARE(resets.count(), 1);
}

void TestEstateTreeModel::severalSitesAreAStorey()
{
    Estate estate = sampleEstate(2, 4);
    for (Server& server : estate.servers)
        server.site = server.customer == CustomerId{1} && server.id.value % 2 == 0 ? QStringLiteral("Umeå") : QString();
    m_model->apply(m_picture.apply(resetWith(estate)));
    const QModelIndex first = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(first), 2);
    QCOMPARE(nameAt(0, first), QStringLiteral("Umeå"));
    QCOMPARE(first.data(KindRole).toInt(), EstateTreeModel::CustomerKind);
    QCOMPARE(m_model->index(0, 0, first).data(KindRole).toInt(), EstateTreeModel::GroupKind);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0, first)), 2);
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 4); // one site: no storey for it

    send({sampleHealth(1, 1, State::Error)}); // one without a site
    QCOMPARE(m_model->indexOf(ServerId{1}).parent().row(), 0);
    QCOMPARE(m_model->indexOf(ServerId{1}).parent().data(MarkRole).value<StateMark>().state, State::Error);
    QCOMPARE(m_model->index(0, EstateTreeModel::Result).data().toString(), QStringLiteral("1"));
    send({sampleHealth(1, 1, State::Ok)});
    QCOMPARE(m_model->index(0, EstateTreeModel::Result).data().toString(), QStringLiteral("0"));
}

void TestEstateTreeModel::aServerStandsBelowEachOfItsTags()
{
    Estate estate = sampleEstate(1, 3);
    estate.servers[0].tags = {QStringLiteral("sql"), QStringLiteral("fil")};
    estate.servers[1].tags = {QStringLiteral("sql")};
    m_model->apply(m_picture.apply(resetWith(estate)));
    m_model->setGrouping(Grouping::Tag);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(nameAt(0), QStringLiteral("fil"));
    QCOMPARE(nameAt(1), QStringLiteral("sql"));
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 2);
    QCOMPARE(m_model->rowCount(m_model->index(2, 0)), 1); // without a tag
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    send({sampleHealth(1, 1, State::Warning)});
    QCOMPARE(layouts.count(), 1);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex group = m_model->index(row, 0);
        QCOMPARE(group.data(MarkRole).value<StateMark>().state, State::Warning);
        QCOMPARE(nameAt(0, group), QStringLiteral("SRV1"));
    }
}

void TestEstateTreeModel::foldingIsKnownByPath()
{
    Estate estate = sampleEstate(1, 2);
    estate.servers[0].site = QStringLiteral("Umeå");
    m_model->apply(m_picture.apply(resetWith(estate)));
    const QModelIndex customer = m_model->index(0, 0);
    QCOMPARE(customer.data(PathRole).toString(), QStringLiteral("1"));
    QCOMPARE(m_model->index(0, 0, customer).data(PathRole).toString(), QStringLiteral("1/Umeå"));
}

QTEST_GUILESS_MAIN(TestEstateTreeModel)
#include "tst_estatetreemodel.moc"
