#pragma once

#include "app/probes/poll.h"
#include "models/domain/checklog.h"

#include <vector>

namespace sd {

/// The newest polls of one check. A handful of short notes: a hundred thousand checks have them.
class RecentPolls
{
public:
    static constexpr size_t Most = 6;
    static constexpr qsizetype LongestText = 400;

    void add(const PollResult& result);
    [[nodiscard]] std::vector<PollNote> newestFirst() const;

private:
    struct Note
    {
        UtcTime at{};
        QString text;
        quint32 elapsed = 0; ///< ms
        PollFailure failure = PollFailure::None;
    };
    std::vector<Note> m_notes; ///< a ring once it is full
    quint8 m_next = 0;         ///< where the oldest stands then
};

} // namespace sd
