#include "models/store/history/chunk.h"
#include "models/store/history/curve.h"
#include "models/store/history/integercodec.h"
#include "models/store/history/journalcodec.h"
#include "models/store/history/periods.h"
#include "models/store/history/rollup.h"
#include "models/store/history/valuecodec.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Random = std::mt19937_64;

/// Lists of whole numbers of every character that a series may have.
std::vector<int64_t> someIntegers(Random& random, size_t length)
{
    std::vector<int64_t> values(length);
    const auto kind = random() % 6;
    const unsigned shift = random() % 64;
    int64_t last = static_cast<int64_t>(random());
    for (int64_t& value : values) {
        const auto noise = static_cast<int64_t>(random() >> shift);
        if (kind == 0)
            value = last; // constant
        else if (kind == 1)
            value = noise;
        else if (kind == 2)
            value = last = wrapAdd(last, noise); // a counter that may wrap around
        else if (kind == 3)
            value = last = wrapAdd(last, 60'000); // even stamps
        else if (kind == 4)
            value = random() % 50 == 0 ? static_cast<int64_t>(random()) : noise % 8; // outliers
        else
            value = random() % 2 == 0 ? INT64_MIN : INT64_MAX;
    }
    return values;
}

std::vector<double> someValues(Random& random, size_t length)
{
    std::vector<double> values(length);
    const auto kind = random() % 6;
    const double power = std::pow(10, static_cast<double>(random() % 15));
    for (double& value : values) {
        const auto whole = static_cast<double>(static_cast<int64_t>(random() % 2'000'000) - 1'000'000);
        if (kind == 0)
            value = std::bit_cast<double>(random()); // any bits: every NaN, denormals, infinities
        else if (kind == 1)
            value = whole / power;
        else if (kind == 2)
            value = whole * 0.1 + 0.2; // seldom a short decimal
        else if (kind == 3)
            value = random() % 20 == 0 ? std::bit_cast<double>(random()) : whole / 100;
        else if (kind == 4)
            value = random() % 3 == 0 ? -0.0 : 0.0;
        else
            value = static_cast<double>(random() >> 11); // counters up to 2^53
    }
    return values;
}

bool sameBits(std::span<const double> a, std::span<const double> b)
{
    return std::ranges::equal(
        a, b, {}, [](double v) { return std::bit_cast<uint64_t>(v); },
        [](double v) { return std::bit_cast<uint64_t>(v); });
}

} // namespace

class TestHistoryCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersComeBack();
    void valuesComeBackToTheBit();
    void segmentsComeBack();
    void rowsComeBack();
    void seriesBeyondTheKeysAreDamage();
    void damageNeverReadsBeyond();
    void ratesKnowResets();
    void rollupsComeBack();
    void periodsFollowTheCalendar();
    void stepsAreOneToTwoAPixel();
};

