#pragma once

#include "app/probes/transport/eventloop.h"
#include "models/domain/failure.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

namespace sd {

/// An external program in a process group of its own, with nothing of ours: no shell, no descriptors but the standard
/// three, no environment but what is given, no signal settings. Its output is bounded.
class PluginProcess
{
public:
    /// Called once, when the program has ended. `status` as waitpid gives it.
    using Ended = std::function<void(int status)>;

    explicit PluginProcess(EventLoop& loop)
        : m_loop(loop)
    {}
    ~PluginProcess(); ///< kills the group and waits for the program, at most a second
    PluginProcess(const PluginProcess&) = delete;
    PluginProcess& operator=(const PluginProcess&) = delete;

    /// `program` is a path. Fails with "not-allowed" when it can't be run.
    Result<void> start(const QString& program, const QStringList& arguments, std::vector<std::string> environment,
                       Ended ended);
    /// SIGKILL to the whole group. `Ended` is still called.
    void kill();

    [[nodiscard]] const QByteArray& output() const { return m_output; }
    [[nodiscard]] const QByteArray& errorOutput() const { return m_errorOutput; }
    [[nodiscard]] bool outputWasCut() const { return m_wasCut; }

private:
    void read(int& fd, QByteArray& into, qsizetype most);
    void ended();
    void closeAll();

    EventLoop& m_loop;
    Ended m_ended;
    pid_t m_pid = -1;
    int m_pidFd = -1;
    int m_outFd = -1;
    int m_errFd = -1;
    QByteArray m_output;
    QByteArray m_errorOutput;
    bool m_wasCut = false;
};

} // namespace sd
