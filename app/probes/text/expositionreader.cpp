#include "app/probes/text/expositionreader.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QString fromView(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

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
            if (selector) // the baseline was refused otherwise
                m_places[selector->name()].push_back({g, c, *selector});
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
                           size_t row, PlanTable& table) const
{
    if (!place.selector.label().empty()) {
        const std::string_view text = exposition.label(sample, place.selector.label());
        if (!text.empty() && !table.has(row, place.column))
            table.set(row, place.column, fromView(text));
        return;
    }
    const double before = table.has(row, place.column) ? table.number(row, place.column) : 0;
    table.set(row, place.column, before + sample.value);
}

PlanTables ExpositionReader::read(const Exposition& exposition) const
{
    const std::vector<PlanGroup>& groups = m_program.plan->groups;
    PlanTables answers;
    for (const PlanGroup& group : groups) {
        answers.tables.emplace_back(group.columns.size());
        if (!group.table)
            answers.tables.back().row({});
    }
    std::vector<std::pair<const Exposition::Sample*, const Place*>> common; // to all rows, once they are known
    std::string name;
    for (const Exposition::Sample& sample : exposition.samples()) {
        name.assign(sample.name);
        const auto places = m_places.find(name);
        if (places == m_places.end())
            continue;
        const auto labelOf = [&](std::string_view label) { return exposition.label(sample, label); };
        for (const Place& place : places->second) {
            if (!place.selector.matches(sample.name, labelOf))
                continue;
            const PlanGroup& group = groups[place.group];
            PlanTable& table = answers.tables[place.group];
            const RowName row = group.table ? rowOf(exposition, sample, place.group) : RowName{{}, true};
            if (!row.isOwn && !m_by[place.group].empty()) {
                common.emplace_back(&sample, &place);
                continue;
            }
            if (!table.knows(row.text) && table.size() >= static_cast<size_t>(group.maxRows)) {
                table.setIncomplete();
                continue;
            }
            put(exposition, sample, place, table.row(row.text), table);
        }
    }
    for (const auto& [sample, place] : common) {
        for (size_t row = 0; row < answers.tables[place->group].size(); ++row)
            put(exposition, *sample, *place, row, answers.tables[place->group]);
    }
    return answers;
}

} // namespace sd
