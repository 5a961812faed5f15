#pragma once

#include "models/domain/failure.h"

#include <QJsonValue>
#include <QString>

namespace sd {

class Connection;

/// When an engine was last known to run: UTC milliseconds.
inline constexpr QLatin1StringView aliveUntilKey{"engine.alive-until"};

/// Shared settings, a JSON value a key.
class SettingsRepository
{
public:
    explicit SettingsRepository(Connection& db)
        : m_db(db)
    {}

    Result<QJsonValue> value(const QString& key, const QJsonValue& fallback = {});
    Result<void> setValue(const QString& key, const QJsonValue& value);

private:
    Connection& m_db;
};

} // namespace sd
