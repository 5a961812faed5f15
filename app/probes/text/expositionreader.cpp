#include "app/probes/text/expositionreader.h"

#include <limits>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QString fromView(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

/// The tables while an exposition is gone through.
struct ExpositionReader::Filling
{
    PlanTables answers;
    std::string name;                       ///< of the sample that is looked at
    std::vector<std::vector<size_t>> ranks; ///< of each group and column: which of the names it has its samples by
    std::vector<std::pair<Exposition::Sample, const Place*>> common; ///< to all rows, once they are known
};

ExpositionReader::ExpositionReader(std::shared_ptr<const ReadingPlan> plan)
    : m_program(std::move(plan))
{
    const std::vector<PlanGroup>& groups = m_program.plan->groups;
    m_by.resize(groups.size());
    for (size_t g = 0; g < groups.size(); ++g) {
        for (const QString& label : groups[g].by)
            m_by[g].push_back(label.toStdString());
        for (size_t c = 0; c < groups[g].columns.size(); ++c) {
            const auto selector = Selector::parse(groups[g].columns[c].address);
            if (!selector)
                continue; // the baseline was refused
            for (size_t rank = 0; rank < selector->names().size(); ++rank)
                m_places[selector->names()[rank]].push_back({g, c, *selector, rank});
        }
    }
}

ExpositionReader::RowName ExpositionReader::rowOf(const Exposition& exposition, const Exposition::Sample& sample,
                                                  size_t group) const
{
    RowName row;
    for (const std::string& label : m_by[group]) {
        const std::string_view text = exposition.label(sample, label);
        if (text.empty())
            continue;
        if (!row.text.isEmpty())
            row.text += u' ';
        row.text += fromView(text);
        row.isOwn = true;
    }
    return row;
}

void ExpositionReader::put(const Exposition& exposition, const Exposition::Sample& sample, const Place& place,
                           size_t row, Filling& filling)
{
    PlanTable& table = filling.answers.tables[place.group];
    size_t& rank = filling.ranks[place.group][place.column];
    if (place.rank > rank)
        return;
    if (place.rank < rank)
        table.clear(place.column); // had it by an older name
    rank = place.rank;
    if (!place.selector.label().empty()) {
        const std::string_view text = exposition.label(sample, place.selector.label());
        if (!text.empty() && !table.has(row, place.column))
            table.set(row, place.column, fromView(text));
        return;
    }
    const double before = table.has(row, place.column) ? table.number(row, place.column) : 0;
    table.set(row, place.column, before + sample.value);
}

void ExpositionReader::take(const Exposition& exposition, const Exposition::Sample& sample, Filling& filling) const
{
    filling.name.assign(sample.name);
    const auto places = m_places.find(filling.name);
    if (places == m_places.end())
        return;
    const auto labelOf = [&](std::string_view label) { return exposition.label(sample, label); };
    for (const Place& place : places->second) {
        if (!place.selector.matches(sample.name, labelOf))
            continue;
        const PlanGroup& group = m_program.plan->groups[place.group];
        PlanTable& table = filling.answers.tables[place.group];
        const RowName row = group.table ? rowOf(exposition, sample, place.group) : RowName{{}, true};
        if (!row.isOwn && !m_by[place.group].empty()) {
            filling.common.emplace_back(sample, &place);
            continue;
        }
        if (!table.knows(row.text) && table.size() >= static_cast<size_t>(group.maxRows)) {
            table.setIncomplete();
            continue;
        }
        put(exposition, sample, place, table.row(row.text), filling);
    }
}

PlanTables ExpositionReader::read(const Exposition& exposition, std::optional<double> now) const
{
    Filling filling;
    for (const PlanGroup& group : m_program.plan->groups) {
        filling.answers.tables.emplace_back(group.columns.size());
        filling.ranks.emplace_back(group.columns.size(), std::numeric_limits<size_t>::max());
        if (!group.table)
            filling.answers.tables.back().row({});
    }
    for (const Exposition::Sample& sample : exposition.samples())
        take(exposition, sample, filling);
    if (now)
        take(exposition, {.name = "serverdrift_poll_time_seconds", .value = *now}, filling);
    for (const auto& [sample, place] : filling.common) {
        for (size_t row = 0; row < filling.answers.tables[place->group].size(); ++row)
            put(exposition, sample, *place, row, filling);
    }
    return std::move(filling.answers);
}

} // namespace sd
