#include "app/engine/judge.h"

#include <QTest>

#include <cmath>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One answer's readings against the series of a check.
class JudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsSlotsWhenTheOrderChanges();
    void dropsDoubles();
    void stopsAtTheLimit();
    void failedPollKeepsTheOrder();
    void counterIsJudgedByItsRate();
    void restartGivesNoRate();
    void historyKeepsTheCounter();
    void aScaledCounterIsAGauge();
    void aShareIsOfWhatBothCounted();
    void whatFillsIsJudgedByTheTimeThatIsLeft();
    void guardIsOfTheSameAnswer();
    void textOnlyIsNotKept();

private:
    static Reading gauge(const QString& metric, double value, const QString& instance = {});
    static Reading counter(const QString& metric, quint64 value);
    SampleRow judge(const std::vector<Reading>& readings, Millis at, bool restarted = false);
    void bind(std::vector<ThresholdRule> rules);
    SeriesSlot& slot(const QString& metric, const QString& instance = {});

    SeriesList m_series;
    std::vector<ThresholdRule> m_rules;
    qint64 m_lastId = 0;

private Q_SLOTS:
    void init()
    {
        m_series = {};
        m_rules.clear();
        m_lastId = 0;
    }
};

Reading JudgeTest::gauge(const QString& metric, double value, const QString& instance)
{
    Reading reading;
    reading.key = {metric, instance};
    reading.value = value;
    return reading;
}

Reading JudgeTest::counter(const QString& metric, quint64 value)
{
    Reading reading;
    reading.key = {metric, {}};
    reading.kind = ReadingKind::Counter;
    reading.counter = value;
    return reading;
}

void JudgeTest::bind(std::vector<ThresholdRule> rules)
{
    m_rules = std::move(rules);
}

SampleRow JudgeTest::judge(const std::vector<Reading>& readings, Millis at, bool restarted)
{
    const size_t known = m_series.size();
    const auto order = m_series.match(readings);
    for (size_t i = known; i < m_series.size(); ++i)
        m_series.slots()[i].id = SeriesId{++m_lastId};
    m_series.bind(m_rules, {}, known);
    SampleRow row;
    judgeAnswer(m_series, readings, order, {{fromMs(0) + at, SteadyTime{} + 1h + at}, restarted}, row);
    return row;
}

SeriesSlot& JudgeTest::slot(const QString& metric, const QString& instance)
{
    for (SeriesSlot& slot : m_series.slots()) {
        if (slot.key == MetricKey{metric, instance})
            return slot;
    }
    qFatal("no such series");
}

void JudgeTest::keepsSlotsWhenTheOrderChanges()
{
    judge({gauge(u"a"_s, 1), gauge(u"b"_s, 2), gauge(u"c"_s, 3)}, 0s);
    judge({gauge(u"c"_s, 30), gauge(u"a"_s, 10), gauge(u"d"_s, 40)}, 1s);
    QCOMPARE(m_series.size(), size_t{4});
    QCOMPARE(slot(u"a"_s).value, 10.0);
    QCOMPARE(slot(u"b"_s).value, 2.0);
    QCOMPARE(slot(u"c"_s).value, 30.0);
    QCOMPARE(slot(u"c"_s).id, SeriesId{3});
    QCOMPARE(slot(u"d"_s).id, SeriesId{4});
    QVERIFY(slot(u"b"_s).answer != m_series.answer());
}

void JudgeTest::dropsDoubles()
{
    for (int i = 0; i < 3; ++i) {
        const SampleRow row = judge({gauge(u"a"_s, 1), gauge(u"a"_s, 2), gauge(u"b"_s, 3)}, Millis{i});
        QCOMPARE(row.values.size(), size_t{2});
        QCOMPARE(slot(u"a"_s).value, 1.0);
        QCOMPARE(slot(u"b"_s).value, 3.0);
    }
}

