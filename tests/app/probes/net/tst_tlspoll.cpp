#include "app/probes/net/networker.h"
#include "app/probes/net/starttls.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/certificates.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestTlsPoll : public QObject
{
    Q_OBJECT

private:
    PollResult poll(const TlsParams& params, const QString& address = u"127.0.0.1"_s, Millis timeout = Millis{3'000})
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, (m_folder.path() + u"/ca.pem"_s).toLocal8Bit());
        PollSpec spec;
        spec.check = {6};
        spec.address = address;
        spec.params = params;
        spec.timeout = timeout;
        worker->submit({test::orderFor(spec, 1, m_clock)});
        return sink.waitFor(1).at(0);
    }
    /// openssl s_server with one of the certificates.
    quint16 serve(test::PeerProcess& peer, const QString& certificate, const QStringList& more = {})
    {
        const quint16 port = test::freePort();
        const QString base = m_folder.path() + u'/' + certificate;
        const QStringList arguments = QStringList{u"s_server"_s,    u"-accept"_s,     u"127.0.0.1:%1"_s.arg(port),
                                                  u"-cert"_s,       base + u".pem"_s, u"-key"_s,
                                                  base + u".key"_s, u"-quiet"_s} +
                                      more;
        return peer.start(u"openssl"_s, arguments, [port] { return test::acceptsTcp(port); }) ? port : quint16{0};
    }

    test::RealClock m_clock;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (test::PeerProcess::find(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        QVERIFY(test::makeCertificates(m_folder.path()));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("serverName");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<double>("days");
        QTest::newRow("good, by address") << u"good"_s << QString() << QString() << 90.0;
        QTest::newRow("good, by name") << u"good"_s << u"localhost"_s << QString() << 90.0;
        QTest::newRow("expired") << u"expired"_s << QString() << explain(Why::TlsExpired) << -1.0;
        QTest::newRow("wrong name") << u"wrongname"_s << u"www.example"_s
                                    << explain(Why::TlsWrongName, u"other.example, www.other.example"_s,
                                               u"www.example"_s)
                                    << 90.0;
        QTest::newRow("one of its names") << u"wrongname"_s << u"www.other.example"_s << QString() << 90.0;
        QTest::newRow("self-signed") << u"selfsigned"_s << u"localhost"_s << explain(Why::TlsSelfSigned) << 90.0;
        QTest::newRow("expired and wrong name")
            << u"expired"_s << u"www.example"_s
            << explainAll({explain(Why::TlsWrongName, u"localhost"_s, u"www.example"_s), explain(Why::TlsExpired)})
            << -1.0;
    }
    void certificates()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, serverName);
        QFETCH(QString, fault);
        QFETCH(double, days);
        test::PeerProcess peer;
        const quint16 port = serve(peer, certificate);
        QVERIFY2(port != 0, peer.output().constData());
        const PollResult result = poll({.port = port, .serverName = serverName});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Reading valid = test::readingOf(result, u"serverdrift.tls.chain_valid"_s);
        QCOMPARE(int(*valid.reported), int(fault.isEmpty() ? State::Ok : State::Error));
        if (!fault.isEmpty())
            QCOMPARE(valid.text, fault);
        const Reading left = test::readingOf(result, u"serverdrift.tls.days_left"_s);
        QVERIFY2(std::abs(left.value - days) < 0.1, qPrintable(QString::number(left.value)));
        const auto about = Explanation::fromText(left.text);
        QVERIFY2(about && about->why == Why::TlsCertificate, qPrintable(left.text));
        QVERIFY(about->values.at(0).startsWith(u"CN = "_s) && about->values.at(1).startsWith(u"CN = "_s));
    }

    void theShortestOfTheChainCounts()
    {
        // An intermediate that ends before the leaf does.
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"sh"_s, {u"-ec"_s, uR"(
new="openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
$new -subj '/CN=Intermediate' -keyout mid.key -out mid.csr
printf 'basicConstraints=critical,CA:TRUE' > mid.ext
openssl x509 -req -in mid.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 10 -extfile mid.ext -out mid.pem
$new -subj '/CN=leaf' -keyout leaf.key -out leaf.csr
printf 'subjectAltName=IP:127.0.0.1' > leaf.ext
openssl x509 -req -in leaf.csr -CA mid.pem -CAkey mid.key -CAcreateserial -days 60 -extfile leaf.ext -out leaf.pem)"_s});
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        test::PeerProcess peer;
        const quint16 port = serve(peer, u"leaf"_s, {u"-cert_chain"_s, m_folder.path() + u"/mid.pem"_s});
        QVERIFY2(port != 0, peer.output().constData());
        const PollResult result = poll({.port = port});
        QCOMPARE(int(*test::readingOf(result, u"serverdrift.tls.chain_valid"_s).reported), int(State::Ok));
        QVERIFY(std::abs(test::readingOf(result, u"serverdrift.tls.days_left"_s).value - 60) < 0.1);
        QVERIFY(std::abs(test::readingOf(result, u"serverdrift.tls.days_left"_s, u"chain"_s).value - 10) < 0.1);
    }

    void behindStartTls_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("smtp") << u"smtp"_s;
        QTest::newRow("imap") << u"imap"_s;
    }
    void behindStartTls()
    {
        QFETCH(QString, protocol);
        // openssl s_server can't greet; s_client's counterpart is a relay of ours before it.
        test::PeerProcess peer;
        const quint16 inner = serve(peer, u"good"_s);
        QVERIFY2(inner != 0, peer.output().constData());
        const int tls = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(inner);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(tls, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        test::SayingPeer relay([&](const QByteArray& received) -> test::SayingPeer::Answer {
            if (received.isEmpty())
                return {protocol == u"smtp"_s ? "220-mail.example\r\n220 ESMTP\r\n" : "* OK IMAP4rev1\r\n"};
            if (received.startsWith("EHLO"))
                return {"250-mail.example\r\n250-SIZE 1000\r\n250 STARTTLS\r\n"};
            if (received == "STARTTLS\r\n")
                return {"220 go ahead\r\n"};
            if (received == "a1 STARTTLS\r\n")
                return {"* CAPABILITY IMAP4rev1\r\na1 OK begin\r\n"};
            if (::send(tls, received.constData(), size_t(received.size()), MSG_NOSIGNAL) < 0)
                return {{}, true};
            char answer[16'384];
            pollfd ready{tls, POLLIN, 0};
            if (::poll(&ready, 1, 300) != 1)
                return {};
            const ssize_t got = recv(tls, answer, sizeof answer, 0);
            return {QByteArray(answer, std::max<ssize_t>(got, 0)), got <= 0};
        });
        const PollResult result = poll({.port = relay.port(), .startTls = protocol});
        ::close(tls);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*test::readingOf(result, u"serverdrift.tls.chain_valid"_s).reported), int(State::Ok));
    }

    void startTlsTalk_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("step");
        using Step = StartTls::Step;
        const auto row = [](const char* name, const QString& protocol, const QByteArray& lines, Step step) {
            QTest::newRow(name) << protocol << lines << int(step);
        };
        row("smtp", u"smtp"_s, "220 hi\r\n|250-x\r\n250 STARTTLS\r\n|220 go\r\n", Step::Ready);
        row("smtp in pieces", u"smtp"_s, "22|0 hi\r|\n|250-x\r\n25|0 STARTTLS\r\n|220 go\r\n", Step::Ready);
        row("smtp busy", u"smtp"_s, "421 too busy\r\n", Step::Refused);
        row("smtp without", u"smtp"_s, "220 hi\r\n|250-x\r\n250 SIZE\r\n", Step::Refused);
        row("smtp refuses", u"smtp"_s, "220 hi\r\n|250 STARTTLS\r\n|454 not now\r\n", Step::Refused);
        row("not smtp", u"smtp"_s, "SSH-2.0-OpenSSH\r\n", Step::Broken);
        row("smtp, injected", u"smtp"_s, "220 hi\r\n|250 STARTTLS\r\n|220 go\r\n250 evil\r\n", Step::Broken);
        row("smtp, endless line", u"smtp"_s, QByteArray(20'000, 'x'), Step::Broken);
        row("smtp, empty line", u"smtp"_s, "\r\n", Step::Broken);
        row("smtp, not done", u"smtp"_s, "220 hi\r\n|250-x\r\n", Step::Talk);
        row("imap", u"imap"_s, "* OK hi\r\n|* CAPABILITY x\r\na1 OK go\r\n", Step::Ready);
        row("imap refuses", u"imap"_s, "* OK hi\r\n|a1 BAD no\r\n", Step::Refused);
        row("imap bye", u"imap"_s, "* BYE full\r\n", Step::Refused);
        row("not imap", u"imap"_s, "220 hi\r\n", Step::Broken);
        row("plain TLS", QString(), "", Step::Ready);
    }
    void startTlsTalk()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, lines);
        StartTls talk(protocol);
        StartTls::Step step = StartTls::Step::Talk;
        for (const QByteArray& piece : lines.split('|')) {
            QVERIFY(step == StartTls::Step::Talk);
            step = talk.feed(piece);
        }
        QTEST(int(step), "step");
        if (step == StartTls::Step::Refused || step == StartTls::Step::Broken)
            QVERIFY(!talk.error().isEmpty() || lines == "\r\n");
    }

    void whoDoesNotSpeakTls_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("startTls");
        QTest::addColumn<int>("failure");
        QTest::newRow("closes") << QByteArray() << true << QString() << int(PollFailure::Tls);
        QTest::newRow("speaks SMTP") << QByteArray("220 mail.example\r\n") << false << QString()
                                     << int(PollFailure::Tls);
        QTest::newRow("silent") << QByteArray() << false << QString() << int(PollFailure::Timeout);
        QTest::newRow("no STARTTLS") << QByteArray("421 busy\r\n") << false << u"smtp"_s << int(PollFailure::Tls);
        QTest::newRow("no SMTP") << QByteArray("hello\r\n") << false << u"smtp"_s << int(PollFailure::Malformed);
        QTest::newRow("SMTP that never greets") << QByteArray() << false << u"smtp"_s << int(PollFailure::Timeout);
    }
    void whoDoesNotSpeakTls()
    {
        QFETCH(QByteArray, says);
        QFETCH(bool, closes);
        QFETCH(QString, startTls);
        QFETCH(int, failure);
        test::SayingPeer peer(test::greeting(says, closes));
        const PollResult result = poll({.port = peer.port(), .startTls = startTls}, u"127.0.0.1"_s, Millis{300});
        QVERIFY2(int(result.failure) == failure, qPrintable(u"%1: %2"_s.arg(code(result.failure), result.detail)));
        QVERIFY(!result.detail.isEmpty());
    }

    void aClosedPortIsRefused() { QCOMPARE(int(poll({.port = test::freePort()}).failure), int(PollFailure::Refused)); }
};

QTEST_GUILESS_MAIN(TestTlsPoll)
#include "tst_tlspoll.moc"
