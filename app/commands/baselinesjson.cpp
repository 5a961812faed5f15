#include "app/commands/baselinesjson.h"

#include "models/words/explanations.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr std::array PlaceCodes{"ships"_L1, "system"_L1, "site"_L1, "kept"_L1};
constexpr std::array PartCodes{"head"_L1, "recognises"_L1, "reads"_L1, "judges"_L1, "means"_L1, "hears"_L1};
constexpr std::array DiffCodes{"added"_L1, "removed"_L1, "changed"_L1};
constexpr std::array KindCodes{"gauge"_L1, "counter"_L1, "status"_L1, "filling"_L1};

QString english(const QString& text)
{
    return explanationWords(text, Tongue::English);
}

QJsonObject editionJson(const BaselineEdition& edition)
{
    QJsonObject json{{u"digest"_s, QString::fromLatin1(edition.digest)},
                     {u"origin"_s, QString(PlaceCodes.at(static_cast<size_t>(edition.place)))},
                     {u"file"_s, edition.file}};
    if (edition.sheet) {
        json.insert(u"version"_s, edition.sheet->version);
        json.insert(u"title"_s, english(edition.sheet->title));
    }
    if (edition.refused)
        json.insert(u"refused"_s, edition.refused->message);
    return json;
}

QJsonObject ruleJson(const Threshold& threshold)
{
    QJsonObject json = toJson(threshold);
    json.remove(u"origin"_s);
    return json;
}

QJsonObject readingJson(const SheetReading& reading)
{
    QJsonArray meanings;
    for (const SheetMeaning& meaning : reading.meanings) {
        QJsonObject one{{u"value"_s, meaning.code}, {u"words"_s, english(meaning.words)}};
        if (meaning.state)
            one.insert(u"state"_s, QString(code(*meaning.state)));
        meanings.append(one);
    }
    return {{u"metric"_s, reading.metric},
            {u"way"_s, QString(code(reading.way))},
            {u"group"_s, reading.group},
            {u"unit"_s, reading.unit},
            {u"kind"_s, QString(KindCodes.at(static_cast<size_t>(reading.kind)))},
            {u"aggregate"_s, reading.aggregate},
            {u"instance"_s, reading.instance},
            {u"value"_s, reading.value},
            {u"sources"_s, QJsonArray::fromStringList(reading.sources)},
            {u"rows"_s, QJsonArray::fromStringList(reading.filters)},
            {u"limits"_s, reading.limits},
            {u"meanings"_s, meanings}};
}

QJsonObject changeJson(const SheetChange& change)
{
    QJsonObject json{{u"change"_s, QString(DiffCodes.at(static_cast<size_t>(change.kind)))},
                     {u"part"_s, QString(PartCodes.at(static_cast<size_t>(change.part)))},
                     {u"what"_s, change.what},
                     {u"instance"_s, change.instance},
                     {u"field"_s, change.field}};
    const bool isRule = change.part == SheetPart::Judges && change.field.isEmpty();
    if (isRule && change.ruleBefore)
        json.insert(u"before"_s, ruleJson(*change.ruleBefore));
    else if (!isRule)
        json.insert(u"before"_s, english(change.before));
    if (isRule && change.ruleAfter)
        json.insert(u"after"_s, ruleJson(*change.ruleAfter));
    else if (!isRule)
        json.insert(u"after"_s, english(change.after));
    return json;
}

} // namespace

QJsonObject shelfJson(const ShelfContents& contents, const std::map<QString, BaselineWords::Uses>& uses)
{
    QJsonArray baselines;
    for (const ShelvedBaseline& one : contents.baselines) {
        const auto used = uses.find(one.name);
        QJsonObject json{{u"name"_s, one.name}, {u"checks"_s, used == uses.end() ? 0 : used->second.checks}};
        if (one.inForce)
            json.insert(u"in_force"_s, editionJson(*one.inForce));
        if (one.offered)
            json.insert(u"waiting"_s, editionJson(*one.offered));
        if (one.former)
            json.insert(u"former"_s, editionJson(*one.former));
        if (one.ships)
            json.insert(u"shipped"_s, editionJson(*one.ships));
        baselines.append(json);
    }
    QJsonArray refused;
    for (const RefusedBaseline& file : contents.refused)
        refused.append(QJsonObject{{u"file"_s, file.file}, {u"why"_s, file.why.message}});
    return {{u"baselines"_s, baselines}, {u"refused"_s, refused}};
}

QJsonObject sheetJson(const BaselineSheet& sheet)
{
    QJsonArray readings;
    for (const SheetReading& reading : sheet.readings)
        readings.append(readingJson(reading));
    QJsonArray rules;
    for (const ThresholdRule& rule : sheet.rules)
        rules.append(QJsonObject{{u"metric"_s, rule.metric},
                                 {u"instance"_s, rule.instance},
                                 {u"threshold"_s, ruleJson(rule.threshold)},
                                 {u"from"_s, rule.threshold.origin.name},
                                 {u"reason"_s, english(rule.threshold.origin.reason)}});
    QJsonArray traps;
    for (const SheetTrap& trap : sheet.traps)
        traps.append(QJsonObject{{u"oid"_s, trap.oid},
                                 {u"name"_s, trap.name},
                                 {u"metric"_s, trap.metric},
                                 {u"state"_s, trap.state},
                                 {u"words"_s, english(trap.words)}});
    QJsonObject intervals;
    for (const auto& [kind, interval] : sheet.intervals)
        intervals.insert(code(kind), static_cast<double>(interval.count()) / 1000);
    return {{u"name"_s, sheet.name},
            {u"version"_s, sheet.version},
            {u"title"_s, english(sheet.title)},
            {u"extends"_s, sheet.parent},
            {u"rank"_s, sheet.rank},
            {u"intervals"_s, intervals},
            {u"recognises"_s, QJsonArray::fromStringList(sheet.recognises)},
            {u"readings"_s, readings},
            {u"thresholds"_s, rules},
            {u"traps"_s, traps}};
}

QJsonObject comparisonJson(const BaselineComparison& comparison, const BaselineWords::ServerNames& names)
{
    QJsonArray changes;
    for (const SheetChange& change : comparison.changes)
        changes.append(changeJson(change));
    QJsonArray bites;
    for (const BaselineBite& bite : comparison.bites) {
        QJsonObject json{{u"server"_s, names(bite.server)},
                         {u"check"_s, bite.check.value},
                         {u"metric"_s, bite.key.metric},
                         {u"instance"_s, bite.key.instance},
                         {u"before"_s, ruleJson(bite.before)},
                         {u"after"_s, ruleJson(bite.after)},
                         {u"held"_s, bite.isHeld}};
        if (bite.isHeld)
            json.insert(u"held_by"_s, bite.after.origin.layer);
        bites.append(json);
    }
    return {{u"changes"_s, changes},
            {u"readings"_s, bites},
            {u"checks"_s, comparison.checks},
            {u"changed"_s, comparison.changed},
            {u"changed_servers"_s, comparison.changedServers},
            {u"held"_s, comparison.held},
            {u"held_servers"_s, comparison.heldServers},
            {u"also_through"_s, QJsonArray::fromStringList(comparison.alsoThrough)}};
}

} // namespace sd
