#include "app/console/enginesession.h"
#include "models/boundary/boundary.h"
#include "tests/support/realclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// Nothing is polled here.
class NoPolls : public PollWorker
{
public:
    void submit(std::vector<PollOrder> /*orders*/) override {}
};

const QByteArray List = "kund;namn;adress;kontroller;inloggning;beror på\n"
                        "Norrbygg;core;192.0.2.1;ping;;\n"
                        "Norrbygg;FIL01;192.0.2.2;ping;noc;core\n"
                        "Norrbygg;;192.0.2.3;ping;;\n";

} // namespace

/// A list into the store of a real data folder, and out again.
class TestStoreIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksAndWritesNothing();
    void takesInAndTakesBack();
    void changesWhatIsKnownAndPutsItBack();
    void takesInAdjustmentsAndChartSets();
    void oneRefusedRowRefusesAll();
    void fileThatIsNoneIsTold();
    void sessionStartsWhileOthersWait();

private:
    /// Opens the data folder again, with nothing running.
    void reopen();
    QString write(const QByteArray& bytes);
    Result<EstateLook> look(const QString& file);
    EstateIntake::Taken take(const QByteArray& bytes);
    bool takeBack(const EstateReturn& back);
    [[nodiscard]] const Server* server(const QString& name) const;

    test::RealClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineSession> m_session;
    Subscription m_subscription;
    Estate m_estate; ///< as the engine tells it
};

void TestStoreIntake::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    QVERIFY(m_session->start());
}

void TestStoreIntake::reopen()
{
    cleanup();
    m_estate = {};
    SessionOptions options;
    options.folder = m_folder->filePath(u"data"_s);
    options.operatorName = u"Anna Ek"_s;
    options.workers = [](ProbeKind, PollSink&) { return std::make_unique<NoPolls>(); };
    auto opened = EngineSession::open(options, m_clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.failure().message));
    m_session = std::move(*opened);
    m_subscription = m_session->feed().subscribe([this](const LiveBatch& batch) {
        if (batch.estate)
            m_estate = *batch.estate;
    });
}

void TestStoreIntake::cleanup()
{
    m_subscription.reset();
    m_session.reset();
}

QString TestStoreIntake::write(const QByteArray& bytes)
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the list can't be written");
    return file.fileName();
}

Result<EstateLook> TestStoreIntake::look(const QString& file)
{
    std::optional<Result<EstateLook>> said;
    m_session->boundary().intake.look(file, {}, [&said](const Result<EstateLook>& answer) { said = answer; });
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, patience))
        qFatal("no answer");
    return *said;
}

EstateIntake::Taken TestStoreIntake::take(const QByteArray& bytes)
{
    const auto seen = look(write(bytes));
    if (!seen)
        qFatal("the list can't be read");
    std::optional<EstateIntake::Taken> said;
    m_session->boundary().intake.take(seen->file, [&said](const EstateIntake::Taken& taken) { said = taken; });
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, patience))
        qFatal("no answer");
    return *said;
}

bool TestStoreIntake::takeBack(const EstateReturn& back)
{
    std::optional<bool> said;
    m_session->boundary().intake.takeBack(back, [&said](const Result<void>& done) { said = static_cast<bool>(done); });
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, patience))
        qFatal("no answer");
    return *said;
}

const Server* TestStoreIntake::server(const QString& name) const
{
    const auto it = std::ranges::find(m_estate.servers, name, &Server::name);
    return it == m_estate.servers.end() ? nullptr : &*it;
}

void TestStoreIntake::looksAndWritesNothing()
{
    const auto seen = look(write(List));
    QVERIFY(seen);
    QCOMPARE(seen->rows.size(), size_t{3});
    QVERIFY(seen->rows[0].fate == MergeRow::Fate::New);
    QVERIFY(seen->rows[2].fate == MergeRow::Fate::Refused);
    QCOMPARE(seen->rows[2].place, u"line 4"_s);
    QCOMPARE(seen->newCustomers, 1);
    QCOMPARE(seen->newCredentials, QStringList{u"noc"_s});
    QCOMPARE(seen->table->titles.size(), 6);
    QVERIFY(take("kund;namn\n").back.servers.empty()); // an order behind it, so all that was asked has been done
    QVERIFY(m_estate.servers.empty());
}

void TestStoreIntake::takesInAndTakesBack()
{
    const EstateIntake::Taken taken = take(List);
    QVERIFY(taken.refused.empty());
    QCOMPARE(taken.newServers, 2);
    QCOMPARE(taken.changedServers, 0);
    QCOMPARE(taken.newCustomers, 1);
    QCOMPARE(taken.leftOut, 1);
    QCOMPARE(taken.newCredentials, QStringList{u"noc"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server(u"FIL01"_s) != nullptr, patience);
    QVERIFY(server(u"FIL01"_s)->credential.value > 0);
    QCOMPARE(m_estate.dependencies.size(), size_t{1});
    QCOMPARE(taken.back.servers.size(), size_t{2});

    const EstateIntake::Taken again = take(List);
    QCOMPARE(again.newServers, 0);
    QCOMPARE(again.changedServers, 0);
    QCOMPARE(again.unchangedServers, 2);

    QVERIFY(takeBack(taken.back));
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.servers.empty() && m_estate.checks.empty(), patience);
}

