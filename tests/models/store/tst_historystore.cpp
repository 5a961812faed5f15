#include "models/store/historystore.h"
#include "tests/models/store/storefixture.h"

#include <bit>
#include <cmath>
#include <random>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime start = fromMs(1'735'689'600'000); ///< 2025-01-01T00:00:00Z
const Interval always{fromMs(0), fromMs(4'102'444'800'000)};

SeriesInfo gauge(qint64 id)
{
    return {.id = {id}, .check = {1}, .key = {u"test.gauge"_s, QString::number(id)}, .unit = u"%"_s};
}

SeriesInfo counter(qint64 id)
{
    SeriesInfo info = gauge(id);
    info.kind = ReadingKind::Counter;
    return info;
}

/// One answer a step of three gauges (1, 2, 3) and a counter (4) that grows by 600 a minute.
std::vector<SampleRow> rowsOf(UtcTime from, UtcTime to, Millis step, int jitterMs = 0)
{
    std::vector<SampleRow> rows;
    std::mt19937 random(static_cast<unsigned>(toMs(from) / 1000));
    for (UtcTime at = from; at < to; at += step) {
        const double minute = static_cast<double>((at - start) / 1min);
        const UtcTime stamp =
            at + Millis{jitterMs > 0 ? static_cast<int>(random() % static_cast<unsigned>(jitterMs)) : 0};
        rows.push_back({stamp,
                        {{{1}, std::fmod(minute, 100.0)},
                         {{2}, std::round(std::sin(minute / 200) * 1000) / 10},
                         {{3}, 42.0},
                         {{4}, 600 * minute}}});
    }
    return rows;
}

bool same(const std::vector<RawPoint>& points, const std::vector<SampleRow>& rows, size_t column)
{
    if (points.size() != rows.size())
        return false;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (points[i].at != rows[i].at ||
            std::bit_cast<quint64>(points[i].value) != std::bit_cast<quint64>(rows[i].values[column].second))
            return false;
    }
    return true;
}

HistoryBatch announce(std::vector<SampleRow> rows)
{
    return {.newSeries = {gauge(1), gauge(2), gauge(3), counter(4)}, .rows = std::move(rows), .states = {}};
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestIsSeenAtOnce();
    void samplesComeBackThroughEveryStage_data();
    void samplesComeBackThroughEveryStage();
    void oddValuesAndOrdersSurvive();
    void lateSamplesJoinOldChunks();
    void curvePicksItsResolution_data();
    void curvePicksItsResolution();
    void hoursAreExact();
    void counterIsDrawnAsRate();
    void retentionRemovesWholePeriods();
    void statesAreDisjoint();
    void limitsLastUntilTheNext();
    void newestTrendOfASeriesIsKept();
    void anotherProcessMayLook();
};

void TestHistoryStore::newestIsSeenAtOnce()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    const auto rows = rowsOf(start, start + 10min, 1min);
    history.append(announce(rows));
    const auto points = history.raw({2}, always); // nobody waited for the disk
    QVERIFY(succeeded(points));
    QVERIFY(same(*points, rows, 1));
    QVERIFY(succeeded(history.flush()));
    QVERIFY(same(*history.raw({2}, always), rows, 1));
    QCOMPARE(history.vitals().samplesWritten, quint64{40});
    QCOMPARE(history.allSeries()->size(), size_t{4});
    QCOMPARE(history.lastSeriesId()->value, qint64{4});
}

void TestHistoryStore::samplesComeBackThroughEveryStage_data()
{
    QTest::addColumn<int>("jitter");
    QTest::newRow("even stamps") << 0;
    QTest::newRow("stamps of a real network") << 40;
}

void TestHistoryStore::samplesComeBackThroughEveryStage()
{
    QFETCH(int, jitter);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto rows = rowsOf(start + 20h, start + 24h * 3 + 5h, 1min, jitter);
    const auto check = [&](const char* stage) {
        for (qint64 series = 1; series <= 4; ++series) {
            const auto points = fixture.store->history().raw({series}, always);
            if (!points || !same(*points, rows, static_cast<size_t>(series - 1))) {
                qWarning("series %lld differs: %s", series, stage);
                return false;
            }
        }
        return true;
    };
    fixture.store->history().append(announce(rows));
    QVERIFY(succeeded(fixture.store->history().flush()));
    QVERIFY(fixture.open());
    QVERIFY(check("journal read back"));
    QVERIFY(succeeded(fixture.store->history().compact(start + 20h)));
    QVERIFY(check("two-hour chunks"));
    QVERIFY(succeeded(fixture.store->history().compact(start + 24h * 3 + 5h)));
    QVERIFY(check("day chunks"));
    QVERIFY(fixture.open());
    QVERIFY(succeeded(fixture.store->history().compact(start + 24h * 40)));
    QVERIFY(check("month chunk"));
    const auto part = fixture.store->history().raw({1}, {start + 21h, start + 22h});
    QVERIFY(succeeded(part));
    QCOMPARE(part->size(), size_t{60});
}

