#include "tests/app/probes/share/holdingproxy.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <vector>

namespace sd::test {

namespace {

struct Pair
{
    int client = -1;
    int server = -1;
};

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// Passes on what there is; the number of bytes, 0 when that side has ended.
ssize_t pass(int from, int to, qint64 most)
{
    std::array<char, 4096> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
    const ssize_t got = recv(from, chunk.data(), static_cast<size_t>(std::min<qint64>(most, chunk.size())), 0);
    if (got > 0)
        send(to, chunk.data(), static_cast<size_t>(got), MSG_NOSIGNAL);
    return std::max<ssize_t>(got, 0);
}

} // namespace

HoldingProxy::HoldingProxy(quint16 server, qint64 allowed)
    : m_server(server)
    , m_allowed(allowed)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    , m_stop(eventfd(0, EFD_CLOEXEC))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && listen(m_listener, 16) == 0 &&
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

HoldingProxy::~HoldingProxy()
{
    eventfd_write(m_stop, 1);
    m_thread.join();
    close(m_listener);
    close(m_stop);
}

void HoldingProxy::run()
{
    std::vector<Pair> pairs;
    while (true) {
        std::vector<pollfd> ready{{m_stop, POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            ready.push_back({pair.client, POLLIN, 0});
            ready.push_back({m_passed < m_allowed ? pair.server : -1, POLLIN, 0});
        }
        if (poll(ready.data(), ready.size(), -1) < 0 || ready[0].revents != 0)
            break;
        for (size_t i = pairs.size(); i-- > 0;) {
            bool isOver = ready[2 + 2 * i].revents != 0 && pass(pairs[i].client, pairs[i].server, 4096) == 0;
            if (!isOver && ready[3 + 2 * i].revents != 0) {
                const ssize_t got = pass(pairs[i].server, pairs[i].client, m_allowed - m_passed);
                m_passed += got;
                isOver = got == 0;
            }
            if (isOver) {
                close(pairs[i].client);
                close(pairs[i].server);
                pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
        if (ready[1].revents != 0) {
            const Pair pair{accept(m_listener, nullptr, nullptr), socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
            const sockaddr_in address = loopback(m_server);
            if (m_server != 0 && connect(pair.server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
                shutdown(pair.client, SHUT_RDWR);
            pairs.push_back(pair);
        }
    }
    for (const Pair& pair : pairs) {
        close(pair.client);
        close(pair.server);
    }
}

} // namespace sd::test
