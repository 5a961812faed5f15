#include "app/console/enginesession.h"
#include "app/console/scan/scanrun.h"
#include "app/console/scan/threadedscan.h"
#include "models/domain/waysin.h"
#include "tests/app/probes/certificates.h"
#include "tests/app/probes/redfish/testbmc.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/corpus.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"
#include "tests/widgets/fakeworkbench.h"

#include <QDir>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AddressRange rangeOf(const QString& text)
{
    return *AddressRange::parse(text);
}

TrialAnswer silence()
{
    TrialAnswer answer;
    answer.cause = u"timeout"_s;
    answer.isSilent = true;
    return answer;
}

TrialAnswer refusal()
{
    TrialAnswer answer;
    answer.cause = u"refused"_s;
    return answer;
}

TrialAnswer well()
{
    return wellAnswer(u"serverdrift.tcp.connect"_s, 0.002, u"s"_s);
}

TrialAnswer recognised(std::map<QString, QString> identity, const QStringList& baselines)
{
    TrialAnswer answer;
    answer.state = State::Ok;
    answer.identity = std::move(identity);
    answer.baselines = baselines;
    return answer;
}

quint16 portOf(const Trial& trial)
{
    const auto* tcp = std::get_if<TcpParams>(&*trial.check.params);
    return tcp == nullptr ? 0 : tcp->port;
}

template<typename Params>
bool asks(const Trial& trial)
{
    return std::holds_alternative<Params>(*trial.check.params);
}

qsizetype openSockets()
{
    qsizetype sockets = 0;
    for (const QFileInfo& entry :
         QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
        sockets += entry.symLinkTarget().contains("socket:"_L1) ? 1 : 0;
    return sockets;
}

} // namespace

class TestNetworkScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paceIsKept_data();
    void paceIsKept();
    void missedTimeIsNotMadeUpFor();
    void rateIsKept();
    void soManyAtATime();
    void silentAddressesAreOnlyKnockedAt();
    void whoRefusesIsThere();
    void printersAreLeftAlone_data();
    void printersAreLeftAlone();
    void controllersAreAskedOnce();
    void signsOnOneAfterTheOther();
    void namesAreAskedFor();
    void controllerAndSystemAreOne();
    void newsAreWhole();
    void findsNameServer_data();
    void findsNameServer();
    void realDevices();
    void realControllerAndWindows();
    void cancelLeavesNothing();

private:
    /// Until it is over, whatever the clock says.
    void runAll(ScanWish wish, const QString& nameServer = {});
    [[nodiscard]] int count(const std::function<bool(const Trial&)>& which) const
    {
        return static_cast<int>(std::ranges::count_if(m_bench->tried, which));
    }

    TestClock m_clock;
    std::unique_ptr<FakeWorkbench> m_bench;
    std::vector<ScanNews> m_news;
    std::map<int, Candidate> m_found;
};

void TestNetworkScan::init()
{
    m_bench = std::make_unique<FakeWorkbench>(m_clock);
    m_news.clear();
    m_found.clear();
}

void TestNetworkScan::runAll(ScanWish wish, const QString& nameServer)
{
    ScanRun run({*m_bench, m_clock, nameServer}, std::move(wish), [this](const ScanNews& news) {
        m_news.push_back(news);
        for (const int gone : news.gone)
            m_found.erase(gone);
        for (const Candidate& candidate : news.found)
            m_found[candidate.id] = candidate;
    });
    run.start();
    const auto isOver = [this] { return !m_news.empty() && m_news.back().isOver; };
    for (int i = 0; i < 10'000 && !isOver(); ++i) {
        QCoreApplication::processEvents();
        m_clock.advance(20ms);
        run.turn();
    }
    QVERIFY(isOver());
}

void TestNetworkScan::paceIsKept_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("turnMs");

    QTest::newRow("slow") << 1 << 20;
    QTest::newRow("usual") << ScanWish::UsualRate << 20;
    QTest::newRow("fast") << ScanWish::MostRate << 20;
    QTest::newRow("odd") << 7 << 33;
}

