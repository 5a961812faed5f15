#include "models/store/adjustmentrepository.h"
#include "models/store/alarmrepository.h"
#include "models/store/chartsetrepository.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/traprepository.h"
#include "tests/models/store/storefixture.h"

#include <QJsonArray>

#include <cmath>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

const Author by{u"Anna Ek"_s, fromMs(70)};

Estate smallEstate()
{
    Estate estate;
    estate.customers = {{{-1}, u"Åkeri AB"_s, u"4711"_s}};
    estate.servers = {
        {.id = {-10}, .customer = {-1}, .name = u"core"_s, .address = u"192.0.2.1"_s, .kind = u"switch"_s},
        {.id = {-11},
         .customer = {-1},
         .name = u"db1"_s,
         .address = u"db1.example.se"_s,
         .kind = u"linux"_s,
         .site = u"Umeå"_s,
         .tags = {u"prod"_s, u"a,b"_s},
         .notes = u"rack 4"_s,
         .enabled = false}};
    Check ping{.id = {-20}, .server = {-11}, .name = u"Ping"_s, .params = IcmpParams{.count = 5}};
    ping.overrides = {{u"serverdrift.icmp.rtt"_s, u"*"_s, Threshold{.warning = 0.2, .error = 0.5, .hysteresis = 0.05}}};
    estate.checks = {ping};
    estate.checks[0].followsBaseline = true;
    estate.dependencies = {{{-11}, {-10}}};
    estate.windows = {{.id = {},
                       .title = u"Patchning"_s,
                       .when = {fromMs(1'000), fromMs(5'000)},
                       .servers = {{-11}, {-10}},
                       .setBy = u"kl"_s}};
    return estate;
}

Alarm smallAlarm(qint64 id)
{
    return {.id = {id},
            .key = {{7}, {u"system.filesystem.utilization"_s, u"C:"_s}},
            .server = {3},
            .customer = {1},
            .level = State::Warning,
            .worst = State::Error,
            .openedAt = fromMs(1'000),
            .levelSince = fromMs(2'000),
            .lastSeenAt = fromMs(3'000),
            .repeats = 4,
            .value = 0.91,
            .limit = 0.9,
            .unit = u"1"_s,
            .text = u"91 %"_s};
}

SharedChartSet diskSet(const QString& name, const QString& kind = {}, CustomerId customer = {})
{
    return {.id = {},
            .set = {.name = name,
                    .kind = kind,
                    .customer = customer,
                    .hours = 168,
                    .linked = false,
                    .charts = {{{{u"system.filesystem.utilization"_s, u"*"_s}}, {Comparison::Week, true, true}},
                               {{{u"system.cpu.utilization"_s, {}}}}}}};
}

/// An estate of one customer, and chart sets.
struct ChartSetFixture : StoreFixture
{
    Result<void> run(const std::function<Result<void>(ChartSetRepository&)>& what)
    {
        return store->writeNow([&](Connection& db) {
            ChartSetRepository sets(db);
            return what(sets);
        });
    }
    Result<void> save(const SharedChartSet& set, const Author& who = by)
    {
        return run([&](ChartSetRepository& sets) { return sets.save(set, who); });
    }
    [[nodiscard]] std::vector<SharedChartSet> sets() const
    {
        auto reader = store->reader();
        auto loaded = ChartSetRepository(**reader).all();
        return succeeded(loaded) ? *std::move(loaded) : std::vector<SharedChartSet>();
    }
};

Adjustment cpuAdjustment(CustomerId customer, double warning, const QString& tag = {})
{
    Adjustment one{.id = {}, .customer = customer, .tag = tag, .metric = u"system.cpu.utilization"_s};
    one.patch.warning = OwnLimit{warning};
    one.patch.hours = std::vector<LimitHours>{{.days = 0x1f, .from = 22 * 60, .to = 6 * 60}};
    one.reason = u"agreed at the review"_s;
    return one;
}

/// The small estate, and what lies over its baselines.
struct AdjustmentFixture : StoreFixture
{
    bool begin()
    {
        estate = smallEstate();
        return open() &&
               succeeded(store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); }));
    }
    Result<void> run(const std::function<Result<void>(AdjustmentRepository&)>& what)
    {
        return store->writeNow([&](Connection& db) {
            AdjustmentRepository adjustments(db);
            return what(adjustments);
        });
    }
    Result<void> save(const Adjustment& adjustment, const Author& who = by)
    {
        return run([&](AdjustmentRepository& adjustments) { return adjustments.save(adjustment, who); });
    }
    [[nodiscard]] Adjustments all() const
    {
        auto reader = store->reader();
        auto loaded = AdjustmentRepository(**reader).all();
        return succeeded(loaded) ? *std::move(loaded) : Adjustments();
    }

    Estate estate;
};

