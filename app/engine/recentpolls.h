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
    /// Its text stands apart: a poll that went well has none.
    struct Note
    {
        UtcTime at{};
        quint32 elapsed = 0; ///< ms
        PollFailure failure = PollFailure::None;
    };
    std::vector<Note> m_notes;    ///< a ring once it is full
    std::vector<QString> m_texts; ///< by the place of the note; shorter where the last ones have none
    quint8 m_next = 0;            ///< where the oldest stands then
};

} // namespace sd
