#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/boundary/estateintake.h"

#include <QThreadPool>

namespace sd {

class Engine;
class Store;

/// Reads files on a thread of its own, writes them by the store's, and has the engine take up what changed.
class StoreIntake final : public EstateIntake
{
public:
    /// Outlive it.
    struct Parts
    {
        const Clock& clock;
        Store& store;
        Engine& engine;
    };
    /// Who sits there by `accounts` takes it in.
    StoreIntake(const Parts& parts, const Accounts& accounts);
    ~StoreIntake() override; ///< forgets what waits and ends what is under way

    void look(QString path, std::optional<TableWishes> wishes, Looked reply) override;
    void take(std::shared_ptr<const EstateFile> file, TakenReply reply) override;
    void takeBack(EstateReturn back, TakenBack reply) override;

private:
    [[nodiscard]] Result<EstateLook> lookAt(const QString& path, const std::optional<TableWishes>& wishes) const;

    Parts m_parts;
    const Accounts& m_accounts;
    QThreadPool m_reader;
};

} // namespace sd