void TestStoreIntake::changesWhatIsKnownAndPutsItBack()
{
    QVERIFY(take(List).refused.empty());
    QTRY_VERIFY_WITH_TIMEOUT(server(u"core"_s) != nullptr, patience);
    const Server before = *server(u"FIL01"_s);
    const EstateIntake::Taken taken = take("kund;namn;adress;kontroller\n"
                                           "Norrbygg;FIL01;192.0.2.99;tcp:22\n"
                                           "Norrbygg;NY01;192.0.2.5;ping\n");
    QCOMPARE(taken.newServers, 1);
    QCOMPARE(taken.changedServers, 1);
    QTRY_COMPARE_WITH_TIMEOUT(server(u"FIL01"_s)->address, u"192.0.2.99"_s, patience);
    QCOMPARE(server(u"FIL01"_s)->credential, before.credential);
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.checks.size(), size_t{4}, patience);

    QVERIFY(takeBack(taken.back));
    QTRY_VERIFY_WITH_TIMEOUT(server(u"NY01"_s) == nullptr, patience);
    QCOMPARE(*server(u"FIL01"_s), before);
    QCOMPARE(m_estate.checks.size(), size_t{2});
    QCOMPARE(m_estate.dependencies.size(), size_t{1});
}

void TestStoreIntake::takesInAdjustmentsAndChartSets()
{
    const auto json = [](const QByteArray& warning, const QByteArray& more) -> QByteArray {
        return QByteArray(R"({"format": 1, "servers": [{"customer": "Norrbygg", "name": "FIL01"}], "adjustments": [
            {"customer": "Norrbygg", "server": "FIL01", "metric": "a.b", "values": {"warning": )") +
               warning + R"(}, "reason": "r"}], "chartSets": [{"name": "Disks", "customer": "Norrbygg",
            "charts": [{"series": [{"metric": "a.b", "instance": "*"}]}]})" +
               more + "]}";
    };
    const EstateIntake::Taken first = take(json("1", ""));
    QVERIFY2(first.refused.empty(), first.refused.empty() ? "" : qPrintable(first.refused[0].message));
    QCOMPARE(first.adjustments, 1);
    QCOMPARE(first.chartSets, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.adjustments.size() == 1 && m_estate.chartSets.size() == 1, patience);
    QCOMPARE(m_estate.adjustments[0].server, server(u"FIL01"_s)->id);
    QCOMPARE(m_estate.adjustments[0].by, u"Anna Ek"_s);
    QCOMPARE(m_estate.chartSets[0].set.customer, m_estate.customers[0].id);

    const EstateIntake::Taken same = take(json("1", ""));
    QCOMPARE(same.adjustments + same.chartSets, 0);
    const EstateIntake::Taken other = take(json("2", R"(, {"name": "More", "charts": [
        {"series": [{"metric": "a.c", "instance": ""}]}]})"));
    QCOMPARE(other.adjustments, 1);
    QCOMPARE(other.chartSets, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.chartSets.size() == 2, patience);
    QCOMPARE(m_estate.adjustments.size(), size_t{1});
    QCOMPARE(m_estate.adjustments[0].patch.warning, OwnLimit{2});

    QVERIFY(takeBack(other.back));
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.chartSets.size() == 1, patience);
    QCOMPARE(m_estate.adjustments[0].patch.warning, OwnLimit{1});
    QVERIFY(takeBack(first.back));
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.adjustments.empty() && m_estate.chartSets.empty(), patience);
}

/// Nothing of it is there, not even what was right.
void TestStoreIntake::oneRefusedRowRefusesAll()
{
    QVERIFY(take("kund;namn\nNorrbygg;A\nNorrbygg;B\n").refused.empty());
    QVERIFY(take("kund;namn;beror på\nNorrbygg;A;B\nNorrbygg;B;\n").refused.empty());
    const EstateIntake::Taken circle = take("kund;namn;beror på\nNorrbygg;C;\nNorrbygg;A;\nNorrbygg;B;A\n");
    QVERIFY(!circle.refused.empty());
    QCOMPARE(circle.newServers, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.servers.size(), size_t{2}, patience);
    QVERIFY(server(u"C"_s) == nullptr);
}

void TestStoreIntake::fileThatIsNoneIsTold()
{
    const auto nowhere = look(m_folder->filePath(u"nowhere.csv"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.failure().code, u"io"_s);
    const auto folder = look(m_folder->path());
    QVERIFY(!folder);
    const auto empty = look(write({}));
    QVERIFY(empty);
    QCOMPARE(empty->rows.size(), size_t{1});
    QVERIFY(empty->rows[0].fate == MergeRow::Fate::Refused);
}

/// What a window does: it is there before the estate is read.
void TestStoreIntake::sessionStartsWhileOthersWait()
{
    take(List);
    reopen();
    std::optional<bool> started;
    m_session->startSoon([&started](const Result<void>& outcome) { started = static_cast<bool>(outcome); });
    QVERIFY(!started); // it is told later, in any case
    QTRY_VERIFY_WITH_TIMEOUT(started && *started, patience);
    QTRY_VERIFY_WITH_TIMEOUT(server(u"FIL01"_s) != nullptr, patience);

    reopen();
    started.reset();
    m_session->startSoon([&started](const Result<void>& outcome) { started = static_cast<bool>(outcome); });
    m_session.reset(); // somebody closes the window at once
    QCoreApplication::processEvents();
    QVERIFY(!started);
}

QTEST_GUILESS_MAIN(TestStoreIntake)
#include "tst_storeintake.moc"
