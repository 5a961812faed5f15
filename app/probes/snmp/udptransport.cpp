#include "app/probes/snmp/udptransport.h"

#include "models/domain/explanation.h"

#include <QRandomGenerator>

#include <sys/epoll.h>

#include <cerrno>

namespace sd {

namespace {

constexpr quint32 indexBits = 16;
constexpr quint32 maxSlots = 1U << indexBits;
constexpr quint32 idMark = 0x40000000; // ids are four octets long and positive
constexpr quint32 idMask = 0x3fffffff;
constexpr size_t maxRequest = 4096;
constexpr int maxReadRounds = 16; // then timers and other sockets have their turn

bool fits(const SnmpParams& params, const PollSpec& spec, const SnmpHead& head)
{
    const QByteArrayView community =
        spec.secrets->community.isNull() ? QByteArrayView("public") : spec.secrets->community.view();
    return head.version == params.version &&
           ber::same(head.community,
                     {reinterpret_cast<const quint8*>(community.data()), static_cast<size_t>(community.size())});
}

} // namespace

UdpTransport::Batch::Batch(UdpTransport& transport)
    : m_transport(transport)
{
    ++m_transport.m_batching;
}

UdpTransport::Batch::~Batch()
{
    if (m_transport.m_batching == 1)
        m_transport.flush();
    if (--m_transport.m_batching > 0)
        return;
    m_transport.armTimer();
    m_transport.m_settled();
}

UdpTransport::UdpTransport(EventLoop& loop, std::function<void()> settled)
    : m_loop(loop)
    , m_secret(QRandomGenerator::system()->generate() & idMask)
    , m_settled(std::move(settled))
{}

UdpTransport::~UdpTransport()
{
    if (m_timer != 0)
        m_loop.cancelTimer(m_timer);
    for (const Port* port : {&m_v4, &m_v6}) {
        if (port->socket)
            m_loop.unwatch(port->socket->fd());
    }
}

void UdpTransport::ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request)
{
    const Batch batch(*this);
    const quint32 index = takeSlot(listener, peer);
    const Secret& secret = peer.spec->secrets->community;
    const QByteArrayView community = secret.isNull() ? QByteArrayView("public") : secret.view();
    SnmpRequest message;
    message.version = peer.params().version;
    message.community = {reinterpret_cast<const quint8*>(community.data()), static_cast<size_t>(community.size())};
    message.pdu = request.pdu;
    message.requestId = idOf(index);
    message.maxRepetitions = request.maxRepetitions;
    message.varbinds = request.varbinds;
    std::array<quint8, maxRequest> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled from its end
    begin(index, encodeRequest(message, buffer), request);
}

void UdpTransport::askEngine(SnmpListener& listener, const SnmpPeer& peer, SteadyTime deadline, Millis firstWait)
{
    const Batch batch(*this);
    const quint32 index = takeSlot(listener, peer);
    m_slots[index].discovery = true;
    std::array<quint8, 256> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled from its end
    begin(index, encodeDiscovery(idOf(index), buffer), {.deadline = deadline, .firstWait = firstWait});
}

void UdpTransport::forget(SnmpListener& listener)
{
    const quint32 index = std::exchange(listener.ticket, SnmpListener::idle);
    if (index == SnmpListener::idle)
        return;
    m_wheel.clear(index);
    Slot& slot = m_slots[index];
    slot.listener = nullptr;
    ++slot.generation;
    if (!slot.queued)
        m_free.push_back(index);
}

quint32 UdpTransport::takeSlot(SnmpListener& listener, const SnmpPeer& peer)
{
    quint32 index = 0;
    if (!m_free.empty()) {
        index = m_free.back();
        m_free.pop_back();
    } else {
        index = static_cast<quint32>(m_slots.size());
        m_slots.emplace_back();
    }
    Slot& slot = m_slots[index];
    slot.listener = &listener;
    slot.to = UdpEndpoint(peer.address, peer.params().port);
    slot.spec = peer.spec;
    slot.trouble = PollFailure::Timeout;
    slot.detail.clear();
    slot.tries = 0;
    slot.discovery = false;
    listener.ticket = index;
    return index;
}

