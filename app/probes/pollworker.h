#pragma once

#include "app/probes/poll.h"
#include "models/boundary/clock.h"

#include <memory>
#include <vector>

namespace sd {

/// Takes what workers found. Called on the workers' threads; must not block.
class PollSink
{
public:
    PollSink() = default;
    virtual ~PollSink() = default;
    Q_DISABLE_COPY_MOVE(PollSink)
    virtual void deliver(std::vector<PollResult> results) = 0;
};

/// Polls of one family, made asynchronously on threads of its own: a silent host holds a slot, never a thread.
/// Every order gets exactly one result by its deadline. The destructor cancels what is under way, delivers
/// `Cancelled` for it and waits for the thread.
class PollWorker
{
public:
    PollWorker() = default;
    virtual ~PollWorker() = default;
    Q_DISABLE_COPY_MOVE(PollWorker)
    /// Any thread; returns at once.
    virtual void submit(std::vector<PollOrder> orders) = 0;
};

/// One factory a family; `sink` and `clock` outlive the worker.
std::unique_ptr<PollWorker> makeIcmpWorker(PollSink& sink, const Clock& clock);
std::unique_ptr<PollWorker> makeSnmpWorker(PollSink& sink, const Clock& clock);
/// TCP, HTTP(S), TLS, DNS, Prometheus, NUT and Redfish checks.
std::unique_ptr<PollWorker> makeNetWorker(PollSink& sink, const Clock& clock);
/// External plugins; at most `parallel` processes at a time.
std::unique_ptr<PollWorker> makePluginWorker(PollSink& sink, const Clock& clock, int parallel = 8);

/// Shared folders, by SMB: a helper program each, some at a time.
std::unique_ptr<PollWorker> makeShareWorker(PollSink& sink, const Clock& clock);

} // namespace sd
