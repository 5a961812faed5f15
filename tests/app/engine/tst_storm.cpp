#include "tests/app/engine/pipelinerig.h"

#include <QTest>

#include <set>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A core switch dies and comes back: every alarm opens once and closes once, in the books and in the store.
class StormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNoneAndDoublesNone();
    void outlivesADiskThatStandsStill();
};

namespace {

constexpr int servers = 2'000;
constexpr int perServer = 10;
constexpr size_t total = size_t{servers} * perServer;

std::vector<CheckId> buildEstate(PipelineRig& rig)
{
    std::vector<CheckId> checks;
    for (int s = 0; s < servers; ++s) {
        const ServerId server = rig.addServer(u"s%1"_s.arg(s));
        for (int c = 0; c < perServer; ++c)
            checks.push_back(rig.addLoad(server, 10s));
    }
    return checks;
}

void setAll(PipelineRig& rig, const std::vector<CheckId>& checks, double value)
{
    for (const CheckId check : checks)
        rig.load(check, value);
}

/// Each alarm once, opened and closed once.
void verifyBooks(const PipelineRig& rig)
{
    QCOMPARE(rig.ledger.alarms.size(), total);
    std::set<qint64> checks;
    for (const auto& [id, alarm] : rig.ledger.alarms) {
        QVERIFY(alarm.closedAt);
        checks.insert(alarm.key.check.value);
    }
    QCOMPARE(checks.size(), total);
    std::map<std::pair<AlarmId, JournalKind>, int> lines;
    for (const JournalEntry& entry : rig.ledger.journal)
        ++lines[{entry.alarm, entry.kind}];
    QCOMPARE(lines.size(), 2 * total);
    for (const auto& [line, count] : lines)
        QCOMPARE(count, 1);
}

} // namespace

void StormTest::losesNoneAndDoublesNone()
{
    PipelineRig rig;
    const auto checks = buildEstate(rig);
    rig.begin();
    rig.run(10s, 10ms);
    QVERIFY(rig.openAlarms().empty());

    setAll(rig, checks, 15);
    rig.run(10s, 10ms);
    QCOMPARE(rig.openAlarms().size(), total);
    rig.run(200ms, 10ms); // the last batch
    std::set<qint64> shown;
    for (const LiveBatch& batch : rig.batches) {
        for (const Alarm& alarm : batch.alarms)
            shown.insert(alarm.id.value);
    }
    QCOMPARE(shown.size(), total);
    QVERIFY(rig.batches.size() <= 210);

    setAll(rig, checks, 1);
    rig.run(11s, 10ms);
    QVERIFY(rig.openAlarms().empty());
    verifyBooks(rig);
    QCOMPARE(rig.pipeline->vitals(rig.clock.now()).overdue, 0);
}

void StormTest::outlivesADiskThatStandsStill()
{
    PipelineRig rig;
    const auto checks = buildEstate(rig);
    rig.begin();
    rig.run(10s, 10ms);
    rig.ledger.refusal = Failure{u"locked"_s, u"locked by another process"_s};
    setAll(rig, checks, 15);
    rig.run(10s, 10ms);
    setAll(rig, checks, 1);
    rig.run(11s, 10ms);
    QVERIFY(rig.ledger.alarms.empty());
    rig.ledger.refusal.reset();
    rig.run(2s, 10ms);
    verifyBooks(rig);
    QCOMPARE(rig.ledger.commits, 1);
}

QTEST_GUILESS_MAIN(StormTest)
#include "tst_storm.moc"