void UdpTransport::begin(quint32 index, ber::Bytes packet, const SnmpAsk& how)
{
    Slot& slot = m_slots[index];
    slot.packet.assign(packet.begin(), packet.end());
    slot.deadline = how.deadline;
    slot.wait = how.firstWait;
    slot.attempts = static_cast<quint8>(how.attempts);
    if (packet.empty() || index >= maxSlots) {
        note(slot, PollFailure::Internal,
             packet.empty() ? explain(Why::SnmpRequestTooBig) : explain(Why::TooManyRequests));
        slot.tries = slot.attempts;
        m_wheel.set(index, m_loop.now());
        return;
    }
    enqueue(index);
    waitForAnswer(index, m_loop.now());
}

void UdpTransport::enqueue(quint32 index)
{
    Slot& slot = m_slots[index];
    if (slot.queued)
        return;
    slot.queued = true;
    ++slot.tries;
    portFor(slot.to).queue.push_back(index);
}

void UdpTransport::waitForAnswer(quint32 index, SteadyTime now)
{
    const Slot& slot = m_slots[index];
    const bool isLast = slot.tries >= slot.attempts;
    m_wheel.set(index, isLast ? slot.deadline : std::min<SteadyTime>(slot.deadline, now + slot.wait));
}

UdpTransport::Port& UdpTransport::portFor(const UdpEndpoint& to)
{
    Port& port = to.any.sa_family == AF_INET6 ? m_v6 : m_v4;
    if (!port.socket) {
        port.socket = std::make_unique<UdpSocket>(to.any.sa_family);
        if (port.socket->fd() >= 0)
            m_loop.watch(port.socket->fd(), EPOLLIN, [this, &port](quint32 events) { ready(port, events); });
    }
    return port;
}

void UdpTransport::ready(Port& port, quint32 events)
{
    const Batch batch(*this);
    if ((events & EPOLLOUT) != 0) {
        port.blocked = false;
        m_loop.modify(port.socket->fd(), EPOLLIN);
    }
    if ((events & EPOLLERR) != 0)
        port.socket->takeBounces([this](const UdpSocket::Bounce& bounce) { bounced(bounce); });
    for (int round = 0; round < maxReadRounds; ++round) {
        const size_t count =
            port.socket->receive([this](ber::Bytes packet, const UdpEndpoint& from) { received(packet, from); });
        if (!port.queue.empty() && !port.blocked)
            sendBatch(port);
        if (count < UdpSocket::batch)
            break;
    }
}

void UdpTransport::pump()
{
    const auto take = [this](ber::Bytes packet, const UdpEndpoint& from) { received(packet, from); };
    for (Port* port : {&m_v4, &m_v6}) {
        if (!port->socket)
            continue;
        if (!port->queue.empty() && !port->blocked)
            sendBatch(*port);
        port->socket->receive(take);
    }
}

void UdpTransport::flush()
{
    flush(m_v4);
    flush(m_v6);
}

void UdpTransport::flush(Port& port)
{
    while (!port.queue.empty() && !port.blocked) {
        sendBatch(port);
        // Answers to the first packets of a long queue must not overflow the socket while we send the rest.
        if (!port.queue.empty())
            port.socket->receive([this](ber::Bytes packet, const UdpEndpoint& from) { received(packet, from); });
    }
}

