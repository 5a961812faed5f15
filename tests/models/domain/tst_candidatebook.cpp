#include "models/domain/candidatebook.h"
#include "models/domain/waysin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

using Words = std::map<QString, QString>;

namespace {

FoundHost host(const QString& address, Words identity, const QStringList& baselines = {u"generic-server"_s})
{
    return {.address = address,
            .identity = std::move(identity),
            .ways = {{.params = IcmpParams{}},
                     {.params = SnmpParams{.baseline = baselines.front()}, .baselines = baselines}}};
}

FoundHost controller(const QString& address, Words identity)
{
    return {.address = address,
            .identity = std::move(identity),
            .ways = {{.params = IcmpParams{}}, {.params = redfishAt(443)}, {.params = TcpParams{22}}}};
}

QStringList checkNames(const Estate& estate)
{
    QStringList names;
    for (const Check& check : estate.checks)
        names += check.name;
    return names;
}

} // namespace

class TestCandidateBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void aThirdJoinsTwo();
    void controllerComesSecond();
    void waysNameTheOtherAddress();
    void aPersonKnowsBetter();
    void certificateThatIsAccepted_data();
    void certificateThatIsAccepted();
    void isCalled_data();
    void isCalled();
    void becomesAServer();
    void knowsWhatIsWatched();
    void machineInWords_data();
    void machineInWords();
    void worthWatching_data();
    void worthWatching();
};

void TestCandidateBook::joins_data()
{
    QTest::addColumn<Words>("one");
    QTest::addColumn<Words>("other");
    QTest::addColumn<bool>("areOne");

    QTest::newRow("same serial") << Words{{u"serial"_s, u"CZ20450B3K"_s}} << Words{{u"serial"_s, u"cz20450b3k "_s}}
                                 << true;
    QTest::newRow("serial and service tag") << Words{{u"serial"_s, u"8KQ2XN3"_s}}
                                            << Words{{u"serial"_s, u"CNIVC008Q1"_s}, {u"sku"_s, u"8KQ2XN3"_s}} << true;
    QTest::newRow("different serials") << Words{{u"serial"_s, u"8KQ2XN3"_s}} << Words{{u"serial"_s, u"8KQ2XN4"_s}}
                                       << false;
    QTest::newRow("no serials at all") << Words{} << Words{} << false;
    QTest::newRow("serials of nobody") << Words{{u"serial"_s, u"To be filled by O.E.M."_s}}
                                       << Words{{u"serial"_s, u"To be filled by O.E.M."_s}} << false;
    QTest::newRow("too short a serial") << Words{{u"serial"_s, u"1"_s}} << Words{{u"serial"_s, u"1"_s}} << false;
    QTest::newRow("zeros") << Words{{u"serial"_s, u"000000000"_s}} << Words{{u"serial"_s, u"000000000"_s}} << false;
    QTest::newRow("same name") << Words{{u"name"_s, u"db01"_s}} << Words{{u"name"_s, u"DB01.example.se"_s}} << true;
    QTest::newRow("same name, one serial")
        << Words{{u"name"_s, u"db01"_s}, {u"serial"_s, u"8KQ2XN3"_s}} << Words{{u"name"_s, u"db01"_s}} << true;
    QTest::newRow("same name, two serials") << Words{{u"name"_s, u"db01"_s}, {u"serial"_s, u"8KQ2XN3"_s}}
                                            << Words{{u"name"_s, u"db01"_s}, {u"serial"_s, u"8KQ2XN4"_s}} << false;
    QTest::newRow("the name everybody has")
        << Words{{u"name"_s, u"localhost"_s}} << Words{{u"name"_s, u"localhost.localdomain"_s}} << false;
    QTest::newRow("an address as name") << Words{{u"name"_s, u"10.0.0.1"_s}} << Words{{u"name"_s, u"10.0.0.1"_s}}
                                        << false;
    QTest::newRow("iLO's own name") << Words{{u"serial"_s, u"CZ20450B3K"_s}}
                                    << Words{{u"name"_s, u"ILOCZ20450B3K.example.se"_s}} << true;
    QTest::newRow("iDRAC's own name") << Words{{u"serial"_s, u"8KQ2XN3"_s}} << Words{{u"name"_s, u"idrac-8KQ2XN3"_s}}
                                      << true;
}

