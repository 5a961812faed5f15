#include "app/probes/snmp/message.h"
#include "app/probes/snmp/timerwheel.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

ber::Bytes bytesOf(const QByteArray& octets)
{
    return {reinterpret_cast<const quint8*>(octets.data()), static_cast<size_t>(octets.size())};
}

QByteArray arrayOf(ber::Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::vector<quint32> randomArcs(QRandomGenerator& random)
{
    std::vector<quint32> arcs{random.bounded(3U), random.bounded(40U)};
    const int more = random.bounded(20);
    for (int i = 0; i < more; ++i)
        arcs.push_back(random.generate() >> random.bounded(32));
    return arcs;
}

/// snmpget -v2c -c public of 1.3.6.1.2.1.1.3.0 answered with 123456, as RFC 3416 lays it out, written by hand.
const QByteArray knownAnswer = QByteArray::fromHex("302b"
                                                   "020101"           // v2c
                                                   "04067075626c6963" // "public"
                                                   "a21e"             // Response
                                                   "020412345678"     // request-id
                                                   "020100"
                                                   "020100" // no error
                                                   "3010"
                                                   "300e"                 // one varbind
                                                   "06082b06010201010300" // sysUpTime.0
                                                   "430201e2");           // TimeTicks 482
} // namespace

class SnmpMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsIntegers();
    void roundTripsOids();
    void ordersOidsAsAgentsDo();
    void understandsNumbers_data();
    void understandsNumbers();
    void rejectsBadOids_data();
    void rejectsBadOids();
    void showsOctetsAsText_data();
    void showsOctetsAsText();
    void readsAKnownAnswer();
    void writesAKnownRequest();
    void namesEveryTruncation();
    void survivesAnyChangedOctet();
    void readsADiscovery();
    void wheelFiresInTime();
};

void SnmpMessageTest::roundTripsIntegers()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const quint64 value = random.generate64() >> random.bounded(64);
        std::array<quint8, 16> buffer{};
        ber::Writer writer(buffer);
        writer.unsignedInteger(ber::Counter64, value);
        ber::Bytes content;
        ber::Reader reader(writer.written());
        QVERIFY(reader.expect(ber::Counter64, content) && reader.atEnd());
        QCOMPARE(ber::unsignedContent(content, 64), std::optional(value));

        const auto negative = static_cast<qint64>(random.generate64()) >> random.bounded(64);
        ber::Writer signedWriter(buffer);
        signedWriter.integer(negative);
        ber::Reader signedReader(signedWriter.written());
        QVERIFY(signedReader.expect(ber::Integer, content));
        QCOMPARE(ber::signedContent(content), std::optional(negative));
        // X.690 §8.3.2: the first nine bits are never all the same.
        if (content.size() > 1)
            QVERIFY(!(content[0] == 0 && content[1] < 0x80) && !(content[0] == 0xff && content[1] >= 0x80));
    }
}

void SnmpMessageTest::roundTripsOids()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20'000; ++i) {
        const std::vector<quint32> arcs = randomArcs(random);
        std::vector<quint8> content;
        QVERIFY(ber::appendOid(arcs, content));
        QVERIFY(ber::isOid(content));
        QCOMPARE(ber::oidArcs(content), std::optional(arcs));
    }
}

void SnmpMessageTest::ordersOidsAsAgentsDo()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::vector<quint32> a = randomArcs(random);
        std::vector<quint32> b = random.bounded(2) == 0 ? randomArcs(random) : a;
        if (random.bounded(2) == 0)
            b.back() ^= 1U << random.bounded(32);
        if (random.bounded(4) == 0)
            b.push_back(7);
        if (b[0] > 2 || b[1] > 39)
            continue;
        std::vector<quint8> encodedA;
        std::vector<quint8> encodedB;
        QVERIFY(ber::appendOid(a, encodedA) && ber::appendOid(b, encodedB));
        QVERIFY(ber::compareOids(encodedA, encodedB) == (a <=> b));
    }
}