void TestHistoryCodec::integersComeBack()
{
    Random random(1);
    for (int round = 0; round < 400; ++round) {
        const auto values = someIntegers(random, random() % 1'500);
        for (const Layout layout : {Layout::Packed, Layout::Planes}) {
            Bytes bytes;
            putIntegers(bytes, values, layout);
            ByteReader in(bytes);
            std::vector<int64_t> back(values.size());
            getIntegers(in, back);
            QVERIFY2(in.ok() && in.atEnd() && back == values, qPrintable(QString::number(round)));
        }
    }
}

void TestHistoryCodec::valuesComeBackToTheBit()
{
    Random random(2);
    for (int round = 0; round < 400; ++round) {
        const auto values = someValues(random, random() % 1'500);
        for (const Layout layout : {Layout::Packed, Layout::Planes}) {
            Bytes bytes;
            putValues(bytes, values, layout);
            ByteReader in(bytes);
            std::vector<double> back(values.size());
            getValues(in, back);
            QVERIFY2(in.ok() && in.atEnd() && sameBits(back, values), qPrintable(QString::number(round)));
        }
    }
}

void TestHistoryCodec::segmentsComeBack()
{
    Random random(3);
    const std::vector<int64_t> shared = {5, 6, 8};
    const StampSource source = [&](uint64_t number) { return number == 77 ? &shared : nullptr; };
    for (int round = 0; round < 150; ++round) {
        Samples expected;
        Bytes chunk;
        for (size_t segment = random() % 5; segment > 0; --segment) {
            const auto stamps = someIntegers(random, 1 + random() % 300);
            const auto values = someValues(random, stamps.size());
            const Layout layout = random() % 2 == 0 ? Layout::Packed : Layout::Planes;
            putSegment(chunk, encodeStamps(stamps, layout), values, layout);
            for (size_t i = 0; i < stamps.size(); ++i)
                expected.add(stamps[i], values[i]);
        }
        putSegment(chunk, referToStamps(77), std::array{1.0, 2.0, 3.0}, Layout::Packed);
        for (size_t i = 0; i < 3; ++i)
            expected.add(shared[i], static_cast<double>(i + 1));
        Samples back;
        QVERIFY(getSegments(chunk, source, back));
        QVERIFY(back.stamps == expected.stamps);
        QVERIFY(sameBits(back.values, expected.values));
    }
    Bytes orphan;
    putSegment(orphan, referToStamps(78), std::array{1.0}, Layout::Packed);
    Samples none;
    QVERIFY(!getSegments(orphan, source, none));
    Bytes mismatch;
    putSegment(mismatch, referToStamps(77), std::array{1.0}, Layout::Packed);
    QVERIFY(!getSegments(mismatch, source, none));
}

void TestHistoryCodec::rowsComeBack()
{
    Random random(4);
    for (int round = 0; round < 150; ++round) {
        std::vector<SampleRow> rows(random() % 20);
        for (SampleRow& row : rows) {
            row.at = fromMs(static_cast<qint64>(random()));
            for (const double value : someValues(random, random() % 40))
                row.values.emplace_back(SeriesId{static_cast<qint64>(random() % 100)}, value);
        }
        const auto back = decodeRows(encodeRows(PackedRows(rows)));
        QVERIFY(back.has_value());
        QCOMPARE(back->size(), rows.size());
        size_t samples = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            const PackedRows::Row row = (*back)[i];
            QCOMPARE(fromMs(row.at), rows[i].at);
            QCOMPARE(row.series.size(), rows[i].values.size());
            QCOMPARE(row.values.size(), rows[i].values.size());
            for (size_t value = 0; value < row.values.size(); ++value) {
                QCOMPARE(qint64{row.series[value]}, rows[i].values[value].first.value);
                QVERIFY(std::bit_cast<uint64_t>(row.values[value]) ==
                        std::bit_cast<uint64_t>(rows[i].values[value].second));
            }
            samples += row.values.size();
        }
        QCOMPARE(back->samples(), samples);
    }
}

/// The keys of the files have 32 bits for a series: a number beyond is damage, and never another series.
void TestHistoryCodec::seriesBeyondTheKeysAreDamage()
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    const auto told = [](qint64 first, uint64_t length) {
        Bytes bytes{1}; // the codec, then one row at 0 with one run
        putVarint(bytes, 1);
        putSigned(bytes, 0);
        putVarint(bytes, length);
        putSigned(bytes, first);
        putVarint(bytes, length);
        putPlanes(bytes, std::vector<uint64_t>(length), 8);
        return decodeRows(bytes);
    };
    QVERIFY(told(most, 1));
    QCOMPARE((*told(most - 1, 2))[0].series.back(), quint32{most});
    QVERIFY(!told(most, 2));
    QVERIFY(!told(most + 1, 1));
    QVERIFY(!told(-1, 1));
    QVERIFY(!told(std::numeric_limits<qint64>::max(), 1));
}

void TestHistoryCodec::damageNeverReadsBeyond()
{
    // Under the sanitizers a step outside would end the test; what is read is of no interest, only that it ends.
    Random random(5);
    Samples samples;
    const StampSource none = [](uint64_t) { return nullptr; };
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        Bytes bytes;
        const auto stamps = someIntegers(random, 1 + random() % 100);
        putSegment(bytes, encodeStamps(stamps, Layout::Packed), someValues(random, stamps.size()),
                   round % 2 == 0 ? Layout::Packed : Layout::Planes);
        for (size_t changes = 1 + random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<uint8_t>(random());
        if (random() % 3 == 0)
            bytes.resize(random() % bytes.size());
        samples = {};
        refused += getSegments(bytes, none, samples) ? 0 : 1;
        QCOMPARE(samples.stamps.size(), samples.values.size());
        (void)decodeRows(bytes);
        Rollups rollups;
        (void)getRollups(bytes, rollups);
    }
    QVERIFY(refused > 300);
}

