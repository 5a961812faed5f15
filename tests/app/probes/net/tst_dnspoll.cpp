#include "app/probes/net/dnsanswer.h"
#include "app/probes/net/networker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

std::span<const quint8> bytes(const QByteArray& data)
{
    return {reinterpret_cast<const quint8*>(data.constData()), static_cast<size_t>(data.size())};
}

/// A response to "fs1.example A" with one A record, made by hand after RFC 1035 §4.
QByteArray goodAnswer()
{
    return QByteArray::fromHex("1234"
                               "8180"
                               "0001"
                               "0001"
                               "0000"
                               "0000"
                               "03667331"
                               "076578616d706c65"
                               "00"
                               "0001"
                               "0001"
                               "c00c"
                               "0001"
                               "0001"
                               "0000003c"
                               "0004"
                               "c0000207");
}

} // namespace

class TestDnsPoll : public QObject
{
    Q_OBJECT

private:
    PollResult poll(const DnsParams& params, Millis timeout = Millis{2'000}, const QString& server = u"127.0.0.1"_s)
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        PollSpec spec;
        spec.check = {8};
        spec.address = server;
        spec.params = params;
        spec.timeout = timeout;
        worker->submit({test::orderFor(spec, 1, m_clock)});
        // A name server of the test's own lives on this thread: let it work meanwhile.
        std::vector<PollResult> results;
        while (results.empty()) {
            QCoreApplication::processEvents();
            results = sink.waitFor(1, std::chrono::milliseconds{5});
        }
        return results.front();
    }

    test::RealClock m_clock;
    test::PeerProcess m_dnsmasq;
    quint16 m_port = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (test::PeerProcess::find(u"dnsmasq"_s).isEmpty())
            QSKIP("dnsmasq is not installed");
        m_port = test::freePort();
        const QStringList arguments{u"--no-daemon"_s,
                                    u"--conf-file=/dev/null"_s,
                                    u"--no-resolv"_s,
                                    u"--no-hosts"_s,
                                    u"--bind-interfaces"_s,
                                    u"--listen-address=127.0.0.1,::1"_s,
                                    u"--port=%1"_s.arg(m_port),
                                    u"--user="_s,
                                    u"--pid-file="_s,
                                    u"--local=/example/"_s,
                                    u"--host-record=fs1.example,192.0.2.7,2001:db8::7"_s,
                                    u"--cname=files.example,fs1.example"_s,
                                    u"--mx-host=example,mail.example,10"_s,
                                    u"--srv-host=_ldap._tcp.example,dc1.example,389,5,20"_s,
                                    u"--txt-record=example,v=spf1 -all"_s,
                                    u"--ptr-record=9.2.0.192.in-addr.arpa,db1.example"_s,
                                    u"--edns-packet-max=512"_s,
                                    u"--txt-record=big.example,"_s + QStringList(12, QString(100, u'x')).join(u',')};
        const bool started = m_dnsmasq.start(u"dnsmasq"_s, arguments, [this] { return test::acceptsTcp(m_port); });
        QVERIFY2(started, m_dnsmasq.output().constData());
    }

