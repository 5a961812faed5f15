#include "app/baselines/baselinecatalog.h"
#include "models/domain/explanation.h"
#include "models/domain/ownmetrics.h"
#include "tests/app/engine/pipelinerig.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sd::test {

namespace {

const QString onBattery = u"1.3.6.1.4.1.318.0.5"_s;
const QString powerRestored = u"1.3.6.1.4.1.318.0.9"_s;
const QString supplyFailed = u"1.3.6.1.4.1.232.0.6050"_s;
const QString supplyBay = u"1.3.6.1.4.1.232.6.2.9.3.1.2.0.2"_s;

std::shared_ptr<const TrapBook> shipped()
{
    static const std::shared_ptr<const TrapBook> book = [] {
        const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        for (const Failure& refused : catalog.refused())
            qWarning("%s", qUtf8Printable(refused.message));
        return catalog.trapBook();
    }();
    return book;
}

using Varbinds = std::vector<std::pair<QString, QString>>;

Trap trapOf(const QString& oid, const Varbinds& varbinds = {})
{
    Trap trap{.source = u"192.0.2.1"_s, .version = 2, .oid = oid};
    for (const auto& [name, text] : varbinds)
        trap.varbinds.push_back({name, {}, text});
    return trap;
}

/// A device with a check of SNMP that answers what `supply` says of "PSU 2".
struct TrapRig : PipelineRig
{
    ServerId server = addServer(u"dev"_s);
    CheckId check = addCheck(server, SnmpParams{}, 10min);
    State supply = State::Ok;

    TrapRig()
        : PipelineRig({.pollOnStart = false}) // but for what is asked for
    {
        book = shipped();
        answer(check, [this](PollResult& result) {
            Reading reading = gauge(u"hw.status"_s, 2, u"PSU 2"_s);
            reading.kind = ReadingKind::Status;
            reading.reported = supply;
            result.readings = {reading};
        });
    }

    /// Heard now; gives what became of it.
    TrapFate hear(Trap trap)
    {
        trap.server = server;
        trap.at = trap.lastAt = clock.utcNow();
        const size_t before = traps.kept.size();
        pipeline->takeTraps({std::move(trap)}, clock.now());
        run(2s);
        return traps.kept.size() > before ? traps.kept.back().fate : TrapFate::Unknown;
    }
};

} // namespace

class PipelineTrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTrapsMean_data();
    void knowsWhatTrapsMean();
    void namesVarbinds();
    void pollingDecides();
    void pollsNoMoreThanItShould();
    void opensAnAlarmOfItsOwn();
    void tellsOfADeviceThatDoesNotAnswer();
    void handsOverToPolling();
    void endsWhenNothingMoreIsHeard();
    void goesOnAfterARestart();
    void callsNobodyInAWindow();
    void flappingIsOneAlarm();
    void keepsWhatItDoesNotKnow();
    void countsWhatComesAgain();
    void aStormMakesNoQueue();
    void saysThatItCantListen();
    void alarmsGoWithTheirCheck();
};

