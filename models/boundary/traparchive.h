#pragma once

#include "models/boundary/operations.h"
#include "models/domain/failure.h"
#include "models/domain/trap.h"

#include <functional>
#include <optional>

namespace sd {

/// The SNMP traps that were heard, and whether any are listened for. Replies come on the thread that asked (it needs an
/// event loop), in any order; the caller gives each question a `generation` and drops what is older than its last one.
class TrapArchive
{
public:
    struct Answer
    {
        quint64 generation = 0;
        TrapPage page = {};
        std::optional<Failure> failure = {};
    };
    using Reply = std::function<void(Answer)>;

    TrapArchive() = default;
    virtual ~TrapArchive() = default;
    Q_DISABLE_COPY_MOVE(TrapArchive)

    /// The newest first, at most `limit`; what is behind `after` where it is set. Each call takes its moment, however
    /// many traps there are: see TrapPage::next.
    virtual void traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation,
                       Reply reply) = 0;

    using Port = std::function<void(Result<int>)>;
    /// The UDP port that is listened on; 0: none. That it can't be had is told by an alarm (consoleTrapsMetric).
    virtual void readPort(Port reply) = 0;
    /// 0: no longer. The engine does so when `done` is called.
    virtual void setPort(int port, Done done) = 0;
};

} // namespace sd
