#include "app/baselines/baselinecatalog.h"
#include "app/probes/net/networker.h"
#include "app/probes/text/ntlmchallenge.h"
#include "app/probes/text/wsmanidentity.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/corpus.h"
#include "tests/support/realclock.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

using Words = std::map<QString, QString>;

QByteArray identifyAnswer(const QByteArray& vendor, const QByteArray& version)
{
    return R"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header/><s:Body><w:IdentifyResponse)"
           R"( xmlns:w="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"><w:ProtocolVersion>)"
           "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd</w:ProtocolVersion><w:ProductVendor>" +
           vendor + "</w:ProductVendor><w:ProductVersion>" + version +
           "</w:ProductVersion></w:IdentifyResponse></s:Body></s:Envelope>";
}

QByteArray http(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

QByteArray avPair(quint16 kind, const QString& text)
{
    const QByteArray value = utf16(text);
    QByteArray pair(4, '\0');
    qToLittleEndian<quint16>(kind, pair.data());
    qToLittleEndian<quint16>(static_cast<quint16>(value.size()), pair.data() + 2);
    return pair + value;
}

/// As MS-NLMP 2.2.1.2 lays it out.
QByteArray challengeMessage(quint8 major, quint8 minor, quint16 build, const QByteArray& pairs,
                            quint32 flags = 0x02000000)
{
    QByteArray message(56, '\0');
    message.replace(0, 7, "NTLMSSP");
    qToLittleEndian<quint32>(2, message.data() + 8);
    qToLittleEndian<quint32>(flags, message.data() + 20);
    qToLittleEndian<quint16>(static_cast<quint16>(pairs.size()), message.data() + 40);
    qToLittleEndian<quint16>(static_cast<quint16>(pairs.size()), message.data() + 42);
    qToLittleEndian<quint32>(56, message.data() + 44);
    message[48] = static_cast<char>(major);
    message[49] = static_cast<char>(minor);
    qToLittleEndian<quint16>(build, message.data() + 50);
    message[55] = 0x0f;
    return message + pairs;
}

QByteArray serverPairs()
{
    return avPair(2, u"EXAMPLE"_s) + avPair(1, u"DC02"_s) + avPair(4, u"example.se"_s) +
           avPair(3, u"dc02.example.se"_s) + avPair(0, {});
}

/// Answers strangers as a Windows does, and each sign-on with a challenge.
test::SayingPeer::Script windows(const QByteArray& version, const QByteArray& challenge)
{
    return [version, challenge](const QByteArray& received) -> test::SayingPeer::Answer {
        if (!received.contains("\r\n\r\n"))
            return {};
        if (received.contains("Authorization: Negotiate "))
            return {
                http("401 Unauthorized", {},
                     "WWW-Authenticate: Negotiate " + challenge.toBase64() + "\r\nServer: Microsoft-HTTPAPI/2.0\r\n"),
                true};
        if (received.contains("WSMANIDENTIFY: unauthenticated"))
            return {http("200 OK", identifyAnswer("Microsoft Corporation", version)), true};
        return {http("401 Unauthorized", {}, "WWW-Authenticate: Negotiate\r\n"), true};
    };
}

} // namespace

