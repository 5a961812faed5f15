#pragma once

#include "app/baselines/baselinesinforce.h"
#include "app/console/baselines/baselineledger.h"
#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"

#include <QThreadPool>

namespace sd {

class Engine;
class Store;
class SecretStore;

/// The baselines over files, store and engine; on a thread of its own.
class StoreBaselineShelf final : public BaselineShelf
{
public:
    /// All of it outlives the shelf.
    struct Parts
    {
        const Clock& clock;
        Store& store;
        Engine& engine;
        BaselinesInForce& inForce;
        const SecretStore& secrets;
        const Accounts& accounts;
    };
    StoreBaselineShelf(Parts parts, std::vector<BaselineFolder> folders);
    ~StoreBaselineShelf() override;

    /// What was read before: by whoever made it, before anybody asks.
    void begin(BaselineLedger ledger);

    [[nodiscard]] Subscription listen(Contents contents) override;
    void lookAgain() override;
    void compare(QByteArray before, QByteArray after, quint64 generation, Compared reply) override;
    void readText(QByteArray digest, Text reply) override;
    void apply(QString name, QByteArray seen, QByteArray wanted, Done done) override;
    void check(QByteArray text, Checked reply) override;
    void save(QByteArray text, Done done) override;
    [[nodiscard]] Subscription tryText(QByteArray text, Trial trial, Tried tried) override;

    /// Looks again, and has the engine work by what is in force then; `done` may be called on any thread.
    void reload(const Done& done);

private:
    using Tell = std::function<void(SharedShelf)>;
    struct Listener
    {
        Tell tell;
        std::weak_ptr<std::function<void(const SharedShelf&)>> heard;
    };

    void readAgain(const BroughtBaseline& brought = {}); ///< on the thread
    void follow(const Done& done);                       ///< reads, and has the engine follow
    void tellAll();

    Parts m_parts;
    std::vector<BaselineFolder> m_folders;
    BaselineLedger m_ledger; ///< the thread's alone, once begun
    QMutex m_mutex;          ///< protects m_listeners and m_shelf
    std::vector<Listener> m_listeners;
    SharedShelf m_shelf;
    QThreadPool m_thread;
};

} // namespace sd
