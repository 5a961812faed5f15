#pragma once

#include "models/boundary/livefeed.h"

#include <unordered_map>
#include <vector>

namespace sd {

/// What one batch changed in the picture. `reset` and `estate` mean: look at everything again.
struct PictureChange
{
    bool reset = false;
    bool estate = false;
    bool vitals = false; ///< what the engine says of itself
    std::vector<ServerId> servers = {};
    std::vector<CheckId> checks = {};
    std::vector<SeriesId> series = {};
    std::vector<SeriesId> newSeries = {}; ///< also in `series`
    std::vector<AlarmId> alarms = {};     ///< opened, changed and closed ones; a closed one is no longer found
    std::vector<Alarm> cleared = {};      ///< the closed ones of `alarms`, as they were in the end
    std::vector<AlarmId> handled = {};    ///< those of `alarms` that a person did something to
};

/// Everything the window knows, as the batches of LiveFeed told it. Holds values, judges nothing; GUI thread only.
class EstatePicture
{
public:
    struct ServerEntry
    {
        Server server;
        ServerHealth health;
        std::vector<CheckId> checks;
        std::vector<SeriesId> series;
        std::vector<ServerId> parents;  ///< what it is reached through
        std::vector<ServerId> children; ///< what is reached through it
        int nameRank = 0;               ///< place among all servers by name, as people sort names
    };
    struct CustomerEntry
    {
        Customer customer;
        std::vector<ServerId> servers;
        int nameRank = 0;
    };
    struct CheckEntry
    {
        const Check& check; ///< of the estate that the picture holds: an entry lives no longer than that
        CheckHealth health = {};
        bool hasSeries = false;
        const CheckNote* note = nullptr; ///< what people know of it; null: nothing
    };

    PictureChange apply(const LiveBatch& batch);
    /// What somebody is told who comes when the picture is there: all of it is new to them.
    [[nodiscard]] PictureChange whole() const;

    [[nodiscard]] const CustomerEntry* customer(CustomerId id) const;
    [[nodiscard]] const ServerEntry* server(ServerId id) const;
    [[nodiscard]] const CheckEntry* check(CheckId id) const;
    [[nodiscard]] const SeriesHealth* series(SeriesId id) const;
    /// The series an alarm is about, or nullptr when it is about the check itself.
    [[nodiscard]] const SeriesHealth* seriesOf(ServerId server, const AlarmKey& key) const;
    [[nodiscard]] const Alarm* alarm(AlarmId id) const; ///< open ones only
    [[nodiscard]] QString customerName(CustomerId id) const;
    [[nodiscard]] QString serverName(ServerId id) const;

    [[nodiscard]] const std::unordered_map<CustomerId, CustomerEntry>& customers() const { return m_customers; }
    [[nodiscard]] const std::unordered_map<ServerId, ServerEntry>& servers() const { return m_servers; }
    [[nodiscard]] const std::unordered_map<AlarmId, Alarm>& alarms() const { return m_alarms; }
    [[nodiscard]] const std::vector<ServiceWindow>& windows() const { return m_estate->windows; }
    /// Everybody's that may be seen.
    [[nodiscard]] const std::vector<SharedChartSet>& chartSets() const { return m_estate->chartSets; }
    /// Everybody's that may be seen, in no order.
    [[nodiscard]] const Adjustments& adjustments() const { return m_estate->adjustments; }
    [[nodiscard]] const EngineVitals& vitals() const { return m_vitals; }

    /// Open alarms that nothing mutes, by level.
    [[nodiscard]] StateCounts alarmCounts() const { return m_alarmCounts; }
    [[nodiscard]] StateCounts serverCounts() const { return m_serverCounts; }
    /// When the oldest open alarm that is neither muted nor acknowledged was opened.
    [[nodiscard]] std::optional<UtcTime> oldestUnacknowledged() const;

private:
    void takeEstate(Shared<Estate> estate);
    void takeServers();
    void takeChecks();
    void link();
    void rankNames();
    void takeSeries(const SeriesHealth& series, PictureChange& change);
    void takeAlarm(const Alarm& alarm);
    void countAlarm(const Alarm& alarm, int by);

    Shared<Estate> m_estate; ///< the feed's own: not a second one
    std::unordered_map<CustomerId, CustomerEntry> m_customers;
    std::unordered_map<ServerId, ServerEntry> m_servers;
    std::unordered_map<CheckId, CheckEntry> m_checks;
    std::unordered_map<SeriesId, SeriesHealth> m_series;
    std::unordered_map<AlarmId, Alarm> m_alarms;
    EngineVitals m_vitals;
    StateCounts m_alarmCounts{};
    StateCounts m_serverCounts{};
};

} // namespace sd
