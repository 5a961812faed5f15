#include "app/probes/icmp/echopoll.h"

#include "models/domain/explanation.h"

#include <algorithm>
#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

Reading reading(const QString& metric, double value, const QString& unit, const QString& text)
{
    Reading result;
    result.key.metric = metric;
    result.value = value;
    result.unit = unit;
    result.text = text;
    result.source = u"icmp"_s;
    return result;
}

} // namespace

bool EchoPoll::settle(quint32 echo)
{
    if (echo >= static_cast<quint32>(sent) || (settled >> echo) % 2 == 1)
        return false;
    settled |= 1U << echo;
    return true;
}

void EchoPoll::noteSent(const EchoRequest& request)
{
    const quint32 echo = request.token.echo;
    sentAt.at(echo) = request.sentAt;
    sent = std::max(sent, static_cast<int>(echo) + 1);
    if (request.error != 0 && settle(echo)) {
        ++refused;
        sendError = request.error;
    }
}

void EchoPoll::noteReply(const IcmpEvent& event)
{
    const quint32 echo = event.message.token->echo;
    if (event.from != address) {
        strange = event.from;
        return;
    }
    if (!settle(echo))
        return;
    const auto time = std::max(event.receivedAt - sentAt.at(echo), std::chrono::nanoseconds{0});
    shortest = answered == 0 ? time : std::min(shortest, time);
    longest = std::max(longest, time);
    sum += time;
    ++answered;
}

void EchoPoll::noteError(const IcmpEvent& event, bool v6)
{
    if (!event.message.token || !settle(event.message.token->echo))
        return;
    ++refused;
    icmpError =
        explain(Why::IcmpSays, event.from.toString(), icmpErrorText(v6, event.message.type, event.message.code));
}

QString EchoPoll::lossText(int lost) const
{
    if (lost == 0)
        return {};
    const QString text = explain(Why::IcmpLost, lost, sent);
    return icmpError.isEmpty() ? text : explainAll({text, icmpError});
}

PollResult EchoPoll::result() const
{
    PollResult result{.check = order.spec->check, .ticket = order.ticket, .started = started, .finished = {}};
    if (sent == 0) {
        result.failure = PollFailure::Timeout;
        result.detail = explain(Why::IcmpUnsent);
        return result;
    }
    if (answered == 0 && refused == sent && sendError != 0) {
        const bool forbidden = sendError == EPERM || sendError == EACCES;
        result.failure = forbidden ? PollFailure::NotAllowed : PollFailure::Unreachable;
        result.detail = explain(Why::At, address.toString(), explainErrno(sendError));
        return result;
    }
    if (answered == 0 && !strange.isNull()) {
        result.failure = PollFailure::Malformed;
        result.detail = explain(Why::IcmpStranger, address.toString(), strange.toString());
        return result;
    }
    // Silence is an answer too: a loss of 100 % is what thresholds judge, so it is a reading and no failure.
    const int lost = sent - answered;
    result.detail = lossText(lost);
    result.readings.reserve(2);
    result.readings.push_back(reading(u"serverdrift.icmp.loss"_s, 100.0 * lost / sent, u"%"_s, result.detail));
    if (answered > 0) {
        QString range;
        if (answered > 1)
            range = explain(Why::IcmpRange, seconds(shortest), seconds(longest));
        result.readings.push_back(reading(u"serverdrift.icmp.rtt"_s, seconds(sum) / answered, u"s"_s, range));
    }
    return result;
}

} // namespace sd