void TestHistoryCodec::ratesKnowResets()
{
    Samples raw;
    raw.add(0, 1'000);
    raw.add(60'000, 1'600);             // 10 a second
    raw.add(120'000, 300);              // reset: no rate
    raw.add(180'000, 300);              // 0 a second
    raw.add(180'000, 400);              // no time passed: no rate
    raw.add(180'000 + slotMs, 500);     // just near enough
    raw.add(180'001 + 2 * slotMs, 600); // too long ago
    const Samples rates = drawable(raw, ReadingKind::Counter);
    QCOMPARE(rates.stamps, (std::vector<int64_t>{60'000, 180'000, 180'000 + slotMs}));
    QCOMPARE(rates.values[0], 10.0);
    QCOMPARE(rates.values[1], 0.0);
    Samples gauge;
    gauge.add(1, std::nan(""));
    gauge.add(2, 3.5);
    QCOMPARE(drawable(gauge, ReadingKind::Gauge).stamps, std::vector<int64_t>{2});
}

void TestHistoryCodec::rollupsComeBack()
{
    Samples samples;
    for (int i = 0; i < 1'440; ++i)
        samples.add(static_cast<int64_t>(i) * 60'000, static_cast<double>(i % 10) / 10);
    const Rollups hours = rollUp(samples, hourMs);
    QCOMPARE(hours.size(), size_t{24});
    QCOMPARE(hours.at(3).sum, 27.0); // six times 0.0 … 0.9, without the noise of adding tenths
    QCOMPARE(hours.at(3).p95, 0.9);
    Rollups changed = hours;
    changed[3].max = 7;
    Bytes bytes;
    putRollups(bytes, hours, Layout::Packed);
    putRollups(bytes, {{3, changed[3]}}, Layout::Planes); // made again
    Rollups back;
    QVERIFY(getRollups(bytes, back));
    QVERIFY(back == changed);
}

void TestHistoryCodec::periodsFollowTheCalendar()
{
    const int64_t leapDay = 1'709'164'800'000; // 2024-02-29T00:00:00Z
    QCOMPARE(monthOf(leapDay), Period{54 * 12 + 1});
    QCOMPARE(monthOf(leapDay + dayMs), Period{54 * 12 + 2});
    QCOMPARE(firstDayOfMonth(monthOf(leapDay) + 1) - firstDayOfMonth(monthOf(leapDay)), Period{29});
    QCOMPARE(dayOf(-5), Period{0}); // a clock that was never set
    QCOMPARE(highOf(pairKey(0x7fff'ffff, 0xffff'ffff)), 0x7fff'ffffU);
    QCOMPARE(lowOf(pairKey(0x7fff'ffff, 0xffff'ffff)), 0xffff'ffffU);
    QCOMPARE(firstDayOfMonth(monthOf(lastStamp)), dayOf(lastStamp) - 30);
}

void TestHistoryCodec::stepsAreOneToTwoAPixel()
{
    for (const auto span :
         {Millis{1h}, Millis{24h}, Millis{24h * 7}, Millis{24h * 31}, Millis{24h * 365}, Millis{24h * 3650}}) {
        for (const int pixels : {100, 640, 1'000, 1'920}) {
            const Millis step = stepFor({fromMs(0), fromMs(0) + span}, pixels);
            const double points = static_cast<double>(span / 1ms) / static_cast<double>(step / 1ms);
            QVERIFY2(points <= 2.0 * pixels, qPrintable(QString::number(points)));
            QVERIFY2(points >= 0.6 * pixels || step == 1s, qPrintable(u"%1 of %2"_s.arg(points).arg(pixels)));
        }
    }
}

QTEST_GUILESS_MAIN(TestHistoryCodec)
#include "tst_historycodec.moc"
