// serverdrift-icmp-helper 4|6: opens one raw ICMP socket of that family, hands it over through standard input (a unix
// socket) and ends. The only program of the package with a capability (cap_net_raw), and small enough to be read whole.
//
// Whoever may run it can send ICMP, and with IP_HDRINCL any IPv4 packet, and sees all ICMP that comes in. So the
// package lets a group alone run it (serverdrift, mode 0750), as Wireshark's does with dumpcap.

#include <linux/capability.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

int fail(const char* what)
{
    std::fprintf(stderr, "serverdrift-icmp-helper: %s: %s\n", what, std::strerror(errno));
    return 1;
}

/// Gives up every capability and the set-user-id, should somebody have installed it so.
bool dropPrivileges()
{
    if (setresgid(getgid(), getgid(), getgid()) != 0 || setresuid(getuid(), getuid(), getuid()) != 0)
        return false;
    __user_cap_header_struct header{};
    header.version = _LINUX_CAPABILITY_VERSION_3;
    __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
    return syscall(SYS_capset, &header, none) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

bool handOver(int channel, int fd)
{
    char byte = '+';
    iovec vector{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr header{};
    header.msg_iov = &vector;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    cmsghdr* message = CMSG_FIRSTHDR(&header);
    message->cmsg_level = SOL_SOCKET;
    message->cmsg_type = SCM_RIGHTS;
    message->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(message), &fd, sizeof fd);
    return sendmsg(channel, &header, MSG_NOSIGNAL) == 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || (std::strcmp(argv[1], "4") != 0 && std::strcmp(argv[1], "6") != 0)) {
        std::fputs("usage: serverdrift-icmp-helper 4|6, with a unix socket as standard input\n", stderr);
        return 64;
    }
    const bool v6 = argv[1][0] == '6';
    const int fd =
        socket(v6 ? AF_INET6 : AF_INET, SOCK_RAW | SOCK_CLOEXEC, v6 ? int{IPPROTO_ICMPV6} : int{IPPROTO_ICMP});
    const int error = errno;
    if (!dropPrivileges())
        return fail("privileges");
    if (fd < 0) {
        errno = error;
        return fail("raw socket");
    }
    return handOver(STDIN_FILENO, fd) ? 0 : fail("standard input");
}
