#pragma once

#include "models/domain/alarmlife.h"
#include "models/domain/failure.h"
#include "models/domain/time.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace sd {

/// Where alarm steps are kept for good: all of one call in one transaction, or none.
class AlarmLedger
{
public:
    using Done = std::function<void(const Result<void>&)>;
    AlarmLedger() = default;
    virtual ~AlarmLedger() = default;
    Q_DISABLE_COPY_MOVE(AlarmLedger)
    /// Never blocks. `done` may come on any thread.
    virtual void commit(std::vector<AlarmStep> steps, Done done) = 0;
    /// Keeps the moment at which the engine was surely running. Never blocks; a failure costs nothing but precision.
    virtual void noteAlive(UtcTime at) = 0;
};

/// Brings alarm steps to the ledger, one transaction under way at a time; what comes meanwhile waits, merged to one
/// step an alarm. A ledger that refuses loses nothing: the steps are tried again, and polling goes on.
class AlarmWriter
{
public:
    using Written = std::function<void(const Result<void>&)>;
    /// Runs its argument later on the pipeline's thread.
    using Post = std::function<void(std::function<void()>)>;

    AlarmWriter(AlarmLedger& ledger, Post post);

    /// A step that only counts (no journal line) waits up to half a minute for others of its kind: in a storm every
    /// new alarm would otherwise write the repeat counts of all the others.
    void add(const AlarmStep& step, SteadyTime now);
    /// `written` is called when everything added so far is on disk, but for steps that only count.
    void whenWritten(Written written);
    /// What only counts waits no longer.
    void hurry();
    /// Starts the next transaction when there is something to write and none under way.
    void step(SteadyTime now);
    /// Gives up: tells everybody who still waits why.
    void abandon(const Failure& why);

    /// Transactions that wait or are under way.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

private:
    struct Batch
    {
        std::vector<AlarmStep> steps;
        std::vector<Written> waiters;
    };
    void done(const Result<void>& outcome);
    static void merge(std::vector<AlarmStep>& into, std::unordered_map<AlarmId, size_t>& index, const AlarmStep& step);

    AlarmLedger& m_ledger;
    Post m_post;
    Batch m_next;
    std::unordered_map<AlarmId, size_t> m_index;  ///< of m_next.steps
    std::unordered_map<AlarmId, Alarm> m_counted; ///< newer than what m_next and m_underWay hold of them
    Batch m_underWay;
    bool m_isUnderWay = false;
    SteadyTime m_oldest{}; ///< when the first of m_counted came
    SteadyTime m_now{};
    SteadyTime m_retryAt{};
    QString m_trouble;
};

} // namespace sd
