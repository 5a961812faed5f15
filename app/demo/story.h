#pragma once

#include "app/demo/estateplan.h"
#include "models/domain/time.h"

namespace sd::demo {

/// When things happen that are on the programme. `epoch` is the moment the data folder was filled: slow troubles (a
/// nearly full volume, a certificate) lead up to it. From `begin` on, when somebody watches, the quick ones come in
/// minutes.
struct Stage
{
    UtcTime epoch{};
    UtcTime begin = UtcTime::max();
};

/// The troubles, as functions of server and time. Planned ones by the server's part, accidents by its seed.
class Story
{
public:
    explicit Story(Stage stage)
        : m_stage(stage)
    {}

    [[nodiscard]] UtcTime epoch() const { return m_stage.epoch; }

    /// 0 … 1: how far a spell of heavy load has a processor in its grip.
    [[nodiscard]] double cpuPeak(const DemoServer& server, UtcTime at) const;
    /// Nothing answers there. Not what is behind a silent switch: see Behaviour::answers.
    [[nodiscard]] bool isSilent(const DemoServer& server, UtcTime at) const;
    [[nodiscard]] bool isPortDown(const DemoServer& server, size_t port, UtcTime at) const;
    /// How many times that port has gone down until now; its error counter rises with it.
    [[nodiscard]] quint64 portFalls(const DemoServer& server, size_t port, UtcTime at) const;
    /// The used share of a volume that has a part to play; negative: none, it follows its own growth.
    [[nodiscard]] double volumeUsed(const DemoServer& server, size_t volume, UtcTime at) const;
    [[nodiscard]] bool isWebBroken(const DemoServer& server, UtcTime at) const;
    [[nodiscard]] bool isWebSlow(const DemoServer& server, UtcTime at) const;
    [[nodiscard]] bool isDiskFailing(const DemoServer& server, UtcTime at) const;

private:
    [[nodiscard]] bool isLive(UtcTime at) const { return at >= m_stage.begin; }
    /// Seconds into a scene that is played again every `period`; each customer's runs a little later than the last.
    [[nodiscard]] double scene(const DemoServer& server, UtcTime at, Millis period) const;

    Stage m_stage;
};

} // namespace sd::demo
