#include "app/baselines/snmpplanparser.h"

#include "app/baselines/translatedtext.h"

#include <QSet>

#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostGroups = 64;
constexpr qsizetype mostColumns = 64;
constexpr int mostRows = 65'536;

/// Carries the first error of the whole plan through the objects of the file.
class PlanParser
{
public:
    SnmpPlan plan(const QJsonObject& json, const QString& path);

    QString error;

private:
    using Names = QSet<QString>;

    SnmpGroup group(const QJsonObject& json, const QString& path);
    void columns(JsonMembers& members, SnmpGroup& group);
    void instance(JsonMembers& members, SnmpGroup& group);
    std::vector<SnmpRowFilter> filters(JsonMembers& members, QLatin1StringView name, const Names& columns);
    SnmpLookup lookup(const QJsonObject& json, const QString& path, const Names& columns);
    SnmpMetric metric(const QJsonObject& json, const QString& path, const Names& names, bool table);
    void kind(JsonMembers& members, SnmpMetric& metric, const Names& names);
    void meanings(JsonMembers& members, SnmpMetric& metric);

    Expression expression(JsonMembers& members, QLatin1StringView name, const Names& names);
    QRegularExpression pattern(JsonMembers& members, QLatin1StringView name);
    void known(JsonMembers& members, QLatin1StringView name, const QString& value, const Names& names);
    void share(const QString& name, const QString& path);
    void finish(JsonMembers& members);

    /// Calls `read(object, path)` for each object of a list.
    template<typename Read>
    void each(JsonMembers& members, QLatin1StringView name, Read read)
    {
        qsizetype index = 0;
        for (const QJsonValue& item : members.array(name)) {
            const QString path = u"%1/%2"_s.arg(members.pathOf(name)).arg(index++);
            if (!item.isObject())
                members.fail(name, u"must be a list of objects"_s);
            else if (members.isFine() && error.isEmpty())
                read(item.toObject(), path);
        }
    }

    Names m_shared; ///< scalars and lookups: what "derived" may use
};

SnmpPlan PlanParser::plan(const QJsonObject& json, const QString& path)
{
    JsonMembers members(json, path);
    SnmpPlan plan;
    members.require({"groups"_L1});
    each(members, "groups"_L1,
         [&](const QJsonObject& item, const QString& at) { plan.groups.push_back(group(item, at)); });
    if (plan.groups.empty() || std::cmp_greater(plan.groups.size(), mostGroups))
        members.fail("groups"_L1, u"must hold 1 to %1 groups"_s.arg(mostGroups));
    each(members, "derived"_L1, [&](const QJsonObject& item, const QString& at) {
        plan.derived.push_back(metric(item, at, m_shared, false));
        if (plan.derived.back().kind == ReadingKind::Counter)
            members.fail("derived"_L1, u"cannot hold counters"_s);
    });
    members.text("uptime"_L1, plan.uptimeColumn);
    known(members, "uptime"_L1, plan.uptimeColumn, m_shared);
    const QJsonObject identity = members.object("identity"_L1);
    for (auto word = identity.begin(); word != identity.end(); ++word) {
        plan.identity[word.key()] = word.value().toString();
        known(members, "identity"_L1, word.value().toString(u"?"_s), m_shared);
    }
    finish(members);
    return plan;
}

SnmpGroup PlanParser::group(const QJsonObject& json, const QString& path)
{
    JsonMembers members(json, path);
    SnmpGroup group;
    members.require({"name"_L1, "columns"_L1});
    members.text("name"_L1, group.name);
    members.flag("table"_L1, group.table);
    members.integer("maxRows"_L1, group.maxRows, 1, mostRows);
    columns(members, group);
    Names names;
    for (const SnmpColumn& column : group.columns)
        names += column.name;
    if (!group.table) {
        for (const QLatin1StringView name : {"instance"_L1, "filters"_L1, "lookups"_L1, "maxRows"_L1}) {
            if (members.has(name))
                members.fail(name, u"is for tables only"_s);
        }
        for (const QString& name : std::as_const(names))
            share(name, members.pathOf("columns"_L1));
    }
    instance(members, group);
    group.filters = filters(members, "filters"_L1, names);
    each(members, "lookups"_L1,
         [&](const QJsonObject& item, const QString& at) { group.lookups.push_back(lookup(item, at, names)); });
    each(members, "metrics"_L1, [&](const QJsonObject& item, const QString& at) {
        group.metrics.push_back(metric(item, at, names, group.table));
    });
    finish(members);
    return group;
}

