#pragma once

#include "models/domain/failure.h"
#include "models/domain/handover.h"

#include <functional>
#include <optional>

namespace sd {

/// What passes from one shift to the next. Returns at once; replies come on the thread that asked (it needs an event
/// loop), in any order; the caller gives each question a `generation` and drops what is older than its last one.
class HandoverBook
{
public:
    struct Answer
    {
        quint64 generation = 0;
        Handover handover = {};
        std::optional<Failure> failure = {};
    };
    using Reply = std::function<void(Answer)>;
    using Left = std::function<void(Result<void>)>;

    HandoverBook() = default;
    virtual ~HandoverBook() = default;
    Q_DISABLE_COPY_MOVE(HandoverBook)

    /// What happened in a shift, and what awaits the next one.
    virtual void handover(const HandoverQuestion& question, quint64 generation, Reply reply) = 0;
    /// Keeps the text for the next one, with who wrote it and when. It can't be taken back.
    virtual void leaveWord(QString text, Left done) = 0;
};

} // namespace sd
