#include "app/engine/recentpolls.h"

#include "models/domain/explanation.h"

#include <algorithm>

namespace sd {

namespace {

/// What was received is cut; an explanation is short, and none any more when cut.
QString shortened(const QString& text)
{
    const bool isShort = text.size() <= RecentPolls::LongestText;
    return isShort || Explanation::fromText(text) ? text : text.left(RecentPolls::LongestText);
}

} // namespace

void RecentPolls::add(const PollResult& result)
{
    const auto elapsed = std::chrono::duration_cast<Millis>(result.finished.steady - result.started.steady);
    Note note{.at = result.finished.wall,
              .text = shortened(result.detail),
              .elapsed = static_cast<quint32>(std::max<qint64>(0, elapsed.count())),
              .failure = result.failure};
    if (m_notes.size() < Most) {
        m_notes.push_back(std::move(note));
        return;
    }
    m_notes[m_next] = std::move(note);
    m_next = static_cast<quint8>((m_next + 1U) % Most);
}

std::vector<PollNote> RecentPolls::newestFirst() const
{
    std::vector<PollNote> notes;
    notes.reserve(m_notes.size());
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const Note& note = m_notes[(m_next + m_notes.size() - 1 - i) % m_notes.size()];
        notes.push_back({note.at, Millis{note.elapsed}, code(note.failure), note.text});
    }
    return notes;
}

} // namespace sd
