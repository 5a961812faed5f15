#pragma once

#include "app/probes/net/netpoll.h"

#include <ares.h>

namespace sd {

/// Asks the server at the check's address for a name. Over UDP, and TCP where the answer did not fit.
/// Readings: dns.lookup.duration (s) and serverdrift.dns.answers (how many, reported, with the answers or what is
/// wrong with them).
class DnsPoll final : public NetPoll
{
public:
    DnsPoll(NetContext& context, PollOrder order);
    ~DnsPoll() override;

protected:
    void begin(const std::vector<NetAddress>& addresses) override;
    void release() override;

private:
    static void onSocketState(void* self, ares_socket_t fd, int readable, int writable);
    static void onAnswer(void* self, int status, int timeouts, unsigned char* message, int length);
    bool openChannel(const NetAddress& server);
    void process(ares_socket_t readable, ares_socket_t writable);
    void armTimer();
    void answered(int status, std::span<const quint8> message);
    void judge(const struct DnsAnswer& answer);

    const DnsParams& m_params; ///< part of the spec
    ares_channel m_channel = nullptr;
    TimerId m_retry = 0;
    SteadyTime m_askedAt{};
    quint16 m_type = 0;
    bool m_isInside = false; ///< c-ares is on the stack: its channel must not be destroyed
};

} // namespace sd
