#include "models/words/baselinewords.h"

#include "models/words/adjustmentwords.h"
#include "models/words/checkkinds.h"
#include "models/words/explanations.h"
#include "models/words/metricnames.h"
#include "models/words/words.h"

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QString metricSaid(const QString& metric)
{
    return metricName({metric, {}});
}

/// What a screen reader says where a figure stands.
QString spoken(const QString& cell, State state)
{
    return cell + u", "_s + Words::stateName(state);
}

StateMark markOf(State state)
{
    return {.state = state};
}

/// A state's code as its word; what is none stands as it is.
QString stateCodeSaid(const QString& text)
{
    const auto state = stateFromCode(text);
    return state ? Words::stateName(*state) : explanationWords(text);
}

/// Of what is judged and not read by a plan: pings, certificates, shares …
QString usualUnit(const QString& metric)
{
    constexpr std::array units{std::pair{".duration"_L1, "s"_L1}, std::pair{".rtt"_L1, "s"_L1},
                               std::pair{".age"_L1, "s"_L1},      std::pair{".uptime"_L1, "s"_L1},
                               std::pair{".loss"_L1, "%"_L1},     std::pair{".days_left"_L1, "d"_L1},
                               std::pair{".free"_L1, "By"_L1},    std::pair{".utilization"_L1, "1"_L1}};
    const auto known = std::ranges::find_if(units, [&](const auto& unit) { return metric.endsWith(unit.first); });
    return known == units.end() ? QString() : QString(known->second);
}

QString ruleSaid(const Threshold& threshold, const QString& metric, const QString& unit, const Format& format)
{
    const AdjustmentWords::Subject subject{metric, unit.isEmpty() ? usualUnit(metric) : unit, threshold.direction};
    QStringList said{AdjustmentWords::threshold(threshold, subject, format)};
    if (threshold.guard) {
        const Guard& guard = *threshold.guard;
        const Threshold second{.direction = guard.direction, .warning = guard.warning, .error = guard.error};
        said +=
            u"%1: %2"_s.arg(metricSaid(guard.metric), format.thresholds(guard.metric, usualUnit(guard.metric), second));
    }
    return said.join(u"; "_s);
}

struct FieldName
{
    QLatin1StringView code;
    const char* word;
};

constexpr std::array SheetFields{
    FieldName{"unit"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "unit")},
    FieldName{"kind"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "kind")},
    FieldName{"source"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "read from")},
    FieldName{"value"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "made of")},
    FieldName{"rows"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "which rows")},
    FieldName{"limits"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "the device's own limits")},
    FieldName{"title"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "title")},
    FieldName{"extends"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "extends")},
    FieldName{"rank"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "rank")},
    FieldName{"interval"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "is asked every")},
    FieldName{"reason"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "where the values come from")},
    FieldName{"name"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "name")},
    FieldName{"metric"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "tells of")},
    FieldName{"instance"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "instance")},
    FieldName{"state"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "state")},
    FieldName{"words"_L1, QT_TRANSLATE_NOOP("sd::BaselineWords", "words")},
};

} // namespace

QString BaselineWords::part(SheetPart part)
{
    switch (part) {
    case SheetPart::Head:
        return tr("Description");
    case SheetPart::Recognises:
        return tr("Meant for");
    case SheetPart::Reads:
        return tr("Readings");
    case SheetPart::Judges:
        return tr("Thresholds");
    case SheetPart::Means:
        return tr("Codes");
    case SheetPart::Hears:
        return tr("Traps");
    }
    return {};
}

QString BaselineWords::place(EditionPlace place)
{
    switch (place) {
    case EditionPlace::Ships:
        return tr("ships with the program");
    case EditionPlace::System:
        return tr("this computer's own");
    case EditionPlace::Site:
        return tr("the site's own");
    case EditionPlace::Kept:
        return tr("kept, no file has it");
    }
    return {};
}

QString BaselineWords::origin(EditionPlace place)
{
    switch (place) {
    case EditionPlace::Ships:
        return tr("program", "where a baseline is from");
    case EditionPlace::System:
        return tr("computer", "where a baseline is from");
    case EditionPlace::Site:
        return tr("own", "where a baseline is from");
    case EditionPlace::Kept:
        return tr("no file", "where a baseline is from");
    }
    return {};
}

