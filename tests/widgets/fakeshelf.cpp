#include "tests/widgets/fakeshelf.h"

#include "models/domain/explanation.h"

#include <utility>

namespace sd::test {

using namespace Qt::StringLiterals;

namespace {

QString inBoth(const QString& english, const QString& swedish)
{
    return Explanation{Why::Translated, {u"en"_s, english, u"sv"_s, swedish}}.text();
}

ThresholdRule rule(const QString& metric, Threshold threshold, const QString& by, const QString& reason)
{
    threshold.origin = {.layer = u"baseline"_s, .name = by, .reason = reason};
    return {.metric = metric, .threshold = threshold};
}

BaselineSheet genericServer(int version)
{
    BaselineSheet sheet{.name = u"generic-server"_s, .version = version, .title = u"Any server by SNMP"_s, .rank = 10};
    const QString by = u"generic-server %1"_s.arg(version);
    sheet.recognises = {u"object ~ ^1\\.3\\.6\\.1\\.4\\.1\\.8072\\."_s};
    sheet.intervals = {{ProbeKind::Snmp, version > 3 ? Millis{120'000} : Millis{60'000}}};
    sheet.readings = {{.group = u"processors"_s,
                       .metric = u"system.cpu.utilization"_s,
                       .unit = u"1"_s,
                       .aggregate = u"mean"_s,
                       .value = u"load / 100"_s,
                       .sources = {u"1.3.6.1.2.1.25.3.3.1.2"_s}},
                      {.group = u"storage"_s,
                       .metric = u"system.filesystem.utilization"_s,
                       .unit = u"1"_s,
                       .instance = u"{descr}"_s,
                       .value = u"unsigned(used) / unsigned(size)"_s,
                       .sources = {u"1.3.6.1.2.1.25.2.3.1.6"_s, u"1.3.6.1.2.1.25.2.3.1.5"_s},
                       .filters = {u"type ~ \\.25\\.2\\.1\\.4$"_s}},
                      {.group = u"interfaces"_s,
                       .metric = u"system.network.io.receive"_s,
                       .unit = u"By/s"_s,
                       .kind = ReadingKind::Counter,
                       .instance = u"{ifName}"_s,
                       .value = u"ifHCInOctets | ifInOctets"_s,
                       .sources = {u"1.3.6.1.2.1.31.1.1.1.6"_s, u"1.3.6.1.2.1.2.2.1.10"_s}}};
    sheet.rules = {
        rule(u"system.cpu.utilization"_s,
             {.warning = 0.9, .error = 0.97, .hysteresis = 0.02, .holdFor = Millis{900'000}}, by,
             inBoth(u"Zabbix above 90 % for 5 minutes; a busy core calls nobody."_s,
                    u"Zabbix över 90 % i 5 minuter; en upptagen kärna väcker ingen."_s)),
        rule(u"system.filesystem.utilization"_s,
             {.warning = version > 3 ? 0.8 : 0.85, .error = 0.93, .hysteresis = 0.01}, by,
             inBoth(u"Less than 15 % free; Zabbix and SCOM."_s, u"Mindre än 15 % ledigt; Zabbix och SCOM."_s))};
    if (version > 3)
        sheet.readings.push_back({.group = u"system"_s,
                                  .metric = u"system.uptime"_s,
                                  .unit = u"s"_s,
                                  .value = u"sysUpTime"_s,
                                  .sources = {u"1.3.6.1.2.1.1.3.0"_s}});
    return sheet;
}

BaselineSheet apcUps(double chargeWarning = 0.5)
{
    BaselineSheet sheet{.name = u"apc-ups"_s, .version = 1, .title = u"APC UPS: PowerNet-MIB"_s, .rank = 60};
    sheet.recognises = {u"object ~ ^1\\.3\\.6\\.1\\.4\\.1\\.318\\.1\\.3\\.(2|5|27)"_s, u"has.apcups ~ ."_s};
    sheet.readings = {{.group = u"battery"_s,
                       .metric = u"hw.battery.status"_s,
                       .kind = ReadingKind::Status,
                       .value = u"upsBasicBatteryStatus"_s,
                       .sources = {u"1.3.6.1.4.1.318.1.1.1.2.1.1.0"_s},
                       .meanings = {{u"2"_s, State::Ok, inBoth(u"normal"_s, u"normalt"_s)},
                                    {u"3"_s, State::Error, inBoth(u"low"_s, u"lågt"_s)},
                                    {u"4"_s, State::Error, inBoth(u"faulty"_s, u"felaktigt"_s)}}}};
    sheet.rules = {rule(u"hw.battery.charge"_s, {.direction = Direction::Below, .warning = chargeWarning, .error = 0.3},
                        u"apc-ups 1"_s,
                        inBoth(u"Zabbix alarms below 50 % for APC."_s, u"Zabbix larmar under 50 % för APC."_s))};
    sheet.traps = {{.oid = u"1.3.6.1.4.1.318.0.5"_s,
                    .name = u"upsOnBattery"_s,
                    .metric = u"serverdrift.ups.source"_s,
                    .state = u"error"_s,
                    .words = inBoth(u"on battery"_s, u"på batteri"_s)},
                   {.oid = u"1.3.6.1.4.1.318.0.6"_s, .name = u"smartBoostOn"_s}};
    return sheet;
}

BaselineEdition editionOf(BaselineSheet sheet, EditionPlace place, const char* digest)
{
    return {.digest = digest, .place = place, .sheet = std::make_shared<const BaselineSheet>(std::move(sheet))};
}

} // namespace

FakeShelf::FakeShelf()
{
    ShelvedBaseline ups{.name = u"apc-ups"_s};
    ups.inForce = editionOf(apcUps(), EditionPlace::Ships, "a1");
    ShelvedBaseline server{.name = u"generic-server"_s};
    server.inForce = editionOf(genericServer(3), EditionPlace::Ships, "g3");
    server.offered = editionOf(genericServer(4), EditionPlace::Site, "g4");
    contents.baselines = {ups, server};
    contents.refused = {
        {u"/var/lib/serverdrift/baselines/brocade.json"_s,
         {u"baseline"_s, u"/var/lib/serverdrift/baselines/brocade.json: line 12, column 9: illegal value"_s,
          u"Correct the file by baseline.schema.json; until then its checks have no thresholds from it."_s}}};
    const Threshold now{.warning = 0.85, .error = 0.93};
    const Threshold then{.warning = 0.8, .error = 0.93};
    bites = {{.check = {10},
              .server = {1},
              .key = {u"system.filesystem.utilization"_s, u"C:"_s},
              .unit = u"1"_s,
              .before = now,
              .after = then},
             {.check = {20},
              .server = {2},
              .key = {u"system.filesystem.utilization"_s, u"D:"_s},
              .unit = u"1"_s,
              .before = {.warning = 0.95, .origin = {.layer = u"customer"_s, .name = u"Anna Ek"_s}},
              .after = {.warning = 0.95, .origin = {.layer = u"customer"_s, .name = u"Anna Ek"_s}},
              .isHeld = true}};
}

void FakeShelf::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

Subscription FakeShelf::listen(Contents told)
{
    const int number = ++m_subscriptions;
    m_listeners.emplace(number, std::move(told));
    later([this, number] {
        const auto listener = m_listeners.find(number);
        if (listener != m_listeners.end())
            listener->second(std::make_shared<const ShelfContents>(contents));
    });
    return Subscription([this, number] { m_listeners.erase(number); });
}

void FakeShelf::publish()
{
    const auto shelf = std::make_shared<const ShelfContents>(contents);
    const auto listeners = m_listeners;
    for (const auto& [number, told] : listeners)
        told(shelf);
}

const BaselineEdition* FakeShelf::edition(const QByteArray& digest) const
{
    for (const ShelvedBaseline& one : contents.baselines) {
        for (const BaselineEdition* each : one.editions()) {
            if (each->digest == digest)
                return each;
        }
    }
    return nullptr;
}

void FakeShelf::compare(QByteArray before, QByteArray after, quint64 generation, Compared reply)
{
    ++compared;
    BaselineComparison comparison{.generation = generation};
    const BaselineEdition* one = edition(before);
    const BaselineEdition* other = edition(after);
    comparison.failure = std::exchange(failNext, {});
    if (one != nullptr && other != nullptr && one->sheet && other->sheet && !comparison.failure) {
        comparison.changes = differences(*one->sheet, *other->sheet);
        if (one->sheet->name == other->sheet->name && before != after) {
            comparison.bites = bites;
            comparison.checks = 40;
            comparison.changed = comparison.changedServers = comparison.held = comparison.heldServers = 1;
        }
    }
    later([comparison, reply] { reply(comparison); });
}

void FakeShelf::readText(QByteArray digest, Text reply)
{
    later([digest, reply] { reply(QByteArray("{\"name\": \"" + digest + "\"}")); });
}

void FakeShelf::apply(QString name, QByteArray seen, QByteArray wanted, Done done)
{
    applied.push_back({name, seen, wanted});
    if (const auto refused = std::exchange(failNext, {})) {
        later([refused, done] { done({.matched = 1, .failures = {*refused}}); });
        return;
    }
    for (ShelvedBaseline& one : contents.baselines) {
        if (one.name != name)
            continue;
        for (auto* next : {&one.offered, &one.former, &one.ships}) {
            if (*next && (*next)->digest == wanted) {
                std::swap(*one.inForce, **next);
                break;
            }
        }
    }
    later([this, done] {
        publish();
        done({.matched = 1, .succeeded = 1});
    });
}

void FakeShelf::check(QByteArray text, Checked reply)
{
    const auto refused = std::exchange(failNext, {});
    later([text, refused, reply] {
        if (refused)
            reply(*refused);
        else
            reply(std::make_shared<const BaselineSheet>(apcUps(text.contains("stricter") ? 0.6 : 0.5)));
    });
}

void FakeShelf::save(QByteArray text, Done done)
{
    saved.push_back(std::move(text));
    const auto refused = std::exchange(failNext, {});
    later([refused, done] {
        done(refused ? Outcome{.matched = 1, .failures = {*refused}} : Outcome{.matched = 1, .succeeded = 1});
    });
}

Subscription FakeShelf::tryText(QByteArray /*text*/, Trial /*trial*/, Tried tried)
{
    later([tried] { tried({}); });
    return Subscription();
}

} // namespace sd::test