void PlanParser::columns(JsonMembers& members, SnmpGroup& group)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const QJsonObject columns = members.object("columns"_L1);
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const std::optional<Oid> oid = Oid::parse(column.value().toString());
        if (!name.match(column.key()).hasMatch())
            members.fail("columns"_L1, u"\"%1\" is no name for a column"_s.arg(column.key()));
        else if (!oid)
            members.fail("columns"_L1, u"%1 is no OID"_s.arg(column.key()));
        else
            group.columns.push_back({column.key(), *oid});
    }
    if (columns.isEmpty() || columns.size() > mostColumns)
        members.fail("columns"_L1, u"must hold 1 to %1 columns"_s.arg(mostColumns));
}

void PlanParser::instance(JsonMembers& outer, SnmpGroup& group)
{
    JsonMembers members(outer.object("instance"_L1), outer.pathOf("instance"_L1));
    Names names{u"#"_s};
    for (const SnmpColumn& column : group.columns)
        names += column.name;
    members.text("column"_L1, group.instanceColumn);
    known(members, "column"_L1, group.instanceColumn, names);
    members.text("fallback"_L1, group.instanceFallback);
    known(members, "fallback"_L1, group.instanceFallback, names);
    group.instancePattern = pattern(members, "pattern"_L1);
    if (members.has("pattern"_L1) && group.instancePattern.captureCount() == 0)
        members.fail("pattern"_L1, u"needs a group in parentheses"_s);
    finish(members);
}

std::vector<SnmpRowFilter> PlanParser::filters(JsonMembers& outer, QLatin1StringView name, const Names& columns)
{
    std::vector<SnmpRowFilter> filters;
    each(outer, name, [&](const QJsonObject& item, const QString& at) {
        JsonMembers members(item, at);
        SnmpRowFilter filter;
        members.require({"column"_L1});
        members.text("column"_L1, filter.column);
        known(members, "column"_L1, filter.column, columns);
        filter.keep = members.has("keep"_L1);
        if (filter.keep == members.has("drop"_L1))
            members.fail("keep"_L1, u"a filter has either keep or drop"_s);
        filter.pattern = pattern(members, filter.keep ? "keep"_L1 : "drop"_L1);
        finish(members);
        filters.push_back(std::move(filter));
    });
    return filters;
}

SnmpLookup PlanParser::lookup(const QJsonObject& json, const QString& path, const Names& columns)
{
    JsonMembers members(json, path);
    SnmpLookup lookup;
    members.require({"name"_L1, "where"_L1, "value"_L1});
    members.text("name"_L1, lookup.name);
    share(lookup.name, members.pathOf("name"_L1));
    lookup.filters = filters(members, "where"_L1, columns);
    if (lookup.filters.empty())
        members.fail("where"_L1, u"must say which row"_s);
    lookup.value = expression(members, "value"_L1, columns);
    finish(members);
    return lookup;
}

SnmpMetric PlanParser::metric(const QJsonObject& json, const QString& path, const Names& names, bool table)
{
    static const QRegularExpression metricName(u"^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$"_s);
    JsonMembers members(json, path);
    SnmpMetric metric;
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
    metric.value = expression(members, "value"_L1, names);
    kind(members, metric, names);
    meanings(members, metric);
    finish(members);
    return metric;
}

