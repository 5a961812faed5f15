#include "models/items/filter/filterparser.h"
#include "models/items/servertablemodel.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;

class TestServerTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worstStandsFirst();
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void sortingKeepsWhatIsSelected();
    void sameServersAreNoReset();
    void saysTheWorstReading();
    void ageOfTheLastPoll();
    void heldTableKeepsItsRows();
    void filterFollowsTheState();
    void filterFollowsTheClock();
    void refusesIndexesOutside();
    void batchesCostFewSignals();
    void healthyValuesTouchNoRow();

private:
    void send(LiveBatch batch) { m_model->apply(m_picture.apply(batch)); }
    void send(std::vector<ServerHealth> servers, std::vector<SeriesHealth> series = {})
    {
        LiveBatch batch;
        batch.servers = std::move(servers);
        batch.series = std::move(series);
        send(batch);
    }
    QString nameAt(int row) const { return m_model->index(row, ServerTableModel::Name).data().toString(); }

    PlainWords m_words;
    EstatePicture m_picture;
    std::unique_ptr<ServerTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestServerTableModel::init()
{
    m_tester.reset();
    m_model.reset();
    Estate estate = sampleEstate(2, 3);
    for (Server& server : estate.servers) {
        server.site = server.id.value % 2 == 0 ? QStringLiteral("Umeå") : QStringLiteral("Borås");
        server.kind = server.id.value == 5 ? QStringLiteral("ups") : QStringLiteral("windows");
        server.address = QStringLiteral("10.0.0.%1").arg(9 - server.id.value);
        server.tags = {QStringLiteral("t%1").arg(server.id.value % 3)};
    }
    m_picture.apply(resetWith(std::move(estate)));
    m_model = std::make_unique<ServerTableModel>(m_picture, m_words);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestServerTableModel::worstStandsFirst()
{
    QCOMPARE(nameAt(0), QStringLiteral("SRV1"));
    ServerHealth muted = sampleHealth(2, 1, State::Error);
    muted.muted = MuteReason::Window;
    send({sampleHealth(6, 2, State::Warning), sampleHealth(4, 2, State::Error), muted});
    QCOMPARE(nameAt(0), QStringLiteral("SRV4"));
    QCOMPARE(nameAt(1), QStringLiteral("SRV2")); // muted: below what is somebody's to take
    QCOMPARE(nameAt(2), QStringLiteral("SRV6"));
    QCOMPARE(m_model->index(0, ServerTableModel::Status).data().toString(), QStringLiteral("error"));
}

void TestServerTableModel::sortsByAnyColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    const auto row = [](const char* name, int column, const QString& order) {
        QTest::newRow(name) << column << order.split(QLatin1Char(' '));
    };
    row("name", ServerTableModel::Name, QStringLiteral("1 2 3 4 5 6"));
    row("customer", ServerTableModel::Customer, QStringLiteral("1 2 3 4 5 6"));
    row("site", ServerTableModel::Site, QStringLiteral("1 3 5 2 4 6"));
    row("kind", ServerTableModel::Kind, QStringLiteral("5 1 2 3 4 6"));
    row("address", ServerTableModel::Address, QStringLiteral("6 5 4 3 2 1"));
    row("tags", ServerTableModel::Tags, QStringLiteral("3 6 1 4 2 5"));
}

void TestServerTableModel::sortsByAnyColumn()
{
    QFETCH(int, column);
    QFETCH(QStringList, ascending);
    m_model->sort(column, Qt::AscendingOrder);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(nameAt(row), QStringLiteral("SRV") + ascending[row]);
    m_model->sort(column, Qt::DescendingOrder);
    QVERIFY(nameAt(0) != QStringLiteral("SRV") + ascending.first());
}

void TestServerTableModel::sortingKeepsWhatIsSelected()
{
    const QPersistentModelIndex watched = m_model->indexOf(ServerId{6});
    m_model->sort(ServerTableModel::Address, Qt::AscendingOrder);
    QCOMPARE(watched.row(), 0);
    QCOMPARE(m_model->serverAt(watched), ServerId{6});
    send({sampleHealth(1, 1, State::Error)}); // not the column's affair
    QCOMPARE(watched.row(), 0);
}

void TestServerTableModel::sameServersAreNoReset()
{
    const QPersistentModelIndex server = m_model->indexOf(ServerId{1});
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    LiveBatch batch;
    batch.estate = sampleEstate(2, 3);
    std::ranges::find(batch.estate.edit().servers, ServerId{1}, &Server::id)->name = QStringLiteral("ZZZ");
    send(batch);
    QCOMPARE(resets.count(), 0);
    QVERIFY(server.isValid());
    QCOMPARE(QModelIndex(server).siblingAtColumn(ServerTableModel::Name).data().toString(), QStringLiteral("ZZZ"));
    QCOMPARE(server.row(), m_model->rowCount() - 1); // all are equally well: by name
    batch.estate.edit().servers.pop_back();
    send(batch);
    QCOMPARE(resets.count(), 1);
}

