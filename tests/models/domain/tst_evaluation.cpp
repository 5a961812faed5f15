#include "models/domain/evaluation.h"

#include <QTest>

#include <limits>
#include <optional>

using namespace sd;
using namespace std::chrono_literals;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

char letter(State state)
{
    switch (state) {
    case State::Ok:
        return 'o';
    case State::Warning:
        return 'w';
    case State::Error:
        return 'e';
    case State::Unknown:
        return 'u';
    case State::NoData:
        return 'n';
    }
    return '?';
}

/// One series, fed a sample a minute.
class Scenario
{
public:
    /// Warning above 80, Error above 90.
    explicit Scenario(Threshold rules = {})
        : threshold(std::move(rules))
    {
        if (!threshold.isSet()) {
            threshold.warning = 80;
            threshold.error = 90;
        }
    }

    /// o 50, w 85, e 95: values; u a failed poll, n we were not looking. Gives the level after each.
    QByteArray feed(const QByteArray& samples)
    {
        QByteArray levels;
        for (const char sample : samples) {
            switch (sample) {
            case 'o':
                levels += letter(value(50));
                break;
            case 'w':
                levels += letter(value(85));
                break;
            case 'e':
                levels += letter(value(95));
                break;
            case 'u':
                levels += letter(sampled({.reported = State::Unknown}));
                break;
            case 'n':
                levels += letter(sampled({.reported = State::NoData}));
                break;
            default:
                Q_ASSERT(false);
            }
        }
        return levels;
    }

    State value(double number) { return sampled({.value = number}); }

    State sampled(const Sample& sample)
    {
        now += step;
        last = evaluate(judged ? &threshold : nullptr, state, sample, now);
        Q_ASSERT(last.level == last.next.level);
        Q_ASSERT(last.changed == (last.level != state.level));
        Q_ASSERT(last.flapping == last.next.flap.flapping);
        state = last.next;
        return last.level;
    }

    Threshold threshold;
    bool judged = true;
    EvalState state;
    Verdict last;
    SteadyTime now{24h};
    std::chrono::seconds step{60};
};

Threshold holding(std::chrono::seconds time)
{
    Threshold threshold;
    threshold.holdFor = time;
    return threshold;
}

