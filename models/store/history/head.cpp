#include "models/store/history/head.h"

#include <algorithm>

namespace sd {

HeadBatch::HeadBatch(std::vector<SampleRow> given)
    : rows(std::move(given))
{
    for (const SampleRow& row : rows)
        samples += row.values.size();
}

void RowGroups::add(const HeadBatch& batch)
{
    for (const SampleRow& row : batch.rows) {
        if (!row.values.empty())
            groupFor(row).rows.emplace_back(&batch, &row);
    }
}

void RowGroups::clear()
{
    m_groups.clear();
    m_byFirst.clear();
    m_main.clear();
    m_others.clear();
}

RowGroups::Group& RowGroups::groupFor(const SampleRow& row)
{
    const qint64 first = row.values.front().first.value;
    const auto [begin, end] = m_byFirst.equal_range(first);
    const auto isSame = [](const auto& value, qint64 series) { return value.first.value == series; };
    for (auto known = begin; known != end; ++known) {
        Group& group = m_groups[known->second];
        if (std::ranges::equal(row.values, group.series, isSame))
            return group;
    }
    const auto index = static_cast<uint32_t>(m_groups.size());
    Group& group = m_groups.emplace_back();
    m_byFirst.emplace(first, index);
    for (const auto& [series, value] : row.values) {
        group.series.push_back(series.value);
        if (!m_main.contains(series.value))
            m_main.insert(series.value, index);
        else if (m_main.value(series.value) != index)
            m_others.emplace(series.value, index);
    }
    return group;
}

std::vector<const RowGroups::Group*> RowGroups::groupsOf(SeriesId series) const
{
    std::vector<const Group*> found;
    const auto main = m_main.constFind(series.value);
    if (main == m_main.cend())
        return found;
    found.push_back(&m_groups[*main]);
    const auto [begin, end] = m_others.equal_range(series.value);
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
            if (group->series[column] != series.value)
                continue;
            for (const auto& [batch, row] : group->rows) {
                if (range.contains(row->at))
                    found.samples.push_back({batch, toMs(row->at), row->values[column].second});
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
        samples += batch->number != 0 ? batch->samples : 0;
    return samples;
}

} // namespace sd
