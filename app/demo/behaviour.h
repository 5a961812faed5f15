#pragma once

#include "app/demo/estateplan.h"
#include "app/demo/rhythm.h"
#include "app/demo/story.h"

namespace sd::demo {

/// What a web server does with a request.
struct WebManner
{
    int status = 200;
    Millis delay{20};
    bool isHealthy = true; ///< what a BMC's page says of its hardware
};

/// How every server of the estate behaves at any moment, past or to come. Pure: no clock, no state, any thread.
class Behaviour
{
public:
    /// The plan outlives it.
    Behaviour(const EstatePlan& plan, Rhythm rhythm, Story story)
        : m_plan(plan)
        , m_rhythm(std::move(rhythm))
        , m_story(story)
    {}

    [[nodiscard]] const EstatePlan& plan() const { return m_plan; }
    [[nodiscard]] Moment moment(UtcTime at) const { return m_rhythm.moment(at); }

    /// Percent, as hrProcessorLoad has it.
    [[nodiscard]] int processorLoad(const DemoServer& server, int core, const Moment& moment) const;
    [[nodiscard]] double memoryUsed(const DemoServer& server, const Moment& moment) const;                ///< bytes
    [[nodiscard]] double volumeUsed(const DemoServer& server, size_t volume, const Moment& moment) const; ///< bytes
    [[nodiscard]] bool isPortUp(const DemoServer& server, size_t port, const Moment& moment) const;
    /// Octets since long ago, in or out. Never goes back.
    [[nodiscard]] quint64 octets(const DemoServer& server, size_t port, bool out, const Moment& moment) const;
    [[nodiscard]] quint64 portErrors(const DemoServer& server, size_t port, const Moment& moment) const;
    /// Whether it is up and can be reached: neither itself nor what it stands behind is away.
    [[nodiscard]] bool answers(const DemoServer& server, const Moment& moment) const;
    [[nodiscard]] UtcTime startedAt(const DemoServer& server, const Moment& moment) const;
    [[nodiscard]] WebManner web(const DemoServer& server, const Moment& moment) const;
    [[nodiscard]] UtcTime certificateEnd(const DemoServer& server, const Moment& moment) const;
    /// Seconds there and back, for a history that an echo on loopback would have made.
    [[nodiscard]] double roundTrip(const DemoServer& server, const Moment& moment) const;

private:
    const EstatePlan& m_plan;
    Rhythm m_rhythm;
    Story m_story;
};

} // namespace sd::demo
