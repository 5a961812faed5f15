#pragma once

#include "models/domain/time.h"

#include <array>
#include <optional>
#include <vector>

namespace sd {

/// Moments for small numbers (slots of a table), each at most once: setting, clearing and firing cost O(1), which a
/// heap's do not at thousands of requests that nearly all are answered before their time-out. Resolution 4 ms,
/// rounded down: a time-out is never late.
class TimerWheel
{
public:
    static constexpr Millis tick{4};

    /// `id` fires at `due`; replaces an earlier moment.
    void set(quint32 id, SteadyTime due);
    void clear(quint32 id);
    /// When something may be due; nothing when the wheel is empty. Early by a turn for moments that lie further ahead.
    [[nodiscard]] std::optional<SteadyTime> earliest() const;
    /// Appends what is due at `now` to `due` and forgets it.
    void takeDue(SteadyTime now, std::vector<quint32>& due);

private:
    static constexpr size_t bucketCount = 4096; // 16 s a turn
    static constexpr quint32 none = 0xffffffff;
    struct Entry
    {
        qint64 at = -1; ///< tick number; -1: not set
        quint32 next = none;
        quint32 previous = none;
    };

    static size_t bucketOf(qint64 at) { return static_cast<size_t>(at) % bucketCount; }
    void link(quint32 id);
    void unlink(quint32 id);

    std::vector<Entry> m_entries; ///< by id
    std::array<quint32, bucketCount> m_heads = filled();
    std::array<quint64, bucketCount / 64> m_used{}; ///< one bit a bucket that is not empty
    qint64 m_done = -1;                             ///< the tick up to which everything has fired
    size_t m_count = 0;

    static constexpr std::array<quint32, bucketCount> filled()
    {
        std::array<quint32, bucketCount> heads{};
        heads.fill(none);
        return heads;
    }
};

} // namespace sd