    void lookUps_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("expect");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* tag, const QString& name, const QString& type, const QStringList& expect,
                            State state, const QString& text) {
            QTest::newRow(tag) << name << type << expect << int(state) << text;
        };
        row("A", u"fs1.example"_s, u"A"_s, {}, State::Ok, u"192.0.2.7"_s);
        row("A expected", u"fs1.example"_s, u"A"_s, {u"192.0.2.7"_s}, State::Ok, u"192.0.2.7"_s);
        row("A other", u"fs1.example"_s, u"A"_s, {u"192.0.2.8"_s}, State::Error,
            explain(Why::DnsMissing, u"192.0.2.8"_s, u"192.0.2.7"_s));
        row("AAAA", u"fs1.example"_s, u"AAAA"_s, {u"2001:db8::7"_s}, State::Ok, u"2001:db8::7"_s);
        row("A through a CNAME", u"files.example"_s, u"A"_s, {u"192.0.2.7"_s}, State::Ok, u"192.0.2.7"_s);
        row("CNAME", u"files.example"_s, u"CNAME"_s, {u"FS1.example."_s}, State::Ok, u"fs1.example"_s);
        row("MX", u"example"_s, u"mx"_s, {u"10 mail.example"_s}, State::Ok, u"10 mail.example"_s);
        row("SRV", u"_ldap._tcp.example"_s, u"SRV"_s, {}, State::Ok, u"5 20 389 dc1.example"_s);
        row("TXT", u"example"_s, u"TXT"_s, {u"v=spf1 -all"_s}, State::Ok, u"v=spf1 -all"_s);
        row("PTR by address", u"192.0.2.9"_s, u"PTR"_s, {u"db1.example"_s}, State::Ok, u"db1.example"_s);
        row("no such name", u"nobody.example"_s, u"A"_s, {}, State::Error, explain(Why::DnsRefused, u"NXDOMAIN"_s));
        row("no such type", u"example"_s, u"A"_s, {}, State::Error, explain(Why::DnsNoRecord, u"A"_s));
        row("not served", u"www.elsewhere"_s, u"A"_s, {}, State::Error, explain(Why::DnsRefused, u"REFUSED"_s));
    }
    void lookUps()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QStringList, expect);
        const PollResult result = poll({.name = name, .type = type, .expect = expect, .port = m_port});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Reading answers = test::readingOf(result, u"serverdrift.dns.answers"_s);
        QTEST(int(*answers.reported), "state");
        QTEST(answers.text, "text");
        const double time = test::readingOf(result, u"dns.lookup.duration"_s).value;
        QVERIFY(time > 0 && time < 1);
    }

    void overIPv6AndTcp()
    {
        QCOMPARE(int(poll({.name = u"fs1.example"_s, .port = m_port}, Millis{2'000}, u"::1"_s).failure),
                 int(PollFailure::None));
        const PollResult big =
            poll({.name = u"big.example"_s, .type = u"TXT"_s, .port = m_port}); // too big for 512 bytes
        QVERIFY2(big.failure == PollFailure::None, qPrintable(big.detail));
        QCOMPARE(test::readingOf(big, u"serverdrift.dns.answers"_s).text, QString(1'200, u'x'));
    }

    void nobodyThere()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        const PollResult result = poll({.name = u"fs1.example"_s, .port = silent.localPort()}, Millis{300});
        QCOMPARE(int(result.failure), int(PollFailure::Timeout));
        QVERIFY(result.finished.steady - result.started.steady < std::chrono::milliseconds{600});
        QCOMPARE(int(poll({.name = u"fs1.example"_s, .port = test::freePort()}).failure), int(PollFailure::Refused));
    }

    void answersThatAreNotOurs_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("another id") << 0;
        QTest::newRow("garbage") << 1;
        QTest::newRow("cut in the middle") << 2;
        QTest::newRow("empty") << 3;
    }
    void answersThatAreNotOurs()
    {
        QFETCH(int, kind);
        QUdpSocket liar;
        QVERIFY(liar.bind(QHostAddress::LocalHost));
        connect(&liar, &QUdpSocket::readyRead, &liar, [&] {
            const QNetworkDatagram asked = liar.receiveDatagram();
            QByteArray answer = goodAnswer();
            answer.replace(0, 2, asked.data().first(2));
            if (kind == 0)
                answer[0] = char(~answer[0]);
            else if (kind == 1)
                answer.replace(2, answer.size() - 2, QByteArray(answer.size() - 2, '\xff'));
            else if (kind == 2)
                answer.chop(5);
            else
                answer.clear();
            liar.writeDatagram(asked.makeReply(answer));
        });
        const PollResult result = poll({.name = u"fs1.example"_s, .port = liar.localPort()}, Millis{400});
        QVERIFY2(result.failure == PollFailure::Timeout || result.failure == PollFailure::Malformed,
                 qPrintable(code(result.failure)));
    }

    void answers()
    {
        const auto answer = parseDnsAnswer(bytes(goodAnswer()), 1);
        QVERIFY(answer);
        QCOMPARE(answer->records, QStringList{u"192.0.2.7"_s});
        QCOMPARE(parseDnsAnswer(bytes(goodAnswer()), 28)->records, QStringList());
        for (qsizetype length = 0; length < goodAnswer().size(); ++length)
            QVERIFY2(!parseDnsAnswer(bytes(goodAnswer().first(length)), 1), qPrintable(QString::number(length)));
        QByteArray looping = goodAnswer();
        looping[30] = char(30); // the record's name points at itself
        QVERIFY(!parseDnsAnswer(bytes(looping), 1));
        QByteArray wrongLength = goodAnswer();
        wrongLength[40] = 3;
        QVERIFY(!parseDnsAnswer(bytes(wrongLength), 1));
    }

    void names()
    {
        QCOMPARE(reverseName(u"192.0.2.1"_s), u"1.2.0.192.in-addr.arpa"_s);
        QCOMPARE(reverseName(u"2001:db8::567:89ab"_s), // RFC 3596 §2.5, its example with the documentation prefix
                 u"b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s);
        QCOMPARE(reverseName(u"fs1.example"_s), u"fs1.example"_s);
        QCOMPARE(dnsRcodeText(2), u"SERVFAIL"_s);
        QCOMPARE(dnsRcodeText(15), u"rcode 15"_s);
        QVERIFY(!dnsTypeOf(u"ANY"));
    }
};

QTEST_GUILESS_MAIN(TestDnsPoll)
#include "tst_dnspoll.moc"