void TestNetworkScan::paceIsKept()
{
    QFETCH(int, rate);
    QFETCH(int, turnMs);
    ScanPace pace(rate, m_clock.steadyNow());
    int taken = 0;
    for (int turn = 0; turn < 1'000; ++turn) {
        taken += pace.take(m_clock.steadyNow(), 1'000);
        const int due = turn * turnMs * rate / 1'000;
        QVERIFY(taken <= due + 1);
        QVERIFY(taken >= due - 1);
        m_clock.advance(Millis{turnMs});
    }
}

void TestNetworkScan::missedTimeIsNotMadeUpFor()
{
    ScanPace pace(50, m_clock.steadyNow());
    QCOMPARE(pace.take(m_clock.steadyNow(), 100), 1);
    m_clock.advance(1min);
    // What 100 ms hold, and the one that is due now.
    QCOMPARE(pace.take(m_clock.steadyNow(), 100), 6);
    QCOMPARE(pace.take(m_clock.steadyNow(), 100), 0);
    m_clock.advance(1s);
    QCOMPARE(pace.take(m_clock.steadyNow(), 3), 3);
}

void TestNetworkScan::rateIsKept()
{
    m_bench->holdTrials = true; // nobody answers
    ScanRun run({*m_bench, m_clock, {}}, {.range = rangeOf(u"10.0.0.1-100"_s), .rate = 50}, [](const ScanNews&) {});
    run.turn();
    for (int turn = 1; turn <= 50; ++turn) { // a second
        m_clock.advance(20ms);
        run.turn();
        QCOMPARE(count(&asks<IcmpParams>), turn + 1);
    }
}

void TestNetworkScan::soManyAtATime()
{
    m_bench->holdTrials = true;
    ScanRun run({*m_bench, m_clock, {}}, {.range = rangeOf(u"10.0.0.0/23"_s), .rate = ScanWish::MostRate},
                [](const ScanNews&) {});
    for (int turn = 0; turn < 200; ++turn) {
        run.turn();
        m_clock.advance(20ms);
    }
    QCOMPARE(count(&asks<IcmpParams>), ScanRun::AtOnce);
}

void TestNetworkScan::silentAddressesAreOnlyKnockedAt()
{
    m_bench->answer = [](const Trial&) { return silence(); };
    runAll({.range = rangeOf(u"10.0.0.0/28"_s)});
    QCOMPARE(count(&asks<IcmpParams>), 14);
    QCOMPARE(count(&asks<TcpParams>), 14 * 5);
    QCOMPARE(m_bench->tried.size(), size_t{14 * 6});
    QCOMPARE(m_news.back().progress, (ScanProgress{.all = 14, .begun = 14, .done = 14, .answered = 0}));
    QVERIFY(m_found.empty());
}

void TestNetworkScan::whoRefusesIsThere()
{
    m_bench->answer = [](const Trial& trial) {
        if (asks<IcmpParams>(trial))
            return silence();
        return asks<SnmpParams>(trial) ? recognised({}, {u"generic-server"_s}) : refusal();
    };
    runAll({.range = rangeOf(u"10.0.0.1"_s)});
    QCOMPARE(m_news.back().progress.answered, 1);
    QCOMPARE(m_found.size(), size_t{1});
    QCOMPARE(m_found.begin()->second.hosts[0].ways.size(), size_t{1});
    // What was knocked at is not asked once more.
    QCOMPARE(count([](const Trial& trial) { return portOf(trial) == 22; }), 1);
    QCOMPARE(count([](const Trial& trial) { return portOf(trial) == 5985; }), 1);
}

void TestNetworkScan::printersAreLeftAlone_data()
{
    QTest::addColumn<bool>("hasSsh");
    QTest::addColumn<bool>("hasLpd");
    QTest::addColumn<int>("asked");

    QTest::newRow("a Linux server") << true << false << 1;
    QTest::newRow("a printer") << false << true << 0;
    QTest::newRow("a printer with SSH") << true << true << 0;
    QTest::newRow("neither") << false << false << 0;
}

void TestNetworkScan::printersAreLeftAlone()
{
    QFETCH(bool, hasSsh);
    QFETCH(bool, hasLpd);
    m_bench->answer = [hasSsh, hasLpd](const Trial& trial) {
        if (asks<IcmpParams>(trial) || (portOf(trial) == 22 && hasSsh) || (portOf(trial) == 515 && hasLpd))
            return well();
        return refusal();
    };
    runAll({.range = rangeOf(u"10.0.0.1"_s)});
    const auto isNodeExporter = [](const Trial& trial) {
        const auto* exporter = std::get_if<PrometheusParams>(&*trial.check.params);
        return exporter != nullptr && exporter->url.contains(":9100"_L1);
    };
    QTEST(count(isNodeExporter), "asked");
    // That it takes print jobs is nothing to watch.
    const std::vector<FoundWay>& ways = m_found.begin()->second.hosts[0].ways;
    QVERIFY(std::ranges::none_of(ways, [](const FoundWay& way) { return way.params == CheckParams(TcpParams{515}); }));
}

void TestNetworkScan::controllersAreAskedOnce()
{
    m_bench->answer = [](const Trial& trial) {
        if (asks<IcmpParams>(trial))
            return well();
        TrialAnswer closed = refusal();
        if (asks<RedfishParams>(trial))
            closed.cause = u"auth"_s;
        return closed;
    };
    runAll({.range = rangeOf(u"10.0.0.1"_s)});
    QCOMPARE(count(&asks<RedfishParams>), 1);
    QCOMPARE(count(&asks<HttpParams>) + count(&asks<TlsParams>), 0);
    QCOMPARE(baselinesOf(m_found.begin()->second), QStringList{u"redfish-server"_s});
}

void TestNetworkScan::signsOnOneAfterTheOther()
{
    const Credential office{.id = CredentialId{4}, .name = u"office"_s, .secretFields = {u"community"_s}};
    const Credential secure{.id = CredentialId{5}, .name = u"secure"_s, .authProtocol = u"SHA"_s};
    const Credential never{.id = CredentialId{6}, .name = u"never"_s, .secretFields = {u"community"_s}};
    m_bench->answer = [](const Trial& trial) {
        if (asks<SnmpParams>(trial) && trial.check.credential == CredentialId{5})
            return recognised({{u"name"_s, u"db01"_s}}, {u"windows-server"_s, u"dell-openmanage"_s});
        return asks<IcmpParams>(trial) ? well() : silence();
    };
    runAll({.range = rangeOf(u"10.0.0.1"_s), .credentials = {office, secure, never}, .community = "typed"});
    std::vector<CredentialId> asked;
    for (const Trial& trial : m_bench->tried) {
        if (asks<SnmpParams>(trial)) {
            QVERIFY(trial.recognises && trial.onlyWho);
            QCOMPARE(trial.typed.empty(), static_cast<bool>(trial.check.credential));
            asked.push_back(trial.check.credential);
        }
    }
    QCOMPARE(asked, (std::vector<CredentialId>{{}, {4}, {5}}));
    const FoundWay& way = m_found.begin()->second.hosts[0].ways[1];
    QCOMPARE(way.credential, CredentialId{5});
    QCOMPARE(way.params, CheckParams(SnmpParams{.version = 3, .baseline = u"windows-server"_s}));
    QCOMPARE(way.baselines, (QStringList{u"windows-server"_s, u"dell-openmanage"_s}));
}

void TestNetworkScan::namesAreAskedFor()
{
    m_bench->answer = [](const Trial& trial) {
        if (!asks<DnsParams>(trial))
            return asks<IcmpParams>(trial) ? well() : silence();
        TrialAnswer answer = wellAnswer(u"serverdrift.dns.answers"_s, 1, u"1"_s);
        answer.readings[0].reading.reported = State::Ok;
        answer.readings[0].reading.text = u"web01.example.se., other.example.se."_s;
        return answer;
    };
    runAll({.range = rangeOf(u"10.0.0.1"_s)}, u"192.0.2.53"_s);
    QCOMPARE(m_found.begin()->second.hosts[0].dnsName, u"web01.example.se"_s);
    const auto asked = std::ranges::find_if(m_bench->tried, &asks<DnsParams>);
    QCOMPARE(asked->server.address, u"192.0.2.53"_s);
    QCOMPARE(*asked->check.params, CheckParams(DnsParams{.name = u"10.0.0.1"_s, .type = u"PTR"_s}));
}

void TestNetworkScan::controllerAndSystemAreOne()
{
    m_bench->answer = [](const Trial& trial) {
        const QString& address = trial.server.address;
        if (asks<IcmpParams>(trial))
            return well();
        if (asks<SnmpParams>(trial) && address == "10.0.0.2"_L1)
            return recognised({{u"serial"_s, u"8KQ2XN3"_s}, {u"name"_s, u"db01"_s}}, {u"windows-server"_s});
        TrialAnswer answer = silence();
        if (asks<RedfishParams>(trial) && address == "10.0.0.1"_L1) {
            answer.cause = u"auth"_s; // its root tells the service tag all the same
            answer.identity = {{u"sku"_s, u"8KQ2XN3"_s}};
        }
        return answer;
    };
    runAll({.range = rangeOf(u"10.0.0.1-3"_s)});
    QCOMPARE(m_found.size(), size_t{2});
    const auto machine = std::ranges::find_if(m_found, [](const auto& one) { return one.second.hosts.size() == 2; });
    QVERIFY(machine != m_found.end());
    QCOMPARE(nameOf(machine->second), u"DB01"_s);
    QCOMPARE(machine->second.hosts[0].address, u"10.0.0.2"_s);
    QCOMPARE(baselinesOf(machine->second), (QStringList{u"windows-server"_s, u"redfish-server"_s}));
}

void TestNetworkScan::newsAreWhole()
{
    m_bench->answer = [](const Trial& trial) { return asks<IcmpParams>(trial) ? well() : refusal(); };
    runAll({.range = rangeOf(u"10.0.0.0/24"_s), .rate = 500});
    QCOMPARE(m_found.size(), size_t{254});
    QCOMPARE(std::ranges::count_if(m_news, &ScanNews::isOver), 1);
    ScanProgress before;
    for (const ScanNews& news : m_news) {
        QVERIFY(news.progress.done >= before.done && news.progress.begun >= news.progress.done);
        QVERIFY(news.progress.answered <= news.progress.done);
        before = news.progress;
    }
    QCOMPARE(before, (ScanProgress{.all = 254, .begun = 254, .done = 254, .answered = 254}));
}

void TestNetworkScan::findsNameServer_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("server");

    QTest::newRow("first of two") << QByteArray(
                                         "# by hand\nsearch example.se\nnameserver 192.0.2.1\nnameserver 192.0.2.2\n")
                                  << u"192.0.2.1"_s;
    QTest::newRow("tab") << QByteArray("nameserver\tfd00::1") << u"fd00::1"_s;
    QTest::newRow("none") << QByteArray("options ndots:1\nnameserver\n") << QString();
}

