#include "tests/app/commands/program.h"
#include "tests/support/peerprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace sd;
using test::PeerProcess;
using test::Program;
using test::Said;

namespace {

const QByteArray AuthPassword = "Vinter-Ljung-4711";
const QByteArray PrivPassword = "Sommar-Sten-0815";

QJsonObject readingOf(const QJsonDocument& json, const QString& metric, const QString& instance = {})
{
    const QJsonArray readings = json["readings"_L1].toArray();
    for (const QJsonValue& reading : readings) {
        if (reading["metric"_L1].toString() == metric && reading["instance"_L1].toString() == instance)
            return reading.toObject();
    }
    return {};
}

} // namespace

/// `probe` against Debian's snmpd and nginx.
class TestProgramProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsTheAgreedShape();
    void agreesWithSnmpget();
    void readsSnmp3();
    void tellsWrongPasswords();
    void keepsSecretsOffTheCommandLine();
    void findsOutByItself();
    void judgesAPage_data();
    void judgesAPage();
    void ratesTakeASecondPoll();
    void saysWhenNobodyAnswers();
    void knowsNoSuchBaseline();

private:
    QString target() const { return u"127.0.0.1:%1"_s.arg(m_snmpPort); }
    QString get(const QString& oid);

    PeerProcess m_snmpd;
    PeerProcess m_nginx;
    quint16 m_snmpPort = 0;
    quint16 m_httpPort = 0;
    Program m_program;
};

void TestProgramProbe::initTestCase()
{
    if (PeerProcess::find(u"snmpd"_s).isEmpty() || PeerProcess::find(u"nginx"_s).isEmpty())
        QSKIP("snmpd or nginx is not installed");
    m_snmpPort = test::freePort();
    const QByteArray conf = "[snmp] persistentDir " + m_snmpd.folder().toUtf8() +
                            "\n[snmpd]\nrocommunity demo\ncreateUser noc SHA-256 \"" + AuthPassword + "\" AES \"" +
                            PrivPassword + "\"\nrouser noc priv\n";
    const QString file = m_snmpd.writeFile(u"snmpd.conf"_s, conf);
    const bool isUp = m_snmpd.start(
        u"snmpd"_s,
        {u"-f"_s, u"-C"_s, u"-c"_s, file, u"-Lo"_s, u"-I"_s, u"-smux"_s, u"udp:127.0.0.1:%1"_s.arg(m_snmpPort)},
        [this] { return !get(u".1.3.6.1.2.1.1.3.0"_s).isEmpty(); });
    QVERIFY2(isUp, m_snmpd.output().constData());

    m_httpPort = test::freePort();
    const QByteArray nginxConf = "worker_processes 1; daemon off; pid nginx.pid; error_log error.log;\n"
                                 "events { worker_connections 64; }\n"
                                 "http { access_log off; client_body_temp_path b; proxy_temp_path p; "
                                 "fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;\n"
                                 "server { listen 127.0.0.1:" +
                                 QByteArray::number(m_httpPort) +
                                 "; location / { return 200 'all is well'; } location /down { return 503; } } }\n";
    const QString nginxFile = m_nginx.writeFile(u"nginx.conf"_s, nginxConf);
    QVERIFY2(m_nginx.start(u"nginx"_s, {u"-p"_s, m_nginx.folder(), u"-c"_s, nginxFile},
                           [this] { return test::acceptsTcp(m_httpPort); }),
             m_nginx.output().constData());
}