void UdpTransport::sendBatch(Port& port)
{
    std::array<UdpSocket::Outgoing, UdpSocket::batch> packets;
    std::array<quint32, UdpSocket::batch> indices{};
    size_t count = 0;
    while (count < packets.size() && !port.queue.empty()) {
        const quint32 index = port.queue.front();
        port.queue.pop_front();
        Slot& slot = m_slots[index];
        slot.queued = false;
        if (slot.listener == nullptr) { // forgotten while it waited
            m_free.push_back(index);
            continue;
        }
        indices[count] = index;
        packets[count++] = {slot.packet, &slot.to};
    }
    size_t done = 0;
    while (done < count) {
        UdpSocket::Sent sent = port.socket->send(std::span(packets).subspan(done, count - done));
        if (sent.error != 0 && sent.error != EAGAIN) {
            // It may be an earlier packet's error: take those, then see whether this one can be sent.
            port.socket->takeBounces([this](const UdpSocket::Bounce& bounce) { bounced(bounce); });
            sent = port.socket->send(std::span(packets).subspan(done, count - done));
        }
        done += sent.count;
        if (sent.error == EAGAIN || sent.error == ENOBUFS)
            break;
        if (sent.error != 0)
            couldNotSend(indices[done++], port.socket->fd() < 0 ? port.socket->error() : sent.error);
    }
    for (size_t i = count; i-- > done;) {
        m_slots[indices[i]].queued = true;
        port.queue.push_front(indices[i]);
    }
    if (done < count) {
        port.blocked = true;
        m_loop.modify(port.socket->fd(), EPOLLIN | EPOLLOUT);
    }
}

void UdpTransport::couldNotSend(quint32 index, int error)
{
    Slot& slot = m_slots[index];
    if (slot.listener == nullptr)
        return;
    note(slot, failureOf(error), explain(Why::At, slot.to.toString(), explainErrno(error)));
    slot.tries = slot.attempts;
    m_wheel.set(index, m_loop.now()); // the listener hears of it from the loop, never from inside its own `ask`
}

qint32 UdpTransport::idOf(quint32 index) const
{
    const quint32 plain = index | static_cast<quint32>(m_slots[index].generation) << indexBits;
    return static_cast<qint32>(((plain ^ m_secret) & idMask) | idMark);
}

std::optional<quint32> UdpTransport::indexOf(std::optional<qint32> id) const
{
    if (!id || (static_cast<quint32>(*id) & ~idMask) != idMark)
        return {};
    const quint32 index = (static_cast<quint32>(*id) ^ m_secret) & (maxSlots - 1);
    if (index >= m_slots.size() || m_slots[index].listener == nullptr || idOf(index) != *id)
        return {};
    return index;
}

void UdpTransport::received(ber::Bytes packet, const UdpEndpoint& from)
{
    SnmpHead head;
    const ber::Fault fault = decodeMessage(packet, head, m_varbinds);
    const auto index = indexOf(head.id);
    if (!index || !(m_slots[*index].to == from))
        stranger(packet, from, head, fault);
    else if (m_slots[*index].discovery)
        judgeDiscovery(*index, packet);
    else
        judge(*index, packet, head, fault);
}

void UdpTransport::judge(quint32 index, ber::Bytes packet, const SnmpHead& head, ber::Fault fault)
{
    Slot& slot = m_slots[index];
    if (fault != ber::Fault::None) {
        note(slot, PollFailure::Malformed, explain(Why::SnmpMalformed, packet.size(), ber::text(fault)));
        return;
    }
    if (!fits(std::get<SnmpParams>(*slot.spec->params), *slot.spec, head)) {
        note(slot, PollFailure::Malformed, explain(Why::SnmpForeign));
        return;
    }
    SnmpAnswer answer;
    answer.errorStatus = head.errorStatus;
    answer.errorIndex = head.errorIndex;
    answer.varbinds = m_varbinds;
    if (head.trailing > 0)
        answer.detail = explain(Why::SnmpTrailing, head.trailing);
    finish(index, answer);
}

void UdpTransport::judgeDiscovery(quint32 index, ber::Bytes packet)
{
    SnmpEngine engine;
    qint32 id = 0;
    const ber::Fault fault = decodeDiscovery(packet, id, engine);
    if (fault != ber::Fault::None) {
        note(m_slots[index], PollFailure::Malformed, explain(Why::SnmpBadDiscovery, ber::text(fault)));
        return;
    }
    SnmpAnswer answer;
    answer.engine = &engine;
    finish(index, answer);
}