QString codeOf(const Result<void>& done)
{
    return done ? QString() : done.failure().code;
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estateComesBack();
    void estateIsAllOrNothing();
    void dependencyCircleIsRefused();
    void removedServersTakeTheirChecks();
    void windowsEnd();
    void alarmsComeBack();
    void oneOpenAlarmAKey();
    void journalIsAppendOnly();
    void credentialsKeepSecretsApart();
    void settingsKeepAnyJson();
    void trapsComeBack();
    void trapsAreFound_data();
    void trapsAreFound();
    void namedServersAnswerAnyText();
    void trapsHeardSince();
    void manyTrapsAreLookedThroughInSteps_data();
    void manyTrapsAreLookedThroughInSteps();
    void trapsAreBounded();
    void chartSetsComeBack();
    void chartSetsSeenOtherwiseAreNotOverwritten();
    void chartSetsHaveOneNameForTheSameServers_data();
    void chartSetsHaveOneNameForTheSameServers();
    void removedChartSetsAreRestored();
    void adjustmentsComeBack();
    void adjustmentsSeenOtherwiseAreNotOverwritten();
    void adjustmentsGoWithTheirServer();
    void resetAdjustmentsAreRestored();
};

void TestRepositories::estateComesBack()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Estate estate = smallEstate();
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
    QVERIFY(estate.customers[0].id.value > 0);
    QCOMPARE(estate.servers[1].customer, estate.customers[0].id);
    QCOMPARE(estate.checks[0].server, estate.servers[1].id);
    QCOMPARE(estate.dependencies[0].second, estate.servers[0].id);

    QVERIFY(fixture.open()); // from disk
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    auto loaded = EstateRepository(**reader).load();
    QVERIFY(succeeded(loaded));
    QVERIFY(loaded->customers == estate.customers);
    QVERIFY(loaded->servers == estate.servers);
    QVERIFY(loaded->checks == estate.checks);
    QVERIFY(loaded->dependencies == estate.dependencies);
    QCOMPARE(loaded->windows.size(), size_t{1});
    QCOMPARE(loaded->windows[0].when, estate.windows[0].when);
    QCOMPARE(loaded->windows[0].servers.size(), size_t{2});

    estate.servers[1].name = u"db2"_s;
    estate.servers[1].enabled = true;
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
    loaded = EstateRepository(**reader).load();
    QVERIFY(succeeded(loaded));
    QVERIFY(loaded->servers == estate.servers);
}

void TestRepositories::estateIsAllOrNothing()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Estate estate = smallEstate();
    estate.checks[0].server = {-99};
    const auto refused = fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); });
    QCOMPARE(codeOf(refused), u"no-such-row"_s);
    QCOMPARE(estate.customers[0].id.value, qint64{-1});
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    auto loaded = EstateRepository(**reader).load();
    QVERIFY(succeeded(loaded));
    QVERIFY(loaded->customers.empty());

    estate = smallEstate();
    estate.servers[0].id = {12}; // to be replaced, but there is none
    QCOMPARE(codeOf(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })),
             u"no-such-row"_s);
}

void TestRepositories::dependencyCircleIsRefused()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Estate estate;
    for (qint64 i = 1; i <= 3; ++i)
        estate.servers.push_back({.id = {-i}, .customer = {}, .name = u"s"_s, .address = u"::1"_s});
    estate.dependencies = {{{-1}, {-2}}, {{-2}, {-3}}, {{-3}, {-1}}};
    QCOMPARE(codeOf(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })),
             u"dependency-circle"_s);
    estate.dependencies.pop_back();
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
}

