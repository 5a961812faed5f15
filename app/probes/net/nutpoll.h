#pragma once

#include "app/probes/net/certificate.h"
#include "app/probes/net/netpoll.h"
#include "app/probes/net/nutconversation.h"
#include "app/probes/net/tcpconnection.h"

#include <memory>

namespace sd {

/// Reads all variables of one UPS from Network UPS Tools' server, encrypted where the check says so.
/// Readings: serverdrift.nut.duration (s, the whole conversation), serverdrift.nut.data (1 or 0, reported: whether the
/// server has fresh data of that UPS, else why not), and what the baseline makes of the variables.
class NutPoll final : public NetPoll
{
public:
    NutPoll(NetContext& context, PollOrder order);

protected:
    void begin(const std::vector<NetAddress>& addresses) override;
    void expire() override;
    void release() override;

private:
    void connected(int error);
    void ready();
    void handshake();
    void judgeCertificate();
    void transfer();
    bool sendAll();
    bool receive();
    void follow(NutConversation::Step step);
    void take(NutConversation::Step step);
    void brokeOff();
    void judge();
    void addVariables();
    void addFinding(const QString& what);
    void addData(const QString& what);

    const NutParams& m_params; ///< part of the spec
    TcpConnection m_connection;
    NutConversation m_conversation;
    std::unique_ptr<SSL, void (*)(SSL*)> m_tls{nullptr, SSL_free};
    std::vector<int> m_faults; ///< written by the connection's verify callback
    QByteArray m_unsent;       ///< wiped when it is sent
    bool m_isConnected = false;
    bool m_isSecured = false;
    bool m_wantsHandshake = false;
    bool m_isFinished = false; ///< the conversation; its last line may be unsent
};

} // namespace sd
