#include "app/engine/trapalarms.h"

#include "models/domain/explanation.h"
#include "models/domain/ownmetrics.h"

#include <algorithm>

namespace sd {

namespace {

/// A poll tells of the metric, and did so the last time: a device that no longer answers is told of by its traps alone.
bool tellsOf(const CheckRun& run, const QString& metric)
{
    if (run.status.level == State::Unknown || run.health.state == State::NoData)
        return false;
    return std::ranges::any_of(run.series.slots(), [&](const SeriesSlot& slot) {
        return slot.key.metric == metric && slot.missed < SeriesSlot::VanishedAfter;
    });
}

} // namespace

TrapAlarms::TrapAlarms(Parts parts)
    : m_parts(std::move(parts))
{}

void TrapAlarms::ask(const CheckRun& run)
{
    m_asks[run.id()].wanted = true;
}

bool TrapAlarms::askPollers(const ServerRun& server, const QString& metric)
{
    bool asked = false;
    for (const quint32 slot : server.slots) {
        const CheckRun* run = m_parts.table.at(slot);
        if (run == nullptr || !tellsOf(*run, metric))
            continue;
        ask(*run);
        asked = true;
    }
    return asked;
}

/// A trap's alarm stands with the check that speaks with the device: its SNMP check, else the first there is.
const CheckRun* TrapAlarms::subjectOf(const ServerRun& server) const
{
    const CheckRun* subject = nullptr;
    for (const quint32 slot : server.slots) {
        const CheckRun* run = m_parts.table.at(slot);
        if (run == nullptr)
            continue;
        const bool isBetter = subject == nullptr ||
                              (run->plan.kind == ProbeKind::Snmp && subject->plan.kind != ProbeKind::Snmp) ||
                              (run->plan.kind == subject->plan.kind && run->id() < subject->id());
        if (isBetter)
            subject = run;
    }
    return subject;
}

void TrapAlarms::take(Trap& trap, Stamp now)
{
    ServerRun* server = trap.server ? m_parts.table.find(trap.server) : nullptr;
    if (server != nullptr)
        trap.customer = server->health.customer;
    if (trap.fate != TrapFate::Unknown && trap.fate != TrapFate::Refused)
        return;
    const TrapMeaning* meaning = m_parts.book ? m_parts.book->find(trap.oid) : nullptr;
    for (TrapVarbind& varbind : trap.varbinds)
        varbind.name = m_parts.book ? m_parts.book->nameOf(varbind.oid) : QString();
    if (meaning == nullptr)
        return;
    trap.name = meaning->name;
    trap.baseline = meaning->baseline;
    if (trap.fate == TrapFate::Refused)
        return;
    trap.fate = TrapFate::Noted;
    const auto verdict = verdictOf(*meaning, trap);
    if (verdict) {
        trap.metric = verdict->key.metric;
        trap.instance = verdict->key.instance;
        trap.says = verdict->text;
    }
    const CheckRun* subject = server != nullptr ? subjectOf(*server) : nullptr;
    if (subject == nullptr)
        return;
    if (meaning->asks) {
        for (const quint32 slot : server->slots)
            ask(*m_parts.table.at(slot));
        trap.fate = TrapFate::Polled;
    }
    if (!verdict)
        return;
    if (askPollers(*server, verdict->key.metric))
        trap.fate = TrapFate::Polled;
    else if (meaning->opens)
        observe(*subject, *meaning, *verdict, trap, now);
}

bool TrapAlarms::makeRoom()
{
    if (static_cast<size_t>(m_own.size()) < MostObjects)
        return true;
    m_own.removeIf([](const auto& entry) { return !entry.value().alarm; });
    return static_cast<size_t>(m_own.size()) < MostObjects;
}

void TrapAlarms::observe(const CheckRun& run, const TrapMeaning& meaning, const TrapVerdict& verdict, Trap& trap,
                         Stamp now)
{
    const AlarmKey key{run.id(), verdict.key};
    if (!m_own.contains(key) && (verdict.state == State::Ok || !makeRoom()))
        return; // nothing stands that it could end
    Own& own = m_own[key];
    own.server = run.plan.server;
    own.until = now.wall + meaning.stands;
    own.eval = evaluate(nullptr, own.eval, {.reported = verdict.state}, now.steady).next;
    const Mute mute = m_parts.muting.windowMute(own.server, now.steady);
    Observation seen;
    seen.level = own.eval.level;
    seen.flapping = own.eval.flap.flapping;
    seen.muted = mute.reason;
    seen.mutedUntil = mute.until;
    seen.text = verdict.text;
    seen.cause = cause;
    const AlarmId before = own.alarm;
    own.alarm = m_parts.alarms.observe({key, own.server, run.plan.customer}, seen, now.wall);
    m_open[own.server] += int(bool(own.alarm)) - int(bool(before));
    trap.alarm = own.alarm ? own.alarm : before;
    if (trap.alarm)
        trap.fate = TrapFate::Alarm;
}

void TrapAlarms::close(Own& own, const QString& why, UtcTime now)
{
    if (!own.alarm)
        return;
    m_parts.alarms.close(own.alarm, why, now);
    release(own);
}

void TrapAlarms::release(Own& own)
{
    own.alarm = {};
    own.eval = {};
    if (--m_open[own.server] <= 0)
        m_open.erase(own.server);
}

void TrapAlarms::polled(const CheckRun& run, UtcTime now)
{
    const auto open = m_open.find(run.plan.server);
    if (open == m_open.end() || open->second <= 0)
        return;
    for (auto entry = m_own.begin(); entry != m_own.end(); ++entry) {
        if (!entry->alarm || entry->server != run.plan.server || !tellsOf(run, entry.key().metric.metric))
            continue;
        // A poll that found the same went on with this very alarm: it is the poll's from now on.
        const bool isTakenOver =
            std::ranges::any_of(run.series.slots(), [&](const SeriesSlot& slot) { return slot.alarm == entry->alarm; });
        if (isTakenOver)
            release(*entry);
        else
            close(*entry, explain(Why::TrapPolled), now);
    }
}

std::vector<quint32> TrapAlarms::takeDue(SteadyTime now)
{
    std::vector<quint32> due;
    for (auto entry = m_asks.begin(); entry != m_asks.end();) {
        auto& [check, ask] = *entry;
        const CheckRun* run = m_parts.table.find(check);
        const bool isCalm = ask.last == SteadyTime{} || now - ask.last >= PollPause;
        if (run == nullptr || (!ask.wanted && isCalm)) {
            entry = m_asks.erase(entry);
            continue;
        }
        if (ask.wanted && isCalm) {
            ask = {.last = now, .wanted = false};
            due.push_back(run->slot);
        }
        ++entry;
    }
    return due;
}

void TrapAlarms::expire(UtcTime now)
{
    if (m_open.empty())
        return;
    for (Own& own : m_own) {
        if (own.alarm && now >= own.until)
            close(own, explain(Why::TrapSilent), now);
    }
}

bool TrapAlarms::adopt(const Alarm& alarm)
{
    if (alarm.cause != cause)
        return false;
    Own own{.alarm = alarm.id, .server = alarm.server, .until = alarm.lastSeenAt + TrapMeaning().stands, .eval = {}};
    own.eval.level = alarm.level;
    own.eval.flap.flapping = alarm.flapping;
    m_own.insert(alarm.key, own);
    ++m_open[alarm.server];
    return true;
}

void TrapAlarms::forget(CheckId check, UtcTime now)
{
    m_asks.erase(check);
    for (auto entry = m_own.begin(); entry != m_own.end();) {
        if (entry.key().check != check) {
            ++entry;
            continue;
        }
        close(*entry, explain(Why::NotWatched), now);
        entry = m_own.erase(entry);
    }
}

void TrapAlarms::listening(const QString& trouble, UtcTime now)
{
    Observation seen;
    seen.level = trouble.isEmpty() ? State::Ok : State::Error;
    seen.text = trouble;
    m_parts.alarms.observe({{CheckId{}, {consoleTrapsMetric, {}}}, {}, {}}, seen, now);
}

} // namespace sd