void TestRepositories::removedServersTakeTheirChecks()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Estate estate = smallEstate();
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
    const ServerId gone = estate.servers[1].id;
    QVERIFY(succeeded(
        fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).removeServers({gone}, by); })));
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    auto loaded = EstateRepository(**reader).load();
    QVERIFY(succeeded(loaded));
    QCOMPARE(loaded->servers.size(), size_t{1});
    QVERIFY(loaded->checks.empty());
    QVERIFY(loaded->dependencies.empty());
    QCOMPARE(loaded->windows[0].servers.size(), size_t{1});
    QCOMPARE(codeOf(fixture.store->writeNow([&](Connection& db) {
                 return EstateRepository(db).removeServers({estate.servers[0].id, gone}, by);
             })),
             u"no-such-row"_s);
    loaded = EstateRepository(**reader).load();
    QVERIFY(succeeded(loaded));
    QCOMPARE(loaded->servers.size(), size_t{1}); // neither was removed
}

void TestRepositories::windowsEnd()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Estate estate = smallEstate();
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
    const auto endAt = [&](qint64 ms) {
        return fixture.store->writeNow([&](Connection& db) {
            return EstateRepository(db).endWindow(estate.windows[0].id, {u"kl"_s, fromMs(ms)});
        });
    };
    const auto stored = [&] {
        auto reader = fixture.store->reader();
        auto loaded = EstateRepository(**reader).load();
        return toMs(loaded->windows[0].when.to);
    };
    QVERIFY(succeeded(endAt(9'000)));
    QCOMPARE(stored(), qint64{5'000}); // over already
    QVERIFY(succeeded(endAt(3'000)));
    QCOMPARE(stored(), qint64{3'000});
    QVERIFY(succeeded(endAt(500)));
    QCOMPARE(stored(), qint64{1'000}); // before it began: empty
}

void TestRepositories::alarmsComeBack()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Alarm alarm = smallAlarm(41);
    AlarmStep step{alarm, {{.alarm = {41}, .at = fromMs(1'000), .level = State::Warning, .value = 0.91}}, true};
    Alarm silent = smallAlarm(42);
    silent.key.metric.instance = u"D:"_s;
    silent.value = std::nan("");
    silent.limit.reset();
    const AlarmStep other{silent, {}, true};
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) {
        return AlarmRepository(db).apply({step, other});
    })));

    step.alarm.ack =
        Acknowledgement{u"kl"_s, fromMs(4'000), AckMode::UntilTime, fromMs(9'000), u"ringer leverantören"_s};
    step.alarm.closedAt = fromMs(8'000);
    step.journal = {{.alarm = {41}, .at = fromMs(8'000), .kind = JournalKind::Closed, .who = u"kl"_s, .text = u"ö"_s}};
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return AlarmRepository(db).apply({step}); })));

    QVERIFY(fixture.open());
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    AlarmRepository alarms(**reader);
    QCOMPARE(alarms.lastId()->value, qint64{42});
    const auto open = alarms.openAlarms();
    QVERIFY(succeeded(open));
    QCOMPARE(open->size(), size_t{1});
    QCOMPARE(open->front().key, silent.key);
    QVERIFY(std::isnan(open->front().value));
    QVERIFY(!open->front().limit);
    QVERIFY(!open->front().ack);

    QVERIFY(alarms.closedAlarms({fromMs(0), fromMs(8'000)}, 10)->empty()); // half-open
    const auto closed = alarms.closedAlarms({fromMs(8'000), fromMs(8'001)}, 10);
    QVERIFY(succeeded(closed));
    QCOMPARE(closed->size(), size_t{1});
    const Alarm& back = closed->front();
    QCOMPARE(back.key, alarm.key);
    QCOMPARE(back.worst, State::Error);
    QCOMPARE(back.openedAt, alarm.openedAt);
    QCOMPARE(back.repeats, 4);
    QCOMPARE(back.value, 0.91);
    QCOMPARE(back.limit, std::optional<double>(0.9));
    QCOMPARE(back.ack, step.alarm.ack);
    QCOMPARE(back.closedAt, step.alarm.closedAt);

    const auto journal = alarms.journal({41});
    QVERIFY(succeeded(journal));
    QCOMPARE(journal->size(), size_t{2});
    QCOMPARE(journal->at(0).kind, JournalKind::Opened);
    QCOMPARE(journal->at(0).value, 0.91);
    QCOMPARE(journal->at(1).text, u"ö"_s);
    QVERIFY(std::isnan(journal->at(1).value));
}

void TestRepositories::oneOpenAlarmAKey()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const AlarmStep first{smallAlarm(1), {}, true};
    const AlarmStep second{smallAlarm(2), {}, true};
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return AlarmRepository(db).apply({first}); })));
    QCOMPARE(codeOf(fixture.store->writeNow([&](Connection& db) { return AlarmRepository(db).apply({second}); })),
             u"constraint"_s);
}

void TestRepositories::journalIsAppendOnly()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const AlarmStep step{smallAlarm(1), {{.alarm = {1}, .at = fromMs(1)}}, true};
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return AlarmRepository(db).apply({step}); })));
    const auto changed =
        fixture.store->writeNow([](Connection& db) { return db.exec(u"UPDATE alarm_journal SET who = 'x'"_s); });
    QVERIFY(!changed);
    QVERIFY(changed.failure().message.contains("append-only"_L1));
    QVERIFY(!fixture.store->writeNow([](Connection& db) { return db.exec(u"DELETE FROM alarm_journal"_s); }));
}

void TestRepositories::credentialsKeepSecretsApart()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    CredentialId id;
    const QByteArray sealed("\x00\xff\x01", 3);
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) -> Result<void> {
        CredentialRepository credentials(db);
        auto saved =
            credentials.save({.id = {}, .name = u"snmp v3"_s, .user = u"mon"_s, .authProtocol = u"SHA-256"_s}, by);
        if (!saved)
            return saved.failure();
        id = *saved;
        return credentials.setSealedSecret(id, u"auth-password"_s, sealed, by);
    })));
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    CredentialRepository credentials(**reader);
    const auto all = credentials.all();
    QVERIFY(succeeded(all));
    QCOMPARE(all->size(), size_t{1});
    QCOMPARE(all->front().secretFields, QStringList{u"auth-password"_s});
    QCOMPARE(*credentials.sealedSecret(id, u"auth-password"_s), sealed);
    QCOMPARE(codeOf(credentials.sealedSecret(id, u"token"_s)), u"no-such-secret"_s);

    const auto taken = fixture.store->writeNow([&](Connection& db) -> Result<void> {
        auto saved = CredentialRepository(db).save({.id = {}, .name = u"snmp v3"_s}, by);
        return saved ? Result<void>() : saved.failure();
    });
    QCOMPARE(codeOf(taken), u"name-taken"_s);
    QVERIFY(
        succeeded(fixture.store->writeNow([&](Connection& db) { return CredentialRepository(db).remove(id, by); })));
    QCOMPARE(codeOf(credentials.sealedSecret(id, u"auth-password"_s)), u"no-such-secret"_s);
}

