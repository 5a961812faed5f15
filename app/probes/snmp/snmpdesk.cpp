#include "app/probes/snmp/snmpdesk.h"

#include "app/probes/transport/resolver.h"
#include "models/domain/explanation.h"

namespace sd {

namespace {

constexpr size_t resultsAtOnce = 256;

} // namespace

SnmpDesk::SnmpDesk(EventLoop& loop, PollSink& sink)
    : m_loop(loop)
    , m_sink(sink)
    , m_udp(loop, [this] { deliver(); })
    , m_v3(loop, m_udp)
    , m_resolver(Resolver::shared(loop.clock()))
{}

SnmpDesk::~SnmpDesk() = default;

void SnmpDesk::take(std::vector<PollOrder>&& orders)
{
    const UdpTransport::Batch batch(m_udp);
    size_t begun = 0;
    for (PollOrder& order : orders) {
        take(std::move(order));
        // Thousands of orders come at once. Answers to the first are read while the last are being sent: nothing piles
        // up in the socket, and the polls of the quick devices are used again while they are still in the cache.
        if (++begun % UdpSocket::batch == 0)
            m_udp.pump();
    }
}

void SnmpDesk::take(PollOrder order)
{
    const Stamp started = m_loop.clock().now();
    if (!std::holds_alternative<SnmpParams>(*order.spec->params) || !order.spec->plan) {
        refuse(order, started, PollFailure::Internal, explain(Why::SnmpNoPlan));
        return;
    }
    auto memory = memoryOf(order.spec);
    if (const auto literal = memory->literal)
        begin(std::move(order), std::move(memory), *literal, started);
    else
        resolve(std::move(order), std::move(memory), started);
}

void SnmpDesk::resolve(PollOrder order, std::shared_ptr<SnmpMemory> memory, Stamp started)
{
    const quint64 serial = m_nextSerial++;
    const QString name = order.spec->address;
    const TimerId timer = m_loop.addTimer(order.deadline, [this, serial] {
        const UdpTransport::Batch batch(m_udp);
        auto waiting = m_resolving.extract(serial);
        refuse(waiting.mapped().order, waiting.mapped().started, PollFailure::Name,
               explain(Why::NameLate, waiting.mapped().order.spec->address));
    });
    m_resolving.emplace(serial, Resolving{std::move(order), std::move(memory), started, timer});
    m_resolver->resolve(name, m_loop, [this, serial](const Resolution& resolution) {
        auto waiting = m_resolving.extract(serial);
        if (waiting.empty())
            return;
        const UdpTransport::Batch batch(m_udp);
        Resolving& found = waiting.mapped();
        m_loop.cancelTimer(found.timer);
        if (resolution.addresses.empty())
            refuse(found.order, found.started, PollFailure::Name, resolution.error);
        else
            begin(std::move(found.order), std::move(found.memory), resolution.best(), found.started);
    });
}

void SnmpDesk::begin(PollOrder&& order, std::shared_ptr<SnmpMemory> memory, NetAddress address, Stamp started)
{
    if (m_idle.empty()) {
        m_polls.push_back(std::make_unique<SnmpPoll>(*this, m_loop.clock()));
        m_idle.push_back(m_polls.back().get());
    }
    SnmpPoll* poll = m_idle.back();
    m_idle.pop_back();
    SnmpTransport& transport =
        std::get<SnmpParams>(*order.spec->params).version == 3 ? static_cast<SnmpTransport&>(m_v3) : m_udp;
    poll->begin(std::move(order), std::move(memory), transport, address, started);
}

void SnmpDesk::refuse(const PollOrder& order, Stamp started, PollFailure failure, const QString& detail)
{
    PollResult result;
    result.check = order.spec->check;
    result.ticket = order.ticket;
    result.started = started;
    result.finished = m_loop.clock().now();
    result.failure = failure;
    result.detail = detail;
    m_results.push_back(std::move(result));
}

void SnmpDesk::finished(SnmpPoll& poll)
{
    m_results.push_back(poll.takeResult());
    m_idle.push_back(&poll);
    if (m_results.size() >= resultsAtOnce)
        deliver();
}

void SnmpDesk::deliver()
{
    if (!m_results.empty())
        m_sink.deliver(std::exchange(m_results, {}));
}

void SnmpDesk::cancelAll()
{
    for (auto& [serial, waiting] : m_resolving) {
        m_loop.cancelTimer(waiting.timer);
        refuse(waiting.order, waiting.started, PollFailure::Cancelled, explain(Why::Stopping));
    }
    m_resolving.clear();
    for (const auto& poll : m_polls) {
        if (!poll->isActive())
            continue;
        poll->cancel();
        m_results.push_back(poll->takeResult());
        m_idle.push_back(poll.get());
    }
    deliver();
}

std::shared_ptr<SnmpMemory> SnmpDesk::memoryOf(const std::shared_ptr<const PollSpec>& spec)
{
    std::shared_ptr<SnmpMemory>& entry = m_memories[spec->check];
    // Another spec may mean another device: nothing of the old one is true of it.
    if (entry && !entry->spec.owner_before(spec) && !spec.owner_before(entry->spec))
        return entry;
    const auto& params = std::get<SnmpParams>(*spec->params);
    auto memory = std::make_shared<SnmpMemory>();
    memory->spec = spec;
    memory->program = programOf(spec->plan);
    memory->literal = NetAddress::fromLiteral(spec->address);
    memory->repetitions = params.version == 1 ? 0 : std::max(1, params.maxRepetitions);
    entry = memory;
    if (m_memories.size() > m_sweepAt) {
        std::erase_if(m_memories, [](const auto& item) { return item.second->spec.expired(); });
        m_sweepAt = std::max<size_t>(1024, m_memories.size() * 2);
    }
    return memory;
}

std::shared_ptr<const SnmpProgram> SnmpDesk::programOf(const std::shared_ptr<const ReadingPlan>& plan)
{
    // The program keeps its plan alive, so an entry that is not expired is not another plan at the same place.
    if (auto known = m_programs[plan.get()].lock())
        return known;
    std::erase_if(m_programs, [&](const auto& item) { return item.second.expired() && item.first != plan.get(); });
    auto program = SnmpProgram::compile(plan);
    m_programs[plan.get()] = program;
    return program;
}

} // namespace sd
