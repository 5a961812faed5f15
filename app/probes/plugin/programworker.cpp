#include "app/probes/plugin/programworker.h"

#include "app/probes/transport/loopthread.h"
#include "app/probes/transport/resultbatch.h"
#include "models/domain/explanation.h"

#include <algorithm>
#include <iterator>
#include <list>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// One order: waiting for a free place, running, or killed and not yet gone.
struct ProgramPoll
{
    PollOrder order;
    PollResult result;
    TimerId deadline = 0;
    bool isAnswered = false;
    bool hasPlace = false;                  ///< in the list of the running ones
    std::unique_ptr<PluginProcess> process; ///< null while waiting
    std::list<ProgramPoll>::iterator self;
};

class ProgramWorker final : public PollWorker
{
public:
    ProgramWorker(PollSink& sink, const Clock& clock, const char* threadName, ProgramLimits limits,
                  std::unique_ptr<ProgramTrade> trade)
        : m_clock(clock)
        , m_limits(limits)
        , m_trade(std::move(trade))
        , m_thread(clock, threadName)
        , m_results(sink, m_thread.loop())
    {}

    ~ProgramWorker() override
    {
        m_thread.stop([this] {
            for (std::list<ProgramPoll>* polls : {&m_waiting, &m_running}) {
                for (ProgramPoll& poll : *polls)
                    fail(poll, PollFailure::Cancelled, explain(Why::Stopping));
                for (ProgramPoll& poll : *polls) {
                    if (poll.process)
                        poll.process->kill(); // all at once, then each is waited for
                }
                polls->clear();
            }
            m_results.flush();
        });
    }

    void submit(std::vector<PollOrder> orders) override
    {
        m_thread.loop().post([this, taken = std::move(orders)]() mutable {
            for (PollOrder& order : taken)
                enqueue(std::move(order));
            startSome();
        });
    }

private:
    void enqueue(PollOrder order);
    void startSome();
    void start(ProgramPoll& poll);
    void ended(ProgramPoll& poll, int status);
    void timeUp(ProgramPoll& poll);
    [[nodiscard]] bool mayStart(const ProgramPoll& poll) const;
    void fail(ProgramPoll& poll, PollFailure failure, const QString& detail);
    void answer(ProgramPoll& poll);
    void forget(std::list<ProgramPoll>::iterator poll);

    const Clock& m_clock;
    const ProgramLimits m_limits;
    const std::unique_ptr<const ProgramTrade> m_trade;
    // All below is the thread's own.
    std::list<ProgramPoll> m_waiting;
    std::list<ProgramPoll> m_running;
    std::list<ProgramPoll> m_gone; ///< still on the stack; freed a turn later
    LoopThread m_thread;
    ResultBatch m_results;
};

void ProgramWorker::enqueue(PollOrder order)
{
    ProgramPoll& poll = m_waiting.emplace_back();
    poll.self = std::prev(m_waiting.end());
    poll.result.check = order.spec->check;
    poll.result.ticket = order.ticket;
    poll.result.started = m_clock.now();
    poll.deadline = m_thread.loop().addTimer(order.deadline, [this, &poll] { timeUp(poll); });
    poll.order = std::move(order);
}

/// Its address has a place left. There are few running, so they are counted.
bool ProgramWorker::mayStart(const ProgramPoll& poll) const
{
    const auto isSame = [&](const ProgramPoll& other) { return other.order.spec->address == poll.order.spec->address; };
    return m_limits.perAddress <= 0 || std::ranges::count_if(m_running, isSame) < m_limits.perAddress;
}

/// In the order in which they came, but past those whose address has no place left.
void ProgramWorker::startSome()
{
    auto next = m_waiting.begin();
    while (next != m_waiting.end() && std::ssize(m_running) < std::max(1, m_limits.parallel)) {
        const auto poll = next++;
        if (!mayStart(*poll))
            continue;
        m_running.splice(m_running.end(), m_waiting, poll);
        poll->hasPlace = true;
        start(*poll);
    }
}

void ProgramWorker::start(ProgramPoll& poll)
{
    ProgramCall call = m_trade->callFor(*poll.order.spec);
    if (call.program.isEmpty()) {
        fail(poll, PollFailure::NotAllowed, call.whyNot);
        forget(poll.self);
        return;
    }
    poll.process = std::make_unique<PluginProcess>(m_thread.loop());
    const auto started = poll.process->start(call.program, call.arguments, std::move(call.environment),
                                             [this, &poll](int status) { ended(poll, status); });
    if (!started) {
        fail(poll, PollFailure::NotAllowed, started.failure().message);
        forget(poll.self);
    }
}

void ProgramWorker::ended(ProgramPoll& poll, int status)
{
    if (!poll.isAnswered) {
        m_trade->read(*poll.order.spec, *poll.process, status, poll.result);
        answer(poll);
    }
    forget(poll.self);
    startSome();
}

void ProgramWorker::timeUp(ProgramPoll& poll)
{
    poll.deadline = 0;
    if (!poll.process) {
        fail(poll, PollFailure::Timeout,
             explain(Why::PluginNoPlace, mayStart(poll) ? m_limits.parallel : m_limits.perAddress));
        forget(poll.self);
        return;
    }
    fail(poll, PollFailure::Timeout, m_trade->late(*poll.process));
    poll.process->kill(); // its place is free when it is gone
}

void ProgramWorker::fail(ProgramPoll& poll, PollFailure failure, const QString& detail)
{
    if (poll.isAnswered)
        return;
    poll.result.failure = failure;
    poll.result.detail = detail;
    answer(poll);
}

void ProgramWorker::answer(ProgramPoll& poll)
{
    poll.isAnswered = true;
    m_thread.loop().cancelTimer(poll.deadline);
    poll.result.finished = m_clock.now();
    m_results.add(std::move(poll.result));
}

void ProgramWorker::forget(std::list<ProgramPoll>::iterator poll)
{
    if (m_gone.empty())
        m_thread.loop().post([this] { m_gone.clear(); });
    m_gone.splice(m_gone.end(), poll->hasPlace ? m_running : m_waiting, poll);
}

} // namespace

std::unique_ptr<PollWorker> makeProgramWorker(PollSink& sink, const Clock& clock, const char* threadName,
                                              ProgramLimits limits, std::unique_ptr<ProgramTrade> trade)
{
    return std::make_unique<ProgramWorker>(sink, clock, threadName, limits, std::move(trade));
}

std::vector<std::string> programEnvironment(const PollSpec& spec)
{
    std::vector<std::string> result{"PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL=C.UTF-8", "HOME=/"};
    const auto add = [&](const char* name, const Secret& secret) {
        if (!secret.isNull())
            result.push_back(std::string(name) + '=' + std::string(secret.view().begin(), secret.view().end()));
    };
    if (!spec.credential->user.isEmpty())
        result.push_back("SERVERDRIFT_USER=" + spec.credential->user.toStdString());
    add("SERVERDRIFT_PASSWORD", spec.secrets->password);
    add("SERVERDRIFT_COMMUNITY", spec.secrets->community);
    add("SERVERDRIFT_TOKEN", spec.secrets->token);
    return result;
}

} // namespace sd