void JudgeTest::stopsAtTheLimit()
{
    std::vector<Reading> endless;
    for (size_t i = 0; i < SeriesList::MaxSeries + 10; ++i)
        endless.push_back(gauge(u"a"_s, 1, QString::number(i)));
    QCOMPARE(judge(endless, 0s).values.size(), SeriesList::MaxSeries);
    endless.front().key.instance = u"one more"_s;
    QCOMPARE(judge(endless, 1s).values.size(), SeriesList::MaxSeries - 1);
    QCOMPARE(m_series.size(), SeriesList::MaxSeries);
}

void JudgeTest::failedPollKeepsTheOrder()
{
    judge({gauge(u"a"_s, 1), gauge(u"b"_s, 2)}, 0s);
    QVERIFY(judge({}, 1s).values.empty());
    QVERIFY(slot(u"a"_s).answer != m_series.answer());
    judge({gauge(u"a"_s, 3), gauge(u"b"_s, 4)}, 2s);
    QCOMPARE(slot(u"b"_s).value, 4.0);
}

void JudgeTest::counterIsJudgedByItsRate()
{
    ThresholdRule rule{.metric = u"errors"_s, .threshold = {}};
    rule.threshold.warning = 5;
    bind({rule});
    judge({counter(u"errors"_s, 1'000'000)}, 0s);
    QCOMPARE(slot(u"errors"_s).eval.level, State::NoData); // one reading has no rate
    QVERIFY(std::isnan(slot(u"errors"_s).value));
    judge({counter(u"errors"_s, 1'000'040)}, 10s);
    QCOMPARE(slot(u"errors"_s).value, 4.0);
    QCOMPARE(slot(u"errors"_s).eval.level, State::Ok);
    judge({counter(u"errors"_s, 1'000'100)}, 20s);
    QCOMPARE(slot(u"errors"_s).value, 6.0);
    QCOMPARE(slot(u"errors"_s).eval.level, State::Warning);
}

