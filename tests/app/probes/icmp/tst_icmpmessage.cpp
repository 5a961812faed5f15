#include "app/probes/icmp/echopoll.h"
#include "models/domain/explanation.h"

#include <QTest>

#include <cerrno>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(QByteArray(text));
}

std::span<const quint8> bytes(const QByteArray& data)
{
    return {reinterpret_cast<const quint8*>(data.constData()), static_cast<size_t>(data.size())};
}

// Made by hand after RFC 791, 792, 4443.
const char* const ip4 = "4500003000004000400166b57f0000017f000001";
const char* const reply = "0000"
                          "0000"
                          "1234"
                          "0007"
                          "a1a2a3a4"
                          "00000005"
                          "00000009"
                          "00000002";
const char* const asked = "0800"
                          "0000"
                          "1234"
                          "0007"
                          "a1a2a3a4"
                          "00000005"
                          "00000009"
                          "00000002";

EchoPoll pollOf(int count)
{
    EchoPoll poll;
    PollSpec spec;
    spec.check = {17};
    poll.order.spec = std::make_shared<const PollSpec>(spec);
    poll.order.ticket = 4;
    poll.address = *NetAddress::fromLiteral(u"192.0.2.1");
    poll.count = count;
    for (quint32 echo = 0; echo < static_cast<quint32>(count); ++echo) {
        EchoRequest request;
        request.token.echo = echo;
        request.sentAt = SteadyTime{Millis{100 * (echo + 1)}};
        poll.noteSent(request);
    }
    return poll;
}

IcmpEvent answer(quint32 echo, Millis after, const char16_t* from = u"192.0.2.1")
{
    IcmpEvent event;
    event.message.token = EchoToken{0, 0, 0, echo};
    event.from = *NetAddress::fromLiteral(from);
    event.receivedAt = SteadyTime{Millis{100 * (echo + 1)} + after};
    return event;
}

double value(const PollResult& result, const QString& metric)
{
    for (const Reading& reading : result.readings) {
        if (reading.key.metric == metric)
            return reading.value;
    }
    return std::nan("");
}

} // namespace

class TestIcmpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies()
    {
        const auto message = parseIcmp4(bytes(hex(reply)));
        QVERIFY(message);
        QVERIFY(message->kind == IcmpMessage::Kind::Reply);
        QCOMPARE(message->id, quint16{0x1234});
        QCOMPARE(message->sequence, quint16{7});
        QVERIFY((message->token == EchoToken{0xa1a2a3a4, 5, 9, 2}));
        QByteArray v6 = hex(reply);
        v6[0] = char(129);
        QVERIFY(parseIcmp6(bytes(v6))->token == message->token);
        QVERIFY(!parseIcmp6(bytes(hex(reply))));
    }

    void errorsQuoteTheRequest()
    {
        const QByteArray error = hex("0301000000000000") + hex(ip4) + hex(asked);
        const auto message = parseIcmp4(bytes(error));
        QVERIFY(message);
        QVERIFY(message->kind == IcmpMessage::Kind::Error);
        QCOMPARE(message->code, quint8{1});
        QCOMPARE(message->sequence, quint16{7});
        QVERIFY(message->token);
        QCOMPARE((*message->target)[0], quint8{127});
        // RFC 792 promises eight bytes of the request and no more.
        const auto shortest = parseIcmp4(bytes(error.first(8 + 20 + 8)));
        QVERIFY(shortest);
        QCOMPARE(shortest->sequence, quint16{7});
        QVERIFY(!shortest->token);
    }

    void brokenPackets_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header cut") << hex(reply).first(7);
        QTest::newRow("a request") << hex(asked);
        QTest::newRow("error without quote") << hex("0301000000000000");
        QTest::newRow("quote cut in the IP header") << hex("0301000000000000") + hex(ip4).first(19);
        QTest::newRow("quote cut in the ICMP header") << hex("0301000000000000") + hex(ip4) + hex(asked).first(7);
        QTest::newRow("IP header longer than the packet") << hex("0301000000000000") + "\x4f" + hex(ip4).sliced(1);
        QTest::newRow("IP header of length 0") << hex("0301000000000000") + "\x40" + hex(ip4).sliced(1) + hex(asked);
        QByteArray udp = hex("0301000000000000") + hex(ip4) + hex(asked);
        udp[8 + 9] = 17;
        QTest::newRow("quotes UDP") << udp;
    }
    void brokenPackets()
    {
        QFETCH(QByteArray, packet);
        QVERIFY(!parseIcmp4(bytes(packet)));
        parseIcmp6(bytes(packet)); // and no reading beyond the end, which the sanitizer watches
    }

    void checksum()
    {
        // RFC 1071 §3: the example's sum is ddf2.
        QCOMPARE(internetChecksum(bytes(hex("0001f203f4f5f6f7"))), quint16(~0xddf2));
        QCOMPARE(internetChecksum(bytes(hex("0001f203f4f5f6f700"))), quint16(~0xddf2)); // odd length
        QByteArray packet(8 + 56, 'x');
        const std::span out(reinterpret_cast<quint8*>(packet.data()), static_cast<size_t>(packet.size()));
        writeEchoRequest(out, false, 0x1234, 7, {1, 2, 3, 4}, true);
        QCOMPARE(internetChecksum(bytes(packet)), quint16{0}); // as the receiver sees it
    }

    void aPollCountsLossAndTimes()
    {
        EchoPoll poll = pollOf(4);
        poll.noteReply(answer(0, Millis{10}));
        poll.noteReply(answer(1, Millis{30}));
        poll.noteReply(answer(1, Millis{31})); // a duplicate
        poll.noteReply(answer(2, Millis{20}));
        QVERIFY(!poll.isDone());
        const PollResult result = poll.result();
        QVERIFY(result.failure == PollFailure::None);
        QCOMPARE(result.check, CheckId{17});
        QCOMPARE(result.ticket, quint64{4});
        QCOMPARE(value(result, u"serverdrift.icmp.loss"_s), 25.0);
        QCOMPARE(value(result, u"serverdrift.icmp.rtt"_s), 0.020);
        QCOMPARE(result.readings.at(1).text, explain(Why::IcmpRange, 0.01, 0.03));
        QCOMPARE(result.detail, explain(Why::IcmpLost, 1, 4));
    }

    void silenceIsALossOfAHundred()
    {
        const PollResult result = pollOf(3).result();
        QVERIFY(result.failure == PollFailure::None);
        QCOMPARE(value(result, u"serverdrift.icmp.loss"_s), 100.0);
        QCOMPARE(result.readings.size(), size_t{1});
    }

    void aStrangersAnswerIsNamedAndDoesNotCount()
    {
        EchoPoll poll = pollOf(1);
        poll.noteReply(answer(0, Millis{1}, u"192.0.2.99"));
        QVERIFY(!poll.isDone());
        QVERIFY(poll.result().failure == PollFailure::Malformed);
        QCOMPARE(poll.result().detail, explain(Why::IcmpStranger, u"192.0.2.1"_s, u"192.0.2.99"_s));
        poll.noteReply(answer(0, Millis{2}));
        QVERIFY(poll.isDone());
        QVERIFY(poll.result().failure == PollFailure::None);
    }

    void answersToEchoesNeverSentDoNotCount()
    {
        EchoPoll poll = pollOf(2);
        poll.noteReply(answer(2, Millis{1}));
        poll.noteReply(answer(4'000'000'000, Millis{1}));
        QCOMPARE(poll.answered, 0);
    }

    void errorsOnTheWay()
    {
        EchoPoll poll = pollOf(2);
        IcmpEvent error = answer(0, Millis{1}, u"192.0.2.254");
        error.message.kind = IcmpMessage::Kind::Error;
        error.message.type = 3;
        error.message.code = 1;
        poll.noteError(error, false);
        poll.noteReply(answer(1, Millis{5}));
        QVERIFY(poll.isDone());
        QCOMPARE(value(poll.result(), u"serverdrift.icmp.loss"_s), 50.0);
        QCOMPARE(poll.result().detail, explainAll({explain(Why::IcmpLost, 1, 2),
                                                   explain(Why::IcmpSays, u"192.0.2.254"_s, explain(Why::IcmpHost))}));
    }

    void whatOurOwnMachineRefusesIsAFailure()
    {
        EchoPoll poll = pollOf(0);
        poll.count = 1;
        EchoRequest request;
        request.error = ENETUNREACH;
        poll.noteSent(request);
        QVERIFY(poll.isDone());
        QVERIFY(poll.result().failure == PollFailure::Unreachable);
        QVERIFY(poll.result().readings.empty());
        poll.sendError = EPERM;
        QVERIFY(poll.result().failure == PollFailure::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestIcmpMessage)
#include "tst_icmpmessage.moc"
