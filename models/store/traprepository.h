#pragma once

#include "models/domain/failure.h"
#include "models/domain/interval.h"
#include "models/domain/trap.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace sd {

class Connection;

/// The port of the trap listener: {"port": 162}; without it nothing listens.
inline constexpr QLatin1StringView trapSettingsKey{"traps"};
/// Our SNMPv3 engine ID in hexadecimal, made once: senders of informs know it.
inline constexpr QLatin1StringView trapEngineKey{"traps.engine"};

/// A trap that is kept came again.
struct TrapRepeat
{
    TrapId id;
    qint64 times = 1;
    UtcTime lastAt{};
};

/// Which traps are wanted. What is empty does not narrow.
struct TrapQuestion
{
    Interval when;
    ServerId server = {};
    std::vector<TrapFate> fates = {};
    QString text = {}; ///< somewhere in its addresses, OIDs, names or values, whatever the case of its letters
    std::vector<CustomerId> customers = {}; ///< what is theirs alone
};

struct TrapPage
{
    std::vector<Trap> traps;
    std::optional<TrapId> next = {}; ///< there are more: they begin behind this one
};

/// Traps as they are kept: the newest, for a while.
class TrapRepository
{
public:
    static constexpr qint64 MostKept = 100'000;
    static constexpr Millis KeptFor{90LL * 24 * 3600 * 1000};

    explicit TrapRepository(Connection& db)
        : m_db(db)
    {}

    /// Adds them under the numbers that they have, counts those that came again, and lets go of what is beyond the
    /// limits.
    Result<void> keep(const std::vector<Trap>& fresh, const std::vector<TrapRepeat>& again, UtcTime now);
    /// The highest number ever given while one is kept; none: 0.
    Result<TrapId> lastId();
    /// The newest first, behind `after` where it is set.
    Result<TrapPage> find(const TrapQuestion& question, const std::optional<TrapId>& after, int limit);

private:
    Connection& m_db;
};

} // namespace sd
