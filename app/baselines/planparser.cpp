#include "app/baselines/planparser.h"

#include "app/baselines/metricparser.h"
#include "app/baselines/planmembers.h"
#include "models/domain/redfishpath.h"
#include "models/domain/selector.h"

#include <algorithm>
#include <iterator>
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
    /// `parent`: what the plan adds to, or null.
    PlanParser(PlanWay way, const ReadingPlan* parent);

    ReadingPlan plan(const QJsonObject& json, const QString& path);

    QString error;

private:
    using Names = PlanNames;

    void enums(JsonMembers& members);
    void identity(JsonMembers& members, ReadingPlan& plan);
    PlanIdentity identityRule(const QString& key, const QJsonValue& json, const QString& path);
    void addGroup(const QJsonObject& json, const QString& path, std::vector<PlanGroup>& groups, size_t inherited);
    PlanGroup group(const QJsonObject& json, const QString& path, PlanGroup group);
    void place(JsonMembers& members, PlanGroup& group);
    void columns(JsonMembers& members, PlanGroup& group);
    PlanColumn column(const QString& name, const QJsonValue& json, const QString& path);
    void instance(JsonMembers& members, PlanGroup& group);
    std::vector<PlanRowFilter> filters(JsonMembers& members, QLatin1StringView name, const Names& columns);
    PlanMetric metric(const QJsonObject& json, const QString& path, const Names& names, bool table);
    PlanLookup lookup(const QJsonObject& json, const QString& path, const Names& columns);

    void share(const QString& name, const QString& path, std::initializer_list<Names*> with);
    void finish(JsonMembers& members);

    /// Calls `read(object, path)` for each object of a list.
    template<typename Read>
    void each(JsonMembers& members, QLatin1StringView name, Read read)
    {
        qsizetype index = 0;
        for (const QJsonArray items = members.array(name); const QJsonValue& item : items) {
            const QString path = u"%1/%2"_s.arg(members.pathOf(name)).arg(index++);
            if (!item.isObject())
                members.fail(name, u"must be a list of objects"_s);
            else if (members.isFine() && error.isEmpty())
                read(item.toObject(), path);
        }
    }

    PlanWay m_way;
    ReadingPlan m_parent;
    QJsonObject m_enums; ///< enumerations that several metrics share, by name
    Names m_groups;      ///< read so far
    Names m_shared;      ///< scalars and look-ups of numbers: what "derived" may use
    Names m_told;        ///< scalars and look-ups of texts: what "identity" may use
};

PlanParser::PlanParser(PlanWay way, const ReadingPlan* parent)
    : m_way(way)
{
    if (parent == nullptr)
        return;
    m_parent = *parent;
    for (const PlanGroup& group : parent->groups) {
        m_groups.insert(group.name);
        for (const PlanColumn& column : group.columns) {
            if (group.table)
                continue;
            m_shared.insert(column.name);
            m_told.insert(column.name);
        }
        for (const PlanLookup& lookup : group.lookups)
            (lookup.textColumn.isEmpty() ? m_shared : m_told).insert(lookup.name);
    }
}

PlanMetric PlanParser::metric(const QJsonObject& json, const QString& path, const Names& names, bool table)
{
    return MetricParser(m_way, m_enums, error).metric(json, path, names, table);
}

ReadingPlan PlanParser::plan(const QJsonObject& json, const QString& path)
{
    JsonMembers members(json, path);
    ReadingPlan plan = std::move(m_parent);
    plan.way = m_way;
    if (plan.groups.empty())
        members.require({"groups"_L1});
    enums(members);
    const size_t inherited = plan.groups.size();
    each(members, "groups"_L1,
         [&](const QJsonObject& item, const QString& at) { addGroup(item, at, plan.groups, inherited); });
    if (plan.groups.empty() || std::cmp_greater(plan.groups.size(), mostGroups))
        members.fail("groups"_L1, u"must hold 1 to %1 groups"_s.arg(mostGroups));
    each(members, "derived"_L1, [&](const QJsonObject& item, const QString& at) {
        plan.derived.push_back(metric(item, at, m_shared, false));
        const ReadingKind kind = plan.derived.back().kind;
        if (kind == ReadingKind::Counter || kind == ReadingKind::Filling)
            members.fail("derived"_L1, u"cannot hold counters, nor what fills"_s);
    });
    members.text("uptime"_L1, plan.uptimeColumn);
    expectKnown(members, "uptime"_L1, plan.uptimeColumn, m_shared);
    identity(members, plan);
    finish(members);
    return plan;
}

