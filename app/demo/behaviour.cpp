#include "app/demo/behaviour.h"

#include "app/demo/noise.h"

#include <algorithm>
#include <cmath>

namespace sd::demo {

using namespace std::chrono_literals;

namespace {

constexpr Millis day = 24h;

double daysBetween(UtcTime from, UtcTime to)
{
    return static_cast<double>((to - from).count()) / static_cast<double>(day.count());
}

/// What a role's processors do: always, at work, and while the backup runs.
struct LoadShape
{
    double base;
    double business;
    double backup;
};

LoadShape loadOf(Role role)
{
    switch (role) {
    case Role::SqlServer:
        return {0.08, 0.4, 0.35};
    case Role::RemoteDesktop:
        return {0.04, 0.5, 0.08};
    case Role::WebServer:
        return {0.08, 0.25, 0.1};
    case Role::HyperVHost:
    case Role::EsxiHost:
        return {0.15, 0.25, 0.3};
    case Role::FileServer:
        return {0.04, 0.12, 0.45};
    case Role::DomainController:
    case Role::LinuxApp:
    case Role::IloBmc:
    case Role::IdracBmc:
    case Role::Ups:
    case Role::Pdu:
    case Role::Cooling:
    case Role::Switch:
    case Role::CloudService:
        return {0.04, 0.1, 0.1};
    }
    return {};
}

/// Servers restart one after the other in the two hours of the patch night.
Millis patchDelay(const DemoServer& server)
{
    return (server.index % 40) * 180s;
}

constexpr Millis restartTakes = 4min;

} // namespace

int Behaviour::processorLoad(const DemoServer& server, int core, const Moment& moment) const
{
    const LoadShape shape = loadOf(server.role);
    const double own = between(0.7, 1.3, server.seed, 20);
    double load = own * (shape.base + shape.business * moment.business + shape.backup * moment.backup);
    load *= 1 + 0.3 * smoothNoise(server.seed, moment.at, 23min);
    const double peak = m_story.cpuPeak(server, moment.at);
    load += peak * (0.97 - load);
    const quint64 coreSeed = mix(server.seed, 300 + static_cast<quint64>(core));
    load += (0.03 + 0.12 * load * (1 - peak)) * smoothNoise(coreSeed, moment.at, 3min);
    return static_cast<int>(std::lround(100 * std::clamp(load, 0.0, 1.0)));
}

double Behaviour::memoryUsed(const DemoServer& server, const Moment& moment) const
{
    const double days = std::max(0.0, daysBetween(startedAt(server, moment), moment.at));
    const bool leaks = server.part == Part::MemoryLeak;
    const double base = leaks ? 0.55 : between(0.3, 0.62, server.seed, 21);
    const double leak = leaks ? 0.0145 * days : between(0, 0.002, server.seed, 22) * days;
    const double share = base + leak + 0.08 * moment.business + 0.02 * smoothNoise(server.seed + 1, moment.at, 47min);
    return std::clamp(share, 0.05, 0.985) * server.memory;
}

double Behaviour::volumeUsed(const DemoServer& server, size_t volume, const Moment& moment) const
{
    const DemoVolume& shape = server.volumes[volume];
    double share = m_story.volumeUsed(server, volume, moment.at);
    if (share < 0) {
        const double turns = daysBetween(countedFrom, moment.at) / shape.days + unit(mix(server.seed, 30 + volume));
        share = shape.low + (shape.high - shape.low) * (turns - std::floor(turns));
    }
    share += 0.002 * moment.business + 0.0008 * smoothNoise(server.seed + 2 + volume, moment.at, 19min);
    return std::clamp(share, 0.01, 0.998) * shape.bytes;
}

bool Behaviour::isPortUp(const DemoServer& server, size_t port, const Moment& moment) const
{
    return !m_story.isPortDown(server, port, moment.at);
}

quint64 Behaviour::octets(const DemoServer& server, size_t port, bool out, const Moment& moment) const
{
    const DemoPort& shape = server.ports[port];
    const quint64 seed = mix(server.seed, 500 + 2 * port + (out ? 1 : 0));
    const double noon = shape.bitsPerSecond / 8 * shape.share * between(0.3, 1, seed, 1);
    const double backup = loadOf(server.role).backup * 3;
    // The noise is on the sum, not on the rate: its slope (below 3 / period) stays under the base rate's 0.25.
    const double noise = 60 * smoothNoise(seed, moment.at, 20min) + 3 * smoothNoise(seed + 1, moment.at, 2min);
    const double counted =
        0.25 * moment.seconds + moment.businessSeconds + backup * moment.backupSeconds + noise / moment.lapse;
    return static_cast<quint64>(std::max(0.0, noon * counted));
}

quint64 Behaviour::portErrors(const DemoServer& server, size_t port, const Moment& moment) const
{
    return 40 * m_story.portFalls(server, port, moment.at);
}

bool Behaviour::answers(const DemoServer& server, const Moment& moment) const
{
    if (m_story.isSilent(server, moment.at))
        return false;
    if (isComputer(server.role)) {
        const UtcTime restart = m_rhythm.patchNight(moment.at) + patchDelay(server);
        if (moment.at >= restart && moment.at < restart + restartTakes)
            return false;
    }
    for (int parent = server.parent; parent >= 0; parent = m_plan.servers[static_cast<size_t>(parent)].parent) {
        if (m_story.isSilent(m_plan.servers[static_cast<size_t>(parent)], moment.at))
            return false;
    }
    return true;
}

UtcTime Behaviour::startedAt(const DemoServer& server, const Moment& moment) const
{
    if (!isComputer(server.role)) {
        // Devices run until somebody upgrades them: every 300 days, each on its own day.
        constexpr Millis upgrade = 300 * day;
        const Millis offset(static_cast<qint64>(server.seed % static_cast<quint64>(upgrade.count())));
        return moment.at - (moment.at - countedFrom + offset) % upgrade;
    }
    const Millis delay = patchDelay(server) + restartTakes;
    const UtcTime last = m_rhythm.patchNight(moment.at) + delay;
    return last <= moment.at ? last : m_rhythm.patchNight(moment.at - 8h) + delay;
}

WebManner Behaviour::web(const DemoServer& server, const Moment& moment) const
{
    const double milliseconds = between(8, 60, server.seed, 60) *
                                (1 + 0.8 * moment.business + 0.4 * smoothNoise(server.seed + 9, moment.at, 11min));
    WebManner manner{200, Millis(static_cast<qint64>(milliseconds)), !m_story.isDiskFailing(server, moment.at)};
    if (m_story.isWebSlow(server, moment.at))
        manner.delay += 1'300ms;
    if (m_story.isWebBroken(server, moment.at))
        manner.status = 503;
    return manner;
}

UtcTime Behaviour::certificateEnd(const DemoServer& server, const Moment& moment) const
{
    if (server.part == Part::ExpiringCertificate && moment.at > m_story.epoch() - 78 * day)
        return m_story.epoch() + 12 * day;
    // Everybody else shows one shared certificate of 90 days that is renewed when 31 are left.
    constexpr Millis renewal = 59 * day;
    const auto round = (moment.at - countedFrom) / renewal;
    return countedFrom + round * renewal + 90 * day;
}

double Behaviour::roundTrip(const DemoServer& server, const Moment& moment) const
{
    return 0.00006 * (1 + 0.5 * moment.business + 0.3 * smoothNoise(server.seed + 5, moment.at, 7min));
}

} // namespace sd::demo