void PipelineTrapsTest::knowsWhatTrapsMean_data()
{
    QTest::addColumn<QString>("oid");
    QTest::addColumn<Varbinds>("varbinds");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("object"); ///< metric and instance; empty: says nothing of any
    QTest::addColumn<State>("state");
    const auto cpq = [](int number) { return u"1.3.6.1.4.1.232.0.%1"_s.arg(number); };
    const auto row = [](const char* title, const QString& oid, const Varbinds& varbinds, const char* name,
                        const char* object, State state) {
        QTest::newRow(title) << oid << varbinds << QString::fromLatin1(name) << QString::fromLatin1(object) << state;
    };
    row("coldStart", u"1.3.6.1.6.3.1.1.5.1"_s, {}, "coldStart", "", State::Ok);
    row("linkDown", u"1.3.6.1.6.3.1.1.5.3"_s,
        {{u"1.3.6.1.2.1.2.2.1.1.4"_s, u"4"_s}, {u"1.3.6.1.2.1.2.2.1.2.4"_s, u"eth4"_s}}, "linkDown",
        "serverdrift.network.link eth4", State::Warning);
    row("linkUp without a name", u"1.3.6.1.6.3.1.1.5.4"_s, {{u"1.3.6.1.2.1.2.2.1.1.4"_s, u"4"_s}}, "linkUp",
        "serverdrift.network.link 4", State::Ok);
    row("HPE supply failed", cpq(6050), {{u"1.3.6.1.4.1.232.6.2.9.3.1.1.0.2"_s, u"0"_s}, {supplyBay, u"2"_s}},
        "cpqHe4FltTolPowerSupplyFailed", "hw.status PSU 2", State::Error);
    row("HPE supply well", cpq(6048), {{supplyBay, u"2"_s}}, "cpqHe4FltTolPowerSupplyOk", "hw.status PSU 2", State::Ok);
    row("HPE fan", cpq(6035), {{u"1.3.6.1.4.1.232.6.2.6.7.1.2.0.3"_s, u"3"_s}}, "cpqHe3FltTolFanDegraded",
        "hw.status Fan 3", State::Warning);
    row("HPE temperature", cpq(6040), {{u"1.3.6.1.4.1.232.6.2.6.8.1.3.0.1"_s, u"11"_s}}, "cpqHe3TemperatureFailed",
        "hw.temperature.status Ambient", State::Error);
    const QString drive = u"1.3.6.1.4.1.232.3.2.5.1.1."_s;
    row("HPE drive, failure predicted", cpq(3046),
        {{drive + u"64.0.2"_s, u"Port 1I Box 1 Bay 2"_s}, {drive + u"6.0.2"_s, u"4"_s}}, "cpqDa7PhyDrvStatusChange",
        "hw.physical_disk.status Disk Port 1I Box 1 Bay 2", State::Warning);
    row("HPE drive, replaced", cpq(3046),
        {{drive + u"64.0.2"_s, u"Port 1I Box 1 Bay 2"_s}, {drive + u"6.0.2"_s, u"2"_s}}, "cpqDa7PhyDrvStatusChange",
        "hw.physical_disk.status Disk Port 1I Box 1 Bay 2", State::Ok);
    row("HPE drive in a state of later firmware", cpq(3046), {{drive + u"6.0.2"_s, u"99"_s}},
        "cpqDa7PhyDrvStatusChange", "", State::Ok);
    row("HPE logical drive", cpq(3034), {{u"1.3.6.1.4.1.232.3.2.3.1.1.4.0.1"_s, u"3"_s}}, "cpqDa6LogDrvStatusChange",
        "hw.logical_disk.status Logical drive 0.1", State::Error);
    const QString alert = u"1.3.6.1.4.1.674.10892.5.3.1."_s;
    const auto dell = [&](const char* display, int status) {
        return Varbinds{{alert + u"2.0"_s, u"as the iDRAC says it"_s},
                        {alert + u"3.0"_s, QString::number(status)},
                        {alert + u"6.0"_s, u"Some.Fqdd.1"_s},
                        {alert + u"7.0"_s, QString::fromLatin1(display)}};
    };
    row("Dell supply", u"1.3.6.1.4.1.674.10892.5.3.2.1.0.2185"_s, dell("PS1 Status", 5), "alertPowerSupplyFailure",
        "hw.status PS1 Status", State::Error);
    row("Dell supply, sent without the zero", u"1.3.6.1.4.1.674.10892.5.3.2.1.2187"_s, dell("PS1 Status", 3),
        "alertPowerSupplyNormal", "hw.status PS1 Status", State::Ok);
    row("Dell disk, rebuilding", u"1.3.6.1.4.1.674.10892.5.3.2.2.0.4347"_s, dell("Disk 3", 4),
        "alertStoragePhysicalDiskInformation", "", State::Ok);
    row("Dell disk, well again", u"1.3.6.1.4.1.674.10892.5.3.2.2.0.4347"_s, dell("Disk 3", 3),
        "alertStoragePhysicalDiskInformation", "hw.physical_disk.status Disk 3", State::Ok);
    row("APC on battery", onBattery, {}, "upsOnBattery", "serverdrift.ups.source", State::Error);
    row("APC power restored", powerRestored, {}, "powerRestored", "serverdrift.ups.source", State::Ok);
    row("APC low battery", u"1.3.6.1.4.1.318.0.7"_s, {}, "lowBattery", "hw.battery.status", State::Error);
    row("APC contact lost", u"1.3.6.1.4.1.318.0.1"_s, {}, "communicationLost", "serverdrift.ups.alarm Communication",
        State::Error);
    const QString descr = u"1.3.6.1.2.1.33.1.6.2.1.2.7"_s;
    row("UPS-MIB on battery", u"1.3.6.1.2.1.33.2.1"_s, {}, "upsTrapOnBattery", "serverdrift.ups.source", State::Error);
    row("UPS-MIB alarm", u"1.3.6.1.2.1.33.2.3"_s, {{descr, u"1.3.6.1.2.1.33.1.6.3.3"_s}}, "upsTrapAlarmEntryAdded",
        "serverdrift.ups.alarm Low battery", State::Error);
    row("UPS-MIB alarm over", u"1.3.6.1.2.1.33.2.4"_s, {{descr, u"1.3.6.1.2.1.33.1.6.3.3"_s}},
        "upsTrapAlarmEntryRemoved", "serverdrift.ups.alarm Low battery", State::Ok);
    row("UPS-MIB alarm of the maker's own", u"1.3.6.1.2.1.33.2.3"_s, {{descr, u"1.3.6.1.4.1.534.1.7.21"_s}},
        "upsTrapAlarmEntryAdded", "serverdrift.ups.alarm 1.3.6.1.4.1.534.1.7.21", State::Warning);
    row("nobody's", u"1.3.6.1.4.1.99999.0.1"_s, {}, "", "", State::Ok);
}

