#include "app/demo/demochecks.h"
#include "app/demo/demoseries.h"
#include "app/demo/historyplan.h"
#include "app/demo/operators.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sd;
using namespace sd::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime now = fromMs(1'780'480'923'456); ///< 2026-06-03T10:02:03.456Z
constexpr Millis year = 24h * 365;

} // namespace

class TestDemoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchesCoverThePast_data();
    void stretchesCoverThePast();
    void estateIsConsistent();
    void intervalsGrowWithTheEstate();
    void everyLayerIsShown();
    void windowsStandAroundNow();
    void seriesContinueInTheRunningEstate();
    void operatorsDecideTheSameTwice();
};

void TestDemoHistory::stretchesCoverThePast_data()
{
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("series");
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<int>("oldestMinutes");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("a few servers") << qint64{395} << qint64{60} << qint64{24'000'000} << 5 << true;
    QTest::newRow("usual") << qint64{395} << qint64{700} << qint64{24'000'000} << 30 << true;
    QTest::newRow("large") << qint64{395} << qint64{3'000} << qint64{24'000'000} << 120 << true;
    QTest::newRow("too large") << qint64{395} << qint64{180'000} << qint64{24'000'000} << 1 << false;
    QTest::newRow("an hour") << qint64{0} << qint64{700} << qint64{24'000'000} << 1 << true;
}

void TestDemoHistory::stretchesCoverThePast()
{
    QFETCH(qint64, days);
    QFETCH(qint64, series);
    QFETCH(qint64, budget);
    QFETCH(int, oldestMinutes);
    QFETCH(bool, isWhole);
    const Millis length = Millis{24h} * days;
    const auto plan = planHistory(now, length, series, budget);
    QVERIFY(!plan.empty());
    qint64 samples = 0;
    for (size_t i = 0; i < plan.size(); ++i) {
        QCOMPARE(toMs(plan[i].when.from) % plan[i].step.count(), 0);
        QCOMPARE(plan[i].when.length() % plan[i].step, Millis{0});
        if (i > 0)
            QVERIFY(plan[i - 1].when.to == plan[i].when.from && plan[i - 1].step > plan[i].step);
        samples += plan[i].samples();
    }
    QVERIFY(plan.back().when.to <= now && now - plan.back().when.to < 1min);
    QCOMPARE(plan.back().step, Millis{1min});
    QCOMPARE(plan.front().step, Millis{oldestMinutes * 60'000LL});
    QVERIFY2(samples * series <= budget, qPrintable(QString::number(samples * series)));
    QCOMPARE(now - plan.front().when.from >= length, isWhole);
}

void TestDemoHistory::estateIsConsistent()
{
    const EstatePlan plan = planEstate({});
    const EstatePorts ports = EstatePorts::from(20'000);
    const Estate estate = makeEstate(plan, ports);
    QCOMPARE(estate.customers.size(), 3U);
    QCOMPARE(estate.servers.size(), 40U);
    QSet<qint64> checkIds;
    QSet<QString> kinds;
    for (const Server& server : estate.servers)
        kinds.insert(server.kind);
    for (const Check& check : estate.checks) {
        QVERIFY(check.id.value < 0);
        checkIds.insert(check.id.value);
        QVERIFY(check.server.value >= -40 && check.server.value < 0);
        QVERIFY(check.timeout < check.interval);
        if (const auto* snmp = std::get_if<SnmpParams>(&*check.params))
            QCOMPARE(snmp->port, ports.snmp);
        for (const ThresholdRule& rule : check.overrides)
            QVERIFY(rule.threshold.isSet() && !rule.threshold.origin.reason.isEmpty());
    }
    QCOMPARE(checkIds.size(), static_cast<qsizetype>(estate.checks.size()));
    const QSet<QString> wanted{u"windows"_s, u"linux"_s, u"hypervisor"_s, u"bmc"_s, u"ups"_s, u"switch"_s, u"cloud"_s};
    QVERIFY(kinds.contains(wanted));

    // An echo is answered by the machine itself: no ping where a server goes away.
    for (const Check& check : estate.checks) {
        const auto& server = plan.servers[static_cast<size_t>(-check.server.value - 1)];
        if (server.part == Part::BranchSwitch || server.site == "Filialen"_L1)
            QVERIFY(kindOf(*check.params) != ProbeKind::Icmp);
    }
}

void TestDemoHistory::intervalsGrowWithTheEstate()
{
    QVERIFY(DemoIntervals::forServers(40).snmp == 10s);
    QVERIFY(DemoIntervals::forServers(10'000).snmp == 60s);
}

void TestDemoHistory::everyLayerIsShown()
{
    const EstatePlan plan = planEstate({});
    const Estate estate = makeEstate(plan, EstatePorts::from(20'000));
    QSet<int> layers;
    Adjustments known;
    bool hasHours = false;
    for (const Adjustment& each : makeAdjustments(plan, estate, now)) {
        QVERIFY(!troubleWith(each, known));
        QVERIFY(each.at < now);
        QVERIFY(std::ranges::any_of(estate.servers, [&each](const Server& server) { return each.isFor(server); }));
        layers.insert(static_cast<int>(each.layer()));
        hasHours = hasHours || each.patch.hours;
        known.push_back(each);
    }
    QCOMPARE(layers.size(), 4);
    QVERIFY(hasHours);
}

void TestDemoHistory::windowsStandAroundNow()
{
    const EstatePlan plan = planEstate({});
    std::vector<ServerId> ids;
    for (const DemoServer& server : plan.servers)
        ids.push_back({server.index + 1});
    const Rhythm rhythm({now - year, now + year});
    const auto windows = makeWindows(plan, ids, rhythm, now - year, now);
    int underWay = 0;
    int toCome = 0;
    int past = 0;
    for (const ServiceWindow& window : windows) {
        QVERIFY(!window.servers.empty());
        underWay += window.when.contains(now);
        toCome += window.when.from > now;
        past += window.when.to <= now;
    }
    QCOMPARE(underWay, 1);
    QCOMPARE(toCome, 1);
    QCOMPARE(past, 12); // a patch night a month
}

void TestDemoHistory::seriesContinueInTheRunningEstate()
{
    // What the history says of a volume at the epoch is what the agent's own arithmetic says of it.
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm({now - year, now + year}), Story({now}));
    const Moment moment = behaviour.moment(now);
    int volumes = 0;
    for (const DemoServer& server : plan.servers) {
        for (const DemoSeries& series : seriesOf(behaviour, server, SnmpParams{})) {
            const double value = series.value(moment);
            QVERIFY(!std::isnan(value));
            if (series.key.metric != "system.filesystem.utilization"_L1)
                continue;
            const auto volume = static_cast<size_t>(volumes++ >= 0 && series.key.instance.startsWith(u'D'));
            if (isWindows(server.role) && volume < server.volumes.size() &&
                server.volumes[volume].label == series.key.instance) {
                const double used = behaviour.volumeUsed(server, volume, moment) / server.volumes[volume].bytes;
                QVERIFY(std::abs(used - value) < 1e-5);
            }
        }
    }
    QCOMPARE_GT(volumes, 30);
}

void TestDemoHistory::operatorsDecideTheSameTwice()
{
    const Operators one(5);
    const Operators two(5);
    int taken = 0;
    QSet<QString> people;
    for (qint64 number = 1; number <= 200; ++number) {
        Alarm alarm;
        alarm.id = {number};
        alarm.key.metric.metric = u"system.filesystem.utilization"_s;
        alarm.openedAt = now;
        const auto ack = one.acknowledgement(alarm, true);
        QCOMPARE(ack, two.acknowledgement(alarm, true));
        if (!ack)
            continue;
        ++taken;
        people.insert(ack->by);
        QVERIFY(ack->at > now && ack->at < now + 15min);
        QVERIFY(!ack->comment.isEmpty());
    }
    QVERIFY(taken > 140 && taken < 200);
    QCOMPARE(people.size(), 5);
}

QTEST_GUILESS_MAIN(TestDemoHistory)
#include "tst_demohistory.moc"