void TestServerTableModel::saysTheWorstReading()
{
    send({sampleHealth(1, 1, State::Error)},
         {sampleSeries(1, 1, State::Warning, 5), sampleSeries(2, 1, State::Error, 7), sampleSeries(3, 2, State::Ok)});
    const QModelIndex worst = m_model->indexOf(ServerId{1}).siblingAtColumn(ServerTableModel::Worst);
    QCOMPARE(worst.data().toString(), QStringLiteral("metric.2 7"));
    QVERIFY(m_model->indexOf(ServerId{2}).siblingAtColumn(ServerTableModel::Worst).data().toString().isEmpty());
}

void TestServerTableModel::ageOfTheLastPoll()
{
    LiveBatch batch;
    batch.checks.push_back({CheckId{3}, ServerId{3}, State::Ok, fromMs(60'000)});
    send(batch);
    m_model->setNow(fromMs(240'000));
    const QModelIndex polled = m_model->indexOf(ServerId{3}).siblingAtColumn(ServerTableModel::LastPoll);
    QCOMPARE(polled.data().toString(), QStringLiteral("3"));
    QCOMPARE(polled.data(Qt::ToolTipRole).toString(), QStringLiteral("60000"));
    QVERIFY(polled.siblingAtRow(5).data().toString().isEmpty()); // never polled
}

void TestServerTableModel::heldTableKeepsItsRows()
{
    m_model->setHeld(true);
    send({sampleHealth(6, 2, State::Error)});
    QCOMPARE(nameAt(0), QStringLiteral("SRV1"));
    QCOMPARE(m_model->indexOf(ServerId{6}).data(MarkRole).value<StateMark>().state, State::Error);
    m_model->setHeld(false);
    QCOMPARE(nameAt(0), QStringLiteral("SRV6"));
}

void TestServerTableModel::filterFollowsTheState()
{
    m_model->setFilter(parseFilter(QStringLiteral("borås -ups"), FilterScope::Servers).query);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setFilter(parseFilter(QStringLiteral("error"), FilterScope::Servers).query);
    QCOMPARE(m_model->rowCount(), 0);
    send({sampleHealth(5, 2, State::Error)});
    QCOMPARE(nameAt(0), QStringLiteral("SRV5"));
    m_model->setHeld(true);
    send({sampleHealth(5, 2, State::Ok)});
    QCOMPARE(m_model->rowCount(), 1); // nothing moves under the pointer
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestServerTableModel::filterFollowsTheClock()
{
    m_model->setNow(fromMs(1'000'000));
    m_model->setFilter(parseFilter(QStringLiteral("level:error age:>10m"), FilterScope::Servers).query);
    ServerHealth health = sampleHealth(5, 2, State::Error);
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

void TestServerTableModel::refusesIndexesOutside()
{
    QVERIFY(!m_model->index(6, 0).isValid());
    QVERIFY(!m_model->index(0, ServerTableModel::ColumnCount).isValid());
    QVERIFY(!m_model->index(-1, 0).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(ServerTableModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(m_model->serverAt({}), ServerId{});
    m_model->sort(-1);
    QCOMPARE(nameAt(0), QStringLiteral("SRV1"));
}

void TestServerTableModel::batchesCostFewSignals()
{
    m_tester.reset();
    m_picture.apply(resetWith(sampleEstate(10, 1000)));
    m_model = std::make_unique<ServerTableModel>(m_picture, m_words);
    std::vector<ServerHealth> all;
    for (int i = 1; i <= 10'000; i += 7)
        all.push_back(sampleHealth(i, (i - 1) / 1000 + 1, i % 50 == 0 ? State::Error : State::Ok));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    send(all);
    QVERIFY(changes.count() <= 8);
    QCOMPARE(layouts.count(), 1);
    send(all); // the same again
    QVERIFY(changes.count() <= 16);
    QCOMPARE(layouts.count(), 1);
}

void TestServerTableModel::healthyValuesTouchNoRow()
{
    send({}, {sampleSeries(1, 1, State::Ok)});
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    send({}, {sampleSeries(1, 1, State::Ok, 2)});
    QCOMPARE(changes.count(), 0);
}

QTEST_GUILESS_MAIN(TestServerTableModel)
#include "tst_servertablemodel.moc"
