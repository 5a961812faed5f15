#pragma once

#include "app/commands/commandline.h"
#include "app/console/systemclock.h"
#include "models/domain/change.h"
#include "models/domain/estate.h"
#include "models/store/store.h"

#include <memory>

namespace sd {

/// A data folder opened by a command: for reading and writing rows, without an engine.
class FolderStore
{
public:
    /// Fails as Store::open does, and with "no-data" when `mustExist` and there is no store in the folder.
    static Result<FolderStore> open(const QString& folder, bool mustExist);

    /// Is there a store in the folder?
    static bool exists(const QString& folder);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    Result<Estate> estate();
    /// Whoever runs the command, now.
    [[nodiscard]] Author author() const;
    /// Has the engine that works on this folder take up what was changed, if there is one.
    Result<void> tellEngine();

private:
    std::unique_ptr<SystemClock> m_clock = std::make_unique<SystemClock>();
    std::unique_ptr<Store> m_store;
};

} // namespace sd