void TestNetworkScan::findsNameServer()
{
    QFETCH(QByteArray, file);
    const QTemporaryDir folder;
    QFile written(folder.filePath(u"resolv.conf"_s));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    QTEST(nameServerOf(written.fileName()), "server");
    QCOMPARE(nameServerOf(folder.filePath(u"missing"_s)), QString());
}

void TestNetworkScan::realDevices()
{
    if (corpusFolder().isEmpty())
        QSKIP(corpusMissing);
    if (PeerProcess::find(u"snmpsimd"_s).isEmpty())
        QSKIP("snmpsim is not installed");
    PeerProcess sim;
    QVERIFY(QDir(sim.folder()).mkdir(u"data"_s));
    QVERIFY(QFile::copy(corpusFolder() + "/snmp/drac_r640.snmprec"_L1, sim.folder() + "/data/public.snmprec"_L1));
    const quint16 port = freePort();
    QStringList arguments{u"--data-dir="_s + sim.folder() + "/data"_L1, u"--cache-dir="_s + sim.folder() + "/cache"_L1,
                          u"--agent-udpv4-endpoint=127.0.77.1:%1"_s.arg(port),
                          u"--agent-udpv4-endpoint=127.0.77.2:%1"_s.arg(port), u"--logging-method=stderr"_s};
    if (::getuid() == 0) // it does not stay root unasked
        arguments += {u"--process-user=root"_s, u"--process-group=root"_s};
    QVERIFY2(sim.start(u"snmpsimd"_s, arguments, [&sim] { return sim.output().count("Listening at") == 2; }),
             sim.output().constData());
    QTcpServer ssh; // says nothing, as long as it lives
    QVERIFY(ssh.listen(QHostAddress(u"127.0.77.3"_s)));

    const RealClock clock;
    const QTemporaryDir folder;
    auto session = EngineSession::open({.folder = folder.path(), .keys = {}}, clock);
    QVERIFY2(session, session ? "" : qPrintable(session.failure().message));
    QVERIFY((*session)->start());
    ScanWish wish{.range = rangeOf(u"127.0.77.1-4"_s)};
    wish.ports.snmp = port;
    wish.ports.ssh = ssh.serverPort();
    bool isOver = false;
    const Subscription scanning = (*session)->boundary().scan.scan(wish, [&](const ScanNews& news) {
        isOver = news.isOver;
        for (const Candidate& candidate : news.found)
            m_found[candidate.id] = candidate;
        for (const int gone : news.gone)
            m_found.erase(gone);
    });
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
    const auto at = [this](const QString& address) {
        const auto found = std::ranges::find_if(m_found, [&address](const auto& one) {
            return std::ranges::any_of(one.second.hosts,
                                       [&](const FoundHost& host) { return host.address == address; });
        });
        return found == m_found.end() ? Candidate{} : found->second;
    };
    // The same service tag at two addresses is one machine.
    const Candidate dell = at(u"127.0.77.1"_s);
    QCOMPARE(dell.hosts.size(), size_t{2});
    QCOMPARE(dell.hosts[1].address, u"127.0.77.2"_s);
    QCOMPARE(machineWord(identityOf(dell)), u"Dell PowerEdge R640"_s);
    QVERIFY(baselinesOf(dell).contains(u"dell-poweredge"_s));
}