void TestHistoryStore::oddValuesAndOrdersSurvive()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const double inf = std::numeric_limits<double>::infinity();
    const double payload = std::bit_cast<double>(quint64{0x7ff8'0000'0000'beef});
    const std::vector<double> values = {
        1.5, -0.0, payload, inf, -inf, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 9'007'199'254'740'991.0};
    std::vector<SampleRow> rows;
    for (size_t i = 0; i < values.size(); ++i)
        rows.push_back({start + 10s * static_cast<int>(i), {{{1}, values[i]}}});
    rows.push_back({start + 20s, {{{1}, 7.0}}}); // the wall clock was set back,
    rows.push_back({start + 20s, {{{1}, 8.0}}}); // and two samples have one stamp
    fixture.store->history().append({.newSeries = {gauge(1)}, .rows = rows, .states = {}});
    std::vector<SampleRow> expected = rows;
    std::ranges::stable_sort(expected, {}, &SampleRow::at);
    QVERIFY(same(*fixture.store->history().raw({1}, always), expected, 0));
    QVERIFY(succeeded(fixture.store->history().compact(start + 1min)));
    QVERIFY(same(*fixture.store->history().raw({1}, always), expected, 0));
    QVERIFY(succeeded(fixture.store->history().compact(start + 24h * 60)));
    QVERIFY(same(*fixture.store->history().raw({1}, always), expected, 0));
}

void TestHistoryStore::lateSamplesJoinOldChunks()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    auto rows = rowsOf(start, start + 24h, 1min, 30);
    const UtcTime later = start + 24h * 70;
    history.append(announce(rows));
    QVERIFY(succeeded(history.compact(later)));
    const auto before = history.curve({1}, {start, start + 24h}, 1);
    QVERIFY(succeeded(before));
    const auto late = rowsOf(start + 30s, start + 24h, 10min);
    history.append({.newSeries = {}, .rows = late, .states = {}});
    rows.insert(rows.end(), late.begin(), late.end());
    std::ranges::stable_sort(rows, {}, &SampleRow::at);
    QVERIFY(same(*history.raw({2}, always), rows, 1));
    QVERIFY(succeeded(history.compact(later)));
    QVERIFY(same(*history.raw({2}, always), rows, 1));
    const auto after = history.curve({1}, {start, start + 24h}, 1);
    QVERIFY(succeeded(after));
    const auto samplesIn = [](const HistoryCurve& curve) {
        quint32 count = 0;
        for (const HistoryPoint& point : curve.points)
            count += point.count;
        return count;
    };
    QCOMPARE(samplesIn(*before), quint32{1440});
    QCOMPARE(samplesIn(*after), quint32{1440 + 144}); // the rollups were made again
}

void TestHistoryStore::curvePicksItsResolution_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("resolution");
    QTest::newRow("a day") << 1 << 800 << static_cast<int>(Resolution::Raw);
    QTest::newRow("a month") << 30 << 300 << static_cast<int>(Resolution::Hour);
    QTest::newRow("two months, narrow") << 60 << 20 << static_cast<int>(Resolution::Day);
}

void TestHistoryStore::curvePicksItsResolution()
{
    QFETCH(int, days);
    QFETCH(int, pixels);
    QFETCH(int, resolution);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    const UtcTime end = start + 24h * days;
    history.append(announce(rowsOf(start, end, 5min)));
    const auto draw = [&] {
        auto curve = history.curve({1}, {start, end}, pixels);
        return succeeded(curve) ? *curve : HistoryCurve{};
    };
    const HistoryCurve fresh = draw(); // nothing is folded, let alone rolled up
    QVERIFY(succeeded(history.compact(end)));
    const HistoryCurve stored = draw();
    for (const HistoryCurve& curve : {fresh, stored}) {
        QCOMPARE(static_cast<int>(curve.resolution), resolution);
        QVERIFY2(curve.points.size() <= 2 * static_cast<size_t>(pixels),
                 qPrintable(QString::number(curve.points.size())));
        QVERIFY(curve.points.size() * 2 >= std::min<size_t>(static_cast<size_t>(pixels), 288));
        QVERIFY(std::ranges::is_sorted(curve.points, {}, &HistoryPoint::at));
    }
    QCOMPARE(stored.points.size(), fresh.points.size());
    for (size_t i = 0; i < fresh.points.size(); ++i) {
        QCOMPARE(stored.points[i].at, fresh.points[i].at);
        QCOMPARE(stored.points[i].count, fresh.points[i].count);
        QCOMPARE(stored.points[i].min, fresh.points[i].min);
        QCOMPARE(stored.points[i].max, fresh.points[i].max);
        QCOMPARE(stored.points[i].mean, fresh.points[i].mean);
    }
}

