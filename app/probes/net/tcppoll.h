#pragma once

#include "app/probes/net/netpoll.h"
#include "app/probes/net/tcpconnection.h"

namespace sd {

/// Connects; says and expects something when the check wants it.
/// Readings: serverdrift.tcp.connect.duration (s), and serverdrift.tcp.banner (1 or 0, reported, with what was said).
class TcpPoll final : public NetPoll
{
public:
    TcpPoll(NetContext& context, PollOrder order);

protected:
    void begin(const std::vector<NetAddress>& addresses) override;
    void expire() override;
    void release() override { m_connection.close(); }

private:
    void connected(int error);
    void exchange(quint32 events);
    void judge(bool isLast);

    const TcpParams& m_params; ///< part of the spec
    TcpConnection m_connection;
    QByteArray m_unsent;
    QByteArray m_banner;
    bool m_isConnected = false;
};

/// What a service said, as far as it can be shown in one line: control characters as dots, at most `limit` characters.
QString printable(const QByteArray& said, qsizetype limit = 120);

} // namespace sd
