#include "app/baselines/baselinecatalog.h"
#include "app/probes/net/networker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/certificates.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// Debian's upsd with the driver that plays a UPS from a file. Programs are started from where the package has them:
/// the one in the path is a script that asks /etc whether it may.
class UpsServer
{
public:
    static bool isInstalled() { return QFile::exists(upsd()) && QFile::exists(driver()); }

    /// `tls`: upsd's lines about certificates.
    bool start(const QByteArray& variables, const QByteArray& tls = {})
    {
        m_port = test::freePort();
        const QDir folder(m_upsd.folder());
        for (const QString& sub : {u"conf"_s, u"state"_s})
            folder.mkdir(sub);
        for (const QString& sub : {QString(), u"/conf"_s, u"/state"_s})
            QFile::setPermissions(m_upsd.folder() + sub, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_upsd.writeFile(u"conf/ups.conf"_s,
                         "[rack]\n driver = dummy-ups\n port = rack.dev\n desc = \"Rack \\\"1\\\"\"\n");
        m_upsd.writeFile(u"conf/rack.dev"_s, variables);
        m_upsd.writeFile(u"conf/upsd.conf"_s, "LISTEN 127.0.0.1 " + QByteArray::number(m_port) + "\n" + tls);
        m_upsd.writeFile(u"conf/upsd.users"_s, "[monitor]\n password = right\n");
        qputenv("NUT_CONFPATH", folder.filePath(u"conf"_s).toLocal8Bit());
        for (const char* name : {"NUT_STATEPATH", "NUT_PIDPATH", "NUT_ALTPIDPATH"})
            qputenv(name, folder.filePath(u"state"_s).toLocal8Bit());
        const QString user = qEnvironmentVariable("USER", u"root"_s);
        return startDriver() &&
               m_upsd.start(upsd(), {u"-F"_s, u"-u"_s, user}, [this] { return test::acceptsTcp(m_port); });
    }
    bool startDriver()
    {
        const QString socket = m_upsd.folder() + u"/state/dummy-ups-rack"_s;
        const QString user = qEnvironmentVariable("USER", u"root"_s);
        return m_driver.start(driver(), {u"-a"_s, u"rack"_s, u"-u"_s, user, u"-F"_s, u"-D"_s},
                              [socket] { return QFile::exists(socket); });
    }
    void stopDriver() { m_driver.stop(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_upsd.folder(); }
    [[nodiscard]] QByteArray output() const { return m_driver.output() + m_upsd.output(); }

private:
    static QString upsd() { return u"/lib/nut/upsd"_s; }
    static QString driver() { return u"/lib/nut/dummy-ups"_s; }

    test::PeerProcess m_upsd;
    test::PeerProcess m_driver;
    quint16 m_port = 0;
};

} // namespace

class TestNutPoll : public QObject
{
    Q_OBJECT

private:
    PollSpec specFor(const NutParams& params)
    {
        static const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        PollSpec spec;
        spec.check = {5};
        spec.address = u"127.0.0.1"_s;
        spec.params = params;
        spec.plan = catalog.planFor(params);
        spec.timeout = Millis{10'000};
        return spec;
    }
    PollResult poll(const PollSpec& spec, const QByteArray& caFile = {})
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, caFile);
        worker->submit({test::orderFor(spec, 1, m_clock)});
        return sink.waitFor(1).at(0);
    }
    PollResult poll(const NutParams& params) { return poll(specFor(params)); }