QString BaselineWords::title(const BaselineSheet& sheet)
{
    return sheet.title.isEmpty() ? sheet.name : explanationWords(sheet.title);
}

QStringList BaselineWords::intervals(const BaselineSheet& sheet, const Format& format)
{
    QStringList said;
    said.reserve(std::ssize(sheet.intervals));
    for (const auto& [kind, interval] : sheet.intervals)
        said += tr("%1 every %2", "a kind of check, how often").arg(CheckKinds::name(kind), format.age(interval));
    return said;
}

QString BaselineWords::edition(const BaselineEdition& edition, const QString& name)
{
    if (!edition.sheet)
        return tr("%1, refused", "a baseline that can't be read").arg(name);
    return tr("%1 %2, %3", "a baseline, its version, where it is from")
        .arg(name)
        .arg(edition.sheet->version)
        .arg(place(edition.place));
}

QString BaselineWords::waySaid(PlanWay way)
{
    switch (way) {
    case PlanWay::Snmp:
        return u"SNMP"_s;
    case PlanWay::Prometheus:
        return u"Prometheus"_s;
    case PlanWay::Nut:
        return u"NUT"_s;
    case PlanWay::Redfish:
        return u"Redfish"_s;
    case PlanWay::Wsman:
        return u"WS-Management"_s;
    case PlanWay::Http:
        return u"HTTP"_s;
    }
    return {};
}

QString BaselineWords::kindSaid(const SheetReading& reading)
{
    switch (reading.kind) {
    case ReadingKind::Counter:
        return (reading.isShare ? tr("rise of %1") : tr("rate of %1")).arg(reading.value);
    case ReadingKind::Filling:
        return tr("time until %1 is full").arg(reading.value);
    case ReadingKind::Gauge:
    case ReadingKind::Status:
        break;
    }
    if (reading.aggregate == "mean"_L1)
        return tr("mean of %1").arg(reading.value);
    if (reading.aggregate == "sum"_L1)
        return tr("sum of %1").arg(reading.value);
    if (reading.aggregate == "max"_L1)
        return tr("largest of %1").arg(reading.value);
    if (reading.aggregate == "count"_L1)
        return tr("how many rows");
    return reading.value;
}

TextRows BaselineWords::readings(const BaselineSheet& sheet, const Format& format)
{
    TextRows all{{tr("What"), tr("Metric"), tr("Unit"), tr("Which"), tr("Every"), tr("Read from"), tr("Made of")}};
    for (const SheetReading& reading : sheet.readings) {
        QStringList more = reading.filters;
        if (!reading.limits.isEmpty())
            more += tr("the device's own limits: %1").arg(reading.limits);
        all.rows.push_back({.cells = {metricSaid(reading.metric), reading.metric, reading.unit, reading.instance,
                                      format.age(intervalOf(sheet.intervals, kindOf(reading.way))),
                                      tr("%1 %2", "a protocol, an address in it")
                                          .arg(waySaid(reading.way), reading.sources.join(u", "_s)),
                                      kindSaid(reading)},
                            .more = more.join(u'\n')});
    }
    return all;
}

TextRows BaselineWords::rules(const BaselineSheet& sheet, const Format& format)
{
    TextRows all{{tr("What"), tr("Metric"), tr("Instances"), tr("Warning and Error"), tr("Where the values come from"),
                  tr("Said by")}};
    for (const ThresholdRule& rule : sheet.rules) {
        all.rows.push_back(
            {.cells = {metricSaid(rule.metric), rule.metric, rule.instance == "*"_L1 ? tr("all") : rule.instance,
                       ruleSaid(rule.threshold, rule.metric, unitOf(sheet, rule.metric), format),
                       explanationWords(rule.threshold.origin.reason), rule.threshold.origin.name}});
    }
    return all;
}

TextRows BaselineWords::meanings(const BaselineSheet& sheet)
{
    TextRows all{{tr("State"), tr("What"), tr("Value"), tr("Means"), tr("Metric")}};
    for (const SheetReading& reading : sheet.readings) {
        for (const SheetMeaning& meaning : reading.meanings) {
            const State state = meaning.state.value_or(State::Unknown);
            all.rows.push_back({.cells = {Words::stateName(state), metricSaid(reading.metric), meaning.code,
                                          explanationWords(meaning.words), reading.metric},
                                .mark = markOf(state),
                                .more = reading.group});
        }
    }
    return all;
}

