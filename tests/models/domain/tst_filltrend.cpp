#include "models/domain/filltrend.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace std::chrono_literals;

class TestFillTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItCan();
    void straightLineIsTold_data();
    void straightLineIsTold();
    void fullIsNow();
    void oldReadingsFade();
    void tidesDoNotRise();
    void anyStraightLineIsTold();
    void goesOnAfterABreak();
};

namespace {

/// A reading a minute, over so many hours.
FillTrend trendOf(double start, double perHour, int hours)
{
    FillTrend trend;
    for (int minute = 0; minute <= hours * 60; ++minute)
        trend.add(SteadyTime{} + std::chrono::minutes(minute), start + perHour * minute / 60);
    return trend;
}

constexpr double Hour = 3600;
const double longest = std::chrono::duration<double>(FillTrend::Longest).count();

} // namespace

void TestFillTrend::saysNothingBeforeItCan()
{
    FillTrend trend;
    QVERIFY(std::isnan(trend.secondsTo(1)));
    for (int minute = 0; minute < 6 * 60; ++minute)
        trend.add(SteadyTime{} + std::chrono::minutes(minute), minute);
    QVERIFY(std::isnan(trend.secondsTo(1000)));
    trend.add(SteadyTime{} + 6h, 360);
    QVERIFY(!std::isnan(trend.secondsTo(1000)));
    trend.add(SteadyTime{} + 7h, std::nan("")); // no reading
    QCOMPARE(std::round(trend.secondsTo(420) / 60), 60.0);
}

void TestFillTrend::straightLineIsTold_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("seconds");
    QTest::newRow("slow") << 0.5 << 0.001 << (1 - 0.548) / 0.001 * Hour;
    QTest::newRow("fast") << 0.0 << 0.02 << (1 - 0.96) / 0.02 * Hour;
    QTest::newRow("still") << 0.5 << 0.0 << longest;
    QTest::newRow("empties") << 0.9 << -0.01 << longest;
    QTest::newRow("not within a year") << 0.1 << 1e-6 << longest;
}

void TestFillTrend::straightLineIsTold()
{
    QFETCH(double, start);
    QFETCH(double, perHour);
    QFETCH(double, seconds);
    const double told = trendOf(start, perHour, 48).secondsTo(1);
    QVERIFY2(std::abs(told - seconds) < seconds * 1e-6, qPrintable(QString::number(told)));
}

void TestFillTrend::fullIsNow()
{
    QCOMPARE(trendOf(0.5, 0.05, 12).secondsTo(1), 0.0);
    QCOMPARE(trendOf(1, 0, 12).secondsTo(1), 0.0);
}

/// A volume that filled last week and has stood since does not fill.
void TestFillTrend::oldReadingsFade()
{
    FillTrend trend = trendOf(0.1, 0.01, 24);
    const double filling = trend.rate();
    for (int minute = 1; minute <= 7 * 24 * 60; ++minute)
        trend.add(SteadyTime{} + 24h + std::chrono::minutes(minute), 0.34);
    QVERIFY(trend.rate() < filling / 50);
}

/// Up a tenth by day, down again by night: no day's afternoon says that it is full by the evening.
void TestFillTrend::tidesDoNotRise()
{
    FillTrend trend;
    double shortest = longest;
    for (int minute = 0; minute <= 14 * 24 * 60; ++minute) {
        trend.add(SteadyTime{} + std::chrono::minutes(minute), 0.5 + 0.05 * std::sin(minute / 1440.0 * 2 * M_PI));
        if (minute > 2 * 24 * 60)
            shortest = std::min(shortest, trend.secondsTo(1));
    }
    QVERIFY2(shortest > 48 * Hour, qPrintable(QString::number(shortest / Hour)));
}

void TestFillTrend::anyStraightLineIsTold()
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 100; ++round) {
        const double slope = 0.001 + random.bounded(1.0);
        const double start = random.bounded(100.0);
        FillTrend trend;
        double hours = 0;
        while (hours < 30) {
            trend.add(SteadyTime{} + std::chrono::milliseconds(static_cast<qint64>(hours * 3'600'000)),
                      start + slope * std::floor(hours * 3'600'000) / 3'600'000);
            hours += 0.01 + random.bounded(0.3); // polls come late now and then
        }
        QVERIFY(std::abs(trend.rate() * Hour - slope) < slope * 1e-6);
    }
}

/// Two engines with a night between them know what one would know; their steady clocks have nothing in common.
void TestFillTrend::goesOnAfterABreak()
{
    const FillTrend before = trendOf(0.1, 0.01, 20);
    const SteadyTime stop = SteadyTime{} + 20h;
    const UtcTime wall = fromMs(1'700'000'000'000);
    const KeptTrend kept = before.kept(SeriesId{7}, {wall, stop});
    QCOMPARE(kept.series, SeriesId{7});
    QCOMPARE(kept.last, wall);
    QCOMPARE(kept.first, wall - 20h);
    const SteadyTime again = SteadyTime{} + 3h;
    FillTrend after(kept, {wall + 8h, again});
    QVERIFY(std::abs(after.rate() * Hour - 0.01) < 1e-8);
    FillTrend whole = before;
    whole.add(stop + 8h, 0.4);
    after.add(again, 0.4);
    QVERIFY(std::abs(after.rate() - whole.rate()) < 1e-12);
    QCOMPARE(after.secondsTo(1), whole.secondsTo(1));
    // A wall clock that was set back since: no reading of the future, and still a rate.
    FillTrend back(kept, {wall - 1h, again});
    back.add(again + 1min, 0.31);
    QVERIFY(std::isfinite(back.rate()));
    QVERIFY(!FillTrend().canBeKept() && back.canBeKept());
    // After a holiday two readings are no rate.
    FillTrend late(kept, {wall + 30 * 24h, again});
    late.add(again, 0.4);
    late.add(again + 5min, 0.41);
    QVERIFY(std::isnan(late.rate()));
    FillTrend huge;
    for (int minute = 0; minute < 4; ++minute)
        huge.add(SteadyTime{} + std::chrono::minutes(minute), minute == 0 ? -1.7e308 : 1.7e308);
    QVERIFY(!huge.canBeKept());
}

QTEST_GUILESS_MAIN(TestFillTrend)
#include "tst_filltrend.moc"
