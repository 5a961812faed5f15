#include "app/probes/snmp/snmppoll.h"

#include "app/probes/plan/planreadings.h"
#include "app/probes/snmp/enterprise.h"
#include "models/domain/explanation.h"

#include <cmath>

namespace sd {

namespace {

constexpr auto identityAge = std::chrono::hours{1};
/// A part is missed when as many answers in a row do not name it.
constexpr quint8 walksBeforeRest = 3;
constexpr quint8 longestRest = 9; ///< polls
constexpr Millis shortestWait{50};

/// Who was silent the last time is asked once less, and who has long been silent is asked once: saying it again is for
/// packets that get lost, not for the dead.
constexpr int longSilent = 3; // polls

int attemptsAfter(int silentPolls)
{
    if (silentPolls >= longSilent)
        return 1;
    return silentPolls > 0 ? 2 : SnmpAsk{}.attempts;
}

/// How long an answer may take before we ask again: three attempts fit into the time-out as 3 + 6 + 1 tenths.
Millis firstWaitOf(Millis timeout)
{
    return std::max(shortestWait, timeout * 3 / 10);
}

/// The maker by its enterprise number, where nothing tells it better.
std::map<QString, QString> whoAnswered(const PlanProgram& program, const SnmpAnswers& answers)
{
    std::map<QString, QString> identity = identityOf(program, answers);
    const auto object = identity.find(QStringLiteral("object"));
    const QString vendor = object == identity.end() ? QString() : vendorOf(object->second);
    if (!vendor.isEmpty())
        identity.emplace(QStringLiteral("vendor"), vendor);
    return identity;
}

} // namespace

void SnmpPoll::begin(PollOrder&& order, std::shared_ptr<SnmpMemory> memory, SnmpTransport& transport,
                     NetAddress address, Stamp started)
{
    m_order = std::move(order);
    m_memory = std::move(memory);
    m_transport = &transport;
    m_peer = {address, m_order.spec};
    m_started = started;
    m_restarted = false;
    m_isSilent = true;
    m_notes.clear();
    m_answers.reset(m_memory->program->groups.size());
    m_memory->tables.resize(m_memory->program->groups.size());
    startScalars();
    proceed();
}

void SnmpPoll::startScalars()
{
    const SnmpProgram& program = *m_memory->program;
    for (size_t i = 0; i < program.groups.size(); ++i) {
        if (program.groups[i].group->table)
            continue;
        m_answers.group(i).columns = program.groups[i].oids.size();
        m_answers.group(i).addRow({});
    }
    m_identify = !m_memory->identified || m_started.steady - *m_memory->identified > identityAge;
    if (m_identify)
        m_memory->absent.clear(); // it may have learnt something new
    QVarLengthArray<quint16, 64> wanted;
    for (size_t i = 0; i < program.scalars.size(); ++i) {
        const auto index = static_cast<quint16>(i);
        const bool absent = !m_memory->absent.empty() && std::find(m_memory->absent.begin(), m_memory->absent.end(),
                                                                   index) != m_memory->absent.end();
        if ((program.scalars[i].now || m_identify) && !absent)
            wanted.append(index);
    }
    m_scalars.start(program, m_answers, m_notes, std::span(wanted.cbegin(), wanted.cend()), m_memory->perPacket);
    m_phase = Phase::Scalars;
}

bool SnmpPoll::startNextTable()
{
    const SnmpProgram& program = *m_memory->program;
    for (; m_group < program.groups.size(); ++m_group) {
        if (!program.groups[m_group].group->table || isLeftOut(program.reading, m_group, m_answers))
            continue;
        SnmpMemory::Table& table = m_memory->tables[m_group];
        if (table.rests == 0) {
            m_walk.start(program.groups[m_group], m_answers, m_answers.group(m_group), m_notes, m_memory->repetitions);
            return true;
        }
        --table.rests;
        m_answers.group(m_group).columns = program.groups[m_group].oids.size(); // read, and empty
    }
    return false;
}

/// Most tables of a baseline a device has not got: no need to ask for them at every poll. What had rows and has none
/// now is asked always, so that a part which comes back is seen at once. An agent that has just begun may have none for
/// a while: a table rests when it was empty often enough for its parts to be missed, were there any. The first rest of
/// each is of another length, so that not all of them are asked for in the same poll.
void SnmpPoll::rememberTable()
{
    const SnmpRows& rows = m_answers.group(m_group);
    SnmpMemory::Table& table = m_memory->tables[m_group];
    if (rows.size() > 0)
        table = {.hasHadRows = true};
    if (table.hasHadRows || !rows.complete || m_walk.lost())
        return;
    if (table.emptyWalks == walksBeforeRest) {
        table.rests = longestRest;
    } else if (++table.emptyWalks == walksBeforeRest) {
        table.rests = static_cast<quint8>(1 + m_group % longestRest);
    }
}

void SnmpPoll::proceed()
{
    if (m_phase == Phase::Scalars) {
        if (const auto ask = m_scalars.next()) {
            send(*ask, false);
            return;
        }
        m_memory->perPacket = m_scalars.perPacket();
        m_memory->absent.insert(m_memory->absent.end(), m_scalars.absent().begin(), m_scalars.absent().end());
        m_group = 0;
        const bool goOn = m_notes.failure() == PollFailure::None || m_notes.failure() == PollFailure::Malformed;
        m_phase = goOn && startNextTable() ? Phase::Tables : Phase::Done;
    }
    while (m_phase == Phase::Tables) {
        if (const auto ask = m_walk.next()) {
            send(*ask, m_walk.canShrink());
            return;
        }
        if (m_memory->repetitions > 0)
            m_memory->repetitions = m_walk.limit();
        rememberTable();
        ++m_group;
        m_phase = !m_walk.lost() && startNextTable() ? Phase::Tables : Phase::Done;
    }
    learn();
    m_owner.finished(*this);
}

void SnmpPoll::send(SnmpAsk ask, bool mayShrink)
{
    const SteadyTime now = m_clock.steadyNow();
    ask.deadline = m_order.deadline;
    ask.firstWait = firstWaitOf(m_order.spec->timeout);
    ask.attempts = attemptsAfter(m_memory->silentPolls);
    // What gets no answer because it is too large must leave time to ask for less.
    if (mayShrink)
        ask.deadline = std::min<SteadyTime>(ask.deadline, now + ask.firstWait);
    m_transport->ask(*this, m_peer, ask);
}

void SnmpPoll::answered(const SnmpAnswer& answer)
{
    m_isSilent = m_isSilent && answer.failure == PollFailure::Timeout;
    if (m_phase == Phase::Scalars)
        m_scalars.take(answer);
    else
        m_walk.take(answer);
    if (answer.failure == PollFailure::Timeout && m_notes.failure() == PollFailure::None && isOutOfTime()) {
        m_notes.fail(PollFailure::Timeout, explain(Why::SnmpTableLate, m_memory->program->groups[m_group].group->name));
        m_answers.group(m_group).complete = false;
        m_phase = Phase::Done;
    }
    proceed();
}

bool SnmpPoll::isOutOfTime()
{
    return m_phase == Phase::Tables && m_clock.steadyNow() + shortestWait > m_order.deadline;
}

bool SnmpPoll::answeredAnything() const
{
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const std::vector<SnmpValue>& cells = m_answers.group(i).cells;
        if (std::any_of(cells.begin(), cells.end(), [](const SnmpValue& value) { return value.isValue(); }))
            return true;
    }
    return false;
}