void PipelineTrapsTest::knowsWhatTrapsMean()
{
    QFETCH(QString, oid);
    QFETCH(Varbinds, varbinds);
    QFETCH(QString, name);
    QFETCH(QString, object);
    QFETCH(State, state);
    const TrapMeaning* meaning = shipped()->find(oid);
    QCOMPARE(meaning != nullptr ? meaning->name : QString(), name);
    const auto verdict = meaning != nullptr ? verdictOf(*meaning, trapOf(oid, varbinds)) : std::nullopt;
    QCOMPARE(verdict.has_value(), !object.isEmpty());
    if (!verdict)
        return;
    QCOMPARE(QString(verdict->key.metric + u' ' + verdict->key.instance).trimmed(), object);
    QCOMPARE(verdict->state, state);
    QVERIFY(!verdict->text.isEmpty());
}

void PipelineTrapsTest::namesVarbinds()
{
    TrapRig rig;
    rig.begin();
    rig.hear(
        trapOf(onBattery, {{u"1.3.6.1.4.1.318.2.3.3.0"_s, u"On battery power"_s}, {u"1.3.6.1.4.1.99.1"_s, u"x"_s}}));
    QCOMPARE(rig.traps.kept.size(), size_t{1});
    const Trap& kept = rig.traps.kept[0];
    QCOMPARE(kept.name, u"upsOnBattery"_s);
    QCOMPARE(kept.varbinds[0].name, u"mtrapargsString"_s);
    QCOMPARE(kept.varbinds[1].name, QString());
    QCOMPARE(rig.openAlarms().at(0).text, u"On battery power"_s); // the device's own words before ours
}

