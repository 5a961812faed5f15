#include "models/store/history/packedrows.h"

namespace sd {

PackedRows::PackedRows(const std::vector<SampleRow>& rows)
{
    size_t samples = 0;
    for (const SampleRow& row : rows)
        samples += row.values.size();
    m_stamps.reserve(rows.size());
    m_ends.reserve(rows.size());
    m_series.reserve(samples);
    m_values.reserve(samples);
    for (const SampleRow& row : rows) {
        for (const auto& [series, value] : row.values) {
            m_series.push_back(static_cast<quint32>(series.value));
            m_values.push_back(value);
        }
        m_stamps.push_back(toMs(row.at));
        m_ends.push_back(static_cast<quint32>(m_values.size()));
    }
}

PackedRows::PackedRows(std::vector<qint64> stamps, std::vector<quint32> ends, std::vector<quint32> series,
                       std::vector<double> values)
    : m_stamps(std::move(stamps))
    , m_ends(std::move(ends))
    , m_series(std::move(series))
    , m_values(std::move(values))
{
    Q_ASSERT(m_ends.size() == m_stamps.size() && m_series.size() == m_values.size());
    Q_ASSERT(m_ends.empty() || m_ends.back() == m_values.size());
}

PackedRows::Row PackedRows::operator[](size_t row) const
{
    const size_t begin = row == 0 ? 0 : m_ends[row - 1];
    const size_t count = m_ends[row] - begin;
    return {m_stamps[row], std::span(m_series).subspan(begin, count), std::span(m_values).subspan(begin, count)};
}

} // namespace sd
