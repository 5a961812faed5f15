#include "app/engine/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sd {

int Histogram::cellOf(quint64 us)
{
    constexpr quint64 subs = 1U << SubBits;
    if (us < subs)
        return static_cast<int>(us);
    const int power = std::min(static_cast<int>(std::bit_width(us)) - 1, Powers - 1);
    const int shift = power - SubBits;
    const quint64 sub = std::min(us >> static_cast<unsigned>(shift), 2 * subs - 1) - subs;
    return ((shift + 1) << SubBits) + static_cast<int>(sub);
}

quint64 Histogram::upperEdge(int cell)
{
    constexpr int subs = 1 << SubBits;
    if (cell < subs)
        return static_cast<quint64>(cell);
    const int shift = (cell >> SubBits) - 1;
    const auto sub = static_cast<quint64>(subs + (cell & (subs - 1)));
    return ((sub + 1) << static_cast<unsigned>(shift)) - 1;
}

void Histogram::add(std::chrono::nanoseconds duration)
{
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(duration).count();
    ++m_cells[static_cast<size_t>(cellOf(static_cast<quint64>(std::max<qint64>(us, 0))))];
    ++m_total;
}

void Histogram::add(const Histogram& other)
{
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] += other.m_cells[i];
    m_total += other.m_total;
}

void Histogram::clear()
{
    m_cells.fill(0);
    m_total = 0;
}

std::chrono::microseconds Histogram::quantile(double share) const
{
    if (m_total == 0)
        return {};
    const auto wanted = static_cast<quint64>(std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_total)));
    quint64 sum = 0;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        sum += m_cells[i];
        if (sum >= std::max<quint64>(wanted, 1))
            return std::chrono::microseconds{static_cast<qint64>(upperEdge(static_cast<int>(i)))};
    }
    return std::chrono::microseconds{static_cast<qint64>(upperEdge(Cells - 1))};
}

} // namespace sd
