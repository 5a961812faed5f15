#include "tests/widgets/sampleestate.h"

#include "models/domain/alarmlife.h"
#include "models/domain/explanation.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace sd::test {

namespace {

using namespace std::chrono_literals;

Alarm alarmAbout(const SeriesHealth& about, const Server& server, AlarmId id)
{
    Alarm alarm;
    alarm.id = id;
    alarm.key = {about.check, about.key};
    alarm.server = server.id;
    alarm.customer = server.customer;
    alarm.level = alarm.worst = about.state;
    alarm.openedAt = alarm.levelSince = about.since;
    alarm.value = about.value;
    alarm.unit = about.unit;
    alarm.text = about.text;
    alarm.limit = about.state == State::Error ? about.threshold->error : about.threshold->warning;
    alarm.limitIsFloor = about.threshold->direction == Direction::Below;
    return alarm;
}

struct Builder
{
    LiveBatch& picture;
    UtcTime now;
    qint64 series = 0;
    qint64 alarms = 0;

    ServerHealth& health(ServerId id) { return *std::ranges::find(picture.servers, id, &ServerHealth::server); }

    void customer(qint64 id, const QString& name) { picture.estate.edit().customers.push_back({CustomerId{id}, name}); }

    ServerId server(qint64 customer, const QString& name, const QString& kind, const QString& address)
    {
        const ServerId id{static_cast<qint64>(picture.estate->servers.size()) + 1};
        Server server{id, CustomerId{customer}, name, address, kind};
        server.site = QStringLiteral("Västerås");
        Estate& estate = picture.estate.edit();
        estate.servers.push_back(server);
        estate.checks.push_back({CheckId{id.value * 10}, id, QStringLiteral("SNMP"), SnmpParams{}});
        estate.checks.push_back({CheckId{id.value * 10 + 1}, id, QStringLiteral("Ping"), IcmpParams{}});
        ServerHealth health;
        health.server = id;
        health.customer = CustomerId{customer};
        health.state = State::Ok;
        health.since = now - 30h;
        picture.servers.push_back(health);
        picture.checks.push_back({CheckId{id.value * 10}, id, State::Ok, now, 12ms});
        picture.checks.push_back({CheckId{id.value * 10 + 1}, id, State::Ok, now, 1ms});
        return id;
    }

    SeriesHealth& reading(ServerId server, MetricKey key, const QString& unit, double value, Threshold threshold = {},
                          State state = State::Ok)
    {
        SeriesHealth one;
        one.series = SeriesId{++series};
        one.check = CheckId{server.value * 10 + (key.metric.contains(QStringLiteral("icmp")) ? 1 : 0)};
        one.server = server;
        one.key = std::move(key);
        one.unit = unit;
        one.value = value;
        one.state = state;
        one.at = now;
        one.since = now - 7min;
        one.threshold = std::move(threshold);
        ServerHealth& own = health(server);
        ++own.series[static_cast<size_t>(state)];
        own.state = worse(own.state, state);
        if (state != State::Ok)
            own.since = one.since;
        picture.series.push_back(one);
        return picture.series.back();
    }

