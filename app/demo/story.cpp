#include "app/demo/story.h"

#include "app/demo/noise.h"

#include <algorithm>

namespace sd::demo {

using namespace std::chrono_literals;

namespace {

constexpr Millis day = 24h;

/// Something that befalls a server now and then: at most once in each stretch of time, never across two.
struct Accident
{
    quint64 salt;
    Millis stretch;
    double chance;
    Millis shortest;
    Millis longest;

    [[nodiscard]] bool holds(quint64 seed, UtcTime at) const
    {
        const auto slot = static_cast<quint64>(toMs(at) / stretch.count());
        const quint64 dice = mix(seed, mix(salt, slot));
        if (unit(dice) >= chance)
            return false;
        const double length =
            between(static_cast<double>(shortest.count()), static_cast<double>(longest.count()), dice, 1);
        const double from = between(0, static_cast<double>(stretch.count()) - length, dice, 2);
        const auto into = static_cast<double>(toMs(at) % stretch.count());
        return into >= from && into < from + length;
    }
};

constexpr Accident heavyWork{1, 5 * day, 0.45, 16min, 55min};
constexpr Accident outage{2, 40 * day, 0.3, 4min, 40min};
constexpr Accident branchOutage{3, 25 * day, 0.6, 5min, 70min};
constexpr Accident pulledCable{4, 20 * day, 0.7, 2min, 25min};
constexpr Accident brokenSite{5, 15 * day, 0.5, 3min, 30min};
constexpr Accident slowSite{6, 6 * day, 0.6, 10min, 60min};

constexpr Millis flapPeriod = 30s;
constexpr double flapDown = 20; ///< from this second on
constexpr Millis flapCycle = 8min;
constexpr double flapSpell = 300; ///< seconds of flapping in each cycle

} // namespace

double Story::scene(const DemoServer& server, UtcTime at, Millis period) const
{
    const Millis since = at - m_stage.begin + (server.customer / 3) * 17s;
    return static_cast<double>(since.count() % period.count()) / 1000;
}

double Story::cpuPeak(const DemoServer& server, UtcTime at) const
{
    if (server.part == Part::CpuPeaks && isLive(at)) {
        const double second = scene(server, at, 4min);
        return second >= 15 && second < 85 ? 1 : 0;
    }
    const bool isBusyKind = server.role == Role::SqlServer || server.role == Role::RemoteDesktop;
    return isBusyKind && heavyWork.holds(server.seed, at) ? 1 : 0;
}

bool Story::isSilent(const DemoServer& server, UtcTime at) const
{
    if (server.part == Part::BranchSwitch) {
        if (!isLive(at))
            return branchOutage.holds(server.seed, at);
        const double second = scene(server, at, 5min);
        return second >= 30 && second < 100;
    }
    // The other switches carry too much to fail by chance.
    return server.role != Role::Switch && outage.holds(server.seed, at);
}

bool Story::isPortDown(const DemoServer& server, size_t port, UtcTime at) const
{
    if (server.part != Part::FlappingLink || port + 1 != server.ports.size())
        return false;
    if (!isLive(at))
        return pulledCable.holds(server.seed, at);
    return scene(server, at, flapCycle) < flapSpell && scene(server, at, flapPeriod) >= flapDown;
}

quint64 Story::portFalls(const DemoServer& server, size_t port, UtcTime at) const
{
    if (server.part != Part::FlappingLink || port + 1 != server.ports.size() || !isLive(at))
        return 0;
    return static_cast<quint64>((at - m_stage.begin) / flapPeriod);
}

double Story::volumeUsed(const DemoServer& server, size_t volume, UtcTime at) const
{
    if (volume + 1 != server.volumes.size())
        return -1;
    if (server.part == Part::FillingVolume && isLive(at)) {
        const double second = scene(server, at, 4min);
        return second < 190 ? 0.78 + 0.2 * std::min(1.0, second / 110) : 0.62;
    }
    if (server.part == Part::IllVolume && at > m_stage.epoch - 60 * day) {
        // Crossed its Warning limit (15 % free) three days before the epoch and creeps on.
        const double days = static_cast<double>((at - m_stage.epoch).count()) / static_cast<double>(day.count());
        return std::clamp(0.857 + 0.0024 * (days + 3), 0.6, 0.925);
    }
    return -1;
}

bool Story::isWebBroken(const DemoServer& server, UtcTime at) const
{
    if (server.part != Part::WebTrouble)
        return false;
    if (!isLive(at))
        return brokenSite.holds(server.seed, at);
    const double second = scene(server, at, 4min);
    return second >= 25 && second < 85;
}

bool Story::isWebSlow(const DemoServer& server, UtcTime at) const
{
    if (server.part == Part::WebTrouble && isLive(at)) {
        const double second = scene(server, at, 4min);
        return second >= 130 && second < 190;
    }
    return slowSite.holds(server.seed, at);
}

bool Story::isDiskFailing(const DemoServer& server, UtcTime at) const
{
    return server.part == Part::FailingDisk && at > m_stage.epoch - 2 * day;
}

} // namespace sd::demo