void TestCandidateBook::joins()
{
    QFETCH(Words, one);
    QFETCH(Words, other);
    QFETCH(bool, areOne);
    CandidateBook book;
    book.add(host(u"10.0.0.1"_s, one));
    const CandidateBook::Change change = book.add(host(u"10.0.0.2"_s, other));
    QCOMPARE(book.all().size(), size_t{areOne ? 1U : 2U});
    QCOMPARE(change.candidate.hosts.size(), size_t{areOne ? 2U : 1U});
    QVERIFY(change.gone.empty());
}

void TestCandidateBook::aThirdJoinsTwo()
{
    CandidateBook book;
    const int first = book.add(host(u"10.0.0.1"_s, {{u"name"_s, u"db01"_s}})).candidate.id;
    const int second = book.add(host(u"10.0.0.2"_s, {{u"serial"_s, u"8KQ2XN3"_s}})).candidate.id;
    book.add(host(u"10.0.0.9"_s, {{u"name"_s, u"web01"_s}}));
    const auto change = book.add(host(u"10.0.0.3"_s, {{u"name"_s, u"db01"_s}, {u"serial"_s, u"8KQ2XN3"_s}}));
    QCOMPARE(change.candidate.id, first);
    QCOMPARE(change.gone, std::set{second});
    QCOMPARE(addressesOf(change.candidate), (QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s}));
    QCOMPARE(book.all().size(), size_t{2});
}

void TestCandidateBook::controllerComesSecond()
{
    CandidateBook book;
    book.add(controller(u"10.0.0.1"_s, {{u"sku"_s, u"8KQ2XN3"_s}}));
    const auto change = book.add(host(u"10.0.0.20"_s, {{u"serial"_s, u"8KQ2XN3"_s}}));
    QCOMPARE(addressesOf(change.candidate), (QStringList{u"10.0.0.20"_s, u"10.0.0.1"_s}));
}

void TestCandidateBook::waysNameTheOtherAddress()
{
    Candidate candidate{1,
                        {host(u"10.0.0.20"_s, {}, {u"windows-server"_s}), controller(u"10.0.0.21"_s, {}),
                         host(u"fd00::21"_s, {{u"role"_s, u"bmc"_s}}, {u"dell-poweredge"_s, u"windows-server"_s}),
                         host(u"10.0.0.23"_s, {}, {u"windows-server"_s})}};
    const std::vector<FoundWay> ways = waysOf(candidate);
    // Of the others no ping and no port, and no baseline twice.
    QCOMPARE(ways.size(), size_t{4});
    QCOMPARE(ways[2].params, CheckParams(RedfishParams{.url = u"https://10.0.0.21"_s}));
    QCOMPARE(ways[3].params, CheckParams(SnmpParams{.baseline = u"dell-poweredge"_s, .address = u"fd00::21"_s}));
    QCOMPARE(ways[3].baselines, QStringList{u"dell-poweredge"_s});
    QCOMPARE(baselinesOf(candidate), (QStringList{u"windows-server"_s, u"redfish-server"_s, u"dell-poweredge"_s}));
}

void TestCandidateBook::aPersonKnowsBetter()
{
    const Candidate joined{
        7, {host(u"10.0.0.20"_s, {}, {u"windows-server"_s}), controller(u"10.0.0.21"_s, {{u"role"_s, u"bmc"_s}})}};
    const std::vector<Candidate> single = apart(joined);
    QCOMPARE(single.size(), size_t{2});
    QCOMPARE(addressesOf(single[0]), QStringList{u"10.0.0.20"_s});
    QCOMPARE(addressesOf(single[1]), QStringList{u"10.0.0.21"_s});
    QCOMPARE(baselinesOf(single[1]), QStringList{u"redfish-server"_s});
    // And back, whichever comes first.
    const Candidate again = together({single[1], single[0]});
    QCOMPARE(again.hosts, joined.hosts);
    QVERIFY(waysOf(again) == waysOf(joined));
}

void TestCandidateBook::certificateThatIsAccepted_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("kept");
    QTest::newRow("valid") << QString() << QString();
    QTest::newRow("self-signed") << u"{tls-self-signed}"_s << QString(64, u'B');
}

