#pragma once

#include "app/engine/alarmbook.h"
#include "app/engine/alarmcommands.h"
#include "app/engine/alarmwriter.h"
#include "app/engine/assessor.h"
#include "app/engine/dispatcher.h"
#include "app/engine/enginememory.h"
#include "app/engine/enginesettings.h"
#include "app/engine/estatetable.h"
#include "app/engine/historyfeed.h"
#include "app/engine/holdback.h"
#include "app/engine/livebatcher.h"
#include "app/engine/localnetwork.h"
#include "app/engine/mailbox.h"
#include "app/engine/mutingrules.h"
#include "app/engine/schedule.h"
#include "app/engine/trapalarms.h"
#include "app/engine/trapkeeper.h"
#include "app/engine/trialpolls.h"
#include "app/engine/vitalsmeter.h"
#include "models/domain/baselinebite.h"
#include "models/domain/checklog.h"

#include <deque>
#include <span>
#include <unordered_map>

namespace sd {

/// The engine's core without its thread: everything between "it is due" and "it is written and shown". One thread
/// calls it; time comes in with `step`, results and commands through the mailbox.
class Pipeline
{
public:
    struct Parts
    {
        HistoryStore& history;
        AlarmLedger& ledger;
        WorkerFactory workers;
        LiveBatcher::Sink sink;
        TrapLedger* traps = nullptr; ///< null: traps are not kept
        std::shared_ptr<const TrapBook> book = {};
    };
    Pipeline(Parts parts, const EngineSettings& settings, std::shared_ptr<Mailbox> mailbox);

    /// Goes on from where the engine before this one stopped.
    void begin(EngineMemory memory, EstatePlan plan, Stamp now);
    /// Takes what has come, judges it, and starts what is due.
    void step(Stamp now);
    /// True when `step` left answers for the next one, so that what is due starts in between.
    [[nodiscard]] bool hasBacklog() const { return !m_backlog.empty(); }
    /// When to call `step` again if nothing comes before.
    [[nodiscard]] SteadyTime nextWake() const;
    /// The machine slept, or this process stood still: what was under way then says nothing, and nothing is late.
    void slept(Stamp before, Stamp after);

    void watch(EstatePlan plan, Stamp now);
    /// What traps mean from now on.
    void readTrapsBy(std::shared_ptr<const TrapBook> book) { m_traps.readBy(std::move(book)); }
    void pollNow(const std::vector<CheckId>& checks, Stamp now, Done done);
    /// For everybody, or for `asker` alone.
    void requestPicture();
    void requestPicture(LiveBatcher::Sink asker);
    /// In the order asked for; a check that is not watched has an empty log.
    [[nodiscard]] std::vector<CheckLog> logsOf(const std::vector<CheckId>& checks, Stamp now);
    [[nodiscard]] StatedLimits statedLimits() const;
    /// One poll beside the schedule, by the same workers; `reply` has it by its time-out.
    void tryPoll(const std::shared_ptr<const PollSpec>& spec, Stamp now, TrialPolls::Reply reply);
    /// What was heard; on the pipeline's thread.
    void takeTraps(std::vector<Trap>&& traps, Stamp now);
    void trapsListening(const QString& trouble, Stamp now);
    [[nodiscard]] AlarmCommands commands() { return {m_alarms, m_writer}; }
    /// `done` when all that happened so far is on disk.
    void whenWritten(AlarmWriter::Written done) { m_writer.whenWritten(std::move(done)); }

    /// Ends the workers; nothing is started any more. May block until their threads have ended.
    void stopPolling();
    /// Hands over what is known: for the last steps before the end.
    void flush(Stamp now);
    void abandon(const Failure& why) { m_writer.abandon(why); }

    [[nodiscard]] const AlarmBook& alarms() const { return m_alarms; }
    [[nodiscard]] EstateTable& table() { return m_table; }
    [[nodiscard]] EngineVitals vitals(Stamp now);

private:
    void takeResults();
    void takeResult(PollResult& result);
    void takeReference(size_t target, const PollResult& result);
    void takeCheck(CheckRun& run, PollResult& result);
    void assess(CheckRun& run, PollResult& result);
    void answerAskers(CheckRun& run, SteadyTime started);
    void releaseHeld();
    void lookAtWindows();
    void lookAtTraps();
    void everySecond();
    void startDue();
    void startOne(const Schedule::Due& due);
    void giveUp(const Schedule::Due& due);
    void pollSoon(const std::vector<quint32>& slots);
    void pollReferences();
    /// Returns the checks that are watched from now on and were not before.
    std::vector<quint32> takePlan(EstatePlan plan);
    void forget(CheckRun& run);
    void schedule(const CheckRun& run);
    void noteLimits(CheckRun& run);
    void dropLeftOut(CheckRun& run);
    void restore(const EngineMemory& memory);
    void goOn(CheckRun& run);
    void restoreGaps(UtcTime aliveUntil);
    void keepTrends();
    void adoptAlarms();
    void adoptStates();
    void lookSoon(std::span<const quint32> slots);
    void adopt(CheckRun& run, const Alarm& alarm);
    [[nodiscard]] Schedule::Slot placeOf(quint32 slot) const;
    [[nodiscard]] LiveBatcher::Scene scene() const;

    std::shared_ptr<Mailbox> m_mailbox; ///< shared with whoever may still have something to say when all is over
    EngineSettings m_settings;
    std::shared_ptr<const Estate> m_estate;
    EstateTable m_table;
    LocalNetwork m_network;
    Schedule m_schedule; ///< the reference targets first, then the checks by slot
    Dispatcher m_dispatcher;
    MutingRules m_muting;
    HistoryFeed m_history;
    AlarmLedger& m_ledger;
    AlarmWriter m_writer;
    LiveBatcher m_live;
    AlarmBook m_alarms;
    Assessor m_assessor;
    HoldBack m_held;
    VitalsMeter m_meter;
    /// Series of checks that are not watched now. One that comes back goes on under its number: what is known of it
    /// in history hangs on that.
    std::unordered_map<CheckId, std::vector<SeriesSlot>> m_parted;
    TrialPolls m_trials;
    TrapAlarms m_traps;
    TrapKeeper m_keeper;
    std::deque<std::vector<PollResult>> m_backlog;
    Stamp m_now{};
    SteadyTime m_nextSecond{};
    SteadyTime m_nextRelease{};
    SteadyTime m_nextAlive{};
    static constexpr Millis trendPause{3'600'000}; ///< what a killed engine loses of its trends at most
    SteadyTime m_nextTrends{};
    SteadyTime m_ignoreBefore{}; ///< polls that started earlier were cut off by a sleep
    bool m_polling = true;
};

} // namespace sd
