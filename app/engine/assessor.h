#pragma once

#include "app/engine/alarmbook.h"
#include "app/engine/estatetable.h"
#include "app/engine/historyfeed.h"
#include "app/engine/livebatcher.h"
#include "app/engine/localnetwork.h"
#include "app/engine/mutingrules.h"

#include <span>

namespace sd {

/// Carries what one poll found into series, states, alarms, history and health. The one place where limits,
/// dependencies, windows and the local network come together.
class Assessor
{
public:
    struct Parts
    {
        EstateTable& table;
        AlarmBook& alarms;
        HistoryFeed& history;
        MutingRules& muting;
        LocalNetwork& network;
        LiveBatcher& live;
    };
    explicit Assessor(const Parts& parts);

    /// Returns the checks that want one fresh poll because of what this result means for others.
    std::vector<quint32> assess(CheckRun& run, PollResult& result);
    /// We were not looking from `from` on, and look again at `now`: nothing that was pending counts.
    void missed(CheckRun& run, UtcTime from, SteadyTime now);

    /// Nobody looks at this series any more.
    void showNothing(CheckRun& run, SeriesSlot& slot, UtcTime at) { show(run, slot, State::NoData, at); }

    /// A window began or changed for this server: what is open is muted at once.
    void muteOpenAlarms(ServerRun& server, Stamp now);
    /// Windows, cut-offs or the network changed: shows it.
    void refreshMuting(ServerRun& server);
    /// The console's own alarm about its network.
    void judgeNetwork(UtcTime now);

private:
    void judged(CheckRun& run, PollResult& result);
    void blind(CheckRun& run, const PollResult& result);
    void cutOff(CheckRun& run, const PollResult& result);
    void takeReadings(CheckRun& run, PollResult& result, std::span<const quint32> order);
    void bindAnew(CheckRun& run, UtcTime at); ///< the device states other limits than before
    void addSeries(CheckRun& run, size_t first, UtcTime at);
    /// Of a check that somebody looks at.
    static void noteSources(CheckRun& run, const PollResult& result, std::span<const quint32> order);
    void showAnswered(CheckRun& run, std::span<const quint32> order, Mute mute, UtcTime at);
    void showMissing(CheckRun& run, const PollResult& result, Mute mute);
    void judgeStatus(CheckRun& run, const PollResult& result, Mute mute);
    void observe(CheckRun& run, SeriesSlot& slot, const Observation& seen, UtcTime at);
    void observeOpen(CheckRun& run, const Observation& seen, UtcTime at);
    void show(CheckRun& run, SeriesSlot& slot, State state, UtcTime at);
    void setState(CheckRun& run, State state, UtcTime at);
    void setHealth(CheckRun& run, const PollResult& result, const QString& cause, Mute mute);
    std::vector<quint32> updateDown(CheckRun& run, bool nobody, const PollResult& result);
    [[nodiscard]] Mute muteOf(const CheckRun& run, const PollResult& result) const;

    EstateTable& m_table;
    AlarmBook& m_alarms;
    HistoryFeed& m_history;
    MutingRules& m_muting;
    LocalNetwork& m_network;
    LiveBatcher& m_live;
    WeekClock m_clock{QTimeZone::systemTimeZone()}; ///< the hours that people set are those of the clock on their wall
};

} // namespace sd
