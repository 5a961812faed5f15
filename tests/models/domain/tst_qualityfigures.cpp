#include "models/domain/qualityfigures.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sd;
using namespace std::chrono_literals;

namespace {

/// Alarms of steps that follow each other from noon on; none where 0.
AlarmQuality qualityOf(const std::vector<int>& counts, Interval range)
{
    AlarmQuality quality{.range = range};
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            quality.rates.push_back({range.from + 10min * static_cast<int>(i), counts[i]});
        quality.alarms += counts[i];
    }
    return quality;
}

const UtcTime noon = fromMs(1'795'435'200'000); // 2026-11-23T12:00Z, a full step
const Interval oneHour{noon, noon + 1h};

AlarmSource source(int alarms)
{
    AlarmSource one;
    one.alarms = alarms;
    return one;
}

} // namespace

class TestQualityFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreCounted_data();
    void figuresAreCounted();
    void operatorsShareTheAlarms();
    void figuresAreJudged_data();
    void figuresAreJudged();
    void barsCoverTheRange_data();
    void barsCoverTheRange();
    void whateverTheAlarms();
};

void TestQualityFigures::figuresAreCounted_data()
{
    QTest::addColumn<std::vector<int>>("counts");
    QTest::addColumn<qint64>("minutes"); ///< since noon
    QTest::addColumn<double>("perStep");
    QTest::addColumn<double>("perDay");
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("floodShare");
    using Counts = std::vector<int>;
    QTest::newRow("nothing") << Counts{} << qint64{600} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("one in each ten minutes") << Counts{1, 1, 1, 1, 1, 1} << qint64{600} << 1.0 << 144.0 << 1.0 << 0.0;
    QTest::newRow("a flood for a third of the time")
        << Counts{0, 11, 13, 0, 0, 0} << qint64{600} << 4.0 << 576.0 << 13.0 << 1.0 / 3;
    QTest::newRow("half of the range has passed") << Counts{12, 0, 0} << qint64{30} << 4.0 << 576.0 << 12.0 << 1.0 / 3;
    QTest::newRow("it has just begun") << Counts{2} << qint64{1} << 2.0 << 288.0 << 2.0 << 0.0;
}

void TestQualityFigures::figuresAreCounted()
{
    QFETCH(std::vector<int>, counts);
    QFETCH(qint64, minutes);
    const QualityFigures figures = figuresOf(qualityOf(counts, oneHour), 1, noon + std::chrono::minutes(minutes));
    QTEST(figures.perStep, "perStep");
    QTEST(figures.perDay, "perDay");
    QTEST(figures.peak, "peak");
    QTEST(figures.floodShare, "floodShare");
}

void TestQualityFigures::operatorsShareTheAlarms()
{
    const AlarmQuality quality = qualityOf({12, 24, 0, 0, 0, 0}, oneHour);
    const QualityFigures alone = figuresOf(quality, 1, noon + 2h);
    const QualityFigures two = figuresOf(quality, 2, noon + 2h);
    QCOMPARE(two.perStep, alone.perStep / 2);
    QCOMPARE(two.peak, 12.0);
    QCOMPARE(alone.floods.size(), size_t{1});
    QCOMPARE(alone.floods[0].when.length(), Millis{20min});
    QCOMPARE(two.floods.size(), size_t{1}); // 12 are no flood for two
    QCOMPARE(two.floods[0].when.length(), Millis{10min});
    QCOMPARE(figuresOf(quality, 0, noon + 2h).peak, alone.peak);
    QCOMPARE(figuresOf(quality, -3, noon + 2h).peak, alone.peak);
}

void TestQualityFigures::figuresAreJudged_data()
{
    QTest::addColumn<int>("each"); ///< alarms in each of six steps
    QTest::addColumn<int>("worst");
    QTest::addColumn<int>("chattering");
    QTest::addColumn<int>("stale");
    QTest::addColumn<QList<State>>("rated"); ///< rate, peak, floods, worst, chattering, stale
    using Rated = QList<State>;
    constexpr State ok = State::Ok;
    constexpr State warning = State::Warning;
    constexpr State error = State::Error;
    constexpr State unknown = State::NoData;
    QTest::newRow("calm") << 0 << 0 << 0 << 0 << Rated{ok, ok, ok, unknown, ok, ok};
    QTest::newRow("at the limits") << 1 << 0 << 0 << 4 << Rated{ok, ok, ok, unknown, ok, ok};
    QTest::newRow("to be borne") << 2 << 0 << 1 << 5 << Rated{warning, ok, ok, unknown, warning, warning};
    QTest::newRow("too much") << 20 << 12 << 6 << 20 << Rated{error, warning, error, warning, error, error};
    QTest::newRow("far too much") << 101 << 606 << 0 << 0 << Rated{error, error, error, error, ok, ok};
    QTest::newRow("well spread") << 100 << 30 << 0 << 0 << Rated{error, warning, error, ok, ok, ok};
}

