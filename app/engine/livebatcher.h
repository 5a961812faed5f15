#pragma once

#include "app/engine/estatetable.h"
#include "models/boundary/livefeed.h"
#include "models/domain/alarmlife.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sd {

/// Gathers what changed and sends it in one piece: at most ten batches a second, each object once with its newest
/// value, and at least one batch a second as heartbeat.
class LiveBatcher
{
public:
    using Sink = std::function<void(LiveBatch)>;

    /// Without a sink nothing is gathered.
    LiveBatcher(EstateTable& table, Sink sink);

    void mark(CheckRun& run, SeriesSlot& slot);
    void mark(CheckRun& run);
    void mark(ServerRun& server);
    void mark(const AlarmStep& step);
    /// Goes with the next batch.
    void tell(const EngineVitals& vitals) { m_vitals = vitals; }
    /// The next batch is a whole picture: the estate, everything in the table and `open`.
    using OpenAlarms = std::function<std::vector<Alarm>()>;
    void requestPicture(std::shared_ptr<const Estate> estate, OpenAlarms open);

    void step(const Stamp& now);
    /// When `step` has something to do again.
    [[nodiscard]] SteadyTime nextWake() const;

private:
    struct Touched
    {
        quint32 check;
        quint32 series;
    };
    [[nodiscard]] bool hasNews() const;
    void gatherAll(LiveBatch& batch);
    void gatherChanges(LiveBatch& batch);
    static SeriesHealth healthOf(const CheckRun& run, const SeriesSlot& slot);

    EstateTable& m_table;
    Sink m_sink;
    std::vector<Touched> m_series;
    std::vector<quint32> m_checks;
    std::vector<ServerId> m_servers;
    std::unordered_map<AlarmId, Alarm> m_alarms;
    std::unordered_set<AlarmId> m_handled; ///< of m_alarms, by a person
    std::optional<EngineVitals> m_vitals;
    std::shared_ptr<const Estate> m_estate; ///< set: a picture is due
    OpenAlarms m_open;
    SteadyTime m_lastSent{};
};

} // namespace sd
