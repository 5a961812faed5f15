#include "models/domain/judgedreading.h"

#include <QTest>

#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

class TestJudgedReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByLimitsAtOnce_data();
    void judgesByLimitsAtOnce();
    void counterNeedsARate();
    void guardMustBeBadToo();
    void sourceBeatsLimits();
};

namespace {

ThresholdRule rule(double warning, double error)
{
    ThresholdRule rule{.metric = u"m"_s, .threshold = {.warning = warning, .error = error}};
    rule.threshold.holdFor = Millis{900'000}; // what a trial can't wait for
    rule.threshold.badSamples = rule.threshold.ofSamples = 3;
    return rule;
}

Reading reading(double value)
{
    return {.key = {u"m"_s, {}}, .value = value};
}

} // namespace

void TestJudgedReading::judgesByLimitsAtOnce_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<State>("state");
    QTest::newRow("well") << 1.0 << State::Ok;
    QTest::newRow("on the limit") << 10.0 << State::Ok;
    QTest::newRow("over one") << 11.0 << State::Warning;
    QTest::newRow("over both") << 21.0 << State::Error;
    QTest::newRow("no number") << std::nan("") << State::Unknown;
}

void TestJudgedReading::judgesByLimitsAtOnce()
{
    QFETCH(double, value);
    QFETCH(State, state);
    const auto judged = judgeAtOnce({reading(value)}, {rule(10, 20)});
    QCOMPARE(judged.at(0).state, state);
    QCOMPARE(judged[0].threshold->holdFor, Millis{900'000}); // the rule as it is written
}

void TestJudgedReading::counterNeedsARate()
{
    Reading counter = reading(0);
    counter.kind = ReadingKind::Counter;
    counter.counter = 4711;
    QCOMPARE(judgeAtOnce({counter}, {rule(10, 20)}).at(0).state, State::NoData);
    const auto rated = judgeAtOnce({counter}, {rule(10, 20)}, {}, [](const Reading&) { return 15.0; });
    QCOMPARE(rated.at(0).state, State::Warning);
    QCOMPARE(rated[0].value, 15.0);
}

void TestJudgedReading::guardMustBeBadToo()
{
    ThresholdRule guarded = rule(10, 20);
    guarded.threshold.guard = Guard{.metric = u"g"_s, .direction = Direction::Below, .warning = 5, .error = 5};
    const Reading guard{.key = {u"g"_s, {}}, .value = 7};
    QCOMPARE(judgeAtOnce({reading(30), guard}, {guarded}).at(0).state, State::Ok);
    const Reading low{.key = {u"g"_s, {}}, .value = 1};
    QCOMPARE(judgeAtOnce({reading(30), low}, {guarded}).at(0).state, State::Error);
}

void TestJudgedReading::sourceBeatsLimits()
{
    Reading stated = reading(1);
    stated.reported = State::Error;
    QCOMPARE(judgeAtOnce({stated}, {rule(10, 20)}).at(0).state, State::Error);
    QCOMPARE(judgeAtOnce({stated}, {}).at(0).state, State::Error);
}

QTEST_GUILESS_MAIN(TestJudgedReading)
#include "tst_judgedreading.moc"
