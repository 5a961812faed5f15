#include "app/engine/vitalsmeter.h"

#include <QTest>

#include <random>

using namespace sd;
using namespace std::chrono_literals;

class VitalsMeterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantilesAreWithinASixteenth();
    void addsUp();
    void emptyIsZero();
    void countsTenSeconds();
    void forgetsLatenessAfterAMinute();
    void startsWithWhatItHas();
};

namespace {

SteadyTime at(std::chrono::nanoseconds time)
{
    return SteadyTime{} + 1h + time;
}

} // namespace

void VitalsMeterTest::quantilesAreWithinASixteenth()
{
    std::mt19937 random(7);
    std::lognormal_distribution<double> spread(8, 2);
    std::vector<qint64> all;
    Histogram histogram;
    for (int i = 0; i < 20'000; ++i) {
        all.push_back(static_cast<qint64>(spread(random)));
        histogram.add(std::chrono::microseconds(all.back()));
    }
    std::ranges::sort(all);
    for (const double share : {0.01, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const auto exact = static_cast<double>(all[static_cast<size_t>(std::ceil(share * 20'000)) - 1]);
        const auto told = static_cast<double>(histogram.quantile(share).count());
        QVERIFY2(told >= exact && told <= exact * 17 / 16 + 1, qPrintable(QString::number(share)));
    }
}

void VitalsMeterTest::addsUp()
{
    Histogram a;
    Histogram b;
    for (int i = 0; i < 99; ++i)
        a.add(10us);
    b.add(3h);
    b.add(-5ms); // a clock is never trusted
    a.add(b);
    QCOMPARE(a.count(), quint64{101});
    QCOMPARE(a.quantile(0.5), 10us);
    QVERIFY(a.quantile(1.0) > 30min);
    QCOMPARE(a.quantile(0.0), 0us);
}

void VitalsMeterTest::emptyIsZero()
{
    VitalsMeter meter;
    EngineVitals vitals;
    meter.read(vitals, at(0s));
    QCOMPARE(vitals.pollsPerSecond, 0.0);
    QCOMPARE(vitals.latenessP99, 0ms);
}

void VitalsMeterTest::countsTenSeconds()
{
    VitalsMeter meter;
    EngineVitals vitals;
    for (int ms = 0; ms < 30'000; ++ms) {
        // 1000 polls a second, then 500; every tenth fails.
        if (ms < 15'000 || ms % 2 == 0)
            meter.countPoll(ms % 10 == 0, at(std::chrono::milliseconds(ms)));
    }
    meter.read(vitals, at(15s));
    meter.read(vitals, at(30s));
    QCOMPARE(vitals.pollsPerSecond, 500.0);
    QCOMPARE(vitals.failedPerSecond, 100.0);
    meter.read(vitals, at(41s));
    QCOMPARE(vitals.pollsPerSecond, 0.0);
    meter.read(vitals, at(100h)); // a long silence costs nothing
    QCOMPARE(vitals.pollsPerSecond, 0.0);
}

void VitalsMeterTest::forgetsLatenessAfterAMinute()
{
    VitalsMeter meter;
    EngineVitals vitals;
    meter.countStart(5s, at(0s));
    for (int second = 0; second < 50; ++second)
        meter.countStart(2ms, at(std::chrono::seconds(second)));
    meter.read(vitals, at(50s));
    QVERIFY(vitals.latenessP99 >= 5s);
    QVERIFY(vitals.latenessP50 <= 3ms);
    for (int second = 50; second < 70; ++second)
        meter.countStart(2ms, at(std::chrono::seconds(second)));
    meter.read(vitals, at(70s));
    QVERIFY(vitals.latenessP99 <= 3ms);
}

void VitalsMeterTest::startsWithWhatItHas()
{
    VitalsMeter meter;
    EngineVitals vitals;
    for (int ms = 0; ms < 2'000; ++ms)
        meter.countPoll(false, at(std::chrono::milliseconds(ms)));
    meter.read(vitals, at(2s));
    QCOMPARE(vitals.pollsPerSecond, 1000.0); // over two seconds, not ten
}

QTEST_GUILESS_MAIN(VitalsMeterTest)
#include "tst_vitalsmeter.moc"
