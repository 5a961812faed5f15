#include "app/engine/alarmwriter.h"

#include <utility>

namespace sd {

namespace {
constexpr std::chrono::seconds counterPatience{30};
constexpr std::chrono::seconds retryPause{1};
} // namespace

AlarmWriter::AlarmWriter(AlarmLedger& ledger, Post post)
    : m_ledger(ledger)
    , m_post(std::move(post))
{}

void AlarmWriter::merge(std::vector<AlarmStep>& into, std::unordered_map<AlarmId, size_t>& index, const AlarmStep& step)
{
    const auto [place, isFirst] = index.try_emplace(step.alarm.id, into.size());
    if (isFirst) {
        into.push_back(step);
        return;
    }
    AlarmStep& kept = into[place->second];
    kept.alarm = step.alarm;
    kept.isNew = kept.isNew || step.isNew;
    kept.journal.insert(kept.journal.end(), step.journal.begin(), step.journal.end());
}

void AlarmWriter::add(const AlarmStep& step, SteadyTime now)
{
    const AlarmId id = step.alarm.id;
    if (!step.journal.empty() || step.isNew || m_index.contains(id)) {
        m_counted.erase(id);
        merge(m_next.steps, m_index, step);
        return;
    }
    if (m_counted.empty())
        m_oldest = now;
    m_counted.insert_or_assign(id, step.alarm);
}

void AlarmWriter::whenWritten(Written written)
{
    m_next.waiters.push_back(std::move(written));
}

void AlarmWriter::hurry()
{
    for (auto& [id, alarm] : std::exchange(m_counted, {}))
        merge(m_next.steps, m_index, {.alarm = std::move(alarm)});
}

void AlarmWriter::step(SteadyTime now)
{
    m_now = now;
    if (m_isUnderWay || now < m_retryAt)
        return;
    if (!m_counted.empty() && now - m_oldest >= counterPatience)
        hurry();
    if (m_next.steps.empty() && m_next.waiters.empty())
        return;
    m_underWay = std::exchange(m_next, {});
    m_index.clear();
    m_isUnderWay = true;
    if (m_underWay.steps.empty()) {
        done({});
        return;
    }
    m_ledger.commit(m_underWay.steps,
                    [this, post = m_post](const Result<void>& outcome) { post([this, outcome] { done(outcome); }); });
}

void AlarmWriter::done(const Result<void>& outcome)
{
    if (!std::exchange(m_isUnderWay, false))
        return;
    Batch batch = std::exchange(m_underWay, {});
    if (outcome) {
        m_trouble.clear();
        m_retryAt = {};
        for (const Written& written : batch.waiters)
            written(outcome);
        return;
    }
    // What failed goes first, what came meanwhile is laid over it.
    m_trouble = outcome.failure().code;
    m_retryAt = m_now + retryPause;
    std::unordered_map<AlarmId, size_t> index;
    for (size_t i = 0; i < batch.steps.size(); ++i)
        index.emplace(batch.steps[i].alarm.id, i);
    for (const AlarmStep& step : m_next.steps)
        merge(batch.steps, index, step);
    batch.waiters.insert(batch.waiters.end(), m_next.waiters.begin(), m_next.waiters.end());
    m_next = std::move(batch);
    m_index = std::move(index);
}

void AlarmWriter::abandon(const Failure& why)
{
    for (const Batch& batch : {std::exchange(m_underWay, {}), std::exchange(m_next, {})}) {
        for (const Written& written : batch.waiters)
            written(why);
    }
    m_index.clear();
    m_isUnderWay = false;
}

int AlarmWriter::waiting() const
{
    return (m_isUnderWay ? 1 : 0) + (m_next.steps.empty() ? 0 : 1);
}

} // namespace sd