void TestCandidateBook::certificateThatIsAccepted()
{
    QFETCH(QString, fault);
    const auto shown = std::make_shared<PeerCertificate>(
        PeerCertificate{.subject = u"CN = x"_s, .issuer = {}, .fingerprint = QString(64, u'B'), .fault = fault});
    for (const CheckParams& params : {CheckParams(redfishAt(443)), CheckParams(wsmanAt(5986, true))}) {
        const QJsonObject asked = toJson(asStranger(params));
        QCOMPARE(asked[u"verifyTls"_s].toBool(true), false);
        const QJsonObject made = toJson(accepting(params, shown));
        QCOMPARE(made[u"verifyTls"_s].toBool(true), true);
        QTEST(made[u"certificate"_s].toString(), "kept");
        QVERIFY(accepting(accepting(params, shown), nullptr) == params);
    }
    QVERIFY(asStranger(CheckParams(TcpParams{22})) == CheckParams(TcpParams{22}));
}

void TestCandidateBook::isCalled_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("name");

    QTest::newRow("as it calls itself") << u"db01.example.se"_s << u"other.example.se"_s << u"DB01"_s;
    QTest::newRow("as a name server does") << QString() << u"other.example.se"_s << u"OTHER"_s;
    QTest::newRow("nobody named it") << u"localhost"_s << u"other.example.se"_s << u"OTHER"_s;
    QTest::newRow("by its address") << u"switch"_s << QString() << u"10.0.0.1"_s;
}

void TestCandidateBook::isCalled()
{
    QFETCH(QString, own);
    QFETCH(QString, dns);
    FoundHost one = host(u"10.0.0.1"_s, {{u"name"_s, own}});
    one.dnsName = dns;
    QTEST(nameOf({1, {one}}), "name");
}

void TestCandidateBook::becomesAServer()
{
    FoundHost system = host(u"10.0.0.20"_s, {}, {u"windows-server"_s, u"dell-openmanage"_s});
    system.ways[1].credential = CredentialId{7};
    FoundHost other = host(u"10.0.0.21"_s, {}, {u"dell-poweredge"_s});
    other.ways[1].isTyped = true;
    const Candidate candidate{1, {system, controller(u"10.0.0.30"_s, {}), controller(u"10.0.0.31"_s, {}), other}};
    Estate estate;
    qint64 checkId = -100;
    addTo(estate, candidate,
          {.id = ServerId{-5}, .customer = CustomerId{3}, .name = u"DB01"_s, .address = u"10.0.0.20"_s},
          CredentialId{9}, checkId);
    QCOMPARE(estate.servers.size(), size_t{1});
    QCOMPARE(estate.servers[0].credential, CredentialId{7});
    QCOMPARE(checkNames(estate), (QStringList{u"Ping"_s, u"SNMP windows-server"_s, u"SNMP dell-openmanage"_s,
                                              u"Redfish"_s, u"Redfish (2)"_s, u"SNMP dell-poweredge"_s}));
    QCOMPARE(estate.checks[5].credential, CredentialId{9});
    std::set<CheckId> ids;
    for (const Check& check : estate.checks) {
        QCOMPARE(check.server, ServerId{-5});
        QVERIFY(check.id.value < -100 && ids.insert(check.id).second);
        QCOMPARE(check.interval, usualInterval(kindOf(*check.params)));
        QVERIFY(check.timeout <= check.interval);
    }
    QCOMPARE(checkId, qint64{-106});
}

