#pragma once

#include "models/domain/failure.h"
#include "models/domain/trap.h"
#include "models/store/traprepository.h"

#include <QByteArray>

#include <functional>
#include <unordered_map>
#include <vector>

namespace sd {

/// Where traps are kept.
class TrapLedger
{
public:
    using Done = std::function<void(const Result<void>&)>;
    TrapLedger() = default;
    virtual ~TrapLedger() = default;
    Q_DISABLE_COPY_MOVE(TrapLedger)
    /// Never blocks. `done` may come on any thread.
    virtual void keepTraps(std::vector<Trap> fresh, std::vector<TrapRepeat> again, UtcTime now, Done done) = 0;
};

/// Brings traps to the ledger, once a second, one transaction under way at a time. Equal ones within ten minutes are
/// one that came again. A ledger that does not answer makes no queue: what is beyond `MostWaiting` is counted, and the
/// count is kept as a trap that was thrown away.
class TrapKeeper
{
public:
    /// Runs its argument later on the pipeline's thread.
    using Post = std::function<void(std::function<void()>)>;
    static constexpr size_t MostWaiting = 5'000;
    static constexpr size_t MostRemembered = 5'000;
    static constexpr Millis SameFor = Trap::SameFor;

    TrapKeeper(TrapLedger* ledger, Post post);

    void countOnFrom(TrapId last) { m_last = last; }
    void add(Trap trap, SteadyTime now);
    /// Starts a transaction when it is time.
    void step(Stamp now);
    /// What waits waits no longer: for the end.
    void hurry() { m_nextAt = SteadyTime{}; }

private:
    struct Seen
    {
        TrapId id;
        SteadyTime since{};
    };
    void forgetOld(SteadyTime now);
    void write(Stamp now);

    TrapLedger* m_ledger; ///< null: traps are not kept
    Post m_post;
    TrapId m_last;
    std::unordered_map<QByteArray, Seen> m_seen; ///< by what they say
    std::vector<Trap> m_fresh;
    std::unordered_map<TrapId, TrapRepeat> m_again;
    std::unordered_map<TrapId, size_t> m_waiting; ///< where in m_fresh
    qint64 m_lost = 0;
    bool m_isUnderWay = false;
    SteadyTime m_nextAt{};
};

} // namespace sd
