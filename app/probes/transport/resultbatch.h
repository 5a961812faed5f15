#pragma once

#include "app/probes/pollworker.h"
#include "app/probes/transport/eventloop.h"

#include <utility>
#include <vector>

namespace sd {

/// Collects what one round of the loop found, so that the sink is called once a round and not once a host.
/// On the loop's thread only.
class ResultBatch
{
public:
    ResultBatch(PollSink& sink, EventLoop& loop)
        : m_sink(sink)
        , m_loop(loop)
    {}

    void add(PollResult result)
    {
        if (m_results.empty())
            m_loop.post([this] { flush(); });
        m_results.push_back(std::move(result));
    }

    void flush()
    {
        if (!m_results.empty())
            m_sink.deliver(std::exchange(m_results, {}));
    }

private:
    PollSink& m_sink;
    EventLoop& m_loop;
    std::vector<PollResult> m_results;
};

} // namespace sd
