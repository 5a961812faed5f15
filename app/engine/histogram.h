#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace sd {

/// Counts durations in fixed steps of at most 1/16 of the value (as HdrHistogram does), from a microsecond to an
/// hour: no allocation, a few kilobytes, and two of them add up.
class Histogram
{
public:
    void add(std::chrono::nanoseconds duration);
    void add(const Histogram& other);
    void clear();
    [[nodiscard]] quint64 count() const { return m_total; }
    /// The duration that `share` (0 … 1) of all are at or below, rounded up to its step; zero when there are none.
    [[nodiscard]] std::chrono::microseconds quantile(double share) const;

private:
    static constexpr int SubBits = 4; ///< 16 steps for each power of two
    static constexpr int Powers = 32;
    static constexpr int Cells = (Powers - SubBits + 1) << SubBits;
    static int cellOf(quint64 us);
    static quint64 upperEdge(int cell);

    std::array<quint32, Cells> m_cells{};
    quint64 m_total = 0;
};

} // namespace sd
