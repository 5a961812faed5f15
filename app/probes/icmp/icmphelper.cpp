#include "app/probes/icmp/icmphelper.h"

#include "app/probes/transport/helperplace.h"

#include <QFileInfo>
#include <QStringList>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2'000;

constexpr QStringView icmpHelper = u"serverdrift-icmp-helper";

/// The descriptor that came along with a message on `channel`, or -1.
int receiveDescriptor(int channel)
{
    pollfd ready{channel, POLLIN, 0};
    if (poll(&ready, 1, patienceMs) != 1)
        return -1;
    char byte = 0;
    iovec vector{&byte, 1};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr header{};
    header.msg_iov = &vector;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    if (recvmsg(channel, &header, MSG_CMSG_CLOEXEC) != 1)
        return -1;
    const cmsghdr* message = CMSG_FIRSTHDR(&header);
    if (!message || message->cmsg_level != SOL_SOCKET || message->cmsg_type != SCM_RIGHTS)
        return -1;
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(message), sizeof fd);
    return fd;
}

} // namespace

int icmpSocketFromHelper(int family)
{
    const QByteArray helper = findHelper(icmpHelper).toLocal8Bit();
    std::array<int, 2> channel{};
    if (helper.isEmpty() || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()) != 0)
        return -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, channel[1], STDIN_FILENO); // the copy is not close-on-exec
    std::array<char, 2> which{family == AF_INET ? '4' : '6', '\0'};
    QByteArray program = helper;
    std::array<char*, 3> arguments{program.data(), which.data(), nullptr};
    std::array<char*, 1> environment{nullptr};
    pid_t pid = -1;
    const int failed = posix_spawn(&pid, helper.constData(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    close(channel[1]);
    int fd = -1;
    if (failed == 0) {
        fd = receiveDescriptor(channel[0]);
        kill(pid, SIGKILL); // it has ended by itself, unless it hangs
        while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    close(channel[0]);
    if (fd >= 0)
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    return fd;
}

QString icmpHelperGroup()
{
    if (!findHelper(icmpHelper).isEmpty())
        return {};
    const QStringList places = helperPlaces(icmpHelper);
    for (const QString& path : places) {
        const QFileInfo helper(path);
        if (helper.permission(QFileDevice::ExeGroup) && !helper.permission(QFileDevice::ExeOther))
            return helper.group();
    }
    return {};
}

} // namespace sd