void SnmpMessageTest::understandsNumbers_data()
{
    QTest::addColumn<quint8>("tag");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<double>("value"); // NaN: refused
    const double none = std::nan("");
    const auto row = [](const char* name, quint8 tag, const char* hex, double value) {
        QTest::newRow(name) << tag << QByteArray::fromHex(hex) << value;
    };
    row("zero", ber::Integer, "00", 0);
    row("minus one", ber::Integer, "ff", -1);
    row("padded", ber::Integer, "0000000005", 5);
    row("empty", ber::Integer, "", none);
    row("nine octets", ber::Integer, "000000000000000001", none);
    row("largest gauge", ber::Gauge32, "00ffffffff", 4294967295.0);
    row("largest gauge without its leading zero", ber::Gauge32, "ffffffff", 4294967295.0);
    row("five octets of a gauge", ber::Gauge32, "01ffffffff", none);
    row("empty counter", ber::Counter32, "", none);
    row("largest Counter64", ber::Counter64, "00ffffffffffffffff", 18446744073709551615.0);
    row("Counter64 without its leading zero", ber::Counter64, "8000000000000000", 9223372036854775808.0);
    row("ten octets of a Counter64", ber::Counter64, "00000000000000000001", none);
    row("ticks", ber::TimeTicks, "01e240", 123456);
    row("float in an Opaque", ber::Opaque, "9f78043fc00000", 1.5);
    row("double in an Opaque", ber::Opaque, "9f7908c004000000000000", -2.5);
}

void SnmpMessageTest::understandsNumbers()
{
    QFETCH(const quint8, tag);
    QFETCH(const QByteArray, content);
    QFETCH(const double, value);
    ber::Fault fault = ber::Fault::None;
    const auto read = readValue(tag, bytesOf(content), fault);
    QCOMPARE(read.has_value(), !std::isnan(value));
    if (read)
        QCOMPARE(read->number(), value);
    else
        QVERIFY(fault != ber::Fault::None);
}

void SnmpMessageTest::rejectsBadOids_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unfinished") << QByteArray::fromHex("2b0681");
    QTest::newRow("padded") << QByteArray::fromHex("2b068001");
    QTest::newRow("arc beyond 32 bits") << QByteArray::fromHex("2b9080808000");
    QTest::newRow("129 arcs") << QByteArray(128, '\1');
}

void SnmpMessageTest::rejectsBadOids()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!ber::isOid(bytesOf(content)));
    QVERIFY(!ber::oidArcs(bytesOf(content)));
}

void SnmpMessageTest::showsOctetsAsText_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("eth0") << u"eth0"_s;
    QTest::newRow("ended by a NUL, as Windows does") << QByteArray("Ethernet\0", 9) << u"Ethernet"_s;
    QTest::newRow("UTF-8") << QByteArray("Malm\xc3\xb6") << u"Malmö"_s;
    QTest::newRow("Latin-1") << QByteArray("Malm\xf6") << u"Malmö"_s;
    QTest::newRow("MAC address") << QByteArray::fromHex("0242ac110002") << u"02:42:ac:11:00:02"_s;
    QTest::newRow("line break") << QByteArray("a\r\nb") << u"a\r\nb"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("only NULs") << QByteArray(6, '\0') << QString();
}

void SnmpMessageTest::showsOctetsAsText()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, text);
    QCOMPARE(textOf(bytesOf(octets)), text);
}

void SnmpMessageTest::readsAKnownAnswer()
{
    SnmpHead head;
    std::vector<SnmpVarbind> varbinds;
    QCOMPARE(decodeMessage(bytesOf(knownAnswer), head, varbinds), ber::Fault::None);
    QCOMPARE(head.version, 2);
    QCOMPARE(arrayOf(head.community), QByteArray("public"));
    QCOMPARE(head.id, std::optional<qint32>(0x12345678));
    QCOMPARE(head.errorStatus, 0);
    QCOMPARE(head.trailing, 0);
    QCOMPARE(varbinds.size(), 1U);
    QCOMPARE(oidText(varbinds[0].oid), u"1.3.6.1.2.1.1.3.0"_s);
    QVERIFY(varbinds[0].value.type == SnmpType::TimeTicks);
    QCOMPARE(varbinds[0].value.bits, 482U);
    QCOMPARE(decodeMessage(bytesOf(knownAnswer + "xyz"), head, varbinds), ber::Fault::None);
    QCOMPARE(head.trailing, 3);
}

void SnmpMessageTest::writesAKnownRequest()
{
    std::vector<quint8> oid;
    const std::array<quint32, 9> arcs{1, 3, 6, 1, 2, 1, 1, 3, 0};
    QVERIFY(ber::appendOid(arcs, oid));
    std::vector<quint8> varbinds;
    appendNullVarbind(oid, varbinds);
    const QByteArray community = "public";
    SnmpRequest request;
    request.community = bytesOf(community);
    request.pdu = SnmpPdu::GetBulk;
    request.requestId = 0x12345678;
    request.maxRepetitions = 25;
    request.varbinds = varbinds;
    std::array<quint8, 100> buffer{};
    QCOMPARE(arrayOf(encodeRequest(request, buffer)).toHex(), QByteArray("302902010104067075626c6963"
                                                                         "a51c02041234567802010002011930"
                                                                         "0e300c06082b060102010103000500"));
    QVERIFY(encodeRequest(request, std::span(buffer).first(20)).empty());
}