Threshold nOfM(quint8 bad, quint8 of)
{
    Threshold threshold;
    threshold.badSamples = bad;
    threshold.ofSamples = of;
    return threshold;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarios_data()
    {
        QTest::addColumn<Threshold>("threshold");
        QTest::addColumn<QByteArray>("samples");
        QTest::addColumn<QByteArray>("levels");
        const auto row = [](const char* name, const Threshold& threshold, const char* samples, const char* levels) {
            QTest::newRow(name) << threshold << QByteArray(samples) << QByteArray(levels);
        };
        const Threshold plain;
        row("limits alone are immediate", plain, "owewoeo", "owewoeo");
        row("a failed poll is immediate", plain, "ouowueu", "ouowueu");
        row("not looking is NoData", plain, "onowne", "onowne");

        // "for": five minutes, one sample a minute.
        const Threshold hold = holding(300s);
        row("for: bad long enough", hold, "owwwwww", "oooooow");
        row("for: a good sample begins anew", hold, "wwwwwowwwwww", "ooooooooooow");
        row("for: falling is immediate", hold, "wwwwwwo", "ooooowo");
        row("for: error waits by itself", hold, "wwwwwweeeeee", "ooooowwwwwwe");
        row("for: a peak at the end is no error", hold, "wwwwwewww", "ooooowwww");
        row("for: error at once, and kept", hold, "eeeeeeee", "oooooeee");
        row("for: error falls to warning at once", hold, "eeeeeewo", "oooooewo");
        row("for: a failed poll between does not clear", hold, "wwuwwww", "oooooww");
        row("for: a failed poll waits too", hold, "ouuuuuuo", "oooooouo");
        row("for: a failed poll leaves a standing level", hold, "eeeeeeuue", "oooooeeee");
        row("for: failed for long, then bad", hold, "uuuuuuw", "ooooouw");
        row("for: not looking begins anew", hold, "wwwwnwwwwww", "oooonooooow");
        row("for: what stood before the gap stands after it", hold, "wwwwwwnw", "ooooownw");
        row("for: what stood ends after the gap", hold, "wwwwwwno", "ooooowno");

        // 3 of 5.
        const Threshold three = nOfM(3, 5);
        row("3 of 5: in a row", three, "owww", "ooow");
        row("3 of 5: two are not enough", three, "owwooooo", "oooooooo");
        row("3 of 5: spread", three, "wowow", "oooow");
        row("3 of 5: too far apart", three, "wowoow", "oooooo");
        row("3 of 5: ends when fewer are left", three, "wwwooo", "oowwwo");
        row("3 of 5: errors count as bad", three, "wewo", "ooww");
        row("3 of 5: three errors", three, "eee", "ooe");
        row("3 of 5: error falls to warning", three, "eeewww", "ooeeew");
        row("3 of 5: one failed poll is nothing", three, "oouooo", "oooooo");
        row("3 of 5: failed polls", three, "ouuuo", "ooouo");
        row("3 of 5: failed and bad make it", three, "uuw", "oow");
        row("3 of 5: bad and failed make it", three, "wwu", "oou");
        row("3 of 5: errors outlast a failed poll", three, "eeeuuu", "ooeeeu");
        row("3 of 5: not looking forgets the good and the pending", three, "owwnww", "ooonoo");
        row("3 of 5: what stood goes on after the gap", three, "wwwnwooo", "oownwwwo");
        row("3 of 5: and ends with enough good ones", three, "wwwnooo", "oownwwo");
        row("3 of 5: an error goes on after the gap", three, "eeeneooo", "ooeneeeo");

        Threshold both = nOfM(2, 3);
        both.holdFor = 120s;
        row("2 of 3 for two minutes", both, "wwwww", "oooww");
        row("2 of 3 for two minutes: a single one", both, "owoowoo", "ooooooo");
    }

    void scenarios()
    {
        QFETCH(Threshold, threshold);
        QFETCH(QByteArray, samples);
        QFETCH(QByteArray, levels);
        Scenario scenario(threshold);
        QCOMPARE(scenario.feed(samples), levels);
    }

    void withoutRulesEverythingReadIsGood()
    {
        Scenario scenario;
        scenario.judged = false;
        QCOMPARE(scenario.feed("oweun"), QByteArray("oooun"));
        QCOMPARE(scenario.value(missing), State::Ok); // text only
    }

    void aMissingNumberIsUnknownWhereThereAreLimits()
    {
        Scenario scenario;
        QCOMPARE(scenario.value(missing), State::Unknown);
    }

    void whatTheSourceSaysBeatsLimits()
    {
        Scenario scenario;
        QCOMPARE(scenario.sampled({.value = 99, .reported = State::Ok}), State::Ok);
        QCOMPARE(scenario.sampled({.value = 1, .reported = State::Error}), State::Error);
        scenario.judged = false;
        QCOMPARE(scenario.sampled({.reported = State::Warning}), State::Warning);
    }

    void hysteresisClingsThroughGaps()
    {
        Threshold threshold;
        threshold.warning = 80;
        threshold.error = 90;
        threshold.hysteresis = 5;
        Scenario scenario(threshold);
        QCOMPARE(scenario.value(91), State::Error);
        QCOMPARE(scenario.value(86), State::Error);
        QCOMPARE(scenario.feed("n"), QByteArray("n"));
        QCOMPARE(scenario.value(86), State::Error);
        QCOMPARE(scenario.feed("u"), QByteArray("u"));
        QCOMPARE(scenario.value(86), State::Error);
        QCOMPARE(scenario.value(85), State::Warning);
        QCOMPARE(scenario.value(76), State::Warning);
        QCOMPARE(scenario.value(75), State::Ok);
        QCOMPARE(scenario.value(79), State::Ok);
    }

    /// Hysteresis belongs to a level that stands; one that only waits must be reached by every sample.
    void hysteresisDoesNotHelpALevelThatWaits()
    {
        Threshold threshold = holding(120s);
        threshold.warning = 80;
        threshold.hysteresis = 5;
        Scenario scenario(threshold);
        for (const double value : {81.0, 79.0, 81.0, 79.0, 81.0, 79.0})
            QCOMPARE(scenario.value(value), State::Ok);
    }

    void guardComesWithTheSample()
    {
        Threshold threshold;
        threshold.error = 90;
        threshold.guard = Guard{QStringLiteral("free"), Direction::Below, {}, 10};
        Scenario scenario(threshold);
        QCOMPARE(scenario.sampled({.value = 95, .guardValue = 50}), State::Ok);
        QCOMPARE(scenario.sampled({.value = 95, .guardValue = 5}), State::Error);
        QCOMPARE(scenario.sampled({.value = 95}), State::Ok);
    }

    void tellsWhatIsPending()
    {
        Scenario scenario(holding(300s));
        scenario.feed("o");
        QCOMPARE(scenario.state.pending, State::Ok);
        scenario.feed("w");
        QCOMPARE(scenario.state.pending, State::Warning);
        scenario.feed("wwwww");
        QCOMPARE(scenario.state.pending, State::Ok);
        scenario.feed("e");
        QCOMPARE(scenario.state.pending, State::Error);
        scenario.feed("n");
        QCOMPARE(scenario.state.pending, State::Ok);
    }

    void goesOnFromALevelThatWasStored()
    {
        Threshold threshold = holding(600s);
        threshold.warning = 80;
        threshold.error = 90;
        threshold.hysteresis = 5;
        Scenario scenario(threshold);
        scenario.state.level = State::Error;
        QCOMPARE(scenario.value(86), State::Error);

        Scenario counted(nOfM(3, 5));
        counted.state.level = State::Warning;
        QCOMPARE(counted.feed("ooo"), QByteArray("wwo"));
    }

    void flappingBeginsAndEnds()
    {
        Scenario scenario;
        QByteArray flags;
        for (int i = 0; i < 8; ++i) {
            scenario.feed(i % 2 ? "o" : "w");
            flags += scenario.last.flapping ? 'f' : '.';
        }
        // Six changes of twenty weigh more than 30 %.
        QCOMPARE(flags, QByteArray(".....fff"));
        int quiet = 0;
        for (; scenario.last.flapping && quiet < 30; ++quiet)
            scenario.feed("o");
        QVERIFY2(quiet > 5 && quiet < 20, qPrintable(QString::number(quiet)));
    }

    void flappingIsOfTheLevelThatStands()
    {
        Scenario scenario(holding(300s));
        scenario.feed(QByteArray("wo").repeated(20));
        QVERIFY(!scenario.last.flapping);
    }

    void notLookingLeavesFlappingAsItIs()
    {
        Scenario scenario;
        scenario.feed("wowowow");
        QVERIFY(scenario.last.flapping);
        const quint32 changes = scenario.state.flap.changes;
        scenario.feed(QByteArray(100, 'n'));
        QCOMPARE(scenario.state.flap.changes, changes);
        QVERIFY(scenario.last.flapping);
        // Coming back to the same level is no change either.
        scenario.feed("w");
        QCOMPARE(scenario.state.flap.changes & 1U, 0U);
    }

    /// The clock on the wall may jump or change to summer time: evaluation never sees it.
    void onlySteadyTimeCounts()
    {
        Scenario slow(holding(300s));
        slow.step = 299s;
        QCOMPARE(slow.feed("wwwo"), QByteArray("oowo"));
        Scenario exact(holding(300s));
        exact.step = 300s;
        QCOMPARE(exact.feed("ww"), QByteArray("ow"));
        Scenario still(holding(300s));
        still.step = 0s;
        QCOMPARE(still.feed("wwwwwwwwww"), QByteArray("oooooooooo"));
    }

    void sixteenSamplesAreTheLongestWindow()
    {
        Scenario scenario(nOfM(16, 16));
        QCOMPARE(scenario.feed(QByteArray(15, 'w')), QByteArray(15, 'o'));
        QCOMPARE(scenario.feed("w"), QByteArray("w"));
        QCOMPARE(scenario.feed("o"), QByteArray("o"));
        QCOMPARE(int{scenario.state.seen}, 16);
    }

    void aThresholdTakenAwayEndsItsLevel()
    {
        Scenario scenario;
        scenario.feed("ee");
        scenario.judged = false;
        QCOMPARE(scenario.value(95), State::Ok);
    }

    void theStateIsSmall()
    {
        // There is one for every series of the estate: a million of them should fit beside everything else.
        QVERIFY2(sizeof(EvalState) <= 64, qPrintable(QString::number(sizeof(EvalState))));
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