QString TestProgramProbe::get(const QString& oid)
{
    QProcess snmpget;
    snmpget.start(PeerProcess::find(u"snmpget"_s),
                  {u"-v2c"_s, u"-cdemo"_s, u"-OqvU"_s, u"-t1"_s, u"-r0"_s, target(), oid});
    snmpget.waitForFinished(5'000);
    return QString::fromUtf8(snmpget.readAllStandardOutput()).trimmed().remove(u'"');
}

void TestProgramProbe::printsTheAgreedShape()
{
    const Said said =
        m_program.run({u"probe"_s, target(), u"--snmp"_s, u"2c"_s, u"--community"_s, u"demo"_s, u"--json"_s});
    QVERIFY2(said.code >= 0 && said.code <= 2, said.err.constData());
    const QJsonObject json = said.json().object();
    const QStringList members{u"baseline"_s,  u"elapsed_ms"_s, u"errors"_s, u"identity"_s,
                              u"reachable"_s, u"readings"_s,   u"target"_s, u"worst"_s};
    QCOMPARE(json.keys(), members);
    QCOMPARE(json["target"_L1].toString(), target());
    QVERIFY(json["reachable"_L1].toBool());
    QVERIFY(json["elapsed_ms"_L1].isDouble());
    QCOMPARE(json["baseline"_L1].toString(), u"generic-server"_s);
    for (const QString& member : {u"vendor"_s, u"model"_s, u"serial"_s, u"os"_s, u"firmware"_s})
        QVERIFY2(json["identity"_L1][member].isString(), qPrintable(member));

    const std::set<QString> states{u"ok"_s, u"warning"_s, u"error"_s, u"unknown"_s, u"nodata"_s};
    const QJsonArray readings = json["readings"_L1].toArray();
    QVERIFY(readings.size() > 5);
    for (const QJsonValue& reading : readings) {
        for (const QString& member : {u"metric"_s, u"instance"_s, u"text"_s, u"unit"_s, u"source"_s, u"why"_s})
            QVERIFY2(reading[member].isString(), qPrintable(member));
        for (const QString& member : {u"value"_s, u"warning"_s, u"error"_s})
            QVERIFY2(reading[member].isDouble() || reading[member].isNull(), qPrintable(member));
        QVERIFY(states.contains(reading["state"_L1].toString()));
        QVERIFY(reading["source"_L1].toString().startsWith("snmp"_L1));
    }
    const QString worst = json["worst"_L1].toString();
    QCOMPARE(said.code, worst == "ok"_L1 ? 0 : worst == "warning"_L1 ? 1 : 2);
}

void TestProgramProbe::agreesWithSnmpget()
{
    const Said said =
        m_program.run({u"probe"_s, target(), u"--snmp"_s, u"2c"_s, u"--community"_s, u"demo"_s, u"--json"_s});
    const QJsonDocument json = said.json();
    QCOMPARE(json["identity"_L1]["os"_L1].toString(), get(u".1.3.6.1.2.1.1.1.0"_s));
    const double processes = readingOf(json, u"system.process.count"_s)["value"_L1].toDouble(-1);
    const double asked = get(u".1.3.6.1.2.1.25.1.6.0"_s).toDouble();
    QVERIFY2(std::abs(processes - asked) <= 20, qPrintable(u"%1 and %2"_s.arg(processes).arg(asked)));
}

void TestProgramProbe::readsSnmp3()
{
    const QString secrets =
        m_program.write(u"v3"_s, "auth-password=" + AuthPassword + "\npriv-password=" + PrivPassword + "\n");
    const Said said = m_program.run({u"probe"_s, target(), u"--snmp"_s, u"3"_s, u"--user"_s, u"noc"_s, u"--auth"_s,
                                     u"SHA-256"_s, u"--priv"_s, u"AES"_s, u"--secrets"_s, secrets, u"--json"_s});
    QVERIFY2(said.json()["reachable"_L1].toBool(), said.out.constData());
    QCOMPARE(said.json()["identity"_L1]["os"_L1].toString(), get(u".1.3.6.1.2.1.1.1.0"_s));
    QVERIFY(!said.out.contains(AuthPassword) && !said.err.contains(AuthPassword));
}

void TestProgramProbe::tellsWrongPasswords()
{
    const QString secrets = m_program.write(u"wrong"_s, "auth-password=not-this-one\npriv-password=nor-this-one\n");
    const Said said = m_program.run({u"probe"_s, target(), u"--snmp"_s, u"3"_s, u"--user"_s, u"noc"_s, u"--auth"_s,
                                     u"SHA-256"_s, u"--priv"_s, u"AES"_s, u"--secrets"_s, secrets, u"--json"_s});
    QCOMPARE(said.code, 3);
    QVERIFY2(said.json()["errors"_L1][0].toString().contains("auth"_L1), said.out.constData());
    QVERIFY(!said.out.contains("not-this-one"));
}

void TestProgramProbe::keepsSecretsOffTheCommandLine()
{
    // A peer that never answers keeps the program alive long enough to look at it.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString secrets = m_program.write(u"http"_s, "password=" + AuthPassword + "\n");
    QProcess probe;
    m_program.start(probe, {u"probe"_s, u"127.0.0.1"_s, u"--http"_s, u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()),
                            u"--user"_s, u"noc"_s, u"--secrets"_s, secrets, u"--timeout"_s, u"20s"_s});
    QVERIFY(silent.waitForNewConnection(15'000));
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(probe.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray words = commandLine.readAll();
    QVERIFY(words.contains("--secrets"));
    QVERIFY(!words.contains(AuthPassword));
    // Not dumpable: its memory and environment belong to root alone.
    QCOMPARE(QFileInfo(u"/proc/%1/environ"_s.arg(probe.processId())).ownerId(), 0U);
    probe.kill();
    probe.waitForFinished(5'000);
}

void TestProgramProbe::findsOutByItself()
{
    const Said said =
        m_program.run({u"probe"_s, u"127.0.0.1:%1"_s.arg(m_httpPort), u"--timeout"_s, u"1500ms"_s, u"--json"_s});
    QVERIFY(said.json()["reachable"_L1].toBool());
    QVERIFY2(!readingOf(said.json(), u"http.client.request.duration"_s).isEmpty(), said.out.constData());
}

void TestProgramProbe::judgesAPage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("fine") << u"/"_s << QStringList{} << true;
    QTest::newRow("503") << u"/down"_s << QStringList{} << false;
    QTest::newRow("says the right thing") << u"/"_s << QStringList{u"--expect"_s, u"all is (well|fine)"_s} << true;
    QTest::newRow("says another") << u"/"_s << QStringList{u"--expect"_s, u"welcome"_s} << false;
}

void TestProgramProbe::judgesAPage()
{
    QFETCH(QString, path);
    QFETCH(QStringList, more);
    QFETCH(bool, isFine);
    const QString url = u"http://127.0.0.1:%1%2"_s.arg(m_httpPort).arg(path);
    const Said said = m_program.run(QStringList{u"probe"_s, u"127.0.0.1"_s, u"--http"_s, url, u"--json"_s} + more);
    QVERIFY2((said.code == 0) == isFine, said.out.constData());
}

void TestProgramProbe::ratesTakeASecondPoll()
{
    const QStringList ask{u"probe"_s, target(), u"--snmp"_s, u"2c"_s, u"--community"_s, u"demo"_s, u"--json"_s};
    const auto counters = [](const Said& said) {
        std::vector<QJsonObject> found;
        const QJsonArray readings = said.json()["readings"_L1].toArray();
        for (const QJsonValue& reading : readings) {
            if (reading.toObject().contains("counter"_L1))
                found.push_back(reading.toObject());
        }
        return found;
    };
    const auto once = counters(m_program.run(ask));
    if (once.empty())
        QSKIP("this machine shows no interface that is counted");
    QCOMPARE(once[0]["state"_L1].toString(), u"nodata"_s);
    QVERIFY(once[0]["value"_L1].isNull());
    const auto twice = counters(m_program.run(ask + QStringList{u"--rate"_s, u"200ms"_s}));
    QCOMPARE(twice.size(), once.size());
    QVERIFY(twice[0]["value"_L1].isDouble());
    QVERIFY(twice[0]["state"_L1].toString() != "nodata"_L1);
}

void TestProgramProbe::saysWhenNobodyAnswers()
{
    const Said said = m_program.run({u"probe"_s, u"127.0.0.1:%1"_s.arg(test::freePort()), u"--snmp"_s, u"2c"_s,
                                     u"--timeout"_s, u"1s"_s, u"--json"_s});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.json()["reachable"_L1].toBool(true), false);
    QCOMPARE(said.json()["worst"_L1].toString(), u"unknown"_s);
    QCOMPARE(said.json()["errors"_L1].toArray().size(), 1);
}

void TestProgramProbe::knowsNoSuchBaseline()
{
    const Said said =
        m_program.run({u"probe"_s, target(), u"--snmp"_s, u"2c"_s, u"--baseline"_s, u"toaster"_s, u"--json"_s});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.json()["failure"_L1]["code"_L1].toString(), u"baseline"_s);
    QVERIFY(said.json()["failure"_L1]["advice"_L1].toString().contains("generic-server"_L1));
}

QTEST_GUILESS_MAIN(TestProgramProbe)
#include "tst_programprobe.moc"
