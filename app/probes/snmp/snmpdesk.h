#pragma once

#include "app/probes/pollworker.h"
#include "app/probes/snmp/snmppoll.h"
#include "app/probes/snmp/udptransport.h"
#include "app/probes/snmp/v3transport.h"
#include "app/probes/transport/eventloop.h"

#include <unordered_map>

namespace sd {

class Resolver;

/// All SNMP polls, on one loop's thread: finds the address, starts the poll, hands the results on in batches.
class SnmpDesk final : public SnmpPoll::Owner
{
public:
    SnmpDesk(EventLoop& loop, PollSink& sink);
    ~SnmpDesk() override;
    SnmpDesk(const SnmpDesk&) = delete;
    SnmpDesk& operator=(const SnmpDesk&) = delete;

    void take(std::vector<PollOrder>&& orders);
    /// Ends everything under way as Cancelled.
    void cancelAll();

private:
    struct Resolving
    {
        PollOrder order;
        std::shared_ptr<SnmpMemory> memory;
        Stamp started;
        TimerId timer = 0;
    };

    void finished(SnmpPoll& poll) override;
    void take(PollOrder order);
    void resolve(PollOrder order, std::shared_ptr<SnmpMemory> memory, Stamp started);
    void begin(PollOrder&& order, std::shared_ptr<SnmpMemory> memory, NetAddress address, Stamp started);
    void refuse(const PollOrder& order, Stamp started, PollFailure failure, const QString& detail);
    std::shared_ptr<SnmpMemory> memoryOf(const std::shared_ptr<const PollSpec>& spec);
    std::shared_ptr<const SnmpProgram> programOf(const std::shared_ptr<const ReadingPlan>& plan);
    void deliver();

    EventLoop& m_loop;
    PollSink& m_sink;
    UdpTransport m_udp;
    V3Transport m_v3;
    std::shared_ptr<Resolver> m_resolver;
    std::vector<std::unique_ptr<SnmpPoll>> m_polls;
    std::vector<SnmpPoll*> m_idle;
    std::unordered_map<CheckId, std::shared_ptr<SnmpMemory>> m_memories;
    std::unordered_map<const ReadingPlan*, std::weak_ptr<const SnmpProgram>> m_programs;
    std::unordered_map<quint64, Resolving> m_resolving;
    quint64 m_nextSerial = 1;
    size_t m_sweepAt = 1024; ///< when this many memories are held, those of checks that are gone are dropped
    std::vector<PollResult> m_results;
};

} // namespace sd
