#pragma once

#include "models/domain/history.h"

#include <span>
#include <vector>

namespace sd {

/// The rows of one batch in a few flat arrays: there are millions of them at a time, and most have one to three values.
class PackedRows
{
public:
    struct Row
    {
        qint64 at; ///< UTC milliseconds
        std::span<const quint32> series;
        std::span<const double> values; ///< as many
    };

    PackedRows() = default;
    explicit PackedRows(const std::vector<SampleRow>& rows);
    /// `ends`: of each row, where its series and values end in all of them.
    PackedRows(std::vector<qint64> stamps, std::vector<quint32> ends, std::vector<quint32> series,
               std::vector<double> values);

    [[nodiscard]] size_t size() const { return m_stamps.size(); }
    [[nodiscard]] bool isEmpty() const { return m_stamps.empty(); }
    [[nodiscard]] size_t samples() const { return m_values.size(); }
    [[nodiscard]] Row operator[](size_t row) const;

private:
    std::vector<qint64> m_stamps;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_series; ///< the numbers in the files' keys have 32 bits
    std::vector<double> m_values;
};

} // namespace sd
