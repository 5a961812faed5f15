#pragma once

#include "app/probes/poll.h"

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
        if (detail.isEmpty() || m_count > maxRemarks || m_detail.contains(detail))
            return;
        if (m_count++ == maxRemarks)
            m_detail += QStringLiteral("; …");
        else
            m_detail += m_detail.isEmpty() ? detail : QStringLiteral("; ") + detail;
    }
    void clear() { *this = {}; }
    [[nodiscard]] PollFailure failure() const { return m_failure; }
    [[nodiscard]] const QString& detail() const { return m_detail; }

private:
    static constexpr int maxRemarks = 8;
    PollFailure m_failure = PollFailure::None;
    QString m_detail;
    int m_count = 0;
};

} // namespace sd
