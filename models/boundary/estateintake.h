#pragma once

#include "models/domain/estatemerge.h"

#include <functional>
#include <memory>
#include <optional>

namespace sd {

/// A list of servers in a file: looked at first, then taken in, and taken back. Replies come on the thread that asked
/// (it needs an event loop), and what was taken is on disk by then.
class EstateIntake
{
public:
    struct Taken
    {
        int newServers = 0;
        int changedServers = 0;
        int unchangedServers = 0;
        int newCustomers = 0;
        int adjustments = 0;             ///< new or changed
        int chartSets = 0;               ///< likewise
        int leftOut = 0;                 ///< problems of the file
        QStringList newCredentials = {}; ///< made without secrets
        EstateReturn back = {};
        std::vector<Failure> refused = {}; ///< not empty: nothing is written, and these are why
    };
    using Looked = std::function<void(Result<EstateLook>)>;
    using TakenReply = std::function<void(Taken)>;
    using TakenBack = std::function<void(Result<void>)>;

    EstateIntake() = default;
    virtual ~EstateIntake() = default;
    Q_DISABLE_COPY_MOVE(EstateIntake)

    /// Reads up to 64 MiB. A table is read by `wishes`, or as its first line says. Fails with "io" or "too-large".
    virtual void look(QString path, std::optional<TableWishes> wishes, Looked reply) = 0;
    /// All of it or nothing, laid over what is known then.
    virtual void take(std::shared_ptr<const EstateFile> file, TakenReply reply) = 0;
    /// New customers and credentials stay; they watch nothing.
    virtual void takeBack(EstateReturn back, TakenBack reply) = 0;
};

} // namespace sd