namespace {

Trap keptTrap(qint64 id, UtcTime at, const QString& source, TrapFate fate, CustomerId customer = {})
{
    return {
        .id = {id},
        .at = at,
        .lastAt = at,
        .source = source,
        .server = {customer ? 10 * customer.value : 0},
        .customer = customer,
        .version = 2,
        .oid = u"1.3.6.1.4.1.318.0.5"_s,
        .name = u"upsOnBattery"_s,
        .fate = fate,
        .varbinds = {{u"1.3.6.1.4.1.318.2.3.3.0"_s, u"mtrapargsString"_s, u"På batteri i Umeå"_s, u"OCTET STRING"_s}},
        .user = u"monitor"_s,
        .baseline = u"apc-ups"_s,
        .alarm = {fate == TrapFate::Alarm ? 100 + id : 0},
        .metric = u"serverdrift.ups.source"_s,
        .instance = u"A"_s,
        .says = u"{translated|en|on battery}"_s};
}

const UtcTime trapDay = fromMs(1'795'000'000'000);

Result<void> keepSome(StoreFixture& fixture)
{
    return fixture.store->writeNow([](Connection& db) {
        return TrapRepository(db).keep({keptTrap(1, trapDay, u"192.0.2.1"_s, TrapFate::Alarm, {1}),
                                        keptTrap(2, trapDay + Millis{1'000}, u"192.0.2.2"_s, TrapFate::Unknown, {2}),
                                        keptTrap(3, trapDay + Millis{2'000}, u"192.0.2.77"_s, TrapFate::Refused)},
                                       {{TrapId{1}, 4, trapDay + Millis{3'000}}}, trapDay);
    });
}

} // namespace

void TestRepositories::trapsComeBack()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(keepSome(fixture)));
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    TrapRepository traps(**reader);
    QCOMPARE(*traps.lastId(), TrapId{3});
    const auto page = traps.find({.when = {trapDay, trapDay + Millis{60'000}}}, {}, 10);
    QVERIFY(succeeded(page));
    QCOMPARE(page->traps.size(), size_t{3});
    QVERIFY(!page->next);
    Trap again = keptTrap(1, trapDay, u"192.0.2.1"_s, TrapFate::Alarm, {1});
    again.repeats = 5;
    again.lastAt = trapDay + Millis{3'000};
    QCOMPARE(page->traps[2], again);
    const auto first = traps.find({.when = {trapDay, trapDay + Millis{60'000}}}, {}, 2);
    QVERIFY(succeeded(first));
    QCOMPARE(first->next, TrapId{2});
    const auto rest = traps.find({.when = {trapDay, trapDay + Millis{60'000}}}, first->next, 2);
    QCOMPARE(rest->traps.size(), size_t{1});
    QVERIFY(!rest->next);
}

void TestRepositories::trapsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("server");
    QTest::addColumn<int>("fate"); ///< -1: any
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("all") << QString() << qint64{0} << -1 << qint64{0} << QList<qint64>{3, 2, 1};
    QTest::newRow("address") << u"0.2.77"_s << qint64{0} << -1 << qint64{0} << QList<qint64>{3};
    QTest::newRow("value, other case") << u"PÅ BATTERI I UME"_s << qint64{0} << -1 << qint64{0}
                                       << QList<qint64>{3, 2, 1};
    QTest::newRow("name of a varbind") << u"trapargs"_s << qint64{0} << -1 << qint64{0} << QList<qint64>{3, 2, 1};
    QTest::newRow("nothing") << u"50 %"_s << qint64{0} << -1 << qint64{0} << QList<qint64>{};
    QTest::newRow("server") << QString() << qint64{20} << -1 << qint64{0} << QList<qint64>{2};
    QTest::newRow("fate") << QString() << qint64{0} << static_cast<int>(TrapFate::Refused) << qint64{0}
                          << QList<qint64>{3};
    QTest::newRow("customer: strangers are nobody's") << QString() << qint64{0} << -1 << qint64{1} << QList<qint64>{1};
}

void TestRepositories::trapsAreFound()
{
    QFETCH(QString, text);
    QFETCH(qint64, server);
    QFETCH(int, fate);
    QFETCH(qint64, customer);
    QFETCH(QList<qint64>, found);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(keepSome(fixture)));
    TrapQuestion question{.when = {trapDay, trapDay + Millis{60'000}}, .server = {server}, .text = text};
    if (fate >= 0)
        question.fates = {static_cast<TrapFate>(fate)};
    if (customer > 0)
        question.customers = {CustomerId{customer}};
    const auto reader = fixture.store->reader();
    const auto page = TrapRepository(**reader).find(question, {}, 10);
    QVERIFY(succeeded(page));
    QList<qint64> numbers;
    for (const Trap& trap : page->traps)
        numbers << trap.id.value;
    QCOMPARE(numbers, found);
}

void TestRepositories::namedServersAnswerAnyText()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(keepSome(fixture)));
    const auto reader = fixture.store->reader();
    const auto page = TrapRepository(**reader).find(
        {.when = {trapDay, trapDay + Millis{60'000}}, .text = u"nb-dc02"_s, .named = {{10}, {30}}}, {}, 10);
    QVERIFY(succeeded(page));
    QCOMPARE(page->traps.size(), size_t{1});
    QCOMPARE(page->traps[0].id, TrapId{1});
}

/// What was added to since: the newest, and those whose count went up.
void TestRepositories::trapsHeardSince()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(keepSome(fixture)));
    const auto reader = fixture.store->reader();
    const auto page = TrapRepository(**reader).find(
        {.when = {trapDay, trapDay + Millis{60'000}}, .heardSince = trapDay + Millis{2'000}}, {}, 10);
    QVERIFY(succeeded(page));
    QCOMPARE(page->traps.size(), size_t{2});
    QCOMPARE(page->traps[0].id, TrapId{3});
    QCOMPARE(page->traps[1].id, TrapId{1}); // came again
}

void TestRepositories::manyTrapsAreLookedThroughInSteps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ofFate");
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("steps");
    const auto all = static_cast<int>((50'000 + TrapRepository::MostLooked - 1) / TrapRepository::MostLooked);
    QTest::newRow("a text that few have") << u"needle"_s << false << qint64{0} << 5 << all;
    QTest::newRow("a text that none has") << u"nothing"_s << false << qint64{0} << 0 << all;
    QTest::newRow("an index leads there") << QString() << true << qint64{0} << 5 << 1;
    QTest::newRow("another index") << QString() << false << qint64{7} << 5 << 1;
    QTest::newRow("both") << QString() << true << qint64{7} << 5 << all;
}

void TestRepositories::manyTrapsAreLookedThroughInSteps()
{
    QFETCH(QString, text);
    QFETCH(bool, ofFate);
    QFETCH(qint64, customer);
    QFETCH(int, found);
    QFETCH(int, steps);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    // Every ten thousandth is another one.
    QVERIFY(succeeded(fixture.store->writeNow([](Connection& db) {
        return db.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) "
                       "INSERT INTO traps (id, at, last_at, repeats, source, agent, server_id, customer_id, version, "
                       "is_inform, oid, name, fate, why, varbinds, omitted) SELECT i, 1795000000000 + i, "
                       "1795000000000 + i, 1, iif(i % 10000 = 0, 'needle', 'hay'), '', 0, iif(i % 10000 = 0, 7, 1), 2, "
                       "0, '', '', iif(i % 10000 = 0, 0, 1), '', '[]', 0 FROM n"_s);
    })));
    const auto reader = fixture.store->reader();
    TrapQuestion question{.when = {trapDay, trapDay + Millis{60'000}}, .text = text};
    if (ofFate)
        question.fates = {TrapFate::Unknown};
    if (customer > 0)
        question.customers = {CustomerId{customer}};
    QList<qint64> numbers;
    std::optional<TrapId> after;
    int asked = 0;
    do {
        const auto page = TrapRepository(**reader).find(question, after, 100);
        QVERIFY(succeeded(page));
        for (const Trap& trap : page->traps)
            numbers << trap.id.value;
        after = page->next;
        ++asked;
    } while (after && asked <= steps);
    QCOMPARE(asked, steps);
    QCOMPARE(numbers.size(), found);
    QVERIFY(std::ranges::is_sorted(numbers, std::greater()));
}

void TestRepositories::trapsAreBounded()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(keepSome(fixture)));
    const auto keep = [&](const Trap& trap) {
        return succeeded(
            fixture.store->writeNow([&](Connection& db) { return TrapRepository(db).keep({trap}, {}, trap.at); }));
    };
    const auto count = [&] {
        const auto reader = fixture.store->reader();
        return (*reader)->single(u"SELECT count(*) FROM traps"_s)->toInt();
    };
    QVERIFY(keep(keptTrap(TrapRepository::MostKept + 2, trapDay, u"192.0.2.1"_s, TrapFate::Noted)));
    QCOMPARE(count(), 2); // the third and the new one
    QVERIFY(keep(keptTrap(TrapRepository::MostKept + 3, trapDay + TrapRepository::KeptFor + Millis{1}, u"192.0.2.1"_s,
                          TrapFate::Noted)));
    QCOMPARE(count(), 1); // the number took the third, ninety days the other one
}

void TestRepositories::settingsKeepAnyJson()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    SettingsRepository settings(**reader);
    QCOMPARE(*settings.value(u"none"_s, 7), QJsonValue(7));
    for (const QJsonValue& value :
         {QJsonValue(3.5), QJsonValue(u"text"_s), QJsonValue(true), QJsonValue(QJsonArray{1, 2})}) {
        QVERIFY(succeeded(
            fixture.store->writeNow([&](Connection& db) { return SettingsRepository(db).setValue(u"key"_s, value); })));
        QCOMPARE(*settings.value(u"key"_s), value);
    }
}

void TestRepositories::chartSetsComeBack()
{
    ChartSetFixture fixture;
    QVERIFY(fixture.open());
    Estate estate = smallEstate();
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
    const SharedChartSet wanted = diskSet(u"Diskar"_s, u"windows"_s, estate.customers[0].id);
    QVERIFY(succeeded(fixture.save(wanted)));
    QVERIFY(fixture.open()); // from disk
    const auto kept = fixture.sets();
    QCOMPARE(kept.size(), size_t{1});
    QVERIFY(kept[0].set == wanted.set);
    QCOMPARE(kept[0].by, by.who);
    QCOMPARE(kept[0].at, by.at);
    QCOMPARE(kept[0].revision, 1);
    QCOMPARE(codeOf(fixture.save(diskSet(u"Other"_s, {}, {4711}))), u"no-such-row"_s);
    QCOMPARE(codeOf(fixture.save(diskSet(u" "_s))), u"name"_s);
    QCOMPARE(codeOf(fixture.save({.id = {}, .set = {.name = u"Empty"_s}})), u"charts"_s);
    QCOMPARE(fixture.sets().size(), size_t{1});
}

void TestRepositories::chartSetsSeenOtherwiseAreNotOverwritten()
{
    ChartSetFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(fixture.save(diskSet(u"Disks"_s))));
    const SharedChartSet seen = fixture.sets().front(); // by two who sit at different consoles
    SharedChartSet first = seen;
    first.set.hours = 24;
    QVERIFY(succeeded(fixture.save(first, {u"Bo Åström"_s, fromMs(80)})));
    SharedChartSet second = seen;
    second.set.hours = 1;
    const auto refused = fixture.save(second);
    QCOMPARE(codeOf(refused), u"changed-meanwhile"_s);
    QVERIFY(refused.failure().message.contains(u"Bo Åström"_s));
    QCOMPARE(codeOf(fixture.run([&](ChartSetRepository& sets) { return sets.remove(seen.id, seen.revision, by); })),
             u"changed-meanwhile"_s);
    QCOMPARE(fixture.sets().front().set.hours, 24);
    second.revision = fixture.sets().front().revision; // looked at again
    QVERIFY(succeeded(fixture.save(second)));
    QCOMPARE(fixture.sets().front().set.hours, 1);
}

void TestRepositories::chartSetsHaveOneNameForTheSameServers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isCustomers");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same") << u"Åtkomst"_s << u"linux"_s << true << u"name-taken"_s;
    QTest::newRow("in other letters") << u"ÅTKOMST"_s << u"linux"_s << true << u"name-taken"_s;
    QTest::newRow("of another kind") << u"Åtkomst"_s << u"windows"_s << true << QString();
    QTest::newRow("of all kinds") << u"Åtkomst"_s << QString() << true << QString();
    QTest::newRow("of all customers") << u"Åtkomst"_s << u"linux"_s << false << QString();
    QTest::newRow("another name") << u"Minne"_s << u"linux"_s << true << QString();
}

void TestRepositories::chartSetsHaveOneNameForTheSameServers()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(bool, isCustomers);
    QFETCH(QString, code);
    ChartSetFixture fixture;
    QVERIFY(fixture.open());
    Estate estate = smallEstate();
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) { return EstateRepository(db).save(estate, by); })));
    const CustomerId akeri = estate.customers[0].id;
    QVERIFY(succeeded(fixture.save(diskSet(u"Åtkomst"_s, u"linux"_s, akeri))));
    QCOMPARE(codeOf(fixture.save(diskSet(name, kind, isCustomers ? akeri : CustomerId{}))), code);
    // Nor does one become another's namesake.
    QVERIFY(succeeded(fixture.save(diskSet(u"Third"_s, u"linux"_s, akeri))));
    SharedChartSet renamed = fixture.sets().back();
    renamed.set.name = u"åtkomst"_s;
    QCOMPARE(codeOf(fixture.save(renamed)), u"name-taken"_s);
}

void TestRepositories::removedChartSetsAreRestored()
{
    ChartSetFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(fixture.save(diskSet(u"Disks"_s))));
    const SharedChartSet before = fixture.sets().front();
    const auto restore = [&] {
        return fixture.run([&](ChartSetRepository& sets) { return sets.restore(before.id, by); });
    };
    QCOMPARE(codeOf(restore()), u"no-such-row"_s);
    const auto remove = [&](int revision) {
        return fixture.run([&](ChartSetRepository& sets) { return sets.remove(before.id, revision, by); });
    };
    QVERIFY(succeeded(remove(1)));
    QVERIFY(fixture.sets().empty());
    QCOMPARE(codeOf(remove(1)), u"gone"_s);
    SharedChartSet late = before;
    late.set.hours = 1;
    QCOMPARE(codeOf(fixture.save(late)), u"gone"_s);
    QVERIFY(succeeded(restore()));
    QVERIFY(fixture.sets().front().set == before.set);
    QCOMPARE(fixture.sets().front().by, before.by);
    // Its name is another's by the time that somebody wants it back.
    QVERIFY(succeeded(remove(3)));
    QVERIFY(succeeded(fixture.save(diskSet(u"disks"_s))));
    QCOMPARE(codeOf(restore()), u"name-taken"_s);
}

void TestRepositories::adjustmentsComeBack()
{
    AdjustmentFixture fixture;
    QVERIFY(fixture.begin());
    Adjustment wanted = cpuAdjustment(fixture.estate.customers[0].id, 0.9, u"prod"_s);
    QVERIFY(succeeded(fixture.save(wanted)));
    QVERIFY(fixture.open()); // from disk
    wanted.id = {1};
    wanted.by = by.who;
    wanted.at = by.at;
    wanted.revision = 1;
    QCOMPARE(fixture.all(), Adjustments{wanted});
    QCOMPARE(codeOf(fixture.save(cpuAdjustment({4711}, 0.9))), u"no-such-row"_s);
    Adjustment stray = cpuAdjustment({}, 0.9);
    stray.server = {4711};
    QCOMPARE(codeOf(fixture.save(stray)), u"no-such-row"_s);
    QCOMPARE(codeOf(fixture.save(cpuAdjustment(fixture.estate.customers[0].id, 0.8, u"prod"_s))),
             u"adjusted-already"_s);
    QCOMPARE(fixture.all().size(), size_t{1});
}

void TestRepositories::adjustmentsSeenOtherwiseAreNotOverwritten()
{
    AdjustmentFixture fixture;
    QVERIFY(fixture.begin());
    QVERIFY(succeeded(fixture.save(cpuAdjustment(fixture.estate.customers[0].id, 0.9))));
    const Adjustment seen = fixture.all().front(); // by two who sit at different consoles
    Adjustment first = seen;
    first.patch.warning = OwnLimit{0.8};
    QVERIFY(succeeded(fixture.save(first, {u"Bo Åström"_s, fromMs(80)})));
    QCOMPARE(fixture.all().front().by, u"Bo Åström"_s);
    QCOMPARE(codeOf(fixture.save(seen)), u"changed-meanwhile"_s);
    const auto reset = [&](int revision) {
        return fixture.run([&](AdjustmentRepository& all) { return all.remove(seen.id, revision, by); });
    };
    QCOMPARE(codeOf(reset(seen.revision)), u"changed-meanwhile"_s);
    QCOMPARE(fixture.all().front().patch.warning, std::optional(OwnLimit{0.8}));
    QVERIFY(succeeded(reset(2)));
}

void TestRepositories::adjustmentsGoWithTheirServer()
{
    AdjustmentFixture fixture;
    QVERIFY(fixture.begin());
    const ServerId server = fixture.estate.servers[1].id;
    Adjustment own = cpuAdjustment({}, 0.9);
    own.server = server;
    QVERIFY(succeeded(fixture.save(own)));
    const auto change = [&](const std::function<Result<void>(EstateRepository&)>& what) {
        return succeeded(fixture.store->writeNow([&](Connection& db) {
            EstateRepository estate(db);
            return what(estate);
        }));
    };
    QVERIFY(change([&](EstateRepository& estate) { return estate.removeServers({server}, by); }));
    QVERIFY(fixture.all().empty());
    QVERIFY(change([&](EstateRepository& estate) { return estate.restoreServers({server}, by); }));
    QCOMPARE(fixture.all().size(), size_t{1});
}

void TestRepositories::resetAdjustmentsAreRestored()
{
    AdjustmentFixture fixture;
    QVERIFY(fixture.begin());
    const CustomerId akeri = fixture.estate.customers[0].id;
    QVERIFY(succeeded(fixture.save(cpuAdjustment(akeri, 0.9))));
    const Adjustment before = fixture.all().front();
    const auto restore = [&] {
        return fixture.run([&](AdjustmentRepository& all) { return all.restore(before.id, by); });
    };
    const auto reset = [&](int revision) {
        return fixture.run([&](AdjustmentRepository& all) { return all.remove(before.id, revision, by); });
    };
    QCOMPARE(codeOf(restore()), u"no-such-row"_s);
    QVERIFY(succeeded(reset(1)));
    QVERIFY(fixture.all().empty());
    QVERIFY(succeeded(restore()));
    QCOMPARE(fixture.all().front().patch, before.patch);
    // Its place is taken by the time that somebody wants it back.
    QVERIFY(succeeded(reset(3)));
    QVERIFY(succeeded(fixture.save(cpuAdjustment(akeri, 0.7))));
    QCOMPARE(codeOf(restore()), u"adjusted-already"_s);
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