void TestQualityFigures::figuresAreJudged()
{
    QFETCH(int, each);
    QFETCH(int, worst);
    QFETCH(int, chattering);
    QFETCH(int, stale);
    AlarmQuality quality = qualityOf(std::vector<int>(6, each), oneHour);
    quality.worst = {source(worst)};
    quality.chattering.resize(static_cast<size_t>(chattering));
    quality.staleCount = stale;
    const QualityRating rating = ratingOf(quality, figuresOf(quality, 1, noon + 2h));
    QTEST((QList<State>{rating.perStep, rating.peak, rating.floods, rating.worst, rating.chattering, rating.stale}),
          "rated");
}

void TestQualityFigures::barsCoverTheRange_data()
{
    QTest::addColumn<Interval>("range");
    QTest::addColumn<int>("most");
    QTest::addColumn<std::vector<RateBar>>("bars");
    using Bars = std::vector<RateBar>;
    QTest::newRow("a bar a step") << Interval{noon, noon + 30min} << 100
                                  << Bars{{{noon, noon + 10min}, 3, 3},
                                          {{noon + 10min, noon + 20min}, 0, 0},
                                          {{noon + 20min, noon + 30min}, 5, 5}};
    QTest::newRow("steps together") << Interval{noon, noon + 30min} << 2
                                    << Bars{{{noon, noon + 20min}, 3, 3}, {{noon + 20min, noon + 40min}, 5, 5}};
    QTest::newRow("one for all") << Interval{noon, noon + 30min} << 1 << Bars{{{noon, noon + 30min}, 8, 5}};
    QTest::newRow("not on full steps") << Interval{noon + 5min, noon + 15min} << 100
                                       << Bars{{{noon, noon + 10min}, 3, 3}, {{noon + 10min, noon + 20min}, 0, 0}};
    QTest::newRow("up to now") << Interval{noon, UtcTime::max()} << 100
                               << Bars{{{noon, noon + 10min}, 3, 3},
                                       {{noon + 10min, noon + 20min}, 0, 0},
                                       {{noon + 20min, noon + 30min}, 5, 5}};
    QTest::newRow("nothing yet") << Interval{noon + 2h, noon + 3h} << 100 << Bars{};
    QTest::newRow("no room") << Interval{noon, noon + 30min} << 0 << Bars{};
}

void TestQualityFigures::barsCoverTheRange()
{
    QFETCH(Interval, range);
    QFETCH(int, most);
    QFETCH(std::vector<RateBar>, bars);
    AlarmQuality quality = qualityOf({3, 0, 5}, {noon, noon + 30min});
    quality.range = range;
    QVERIFY(barsOf(quality, most, noon + 30min) == bars);
}

/// Of 200 made-up ranges: nothing is lost or counted twice, shares are shares, and bars lie side by side.
void TestQualityFigures::whateverTheAlarms()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> counts(static_cast<size_t>(random.bounded(1, 300)));
        for (int& count : counts)
            count = random.bounded(4) == 0 ? random.bounded(40) : 0;
        const Interval range{noon, noon + 10min * static_cast<int>(counts.size())};
        const AlarmQuality quality = qualityOf(counts, range);
        const int operators = random.bounded(1, 5);
        const QualityFigures figures = figuresOf(quality, operators, range.to + 1h);
        QVERIFY(figures.perStep >= 0 && figures.perStep <= figures.peak + 1e-9);
        QVERIFY(figures.floodShare >= 0 && figures.floodShare <= 1);
        QVERIFY(figures.worstShare >= 0 && figures.worstShare <= 1);
        for (const AlarmFlood& flood : figures.floods) {
            QVERIFY(flood.peak > quality.rules.floodAbove * operators);
            QVERIFY(flood.alarms >= flood.peak);
        }
        QVERIFY(figuresOf(quality, operators + 1, range.to).floodShare <= figures.floodShare);

        const int most = random.bounded(1, 400);
        const std::vector<RateBar> bars = barsOf(quality, most, range.to);
        QVERIFY(!bars.empty() && bars.size() <= static_cast<size_t>(most));
        QCOMPARE(bars.front().when.from, range.from);
        QVERIFY(bars.back().when.to >= range.to && bars.back().when.from < range.to);
        int alarms = 0;
        int peak = 0;
        for (size_t i = 0; i < bars.size(); ++i) {
            QVERIFY(i == 0 || bars[i].when.from == bars[i - 1].when.to);
            QCOMPARE(bars[i].when.length(), bars[0].when.length());
            QVERIFY(bars[i].peak <= bars[i].alarms);
            alarms += bars[i].alarms;
            peak = std::max(peak, bars[i].peak);
        }
        QCOMPARE(alarms, std::accumulate(counts.begin(), counts.end(), 0));
        QCOMPARE(peak, *std::ranges::max_element(counts));
    }
}

QTEST_GUILESS_MAIN(TestQualityFigures)
#include "tst_qualityfigures.moc"
