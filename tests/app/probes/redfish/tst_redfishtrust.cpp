#include "app/baselines/baselinecatalog.h"
#include "app/probes/net/networker.h"
#include "tests/app/probes/certificates.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/redfish/testbmc.h"
#include "tests/support/realclock.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;
using test::TestBmc;

/// Which certificates of a BMC a conversation begins with, and that a password is told to no other.
class TestRedfishTrust : public QObject
{
    Q_OBJECT

private:
    QString certificate(const QString& name) const { return m_folder.filePath(name + ".pem"_L1); }
    QString fingerprint(const QString& name) const
    {
        const auto chain = QSslCertificate::fromPath(certificate(name));
        return QString::fromLatin1(chain.value(0).digest(QCryptographicHash::Sha256).toHex(':'));
    }
    TestBmc::Manners manners(const QString& name)
    {
        return {.folder = test::makeBmcTree(m_folder.filePath(u"tree"_s)),
                .user = "operator",
                .password = "secret",
                .certificate = certificate(name)};
    }
    PollSpec specFor(const TestBmc& bmc, const RedfishParams& trust)
    {
        PollSpec spec;
        spec.check = {1};
        spec.address = u"127.0.0.1"_s;
        RedfishParams params = trust;
        params.url = bmc.url();
        spec.params = params;
        spec.plan = m_catalog.find(u"redfish-server"_s)->plan(PlanWay::Redfish);
        spec.credential.edit().user = u"operator"_s;
        spec.secrets.edit().password = test::plainSecret("secret");
        spec.timeout = std::chrono::seconds(20);
        return spec;
    }
    PollResult poll(PollSpec spec, const QByteArray& caFile = {})
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, caFile);
        worker->submit({test::orderFor(std::move(spec), 1, m_clock)});
        return sink.waitFor(1).at(0);
    }

    test::RealClock m_clock;
    BaselineCatalog m_catalog = BaselineCatalog::load({u":/baselines"_s});
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::makeCertificates(m_folder.path())); }

    void certificates_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("isVerified");
        QTest::addColumn<QString>("accepted"); // the name of a certificate
        QTest::addColumn<bool>("isKnown");     // the one that signed it is trusted
        QTest::addColumn<QString>("fault");    // empty: it is talked to
        QTest::newRow("self-signed") << u"selfsigned"_s << true << QString() << false << u"tls-self-signed"_s;
        QTest::newRow("self-signed, accepted") << u"selfsigned"_s << true << u"selfsigned"_s << false << QString();
        QTest::newRow("self-signed, any will do") << u"selfsigned"_s << false << QString() << false << QString();
        QTest::newRow("another one than accepted") << u"selfsigned"_s << true << u"good"_s << false << u"tls-changed"_s;
        QTest::newRow("another one, though any would do")
            << u"selfsigned"_s << false << u"good"_s << false << u"tls-changed"_s;
        QTest::newRow("valid") << u"good"_s << true << QString() << true << QString();
        QTest::newRow("valid, but another one is accepted")
            << u"good"_s << true << u"selfsigned"_s << true << u"tls-changed"_s;
        QTest::newRow("of an unknown maker") << u"good"_s << true << QString() << false << u"tls-unknown-issuer"_s;
        QTest::newRow("expired") << u"expired"_s << true << QString() << true << u"tls-expired"_s;
        QTest::newRow("expired, accepted") << u"expired"_s << true << u"expired"_s << true << QString();
        QTest::newRow("for another name") << u"wrongname"_s << true << QString() << true << u"tls-wrong-name"_s;
        QTest::newRow("for another name, accepted") << u"wrongname"_s << true << u"wrongname"_s << true << QString();
    }
    void certificates()
    {
        QFETCH(QString, shown);
        QFETCH(bool, isVerified);
        QFETCH(QString, accepted);
        QFETCH(bool, isKnown);
        QFETCH(QString, fault);
        TestBmc bmc(manners(shown));
        RedfishParams trust{.verifyTls = isVerified};
        trust.certificate = accepted.isEmpty() ? QString() : fingerprint(accepted);
        const PollResult result =
            poll(specFor(bmc, trust), isKnown ? certificate(u"ca"_s).toLocal8Bit() : QByteArray());
        QVERIFY(result.certificate);
        QCOMPARE(result.certificate->fingerprint, fingerprintDigits(fingerprint(shown)));
        if (fault.isEmpty()) {
            QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
            QCOMPARE(result.identity.at(u"serial"_s), u"CZ12345678"_s);
            QCOMPARE(bmc.counts().opened, 1);
            QCOMPARE(bmc.counts().closed, 1); // and again when the worker went
            return;
        }
        QCOMPARE(code(result.failure), "tls"_L1);
        const QString said = result.detail;
        QVERIFY2(said.contains(fault), qPrintable(said));
        QVERIFY2(said.contains(fingerprint(shown).toUpper()), qPrintable(said));
        QVERIFY(bmc.counts().targets.isEmpty()); // not a word
    }

    void whatIsWrongIsTold()
    {
        TestBmc bmc(manners(u"expired"_s));
        const PollResult result = poll(specFor(bmc, {.verifyTls = false}));
        QCOMPARE(code(result.failure), ""_L1);
        const PeerCertificate& shown = *result.certificate;
        QCOMPARE(shown.subject, u"CN = expired"_s);
        QCOMPARE(shown.issuer, u"CN = Test CA"_s);
        QVERIFY(shown.until < m_clock.utcNow());
        const QString fault = shown.fault;
        QVERIFY2(fault.contains("tls-expired"_L1) && fault.contains("tls-unknown-issuer"_L1), qPrintable(fault));
    }

    /// Who takes any certificate leaves a connection behind, and it is no way round the one that is accepted.
    void anothersConnectionIsLookedAt()
    {
        TestBmc bmc(manners(u"selfsigned"_s));
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        worker->submit({test::orderFor(specFor(bmc, {.auth = u"none"_s, .verifyTls = false}), 1, m_clock)});
        QCOMPARE(code(sink.waitFor(1).at(0).failure), "auth"_L1);
        bmc.showCertificate(certificate(u"good"_s));
        PollSpec spec = specFor(bmc, {.certificate = fingerprint(u"good"_s)});
        spec.check = {2};
        worker->submit({test::orderFor(std::move(spec), 2, m_clock)});
        const PollResult result = sink.waitFor(2).at(1);
        const QString said = result.detail;
        QVERIFY2(said.contains("tls-changed"_L1), qPrintable(said));
        QVERIFY2(said.contains(fingerprint(u"selfsigned"_s).toUpper()), qPrintable(said));
        QCOMPARE(code(result.failure), "tls"_L1);
        QCOMPARE(bmc.counts().connections, 2);
        QCOMPARE(bmc.counts().opened + bmc.counts().basic + bmc.counts().refused, 0);
    }

    void aWrongPasswordIsTriedOnce()
    {
        TestBmc bmc(manners(u"selfsigned"_s));
        PollSpec spec = specFor(bmc, {.certificate = fingerprint(u"selfsigned"_s)});
        spec.secrets.edit().password = test::plainSecret("guessed");
        const PollResult result = poll(std::move(spec));
        QCOMPARE(code(result.failure), "auth"_L1);
        QCOMPARE(bmc.counts().refused, 1);
        QCOMPARE(bmc.counts().basic, 0);
    }

    void anErrorEndsTheSession()
    {
        TestBmc::Manners how = manners(u"selfsigned"_s);
        how.first = [](const TestBmc::Request& request, TestBmc::Answer& answer) {
            answer.status = 401;
            answer.body = "{}";
            return request.target == "/redfish/v1/Systems";
        };
        TestBmc bmc(how);
        const PollResult result = poll(specFor(bmc, {.certificate = fingerprint(u"selfsigned"_s)}));
        QCOMPARE(code(result.failure), "auth"_L1);
        QCOMPARE(bmc.counts().opened, 2); // renewed once
        QVERIFY(bmc.counts().closed >= 1);
    }

    void whoItIsTakesNoReading()
    {
        TestBmc bmc(manners(u"selfsigned"_s));
        PollSpec spec = specFor(bmc, {.certificate = fingerprint(u"selfsigned"_s)});
        spec.plan = m_catalog.identityPlan(PlanWay::Redfish);
        const PollResult result = poll(std::move(spec));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QVERIFY(result.readings.empty());
        const Recognition known = m_catalog.recognise(result.identity, PlanWay::Redfish, u"redfish-server"_s);
        QCOMPARE(known.baselines, QStringList{u"hpe-proliant"_s});
        QCOMPARE(known.identity.at(u"role"_s), u"bmc"_s);
        QCOMPARE(known.identity.at(u"serial"_s), u"CZ12345678"_s);
        QCOMPARE(known.identity.at(u"os"_s), u"Windows Server 2022"_s); // of the machine, told by the agent in it
        QVERIFY(!known.identity.contains(u"has.hpe"_s));
    }

    void aStrangerLearnsTheMaker()
    {
        TestBmc bmc(manners(u"selfsigned"_s));
        PollSpec spec = specFor(bmc, {.auth = u"none"_s, .verifyTls = false});
        spec.plan = m_catalog.identityPlan(PlanWay::Redfish);
        const PollResult result = poll(std::move(spec));
        QCOMPARE(code(result.failure), "auth"_L1);
        QCOMPARE(result.identity.at(u"vendor"_s), u"HPE"_s);
        QCOMPARE(bmc.counts().opened + bmc.counts().basic + bmc.counts().refused, 0);
    }
};

QTEST_GUILESS_MAIN(TestRedfishTrust)
#include "tst_redfishtrust.moc"
