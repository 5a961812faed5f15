#include "models/domain/rate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sd;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime start{1h};
constexpr quint64 wrap32 = quint64{1} << 32;

CounterState at(quint64 value)
{
    return {value, start, true};
}

} // namespace

class TestRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data()
    {
        QTest::addColumn<quint64>("before");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("rate"); // after 60 s; negative: none
        QTest::newRow("standing still") << quint64{5} << quint64{5} << 64 << 0.0;
        QTest::newRow("counting") << quint64{1000} << quint64{7000} << 64 << 100.0;
        QTest::newRow("32 bits wrapped") << wrap32 - 3000 << quint64{3000} << 32 << 100.0;
        QTest::newRow("32 bits wrapped to zero") << wrap32 - 60 << quint64{0} << 32 << 1.0;
        QTest::newRow("64 bits went back") << quint64{7000} << quint64{1000} << 64 << -1.0;
        QTest::newRow("64 bits near the top") << ~quint64{0} - 6000 << ~quint64{0} << 64 << 100.0;
        QTest::newRow("no 32-bit value") << wrap32 + 5 << quint64{1} << 32 << -1.0;
        QTest::newRow("beyond a double's integers") << (quint64{1} << 60) << (quint64{1} << 60) + 6000 << 64 << 100.0;
    }

    void rates()
    {
        QFETCH(quint64, before);
        QFETCH(quint64, value);
        QFETCH(int, bits);
        QFETCH(double, rate);
        const std::optional<double> got = rateOf(at(before), value, static_cast<quint8>(bits), start + 60s, false);
        QCOMPARE(got.has_value(), rate >= 0);
        if (got)
            QCOMPARE(*got, rate);
    }

    void hasNoneWithoutASpanOfTime()
    {
        QVERIFY(!rateOf({}, 100, 64, start + 60s, false)); // the first reading
        QVERIFY(!rateOf(at(0), 100, 64, start, false));
        QVERIFY(!rateOf(at(0), 100, 64, start - 1s, false));
        QVERIFY(!rateOf(at(0), 100, 64, start + 60s, true)); // restarted, though it counted up
    }

    void anImplausibleWrapIsAReset()
    {
        // From 100 to 0 in a second would be 4.3 GB/s; at most 1.25 is believed.
        QVERIFY(!rateOf(at(100), 0, 32, start + 1s, false));
        QVERIFY(rateOf(at(100), 0, 32, start + 1s, false, 5e9));
        // Over ten seconds the same is 430 MB/s.
        QVERIFY(rateOf(at(100), 0, 32, start + 10s, false));
    }

    void partsOfASecondCount() { QCOMPARE(*rateOf(at(0), 50, 64, start + 500ms, false), 100.0); }

    /// A counter that grows steadily shows its growth at every poll, wherever it wraps.
    void aSteadyCounterHasASteadyRate()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const quint64 perSecond = random.bounded(10'000'000U);
            quint64 total = random.generate();
            CounterState before = at(total % wrap32);
            for (int poll = 0; poll < 20; ++poll) {
                const int seconds = 1 + random.bounded(120);
                total += perSecond * static_cast<quint64>(seconds);
                const SteadyTime now = before.at + std::chrono::seconds{seconds};
                const std::optional<double> rate = rateOf(before, total % wrap32, 32, now, false);
                QVERIFY(rate);
                QCOMPARE(*rate, static_cast<double>(perSecond));
                before = {total % wrap32, now, true};
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
