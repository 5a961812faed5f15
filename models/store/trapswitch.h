#pragma once

#include "models/domain/change.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// The port of the trap listener: {"port": 162}; without it nothing listens.
inline constexpr QLatin1StringView trapSettingsKey{"traps"};
/// Our SNMPv3 engine ID in hexadecimal, made once: senders of informs know it.
inline constexpr QLatin1StringView trapEngineKey{"traps.engine"};

/// Whether traps are listened for, and where.
class TrapSwitch
{
public:
    explicit TrapSwitch(Connection& db)
        : m_db(db)
    {}

    /// 0: nothing listens.
    Result<int> port();
    /// Written down as who did it; the engine follows when it is told to.
    Result<void> setPort(int port, const Author& by);

private:
    Connection& m_db;
};

} // namespace sd
