#include "app/engine/livebatcher.h"

#include <algorithm>
#include <utility>

namespace sd {

namespace {
constexpr Millis shortestPause{100};
constexpr Millis longestPause{1'000};
} // namespace

LiveBatcher::LiveBatcher(EstateTable& table, Sink sink)
    : m_table(table)
    , m_sink(std::move(sink))
{}

void LiveBatcher::mark(CheckRun& run, SeriesSlot& slot)
{
    if (!m_sink || std::exchange(slot.dirty, true))
        return;
    m_series.push_back({run.slot, static_cast<quint32>(&slot - run.series.slots().data())});
}

void LiveBatcher::mark(CheckRun& run)
{
    if (m_sink && !std::exchange(run.dirty, true))
        m_checks.push_back(run.slot);
}

void LiveBatcher::mark(ServerRun& server)
{
    if (m_sink && !std::exchange(server.dirty, true))
        m_servers.push_back(server.health.server);
}

void LiveBatcher::mark(const AlarmStep& step)
{
    if (!m_sink)
        return;
    m_alarms.insert_or_assign(step.alarm.id, step.alarm);
    if (std::ranges::any_of(step.journal, [](const JournalEntry& line) { return !line.who.isEmpty(); }))
        m_handled.insert(step.alarm.id);
}

void LiveBatcher::requestPicture(Scene scene)
{
    if (scene.estate)
        m_due = std::move(scene);
}

void LiveBatcher::requestPicture(Scene scene, Sink asker)
{
    if (!m_sink || !scene.estate) // nothing is watched yet: the start tells everybody
        return;
    m_asked = std::move(scene);
    m_askers.push_back(std::move(asker));
}

SeriesHealth LiveBatcher::healthOf(const CheckRun& run, const SeriesSlot& slot)
{
    SeriesHealth health;
    health.series = slot.id;
    health.check = run.id();
    health.server = run.plan.server;
    health.key = slot.key;
    health.kind = slot.kind;
    health.unit = slot.unit;
    health.state = slot.shown;
    health.value = slot.value;
    health.text = slot.text;
    health.at = slot.at;
    health.since = slot.since;
    health.isLeftOut = slot.isLeftOut();
    if (slot.extras && slot.extras->laid && !slot.isLeftOut())
        health.threshold = slot.extras->laid;
    else if (slot.threshold) // a part of the rules
        health.threshold = std::shared_ptr<const Threshold>(run.plan.rules, slot.threshold);
    health.flapping = slot.eval.flap.flapping;
    return health;
}

void LiveBatcher::gatherAll(LiveBatch& batch, const Scene& scene)
{
    batch.reset = true;
    batch.estate = scene.estate;
    for (const ServerRun& server : m_table.servers())
        batch.servers.push_back(server.health);
    for (const auto& run : m_table.checks()) {
        if (!run)
            continue;
        batch.checks.push_back(run->health);
        for (const SeriesSlot& slot : run->series.slots())
            batch.series.push_back(healthOf(*run, slot));
    }
    batch.alarms = scene.openAlarms();
}

/// Everybody has been told all there is.
void LiveBatcher::clearMarks()
{
    for (ServerRun& server : m_table.servers())
        server.dirty = false;
    for (const auto& run : m_table.checks()) {
        if (!run)
            continue;
        run->dirty = false;
        for (SeriesSlot& slot : run->series.slots())
            slot.dirty = false;
    }
}

void LiveBatcher::answerAskers(UtcTime at)
{
    LiveBatch picture;
    picture.at = at;
    gatherAll(picture, m_asked);
    for (const Sink& asker : std::exchange(m_askers, {}))
        asker(picture);
    m_asked = {};
}

void LiveBatcher::gatherChanges(LiveBatch& batch)
{
    batch.servers.reserve(m_servers.size());
    for (const ServerId id : m_servers) {
        if (ServerRun* server = m_table.find(id); server && std::exchange(server->dirty, false))
            batch.servers.push_back(server->health);
    }
    batch.checks.reserve(m_checks.size());
    for (const quint32 slot : m_checks) {
        if (CheckRun* run = m_table.at(slot); run && std::exchange(run->dirty, false))
            batch.checks.push_back(run->health);
    }
    batch.series.reserve(m_series.size());
    for (const Touched& touched : m_series) {
        CheckRun* run = m_table.at(touched.check);
        // The slot may have been given to another check since.
        if (!run || touched.series >= run->series.size())
            continue;
        SeriesSlot& slot = run->series.slots()[touched.series];
        if (std::exchange(slot.dirty, false))
            batch.series.push_back(healthOf(*run, slot));
    }
    batch.alarms.reserve(m_alarms.size());
    for (auto& [id, alarm] : m_alarms)
        batch.alarms.push_back(std::move(alarm));
    batch.handled.assign(m_handled.begin(), m_handled.end());
}

bool LiveBatcher::hasNews() const
{
    return m_due || !m_askers.empty() || m_vitals || !m_series.empty() || !m_checks.empty() || !m_servers.empty() ||
           !m_alarms.empty();
}

void LiveBatcher::step(Stamp now)
{
    const auto pause = now.steady - m_lastSent;
    if (!m_sink || pause < shortestPause || (pause < longestPause && !hasNews()))
        return;
    LiveBatch batch;
    batch.at = now.wall;
    if (m_due) {
        gatherAll(batch, *m_due);
        clearMarks();
        m_due.reset();
        m_askers.clear(); // they have it with the others
    } else {
        gatherChanges(batch);
    }
    batch.vitals = std::exchange(m_vitals, std::nullopt);
    m_series.clear();
    m_checks.clear();
    m_servers.clear();
    m_alarms.clear();
    m_handled.clear();
    m_lastSent = now.steady;
    m_sink(std::move(batch));
    if (!m_askers.empty())
        answerAskers(now.wall);
}

SteadyTime LiveBatcher::nextWake() const
{
    if (!m_sink)
        return SteadyTime::max();
    return m_lastSent + (hasNews() ? shortestPause : longestPause);
}

} // namespace sd