    Alarm& alarm(const SeriesHealth& about, Millis age, int repeats = 1)
    {
        Alarm one =
            alarmAbout(about, picture.estate->servers[static_cast<size_t>(about.server.value - 1)], AlarmId{++alarms});
        one.openedAt = one.levelSince = now - age;
        one.lastSeenAt = now;
        one.repeats = repeats;
        picture.alarms.push_back(one);
        return picture.alarms.back();
    }
};

Threshold limits(Direction direction, double warning, double error)
{
    Threshold threshold;
    threshold.direction = direction;
    threshold.warning = warning;
    threshold.error = error;
    threshold.badSamples = threshold.ofSamples = 3;
    threshold.origin = {QStringLiteral("baseline"), QStringLiteral("generic-server 1"), {}, {}};
    return threshold;
}

MetricKey key(const char* metric, const QString& instance = {})
{
    return {QString::fromLatin1(metric), instance};
}

void addOrdinaryReadings(Builder& build, ServerId id)
{
    const auto spread = static_cast<double>(id.value % 17);
    build.reading(id, key("system.cpu.utilization"), QStringLiteral("1"), 0.08 + spread / 40,
                  limits(Direction::Above, 0.9, 0.95));
    build.reading(id, key("system.memory.utilization"), QStringLiteral("1"), 0.41 + spread / 60,
                  limits(Direction::Above, 0.9, 0.95));
    build.reading(id, key("system.filesystem.utilization", QStringLiteral("D:")), QStringLiteral("1"),
                  0.31 + spread / 50, limits(Direction::Above, 0.85, 0.93));
    build.reading(id, key("system.network.io.receive", QStringLiteral("vmxnet3")), QStringLiteral("By/s"),
                  1.05e7 * (1 + spread / 9));
    build.reading(id, key("system.network.io.transmit", QStringLiteral("vmxnet3")), QStringLiteral("By/s"),
                  2.4e6 * (1 + spread / 7));
    build.reading(id, key("serverdrift.icmp.rtt"), QStringLiteral("s"), 0.0004 + spread / 40'000,
                  limits(Direction::Above, 0.05, 0.2));
    build.reading(id, key("serverdrift.icmp.loss"), QStringLiteral("1"), 0, limits(Direction::Above, 0.1, 0.2));
    build.reading(id, key("system.uptime"), QStringLiteral("s"), 86'400 * (11 + spread * 3));
}

void addEstate(Builder& build)
{
    const std::array customers{"Norrbygg AB", "Mälarvård", "Svetsgruppen", "Kommunen", "Hamnbolaget"};
    const std::array codes{"NB", "MV", "SG", "KO", "HB"};
    const std::array roles{"DC02", "SQL01", "ESX03", "FIL01", "APP02", "WEB01", "UPS2", "SW-CORE"};
    const std::array kinds{"windows", "windows", "hypervisor", "windows", "linux", "linux", "ups", "switch"};
    for (size_t c = 0; c < customers.size(); ++c) {
        build.customer(static_cast<qint64>(c) + 1, QString::fromUtf8(customers[c]));
        for (size_t r = 0; r < roles.size(); ++r) {
            const ServerId id =
                build.server(static_cast<qint64>(c) + 1,
                             QString::fromLatin1(codes[c]) + QLatin1Char('-') + QString::fromLatin1(roles[r]),
                             QString::fromLatin1(kinds[r]), QStringLiteral("10.4.%1.%2").arg(c).arg(r + 11));
            addOrdinaryReadings(build, id);
        }
    }
}

void addTrouble(Builder& build)
{
    const auto server = [](int customer, int role) { return ServerId{customer * 8 + role + 1}; };
    Threshold system = limits(Direction::Above, 0.90, 0.95);
    system.origin = {QStringLiteral("server"), QStringLiteral("J. Ek"), build.now - 24h * 266,
                     QStringLiteral("liten systemdisk")};
    Alarm& volume = build.alarm(build.reading(server(0, 0), key("system.filesystem.utilization", QStringLiteral("C:")),
                                              QStringLiteral("1"), 0.969, system, State::Error),
                                7min, 4);
    volume.openedAt = build.now - 41min;
    build
        .reading(server(0, 0), key("serverdrift.check.status", QStringLiteral("Reboot pending")), QStringLiteral(""), 1,
                 {}, State::Warning)
        .text = QStringLiteral("26 h");
    build.picture.series.back().kind = ReadingKind::Status;

    SeriesHealth& service = build.reading(server(1, 1), key("serverdrift.plugin.status", QStringLiteral("MSSQLSERVER")),
                                          {}, 2, {}, State::Error);
    service.text = QStringLiteral("stopped");
    service.kind = ReadingKind::Status;
    build.alarm(service, 31min).ack = Acknowledgement{QStringLiteral("Jonas Ek"), build.now - 25min};

    build.alarm(build.reading(server(0, 2), key("hw.temperature", QStringLiteral("Inlet")), QStringLiteral("Cel"), 28.5,
                              limits(Direction::Above, 27, 32), State::Warning),
                12min);
    build.alarm(build.reading(server(3, 3), key("system.filesystem.utilization", QStringLiteral("E:")),
                              QStringLiteral("1"), 0.876, limits(Direction::Above, 0.85, 0.93), State::Warning),
                44min);
    build
        .alarm(build.reading(server(1, 0), key("system.cpu.utilization", QStringLiteral("3")), QStringLiteral("1"),
                             0.93, limits(Direction::Above, 0.9, 0.95), State::Warning),
               130min)
        .ack = Acknowledgement{QStringLiteral("Anna Ek"), build.now - 100min};
    build.alarm(build.reading(server(2, 5),
                              key("serverdrift.tls.days_left", QStringLiteral("www.svetsgruppen.example")),
                              QStringLiteral("d"), 21, limits(Direction::Below, 30, 14), State::Warning),
                3h);
    build
        .alarm(build.reading(server(3, 6), key("hw.status", QStringLiteral("Battery")), QStringLiteral("%"), 62,
                             limits(Direction::Below, 80, 40), State::Warning),
               342min, 2)
        .flapping = true;

    SeriesHealth& silent =
        build.reading(server(2, 4), key("serverdrift.check.status"), {}, std::nan(""), {}, State::Unknown);
    Alarm& unknown = build.alarm(silent, 18min);
    unknown.cause = QStringLiteral("timeout");
    unknown.text = QStringLiteral("no answer within 5 s");

    SeriesHealth& core = build.reading(server(4, 7), key("serverdrift.icmp.loss"), QStringLiteral("1"), 1,
                                       limits(Direction::Above, 0.1, 0.2), State::Error);
    Alarm& window = build.alarm(core, 22min);
    window.muted = MuteReason::Window;
    window.mutedUntil = build.now + 90min;
    build.health(server(4, 7)).muted = MuteReason::Window;
    build.health(server(4, 7)).mutedUntil = build.now + 90min;
    SeriesHealth& cut =
        build.reading(server(4, 3), key("serverdrift.check.status"), {}, std::nan(""), {}, State::Unknown);
    Alarm& child = build.alarm(cut, 22min);
    child.cause = QStringLiteral("unreachable");
    child.muted = MuteReason::Dependency;
    build.health(server(4, 3)).muted = MuteReason::Dependency;
}

EngineVitals vitals(UtcTime now)
{
    EngineVitals vitals;
    vitals.at = now;
    vitals.pollsPerSecond = 812;
    vitals.latenessP99 = 3ms;
    vitals.writeLag = 400ms;
    vitals.checks = 80;
    return vitals;
}

/// The first alarm's volume was full before.
void addPast(FakeConsole& console, UtcTime now)
{
    Alarm past = console.picture.alarms.front();
    past.id = AlarmId{900};
    past.openedAt = past.levelSince = now - 5h;
    past.closedAt = now - 4h - 20min;
    past.worst = State::Warning;
    Alarm older = past;
    older.id = AlarmId{901};
    older.openedAt = older.levelSince = now - 74h;
    older.closedAt = now - 71h;
    older.worst = State::Error;
    console.archive.alarms = {past, older};
    JournalEntry note{AlarmId{901}, now - 73h, JournalKind::Commented, State::Error};
    note.who = QStringLiteral("Anna Ek");
    note.text = QStringLiteral("tömde papperskorgen, loggarna växer");
    console.archive.remarks[901] = {note};
}

/// A few days of work on the first customers.
void addChanges(FakeConsole& console, UtcTime now)
{
    std::vector<Change>& lines = console.changes.lines;
    const auto add = [&](Millis ago, const char* who, ChangeAction action, ChangeObject object, qint64 objectId,
                         qint64 server, const QString& name) -> Change& {
        lines.push_back({.id = static_cast<qint64>(1'000 - lines.size()),
                         .at = now - ago,
                         .who = QString::fromUtf8(who),
                         .action = action,
                         .object = object,
                         .objectId = objectId,
                         .server = {server},
                         .customer = {server == 0 ? 0 : (server - 1) / 8 + 1},
                         .name = name});
        return lines.back();
    };
    const auto text = [](const char* said) { return QString::fromUtf8(said); };
    using A = ChangeAction;
    using O = ChangeObject;
    add(5min, "Anna Ek", A::Changed, O::Alarm, 1, 1, text("system.filesystem.utilization C:")).after = {
        {text("did"), static_cast<int>(JournalKind::Commented)},
        {text("text"), text("WSUS-cachen växer, kunden är ringd")}};
    add(25min, "Jonas Ek", A::Changed, O::Alarm, 2, 10, text("serverdrift.plugin.status MSSQLSERVER")).after = {
        {text("did"), static_cast<int>(JournalKind::Acknowledged)}, {text("text"), QString()}};
    Change& limit = add(3h, "Anna Ek", A::Changed, O::Check, 30, 3, text("SNMP"));
    const auto rule = [&](double warning, double error) {
        return QJsonObject{
            {text("overrides"),
             QJsonArray{QJsonObject{{text("metric"), text("hw.temperature")},
                                    {text("instance"), text("Inlet")},
                                    {text("threshold"), toJson(Threshold{.warning = warning, .error = error})}}}}};
    };
    limit.before = rule(25, 30);
    limit.after = rule(27, 32);
    add(20h, "Bo Åström", A::Added, O::Window, 7, 0, text("Patchning")).after = {
        {text("from"), toMs(now - 18h)},
        {text("to"), toMs(now - 16h)},
        {text("servers"), QJsonObject{{text("17"), text("SG-DC02")}, {text("18"), text("SG-SQL01")}}}};
    Change& moved = add(22h, "Bo Åström", A::Changed, O::Server, 18, 18, text("SG-SQL01"));
    moved.before = {{text("address"), text("10.4.2.112")}, {text("site"), text("Västerås")}};
    moved.after = {{text("address"), text("10.4.2.12")}, {text("site"), text("Västerås")}};
    add(23h, "Bo Åström", A::Changed, O::Credential, 2, 0, text("SNMP Svetsgruppen")).after = {
        {text("secret_set"), text("auth-password")}};
    add(26h, "Jonas Ek", A::Removed, O::Server, 99, 99, text("SG-OLD01")).before = {
        {text("address"), text("10.4.2.40")}, {text("enabled"), 1}};
    Change& parents = add(75h, "Jonas Ek", A::Changed, O::Parents, 2, 2, text("NB-SQL01"));
    parents.before = {{text("parents"), QJsonArray{}}};
    parents.after = {{text("parents"), QJsonArray{text("NB-SW-CORE")}}};
}

/// A week of alarms with one flood, and what they came from.
void addFigures(FakeConsole& console, UtcTime now)
{
    AlarmQuality& figures = console.archive.figures;
    const UtcTime last = fromMs(toMs(now) / 600'000 * 600'000);
    constexpr int Steps = 6 * 24 * 6;
    for (int back = Steps; back > 0; --back) {
        int alarms = back % 7 == 0 ? 1 + back % 3 : 0;
        if (back == 260 || back == 261)
            alarms = back == 260 ? 14 : 12;
        if (alarms > 0)
            figures.rates.push_back({last - back * 10min, alarms});
        figures.alarms += alarms;
    }
    std::vector<Alarm> open = console.picture.alarms;
    std::ranges::sort(open, std::greater(), &Alarm::repeats);
    const Alarm battery = *std::ranges::find(console.picture.alarms, true, &Alarm::flapping);
    std::erase_if(open, [&](const Alarm& alarm) { return alarm.id == battery.id; });
    open.insert(open.begin(), battery);
    int count = 61;
    for (const Alarm& alarm : open) {
        figures.worst.push_back({alarm.key, alarm.server, alarm.customer, count, count * 17min});
        count = count * 2 / 3;
        if (figures.worst.size() == 10)
            break;
    }
    figures.chattering = {figures.worst[0], figures.worst[1]};
    Alarm stale = battery;
    stale.openedAt = now - 75h;
    figures.stale = {stale};
    figures.staleCount = 1;
}

/// A busy evening, handed over to the night.
void addHandover(FakeConsole& console, UtcTime now)
{
    Handover& book = console.handover.book;
    book.words = {
        {QStringLiteral("Ring Norrbyggs kundansvarige före 08:00 om DC02. Disken är beställd, kvittera inte bort "
                        "larmet förrän den sitter i.\nUPS:en i Sundsvall provas i natt."),
         QStringLiteral("Jonas Ek"), now - 7h - 58min}};
    book.opened = {0, 21, 6, 3, 0};
    book.closed = 24;
    book.open = console.picture.alarms;
    std::ranges::sort(book.open, [](const Alarm& a, const Alarm& b) { return priority(a) > priority(b); });
    book.standing = static_cast<int>(book.open.size());
    book.untaken = 4;
    const auto taken = std::ranges::find_if(book.open, [](const Alarm& alarm) { return alarm.ack.has_value(); });
    if (taken != book.open.end()) {
        book.lapsing = {*taken};
        book.lapsing[0].ack->mode = AckMode::UntilTime;
        book.lapsing[0].ack->until = now + 3h;
    }
    book.snoozed = {book.open.back()};
    book.snoozed[0].ack.reset();
    book.snoozed[0].muted = MuteReason::Snoozed;
    book.snoozed[0].mutedUntil = now + 2h;
    book.windows = {{{1}, QStringLiteral("Patchning"), {now + 4h, now + 6h}, {{1}, {2}}, QStringLiteral("Anna Ek")}};
    book.chattering = console.archive.figures.chattering;
    book.cleared = console.archive.alarms;
    for (const Change& change : console.changes.lines) {
        if (change.object != ChangeObject::Alarm)
            book.changes.push_back(change);
        else if (!change.after[QStringLiteral("text")].toString().isEmpty())
            book.notes.push_back(change);
    }
}

/// What judges the readings, and what lies over it for the first customer's domain controller.
void addRules(FakeConsole& console, UtcTime now)
{
    const auto rule = [](const char* metric, double warning, double error) {
        return ThresholdRule{.metric = QString::fromLatin1(metric),
                             .threshold = limits(Direction::Above, warning, error)};
    };
    console.workbench.rules = {rule("system.cpu.utilization", 0.9, 0.95), rule("system.memory.utilization", 0.9, 0.95),
                               rule("system.filesystem.utilization", 0.85, 0.93),
                               rule("serverdrift.icmp.rtt", 0.05, 0.2)};
    console.workbench.rules[2].threshold.origin.reason = QStringLiteral("room for a week at the usual growth");
    Adjustment customer{.id = {1},
                        .customer = {1},
                        .metric = QStringLiteral("system.filesystem.utilization"),
                        .patch = {.holdFor = 15min},
                        .reason = QStringLiteral("stora nattliga kopior"),
                        .by = QStringLiteral("Anna Ek"),
                        .at = now - 24h * 300,
                        .revision = 1};
    Adjustment volume = customer;
    volume.id = {2};
    volume.customer = {};
    volume.server = {1};
    volume.instance = QStringLiteral("C:");
    volume.patch = {.direction = Direction::Above, .warning = OwnLimit{0.9}, .error = OwnLimit{0.95}};
    volume.reason = QStringLiteral("liten systemdisk");
    volume.by = QStringLiteral("J. Ek");
    volume.at = now - 24h * 266;
    console.picture.estate.edit().adjustments = {customer, volume};
    for (int minute = 0; minute < 3 * 1440; ++minute)
        console.past.push_back({now - std::chrono::minutes(3 * 1440 - minute),
                                0.82 + 0.15 * std::abs(std::sin(static_cast<double>(minute) / 500))});
}

/// What a few devices said by themselves, known and unknown; numbers of APC's, HPE's and IETF's MIBs.
void addTraps(FakeConsole& console, UtcTime now)
{
    const auto text = [](const char* said) { return QString::fromUtf8(said); };
    const auto add = [&](Millis ago, TrapFate fate, const char* address, const char* oid, const char* name) -> Trap& {
        Trap& trap = console.traps.add({.at = now - ago,
                                        .lastAt = now - ago,
                                        .source = text(address),
                                        .version = 2,
                                        .oid = text(oid),
                                        .name = text(name),
                                        .fate = fate});
        for (const Server& server : console.picture.estate->servers) {
            if (server.address != trap.source)
                continue;
            trap.server = server.id;
            trap.customer = server.customer;
        }
        return trap;
    };
    Trap& foreign = add(26h, TrapFate::Refused, "198.51.100.23", "1.3.6.1.6.3.1.1.5.5", "authenticationFailure");
    foreign.why = explain(Why::SnmpForeign);
    Trap& link = add(5h, TrapFate::Noted, "10.4.0.18", "1.3.6.1.6.3.1.1.5.3", "linkDown");
    link.baseline = text("generic-server");
    link.varbinds = {
        {text("1.3.6.1.2.1.2.2.1.1.24"), text("ifIndex"), text("24"), text("INTEGER")},
        {text("1.3.6.1.2.1.2.2.1.2.24"), text("ifDescr"), text("GigabitEthernet0/24"), text("OCTET STRING")},
        {text("1.3.6.1.2.1.2.2.1.8.24"), text("ifOperStatus"), text("2"), text("INTEGER")}};
    link.repeats = 14;
    link.lastAt = now - 4h - 51min;
    Trap& strange = add(2h, TrapFate::Unknown, "10.4.0.17", "1.3.6.1.4.1.34097.9.77.0.12", "");
    strange.version = 1;
    strange.varbinds = {{text("1.3.6.1.4.1.34097.9.77.1.1.0"), {}, text("door 2 opened"), text("OCTET STRING")},
                        {text("1.3.6.1.4.1.34097.9.77.1.2.0"), {}, text("3"), text("INTEGER")}};
    Trap& dropped = add(70min, TrapFate::Dropped, "10.4.0.18", "", "");
    dropped.version = 0;
    dropped.repeats = 18'422;
    Trap& battery = add(9min, TrapFate::Alarm, "10.4.3.17", "1.3.6.1.4.1.318.0.17", "upsBatteryNeedsReplacement");
    battery.isInform = true;
    battery.version = 3;
    battery.user = text("overvakning");
    battery.baseline = text("apc-ups");
    for (const Alarm& alarm : console.picture.alarms) {
        if (alarm.server == battery.server)
            battery.alarm = alarm.id;
    }
    battery.metric = text("serverdrift.ups.battery.replace");
    battery.says = text("UPS: The batteries need to be replaced.");
    battery.varbinds = {{text("1.3.6.1.4.1.318.2.3.3.0"), text("mtrapargsString"), battery.says, text("OCTET STRING")},
                        {text("1.3.6.1.4.1.318.2.3.1.0"), text("mtrapargsInteger"), text("17"), text("INTEGER")}};
    Trap& supply = add(4min, TrapFate::Polled, "10.4.0.13", "1.3.6.1.4.1.232.0.6050", "cpqHe4FltTolPowerSupplyFailed");
    supply.baseline = text("hpe-proliant");
    supply.metric = text("hw.status");
    supply.instance = text("PSU 2");
    supply.says = text("failed");
    supply.varbinds = {
        {text("1.3.6.1.4.1.232.6.2.9.3.1.2.0.2"), text("cpqHeFltTolPowerSupplyBay"), text("2"), text("INTEGER")}};
    console.traps.port = 162;
}

} // namespace

void fillSample(FakeConsole& console, UtcTime now)
{
    Builder build{console.picture, now};
    // References into the picture are handed out while it grows.
    console.picture.series.reserve(1000);
    console.picture.alarms.reserve(100);
    addEstate(build);
    addTrouble(build);
    console.picture.vitals = vitals(now);
    JournalEntry opened{AlarmId{1}, now - 41min, JournalKind::Opened, State::Warning, 0.902};
    JournalEntry raised{AlarmId{1}, now - 7min, JournalKind::Raised, State::Error, 0.966};
    JournalEntry note{AlarmId{1}, now - 5min, JournalKind::Commented, State::Error};
    note.who = QStringLiteral("Anna Ek");
    note.text = QStringLiteral("WSUS-cachen växer, kunden är ringd");
    console.journals[1] = {opened, raised, note};
    addPast(console, now);
    addChanges(console, now);
    addTraps(console, now);
    addFigures(console, now);
    console.picture.estate.edit().notes = {{CheckId{10},
                                            QStringLiteral("Känt: backup kör 02:00–03:00, då är C: nästan full."),
                                            QStringLiteral("Jonas Ek"), now - 26h}};
    addHandover(console, now);
    addRules(console, now);
}

void fillLarge(FakeConsole& console, UtcTime now, int servers)
{
    Estate& estate = console.picture.estate.edit();
    console.picture.series.reserve(static_cast<size_t>(servers) * 4);
    constexpr int perCustomer = 100;
    console.picture.servers.reserve(static_cast<size_t>(servers));
    for (int s = 0; s < servers; ++s) {
        const qint64 customer = s / perCustomer + 1;
        if (s % perCustomer == 0)
            estate.customers.push_back({CustomerId{customer}, QStringLiteral("Kund %1").arg(customer)});
        Server server{ServerId{s + 1}, CustomerId{customer},
                      QStringLiteral("SRV%1").arg(s + 1, 5, 10, QLatin1Char('0')),
                      QStringLiteral("10.%1.%2.%3").arg(s / 65536).arg(s / 256 % 256).arg(s % 256)};
        estate.servers.push_back(server);
        estate.checks.push_back({CheckId{s + 1}, server.id, QStringLiteral("SNMP"), SnmpParams{}});
        ServerHealth health;
        health.server = server.id;
        health.customer = server.customer;
        health.state = s % 50 != 7 ? State::Ok : s % 100 == 7 ? State::Warning : State::Error;
        health.since = now - Millis{s * 60'000LL};
        health.series[static_cast<size_t>(health.state)] = 1;
        health.series[static_cast<size_t>(State::Ok)] += 3;
        console.picture.servers.push_back(health);
        for (int i = 0; i < 4; ++i) {
            SeriesHealth one;
            one.series = SeriesId{s * 4 + i + 1};
            one.check = CheckId{s + 1};
            one.server = server.id;
            one.key = key("system.cpu.utilization", QString::number(i));
            one.unit = QStringLiteral("1");
            one.threshold = limits(Direction::Above, 0.9, 0.95);
            one.state = i == 0 ? health.state : State::Ok;
            one.value = one.state == State::Error ? 0.97 : one.state == State::Warning ? 0.92 : 0.2;
            one.since = health.since;
            console.picture.series.push_back(one);
            if (one.state != State::Ok)
                console.picture.alarms.push_back(alarmAbout(one, server, AlarmId{s + 1}));
        }
    }
    console.picture.vitals = vitals(now);
}

} // namespace sd::test
