#pragma once

#include "app/probes/poll.h"
#include "app/probes/snmp/message.h"
#include "app/probes/transport/netaddress.h"

namespace sd {

/// Varbinds of a request, so that with its head it fits into any path's packet (IPv6 promises 1280 octets).
inline constexpr size_t maxVarbindOctets = 1100;

/// Whom to ask, and as whom.
struct SnmpPeer
{
    NetAddress address;
    std::shared_ptr<const PollSpec> spec; ///< its SnmpParams give version and port, its secrets the community

    [[nodiscard]] const SnmpParams& params() const { return std::get<SnmpParams>(*spec->params); }
};

/// One request.
struct SnmpAsk
{
    SnmpPdu pdu = SnmpPdu::Get;
    int maxRepetitions = 0;
    ber::Bytes varbinds = {}; ///< as `appendNullVarbind` makes them; copied before `ask` returns
    SteadyTime deadline{};    ///< the answer, or Timeout, comes no later
    Millis firstWait{1000};   ///< then it is said again, and once more after twice that
    int attempts = 3;         ///< how often it is said at most
};

/// What came of a request; valid only while `answered` runs.
struct SnmpAnswer
{
    PollFailure failure = PollFailure::None;
    QString detail = {}; ///< why it failed, or what was odd about an answer that was taken
    int errorStatus = 0;
    int errorIndex = 0;
    std::span<const SnmpVarbind> varbinds = {};
    const SnmpEngine* engine = nullptr; ///< the answer to a discovery
};

class SnmpListener
{
public:
    SnmpListener() = default;
    virtual ~SnmpListener() = default;
    Q_DISABLE_COPY_MOVE(SnmpListener)
    /// Exactly once for every `ask` that was not forgotten. May ask again.
    virtual void answered(const SnmpAnswer& answer) = 0;

    static constexpr quint32 idle = 0xffffffff;
    quint32 ticket = idle; ///< the transport's note of where the request stands
};

/// Carries requests to devices and answers back, on one thread. A listener has at most one request under way.
class SnmpTransport
{
public:
    SnmpTransport() = default;
    virtual ~SnmpTransport() = default;
    Q_DISABLE_COPY_MOVE(SnmpTransport)
    /// Never calls back before it returns.
    virtual void ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request) = 0;
    /// The listener is not called any more.
    virtual void forget(SnmpListener& listener) = 0;
};

} // namespace sd
