#pragma once

#include "app/engine/estatetable.h"
#include "models/boundary/livefeed.h"
#include "models/domain/alarmlife.h"

#include <functional>
#include <memory>
#include <optional>
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
    /// What a whole picture is made of besides the table.
    struct Scene
    {
        std::shared_ptr<const Estate> estate;
        std::function<std::vector<Alarm>()> openAlarms;
    };
    /// The next batch is a whole picture.
    void requestPicture(Scene scene);
    /// With the next batch `asker` alone gets a whole picture, made when that batch has told the others what changed.
    void requestPicture(Scene scene, Sink asker);

    void step(Stamp now);
    /// When `step` has something to do again.
    [[nodiscard]] SteadyTime nextWake() const;

private:
    struct Touched
    {
        quint32 check;
        quint32 series;
    };
    [[nodiscard]] bool hasNews() const;
    void gatherAll(LiveBatch& batch, const Scene& scene);
    void clearMarks();
    void answerAskers(UtcTime at);
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
    std::optional<Scene> m_due; ///< a picture, for everybody
    Scene m_asked;              ///< for the askers
    std::vector<Sink> m_askers;
    SteadyTime m_lastSent{};
};

} // namespace sd
