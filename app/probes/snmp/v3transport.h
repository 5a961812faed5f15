#pragma once

#include "app/probes/snmp/snmptransport.h"
#include "app/probes/snmp/udptransport.h"
#include "app/probes/snmp/v3session.h"

#include <unordered_map>

namespace sd {

/// SNMPv3: finds a device's engine (asynchronously, by the shared socket), then asks through a libsnmp session that is
/// kept for the check's next poll.
class V3Transport final : public SnmpTransport
{
public:
    V3Transport(EventLoop& loop, UdpTransport& udp);
    ~V3Transport() override;
    V3Transport(const V3Transport&) = delete;
    V3Transport& operator=(const V3Transport&) = delete;

    void ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request) override;
    void forget(SnmpListener& listener) override;

private:
    class Dialogue;

    Dialogue& dialogueFor(const SnmpPeer& peer);
    void dropUnused();

    EventLoop& m_loop;
    UdpTransport& m_udp;
    std::unordered_multimap<CheckId, std::unique_ptr<Dialogue>> m_dialogues;
    std::unordered_map<SnmpListener*, Dialogue*> m_busy;
    size_t m_sweepAt = 256; ///< when this many dialogues are held, those of checks that are gone are dropped
};

} // namespace sd