void TestCandidateBook::knowsWhatIsWatched()
{
    WatchedAddresses watched;
    watched.add(Server{.id = ServerId{1}, .customer = {}, .name = {}, .address = u"10.0.0.1"_s});
    watched.add(Server{.id = ServerId{2}, .customer = {}, .name = {}, .address = u"DC02.example.se"_s});
    watched.add(Server{.id = ServerId{3}, .customer = {}, .name = {}, .address = u"web01"_s});
    Check check;
    check.server = ServerId{4};
    check.params = RedfishParams{.url = u"https://10.0.0.9"_s};
    watched.add(check);
    check.params = SnmpParams{};
    watched.add(check);
    FoundHost one = host(u"10.0.0.5"_s, {});
    QCOMPARE(watched.find({1, {one}}), ServerId{});
    QCOMPARE(watched.find({1, {one, host(u"10.0.0.1"_s, {})}}), ServerId{1});
    QCOMPARE(watched.find({1, {host(u"10.0.0.9"_s, {})}}), ServerId{4});
    one.dnsName = u"dc02.Example.se"_s;
    QCOMPARE(watched.find({1, {one}}), ServerId{2});
    one.dnsName = u"dc02.another.se"_s;
    QCOMPARE(watched.find({1, {one}}), ServerId{});
    one.dnsName = u"web01.example.se"_s;
    QCOMPARE(watched.find({1, {one}}), ServerId{3});
}

void TestCandidateBook::machineInWords_data()
{
    QTest::addColumn<Words>("identity");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("kind");

    QTest::newRow("nothing") << Words{} << QString() << QString();
    QTest::newRow("both") << Words{{u"vendor"_s, u"Dell"_s}, {u"model"_s, u"PowerEdge R640"_s}, {u"role"_s, u"bmc"_s}}
                          << u"Dell PowerEdge R640"_s << u"bmc"_s;
    QTest::newRow("the model says the maker")
        << Words{{u"vendor"_s, u"HPE"_s}, {u"model"_s, u"HPE 5900AF"_s}, {u"role"_s, u"switch"_s}} << u"HPE 5900AF"_s
        << u"switch"_s;
    QTest::newRow("Windows") << Words{{u"os"_s, u"Windows Server 2022"_s}, {u"role"_s, u"server"_s}} << QString()
                             << u"windows"_s;
    QTest::newRow("Linux") << Words{{u"os"_s, u"Linux 6.1"_s}} << QString() << u"linux"_s;
    QTest::newRow("a NAS on Linux") << Words{{u"os"_s, u"Linux 4.4"_s}, {u"role"_s, u"storage"_s}} << QString()
                                    << u"storage"_s;
}

void TestCandidateBook::machineInWords()
{
    QFETCH(Words, identity);
    QTEST(machineWord(identity), "machine");
    QTEST(kindWord(identity), "kind");
}

void TestCandidateBook::worthWatching_data()
{
    QTest::addColumn<CheckParams>("params");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("readings");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("baselines");
    QTest::addColumn<bool>("isWay");

    QTest::newRow("well") << CheckParams(TcpParams{22}) << QString() << 1 << State::Ok << QStringList() << true;
    QTest::newRow("slow") << CheckParams(TcpParams{22}) << QString() << 1 << State::Warning << QStringList() << true;
    QTest::newRow("down") << CheckParams(HttpParams{u"http://{address}/"_s}) << QString() << 1 << State::Error
                          << QStringList() << false;
    QTest::newRow("silent") << CheckParams(TcpParams{22}) << u"timeout"_s << 0 << State::Unknown << QStringList()
                            << false;
    QTest::newRow("a broken machine, recognised")
        << CheckParams(SnmpParams{}) << QString() << 1 << State::Error << QStringList{u"apc-ups"_s} << true;
    QTest::newRow("who it is alone") << CheckParams(SnmpParams{}) << QString() << 0 << State::Ok
                                     << QStringList{u"apc-ups"_s} << true;
    QTest::newRow("a closed controller") << CheckParams(RedfishParams{}) << u"auth"_s << 0 << State::Unknown
                                         << QStringList() << true;
    QTest::newRow("a closed page") << CheckParams(HttpParams{u"http://{address}/"_s}) << u"auth"_s << 0
                                   << State::Unknown << QStringList() << false;
}

void TestCandidateBook::worthWatching()
{
    QFETCH(CheckParams, params);
    TrialAnswer answer;
    QFETCH(QString, cause);
    QFETCH(int, readings);
    QFETCH(State, state);
    QFETCH(QStringList, baselines);
    answer.cause = cause;
    answer.readings.resize(static_cast<size_t>(readings));
    answer.state = state;
    answer.baselines = baselines;
    QTEST(isWayIn(params, answer), "isWay");
}

QTEST_APPLESS_MAIN(TestCandidateBook)
#include "tst_candidatebook.moc"