class TestWsmanPoll : public QObject
{
    Q_OBJECT

private:
    PollResult poll(quint16 port, bool isWho = true, Millis timeout = Millis{10'000})
    {
        PollSpec spec;
        spec.check = {1};
        spec.address = u"127.0.0.1"_s;
        spec.params = WsmanParams{.url = u"http://{address}:%1/wsman"_s.arg(port)};
        if (isWho)
            spec.plan = m_catalog.identityPlan(PlanWay::Wsman);
        spec.timeout = timeout;
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        worker->submit({test::orderFor(spec, 1, m_clock)});
        return sink.waitFor(1).at(0);
    }
    Recognition known(const PollResult& result) const
    {
        return m_catalog.recognise(result.identity, PlanWay::Wsman, {});
    }

    test::RealClock m_clock;
    BaselineCatalog m_catalog = BaselineCatalog::load({u":/baselines"_s});

private Q_SLOTS:
    void initTestCase()
    {
        for (const Failure& refused : m_catalog.refused())
            qWarning("%s", qPrintable(refused.message));
        QVERIFY(m_catalog.identityPlan(PlanWay::Wsman));
        QVERIFY(m_catalog.identityPlan(PlanWay::Http));
        QVERIFY(m_catalog.identityPlan(PlanWay::Redfish));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("vendor"); // empty: it is refused
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& xml, const char* vendor, const char* version = "",
                            const char* reason = "") {
            QTest::newRow(name) << xml << QString::fromLatin1(vendor) << QString::fromLatin1(version)
                                << QString::fromLatin1(reason);
        };
        const QByteArray good = identifyAnswer("Microsoft Corporation", "OS: 10.0.20348 SP: 0.0 Stack: 3.0");
        row("Windows", good, "Microsoft Corporation", "OS: 10.0.20348 SP: 0.0 Stack: 3.0");
        row("blanks and lines", identifyAnswer(" Fab\n rikam ", " 1 "), "Fab rikam", "1");
        row("entities that XML has", identifyAnswer("A &amp; B", "&lt;1&gt;"), "A & B", "<1>");
        row("CDATA", identifyAnswer("<![CDATA[<A>]]>", "1"), "<A>", "1");
        row("another prefix, none",
            "<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Body><IdentifyResponse><ProductVendor>Intel(r) "
            "AMT</ProductVendor><ProductVersion>16.0</ProductVersion></IdentifyResponse></Body></Envelope>",
            "Intel(r) AMT", "16.0");
        row("a byte order mark", "\xef\xbb\xbf" + good, "Microsoft Corporation", "OS: 10.0.20348 SP: 0.0 Stack: 3.0");
        row("nothing", {}, "", "", "line 1");
        row("no XML", "<html><body>It works!</html>", "", "", "no SOAP envelope");
        row("cut off", good.chopped(60), "", "", "line 1");
        row("a fault", "<s:Envelope xmlns:s='x'><s:Body><s:Fault><s:Code/></s:Fault></s:Body></s:Envelope>", "", "",
            "no IdentifyResponse");
        row("in the header",
            "<s:Envelope "
            "xmlns:s='x'><s:Header><IdentifyResponse><ProductVendor>M</ProductVendor></IdentifyResponse></s:Header></"
            "s:Envelope>",
            "", "", "no IdentifyResponse");
        row("a document type", "<!DOCTYPE e [<!ENTITY a \"b\">]>" + good, "", "", "document type");
        row("a billion laughs",
            "<!DOCTYPE e [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><e>&c;</e>", "", "",
            "document type");
        row("an entity nobody knows", identifyAnswer("&who;", "1"), "", "", "line 1");
        row("deep", "<a:Envelope xmlns:a='x'>" + QByteArray("<a:b>").repeated(10'000), "", "", "too deep");
        row("deep inside", "<Envelope><Body><IdentifyResponse>" + QByteArray("<b>").repeated(10'000), "", "",
            "too deep");
        row("long", identifyAnswer(QByteArray(50'000, 'x'), "1"), QByteArray(200, 'x').constData(), "1");
        row("zeros", QByteArray(64, '\0'), "", "", "line 1");
    }
    void reads()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, reason);
        const auto values = parseWsmanIdentity(xml);
        if (!reason.isEmpty()) {
            QVERIFY(!values);
            QVERIFY2(values.failure().message.contains(reason), qPrintable(values.failure().message));
            return;
        }
        QVERIFY2(values, values ? "" : qPrintable(values.failure().message));
        QTEST(values->at(u"ProductVendor"_s), "vendor");
        QTEST(values->at(u"ProductVersion"_s), "version");
    }

    void readsTheRecording()
    {
        if (test::corpusFolder().isEmpty())
            QSKIP(test::corpusMissing);
        QFile file(test::corpusFolder() + u"/winrm/opennms-wsman/identify-response.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto values = parseWsmanIdentity(file.readAll());
        QVERIFY(values);
        QCOMPARE(values->at(u"ProductVendor"_s), u"Openwsman Project"_s);
        QCOMPARE(values->at(u"ProductVersion"_s), u"2.0.0"_s);
    }

    void windowsVersions_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("version");
        QTest::newRow("2022") << u"OS: 10.0.20348 SP: 0.0 Stack: 3.0"_s << u"10.0.20348"_s;
        QTest::newRow("2012 R2") << u"OS: 6.3.9600 SP: 0.0 Stack: 3.0"_s << u"6.3.9600"_s;
        QTest::newRow("to a stranger") << u"OS: 0.0.0 SP: 0.0 Stack: 3.0"_s << QString();
        QTest::newRow("others") << u"2.0.0"_s << QString();
        QTest::newRow("nonsense") << u"OS: 99999999.1.1"_s << QString();
    }
    void windowsVersions()
    {
        QFETCH(QString, said);
        QTEST(windowsVersionOf(said), "version");
    }

    void challenges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("name");
        const QByteArray whole = challengeMessage(10, 0, 20348, serverPairs());
        const auto row = [](const char* name, const QByteArray& header, bool isOne, const char* version,
                            const char* computer) {
            QTest::newRow(name) << header << isOne << QString::fromLatin1(version) << QString::fromLatin1(computer);
        };
        row("whole", "Negotiate " + whole.toBase64(), true, "10.0.20348", "dc02.example.se");
        row("NTLM", "NTLM " + whole.toBase64(), true, "10.0.20348", "dc02.example.se");
        row("without a version", "Negotiate " + challengeMessage(10, 0, 1, serverPairs(), 0).toBase64(), true, "",
            "dc02.example.se");
        row("without names", "Negotiate " + challengeMessage(6, 3, 9600, {}).toBase64(), true, "6.3.9600", "");
        row("names cut off", "Negotiate " + whole.chopped(10).toBase64(), true, "10.0.20348", "");
        row("a pair longer than all",
            "Negotiate " + challengeMessage(10, 0, 1, QByteArray("\3\0\xff\xff", 4)).toBase64(), true, "10.0.1", "");
        row("the offer alone", "Negotiate", false, "", "");
        row("Basic", "Basic realm=\"WSMAN\"", false, "", "");
        row("our own opening", ntlmOpening(), false, "", "");
        row("short", "Negotiate " + whole.first(30).toBase64(), false, "", "");
        row("no base 64", "Negotiate §§§§", false, "", "");
    }
    void challenges()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isOne);
        const auto challenge = NtlmChallenge::parse(header);
        QCOMPARE(challenge.has_value(), isOne);
        if (!challenge)
            return;
        QTEST(challenge->version, "version");
        QTEST(challenge->fullName, "name");
    }

    void whoAnswers_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("build");
        QTest::addColumn<QString>("os");
        const QByteArray stranger = "OS: 0.0.0 SP: 0.0 Stack: 3.0";
        QTest::newRow("2025") << stranger << 26100 << u"Windows Server 2025 or Windows 11 24H2"_s;
        QTest::newRow("2022") << stranger << 20348 << u"Windows Server 2022"_s;
        QTest::newRow("2019") << stranger << 17763 << u"Windows Server 2019 or Windows 10 1809"_s;
        QTest::newRow("2016") << stranger << 14393 << u"Windows Server 2016 or Windows 10 1607"_s;
        QTest::newRow("not known yet") << stranger << 31000 << u"Windows 10.0.31000"_s;
        QTest::newRow("told at once") << QByteArray("OS: 10.0.20348 SP: 0.0 Stack: 3.0") << 20348
                                      << u"Windows Server 2022"_s;
    }
    void whoAnswers()
    {
        QFETCH(QByteArray, version);
        QFETCH(int, build);
        QFETCH(QString, os);
        test::SayingPeer peer(windows(version, challengeMessage(10, 0, static_cast<quint16>(build), serverPairs())));
        const PollResult result = poll(peer.port());
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Recognition who = known(result);
        QCOMPARE(who.identity, (Words{{u"vendor"_s, u"Microsoft"_s}, {u"os"_s, os}, {u"name"_s, u"dc02"_s}}));
        QVERIFY(who.fitting.contains(u"windows-server"_s) && who.fitting.contains(u"windows-exporter"_s));
        QCOMPARE(test::readingOf(result, u"http.response.status_code"_s).reported, std::optional(State::Ok));
    }

    void whatWasToldStays()
    {
        test::SayingPeer peer(windows("OS: 10.0.20348 SP: 0.0 Stack: 3.0", challengeMessage(0, 0, 0, {}, 0)));
        const PollResult result = poll(peer.port());
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(known(result).identity, (Words{{u"vendor"_s, u"Microsoft"_s}, {u"os"_s, u"Windows Server 2022"_s}}));
    }

    void theCheckAsksOnce()
    {
        test::SayingPeer peer(windows("OS: 0.0.0 SP: 0.0 Stack: 3.0", challengeMessage(10, 0, 20348, serverPairs())));
        const PollResult result = poll(peer.port(), false);
        QVERIFY(result.failure == PollFailure::None);
        QVERIFY(result.identity.empty());
        QCOMPARE(peer.received().count("POST "), 1);
        QVERIFY(!peer.received().contains("Authorization"));
    }

    /// Who answers Identify and then no more is a Windows all the same.
    void aSilentChallengeLosesNothing_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("silent") << false;
        QTest::newRow("closed") << true;
    }
    void aSilentChallengeLosesNothing()
    {
        QFETCH(bool, isClosed);
        test::SayingPeer peer([isClosed](const QByteArray& received) -> test::SayingPeer::Answer {
            if (received.contains("WSMANIDENTIFY"))
                return {http("200 OK", identifyAnswer("Microsoft Corporation", "OS: 0.0.0 SP: 0.0 Stack: 3.0")), true};
            return {{}, isClosed && !received.isEmpty()};
        });
        const PollResult result = poll(peer.port(), true, Millis{700});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(known(result).identity, (Words{{u"vendor"_s, u"Microsoft"_s}, {u"os"_s, u"Windows"_s}}));
    }