TextRows BaselineWords::traps(const BaselineSheet& sheet)
{
    TextRows all{{tr("Trap"), tr("Tells of"), tr("State"), tr("Words"), tr("OID")}};
    for (const SheetTrap& trap : sheet.traps) {
        const QString of =
            trap.metric.isEmpty() ? tr("nothing; it is known and calls nobody") : metricSaid(trap.metric);
        all.rows.push_back({.cells = {trap.name, of, stateCodeSaid(trap.state), explanationWords(trap.words), trap.oid},
                            .more = trap.metric});
    }
    return all;
}

TextRows BaselineWords::rows(SheetPart part, const BaselineSheet& sheet, const Format& format)
{
    switch (part) {
    case SheetPart::Reads:
        return readings(sheet, format);
    case SheetPart::Judges:
        return rules(sheet, format);
    case SheetPart::Means:
        return meanings(sheet);
    case SheetPart::Hears:
        return traps(sheet);
    case SheetPart::Recognises: {
        TextRows all{{tr("Meant for devices that say")}};
        for (const QString& match : sheet.recognises)
            all.rows.push_back({.cells = {match}});
        return all;
    }
    case SheetPart::Head:
        break;
    }
    return {};
}

QString BaselineWords::fieldSaid(const SheetChange& change)
{
    if (change.part == SheetPart::Means)
        return tr("value %1", "of an enumeration").arg(change.field);
    for (const FieldName& field : SheetFields) {
        if (change.field == field.code)
            return tr(field.word);
    }
    return change.instance == "*"_L1 ? QString() : change.instance;
}

/// What something is changed of: a metric, a trap, a kind of check.
QString BaselineWords::subjectOf(const SheetChange& change)
{
    if (change.part == SheetPart::Hears || change.what.isEmpty())
        return change.what;
    if (change.field != "interval"_L1)
        return metricSaid(change.what);
    const auto kind = probeKindFrom(change.what);
    return kind ? CheckKinds::name(*kind) : change.what;
}

QString BaselineWords::side(const SheetChange& change, bool after, const Format& format)
{
    if (change.part == SheetPart::Judges && change.field.isEmpty()) {
        const auto& rule = after ? change.ruleAfter : change.ruleBefore;
        return rule ? ruleSaid(*rule, change.what, change.unit, format) : QString();
    }
    const QString& text = after ? change.after : change.before;
    if (change.field == "interval"_L1)
        return format.age(std::chrono::seconds(text.toLongLong()));
    if (change.field == "title"_L1)
        return explanationWords(text);
    if (change.field == "metric"_L1)
        return text.isEmpty() ? text : metricSaid(text);
    return stateCodeSaid(text);
}

TextRows BaselineWords::changes(const std::vector<SheetChange>& changes, const Format& format)
{
    TextRows all{{tr("Change"), tr("Part"), tr("What"), tr("Of it"), tr("Before"), tr("After")}};
    for (const SheetChange& change : changes) {
        const QString kind = change.kind == DiffKind::Added     ? tr("added", "in a comparison")
                             : change.kind == DiffKind::Removed ? tr("removed", "in a comparison")
                                                                : tr("changed", "in a comparison");
        all.rows.push_back({.cells = {kind, part(change.part), subjectOf(change), fieldSaid(change),
                                      side(change, false, format), side(change, true, format)},
                            .more = change.what});
    }
    return all;
}

TextRows BaselineWords::bites(const std::vector<BaselineBite>& bites, const ServerNames& names, const Format& format)
{
    TextRows all{{tr("Server"), tr("Reading"), tr("Now"), tr("Then"), tr("Held by")}};
    for (const BaselineBite& bite : bites) {
        const QString server = names(bite.server);
        if (server.isEmpty())
            continue;
        const QString held = bite.isHeld ? tr("%1, %2", "a layer of a threshold, whose")
                                               .arg(Words::layer(bite.after.origin.layer), bite.after.origin.name)
                                         : QString();
        all.rows.push_back(
            {.cells = {server, metricName(bite.key), ruleSaid(bite.before, bite.key.metric, bite.unit, format),
                       bite.isHeld ? tr("the same") : ruleSaid(bite.after, bite.key.metric, bite.unit, format), held},
             .id = QString::number(bite.server.value),
             .more = bite.key.metric});
    }
    return all;
}

