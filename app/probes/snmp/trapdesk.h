#pragma once

#include "app/probes/snmp/stormguard.h"
#include "app/probes/snmp/traplistener.h"
#include "app/probes/snmp/trapmessage.h"
#include "app/probes/snmp/trapsocket.h"
#include "app/probes/transport/resolver.h"

#include <optional>
#include <unordered_map>

namespace sd {

/// The listener's work, on its loop's thread.
class TrapDesk
{
public:
    TrapDesk(EventLoop& loop, TrapSink& sink, TrapListener::Settings settings);
    ~TrapDesk();
    TrapDesk(const TrapDesk&) = delete;
    TrapDesk& operator=(const TrapDesk&) = delete;

    void watch(TrapAccess access);
    /// One datagram; answers go back by `socket`. What it says is in `heardNow` afterwards.
    void take(ber::Bytes packet, const UdpEndpoint& from, TrapSocket* socket);

private:
    void openSockets();
    void tellTrouble(const QString& trouble);
    void receive(TrapSocket& socket);
    void everySecond();
    void tellDropped();
    void resolveHosts();
    void deliver();
    void takeCommunity(TrapMessage& message, Trap& trap, const UdpEndpoint& from, TrapSocket* socket);
    void takeV3(ber::Bytes packet, Trap& trap, const UdpEndpoint& from, TrapSocket* socket);
    void refuse(Trap& trap, const QString& why);
    [[nodiscard]] bool knows(ber::Bytes community) const;
    void fill(Trap& trap, const TrapPdu& pdu, const NetAddress& source) const;

    EventLoop& m_loop;
    TrapSink& m_sink;
    const TrapListener::Settings m_settings;
    StormGuard m_guard;
    TrapSecurity m_security;
    std::unique_ptr<TrapSocket> m_v4;
    std::unique_ptr<TrapSocket> m_v6;
    std::optional<QString> m_trouble; ///< as told
    TrapAccess m_access;
    std::unordered_map<NetAddress, ServerId> m_servers;
    std::shared_ptr<Resolver> m_resolver;
    quint64 m_watch = 0; ///< counts what `watch` was given: an answer for an older one is not used
    SteadyTime m_nextLook{};
    SteadyTime m_nextResolve{};
    SteadyTime m_nextCount{};
    TimerId m_timer = 0;
    std::vector<Trap> m_heard;
    std::vector<quint8> m_reply;
};

} // namespace sd
