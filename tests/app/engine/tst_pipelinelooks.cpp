#include "tests/app/engine/pipelinerig.h"

#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a person looks at closely: last polls, and trials that touch nothing.
class PipelineLooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logHoldsTheNewestPolls();
    void logSaysTheLastReadingsAndTheIdentity();
    void sourcesAreKeptWhileSomebodyLooks();
    void logKnowsTheNextPoll();
    void unknownCheckHasAnEmptyLog();
    void trialAnswersAndTouchesNothing();
    void tooManyTrialsAreRefused();
    void stoppedEngineRefusesTrials();
};

void PipelineLooksTest::logHoldsTheNewestPolls()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    for (int i = 0; i < 8; ++i)
        rig.poll(check);
    rig.fail(check, PollFailure::Refused);
    rig.poll(check);
    const CheckLog log = rig.pipeline->logsOf({check}, rig.clock.now()).at(0);
    QCOMPARE(log.polls.size(), RecentPolls::Most);
    QCOMPARE(log.polls.at(0).cause, u"refused"_s);
    QCOMPARE(log.polls.at(0).text, u"as told"_s);
    QCOMPARE(log.polls.at(0).at, rig.clock.utcNow());
    QVERIFY(log.polls.at(1).cause.isEmpty());
    for (size_t i = 1; i < log.polls.size(); ++i)
        QVERIFY(log.polls[i - 1].at > log.polls[i].at);
    // What a failure said stays with it, and leaves with it.
    rig.load(check, 0.5);
    for (size_t later = 1; later <= RecentPolls::Most; ++later) {
        rig.poll(check);
        const auto polls = rig.pipeline->logsOf({check}, rig.clock.now()).at(0).polls;
        for (size_t i = 0; i < polls.size(); ++i)
            QCOMPARE(polls[i].text, i == later ? u"as told"_s : QString());
    }
}

void PipelineLooksTest::logSaysTheLastReadingsAndTheIdentity()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.answer(check, [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 3), gauge(loadMetric(), 4, u"gone"_s)};
        result.identity[u"os"_s] = u"Debian 12"_s;
    });
    rig.begin();
    rig.poll(check);
    rig.load(check, 7); // no longer names the other one, nor itself
    rig.poll(check);
    const CheckLog log = rig.pipeline->logsOf({check}, rig.clock.now()).at(0);
    QCOMPARE(log.last.size(), size_t{1});
    QCOMPARE(log.last[0].value, 7.0);
    QCOMPARE(log.identity.at(u"os"_s), u"Debian 12"_s);
}

void PipelineLooksTest::sourcesAreKeptWhileSomebodyLooks()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.answer(check, [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 3), gauge(loadMetric(), 4, u"b"_s)};
        result.readings[0].source = u"snmp 1.3.6.1.4.1.1"_s;
        result.readings[1].source = u"snmp 1.3.6.1.4.1.2"_s;
    });
    rig.begin();
    const auto sources = [&] {
        QStringList said;
        const CheckLog log = rig.pipeline->logsOf({check}, rig.clock.now()).at(0);
        for (const Reading& reading : log.last)
            said += reading.source;
        return said;
    };
    rig.poll(check);
    QCOMPARE(sources(), QStringList({QString(), QString()})); // nobody had looked when it answered
    rig.poll(check);
    QCOMPARE(sources(), QStringList({u"snmp 1.3.6.1.4.1.1"_s, u"snmp 1.3.6.1.4.1.2"_s}));
    rig.clock.advance(LookedAt::Keeps + 1s);
    rig.poll(check);
    QCOMPARE(sources(), QStringList({QString(), QString()})); // let go; the look just now begins anew
}

void PipelineLooksTest::logKnowsTheNextPoll()
{
    PipelineRig rig;
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 60s);
    rig.begin();
    const UtcTime next = rig.pipeline->logsOf({check}, rig.clock.now()).at(0).nextPoll.value();
    QVERIFY(next > rig.clock.utcNow());
    QVERIFY(next <= rig.clock.utcNow() + 60s);
    const int before = rig.polls(check);
    rig.run(next - rig.clock.utcNow() + 100ms);
    QCOMPARE(rig.polls(check), before + 1);

    PipelineRig asked({.pollOnStart = false});
    const CheckId other = asked.addLoad(asked.addServer(u"a"_s));
    asked.begin();
    QVERIFY(!asked.pipeline->logsOf({other}, asked.clock.now()).at(0).nextPoll);
}

void PipelineLooksTest::unknownCheckHasAnEmptyLog()
{
    PipelineRig rig;
    rig.begin();
    const auto logs = rig.pipeline->logsOf({CheckId{77}}, rig.clock.now());
    QCOMPARE(logs.size(), size_t{1});
    QCOMPARE(logs[0].check, CheckId{77});
    QVERIFY(logs[0].polls.empty());
}

void PipelineLooksTest::trialAnswersAndTouchesNothing()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    rig.load(check, 30); // far beyond the limit
    PollSpec spec;
    spec.check = check; // even under the number of one that is watched
    spec.params = SnmpParams{};
    std::optional<PollResult> answer;
    rig.pipeline->tryPoll(std::make_shared<const PollSpec>(spec), rig.clock.now(),
                          [&answer](PollResult result) { answer = std::move(result); });
    rig.settle();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->readings.at(0).value, 30.0);
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.health(check).state, State::NoData);
    QVERIFY(rig.history.rows.empty());
    QVERIFY(rig.pipeline->logsOf({check}, rig.clock.now()).at(0).polls.empty());
}

void PipelineLooksTest::tooManyTrialsAreRefused()
{
    PipelineRig rig({.pollOnStart = false});
    rig.begin();
    PollSpec spec;
    spec.check = CheckId{900};
    spec.params = IcmpParams{};
    rig.hang(spec.check);
    std::vector<PollResult> answers;
    for (size_t i = 0; i <= TrialPolls::Most; ++i) {
        rig.pipeline->tryPoll(std::make_shared<const PollSpec>(spec), rig.clock.now(),
                              [&answers](PollResult result) { answers.push_back(std::move(result)); });
    }
    rig.settle();
    QCOMPARE(answers.size(), size_t{1});
    QCOMPARE(answers[0].failure, PollFailure::Internal);
    QCOMPARE(rig.polls(spec.check), static_cast<int>(TrialPolls::Most));
}

void PipelineLooksTest::stoppedEngineRefusesTrials()
{
    PipelineRig rig({.pollOnStart = false});
    rig.begin();
    rig.pipeline->stopPolling();
    std::optional<PollResult> answer;
    rig.pipeline->tryPoll(std::make_shared<const PollSpec>(), rig.clock.now(),
                          [&answer](PollResult result) { answer = std::move(result); });
    QVERIFY(answer.has_value());
    QCOMPARE(answer->failure, PollFailure::Cancelled);
}

QTEST_GUILESS_MAIN(PipelineLooksTest)
#include "tst_pipelinelooks.moc"
