#pragma once

#include "app/probes/transport/netaddress.h"
#include "models/domain/time.h"

#include <unordered_map>
#include <vector>

namespace sd {

/// How many packets are looked at: token buckets, one for each sender and one for all. What goes beyond is counted.
class StormGuard
{
public:
    struct Limits
    {
        double perSource = 5; ///< a second, for ever …
        double burst = 200;   ///< … and this many at once after a calm
        double total = 200;
        double totalBurst = 2'000;
        size_t maxSources = 4'096;
    };
    StormGuard()
        : StormGuard(Limits{})
    {}
    explicit StormGuard(Limits limits);

    /// False, and counted, when it is one too many.
    bool admit(const NetAddress& source, SteadyTime now);
    /// Also counts what the kernel threw away before we saw it: of whom, nobody knows.
    void countLost(quint64 packets) { m_others += packets; }

    struct Dropped
    {
        NetAddress source; ///< null: of others than those named
        quint64 count = 0;
    };
    /// Since the last call; the worst senders by name, at most `named` of them.
    std::vector<Dropped> takeDropped(size_t named = 16);

private:
    struct Bucket
    {
        double tokens = 0;
        SteadyTime at{};
        quint64 dropped = 0;
    };
    static bool take(Bucket& bucket, double rate, double burst, SteadyTime now);
    Bucket* bucketOf(const NetAddress& source, SteadyTime now);
    void forgetCalm(SteadyTime now);

    const Limits m_limits;
    Bucket m_total;
    std::unordered_map<NetAddress, Bucket> m_sources;
    SteadyTime m_forgetAt{}; ///< not before: a flood of made-up senders must not make us count them again and again
    quint64 m_others = 0;
};

} // namespace sd
