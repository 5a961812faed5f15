#include "models/store/storewriter.h"

#include <QLoggingCategory>

#include <future>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStore, "serverdrift.store")

constexpr size_t largestGroup = 500; ///< bounds how long the first of a group waits for its commit

void tell(const StoreWriter::Done& done, const Result<void>& outcome)
{
    if (!done)
        return;
    try {
        done(outcome);
    } catch (const std::exception& e) {
        qCWarning(logStore, "a listener threw: %s", e.what());
    }
}

} // namespace

Result<std::unique_ptr<StoreWriter>> StoreWriter::start(const QString& file)
{
    std::unique_ptr<StoreWriter> writer(new StoreWriter);
    std::promise<Result<void>> opened;
    auto isOpen = opened.get_future();
    writer->m_thread = std::thread([self = writer.get(), file, &opened] {
        auto db = Connection::open(file, Connection::Access::ReadWrite, Connection::Durability::Full);
        if (!db) {
            opened.set_value(db.failure());
            return;
        }
        opened.set_value({});
        self->loop(**db);
    });
    if (auto outcome = isOpen.get(); !outcome)
        return outcome.failure();
    return writer;
}

StoreWriter::~StoreWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreWriter::post(Job job, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(job), std::move(done)});
    }
    m_wake.notify_one();
}

int StoreWriter::queued() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_queue.size()) + m_running;
}

void StoreWriter::loop(Connection& db)
{
    std::vector<Entry> group;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_running = 0;
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            while (!m_queue.empty() && group.size() < largestGroup) {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
            m_running = static_cast<int>(group.size());
        }
        runGroup(db, group);
        group.clear();
    }
}

void StoreWriter::runGroup(Connection& db, std::vector<Entry>& group)
{
    std::vector<Result<void>> outcomes(group.size());
    size_t begin = 0;
    while (begin < group.size()) {
        size_t next = begin;
        const auto committed = db.transaction([&]() -> Result<void> {
            while (next < group.size()) {
                const size_t at = next++;
                outcomes[at] = db.transaction([&] { return group[at].job(db); });
                if (db.hasLostTransaction())
                    return outcomes[at].failure();
            }
            return {};
        });
        if (!committed) {
            // Nothing of this stretch is on disk, whatever its jobs said. Those after it get a transaction of their
            // own, unless not even the first could begin.
            if (next == begin)
                next = group.size();
            for (size_t i = begin; i < next; ++i) {
                if (outcomes[i])
                    outcomes[i] = committed;
            }
        }
        begin = next;
    }
    for (size_t i = 0; i < group.size(); ++i)
        tell(group[i].done, outcomes[i]);
}

} // namespace sd
