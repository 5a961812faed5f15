#include "app/engine/localnetwork.h"

#include "app/engine/reachability.h"

#include <algorithm>

namespace sd {

namespace {

constexpr Millis targetTimeout{2'000};
constexpr quint16 fallbackPort = 53; ///< where a ping is not allowed: an answer or a refusal both prove life

CheckParams paramsOf(const QString& target, QString& address)
{
    address = target;
    const qsizetype colon = target.lastIndexOf(u':');
    // An IPv6 address is full of colons; with a port it is written [address]:port.
    const bool bareIpv6 = target.count(u':') > 1 && !target.startsWith(u'[');
    if (colon < 0 || bareIpv6)
        return IcmpParams{};
    bool ok = false;
    const ushort port = target.mid(colon + 1).toUShort(&ok);
    if (!ok || port == 0)
        return IcmpParams{};
    address = target.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    return TcpParams{.port = port};
}

std::shared_ptr<const PollSpec> specFor(size_t number, const QString& address, CheckParams params, Millis timeout)
{
    auto spec = std::make_shared<PollSpec>();
    spec->check = CheckId{-1 - static_cast<qint64>(number)};
    spec->address = address;
    spec->name = address;
    spec->params = std::move(params);
    spec->timeout = timeout;
    return spec;
}

} // namespace

LocalNetwork::LocalNetwork(const QStringList& targets, Millis interval)
{
    const Millis timeout = std::clamp(targetTimeout, Millis{1}, std::max(interval, Millis{1}));
    for (const QString& target : targets) {
        QString address;
        CheckParams params = paramsOf(target, address);
        m_targets.push_back({specFor(m_targets.size(), address, std::move(params), timeout)});
    }
}

LocalNetwork::Sight LocalNetwork::sightOf(const PollResult& result)
{
    if (isSilentPing(result))
        return Sight::Gone;
    switch (result.failure) {
    case PollFailure::None:
    case PollFailure::Refused:
    case PollFailure::Auth:
    case PollFailure::Malformed:
    case PollFailure::TooLarge:
    case PollFailure::Tls:
        return Sight::Alive;
    case PollFailure::Timeout:
    case PollFailure::Unreachable:
    case PollFailure::Name: // without a network there is no resolver either
        return Sight::Gone;
    case PollFailure::NotAllowed:
    case PollFailure::Cancelled:
    case PollFailure::Internal:
        return Sight::Unknown;
    }
    return Sight::Unknown;
}

bool LocalNetwork::take(size_t number, const PollResult& result)
{
    Target& target = m_targets.at(number);
    target.sight = sightOf(result);
    target.started = result.started.steady;
    if (result.failure == PollFailure::NotAllowed && std::holds_alternative<IcmpParams>(*target.spec->params))
        target.spec = specFor(number, target.spec->address, TcpParams{.port = fallbackPort}, target.spec->timeout);

    const bool lost = std::ranges::all_of(m_targets, [](const Target& t) { return t.sight == Sight::Gone; });
    if (lost == m_lost)
        return false;
    m_lost = lost;
    if (!lost)
        m_lostUntil = result.finished.steady;
    return true;
}

bool LocalNetwork::isAlive() const
{
    return std::ranges::any_of(m_targets, [](const Target& t) { return t.sight == Sight::Alive; });
}

bool LocalNetwork::isSettledSince(SteadyTime since) const
{
    const auto isFresh = [since](const Target& t) { return t.started > since; };
    return std::ranges::any_of(m_targets, [&](const Target& t) { return isFresh(t) && t.sight == Sight::Alive; }) ||
           std::ranges::all_of(m_targets, isFresh);
}

void LocalNetwork::resume(SteadyTime now)
{
    for (Target& target : m_targets)
        target.sight = Sight::Unknown;
    if (m_lost)
        m_lostUntil = now;
    m_lost = false;
}

} // namespace sd