void PipelineTrapsTest::pollingDecides()
{
    TrapRig rig;
    rig.begin();
    rig.poll(rig.check);
    const int polls = rig.polls(rig.check);
    QCOMPARE(rig.hear(trapOf(supplyFailed, {{supplyBay, u"2"_s}})), TrapFate::Polled);
    QCOMPARE(rig.polls(rig.check), polls + 1); // ten minutes before its turn
    QVERIFY(rig.openAlarms().empty());         // the device says that all is well

    rig.supply = State::Error;
    rig.run(15s);
    rig.hear(trapOf(supplyFailed, {{supplyBay, u"2"_s}}));
    const auto open = rig.openAlarms();
    QCOMPARE(open.size(), size_t{1});
    QCOMPARE(open[0].key.metric, (MetricKey{u"hw.status"_s, u"PSU 2"_s}));
    QVERIFY(open[0].cause != TrapAlarms::cause);
}

void PipelineTrapsTest::pollsNoMoreThanItShould()
{
    TrapRig rig;
    rig.begin();
    rig.poll(rig.check);
    const int polls = rig.polls(rig.check);
    for (int i = 0; i < 100; ++i)
        rig.pipeline->takeTraps({[&] {
                                    Trap trap = trapOf(supplyFailed, {{supplyBay, u"2"_s}});
                                    trap.server = rig.server;
                                    return trap;
                                }()},
                                rig.clock.now());
    rig.run(5s);
    QCOMPARE(rig.polls(rig.check), polls + 1);
    rig.run(10s); // what came while it waited is looked at once more
    QCOMPARE(rig.polls(rig.check), polls + 2);
    rig.run(60s);
    QCOMPARE(rig.polls(rig.check), polls + 2);
}

void PipelineTrapsTest::opensAnAlarmOfItsOwn()
{
    TrapRig rig;
    rig.begin();
    rig.poll(rig.check);
    QCOMPARE(rig.hear(trapOf(powerRestored)), TrapFate::Noted); // nothing to end
    QCOMPARE(rig.hear(trapOf(onBattery)), TrapFate::Alarm);
    auto open = rig.openAlarms();
    QCOMPARE(open.size(), size_t{1});
    const AlarmId alarm = open[0].id;
    QCOMPARE(open[0].level, State::Error);
    QCOMPARE(open[0].server, rig.server);
    QCOMPARE(open[0].key, (AlarmKey{rig.check, {u"serverdrift.ups.source"_s, {}}}));
    rig.hear(trapOf(onBattery));
    open = rig.openAlarms();
    QCOMPARE(open.size(), size_t{1});
    QCOMPARE(open[0].repeats, 2);
    rig.poll(rig.check); // tells of supplies, not of the source
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.hear(trapOf(powerRestored)), TrapFate::Alarm);
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.journalOf(alarm), u"opened closed"_s);
    // Each that had a part in it is kept with its number, and with whose word it was.
    std::vector<AlarmId> led;
    for (const Trap& kept : rig.traps.kept) {
        led.push_back(kept.alarm);
        QCOMPARE(kept.baseline, u"apc-ups"_s);
        QCOMPARE(kept.metric, u"serverdrift.ups.source"_s);
    }
    QCOMPARE(led, (std::vector{AlarmId{}, alarm, alarm}));
}

void PipelineTrapsTest::tellsOfADeviceThatDoesNotAnswer()
{
    TrapRig rig;
    rig.begin();
    rig.poll(rig.check);
    const auto answering = [&rig](PollResult& result) {
        Reading reading = gauge(u"hw.status"_s, 2, u"PSU 2"_s);
        reading.reported = State::Ok;
        result.readings = {reading};
    };
    rig.fail(rig.check, PollFailure::Timeout);
    rig.poll(rig.check);
    QCOMPARE(rig.hear(trapOf(supplyFailed, {{supplyBay, u"2"_s}})), TrapFate::Alarm);
    QCOMPARE(rig.openAlarms().size(), size_t{2}); // no answer, and the supply
    rig.answer(rig.check, answering);
    rig.poll(rig.check);
    QVERIFY(rig.openAlarms().empty());
    const auto closed = std::ranges::find(rig.ledger.journal, explain(Why::TrapPolled), &JournalEntry::text);
    QVERIFY(closed != rig.ledger.journal.end());
}

