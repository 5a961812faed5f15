#include "app/probes/plugin/pluginoutput.h"
#include "app/probes/plugin/pluginprocess.h"
#include "app/probes/pollworker.h"
#include "app/probes/transport/loopthread.h"
#include "app/probes/transport/resultbatch.h"
#include "models/domain/explanation.h"

#include <QFileInfo>

#include <sys/wait.h>

#include <array>
#include <list>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSaid = 400; ///< of what a plugin said, in why it failed
constexpr std::array pluginFolders{u"/usr/lib/nagios/plugins/", u"/usr/lib/monitoring-plugins/",
                                   u"/usr/local/lib/nagios/plugins/", u"/usr/local/libexec/nagios/"};

/// The program's path; empty when there is none. A name is looked for in the plugin folders, never in the working one.
QString findPlugin(const QString& command)
{
    if (command.startsWith(u'/'))
        return QFileInfo(command).isExecutable() ? command : QString();
    if (command.contains(u'/'))
        return {};
    for (const char16_t* folder : pluginFolders) {
        const QString path = QString::fromUtf16(folder) + command;
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

/// A whole environment: a search path, English messages, and the secrets, which would be seen on a command line.
std::vector<std::string> environmentFor(const PollSpec& spec)
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

QStringList argumentsFor(const PollSpec& spec, const PluginParams& params)
{
    QStringList result = params.arguments;
    for (QString& argument : result)
        argument.replace(u"{address}"_s, spec.address).replace(u"{name}"_s, spec.name);
    return result;
}

/// The guidelines' four exit codes; nothing for any other.
std::optional<State> stateOfExitCode(int code)
{
    switch (code) {
    case 0:
        return State::Ok;
    case 1:
        return State::Warning;
    case 2:
        return State::Error;
    case 3:
        return State::Unknown;
    default:
        return std::nullopt;
    }
}

/// One order: waiting for a free place, running, or killed and not yet gone.
struct PluginPoll
{
    PollOrder order;
    PollResult result;
    TimerId deadline = 0;
    bool isAnswered = false;
    bool hasPlace = false;                  ///< in the list of the running ones
    std::unique_ptr<PluginProcess> process; ///< null while waiting
    std::list<PluginPoll>::iterator self;
};

class PluginWorker final : public PollWorker
{
public:
    PluginWorker(PollSink& sink, const Clock& clock, int parallel)
        : m_clock(clock)
        , m_parallel(static_cast<size_t>(std::max(1, parallel)))
        , m_thread(clock, "sd-plugins")
        , m_results(sink, m_thread.loop())
    {}

    ~PluginWorker() override
    {
        m_thread.stop([this] {
            for (std::list<PluginPoll>* polls : {&m_waiting, &m_running}) {
                for (PluginPoll& poll : *polls)
                    fail(poll, PollFailure::Cancelled, explain(Why::Stopping));
                for (PluginPoll& poll : *polls) {
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
    void start(PluginPoll& poll);
    void ended(PluginPoll& poll, int status);
    void timeUp(PluginPoll& poll);
    void read(PluginPoll& poll, int exitCode);
    void fail(PluginPoll& poll, PollFailure failure, const QString& detail);
    void answer(PluginPoll& poll);
    void forget(std::list<PluginPoll>::iterator poll);

    const Clock& m_clock;
    const size_t m_parallel;
    // All below is the thread's own.
    std::list<PluginPoll> m_waiting;
    std::list<PluginPoll> m_running;
    std::list<PluginPoll> m_gone; ///< still on the stack; freed a turn later
    LoopThread m_thread;
    ResultBatch m_results;
};

void PluginWorker::enqueue(PollOrder order)
{
    PluginPoll& poll = m_waiting.emplace_back();
    poll.self = std::prev(m_waiting.end());
    poll.result.check = order.spec->check;
    poll.result.ticket = order.ticket;
    poll.result.started = m_clock.now();
    poll.deadline = m_thread.loop().addTimer(order.deadline, [this, &poll] { timeUp(poll); });
    poll.order = std::move(order);
}

void PluginWorker::startSome()
{
    while (!m_waiting.empty() && m_running.size() < m_parallel) {
        m_running.splice(m_running.end(), m_waiting, m_waiting.begin());
        m_running.back().hasPlace = true;
        start(m_running.back());
    }
}

void PluginWorker::start(PluginPoll& poll)
{
    const auto* params = std::get_if<PluginParams>(&*poll.order.spec->params);
    const QString program = params ? findPlugin(params->command) : QString();
    if (program.isEmpty()) {
        fail(poll, PollFailure::NotAllowed,
             params ? explain(Why::PluginMissing, params->command) : explain(Why::WrongKind));
        forget(poll.self);
        return;
    }
    poll.process = std::make_unique<PluginProcess>(m_thread.loop());
    const auto started =
        poll.process->start(program, argumentsFor(*poll.order.spec, *params), environmentFor(*poll.order.spec),
                            [this, &poll](int status) { ended(poll, status); });
    if (!started) {
        fail(poll, PollFailure::NotAllowed, started.failure().message);
        forget(poll.self);
    }
}

void PluginWorker::ended(PluginPoll& poll, int status)
{
    if (!poll.isAnswered) {
        if (WIFEXITED(status))
            read(poll, WEXITSTATUS(status));
        else
            fail(poll, PollFailure::Malformed, explain(Why::PluginSignal, WTERMSIG(status)));
    }
    forget(poll.self);
    startSome();
}

void PluginWorker::timeUp(PluginPoll& poll)
{
    poll.deadline = 0;
    if (!poll.process) {
        fail(poll, PollFailure::Timeout, explain(Why::PluginNoPlace, m_parallel));
        forget(poll.self);
        return;
    }
    fail(poll, PollFailure::Timeout, explain(Why::PluginKilled));
    poll.process->kill(); // its place is free when it is gone
}

void PluginWorker::read(PluginPoll& poll, int exitCode)
{
    const auto& params = std::get<PluginParams>(*poll.order.spec->params);
    const QString name = QFileInfo(params.command).fileName();
    const PluginOutput output = parsePluginOutput(poll.process->output());
    const auto state = stateOfExitCode(exitCode);
    if (!state) {
        const QString said =
            output.text.isEmpty() ? QString::fromUtf8(poll.process->errorOutput()).trimmed() : output.text;
        fail(poll, PollFailure::Malformed, explain(Why::PluginExitCode, exitCode, said.left(longestSaid)));
        return;
    }
    Reading status;
    status.key.metric = u"serverdrift.plugin.status"_s;
    status.kind = ReadingKind::Status;
    status.value = exitCode;
    status.unit = u"1"_s;
    status.text = output.text.isEmpty() ? QString::fromUtf8(poll.process->errorOutput()).simplified() : output.text;
    status.source = u"plugin "_s + name;
    status.reported = state;
    poll.result.readings.push_back(std::move(status));
    for (const PerfValue& value : output.perfData.values) {
        Reading reading = value.toReading(u"serverdrift.plugin."_s + name);
        reading.source = u"plugin "_s + name;
        poll.result.readings.push_back(std::move(reading));
    }
    if (!output.perfData.rejected.isEmpty())
        poll.result.detail = explain(Why::PluginPerfData, output.perfData.rejected.mid(0, 5).join(u", "_s));
    if (poll.process->outputWasCut())
        poll.result.detail = explain(Why::PluginCut);
    answer(poll);
}

void PluginWorker::fail(PluginPoll& poll, PollFailure failure, const QString& detail)
{
    if (poll.isAnswered)
        return;
    poll.result.failure = failure;
    poll.result.detail = detail;
    answer(poll);
}

void PluginWorker::answer(PluginPoll& poll)
{
    poll.isAnswered = true;
    m_thread.loop().cancelTimer(poll.deadline);
    poll.result.finished = m_clock.now();
    m_results.add(std::move(poll.result));
}

void PluginWorker::forget(std::list<PluginPoll>::iterator poll)
{
    if (m_gone.empty())
        m_thread.loop().post([this] { m_gone.clear(); });
    m_gone.splice(m_gone.end(), poll->hasPlace ? m_running : m_waiting, poll);
}

} // namespace

std::unique_ptr<PollWorker> makePluginWorker(PollSink& sink, const Clock& clock, int parallel)
{
    return std::make_unique<PluginWorker>(sink, clock, parallel);
}

} // namespace sd
