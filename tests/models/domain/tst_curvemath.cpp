#include "models/domain/curvemath.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace sd;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 300;

UtcTime at(const QString& local)
{
    return fromMs(QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch());
}

HistoryPoint sample(Millis when, double value)
{
    return {UtcTime{when}, 1, value, value, value, value};
}

/// Samples a minute apart with gaps here and there.
std::vector<HistoryPoint> someSamples(std::mt19937& random, int count)
{
    std::vector<HistoryPoint> points;
    std::normal_distribution<double> value(50, 20);
    Millis when{0};
    for (int i = 0; i < count; ++i) {
        when += random() % 40 == 0 ? 17min : 1min;
        points.push_back(sample(when, value(random)));
    }
    return points;
}

/// What the store makes of samples: one point for each `size` of them.
std::vector<HistoryPoint> mergedBy(size_t size, const std::vector<HistoryPoint>& samples)
{
    std::vector<HistoryPoint> merged;
    for (size_t from = 0; from < samples.size(); from += size) {
        std::vector<double> values;
        for (size_t i = from; i < std::min(samples.size(), from + size); ++i)
            values.push_back(samples[i].mean);
        std::ranges::sort(values);
        double sum = 0;
        for (const double value : values)
            sum += value;
        const auto rank = static_cast<size_t>(std::ceil(0.95 * static_cast<double>(values.size()))) - 1;
        merged.push_back({samples[from].at, static_cast<quint32>(values.size()), values.front(), values.back(),
                          sum / static_cast<double>(values.size()), values[rank]});
    }
    return merged;
}

} // namespace

class CurveMathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsCutTheCurve();
    void thinningLosesNoPeak();
    void thinningKeepsTheNeighboursOutside();
    void averageIsThatOfItsWindow();
    void percentileOfSamplesIsExact();
    void percentileOfMergedComesNear();
    void aWeekBeforeIsTheSameLocalTime_data();
    void aWeekBeforeIsTheSameLocalTime();
    void broughtForwardKeepsOrderOverAYear();
};

void CurveMathTest::gapsCutTheCurve()
{
    HistoryCurve curve;
    QVERIFY(unbrokenParts(curve).empty());
    for (const int minute : {0, 1, 2, 3, 10, 11, 12, 40})
        curve.points.push_back(sample(std::chrono::minutes(minute), minute));
    curve.points.push_back(sample(41min, std::nan("")));
    const auto parts = unbrokenParts(curve);
    QCOMPARE(parts.size(), size_t{3});
    QCOMPARE(parts[0].size(), size_t{4});
    QCOMPARE(parts[1].size(), size_t{3});
    QCOMPARE(parts[2].size(), size_t{1}); // the lone sample; the one without a value is nowhere
}

void CurveMathTest::thinningLosesNoPeak()
{
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
        const auto points = someSamples(random, 1 + static_cast<int>(random() % 500));
        const Interval range{points.front().at, points.back().at + 1ms};
        const int columns = 1 + static_cast<int>(random() % 100);
        const auto thin = thinned(points, range, columns);
        QVERIFY(thin.size() <= static_cast<size_t>(columns));
        double sum = 0;
        double count = 0;
        for (const HistoryPoint& point : thin) {
            QVERIFY(point.min <= point.mean + 1e-9 && point.mean <= point.max + 1e-9);
            sum += point.mean * point.count;
            count += point.count;
        }
        double wanted = 0;
        for (const HistoryPoint& point : points)
            wanted += point.mean;
        QCOMPARE(static_cast<size_t>(count), points.size());
        QVERIFY(std::abs(sum - wanted) < 1e-6 * static_cast<double>(points.size()));
        QCOMPARE(std::ranges::max(thin, {}, &HistoryPoint::max).max,
                 std::ranges::max(points, {}, &HistoryPoint::max).max);
        QCOMPARE(std::ranges::min(thin, {}, &HistoryPoint::min).min,
                 std::ranges::min(points, {}, &HistoryPoint::min).min);
        QVERIFY(std::ranges::is_sorted(thin, {}, &HistoryPoint::at));
    }
}

void CurveMathTest::thinningKeepsTheNeighboursOutside()
{
    std::vector<HistoryPoint> points;
    for (int minute = 0; minute < 60; ++minute)
        points.push_back(sample(std::chrono::minutes(minute), minute));
    const auto thin = thinned(points, {UtcTime{20min}, UtcTime{40min}}, 10);
    QCOMPARE(thin.size(), size_t{12});
    QCOMPARE(thin.front().at, UtcTime{19min});
    QCOMPARE(thin.back().at, UtcTime{40min});
    QVERIFY(thinned(points, {UtcTime{20min}, UtcTime{20min}}, 10).empty());
    QVERIFY(thinned(points, {UtcTime{20min}, UtcTime{40min}}, 0).empty());
}

