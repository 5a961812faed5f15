#pragma once

#include "models/domain/change.h"
#include "models/domain/failure.h"

#include <functional>
#include <optional>

namespace sd {

/// Asks who changed what, without waiting. Replies come on the thread that asked (it needs an event loop), in any
/// order; the caller gives each question a `generation` and drops what is older than its last one.
class ChangeHistory
{
public:
    struct Answer
    {
        quint64 generation = 0;
        ChangePage page = {};
        std::optional<Failure> failure = {};
    };
    using Reply = std::function<void(Answer)>;

    ChangeHistory() = default;
    virtual ~ChangeHistory() = default;
    Q_DISABLE_COPY_MOVE(ChangeHistory)

    /// What people did to the estate, credentials, windows, notes and alarms, the newest first, at most `limit`;
    /// what is behind `after` where it is set.
    virtual void changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit,
                         quint64 generation, Reply reply) = 0;
};

} // namespace sd