    test::RealClock m_clock;

private Q_SLOTS:
    void peersThatAreNoUpsServer_data()
    {
        QTest::addColumn<QByteArray>("says"); // to the first thing that it hears
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("tls");
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& says, bool closes, const char* tls, PollFailure failure,
                            const QString& detail) {
            QTest::newRow(name) << says << closes << QString::fromLatin1(tls) << int(failure) << detail;
        };
        row("web", "HTTP/1.1 400 Bad Request\r\n", false, "off", PollFailure::Malformed,
            explain(Why::NutNotSpoken, u"HTTP/1.1 400 Bad Request"_s));
        row("ends", "BEGIN LIST VAR rack\n", true, "off", PollFailure::Malformed, explain(Why::NutEnded));
        row("no access", "ERR ACCESS-DENIED\n", false, "off", PollFailure::Auth,
            explain(Why::NutDenied, u"ACCESS-DENIED"_s));
        row("refuses", "ERR INVALID-ARGUMENT\n", false, "off", PollFailure::Malformed,
            explain(Why::NutRefused, u"INVALID-ARGUMENT"_s));
        row("no encryption", "ERR FEATURE-NOT-CONFIGURED\n", false, "required", PollFailure::Tls,
            explain(Why::StartTlsNotOffered));
        row("more in the clear", "OK STARTTLS\nBEGIN LIST VAR rack\n", false, "required", PollFailure::Malformed,
            explain(Why::StartTlsInClear));
        row("ends in the handshake", "OK STARTTLS\n", true, "required", PollFailure::Tls, explain(Why::TlsEnded));
        row("endless", QByteArray(100'000, 'x'), false, "off", PollFailure::TooLarge, explain(Why::StartTlsEndless));
        row("silent", {}, false, "off", PollFailure::Timeout, QString());
    }
    void peersThatAreNoUpsServer()
    {
        QFETCH(QByteArray, says);
        QFETCH(bool, closes);
        QFETCH(QString, tls);
        QFETCH(QString, detail);
        test::SayingPeer peer([says, closes](const QByteArray& received) {
            return received.isEmpty() ? test::SayingPeer::Answer{} : test::SayingPeer::Answer{says, closes};
        });
        PollSpec spec = specFor({.ups = u"rack"_s, .port = peer.port(), .tls = tls});
        if (says.isEmpty()) {
            spec.timeout = Millis{200};
            detail = explain(Why::NutLate, peer.port());
        }
        const PollResult result = poll(spec);
        QTEST(int(result.failure), "failure");
        QCOMPARE(result.detail, detail);
        QVERIFY(result.readings.empty());
    }

    void aClosedPortIsRefused()
    {
        QCOMPARE(int(poll(NutParams{.port = test::freePort()}).failure), int(PollFailure::Refused));
    }

    void whatHasNothingOfTheBaselineIsNamed()
    {
        test::SayingPeer peer([](const QByteArray& received) {
            return test::SayingPeer::Answer{received.isEmpty() ? QByteArray()
                                                               : "BEGIN LIST VAR rack\nVAR rack x.y \"1\"\n"
                                                                 "END LIST VAR rack\n"};
        });
        const PollResult result = poll(NutParams{.ups = u"rack"_s, .port = peer.port(), .tls = u"off"_s});
        QCOMPARE(int(result.failure), int(PollFailure::Malformed));
        QCOMPARE(result.detail, explain(Why::NutNothing, u"nut-ups"_s));
    }

    void aRealServer()
    {
        if (!UpsServer::isInstalled())
            QSKIP("nut-server is not installed");
        UpsServer server;
        QVERIFY2(server.start("ups.status: OB DISCHRG\nbattery.charge: 97\nbattery.runtime: 500\nups.load: 12.5\n"
                              "ups.mfr: Acme\nups.serial: A \"1\" \\ 2\n"),
                 server.output().constData());
        NutParams params{.port = server.port()}; // no name: the only one; encrypted where offered: it is not
        PollResult result;
        // The driver's values reach the server a moment after it listens.
        QTRY_VERIFY_WITH_TIMEOUT((result = poll(params)).failure == PollFailure::None &&
                                     test::readingOf(result, u"hw.battery.charge"_s).value > 0,
                                 20'000);
        QCOMPARE(test::readingOf(result, u"hw.battery.charge"_s).value, 0.97);
        QCOMPARE(test::readingOf(result, u"hw.battery.time_left"_s).value, 500.0);
        QCOMPARE(test::readingOf(result, u"serverdrift.ups.load"_s).value, 0.125);
        QVERIFY(test::readingOf(result, u"serverdrift.ups.source"_s).reported == State::Error);
        QVERIFY(test::readingOf(result, u"serverdrift.nut.data"_s).reported == State::Ok);
        QCOMPARE(result.identity.at(u"vendor"_s), u"Acme"_s);

        params.ups = u"other"_s;
        result = poll(params);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Reading unknown = test::readingOf(result, u"serverdrift.nut.data"_s);
        QVERIFY(unknown.reported == State::Error);
        QCOMPARE(unknown.text, explain(Why::NutUnknownUps, u"other"_s, u"rack"_s));

        // A server looks at passwords only of those who want to command: whoever reads is let in with any.
        params.ups = u"rack"_s;
        PollSpec spec = specFor(params);
        spec.credential.edit().user = u"monitor"_s;
        spec.secrets.edit().password = test::plainSecret("wrong");
        QCOMPARE(int(poll(spec).failure), int(PollFailure::None));

        params.tls = u"required"_s;
        result = poll(params);
        QCOMPARE(int(result.failure), int(PollFailure::Tls));
        QCOMPARE(result.detail, explain(Why::StartTlsNotOffered));

        params.tls = u"off"_s;
        server.stopDriver();
        Reading data;
        QTRY_VERIFY_WITH_TIMEOUT(
            (data = test::readingOf(poll(params), u"serverdrift.nut.data"_s)).reported == State::Error, 20'000);
        QVERIFY(data.text == explain(Why::NutStale) || data.text == explain(Why::NutNoDriver));
    }

    void staleDataAreAFinding()
    {
        // A driver that hangs can't be had from the package without waiting for its server's patience.
        for (const auto& [error, why] :
             {std::pair{"DATA-STALE", Why::NutStale}, std::pair{"DRIVER-NOT-CONNECTED", Why::NutNoDriver}}) {
            test::SayingPeer peer([error = QByteArray(error)](const QByteArray& received) {
                return test::SayingPeer::Answer{received.startsWith("LIST VAR") ? "ERR " + error + '\n' : QByteArray()};
            });
            const PollResult result = poll(NutParams{.ups = u"rack"_s, .port = peer.port(), .tls = u"off"_s});
            QCOMPARE(int(result.failure), int(PollFailure::None));
            const Reading data = test::readingOf(result, u"serverdrift.nut.data"_s);
            QVERIFY(data.reported == State::Error);
            QCOMPARE(data.text, explain(why));
            QTRY_COMPARE(peer.received(), QByteArray("LIST VAR rack\nLOGOUT\n"));
        }
    }

    void anEncryptedServer()
    {
        for (const char* tool : {"certutil", "pk12util", "openssl"}) {
            if (!UpsServer::isInstalled() || test::PeerProcess::find(QString::fromLatin1(tool)).isEmpty())
                QSKIP("nut-server, libnss3-tools or openssl is not installed");
        }
        const QTemporaryDir folder;
        QVERIFY(test::makeCertificates(folder.path()));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"sh"_s,
                      {u"-ec"_s, u"mkdir -m 700 db; echo pass-1234 > pw; certutil -N -d db -f pw\n"
                                 "openssl pkcs12 -export -in good.pem -inkey good.key -certfile ca.pem -name upsd "
                                 "-out good.p12 -passout pass:pass-1234\n"
                                 "pk12util -i good.p12 -d db -k pw -W pass-1234"_s});
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        UpsServer server;
        QVERIFY2(
            server.start("ups.status: OL\nbattery.charge: 100\n",
                         "CERTPATH " + folder.filePath(u"db"_s).toLocal8Bit() + "\nCERTIDENT \"upsd\" \"pass-1234\"\n"),
            server.output().constData());
        const QByteArray authority = folder.filePath(u"ca.pem"_s).toLocal8Bit();
        PollSpec spec = specFor({.ups = u"rack"_s, .port = server.port(), .tls = u"required"_s});
        spec.credential.edit().user = u"monitor"_s;
        spec.secrets.edit().password = test::plainSecret("right");
        PollResult result;
        QTRY_VERIFY_WITH_TIMEOUT((result = poll(spec, authority)).failure == PollFailure::None &&
                                     test::readingOf(result, u"hw.battery.charge"_s).value > 0,
                                 20'000);
        // Nobody here vouches for it without that authority; whoever does not care gets in all the same.
        QCOMPARE(int(poll(spec).failure), int(PollFailure::Tls));
        std::get<NutParams>(spec.params.edit()).verifyTls = false;
        QCOMPARE(int(poll(spec).failure), int(PollFailure::None));
    }
};

QTEST_GUILESS_MAIN(TestNutPoll)
#include "tst_nutpoll.moc"