void CurveMathTest::averageIsThatOfItsWindow()
{
    std::mt19937 random(2);
    for (int round = 0; round < rounds; ++round) {
        HistoryCurve curve;
        curve.points = mergedBy(1 + random() % 5, someSamples(random, 200));
        const Millis window{static_cast<qint64>(1 + random() % 3'600'000)};
        const HistoryCurve average = movingAverage(curve, window);
        QCOMPARE(average.points.size(), curve.points.size());
        for (size_t i = 0; i < curve.points.size(); ++i) {
            double sum = 0;
            double count = 0;
            for (size_t j = 0; j <= i; ++j) {
                if (j < i && curve.points[j].at <= curve.points[i].at - window)
                    continue;
                sum += curve.points[j].mean * curve.points[j].count;
                count += curve.points[j].count;
            }
            QVERIFY(std::abs(average.points[i].mean - sum / count) < 1e-9 * 1e4);
        }
    }
}

void CurveMathTest::percentileOfSamplesIsExact()
{
    std::mt19937 random(3);
    QVERIFY(std::isnan(percentile({}, 0.95)));
    QVERIFY(std::isnan(percentile({sample(0min, std::nan(""))}, 0.95)));
    for (int round = 0; round < rounds; ++round) {
        const auto points = someSamples(random, 1 + static_cast<int>(random() % 200));
        const double share = static_cast<double>(random() % 101) / 100;
        const double level = percentile(points, share);
        const auto below = std::ranges::count_if(points, [level](const auto& point) { return point.mean < level; });
        const auto upTo = std::ranges::count_if(points, [level](const auto& point) { return point.mean <= level; });
        const auto count = static_cast<double>(points.size());
        QVERIFY(static_cast<double>(upTo) >= share * count - 1e-9);        // reached …
        QVERIFY(below == 0 || static_cast<double>(below) < share * count); // … and by no smaller sample
    }
}

void CurveMathTest::percentileOfMergedComesNear()
{
    std::mt19937 random(4);
    for (int round = 0; round < rounds; ++round) {
        const auto samples = someSamples(random, 1440);
        const auto merged = mergedBy(60, samples);
        double before = -std::numeric_limits<double>::infinity();
        for (const double share : {0.05, 0.5, 0.95, 1.0}) {
            const double level = percentile(merged, share);
            QVERIFY(level >= before);
            before = level;
            QVERIFY(level <= std::ranges::max(samples, {}, &HistoryPoint::max).max);
        }
        // A third of the spread: the middle half of an hour is not known better than that.
        QVERIFY(std::abs(percentile(merged, 0.95) - percentile(samples, 0.95)) < 20.0 / 3);
    }
}

void CurveMathTest::aWeekBeforeIsTheSameLocalTime_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("earlier");
    QTest::newRow("an ordinary week") << Comparison::Week << "2026-11-23T14:00:00"
                                      << "2026-11-16T14:00:00";
    QTest::newRow("summer time began") << Comparison::Week << "2026-03-30T08:00:00"
                                       << "2026-03-23T08:00:00";
    QTest::newRow("summer time ended") << Comparison::Week << "2026-10-26T08:00:00"
                                       << "2026-10-19T08:00:00";
    QTest::newRow("a year") << Comparison::Year << "2026-11-23T14:00:00"
                            << "2025-11-23T14:00:00";
    QTest::newRow("a year from a leap day") << Comparison::Year << "2028-02-29T14:00:00"
                                            << "2027-02-28T14:00:00";
    QTest::newRow("the day before") << Comparison::Period << "2026-11-23T14:00:00"
                                    << "2026-11-22T14:00:00";
}

void CurveMathTest::aWeekBeforeIsTheSameLocalTime()
{
    QFETCH(Comparison, comparison);
    QFETCH(QString, now);
    QFETCH(QString, earlier);
    const Interval range{at(now) - 24h, at(now)};
    QCOMPARE(earlierRange(range, comparison).to, at(earlier));
}

void CurveMathTest::broughtForwardKeepsOrderOverAYear()
{
    const Interval range{at(QStringLiteral("2026-01-01T00:00:00")), at(QStringLiteral("2027-01-01T00:00:00"))};
    for (const Comparison comparison : {Comparison::Week, Comparison::Period, Comparison::Year}) {
        const Interval before = earlierRange(range, comparison);
        HistoryCurve curve;
        for (UtcTime when = before.from; when < before.to; when += 1h)
            curve.points.push_back({when, 60, 1, 1, 1, 1});
        const size_t count = curve.points.size();
        const HistoryCurve forward = broughtForward(curve, range, comparison);
        QCOMPARE(forward.points.size(), count);
        QVERIFY(std::ranges::is_sorted(forward.points, {}, &HistoryPoint::at));
        QVERIFY(forward.points.front().at >= range.from - 1h);
        QVERIFY(forward.points.back().at <= range.to + 1h);
    }
    QCOMPARE(broughtForward(range.from, range, Comparison::None), range.from);
}

QTEST_GUILESS_MAIN(CurveMathTest)
#include "tst_curvemath.moc"