/// One by itself-signed HTTPS, the other by WS-Management; no password is told to either before a person says so.
void TestNetworkScan::realControllerAndWindows()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificates(folder.path()));
    const QString pem = folder.filePath(u"selfsigned.pem"_s);
    const QString print =
        QString::fromLatin1(QSslCertificate::fromPath(pem).value(0).digest(QCryptographicHash::Sha256).toHex())
            .toUpper();
    TestBmc bmc({.folder = makeBmcTree(folder.filePath(u"tree"_s)),
                 .user = "operator",
                 .password = "secret",
                 .certificate = pem});
    SayingPeer windows([](const QByteArray& received) -> SayingPeer::Answer {
        if (!received.contains("WSMANIDENTIFY"))
            return {};
        const QByteArray body = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body>"
                                "<IdentifyResponse><ProductVendor>Microsoft Corporation</ProductVendor><ProductVersion>"
                                "OS: 10.0.20348 SP: 0.0 Stack: 3.0</ProductVersion></IdentifyResponse></s:Body>"
                                "</s:Envelope>";
        return {"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, true};
    });
    const RealClock clock;
    auto session = EngineSession::open({.folder = folder.filePath(u"data"_s), .keys = {}}, clock);
    QVERIFY2(session, session ? "" : qPrintable(session.failure().message));
    QVERIFY((*session)->start());
    const Boundary boundary = (*session)->boundary();
    ScanWish wish{.range = rangeOf(u"127.0.0.1"_s)};
    wish.ports.https = bmc.port();
    wish.ports.wsman = windows.port();
    bool isOver = false;
    const Subscription scanning = boundary.scan.scan(wish, [&](const ScanNews& news) {
        isOver = news.isOver;
        for (const Candidate& candidate : news.found)
            m_found[candidate.id] = candidate;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
    QCOMPARE(m_found.size(), size_t{1});
    const FoundHost found = m_found.begin()->second.hosts[0];
    QCOMPARE(identityWord(found.identity, u"vendor"_s), u"HPE"_s);
    QCOMPARE(identityWord(found.identity, u"os"_s), u"Windows Server 2022"_s);
    QVERIFY(found.fitting.contains(u"windows-server"_s));
    RedfishParams accepted = redfishAt(bmc.port());
    accepted.baseline = u"hpe-proliant"_s;
    accepted.certificate = print;
    QVERIFY(std::ranges::count(found.ways, CheckParams(accepted), &FoundWay::params) == 1);
    QVERIFY(std::ranges::count(found.ways, CheckParams(wsmanAt(windows.port(), false)), &FoundWay::params) == 1);
    QCOMPARE(bmc.counts().opened + bmc.counts().refused + bmc.counts().basic, 0);

    const auto tried = [&](const QByteArray& password) {
        Trial trial{.server = {}, .check = {}};
        trial.server.name = trial.server.address = found.address;
        trial.check.params = accepted;
        trial.check.timeout = 20s;
        trial.recognises = true;
        trial.typedUser = u"operator"_s;
        trial.typed.emplace_back(u"password"_s, password);
        std::optional<TrialAnswer> answer;
        const Subscription asking =
            boundary.workbench.tryCheck(trial, [&answer](const TrialAnswer& said) { answer = said; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000); }();
        return answer.value_or(TrialAnswer{});
    };
    const TrialAnswer wrong = tried("guessed");
    QCOMPARE(wrong.cause, u"auth"_s);
    QCOMPARE(bmc.counts().refused, 1);
    const TrialAnswer right = tried("secret");
    QCOMPARE(right.cause, QString());
    QCOMPARE(right.baselines, QStringList{u"hpe-proliant"_s});
    QVERIFY(!right.readings.empty());
    QCOMPARE(identityWord(right.identity, u"serial"_s), u"CZ12345678"_s);
    QCOMPARE(bmc.counts().opened, 1); // for both questions
    (*session)->stop();
    QCOMPARE(bmc.counts().open, 0);
}

void TestNetworkScan::cancelLeavesNothing()
{
    const RealClock clock;
    const QTemporaryDir folder;
    auto session = EngineSession::open({.folder = folder.path(), .keys = {}}, clock);
    QVERIFY(session && (*session)->start());
    int news = 0;
    const auto scan = [&](const QString& range) {
        return (*session)->boundary().scan.scan({.range = rangeOf(range), .rate = ScanWish::MostRate},
                                                [&news](const ScanNews&) { ++news; });
    };
    { // makes the workers, whose own sockets stay
        bool isOver = false;
        const Subscription first = (*session)->boundary().scan.scan(
            {.range = rangeOf(u"127.0.78.1"_s)}, [&isOver](const ScanNews& one) { isOver = one.isOver; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
    }
    const qsizetype before = openSockets();
    Subscription scanning = scan(u"127.0.78.0/22"_s);
    QTRY_VERIFY_WITH_TIMEOUT(news > 1, 30'000);
    scanning.reset();
    news = 0;
    // What was asked last has its answer, or its time-out.
    QTRY_VERIFY_WITH_TIMEOUT(openSockets() <= before, 30'000);
    QCOMPARE(news, 0);
}

QTEST_GUILESS_MAIN(TestNetworkScan)
#include "tst_networkscan.moc"