void SnmpMessageTest::namesEveryTruncation()
{
    SnmpHead head;
    std::vector<SnmpVarbind> varbinds;
    for (qsizetype length = 0; length < knownAnswer.size(); ++length)
        QCOMPARE(decodeMessage(bytesOf(knownAnswer.first(length)), head, varbinds), ber::Fault::Truncated);
}

void SnmpMessageTest::survivesAnyChangedOctet()
{
    SnmpHead head;
    std::vector<SnmpVarbind> varbinds;
    for (qsizetype place = 0; place < knownAnswer.size(); ++place) {
        for (int octet = 0; octet < 256; ++octet) {
            QByteArray changed = knownAnswer;
            changed[place] = static_cast<char>(octet);
            const ber::Fault fault = decodeMessage(bytesOf(changed), head, varbinds);
            QCOMPARE(ber::text(fault).isEmpty(), fault == ber::Fault::None);
            for (const SnmpVarbind& varbind : varbinds) {
                QVERIFY(ber::isOid(varbind.oid));
                QVERIFY(varbind.value.octets.size() <= static_cast<size_t>(changed.size()));
                QVERIFY(varbind.value.text().size() <= 3 * changed.size());
            }
        }
    }
}

void SnmpMessageTest::readsADiscovery()
{
    // A Report put together by hand from RFC 3412 §6 and RFC 3414 §2.4: usmStatsUnknownEngineIDs, boots 3, time 77.
    const QByteArray report = QByteArray::fromHex("30610201033011020440000001020300ffe30401000201030419301704098000"
                                                  "1f8804deadbeef02010302014d040004000400302e040980001f8804deadbeef"
                                                  "0400a81f0204400000010201000201003011300f060a2b060106030f01010400"
                                                  "410101");
    SnmpEngine engine;
    qint32 id = 0;
    QCOMPARE(decodeDiscovery(bytesOf(report), id, engine), ber::Fault::None);
    QCOMPARE(id, 0x40000001);
    QCOMPARE(arrayOf(engine.id).toHex(), QByteArray("80001f8804deadbeef"));
    QCOMPARE(engine.boots, 3U);
    QCOMPARE(engine.time, 77U);
    SnmpHead head;
    std::vector<SnmpVarbind> varbinds;
    QCOMPARE(decodeMessage(bytesOf(report), head, varbinds), ber::Fault::None);
    QCOMPARE(head.version, 3);
    QCOMPARE(head.id, std::optional<qint32>(0x40000001));
    // Cut inside the engine's part; what stands behind it does not matter here.
    for (qsizetype length = 0; length < 40; ++length)
        QVERIFY(decodeDiscovery(bytesOf(report.first(length)), id, engine) != ber::Fault::None);
    std::array<quint8, 200> buffer{};
    QVERIFY2(decodeDiscovery(encodeDiscovery(0x40000001, buffer), id, engine) != ber::Fault::None,
             "an empty engine is no engine");
    QCOMPARE(id, 0x40000001);
}

void SnmpMessageTest::wheelFiresInTime()
{
    QRandomGenerator random(4);
    TimerWheel wheel;
    std::map<quint32, SteadyTime> expected;
    SteadyTime now{std::chrono::hours{1}};
    std::vector<quint32> due;
    for (int step = 0; step < 20'000; ++step) {
        const quint32 id = random.bounded(200U);
        if (random.bounded(4) == 0) {
            wheel.clear(id);
            expected.erase(id);
        } else {
            const SteadyTime when = now + Millis{random.bounded(40'000)};
            wheel.set(id, when);
            expected[id] = when;
        }
        now += Millis{random.bounded(50)};
        due.clear();
        wheel.takeDue(now, due);
        for (const quint32 fired : due) {
            QVERIFY2(expected.count(fired) == 1, "fired without being set");
            QVERIFY2(expected[fired] <= now + TimerWheel::tick, "fired early");
            expected.erase(fired);
        }
        for (const auto& [id_, when] : expected)
            QVERIFY2(when >= now, "fired late");
        QCOMPARE(wheel.earliest().has_value(), !expected.empty());
        if (!expected.empty()) {
            const auto first = std::min_element(expected.begin(), expected.end(),
                                                [](const auto& a, const auto& b) { return a.second < b.second; });
            QVERIFY2(*wheel.earliest() <= first->second, "would sleep too long");
        }
    }
}

} // namespace sd::test

QTEST_GUILESS_MAIN(sd::test::SnmpMessageTest)
#include "tst_snmpmessage.moc"
