#include "models/store/history/head.h"

#include <algorithm>

namespace sd {

void RowGroups::add(const HeadBatch& batch)
{
    const auto number = static_cast<quint32>(m_batches.size());
    m_batches.push_back(&batch);
    for (size_t row = 0; row < batch.rows.size(); ++row) {
        if (const auto series = batch.rows[row].series; !series.empty())
            groupFor(series).rows.push_back({number, static_cast<quint32>(row)});
    }
}

void RowGroups::clear()
{
    m_batches.clear();
    m_groups.clear();
    m_main.clear();
    m_others.clear();
}

RowGroups::Group& RowGroups::groupFor(std::span<const quint32> series)
{
    const auto isSame = [&](quint32 group) { return std::ranges::equal(series, m_groups[group].series); };
    if (const auto main = m_main.constFind(series.front()); main != m_main.cend()) {
        if (isSame(*main))
            return m_groups[*main];
        const auto [begin, end] = m_others.equal_range(series.front());
        const auto known = std::find_if(begin, end, [&](const auto& other) { return isSame(other.second); });
        if (known != end)
            return m_groups[known->second];
    }
    const auto index = static_cast<quint32>(m_groups.size());
    Group& group = m_groups.emplace_back();
    group.series.assign(series.begin(), series.end());
    for (const quint32 each : series) {
        if (!m_main.contains(each))
            m_main.insert(each, index);
        else if (m_main.value(each) != index)
            m_others.emplace(each, index);
    }
    return group;
}

std::vector<const RowGroups::Group*> RowGroups::groupsOf(SeriesId series) const
{
    std::vector<const Group*> found;
    const auto number = static_cast<quint32>(series.value);
    const auto main = m_main.constFind(number);
    if (main == m_main.cend())
        return found;
    found.push_back(&m_groups[*main]);
    const auto [begin, end] = m_others.equal_range(number);
    for (auto other = begin; other != end; ++other)
        found.push_back(&m_groups[other->second]);
    std::ranges::sort(found); // a row may name a series twice
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void Head::add(std::shared_ptr<HeadBatch> batch)
{
    const std::lock_guard lock(m_mutex);
    m_groups.add(*batch);
    m_batches.push_back(std::move(batch));
}

void Head::addNumbered(std::vector<std::shared_ptr<HeadBatch>> batches)
{
    const std::lock_guard lock(m_mutex);
    const auto place = std::ranges::find_if(m_batches, [](const auto& known) { return known->number == 0; });
    m_batches.insert(place, std::move_iterator(batches.begin()), std::move_iterator(batches.end()));
    regroup();
}

void Head::remove(const HeadBatch* batch)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_batches, [batch](const auto& known) { return known.get() == batch; });
    regroup();
}

void Head::dropThrough(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_batches, [number](const auto& known) { return known->number != 0 && known->number <= number; });
    regroup();
}

void Head::regroup()
{
    m_groups.clear();
    for (const auto& batch : m_batches)
        m_groups.add(*batch);
}

Head::Found Head::find(SeriesId series, Interval range) const
{
    Found found;
    const std::lock_guard lock(m_mutex);
    for (const RowGroups::Group* group : m_groups.groupsOf(series)) {
        for (size_t column = 0; column < group->series.size(); ++column) {
            if (group->series[column] != static_cast<quint32>(series.value))
                continue;
            for (const RowGroups::Place place : group->rows) {
                const PackedRows::Row row = m_groups.row(place);
                if (range.contains(fromMs(row.at)))
                    found.samples.push_back({&m_groups.batch(place), row.at, row.values[column]});
            }
        }
    }
    if (!found.samples.empty())
        found.batches.assign(m_batches.begin(), m_batches.end());
    return found;
}

HeadBatches Head::numbered() const
{
    HeadBatches batches;
    const std::lock_guard lock(m_mutex);
    for (const auto& batch : m_batches) {
        if (batch->number != 0)
            batches.push_back(batch);
    }
    return batches;
}

size_t Head::numberedSamples() const
{
    size_t samples = 0;
    const std::lock_guard lock(m_mutex);
    for (const auto& batch : m_batches)
        samples += batch->number != 0 ? batch->rows.samples() : 0;
    return samples;
}

} // namespace sd
