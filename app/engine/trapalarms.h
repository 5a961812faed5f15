#pragma once

#include "app/engine/alarmbook.h"
#include "app/engine/estatetable.h"
#include "app/engine/mutingrules.h"
#include "models/domain/trapmeaning.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace sd {

/// What traps make of alarms. Where polls tell of the same metric of that server, a trap has the device polled at once
/// and polling decides. Where none does, the trap opens, changes or ends an alarm of its own; one ends, too, when a
/// poll tells of its metric after all, or when it was not heard again for as long as its baseline says.
/// A device that traps without end is polled every few seconds at most.
class TrapAlarms
{
public:
    struct Parts
    {
        EstateTable& table;
        AlarmBook& alarms;
        MutingRules& muting;
        std::shared_ptr<const TrapBook> book; ///< null: no trap is known
    };
    explicit TrapAlarms(Parts parts);

    void readBy(std::shared_ptr<const TrapBook> book) { m_parts.book = std::move(book); }
    /// Sets what is known of the trap (names, customer, fate, alarm) and does what follows.
    void take(Trap& trap, Stamp now);
    /// A poll was judged.
    void polled(const CheckRun& run, UtcTime now);
    /// The checks to poll now because of traps. To be called often.
    std::vector<quint32> takeDue(SteadyTime now);
    /// Ends what was not heard again. To be called once a second.
    void expire(UtcTime now);
    /// True when the alarm is a trap's: then it is kept up here from now on.
    bool adopt(const Alarm& alarm);
    /// The check is no longer watched.
    void forget(CheckId check, UtcTime now);
    /// The listener's own alarm; empty: it listens, or is not meant to.
    void listening(const QString& trouble, UtcTime now);

    /// Alarm::cause of those of traps.
    static constexpr QLatin1StringView cause{"trap"};
    /// As many objects are remembered; those beyond have no alarm of their own.
    static constexpr size_t MostObjects = 4'096;
    /// Between two polls of one check for the sake of traps.
    static constexpr std::chrono::seconds PollPause{10};

private:
    struct Own
    {
        AlarmId alarm = {}; ///< none: it is over, and flapping is remembered
        ServerId server = {};
        UtcTime until{};
        EvalState eval = {};
    };
    struct Ask
    {
        SteadyTime last{};
        bool wanted = false;
    };

    [[nodiscard]] bool askPollers(const ServerRun& server, const QString& metric);
    void ask(const CheckRun& run);
    [[nodiscard]] const CheckRun* subjectOf(const ServerRun& server) const;
    void observe(const CheckRun& run, const TrapMeaning& meaning, const TrapVerdict& verdict, Trap& trap, Stamp now);
    void close(Own& own, const QString& why, UtcTime now);
    void release(Own& own);
    bool makeRoom();

    Parts m_parts;
    std::unordered_map<CheckId, Ask> m_asks;
    QHash<AlarmKey, Own> m_own;
    std::unordered_map<ServerId, int> m_open; ///< how many alarms of traps a server has
};

} // namespace sd
