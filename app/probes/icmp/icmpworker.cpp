#include "app/probes/icmp/icmpworker.h"

#include "app/probes/icmp/echopoll.h"
#include "app/probes/transport/loopthread.h"
#include "app/probes/transport/resolver.h"
#include "app/probes/transport/resultbatch.h"
#include "models/domain/explanation.h"

#include <QRandomGenerator>

#include <sys/epoll.h>

#include <algorithm>
#include <deque>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis echoSpacing{250};    ///< between the echoes of one poll, less where the timeout is short
constexpr Millis breath{1};           ///< between two bursts, so that no switch's buffer overflows
constexpr int batchesPerBurst = 4;    ///< of IcmpSocket::batch packets
constexpr Millis reopenAfter{10'000}; ///< how often a refused socket is asked for again

/// The socket of one family and what is waiting to be sent through it.
struct Channel
{
    int family = AF_INET;
    std::unique_ptr<IcmpSocket> socket;
    Failure refusal;
    SteadyTime tryAgain{};
    std::deque<EchoRequest> queue;
    bool pumping = false; ///< a burst is due or the socket is full
};

class IcmpWorker final : public PollWorker
{
public:
    IcmpWorker(PollSink& sink, const Clock& clock, IcmpAccess access)
        : m_clock(clock)
        , m_access(access)
        , m_resolver(Resolver::shared(clock))
        , m_thread(clock, "sd-icmp")
        , m_results(sink, m_thread.loop())
    {
        m_v6.family = AF_INET6;
    }

    ~IcmpWorker() override
    {
        m_thread.stop([this] { cancelAll(); });
    }

    void submit(std::vector<PollOrder> orders) override
    {
        m_thread.loop().post([this, taken = std::move(orders)]() mutable {
            for (PollOrder& order : taken)
                begin(std::move(order));
        });
    }

private:
    [[nodiscard]] EventLoop& loop() { return m_thread.loop(); }
    [[nodiscard]] Channel& channelOf(const EchoPoll& poll) { return poll.address.family() == AF_INET6 ? m_v6 : m_v4; }
    [[nodiscard]] EchoPoll* find(quint32 slot, quint32 generation);
    quint32 takeSlot();
    void begin(PollOrder order);
    void resolved(quint32 slot, quint32 generation, const Resolution& found);
    void queueEcho(quint32 slot, int echo);
    bool open(Channel& channel);
    void pump(Channel& channel);
    void receive(Channel& channel, quint32 readyFor);
    void handle(const IcmpEvent& event, bool v6);
    void deadline(quint32 slot);
    void finish(quint32 slot, PollResult result);
    void fail(quint32 slot, PollFailure failure, const QString& detail);
    void cancelAll();

    const Clock& m_clock;
    const IcmpAccess m_access;
    const quint32 m_nonce = QRandomGenerator::system()->generate();
    std::shared_ptr<Resolver> m_resolver;
    // All below is the thread's own.
    std::deque<EchoPoll> m_polls; ///< by slot; never shrinks, so that references stay good
    std::vector<quint32> m_free;
    std::vector<quint64> m_bySequence = std::vector<quint64>(65'536); ///< generation << 32 | slot, of the last use
    quint16 m_sequence = 0;
    Channel m_v4;
    Channel m_v6;
    std::vector<IcmpEvent> m_events;
    std::vector<EchoRequest> m_batch;
    LoopThread m_thread;
    ResultBatch m_results;
};

EchoPoll* IcmpWorker::find(quint32 slot, quint32 generation)
{
    if (slot >= m_polls.size())
        return nullptr;
    EchoPoll& poll = m_polls[slot];
    return poll.order.spec && poll.generation == generation ? &poll : nullptr;
}

quint32 IcmpWorker::takeSlot()
{
    if (m_free.empty()) {
        m_polls.emplace_back();
        return static_cast<quint32>(m_polls.size() - 1);
    }
    const quint32 slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void IcmpWorker::begin(PollOrder order)
{
    const quint32 slot = takeSlot();
    EchoPoll& poll = m_polls[slot];
    const quint32 generation = poll.generation;
    const SteadyTime due = order.deadline;
    poll.order = std::move(order);
    poll.started = m_clock.now();
    poll.deadline = loop().addTimer(due, [this, slot] { deadline(slot); });
    const auto* params = std::get_if<IcmpParams>(&*poll.order.spec->params);
    if (!params) {
        fail(slot, PollFailure::Internal, explain(Why::WrongKind));
        return;
    }
    poll.count = std::clamp(params->count, 1, EchoPoll::most);
    poll.payload = params->payload;
    m_resolver->resolve(poll.order.spec->address, loop(),
                        [this, slot, generation](const Resolution& found) { resolved(slot, generation, found); });
}

void IcmpWorker::resolved(quint32 slot, quint32 generation, const Resolution& found)
{
    EchoPoll* poll = find(slot, generation);
    if (!poll)
        return; // its deadline has passed
    if (found.addresses.empty()) {
        fail(slot, PollFailure::Name, found.error);
        return;
    }
    poll->address = found.best();
    Channel& channel = channelOf(*poll);
    if (!open(channel)) {
        fail(slot, PollFailure::NotAllowed, channel.refusal.message);
        return;
    }
    queueEcho(slot, 0);
}

bool IcmpWorker::open(Channel& channel)
{
    if (channel.socket)
        return true;
    if (loop().now() < channel.tryAgain)
        return false;
    auto opened = IcmpSocket::open(channel.family, m_clock, m_access);
    if (!opened) {
        channel.refusal = opened.failure();
        channel.tryAgain = loop().now() + reopenAfter;
        return false;
    }
    channel.socket = std::move(*opened);
    loop().watch(channel.socket->fd(), EPOLLIN, [this, &channel](quint32 events) { receive(channel, events); });
    return true;
}

/// Puts echo number `echo` in the queue, and sets the time of the next one.
void IcmpWorker::queueEcho(quint32 slot, int echo)
{
    EchoPoll& poll = m_polls[slot];
    Channel& channel = channelOf(poll);
    const quint16 sequence = m_sequence++;
    m_bySequence[sequence] = quint64{poll.generation} << 32 | slot;
    EchoRequest request;
    request.to = poll.address;
    request.token = {m_nonce, slot, poll.generation, static_cast<quint32>(echo)};
    request.sequence = sequence;
    request.payload = poll.payload;
    channel.queue.push_back(request);
    if (!channel.pumping) {
        channel.pumping = true;
        loop().post([this, &channel] { pump(channel); }); // after the whole batch of orders is queued
    }
    poll.nextEcho = 0;
    if (echo + 1 < poll.count) {
        // The last one still has half the timeout to come back.
        const auto spacing =
            std::min<std::chrono::nanoseconds>(echoSpacing, poll.order.spec->timeout / (2 * poll.count));
        poll.nextEcho = loop().addTimer(loop().now() + spacing, [this, slot, echo] { queueEcho(slot, echo + 1); });
    }
}

void IcmpWorker::pump(Channel& channel)
{
    channel.pumping = false;
    bool full = false;
    for (int burst = 0; burst < batchesPerBurst && !channel.queue.empty() && !full; ++burst) {
        const size_t count = std::min(channel.queue.size(), IcmpSocket::batch);
        m_batch.assign(channel.queue.begin(), channel.queue.begin() + static_cast<std::ptrdiff_t>(count));
        const size_t done = channel.socket->send(m_batch);
        channel.queue.erase(channel.queue.begin(), channel.queue.begin() + static_cast<std::ptrdiff_t>(done));
        for (size_t i = 0; i < done; ++i) {
            const EchoToken& token = m_batch[i].token;
            EchoPoll* poll = find(token.slot, token.generation);
            if (!poll)
                continue;
            poll->noteSent(m_batch[i]);
            if (poll->isDone())
                finish(token.slot, poll->result());
        }
        full = done < count;
        receive(channel, EPOLLIN);
    }
    if (!channel.queue.empty()) {
        channel.pumping = true;
        loop().addTimer(loop().now() + breath, [this, &channel] { pump(channel); });
    }
}

void IcmpWorker::receive(Channel& channel, quint32 /*readyFor*/)
{
    m_events.clear();
    channel.socket->receive(m_events);
    for (const IcmpEvent& event : m_events)
        handle(event, channel.family == AF_INET6);
}

void IcmpWorker::handle(const IcmpEvent& event, bool v6)
{
    std::optional<EchoToken> token = event.message.token;
    if (event.message.kind == IcmpMessage::Kind::Error && !token) {
        // A router may quote no more than the header: then the sequence number says which poll, if not which echo.
        const quint64 owner = m_bySequence[event.message.sequence];
        if (EchoPoll* poll = find(static_cast<quint32>(owner), static_cast<quint32>(owner >> 32));
            poll && poll->sent > 0)
            token =
                EchoToken{m_nonce, static_cast<quint32>(owner), poll->generation, static_cast<quint32>(poll->sent - 1)};
    }
    if (!token || token->nonce != m_nonce)
        return;
    EchoPoll* poll = find(token->slot, token->generation);
    if (!poll || (event.message.kind == IcmpMessage::Kind::Error && event.target != poll->address))
        return;
    if (event.message.kind == IcmpMessage::Kind::Reply) {
        poll->noteReply(event);
    } else {
        IcmpEvent named = event;
        named.message.token = token;
        poll->noteError(named, v6);
    }
    if (poll->isDone())
        finish(token->slot, poll->result());
}

void IcmpWorker::deadline(quint32 slot)
{
    EchoPoll& poll = m_polls[slot];
    poll.deadline = 0;
    if (poll.address.isNull())
        fail(slot, PollFailure::Name, explain(Why::NameLate, poll.order.spec->address));
    else
        finish(slot, poll.result());
}

void IcmpWorker::fail(quint32 slot, PollFailure failure, const QString& detail)
{
    const EchoPoll& poll = m_polls[slot];
    finish(slot, {.check = poll.order.spec->check,
                  .ticket = poll.order.ticket,
                  .started = poll.started,
                  .finished = {},
                  .failure = failure,
                  .detail = detail});
}

void IcmpWorker::finish(quint32 slot, PollResult result)
{
    EchoPoll& poll = m_polls[slot];
    loop().cancelTimer(poll.deadline);
    loop().cancelTimer(poll.nextEcho);
    result.finished = m_clock.now();
    m_results.add(std::move(result));
    const quint32 generation = poll.generation + 1;
    poll = EchoPoll();
    poll.generation = generation;
    m_free.push_back(slot);
}

void IcmpWorker::cancelAll()
{
    for (quint32 slot = 0; slot < m_polls.size(); ++slot) {
        if (m_polls[slot].order.spec)
            fail(slot, PollFailure::Cancelled, explain(Why::Stopping));
    }
    for (Channel* channel : {&m_v4, &m_v6}) {
        channel->queue.clear();
        if (channel->socket)
            loop().unwatch(channel->socket->fd());
    }
    m_results.flush();
}

} // namespace

std::unique_ptr<PollWorker> makeIcmpWorkerWith(PollSink& sink, const Clock& clock, IcmpAccess access)
{
    return std::make_unique<IcmpWorker>(sink, clock, access);
}

std::unique_ptr<PollWorker> makeIcmpWorker(PollSink& sink, const Clock& clock)
{
    return makeIcmpWorkerWith(sink, clock, IcmpAccess::Any);
}

} // namespace sd