/// An enumeration is looked at where it is used; here only its form.
void PlanParser::enums(JsonMembers& members)
{
    m_enums = members.object("enums"_L1);
    for (auto item = m_enums.begin(); item != m_enums.end(); ++item) {
        JsonMembers one(item.value().toObject(), members.pathOf("enums"_L1) + u'/' + item.key());
        one.require({"states"_L1});
        [[maybe_unused]] const QJsonObject states = one.object("states"_L1);
        [[maybe_unused]] const QJsonObject words = one.object("words"_L1);
        finish(one);
    }
}

/// Each word has one rule, or a list of which the first that gives a text counts. They stand before the parent's.
void PlanParser::identity(JsonMembers& members, ReadingPlan& plan)
{
    const QJsonObject words = members.object("identity"_L1);
    std::vector<PlanIdentity> inherited = std::move(plan.identity);
    plan.identity.clear();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QString path = members.pathOf("identity"_L1) + u'/' + word.key();
        const QJsonArray rules = word->isArray() ? word->toArray() : QJsonArray{*word};
        for (const QJsonValue& rule : rules)
            plan.identity.push_back(identityRule(word.key(), rule, path));
    }
    std::move(inherited.begin(), inherited.end(), std::back_inserter(plan.identity));
}

PlanIdentity PlanParser::identityRule(const QString& key, const QJsonValue& json, const QString& path)
{
    JsonMembers members(json.isString() ? QJsonObject{{u"column"_s, json}} : json.toObject(), path);
    PlanIdentity rule;
    rule.key = key;
    members.require({"column"_L1});
    members.text("column"_L1, rule.column);
    expectKnown(members, "column"_L1, rule.column, m_told);
    rule.where = filters(members, "where"_L1, m_told);
    rule.pattern = readPattern(members, "pattern"_L1);
    members.text("text"_L1, rule.text);
    if (members.has("text"_L1) && !members.has("pattern"_L1))
        members.fail("text"_L1, u"needs a pattern"_s);
    finish(members);
    return rule;
}

/// Of the `inherited` first ones the one for which `isSame` holds gives way to `item`; where there is none, it is
/// added.
template<typename Item, typename Same>
void replaceOrAdd(std::vector<Item>& items, size_t inherited, Item item, Same isSame)
{
    const auto end = items.begin() + static_cast<std::ptrdiff_t>(inherited);
    const auto same = std::find_if(items.begin(), end, isSame);
    if (same == end)
        items.push_back(std::move(item));
    else
        *same = std::move(item);
}

/// A group that has the name of an inherited table and does not call itself a table is that one with what is said of it
/// here: columns, look-ups and metrics are added or take the place of their namesakes, filters stand instead.
void PlanParser::addGroup(const QJsonObject& json, const QString& path, std::vector<PlanGroup>& groups,
                          size_t inherited)
{
    const auto end = groups.begin() + static_cast<std::ptrdiff_t>(inherited);
    const auto namesake = std::find_if(groups.begin(), end, [&](const PlanGroup& one) {
        return one.table && !json.contains("table"_L1) && one.name == json["name"_L1].toString();
    });
    if (namesake == end)
        groups.push_back(group(json, path, {}));
    else if (!json.contains("instance"_L1))
        *namesake = group(json, path, *namesake);
    else if (error.isEmpty())
        error = path + u"/instance: stands in the baseline that this one extends"_s;
}

