#include "app/baselines/baselinecatalog.h"
#include "app/baselines/planmembers.h"
#include "app/baselines/planparser.h"
#include "app/baselines/translatedtext.h"
#include "app/baselines/trapparser.h"
#include "models/domain/jsonmembers.h"

#include <QJsonDocument>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr qint64 leastInterval = 10; ///< seconds
constexpr qint64 leastRedfish = 300; ///< a BMC has better to do
constexpr qint64 mostInterval = 86'400;

Failure refusal(const QString& file, const QString& where)
{
    return {u"baseline"_s, file + u": "_s + where,
            u"Correct the file by baseline.schema.json; until then its checks have no thresholds from it."_s};
}

ThresholdRule ruleFrom(JsonMembers& outer, QJsonObject json, qsizetype index, const Provenance& origin)
{
    const QString place = QString::number(index);
    QString error;
    const QJsonValue reason = json.take("reason"_L1);
    const std::optional<QString> reasonText = translatedText(reason);
    std::optional<ThresholdRule> rule = thresholdRuleFromJson(json, &error);
    if (!rule)
        outer.fail("thresholds"_L1, place + error);
    else if (rule->threshold.origin != Provenance{})
        outer.fail("thresholds"_L1, place + u"/threshold/origin: is not known here"_s);
    else if (!reason.isUndefined() && !reasonText)
        outer.fail("thresholds"_L1, place + u"/reason: must be a text, or one for each language with \"en\""_s);
    if (!rule)
        return {};
    rule->threshold.origin = origin;
    rule->threshold.origin.reason = reasonText.value_or(QString());
    return std::move(*rule);
}

/// "for": a list of {"vendor": "^HPE$", …}.
std::vector<IdentityMatch> matchesFrom(JsonMembers& members)
{
    const QJsonArray items = members.array("for"_L1);
    std::vector<IdentityMatch> matches;
    matches.reserve(static_cast<size_t>(items.size()));
    for (const QJsonValue& item : items) {
        IdentityMatch match;
        const QJsonObject words = item.toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            QRegularExpression pattern = compiledPattern(word.value().toString());
            if (!word.value().isString() || !pattern.isValid())
                members.fail("for"_L1, u"%1 must be a regular expression"_s.arg(word.key()));
            match.emplace(word.key(), std::move(pattern));
        }
        if (match.empty())
            members.fail("for"_L1, u"must be a list of objects with patterns"_s);
        matches.push_back(std::move(match));
    }
    return matches;
}

/// "intervals": {"snmp": 60, "redfish": 300}, in seconds, over the inherited ones.
void readIntervals(JsonMembers& outer, BaselineIntervals& intervals, QString& error)
{
    JsonMembers members(outer.object("intervals"_L1), outer.pathOf("intervals"_L1));
    for (size_t kind = 0; kind < std::variant_size_v<CheckParams>; ++kind) {
        const auto one = static_cast<ProbeKind>(kind);
        if (!members.has(code(one)))
            continue;
        qint64 seconds = 0;
        members.integer(code(one), seconds, one == ProbeKind::Redfish ? leastRedfish : leastInterval, mostInterval);
        intervals[one] = std::chrono::seconds(seconds);
    }
    members.refuseOthers();
    if (error.isEmpty())
        error = members.error();
}

bool isName(const QString& text)
{
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    return name.match(text).hasMatch();
}

} // namespace

BaselineHead headOf(const QByteArray& json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    return {file[u"name"_s].toString(), file[u"extends"_s].toString(), file[u"version"_s].toInt()};
}

Result<Baseline> parseBaseline(const QByteArray& json, const QString& file, const BaselineFinder& find)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return refusal(file, jsonPlace(json, syntax.offset) + u": "_s + syntax.errorString());
    if (!document.isObject())
        return refusal(file, u"line 1: must be one JSON object"_s);

    QJsonObject whole = document.object();
    const QJsonValue title = whole.take("title"_L1);
    const std::optional<QString> titleText = translatedText(title);
    JsonMembers members(std::move(whole));
    Baseline baseline;
    baseline.file = file;
    int schema = 0;
    members.require({"schema"_L1, "name"_L1, "version"_L1});
    members.integer("schema"_L1, schema, schemaVersion, schemaVersion);
    members.text("name"_L1, baseline.name);
    if (!isName(baseline.name))
        members.fail("name"_L1, u"must be lower case letters, digits and hyphens"_s);
    members.integer("version"_L1, baseline.version, 1, 1'000'000);
    baseline.title = titleText.value_or(QString());
    if (!title.isUndefined() && !titleText)
        members.fail("title"_L1, u"must be a text, or one for each language with \"en\""_s);

    const QString known = u"%1 %2"_s.arg(baseline.name).arg(baseline.version);
    members.text("extends"_L1, baseline.parent);
    const Baseline* parent = find && !baseline.parent.isEmpty() ? find(baseline.parent) : nullptr;
    if (!baseline.parent.isEmpty() && !parent)
        members.fail("extends"_L1, u"there is no baseline \"%1\""_s.arg(baseline.parent));
    if (parent) {
        baseline.rules = parent->rules;
        baseline.intervals = parent->intervals;
        baseline.ancestors = parent->ancestors + QStringList{parent->name};
        baseline.ancestors.removeAll(baseline.name); // a site's own lies over the one of its name
    }
    QString error;
    readIntervals(members, baseline.intervals, error);
    qsizetype index = 0;
    for (const QJsonArray items = members.array("thresholds"_L1); const QJsonValue& item : items)
        baseline.rules.push_back(ruleFrom(members, item.toObject(), index++, {u"baseline"_s, known}));

    members.integer("rank"_L1, baseline.rank, 0, 1'000);
    baseline.meantFor = matchesFrom(members);

    for (const PlanWay way :
         {PlanWay::Snmp, PlanWay::Prometheus, PlanWay::Nut, PlanWay::Redfish, PlanWay::Wsman, PlanWay::Http}) {
        const std::shared_ptr<const ReadingPlan> inherited = parent ? parent->plan(way) : nullptr;
        if (!members.has(code(way)) && !inherited)
            continue;
        ReadingPlan plan = parsePlan(way, members.object(code(way)), members.pathOf(code(way)), inherited.get(), error);
        plan.baseline = known;
        baseline.plans[way] = std::make_shared<const ReadingPlan>(std::move(plan));
    }
    if (members.has("traps"_L1))
        baseline.traps = std::make_shared<const TrapSection>(
            parseTraps(members.object("traps"_L1), members.pathOf("traps"_L1), error));
    members.refuseOthers();
    if (!members.isFine() || !error.isEmpty())
        return refusal(file, members.isFine() ? error : members.error());
    return baseline;
}

} // namespace sd
