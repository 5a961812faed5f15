#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/traparchive.h"

#include <QThreadPool>

namespace sd {

class Accounts;
class Engine;
class Store;

/// Reads traps on a thread of its own; whether they are listened for is the administrator's to say.
class StoreTrapArchive final : public TrapArchive
{
public:
    /// All of it outlives this.
    struct Parts
    {
        const Clock& clock;
        Store& store;
        Engine& engine;
        const Accounts& accounts;
    };
    explicit StoreTrapArchive(const Parts& parts);
    ~StoreTrapArchive() override; ///< forgets what waits and ends what is under way

    void traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation, Reply reply) override;
    void readPort(Port reply) override;
    void setPort(int port, Done done) override;

private:
    Parts m_parts;
    QThreadPool m_thread;
};

} // namespace sd
