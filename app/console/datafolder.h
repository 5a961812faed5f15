#pragma once

#include "models/domain/failure.h"

#include <QString>

namespace sd {

/// $XDG_DATA_HOME/serverdrift, or ~/.local/share/serverdrift.
QString defaultDataFolder();

/// Makes `folder` (for its owner only) when it is missing and returns its absolute path. Fails with code "io".
Result<QString> prepareDataFolder(const QString& folder);

/// Held by the one engine of a data folder. The kernel lets go of it when the process ends, however it ends.
class EngineLock
{
public:
    /// Fails with "engine-running" and names the process that holds it, or "io".
    static Result<EngineLock> take(const QString& folder);
    /// The process whose engine holds the folder, or 0.
    static qint64 holder(const QString& folder);

    EngineLock() = default;
    ~EngineLock();
    EngineLock(EngineLock&& other) noexcept;
    EngineLock& operator=(EngineLock&& other) noexcept;
    EngineLock(const EngineLock&) = delete;
    EngineLock& operator=(const EngineLock&) = delete;

private:
    int m_fd = -1;
};

} // namespace sd