/// `group`: what it adds to, or an empty one.
PlanGroup PlanParser::group(const QJsonObject& json, const QString& path, PlanGroup group)
{
    JsonMembers members(json, path);
    members.require({"name"_L1, "columns"_L1});
    members.text("name"_L1, group.name);
    members.flag("table"_L1, group.table);
    members.integer("maxRows"_L1, group.maxRows, 1, mostRows);
    place(members, group);
    columns(members, group);
    Names names;
    names.reserve(std::ssize(group.columns));
    for (const PlanColumn& column : group.columns)
        names += column.name;
    if (!group.table) {
        for (const QLatin1StringView name : {"instance"_L1, "filters"_L1, "lookups"_L1, "maxRows"_L1}) {
            if (members.has(name))
                members.fail(name, u"is for tables only"_s);
        }
        for (const QString& name : std::as_const(names))
            share(name, members.pathOf("columns"_L1), {&m_shared, &m_told});
    }
    if (members.has("instance"_L1))
        instance(members, group);
    if (members.has("filters"_L1))
        group.filters = filters(members, "filters"_L1, names);
    each(members, "lookups"_L1,
         [&](const QJsonObject& item, const QString& at) { group.lookups.push_back(lookup(item, at, names)); });
    each(members, "metrics"_L1, [&, inherited = group.metrics.size()](const QJsonObject& item, const QString& at) {
        const PlanMetric made = metric(item, at, names, group.table);
        replaceOrAdd(group.metrics, inherited, made, [&](const PlanMetric& other) {
            return other.metric == made.metric && other.instance == made.instance && other.aggregate == made.aggregate;
        });
    });
    finish(members);
    m_groups += group.name;
    return group;
}

/// Where the group's rows are, in protocols that need to be told, and instead of what it is read.
void PlanParser::place(JsonMembers& members, PlanGroup& group)
{
    members.text("at"_L1, group.address);
    if (m_way == PlanWay::Redfish) {
        if (const auto path = RedfishPath::parse(group.address); !path)
            members.fail("at"_L1, path.failure().message);
    }
    if (members.has("at"_L1) != (m_way == PlanWay::Redfish))
        members.fail("at"_L1, u"is what Redfish needs, and nobody else"_s);
    members.texts("by"_L1, group.by);
    if (members.has("by"_L1) && m_way != PlanWay::Prometheus)
        members.fail("by"_L1, u"is for Prometheus only"_s);
    members.texts("unless"_L1, group.unless);
    for (const QString& other : std::as_const(group.unless)) {
        if (!m_groups.contains(other))
            members.fail("unless"_L1, u"\"%1\" is no group before this one"_s.arg(other));
    }
}

void PlanParser::columns(JsonMembers& members, PlanGroup& group)
{
    const QJsonObject columns = members.object("columns"_L1);
    for (auto item = columns.begin(); item != columns.end(); ++item) {
        replaceOrAdd(group.columns, group.columns.size(),
                     column(item.key(), item.value(), members.pathOf("columns"_L1) + u'/' + item.key()),
                     [&](const PlanColumn& other) { return other.name == item.key(); });
    }
    if (columns.isEmpty() || std::cmp_greater(group.columns.size(), mostColumns))
        members.fail("columns"_L1, u"must hold 1 to %1 columns"_s.arg(mostColumns));
}

void checkSelector(JsonMembers& members, const QString& address)
{
    const auto selector = Selector::parse(address);
    if (!selector)
        members.fail("at"_L1, selector.failure().message);
}

void checkMembers(JsonMembers& members, const QString& address)
{
    const auto way = RedfishPath::parseColumn(address);
    if (!way)
        members.fail("at"_L1, way.failure().message);
}

