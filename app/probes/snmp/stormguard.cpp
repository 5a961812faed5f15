#include "app/probes/snmp/stormguard.h"

#include <algorithm>

namespace sd {

namespace {
constexpr std::chrono::seconds forgetPause{1};
}

StormGuard::StormGuard(Limits limits)
    : m_limits(limits)
    , m_total{.tokens = limits.totalBurst}
{}

bool StormGuard::take(Bucket& bucket, double rate, double burst, SteadyTime now)
{
    const double passed = std::max(0.0, std::chrono::duration<double>(now - bucket.at).count());
    bucket.tokens = std::min(burst, bucket.tokens + passed * rate);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

/// Takes out whoever has been calm for so long that he begins anew all the same.
void StormGuard::forgetCalm(SteadyTime now)
{
    if (now < m_forgetAt)
        return;
    m_forgetAt = now + forgetPause;
    std::erase_if(m_sources, [&](const auto& entry) {
        const Bucket& bucket = entry.second;
        const double passed = std::chrono::duration<double>(now - bucket.at).count();
        return bucket.dropped == 0 && bucket.tokens + passed * m_limits.perSource >= m_limits.burst;
    });
}

StormGuard::Bucket* StormGuard::bucketOf(const NetAddress& source, SteadyTime now)
{
    const auto known = m_sources.find(source);
    if (known != m_sources.end())
        return &known->second;
    if (m_sources.size() >= m_limits.maxSources)
        forgetCalm(now);
    if (m_sources.size() >= m_limits.maxSources)
        return nullptr;
    return &m_sources.emplace(source, Bucket{.tokens = m_limits.burst, .at = now}).first->second;
}

bool StormGuard::admit(const NetAddress& source, SteadyTime now)
{
    Bucket* bucket = bucketOf(source, now);
    if (bucket != nullptr && !take(*bucket, m_limits.perSource, m_limits.burst, now)) {
        ++bucket->dropped;
        return false;
    }
    if (take(m_total, m_limits.total, m_limits.totalBurst, now))
        return true;
    ++(bucket != nullptr ? bucket->dropped : m_others);
    return false;
}

std::vector<StormGuard::Dropped> StormGuard::takeDropped(size_t named)
{
    std::vector<Dropped> dropped;
    for (auto& [source, bucket] : m_sources) {
        if (bucket.dropped > 0)
            dropped.push_back({source, std::exchange(bucket.dropped, 0)});
    }
    std::ranges::sort(dropped, std::greater(), &Dropped::count);
    quint64 others = std::exchange(m_others, 0);
    for (; dropped.size() > named; dropped.pop_back())
        others += dropped.back().count;
    if (others > 0)
        dropped.push_back({{}, others});
    return dropped;
}

} // namespace sd
