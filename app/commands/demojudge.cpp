#include "app/commands/demojudge.h"

#include "models/domain/explanation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Somebody is at the service desk when the office is at work.
constexpr double staffedFrom = 0.1;

SteadyTime steadyOf(UtcTime at)
{
    return SteadyTime{at.time_since_epoch()};
}

} // namespace

DemoJudge::DemoJudge(const Check& check, CustomerId customer, const demo::DemoServer& server,
                     const demo::Behaviour& behaviour, const std::vector<ThresholdRule>& rules, Numbers& numbers)
    : m_check(check.id)
    , m_customer(customer)
    , m_serverId(check.server)
    , m_kind(kindOf(*check.params))
    , m_server(server)
    , m_behaviour(behaviour)
{
    for (demo::DemoSeries& series : demo::seriesOf(behaviour, server, *check.params)) {
        Slot slot{{{++numbers.lastSeries}, check.id, series.key, series.kind, series.unit}, std::move(series)};
        if (const Threshold* rule = effectiveThreshold(rules, slot.info.key.metric, slot.info.key.instance))
            slot.threshold = *rule;
        m_slots.push_back(std::move(slot));
    }
    for (Slot& slot : m_slots) {
        if (!slot.threshold || !slot.threshold->guard)
            continue;
        const MetricKey wanted{slot.threshold->guard->metric, slot.info.key.instance};
        const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                        [&wanted](const Slot& each) { return each.info.key == wanted; });
        slot.guard = found != m_slots.end() ? static_cast<int>(found - m_slots.begin()) : -1;
    }
}

void DemoJudge::sample(const DemoNow& now, const demo::Operators& operators, Numbers& numbers, DemoFindings& findings)
{
    if (!m_isAnnounced) {
        for (const Slot& slot : m_slots) {
            findings.history.newSeries.push_back(slot.info);
            const Limits limits = limitsOf(slot.threshold ? &*slot.threshold : nullptr);
            if (limits.isSet())
                findings.history.limits.push_back({slot.info.id, {now.moment.at, UtcTime::max()}, limits});
        }
        m_isAnnounced = true;
    }
    const bool isAnswered = demo::isAnswered(m_behaviour, m_server, m_kind, now.moment);
    const Round round{now, operators, numbers, findings};
    judgeSilence(isAnswered, round);
    if (!isAnswered)
        return;
    SampleRow row{now.moment.at, {}};
    row.values.reserve(m_slots.size());
    for (Slot& slot : m_slots) {
        slot.value = slot.series.value(now.moment);
        if (!std::isnan(slot.value))
            row.values.emplace_back(slot.info.id, slot.value);
    }
    for (Slot& slot : m_slots) {
        if (slot.info.kind != ReadingKind::Counter && !std::isnan(slot.value))
            judge(slot, round);
    }
    findings.history.rows.push_back(std::move(row));
}

void DemoJudge::judge(Slot& slot, const Round& round)
{
    const QString trouble = slot.series.trouble ? slot.series.trouble(round.now.moment) : QString();
    Sample sample{.value = slot.value};
    if (slot.series.trouble)
        sample.reported = trouble.isEmpty() ? State::Ok : State::Error;
    if (slot.guard >= 0)
        sample.guardValue = m_slots[static_cast<size_t>(slot.guard)].value;
    const Threshold* threshold = slot.threshold ? &*slot.threshold : nullptr;
    const Verdict verdict = evaluate(threshold, slot.eval, sample, steadyOf(round.now.moment.at));
    slot.eval = verdict.next;
    if (verdict.changed)
        round.findings.history.states.push_back({slot.info.id, {round.now.moment.at, UtcTime::max()}, verdict.level});
    if (verdict.level == State::Ok && !slot.watched.alarm)
        return;
    Observation seen{.level = verdict.level,
                     .flapping = verdict.flapping,
                     .value = slot.value,
                     .unit = slot.info.unit,
                     .text = trouble};
    if (threshold) {
        seen.limit = verdict.level == State::Error ? threshold->error : threshold->warning;
        seen.limitIsFloor = threshold->direction == Direction::Below;
    }
    observeAt(slot.watched, slot.info.key, seen, round);
}

void DemoJudge::judgeSilence(bool isAnswered, const Round& round)
{
    if (isAnswered != m_wasAnswered) {
        m_wasAnswered = isAnswered;
        for (Slot& slot : m_slots) {
            const State level = isAnswered ? slot.eval.held : State::Unknown;
            slot.eval.level = level;
            round.findings.history.states.push_back({slot.info.id, {round.now.moment.at, UtcTime::max()}, level});
        }
    }
    if (isAnswered && !m_silence.alarm)
        return;
    Observation seen{.level = isAnswered ? State::Ok : State::Unknown};
    if (!isAnswered) {
        seen.cause = u"timeout"_s;
        seen.text = explain(Why::NoAnswer);
    }
    observeAt(m_silence, {u"serverdrift.check.status"_s}, seen, round);
}

void DemoJudge::observeAt(Watched& watched, const MetricKey& metric, Observation seen, const Round& round) const
{
    const UtcTime at = round.now.moment.at;
    if (const ServiceWindow* window = windowFor(round.now.windows, m_serverId, at)) {
        seen.muted = MuteReason::Window;
        seen.mutedUntil = window->when.to;
    }
    if (watched.alarm && watched.promise && watched.promise->at <= at) {
        AlarmStep step = acknowledge(*watched.alarm, *watched.promise);
        watched.alarm = step.alarm;
        watched.promise.reset();
        round.findings.alarms.push_back(std::move(step));
    }
    Alarm blank;
    blank.id = {round.numbers.lastAlarm + 1};
    blank.key = {m_check, metric};
    blank.server = m_serverId;
    blank.customer = m_customer;
    auto step = observe(watched.alarm ? &*watched.alarm : nullptr, blank, seen, at);
    if (!step)
        return;
    watched.alarm = step->alarm;
    if (step->isNew) {
        ++round.numbers.lastAlarm;
        watched.promise = round.operators.acknowledgement(step->alarm, round.now.moment.business > staffedFrom);
    }
    if (!step->alarm.isOpen())
        watched = {};
    if (step->isNew || !step->journal.empty())
        round.findings.alarms.push_back(std::move(*step));
}

void DemoJudge::finish(DemoFindings& findings) const
{
    auto keep = [&findings](const Watched& watched) {
        if (watched.alarm)
            findings.alarms.push_back({.alarm = *watched.alarm});
    };
    keep(m_silence);
    for (const Slot& slot : m_slots)
        keep(slot.watched);
}

} // namespace sd
