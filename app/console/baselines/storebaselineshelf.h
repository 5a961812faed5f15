#pragma once

#include "app/baselines/baselinesinforce.h"
#include "app/console/baselines/baselineledger.h"
#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"

#include <QThreadPool>

#include <future>

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
    StoreBaselineShelf(const Parts& parts, std::vector<BaselineFolder> folders);
    ~StoreBaselineShelf() override;

    /// Has what the files say taken together with what the store says, and puts that in force, where it is awaited.
    /// Once, before anybody asks.
    void begin(std::future<BaselineFiles> files);
    /// Waits until that is done. After a failure nothing is in force.
    [[nodiscard]] Result<void> waitUntilInForce() const { return m_begun.get(); }

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

    [[nodiscard]] Result<void> readFirst(BaselineFiles files); ///< on the thread
    void readAgain(const BroughtBaseline& brought = {});       ///< likewise
    void follow(const Done& done);                             ///< reads, and has the engine follow
    void tellAll();

    Parts m_parts;
    std::vector<BaselineFolder> m_folders;
    BaselineLedger m_ledger; ///< the thread's alone, once begun
    QMutex m_mutex;          ///< protects m_listeners and m_shelf
    std::vector<Listener> m_listeners;
    SharedShelf m_shelf;
    bool m_isRead = false; ///< the gui thread's: what people read of them was asked for
    std::shared_future<Result<void>> m_begun;
    QThreadPool m_thread;
};

} // namespace sd