/// The readings are to have the counts that go on, too: "up for 3 minutes" after 497 days would be a false alarm.
void SnmpPoll::unwrapTicks()
{
    const std::vector<SnmpProgram::Scalar>& scalars = m_memory->program->scalars;
    for (size_t i = 0; i < scalars.size(); ++i) {
        SnmpValue& value = m_answers.group(scalars[i].group).at(0, scalars[i].column);
        if (value.type == SnmpType::TimeTicks)
            value.bits =
                m_memory->ticks[static_cast<quint16>(i)].take(static_cast<quint32>(value.bits), m_started.steady);
    }
}

void SnmpPoll::learn()
{
    m_phase = Phase::Done;
    m_memory->silentPolls = m_isSilent ? std::min(m_memory->silentPolls + 1, longSilent) : 0;
    if (!answeredAnything()) {
        if (m_notes.failure() == PollFailure::None)
            m_notes.fail(PollFailure::Malformed, explain(Why::SnmpNothing, m_memory->program->reading.plan->baseline));
        return;
    }
    if (m_identify)
        m_memory->identified = m_started.steady;
    unwrapTicks();
    const double uptime = uptimeOf(m_memory->program->reading, m_answers);
    if (std::isnan(uptime))
        return;
    m_restarted = m_memory->uptime && uptime < *m_memory->uptime;
    m_memory->uptime = uptime;
    if (!m_restarted)
        return;
    m_memory->identified.reset(); // a restart is when versions change, and parts
    m_memory->tables.clear();
}

void SnmpPoll::cancel()
{
    m_transport->forget(*this);
    m_notes.fail(PollFailure::Cancelled, explain(Why::Stopping));
    m_phase = Phase::Done;
}

PollResult SnmpPoll::takeResult()
{
    PollResult result;
    result.check = m_order.spec->check;
    result.ticket = m_order.ticket;
    result.started = m_started;
    result.failure = m_notes.failure();
    result.detail = m_notes.detail();
    result.readings = readingsOf(m_memory->program->reading, m_answers);
    if (m_identify)
        result.identity = whoAnswered(m_memory->program->reading, m_answers);
    result.restarted = m_restarted;
    result.finished = m_clock.now();
    m_transport = nullptr;
    m_memory.reset();
    m_order = {};
    m_peer.spec.reset();
    return result;
}

} // namespace sd