void JudgeTest::restartGivesNoRate()
{
    ThresholdRule rule{.metric = u"errors"_s, .threshold = {}};
    rule.threshold.warning = 5;
    bind({rule});
    judge({counter(u"errors"_s, 100)}, 0s);
    judge({counter(u"errors"_s, 200)}, 10s);
    QCOMPARE(slot(u"errors"_s).eval.level, State::Warning);
    judge({counter(u"errors"_s, 5'000)}, 20s, true);
    QVERIFY(std::isnan(slot(u"errors"_s).value));
    QCOMPARE(slot(u"errors"_s).eval.level, State::Warning); // kept, not judged
    judge({counter(u"errors"_s, 5'010)}, 30s);
    QCOMPARE(slot(u"errors"_s).value, 1.0);
    QCOMPARE(slot(u"errors"_s).eval.level, State::Ok);
}

void JudgeTest::historyKeepsTheCounter()
{
    constexpr quint64 beyond = (quint64{1} << 53U) + 5;
    const SampleRow row = judge({counter(u"octets"_s, beyond), gauge(u"load"_s, 0.25)}, 7s);
    QCOMPARE(row.at, fromMs(7'000));
    QCOMPARE(row.values.size(), size_t{2});
    QCOMPARE(row.values[0].second, 5.0);
    QCOMPARE(row.values[1].second, 0.25);
}

void JudgeTest::aScaledCounterIsAGauge()
{
    // Octets of a gigabit line: 62.5 MB in a second are half of it.
    const auto octets = [](quint64 value) {
        Reading reading = counter(u"share"_s, value);
        reading.scale = 8 / 1e9;
        return reading;
    };
    QVERIFY(judge({octets(1'000)}, 0s).values.empty());
    QCOMPARE(slot(u"share"_s).kind, ReadingKind::Gauge);
    const SampleRow row = judge({octets(62'501'000)}, 1s);
    QCOMPARE(slot(u"share"_s).value, 0.5);
    QCOMPARE(row.values.size(), size_t{1});
    QCOMPARE(row.values[0].second, 0.5);
}

/// Milliseconds waited, to reads made.
void JudgeTest::aShareIsOfWhatBothCounted()
{
    bind({{.metric = u"wait"_s, .threshold = {.warning = 0.02, .error = 0.05}}});
    const auto waited = [](quint64 milliseconds, quint64 reads) {
        Reading reading = counter(u"wait"_s, milliseconds);
        reading.scale = 1e-3;
        reading.per = reads;
        return reading;
    };
    QVERIFY(judge({waited(1000, 100)}, 0s).values.empty());
    const SampleRow row = judge({waited(1600, 120)}, 60s); // 20 reads waited 0.6 s
    QCOMPARE(slot(u"wait"_s).value, 0.03);
    QCOMPARE(slot(u"wait"_s).kind, ReadingKind::Gauge);
    QCOMPARE(slot(u"wait"_s).eval.level, State::Warning);
    QCOMPARE(row.values.size(), size_t{1});
    QCOMPARE(row.values[0].second, 0.03);
    judge({waited(1600, 120)}, 120s); // nobody read, nobody waited
    QCOMPARE(slot(u"wait"_s).value, 0.0);
    QCOMPARE(slot(u"wait"_s).eval.level, State::Ok);
    QVERIFY(judge({waited(5, 1)}, 180s).values.empty()); // counts anew
    judge({waited(65, 2)}, 240s);
    QCOMPARE(slot(u"wait"_s).eval.level, State::Error);
    QVERIFY(judge({waited(70, 3)}, 300s, true).values.empty()); // restarted, though both counted up
}

void JudgeTest::whatFillsIsJudgedByTheTimeThatIsLeft()
{
    bind({{.metric = u"left"_s, .threshold = {.direction = Direction::Below, .warning = 86'400}}});
    const auto level = [](double value) {
        Reading reading = gauge(u"left"_s, value);
        reading.kind = ReadingKind::Filling;
        reading.full = 100;
        return reading;
    };
    for (int hour = 0; hour < 6; ++hour) { // a tenth of it in an hour is no rate yet
        QVERIFY(judge({level(10.0 * hour)}, std::chrono::hours(hour)).values.empty());
        QCOMPARE(slot(u"left"_s).eval.level, State::NoData);
    }
    QCOMPARE(slot(u"left"_s).kind, ReadingKind::Gauge);
    const SampleRow row = judge({level(60)}, 6h);
    QCOMPARE(std::round(slot(u"left"_s).value), 4 * 3600.0);
    QCOMPARE(row.values.size(), size_t{1}); // history keeps the time, not the level
    QCOMPARE(slot(u"left"_s).eval.level, State::Warning);
}

void JudgeTest::guardIsOfTheSameAnswer()
{
    ThresholdRule rule{.metric = u"free.percent"_s, .threshold = {}};
    rule.threshold.direction = Direction::Below;
    rule.threshold.error = 7;
    rule.threshold.guard = Guard{.metric = u"free.bytes"_s, .direction = Direction::Below, .error = 10e9};
    bind({rule});
    // The guard comes after what it guards, and is another volume's for "D:".
    judge({gauge(u"free.percent"_s, 5, u"C:"_s), gauge(u"free.percent"_s, 5, u"D:"_s),
           gauge(u"free.bytes"_s, 50e9, u"C:"_s), gauge(u"free.bytes"_s, 1e9, u"D:"_s)},
          0s);
    QCOMPARE(slot(u"free.percent"_s, u"C:"_s).eval.level, State::Ok);
    QCOMPARE(slot(u"free.percent"_s, u"D:"_s).eval.level, State::Error);
    judge({gauge(u"free.percent"_s, 5, u"C:"_s), gauge(u"free.percent"_s, 5, u"D:"_s),
           gauge(u"free.bytes"_s, 1e9, u"C:"_s)},
          1s);
    QCOMPARE(slot(u"free.percent"_s, u"C:"_s).eval.level, State::Error);
    QVERIFY2(std::isnan(slot(u"free.percent"_s, u"D:"_s).guardValue), "an old answer's guard was used");
}

void JudgeTest::textOnlyIsNotKept()
{
    Reading status = gauge(u"status"_s, std::numeric_limits<double>::quiet_NaN());
    status.text = u"degraded"_s;
    status.reported = State::Warning;
    QVERIFY(judge({status}, 0s).values.empty());
    QCOMPARE(slot(u"status"_s).eval.level, State::Warning);
    QCOMPARE(slot(u"status"_s).text, u"degraded"_s);
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