void TestHistoryStore::hoursAreExact()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    std::vector<SampleRow> rows;
    for (int minute = 0; minute < 60 * 24; ++minute) // in each hour the values 0 … 59
        rows.push_back({start + 1min * minute, {{{1}, static_cast<double>(minute % 60)}}});
    history.append({.newSeries = {gauge(1)}, .rows = rows, .states = {}});
    QVERIFY(succeeded(history.compact(start + 72h)));
    const auto curve = history.curve({1}, {start, start + 24h}, 12);
    QVERIFY(succeeded(curve));
    QCOMPARE(curve->step, Millis{1h});
    QCOMPARE(curve->points.size(), size_t{24});
    for (const HistoryPoint& point : curve->points) {
        QCOMPARE(point.count, quint32{60});
        QCOMPARE(point.min, 0.0);
        QCOMPARE(point.max, 59.0);
        QCOMPARE(point.mean, 29.5);
        QCOMPARE(point.p95, 56.0); // the 57th of 60: nearest rank of 0.95 * 60
    }
}

void TestHistoryStore::counterIsDrawnAsRate()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    auto rows = rowsOf(start, start + 48h, 1min);
    for (size_t i = 1'000; i < rows.size(); ++i)
        rows[i].values[3].second -= 600.0 * 1'000; // the device restarted: it counts from 0 again
    history.append(announce(rows));
    for (int round = 0; round < 2; ++round) {
        const auto raw = history.curve({4}, {start + 6h, start + 7h}, 600);
        QVERIFY(succeeded(raw));
        QCOMPARE(raw->points.size(), size_t{60}); // the first has the sample before the range to lean on
        for (const HistoryPoint& point : raw->points)
            QCOMPARE(point.mean, 10.0);
        const auto hours = history.curve({4}, {start, start + 48h}, 24);
        QVERIFY(succeeded(hours));
        QCOMPARE(hours->points.size(), size_t{48});
        for (size_t i = 0; i < 48; ++i) {
            QCOMPARE(hours->points[i].max, 10.0);
            QCOMPARE(hours->points[i].min, 10.0);
            QCOMPARE(hours->points[i].count, i == 0 || i == 16 ? quint32{59} : quint32{60}); // no rate at the reset
        }
        QVERIFY(succeeded(history.compact(start + 24h * 40)));
    }
}

void TestHistoryStore::retentionRemovesWholePeriods()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    history.append(announce(rowsOf(start, start + 24h * 90, 30min))); // January, February, March
    const UtcTime now = start + 24h * 91;
    QVERIFY(succeeded(history.compact(now)));
    history.setRetention({.raw = 24h * 40, .hourly = 24h * 365, .daily = 24h * 3650});
    QVERIFY(succeeded(history.compact(now)));
    const auto raw = history.raw({1}, always);
    QVERIFY(succeeded(raw));
    QCOMPARE(raw->front().at, start + 24h * 31); // the 20th of February is too old, the 21st is not: February stays
    const auto zoomed = history.curve({1}, {start + 24h, start + 36h}, 800);
    QVERIFY(succeeded(zoomed));
    QCOMPARE(static_cast<int>(zoomed->resolution), static_cast<int>(Resolution::Hour)); // what is left of it
    QCOMPARE(zoomed->points.size(), size_t{12});
    history.setRetention({.raw = 24h * 40, .hourly = 24h * 40, .daily = 24h * 3650});
    QVERIFY(succeeded(history.compact(now)));
    QVERIFY(history.curve({1}, {start + 24h, start + 36h}, 10)->points.empty());
    QCOMPARE(history.curve({1}, {start, start + 24h * 31}, 10)->points.size(), size_t{16}); // two days a point
}

void TestHistoryStore::statesAreDisjoint()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    const auto say = [&](State state, Millis at) {
        history.append({.newSeries = {}, .rows = {}, .states = {{{1}, {start + at, UtcTime::max()}, state}}});
    };
    say(State::Ok, 0min);
    say(State::Warning, 10min);
    say(State::Warning, 15min); // says nothing new
    say(State::Error, 20min);
    say(State::Ok, 12min); // the wall clock was set back
    QVERIFY(succeeded(history.flush()));
    const auto spans = history.states({1}, {start + 5min, start + 60min});
    QVERIFY(succeeded(spans));
    QCOMPARE(spans->size(), size_t{3});
    QCOMPARE(spans->at(0).when, (Interval{start, start + 10min}));
    QCOMPARE(spans->at(1).when, (Interval{start + 10min, start + 12min}));
    QCOMPARE(spans->at(1).state, State::Warning);
    QCOMPARE(spans->at(2).when, (Interval{start + 12min, UtcTime::max()}));
    QCOMPARE(spans->at(2).state, State::Ok);
    const auto open = history.openStates();
    QVERIFY(succeeded(open));
    QCOMPARE(open->size(), size_t{1});
    QCOMPARE(open->front().state, State::Ok);
}

