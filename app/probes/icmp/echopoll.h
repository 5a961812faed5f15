#pragma once

#include "app/probes/icmp/icmpsocket.h"
#include "app/probes/poll.h"
#include "app/probes/transport/timerheap.h"

#include <array>

namespace sd {

/// One ICMP poll under way: what was sent, what came back. Knows no socket and no timer of its own.
struct EchoPoll
{
    static constexpr int most = 20; ///< IcmpParams::count goes to 20

    PollOrder order; ///< no spec: the slot is free
    Stamp started;
    NetAddress address;
    quint32 generation = 0; ///< of the slot: answers to an earlier poll don't fit
    int count = 1;
    int payload = 56;
    int sent = 0; ///< asked of the socket, whether or not it took them
    int answered = 0;
    int refused = 0;     ///< the socket did not take them, or an ICMP error came back
    int sendError = 0;   ///< errno, when the socket did not take one
    quint32 settled = 0; ///< bit per echo: answered or refused
    std::array<SteadyTime, most> sentAt{};
    std::chrono::nanoseconds shortest{};
    std::chrono::nanoseconds longest{};
    std::chrono::nanoseconds sum{};
    QString icmpError = {};  ///< the last ICMP error, in words
    NetAddress strange = {}; ///< somebody else who answered our request
    TimerId deadline = 0;
    TimerId nextEcho = 0;

    /// Every echo has been sent and has come to something.
    [[nodiscard]] bool isDone() const { return answered + refused == count; }
    void noteSent(const EchoRequest& request);
    void noteReply(const IcmpEvent& event);
    void noteError(const IcmpEvent& event, bool v6);
    /// What came of it, at the end or at the deadline; `finished` is left to the caller.
    [[nodiscard]] PollResult result() const;

private:
    /// False when the echo is out of range or was settled before (a duplicate).
    bool settle(quint32 echo);
    [[nodiscard]] QString lossText(int lost) const;
};

} // namespace sd
