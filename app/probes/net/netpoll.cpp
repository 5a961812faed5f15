#include "app/probes/net/netpoll.h"

#include "models/domain/explanation.h"

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace sd {

using namespace Qt::StringLiterals;

NetPoll::NetPoll(NetContext& context, PollOrder order)
    : m_context(context)
    , m_order(std::move(order))
{
    m_result.check = m_order.spec->check;
    m_result.ticket = m_order.ticket;
    m_result.started = context.loop.clock().now();
}

NetPoll::~NetPoll()
{
    m_context.loop.cancelTimer(m_deadline);
}

void NetPoll::run(Done done)
{
    m_done = std::move(done);
    m_deadline = loop().addTimer(deadline(), [this] {
        m_deadline = 0;
        expire();
    });
    const QString name = host();
    if (name.isEmpty()) {
        m_resolvedAt = startedAt();
        begin({});
        return;
    }
    m_context.resolver.resolve(name, loop(), [weak = weak_from_this()](const Resolution& found) {
        const auto self = weak.lock();
        if (!self || self->m_isDone)
            return;
        self->m_resolvedAt = self->loop().now();
        if (found.addresses.empty())
            self->fail(PollFailure::Name, found.error);
        else
            self->begin(found.addresses);
    });
}

void NetPoll::cancel()
{
    fail(PollFailure::Cancelled, explain(Why::Stopping));
}

void NetPoll::expire()
{
    if (m_resolvedAt == SteadyTime{})
        fail(PollFailure::Name, explain(Why::NameLate, host()));
    else
        fail(PollFailure::Timeout, explain(Why::NoAnswer));
}

void NetPoll::fail(PollFailure failure, const QString& detail)
{
    if (m_isDone)
        return;
    m_result.failure = failure;
    m_result.detail = detail;
    end();
}

void NetPoll::succeed(const QString& remark)
{
    if (m_isDone)
        return;
    m_result.detail = remark;
    end();
}

void NetPoll::end()
{
    m_isDone = true;
    loop().cancelTimer(m_deadline);
    release();
    m_result.finished = loop().clock().now();
    m_done(*this);
}

Reading& NetPoll::add(const QString& metric, double value, const QString& unit, const QString& instance)
{
    Reading& reading = m_result.readings.emplace_back();
    reading.key = {metric, instance};
    reading.value = value;
    reading.unit = unit;
    return reading;
}

bool NetPoll::addAll(std::vector<Reading> readings, std::map<QString, QString> identity)
{
    if (readings.empty())
        return false;
    m_result.identity = std::move(identity);
    std::move(readings.begin(), readings.end(), std::back_inserter(m_result.readings));
    return true;
}

PollFailure failureOfErrno(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return PollFailure::Refused;
    case ETIMEDOUT:
        return PollFailure::Timeout;
    case ECONNRESET:
    case EPIPE:
        return PollFailure::Malformed;
    case EPERM:
    case EACCES:
        return PollFailure::NotAllowed;
    default:
        return PollFailure::Unreachable;
    }
}

} // namespace sd
