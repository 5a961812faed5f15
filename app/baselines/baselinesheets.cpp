#include "app/baselines/baselinesheets.h"

#include <QRegularExpression>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// Where the values of these columns stand.
class ColumnBook
{
public:
    void add(const PlanGroup& group)
    {
        for (const PlanColumn& column : group.columns) {
            const QString place = group.address.isEmpty() ? column.address : group.address + u" · "_s + column.address;
            m_places[column.name] = {place};
        }
    }
    void addLookups(const PlanGroup& group)
    {
        for (const PlanLookup& lookup : group.lookups)
            m_places[lookup.name] = of(lookup.value.names());
    }
    [[nodiscard]] QStringList of(const QStringList& columns) const
    {
        QStringList places;
        for (const QString& column : columns) {
            const auto known = m_places.find(column);
            if (known != m_places.end())
                places += known->second;
        }
        places.removeDuplicates();
        return places;
    }

private:
    std::map<QString, QStringList> m_places;
};

QStringList columnsOf(const PlanMetric& metric)
{
    QStringList columns = metric.value.names();
    columns += metric.counterValue.names();
    for (const QString& column : {metric.counterColumn, metric.counterFallback, metric.perColumn, metric.textColumn}) {
        if (!column.isEmpty())
            columns += column;
    }
    return columns;
}

QString valueOf(const PlanMetric& metric)
{
    if (!metric.textColumn.isEmpty())
        return metric.textColumn;
    if (metric.kind != ReadingKind::Counter)
        return metric.value.text();
    QString counted = metric.counterValue.isEmpty() ? metric.counterColumn : metric.counterValue.text();
    if (!metric.counterFallback.isEmpty())
        counted += u" | "_s + metric.counterFallback;
    if (!metric.perColumn.isEmpty())
        counted += u" / "_s + metric.perColumn;
    return metric.value.isEmpty() ? counted : u"(%1) × (%2)"_s.arg(counted, metric.value.text());
}

QString limitsOf(const PlanMetric& metric)
{
    if (metric.warningLimit.isEmpty() && metric.errorLimit.isEmpty())
        return {};
    const QString direction = metric.limitDirection == Direction::Above ? u"above"_s : u"below"_s;
    return u"%1 %2 / %3"_s.arg(direction, metric.warningLimit.isEmpty() ? u"–"_s : metric.warningLimit.text(),
                               metric.errorLimit.isEmpty() ? u"–"_s : metric.errorLimit.text());
}

std::vector<SheetMeaning> meaningsOf(const PlanMetric& metric)
{
    std::vector<SheetMeaning> meanings;
    std::map<qint64, SheetMeaning> numbers;
    for (const auto& [number, state] : metric.states)
        numbers[number].state = state;
    for (const auto& [number, words] : metric.words)
        numbers[number].words = words;
    meanings.reserve(numbers.size() + metric.textStates.size());
    for (auto& [number, meaning] : numbers) {
        meaning.code = QString::number(number);
        meanings.push_back(meaning);
    }
    for (const auto& [word, state] : metric.textStates)
        meanings.push_back({.code = word, .state = state});
    return meanings;
}

QString instanceOf(const PlanMetric& metric, const PlanGroup& group)
{
    if (!metric.instance.isEmpty() || !group.table || !metric.aggregate.isEmpty())
        return metric.instance;
    const QString column = group.instanceColumn.isEmpty() ? u"#"_s : group.instanceColumn;
    return group.instanceFormat.isEmpty() ? u"{%1}"_s.arg(column)
                                          : QString(group.instanceFormat).replace(u"%1"_s, u"{%1}"_s.arg(column));
}

QStringList filtersOf(const PlanGroup& group)
{
    QStringList filters;
    filters.reserve(std::ssize(group.filters) + std::ssize(group.by) + std::ssize(group.unless));
    for (const PlanRowFilter& filter : group.filters)
        filters += u"%1 %2 %3"_s.arg(filter.column, filter.keep ? u"~"_s : u"!~"_s, filter.pattern.pattern());
    for (const QString& label : group.by)
        filters += u"by "_s + label;
    for (const QString& other : group.unless)
        filters += u"unless "_s + other;
    return filters;
}

SheetReading readingOf(PlanWay way, const PlanMetric& metric, const PlanGroup& group, const ColumnBook& columns)
{
    return {.way = way,
            .group = group.name,
            .metric = metric.metric,
            .unit = metric.unit,
            .kind = metric.kind,
            .isShare = !metric.perColumn.isEmpty(),
            .aggregate = metric.aggregate,
            .instance = instanceOf(metric, group),
            .value = valueOf(metric),
            .sources = columns.of(columnsOf(metric)),
            .filters = filtersOf(group),
            .limits = limitsOf(metric),
            .meanings = meaningsOf(metric)};
}

void addPlan(const ReadingPlan& plan, BaselineSheet& sheet)
{
    ColumnBook scalars;
    for (const PlanGroup& group : plan.groups) {
        ColumnBook own;
        own.add(group);
        own.addLookups(group);
        for (const PlanMetric& metric : group.metrics)
            sheet.readings.push_back(readingOf(plan.way, metric, group, own));
        scalars.add(group);
        scalars.addLookups(group);
    }
    for (const PlanMetric& metric : plan.derived)
        sheet.readings.push_back(readingOf(plan.way, metric, {}, scalars));
}

QString recognitionOf(const IdentityMatch& match)
{
    QStringList words;
    words.reserve(std::ssize(match));
    for (const auto& [word, pattern] : match)
        words += u"%1 ~ %2"_s.arg(word, pattern.pattern());
    return words.join(u", "_s);
}

QString textOf(const TrapText& text)
{
    if (text.object.isEmpty())
        return text.format;
    const QString value = u"{%1}"_s.arg(text.isIndex ? text.object + u" #"_s : text.object);
    return text.format.isEmpty() ? value : QString(text.format).replace(u"%1"_s, value);
}

SheetTrap trapOf(const Oid& oid, const TrapMeaning& meaning)
{
    SheetTrap trap{.oid = oid.toString(), .name = meaning.name, .metric = meaning.metric, .words = meaning.words};
    QStringList instances;
    instances.reserve(std::ssize(meaning.instance));
    for (const TrapText& text : meaning.instance)
        instances += textOf(text);
    trap.instance = instances.join(u" | "_s);
    QStringList states;
    states.reserve(std::ssize(meaning.states));
    for (const auto& [text, state] : meaning.states)
        states += u"%1 = %2"_s.arg(text, code(state));
    if (meaning.state)
        states += code(*meaning.state);
    if (!meaning.metric.isEmpty())
        trap.state = states.join(u", "_s);
    return trap;
}

} // namespace

SharedSheet sheetOf(const Baseline& baseline)
{
    BaselineSheet sheet{.name = baseline.name,
                        .version = baseline.version,
                        .title = baseline.title,
                        .parent = baseline.parent,
                        .rank = baseline.rank,
                        .intervals = baseline.intervals,
                        .rules = baseline.rules};
    for (const IdentityMatch& match : baseline.meantFor)
        sheet.recognises += recognitionOf(match);
    for (const auto& [way, plan] : baseline.plans)
        addPlan(*plan, sheet);
    if (baseline.traps) {
        for (const auto& [oid, meaning] : baseline.traps->kinds)
            sheet.traps.push_back(trapOf(oid, meaning));
    }
    return std::make_shared<const BaselineSheet>(std::move(sheet));
}

} // namespace sd
