#pragma once

#include "app/probes/pollworker.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace sd {

/// How the engine gets its workers; tests give their own.
using WorkerFactory = std::function<std::unique_ptr<PollWorker>(ProbeKind kind, PollSink& sink)>;

/// Hands each order to the worker of its family, one batch a worker and round.
class Dispatcher
{
public:
    /// Makes no worker yet: each is made with its first order, on the thread that calls `flush`.
    Dispatcher(WorkerFactory factory, PollSink& sink);

    void add(ProbeKind kind, PollOrder order);
    void flush();
    /// Ends the workers; what is under way is delivered as cancelled. May block until their threads have ended.
    void stop();

private:
    enum Family : quint8 { Icmp, Net, Snmp, Plugin, Share, FamilyCount };
    struct Desk
    {
        std::unique_ptr<PollWorker> worker;
        std::vector<PollOrder> orders;
    };
    static Family familyOf(ProbeKind kind);
    static ProbeKind kindOf(Family family);

    WorkerFactory m_factory;
    PollSink& m_sink;
    std::array<Desk, FamilyCount> m_desks;
};

} // namespace sd
