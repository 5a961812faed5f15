#include "app/probes/plugin/pluginprocess.h"

#include "models/domain/explanation.h"

#include <QStringList>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOutput = 256 << 10; ///< bytes; what follows is read and dropped, so that the plugin can end
constexpr qsizetype mostErrorOutput = 4 << 10;
constexpr int lastPatienceMs = 1'000; ///< for a killed program to be gone

/// Read end first, both close-on-exec, the read end non-blocking.
bool makePipe(std::array<int, 2>& fds)
{
    if (pipe2(fds.data(), O_CLOEXEC) != 0)
        return false;
    fcntl(fds[0], F_SETFL, O_NONBLOCK);
    return true;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (std::string& text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// posix_spawn with a clean child; 0 or an errno.
int spawnClean(pid_t& pid, std::vector<std::string>& arguments, std::vector<std::string>& environment, int out, int err)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    posix_spawn_file_actions_addchdir_np(&actions, "/");
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int failed = posix_spawn(&pid, arguments.front().c_str(), &actions, &attributes, pointers(arguments).data(),
                                   pointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

} // namespace

PluginProcess::~PluginProcess()
{
    if (m_pid > 0) {
        kill();
        pollfd gone{m_pidFd, POLLIN, 0};
        if (poll(&gone, 1, lastPatienceMs) == 1)
            waitpid(m_pid, nullptr, WNOHANG);
    }
    closeAll();
}

Result<void> PluginProcess::start(const QString& program, const QStringList& arguments,
                                  std::vector<std::string> environment, Ended ended)
{
    std::vector<std::string> all{program.toStdString()};
    all.reserve(all.size() + static_cast<size_t>(arguments.size()));
    for (const QString& argument : arguments)
        all.push_back(argument.toStdString());
    std::array<int, 2> out{-1, -1};
    std::array<int, 2> err{-1, -1};
    if (!makePipe(out) || !makePipe(err)) {
        const int error = errno;
        for (const int fd : {out[0], out[1]})
            if (fd >= 0)
                ::close(fd);
        return Failure{u"internal"_s, explain(Why::At, program, explainErrno(error))};
    }
    const int failed = spawnClean(m_pid, all, environment, out[1], err[1]);
    ::close(out[1]);
    ::close(err[1]);
    m_outFd = out[0];
    m_errFd = err[0];
    if (failed != 0) {
        m_pid = -1;
        closeAll();
        return Failure{u"not-allowed"_s, explain(Why::At, program, explainErrno(failed))};
    }
    m_ended = std::move(ended);
    m_pidFd = static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0)); // close-on-exec by itself
    if (m_pidFd < 0 || !m_loop.watch(m_pidFd, EPOLLIN, [this](quint32) { this->ended(); })) {
        // Nobody would hear of its end, and its place would be taken for good.
        const int error = errno;
        kill();
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
        m_ended = nullptr;
        closeAll();
        return Failure{u"internal"_s, explain(Why::At, program, explainErrno(error))};
    }
    m_loop.watch(m_outFd, EPOLLIN, [this](quint32) { read(m_outFd, m_output, mostOutput); });
    m_loop.watch(m_errFd, EPOLLIN, [this](quint32) { read(m_errFd, m_errorOutput, mostErrorOutput); });
    return {};
}

void PluginProcess::kill()
{
    // Only before it is waited for: until then nobody else can have its number.
    if (m_pid > 0)
        ::kill(-m_pid, SIGKILL);
}

void PluginProcess::read(int& fd, QByteArray& into, qsizetype most)
{
    std::array<char, 16'384> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
    const ssize_t got = ::read(fd, chunk.data(), chunk.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        m_loop.unwatch(fd);
        ::close(fd);
        fd = -1;
        return;
    }
    const qsizetype kept = std::min<qsizetype>(got, most - into.size());
    into.append(chunk.data(), kept);
    m_wasCut = m_wasCut || kept < got;
}

/// What it printed last may still be in the pipes. A grandchild that holds them open is not waited for.
void PluginProcess::ended()
{
    for (int i = 0; m_outFd >= 0 && i < 64 && m_output.size() < mostOutput; ++i) {
        pollfd ready{m_outFd, POLLIN, 0};
        if (poll(&ready, 1, 0) != 1)
            break;
        read(m_outFd, m_output, mostOutput);
    }
    if (m_errFd >= 0)
        read(m_errFd, m_errorOutput, mostErrorOutput);
    kill(); // whatever it left behind
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = -1;
    closeAll();
    if (const Ended callback = std::exchange(m_ended, nullptr))
        callback(status);
}

void PluginProcess::closeAll()
{
    for (int* fd : {&m_outFd, &m_errFd, &m_pidFd}) {
        if (*fd < 0)
            continue;
        m_loop.unwatch(*fd);
        ::close(*fd);
        *fd = -1;
    }
}

} // namespace sd