void UdpTransport::stranger(ber::Bytes packet, const UdpEndpoint& from, const SnmpHead& head, ber::Fault fault)
{
    // The right id from the wrong place: a device that answers from another of its addresses, or somebody who guesses.
    if (const auto index = indexOf(head.id)) {
        note(m_slots[*index], PollFailure::Malformed,
             explain(Why::SnmpStranger, from.toString(), m_slots[*index].to.toString()));
        return;
    }
    // The second answer to a request said twice is no fault of the device.
    if (head.id && (static_cast<quint32>(*head.id) & ~idMask) == idMark) {
        const quint32 index = (static_cast<quint32>(*head.id) ^ m_secret) & (maxSlots - 1);
        if (index < m_slots.size() && m_slots[index].to == from && idOf(index) != *head.id)
            return;
    }
    const auto asked = std::find_if(m_slots.begin(), m_slots.end(),
                                    [&](const Slot& slot) { return slot.listener != nullptr && slot.to == from; });
    if (asked == m_slots.end())
        return;
    if (fault != ber::Fault::None)
        note(*asked, PollFailure::Malformed, explain(Why::SnmpMalformed, packet.size(), ber::text(fault)));
    else
        note(*asked, PollFailure::Malformed, explain(Why::SnmpWrongId));
}

void UdpTransport::bounced(const UdpSocket::Bounce& bounce)
{
    const PollFailure failure = failureOf(bounce.error);
    const QString detail = explain(Why::At, bounce.to.toString(), explainErrno(bounce.error));
    SnmpHead head;
    std::vector<SnmpVarbind> varbinds;
    decodeMessage(bounce.packet, head, varbinds);
    // Routers need not return more than eight octets; then every request to that port is meant.
    const auto named = indexOf(head.id);
    for (quint32 index = 0; index < m_slots.size(); ++index) {
        if (named)
            index = *named;
        Slot& slot = m_slots[index];
        if (slot.listener != nullptr && slot.to == bounce.to) {
            note(slot, failure, detail);
            slot.tries = slot.attempts;
            m_wheel.set(index, m_loop.now());
        }
        if (named)
            break;
    }
}

void UdpTransport::note(Slot& slot, PollFailure failure, QString detail)
{
    slot.trouble = failure;
    slot.detail = std::move(detail);
}

void UdpTransport::finish(quint32 index, const SnmpAnswer& answer)
{
    Slot& slot = m_slots[index];
    SnmpListener* listener = slot.listener;
    forget(*listener);
    listener->answered(answer);
}

void UdpTransport::fail(quint32 index, PollFailure failure, const QString& detail)
{
    SnmpAnswer answer;
    answer.failure = failure;
    answer.detail = detail;
    finish(index, answer);
}

void UdpTransport::onTime()
{
    m_timer = 0;
    m_armed.reset();
    const Batch batch(*this);
    const SteadyTime now = m_loop.now();
    m_due.clear();
    m_wheel.takeDue(now, m_due);
    for (const quint32 index : m_due) {
        if (m_slots[index].listener != nullptr)
            timedOut(index, now);
    }
}

void UdpTransport::timedOut(quint32 index, SteadyTime now)
{
    Slot& slot = m_slots[index];
    if (slot.tries < slot.attempts && now + TimerWheel::tick < slot.deadline) {
        enqueue(index);
        slot.wait *= 2;
        waitForAnswer(index, now);
        return;
    }
    const QString detail = slot.trouble == PollFailure::Timeout ? explain(Why::SnmpSilent, slot.to.toString())
                                                                : std::exchange(slot.detail, {});
    fail(index, slot.trouble, detail);
}

void UdpTransport::armTimer()
{
    const auto due = m_wheel.earliest();
    if (!due || (m_armed && *m_armed <= *due))
        return;
    if (m_timer != 0)
        m_loop.cancelTimer(m_timer);
    m_armed = due;
    m_timer = m_loop.addTimer(*due, [this] { onTime(); });
}

} // namespace sd
