#pragma once

#include "app/probes/net/certificate.h"
#include "app/probes/net/netpoll.h"
#include "app/probes/net/starttls.h"
#include "app/probes/net/tcpconnection.h"

#include <memory>

namespace sd {

/// Makes a TLS handshake and looks at the certificates; nothing is sent over the connection.
/// Readings: serverdrift.tls.days_left (d; instance "" is the leaf, "chain" the shortest of all),
/// serverdrift.tls.chain_valid (1 or 0, reported, with what is wrong) and serverdrift.tls.handshake.duration (s).
class TlsPoll final : public NetPoll
{
public:
    TlsPoll(NetContext& context, PollOrder order);

protected:
    void begin(const std::vector<NetAddress>& addresses) override;
    void expire() override;
    void release() override;

private:
    void connected(int error);
    void talk();
    void handshake();
    void judge();

    const TlsParams& m_params; ///< part of the spec
    const QString m_name;      ///< that the certificate must bear
    TcpConnection m_connection;
    StartTls m_startTls;
    std::vector<int> m_faults; ///< written by the connection's verify callback
    std::unique_ptr<SSL, void (*)(SSL*)> m_tls{nullptr, SSL_free};
    SteadyTime m_handshakeAt{};
    bool m_isConnected = false;
};

} // namespace sd