void PipelineTrapsTest::handsOverToPolling()
{
    TrapRig rig;
    rig.begin();
    rig.poll(rig.check);
    rig.fail(rig.check, PollFailure::Timeout);
    rig.poll(rig.check);
    rig.hear(trapOf(supplyFailed, {{supplyBay, u"2"_s}}));
    const auto supplyAlarm = [&rig] {
        const auto open = rig.openAlarms();
        const auto found =
            std::ranges::find(open, u"hw.status"_s, [](const Alarm& alarm) { return alarm.key.metric.metric; });
        return found == open.end() ? AlarmId{} : found->id;
    };
    const AlarmId alarm = supplyAlarm();
    QVERIFY(alarm);
    State supply = State::Error;
    rig.answer(rig.check, [&supply](PollResult& result) {
        Reading reading = gauge(u"hw.status"_s, 2, u"PSU 2"_s);
        reading.reported = supply;
        result.readings = {reading};
    });
    for (int i = 0; i < 3; ++i) {
        rig.poll(rig.check);
        QCOMPARE(supplyAlarm(), alarm);
        QCOMPARE(rig.openAlarms().size(), size_t{1});
    }
    supply = State::Ok;
    rig.poll(rig.check);
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.journalOf(alarm), u"opened closed"_s);
}

void PipelineTrapsTest::endsWhenNothingMoreIsHeard()
{
    TrapRig rig;
    rig.begin();
    const QString everyMinute = u"1.3.6.1.2.1.33.2.1"_s;
    rig.hear(trapOf(everyMinute));
    rig.run(9min, 1s);
    rig.hear(trapOf(everyMinute));
    rig.run(9min, 1s);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    rig.run(2min, 1s);
    QVERIFY(rig.openAlarms().empty());
}

void PipelineTrapsTest::goesOnAfterARestart()
{
    TrapRig rig;
    rig.begin();
    rig.poll(rig.check);
    rig.hear(trapOf(onBattery));
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    rig.begin(true);
    rig.poll(rig.check);
    rig.poll(rig.check);
    rig.poll(rig.check);
    rig.poll(rig.check); // a series that no answer holds would be gone by now
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.openAlarms()[0].level, State::Error);
    rig.hear(trapOf(powerRestored));
    QVERIFY(rig.openAlarms().empty());
}

void PipelineTrapsTest::callsNobodyInAWindow()
{
    TrapRig rig;
    const UtcTime now = rig.clock.utcNow();
    rig.estate.windows.push_back({.id = WindowId{1},
                                  .title = u"patch"_s,
                                  .when = {now - 1min, now + 10min},
                                  .servers = {rig.server},
                                  .setBy = u"Anna"_s});
    rig.begin();
    rig.hear(trapOf(onBattery));
    QVERIFY(rig.openAlarms().empty());
}

void PipelineTrapsTest::flappingIsOneAlarm()
{
    TrapRig rig;
    rig.begin();
    for (int i = 0; i < 30; ++i)
        rig.hear(trapOf(i % 2 == 0 ? onBattery : powerRestored));
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QVERIFY(rig.openAlarms()[0].flapping);
    QVERIFY(rig.ledger.alarms.size() < 10);
}

void PipelineTrapsTest::keepsWhatItDoesNotKnow()
{
    TrapRig rig;
    rig.begin();
    QCOMPARE(rig.hear(trapOf(u"1.3.6.1.4.1.99999.0.1"_s)), TrapFate::Unknown);
    Trap refused = trapOf(onBattery);
    refused.fate = TrapFate::Refused;
    QCOMPARE(rig.hear(refused), TrapFate::Refused);
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.traps.kept.size(), size_t{2});
    QCOMPARE(rig.traps.kept[1].name, u"upsOnBattery"_s);
    // A sender that is no server of ours.
    Trap stranger = trapOf(onBattery);
    rig.pipeline->takeTraps({stranger}, rig.clock.now());
    rig.run(2s);
    QCOMPARE(rig.traps.kept.size(), size_t{3});
    QCOMPARE(rig.traps.kept[2].fate, TrapFate::Noted);
    QVERIFY(rig.openAlarms().empty());
}