void TestHistoryStore::limitsLastUntilTheNext()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    const auto say = [&](qint64 series, Limits limits, Millis at) {
        HistoryBatch batch;
        batch.limits.push_back({{series}, {start + at, UtcTime::max()}, limits});
        history.append(std::move(batch));
    };
    const Limits low{Direction::Below, 15, 7};
    const Limits lower{Direction::Below, 10, {}};
    say(1, {}, 0min); // none before, none now
    say(1, low, 1h);
    say(1, low, 2h); // says nothing new
    say(1, lower, 3h);
    say(1, {}, 4h);
    say(2, low, 1h);
    QVERIFY(succeeded(history.flush()));
    const auto all = history.limits({1}, always);
    QVERIFY(succeeded(all));
    QCOMPARE(all->size(), size_t{3});
    QCOMPARE(all->at(0).when, (Interval{start + 1h, start + 3h}));
    QCOMPARE(all->at(0).limits, low);
    QCOMPARE(all->at(1).when, (Interval{start + 3h, start + 4h}));
    QCOMPARE(all->at(1).limits, lower);
    QCOMPARE(all->at(2).when.to, UtcTime::max());
    QVERIFY(!all->at(2).limits.isSet());
    QCOMPARE(history.limits({1}, {start, start + 1h})->size(), size_t{0});
    QCOMPARE(history.limits({1}, {start + 3h, start + 5h})->size(), size_t{2});
    QCOMPARE(history.openLimits()->size(), size_t{2});
    QCOMPARE(history.openLimits()->at(1).limits, low);

    say(1, low, 2h); // the wall clock was set back: it is what held already, and what came later is given up
    QVERIFY(succeeded(history.flush()));
    QCOMPARE(history.limits({1}, always)->size(), size_t{1});
    QCOMPARE(history.limits({1}, always)->front().when, (Interval{start + 1h, UtcTime::max()}));
}

void TestHistoryStore::newestTrendOfASeriesIsKept()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    HistoryStore& history = fixture.store->history();
    const KeptTrend trend{.series = {3},
                          .first = start,
                          .last = start + 7h,
                          .level = 0.7,
                          .weight = 12.5,
                          .x = -4e5,
                          .xx = 8.25e9,
                          .y = 6.5,
                          .xy = -2.5e5};
    KeptTrend later = trend;
    later.last = start + 8h;
    later.level = 1.0 / 3;
    for (const KeptTrend& each : {trend, later}) {
        HistoryBatch batch;
        batch.trends.push_back(each);
        history.append(std::move(batch));
    }
    QVERIFY(succeeded(history.flush()));
    const auto kept = history.trends();
    QVERIFY(succeeded(kept));
    QCOMPARE(kept->size(), size_t{1});
    const KeptTrend& read = kept->front();
    QCOMPARE(read.series, later.series);
    QCOMPARE(read.first, later.first);
    QCOMPARE(read.last, later.last);
    for (const auto member :
         {&KeptTrend::level, &KeptTrend::weight, &KeptTrend::x, &KeptTrend::xx, &KeptTrend::y, &KeptTrend::xy})
        QVERIFY(qFuzzyCompare(read.*member, later.*member));
}

void TestHistoryStore::anotherProcessMayLook()
{
    StoreFixture writer;
    QVERIFY(writer.open());
    const auto rows = rowsOf(start, start + 3h, 1min);
    writer.store->history().append(announce(rows));
    QVERIFY(succeeded(writer.store->history().flush()));
    // A second store on the folder stands for a second process: the lock belongs to the open file, not to the process.
    auto looker = Store::open(writer.folder.path(), writer.clock);
    QVERIFY(succeeded(looker));
    HistoryStore& other = (*looker)->history();
    QVERIFY(same(*other.raw({1}, always), rows, 0));
    QVERIFY(succeeded(writer.store->history().compact(start + 3h)));
    QVERIFY(same(*other.raw({1}, always), rows, 0));
    auto more = rowsOf(start + 3h, start + 4h, 1min);
    writer.store->history().append({.newSeries = {}, .rows = more, .states = {}});
    QVERIFY(succeeded(writer.store->history().flush()));
    more.insert(more.begin(), rows.begin(), rows.end());
    QVERIFY(same(*other.raw({1}, always), more, 0));
    other.append({.newSeries = {}, .rows = rows, .states = {}});
    QCOMPARE(codeOf(other.flush()), u"locked"_s);
    QCOMPARE(other.vitals().trouble, u"locked"_s);
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
