#include "app/baselines/metricparser.h"

#include "app/baselines/translatedtext.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

qint64 wholeNumber(JsonMembers& members, const QString& text, QLatin1StringView name)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok)
        members.fail(name, u"\"%1\" is no whole number"_s.arg(text));
    return value;
}

} // namespace

PlanMetric MetricParser::metric(const QJsonObject& json, const QString& path, const PlanNames& names, bool table)
{
    static const QRegularExpression metricName(u"^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$"_s);
    JsonMembers members(json, path);
    PlanMetric metric;
    members.require({"metric"_L1});
    members.text("metric"_L1, metric.metric);
    if (!metricName.match(metric.metric).hasMatch())
        members.fail("metric"_L1, u"must be lower case words with dots between"_s);
    members.text("unit"_L1, metric.unit);
    members.text("instance"_L1, metric.instance);
    if (members.has("aggregate"_L1) && !table)
        members.fail("aggregate"_L1, u"is for tables only"_s);
    if (members.has("aggregate"_L1))
        members.choice("aggregate"_L1, metric.aggregate, {"mean"_L1, "sum"_L1, "max"_L1, "count"_L1});
    metric.value = readExpression(members, "value"_L1, names);
    kind(members, metric, names);
    limits(members, metric, names);
    meanings(members, metric);
    members.refuseOthers();
    if (m_error.isEmpty())
        m_error = members.error();
    return metric;
}

void MetricParser::kind(JsonMembers& members, PlanMetric& metric, const PlanNames& names)
{
    QString kind = u"gauge"_s;
    members.choice("kind"_L1, kind, {"gauge"_L1, "counter"_L1, "status"_L1, "filling"_L1});
    members.text("counter"_L1, metric.counterColumn);
    expectKnown(members, "counter"_L1, metric.counterColumn, names);
    members.text("fallback"_L1, metric.counterFallback);
    expectKnown(members, "fallback"_L1, metric.counterFallback, names);
    metric.counterValue = readExpression(members, "count"_L1, names);
    members.text("per"_L1, metric.perColumn);
    expectKnown(members, "per"_L1, metric.perColumn, names);
    members.text("text"_L1, metric.textColumn);
    expectKnown(members, "text"_L1, metric.textColumn, names);
    if (kind == "counter"_L1) {
        metric.kind = ReadingKind::Counter;
        if (members.has("count"_L1) == members.has("counter"_L1))
            members.fail("counter"_L1, u"is one column, or else count an expression"_s);
        if (members.has("count"_L1) && m_way == PlanWay::Snmp)
            members.fail("count"_L1, u"is not for SNMP: its counters wrap one by one"_s);
        if (members.has("per"_L1) && m_way == PlanWay::Snmp)
            members.fail("per"_L1, u"is not for SNMP: its counters wrap one by one"_s);
        if (!metric.aggregate.isEmpty() &&
            (metric.counterValue.isEmpty() || metric.aggregate == "max"_L1 || metric.aggregate == "count"_L1))
            members.fail("aggregate"_L1, u"is not for counters"_s);
        if (!metric.aggregate.isEmpty() && members.has("per"_L1))
            members.fail("per"_L1, u"is row by row"_s);
        return;
    }
    for (const QLatin1StringView name : {"counter"_L1, "fallback"_L1, "count"_L1, "per"_L1}) {
        if (members.has(name))
            members.fail(name, u"needs the kind counter"_s);
    }
    if (kind == "filling"_L1)
        metric.kind = ReadingKind::Filling;
    else if (members.has("full"_L1))
        members.fail("full"_L1, u"needs the kind filling"_s);
    members.number("full"_L1, metric.full);
    if (kind == "filling"_L1 && !metric.aggregate.isEmpty())
        members.fail("aggregate"_L1, u"is not for what fills: each row has a rate of its own"_s);
    if (kind == "status"_L1)
        metric.kind = ReadingKind::Status;
    else if (members.has("text"_L1))
        members.fail("text"_L1, u"needs the kind status"_s);
    if (members.has("text"_L1) == members.has("value"_L1))
        members.fail("value"_L1, u"is missing"_s);
}

/// What the device itself holds for too much.
void MetricParser::limits(JsonMembers& outer, PlanMetric& metric, const PlanNames& names)
{
    if (!outer.has("limits"_L1))
        return;
    JsonMembers members(outer.object("limits"_L1), outer.pathOf("limits"_L1));
    QString direction = u"above"_s;
    members.choice("direction"_L1, direction, {"above"_L1, "below"_L1});
    metric.limitDirection = direction == "above"_L1 ? Direction::Above : Direction::Below;
    metric.warningLimit = readExpression(members, "warning"_L1, names);
    metric.errorLimit = readExpression(members, "error"_L1, names);
    if (metric.warningLimit.isEmpty() && metric.errorLimit.isEmpty())
        members.fail("error"_L1, u"is missing"_s);
    members.refuseOthers();
    if (!members.isFine())
        outer.fail("limits"_L1, members.error().section(u": "_s, 1));
    if (metric.kind != ReadingKind::Gauge || !metric.aggregate.isEmpty())
        outer.fail("limits"_L1, u"is for gauges, row by row"_s);
}

void MetricParser::meanings(JsonMembers& members, PlanMetric& metric)
{
    QString shared;
    members.text("enum"_L1, shared);
    QJsonObject meanings{{u"states"_s, members.object("states"_L1)}, {u"words"_s, members.object("words"_L1)}};
    if (members.has("enum"_L1)) {
        if (!m_enums.contains(shared) || members.has("states"_L1) || members.has("words"_L1))
            members.fail("enum"_L1, u"must name one of /enums, and stands for states and words"_s);
        meanings = m_enums[shared].toObject();
    }
    states(members, meanings[u"states"_s].toObject(), metric);
    words(members, meanings[u"words"_s].toObject(), metric);
    const bool hasMeaning = !metric.states.empty() || !metric.textStates.empty() || !metric.words.empty();
    if (metric.kind == ReadingKind::Status && metric.states.empty() && metric.textStates.empty())
        members.fail("states"_L1, u"is missing"_s);
    if (metric.kind != ReadingKind::Status && hasMeaning)
        members.fail("states"_L1, u"needs the kind status"_s);
    if (!metric.textColumn.isEmpty() && !metric.words.empty())
        members.fail("words"_L1, u"is for numbers; a text is its own word"_s);
}

void MetricParser::states(JsonMembers& members, const QJsonObject& json, PlanMetric& metric)
{
    for (auto item = json.begin(); item != json.end(); ++item) {
        const std::optional<State> state = stateFromCode(item.value().toString());
        if (!state || *state == State::NoData)
            members.fail("states"_L1, u"%1 must be ok, warning, error or unknown"_s.arg(item.key()));
        else if (!metric.textColumn.isEmpty())
            metric.textStates[item.key().toLower()] = *state;
        else
            metric.states[wholeNumber(members, item.key(), "states"_L1)] = *state;
    }
}

void MetricParser::words(JsonMembers& members, const QJsonObject& json, PlanMetric& metric)
{
    for (auto item = json.begin(); item != json.end(); ++item) {
        const std::optional<QString> word = translatedText(item.value());
        if (!word)
            members.fail("words"_L1, u"%1 must be a text, or one for each language with \"en\""_s.arg(item.key()));
        metric.words[wholeNumber(members, item.key(), "words"_L1)] = word.value_or(QString());
    }
}

} // namespace sd