void PlanParser::kind(JsonMembers& members, SnmpMetric& metric, const Names& names)
{
    QString kind = u"gauge"_s;
    members.choice("kind"_L1, kind, {"gauge"_L1, "counter"_L1, "status"_L1});
    members.text("counter"_L1, metric.counterColumn);
    known(members, "counter"_L1, metric.counterColumn, names);
    members.text("fallback"_L1, metric.counterFallback);
    known(members, "fallback"_L1, metric.counterFallback, names);
    if (kind == "counter"_L1) {
        metric.kind = ReadingKind::Counter;
        members.require({"counter"_L1});
        if (!metric.aggregate.isEmpty())
            members.fail("aggregate"_L1, u"is not for counters"_s);
        return;
    }
    members.require({"value"_L1});
    if (members.has("counter"_L1) || members.has("fallback"_L1))
        members.fail("counter"_L1, u"needs the kind counter"_s);
    if (kind == "status"_L1) {
        metric.kind = ReadingKind::Status;
        members.require({"states"_L1});
    }
}

void PlanParser::meanings(JsonMembers& members, SnmpMetric& metric)
{
    const auto number = [&members](const QString& text, QLatin1StringView name) {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        if (!ok)
            members.fail(name, u"\"%1\" is no whole number"_s.arg(text));
        return value;
    };
    const QJsonObject states = members.object("states"_L1);
    for (auto item = states.begin(); item != states.end(); ++item) {
        const std::optional<State> state = stateFromCode(item.value().toString());
        if (!state || *state == State::NoData)
            members.fail("states"_L1, u"%1 must be ok, warning, error or unknown"_s.arg(item.key()));
        else
            metric.states[number(item.key(), "states"_L1)] = *state;
    }
    const QJsonObject words = members.object("words"_L1);
    for (auto item = words.begin(); item != words.end(); ++item) {
        const std::optional<QString> word = translatedText(item.value());
        if (!word)
            members.fail("words"_L1, u"%1 must be a text, or one for each language with \"en\""_s.arg(item.key()));
        metric.words[number(item.key(), "words"_L1)] = word.value_or(QString());
    }
    if (metric.kind != ReadingKind::Status && (!states.isEmpty() || !words.isEmpty()))
        members.fail("states"_L1, u"needs the kind status"_s);
}

Expression PlanParser::expression(JsonMembers& members, QLatin1StringView name, const Names& names)
{
    QString text;
    members.text(name, text);
    if (!members.has(name) || !members.isFine())
        return {};
    const Result<Expression> parsed = Expression::parse(text);
    if (!parsed) {
        members.fail(name, parsed.failure().message);
        return {};
    }
    for (const QString& used : parsed->names())
        known(members, name, used, names);
    return *parsed;
}

QRegularExpression PlanParser::pattern(JsonMembers& members, QLatin1StringView name)
{
    QString text;
    members.text(name, text);
    QRegularExpression expression(text);
    if (!expression.isValid())
        members.fail(name, u"is not a regular expression: "_s + expression.errorString());
    expression.optimize();
    return expression;
}

void PlanParser::known(JsonMembers& members, QLatin1StringView name, const QString& value, const Names& names)
{
    if (members.has(name) && !names.contains(value))
        members.fail(name, u"\"%1\" is no column here"_s.arg(value));
}

void PlanParser::share(const QString& name, const QString& path)
{
    if (m_shared.contains(name) && error.isEmpty())
        error = u"%1: \"%2\" is used twice"_s.arg(path, name);
    m_shared += name;
}

void PlanParser::finish(JsonMembers& members)
{
    members.refuseOthers();
    if (error.isEmpty())
        error = members.error();
}

} // namespace

SnmpPlan parseSnmpPlan(const QJsonObject& json, const QString& path, QString& error)
{
    PlanParser parser;
    SnmpPlan plan = parser.plan(json, path);
    if (error.isEmpty())
        error = parser.error;
    return plan;
}

} // namespace sd
