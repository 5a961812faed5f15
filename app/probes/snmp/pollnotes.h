#pragma once

#include "app/probes/poll.h"
#include "models/domain/explanation.h"

namespace sd {

/// What went wrong in a poll, gathered: the first failure counts, all are named.
class PollNotes
{
public:
    void fail(PollFailure failure, const QString& detail)
    {
        if (m_failure == PollFailure::None)
            m_failure = failure;
        remark(detail);
    }
    /// Odd, but no failure.
    void remark(const QString& detail)
    {
        if (detail.isEmpty() || m_remarks.size() > maxRemarks || m_remarks.contains(detail))
            return;
        m_remarks += m_remarks.size() == maxRemarks ? QStringLiteral("…") : detail;
    }
    void clear() { *this = {}; }
    [[nodiscard]] PollFailure failure() const { return m_failure; }
    [[nodiscard]] QString detail() const { return explainAll(m_remarks); }

private:
    static constexpr qsizetype maxRemarks = 8;
    PollFailure m_failure = PollFailure::None;
    QStringList m_remarks;
};

} // namespace sd