PlanColumn PlanParser::column(const QString& name, const QJsonValue& json, const QString& path)
{
    static const QRegularExpression columnName(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    JsonMembers members(json.isString() ? QJsonObject{{u"at"_s, json}} : json.toObject(), path);
    PlanColumn column;
    column.name = name;
    members.require({"at"_L1});
    members.text("at"_L1, column.address);
    column.match = readPattern(members, "match"_L1);
    if (members.has("match"_L1) && column.match.captureCount() > 1)
        members.fail("match"_L1, u"has more than one group in parentheses"_s);
    const std::optional<Oid> oid = Oid::parse(column.address);
    if (!columnName.match(name).hasMatch())
        members.fail("at"_L1, u"\"%1\" is no name for a column"_s.arg(name));
    else if (m_way == PlanWay::Snmp && !oid)
        members.fail("at"_L1, u"is no OID"_s);
    else if (column.address.isEmpty())
        members.fail("at"_L1, u"must say where the value stands"_s);
    else if (m_way == PlanWay::Prometheus)
        checkSelector(members, column.address);
    else if (m_way == PlanWay::Redfish)
        checkMembers(members, column.address);
    if (m_way == PlanWay::Snmp && oid)
        column.oid = *oid;
    finish(members);
    return column;
}

void PlanParser::instance(JsonMembers& outer, PlanGroup& group)
{
    JsonMembers members(outer.object("instance"_L1), outer.pathOf("instance"_L1));
    Names names{u"#"_s};
    names.reserve(std::ssize(group.columns) + 1);
    for (const PlanColumn& column : group.columns)
        names += column.name;
    members.text("column"_L1, group.instanceColumn);
    expectKnown(members, "column"_L1, group.instanceColumn, names);
    members.text("fallback"_L1, group.instanceFallback);
    expectKnown(members, "fallback"_L1, group.instanceFallback, names);
    group.instancePattern = readPattern(members, "pattern"_L1);
    if (members.has("pattern"_L1) && group.instancePattern.captureCount() == 0)
        members.fail("pattern"_L1, u"needs a group in parentheses"_s);
    members.text("format"_L1, group.instanceFormat);
    if (members.has("format"_L1) && !group.instanceFormat.contains("%1"_L1))
        members.fail("format"_L1, u"needs %1 for the name"_s);
    const QJsonObject words = members.object("words"_L1);
    for (auto word = words.begin(); word != words.end(); ++word)
        group.instanceWords[word.key()] = word.value().toString();
    finish(members);
}

std::vector<PlanRowFilter> PlanParser::filters(JsonMembers& outer, QLatin1StringView name, const Names& columns)
{
    std::vector<PlanRowFilter> filters;
    each(outer, name, [&](const QJsonObject& item, const QString& at) {
        JsonMembers members(item, at);
        PlanRowFilter filter;
        members.require({"column"_L1});
        members.text("column"_L1, filter.column);
        filter.byIndex = filter.column == "#"_L1;
        if (!filter.byIndex)
            expectKnown(members, "column"_L1, filter.column, columns);
        filter.keep = members.has("keep"_L1);
        if (filter.keep == members.has("drop"_L1))
            members.fail("keep"_L1, u"a filter has either keep or drop"_s);
        filter.pattern = readPattern(members, filter.keep ? "keep"_L1 : "drop"_L1);
        finish(members);
        filters.push_back(std::move(filter));
    });
    return filters;
}

PlanLookup PlanParser::lookup(const QJsonObject& json, const QString& path, const Names& columns)
{
    JsonMembers members(json, path);
    PlanLookup lookup;
    members.require({"name"_L1, "where"_L1});
    members.text("name"_L1, lookup.name);
    share(lookup.name, members.pathOf("name"_L1), {members.has("text"_L1) ? &m_told : &m_shared});
    lookup.filters = filters(members, "where"_L1, columns);
    if (lookup.filters.empty())
        members.fail("where"_L1, u"must say which row"_s);
    members.text("text"_L1, lookup.textColumn);
    expectKnown(members, "text"_L1, lookup.textColumn, columns);
    if (members.has("text"_L1) == members.has("value"_L1))
        members.fail("value"_L1, u"a look-up has either value or text"_s);
    if (members.has("value"_L1))
        lookup.value = readExpression(members, "value"_L1, columns);
    finish(members);
    return lookup;
}

void PlanParser::share(const QString& name, const QString& path, std::initializer_list<Names*> with)
{
    if ((m_shared.contains(name) || m_told.contains(name)) && error.isEmpty())
        error = u"%1: \"%2\" is used twice"_s.arg(path, name);
    for (Names* names : with)
        names->insert(name);
}

void PlanParser::finish(JsonMembers& members)
{
    members.refuseOthers();
    if (error.isEmpty())
        error = members.error();
}

} // namespace

ReadingPlan parsePlan(PlanWay way, const QJsonObject& json, const QString& path, const ReadingPlan* parent,
                      QString& error)
{
    PlanParser parser(way, parent);
    ReadingPlan plan = parser.plan(json, path);
    if (error.isEmpty())
        error = parser.error;
    return plan;
}

} // namespace sd
