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
    const Note note{.at = result.finished.wall,
                    .elapsed = static_cast<quint32>(std::max<qint64>(0, elapsed.count())),
                    .failure = result.failure};
    m_notes.reserve(Most); // once, to the byte
    const size_t place = m_notes.size() < Most ? m_notes.size() : m_next;
    if (place == m_notes.size()) {
        m_notes.push_back(note);
    } else {
        m_notes[place] = note;
        m_next = static_cast<quint8>((m_next + 1U) % Most);
    }
    if (!result.detail.isEmpty() && m_texts.size() <= place)
        m_texts.resize(place + 1);
    if (place < m_texts.size())
        m_texts[place] = shortened(result.detail);
}

std::vector<PollNote> RecentPolls::newestFirst() const
{
    std::vector<PollNote> notes;
    notes.reserve(m_notes.size());
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const size_t place = (m_next + m_notes.size() - 1 - i) % m_notes.size();
        const Note& note = m_notes[place];
        const QString text = place < m_texts.size() ? m_texts[place] : QString();
        notes.push_back({note.at, Millis{note.elapsed}, code(note.failure), text});
    }
    return notes;
}

} // namespace sd
