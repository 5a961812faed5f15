#pragma once

#include "app/probes/snmp/snmptransport.h"
#include "app/probes/snmp/timerwheel.h"
#include "app/probes/snmp/udpsocket.h"
#include "app/probes/transport/eventloop.h"

#include <deque>

namespace sd {

/// SNMP v1 and v2c over one socket per address family, and the discovery of SNMPv3 engines.
/// An answer is taken when its request-id, its source address, its version and its community all fit; what does not
/// fit is remembered, so that a request that ends in silence can say why ("answered from another address").
class UdpTransport final : public SnmpTransport
{
public:
    /// `settled` is called whenever a batch of answers or time-outs has been dealt with.
    UdpTransport(EventLoop& loop, std::function<void()> settled);
    ~UdpTransport() override;
    UdpTransport(const UdpTransport&) = delete;
    UdpTransport& operator=(const UdpTransport&) = delete;

    void ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request) override;
    void forget(SnmpListener& listener) override;
    /// Asks an SNMPv3 agent for its engine; the answer has `engine`.
    void askEngine(SnmpListener& listener, const SnmpPeer& peer, SteadyTime deadline, Millis firstWait);

    /// Inside a Batch: sends what has gathered and takes what has come. Calls listeners back.
    void pump();

    /// While one lives, requests gather; the last one to go sends them.
    class Batch
    {
    public:
        explicit Batch(UdpTransport& transport);
        ~Batch();
        Batch(const Batch&) = delete;
        Batch& operator=(const Batch&) = delete;

    private:
        UdpTransport& m_transport;
    };

private:
    struct Slot
    {
        SnmpListener* listener = nullptr; ///< null: free
        UdpEndpoint to;
        SteadyTime deadline{};
        Millis wait{}; ///< until the next attempt
        std::shared_ptr<const PollSpec> spec;
        std::vector<quint8> packet;
        PollFailure trouble = PollFailure::Timeout; ///< what to say when no good answer comes
        QString detail;
        quint16 generation = 0;
        quint8 tries = 0;
        quint8 attempts = 0; ///< how many tries there are
        bool discovery = false;
        bool queued = false;
    };
    struct Port
    {
        std::unique_ptr<UdpSocket> socket;
        std::deque<quint32> queue; ///< slots whose packet is to be sent
        bool blocked = false;      ///< waits for EPOLLOUT
    };

    quint32 takeSlot(SnmpListener& listener, const SnmpPeer& peer);
    void begin(quint32 index, ber::Bytes packet, const SnmpAsk& how);
    void enqueue(quint32 index);
    /// Until it is time to ask again, or to give up: the last attempt has all the time that is left.
    void waitForAnswer(quint32 index, SteadyTime now);
    Port& portFor(const UdpEndpoint& to);
    void ready(Port& port, quint32 events);
    void flush();
    void flush(Port& port);
    void sendBatch(Port& port);
    void couldNotSend(quint32 index, int error);
    void received(ber::Bytes packet, const UdpEndpoint& from);
    void judge(quint32 index, ber::Bytes packet, const SnmpHead& head, ber::Fault fault);
    void judgeDiscovery(quint32 index, ber::Bytes packet);
    void stranger(ber::Bytes packet, const UdpEndpoint& from, const SnmpHead& head, ber::Fault fault);
    void bounced(const UdpSocket::Bounce& bounce);
    void note(Slot& slot, PollFailure failure, QString detail);
    void finish(quint32 index, const SnmpAnswer& answer);
    void fail(quint32 index, PollFailure failure, const QString& detail);
    void onTime();
    void timedOut(quint32 index, SteadyTime now);
    void armTimer();
    [[nodiscard]] qint32 idOf(quint32 index) const;
    [[nodiscard]] std::optional<quint32> indexOf(std::optional<qint32> id) const;

    EventLoop& m_loop;
    Port m_v4;
    Port m_v6;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_free;
    TimerWheel m_wheel;
    std::optional<SteadyTime> m_armed; ///< when the loop's timer fires
    TimerId m_timer = 0;
    quint32 m_secret; ///< mixed into ids, so that they can't be foretold
    int m_batching = 0;
    std::function<void()> m_settled;
    std::vector<SnmpVarbind> m_varbinds; ///< of the packet in hand
    std::vector<quint32> m_due;
};

} // namespace sd