void PipelineTrapsTest::countsWhatComesAgain()
{
    TrapRig rig;
    rig.begin();
    for (int i = 0; i < 5; ++i)
        rig.hear(trapOf(u"1.3.6.1.4.1.99999.0.1"_s, {{u"1.3.6.1.4.1.99999.1"_s, u"the same"_s}}));
    rig.hear(trapOf(u"1.3.6.1.4.1.99999.0.1"_s, {{u"1.3.6.1.4.1.99999.1"_s, u"another"_s}}));
    QCOMPARE(rig.traps.kept.size(), size_t{2});
    qint64 again = 0;
    for (const TrapRepeat& repeat : rig.traps.again) {
        QCOMPARE(repeat.id, rig.traps.kept[0].id);
        again += repeat.times;
    }
    QCOMPARE(rig.traps.kept[0].repeats + again, qint64{5});
    rig.run(11min, 1s);
    rig.hear(trapOf(u"1.3.6.1.4.1.99999.0.1"_s, {{u"1.3.6.1.4.1.99999.1"_s, u"the same"_s}}));
    QCOMPARE(rig.traps.kept.size(), size_t{3});
}

void PipelineTrapsTest::aStormMakesNoQueue()
{
    TrapRig rig;
    rig.begin();
    rig.traps.isSlow = true;
    constexpr qint64 storm = 20'000;
    std::vector<Trap> traps;
    for (qint64 i = 0; i < storm; ++i)
        traps.push_back(trapOf(u"1.3.6.1.4.1.99999.0.%1"_s.arg(i)));
    rig.pipeline->takeTraps({traps[0]}, rig.clock.now());
    rig.run(2s); // the first is under way, and no answer comes
    rig.pipeline->takeTraps(std::move(traps), rig.clock.now());
    rig.run(60s, 1s);
    QCOMPARE(rig.traps.kept.size(), size_t{1});
    rig.traps.isSlow = false;
    rig.traps.answerAll();
    rig.run(5s);
    qint64 dropped = 0;
    qint64 kept = 0;
    for (const Trap& trap : rig.traps.kept)
        (trap.fate == TrapFate::Dropped ? dropped : kept) += trap.repeats;
    QVERIFY(kept <= static_cast<qint64>(TrapKeeper::MostWaiting) + 2);
    for (const TrapRepeat& repeat : rig.traps.again)
        kept += repeat.times;
    QCOMPARE(kept + dropped, storm + 1); // none without a word
}

void PipelineTrapsTest::saysThatItCantListen()
{
    TrapRig rig;
    rig.begin();
    rig.pipeline->trapsListening(explain(Why::Port, 162, explainErrno(13)), rig.clock.now());
    rig.settle();
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.openAlarms()[0].key.metric.metric, QString(consoleTrapsMetric));
    QCOMPARE(rig.openAlarms()[0].level, State::Error);
    rig.pipeline->trapsListening({}, rig.clock.now());
    QVERIFY(rig.openAlarms().empty());
}

void PipelineTrapsTest::alarmsGoWithTheirCheck()
{
    TrapRig rig;
    rig.begin();
    rig.hear(trapOf(onBattery));
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    rig.estate.checks[0].enabled = false;
    rig.watch();
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.hear(trapOf(onBattery)), TrapFate::Noted);
}

} // namespace sd::test

QTEST_GUILESS_MAIN(sd::test::PipelineTrapsTest)
#include "tst_pipelinetraps.moc"