QString BaselineWords::summary(const std::vector<SheetChange>& changes)
{
    std::array<int, SheetParts> counts{};
    for (const SheetChange& change : changes)
        ++counts[static_cast<size_t>(change.part)];
    QStringList said;
    for (int i = 0; i < SheetParts; ++i) {
        if (counts[static_cast<size_t>(i)] > 0)
            said += tr("%1: %2", "a part of a baseline, how many changes")
                        .arg(part(static_cast<SheetPart>(i)))
                        .arg(counts[static_cast<size_t>(i)]);
    }
    return said.isEmpty() ? tr("They say the same.") : said.join(u" · "_s);
}

QString BaselineWords::felt(const BaselineComparison& comparison)
{
    QStringList said{tr("Read by %Ln checks.", "", comparison.checks)};
    if (comparison.changed > 0)
        said += tr("%1 of %2 get other values.", "readings, servers")
                    .arg(tr("%Ln readings", "", comparison.changed), tr("%Ln servers", "", comparison.changedServers));
    else
        said += tr("No reading gets other values.");
    if (comparison.held > 0)
        said += tr("%1 of %2 are held by adjustments and stay as they are.", "readings, servers")
                    .arg(tr("%Ln readings", "", comparison.held), tr("%Ln servers", "", comparison.heldServers));
    if (comparison.paced > 0)
        said += tr("%Ln checks are asked at another interval then.", "", comparison.paced);
    if (comparison.ownPaced > 0)
        said += tr("%Ln checks have an interval of their own and keep it.", "", comparison.ownPaced);
    if (!comparison.alsoThrough.isEmpty())
        said += tr("Also through %1.", "baselines that extend it").arg(comparison.alsoThrough.join(u", "_s));
    return said.join(u' ');
}

QString BaselineWords::stateSaid(const ShelvedBaseline& one)
{
    if (one.offered && one.offered->refused)
        return tr("refused");
    if (one.offered)
        return tr("version %1 waits").arg(one.offered->sheet->version);
    return one.inForce ? origin(one.inForce->place) : QString();
}

TextRows BaselineWords::shelf(const ShelfContents& contents, const std::map<QString, Uses>& uses,
                              const std::map<QString, int>* hits)
{
    TextRows all{{tr("Baseline"), tr("Version"), tr("Origin"), tr("Checks"), tr("Hits"), tr("Title")}};
    for (const ShelvedBaseline& one : contents.baselines) {
        const auto hit = hits != nullptr ? hits->find(one.name) : std::map<QString, int>::const_iterator();
        if (hits != nullptr && hit == hits->end())
            continue;
        const SharedSheet sheet = one.inForce ? one.inForce->sheet : nullptr;
        const auto used = uses.find(one.name);
        const bool isRefused = (one.inForce && one.inForce->refused) || (one.offered && one.offered->refused);
        const State state = isRefused ? State::Error : one.offered ? State::Warning : State::Ok;
        all.rows.push_back({.cells = {one.name, sheet ? QString::number(sheet->version) : QString(), stateSaid(one),
                                      used == uses.end() ? QString() : QLocale().toString(used->second.checks),
                                      hits != nullptr ? QLocale().toString(hit->second) : QString(),
                                      sheet ? title(*sheet) : QString()},
                            .mark = markOf(state),
                            .id = one.name,
                            .spoken = spoken(one.name, state)});
    }
    std::stable_partition(all.rows.begin(), all.rows.end(),
                          [](const TextRow& row) { return row.mark->state != State::Ok; });
    if (hits != nullptr)
        return all;
    for (const RefusedBaseline& refused : contents.refused) {
        const QString file = refused.file.section(u'/', -1);
        all.rows.push_back({.cells = {file, {}, tr("refused"), {}, {}, explanationWords(refused.why.message)},
                            .mark = markOf(State::Error),
                            .id = refused.file,
                            .spoken = spoken(file, State::Error)});
    }
    return all;
}

} // namespace sd