    /// As openwsman does: its usual place wants a sign-on.
    void strangersHaveAPlace()
    {
        test::SayingPeer peer([](const QByteArray& received) -> test::SayingPeer::Answer {
            if (!received.contains("\r\n\r\n"))
                return {};
            if (received.startsWith("POST /wsman-anon/identify "))
                return {http("200 OK", identifyAnswer("Openwsman Project", "2.6.5")), true};
            return {http("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"OPENWSMAN\"\r\n"), true};
        });
        const PollResult result = poll(peer.port());
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(known(result).identity, (Words{{u"product"_s, u"Openwsman Project"_s}}));
        QVERIFY(known(result).fitting.isEmpty());
        QCOMPARE(peer.received().count("POST "), 2);
    }

    void misbehaviour_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("said");
        QTest::newRow("closed") << http("401 Unauthorized", {}) << u"auth"_s << u"{wsman-not-spoken|401}"_s;
        QTest::newRow("not there") << http("404 Not Found", "<html/>") << u"malformed"_s << u"{wsman-not-spoken|404}"_s;
        QTest::newRow("broken") << http("500 Internal Server Error", {}) << u"malformed"_s
                                << u"{wsman-not-spoken|500}"_s;
        QTest::newRow("a page") << http("200 OK", "<html><body>Hi</body></html>") << u"malformed"_s
                                << u"no SOAP envelope"_s;
        QTest::newRow("endless") << http("200 OK", QByteArray(200'000, ' ')) << u"malformed"_s << u"line 1"_s;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"malformed"_s << QString();
    }
    void misbehaviour()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, said);
        test::SayingPeer peer([answer](const QByteArray& received) -> test::SayingPeer::Answer {
            return received.contains("\r\n\r\n") ? test::SayingPeer::Answer{answer, true} : test::SayingPeer::Answer{};
        });
        const PollResult result = poll(peer.port());
        QTEST(QString(code(result.failure)), "cause");
        const QString words = result.detail;
        QVERIFY2(words.contains(said), qPrintable(words));
        QVERIFY(result.identity.empty());
    }

    void pagesTellWhoTheyAre_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Words>("who");
        QTest::newRow("IIS") << QByteArray("Server: Microsoft-IIS/10.0\r\n")
                             << Words{{u"vendor"_s, u"Microsoft"_s}, {u"os"_s, u"Windows"_s}};
        QTest::newRow("older IIS") << QByteArray("server: Microsoft-IIS/8.5\r\n")
                                   << Words{{u"vendor"_s, u"Microsoft"_s},
                                            {u"os"_s, u"Windows Server 2012 R2 or Windows 8.1"_s}};
        QTest::newRow("iLO") << QByteArray("Server: HPE-iLO-Server/1.30\r\n")
                             << Words{{u"vendor"_s, u"HPE"_s}, {u"model"_s, u"iLO"_s}, {u"role"_s, u"bmc"_s}};
        QTest::newRow("APC") << QByteArray("WWW-Authenticate: Basic realm=\"APC Management Card\"\r\n")
                             << Words{{u"vendor"_s, u"APC"_s}, {u"model"_s, u"APC Management Card"_s}};
        QTest::newRow("Debian") << QByteArray("Server: Apache/2.4.57 (Debian)\r\n")
                                << Words{{u"os"_s, u"Debian (Linux)"_s}};
        QTest::newRow("says nothing of itself") << QByteArray("Server: nginx\r\n") << Words{};
        QTest::newRow("says something else") << QByteArray("X-Powered-By: Microsoft-IIS/10.0\r\n") << Words{};
    }
    void pagesTellWhoTheyAre()
    {
        QFETCH(QByteArray, headers);
        test::SayingPeer peer([headers](const QByteArray& received) -> test::SayingPeer::Answer {
            return received.contains("\r\n\r\n") ? test::SayingPeer::Answer{http("200 OK", "ok", headers), true}
                                                 : test::SayingPeer::Answer{};
        });
        PollSpec spec;
        spec.check = {1};
        spec.address = u"127.0.0.1"_s;
        spec.params = HttpParams{.url = u"http://{address}:%1/"_s.arg(peer.port())};
        spec.plan = m_catalog.identityPlan(PlanWay::Http);
        spec.timeout = Millis{10'000};
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        worker->submit({test::orderFor(spec, 1, m_clock)});
        const PollResult result = sink.waitFor(1).at(0);
        QVERIFY(result.failure == PollFailure::None);
        QTEST(m_catalog.recognise(result.identity, PlanWay::Http, {}).identity, "who");
    }
};

Q_DECLARE_METATYPE(Words)

QTEST_GUILESS_MAIN(TestWsmanPoll)
#include "tst_wsmanpoll.moc"
