#pragma once

#include "models/domain/failure.h"
#include "models/domain/trap.h"

#include <optional>
#include <vector>

namespace sd {

class Connection;

/// A trap that is kept came again.
struct TrapRepeat
{
    TrapId id;
    qint64 times = 1;
    UtcTime lastAt{};
};

/// Traps as they are kept: the newest, for a while.
class TrapRepository
{
public:
    static constexpr qint64 MostKept = 100'000;
    static constexpr Millis KeptFor{90LL * 24 * 3600 * 1000};
    static constexpr qint64 MostLooked = 20'000;

    explicit TrapRepository(Connection& db)
        : m_db(db)
    {}

    /// Adds them under the numbers that they have, counts those that came again, and lets go of what is beyond the
    /// limits.
    Result<void> keep(const std::vector<Trap>& fresh, const std::vector<TrapRepeat>& again, UtcTime now);
    /// The highest number ever given while one is kept; none: 0.
    Result<TrapId> lastId();
    /// The newest first, behind `after` where it is set. However many there are it looks at no more than `MostLooked`
    /// at a time where no index leads to the answer: then the page ends there, see TrapPage::next.
    Result<TrapPage> find(const TrapQuestion& question, const std::optional<TrapId>& after, int limit);

private:
    struct Span
    {
        qint64 first = 0;
        qint64 last = 0; ///< both belong to it; before `first`: there is none
    };
    Result<Span> spanOf(const TrapQuestion& question, const std::optional<TrapId>& after);
    Connection& m_db;
};

} // namespace sd
