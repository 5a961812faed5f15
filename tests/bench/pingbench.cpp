// serverdrift-bench ping: one echo to each of many loopback addresses, beside a bare raw socket doing the same.
// Needs to be allowed a raw socket. Costs are of this process, the kernel's work in its system calls included.

#include "app/probes/icmp/icmpmessage.h"
#include "app/probes/pollworker.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/bench/bench.h"
#include "tests/support/realclock.h"

#include <linux/icmp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace sd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 firstHost = 0x7f010001; // 127.1.0.1
constexpr size_t packetsAtOnce = 32;
constexpr int inFlight = 128; // more only pushes packets out of the cache before they are read

/// The limit: packets as ping sends them, in batches, and nothing remembered but which host has answered.
class BareSocket
{
public:
    BareSocket()
        : m_fd(socket(AF_INET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_ICMP))
    {
        icmp_filter filter{~(1U << ICMP_ECHOREPLY)};
        setsockopt(m_fd, SOL_RAW, ICMP_FILTER, &filter, sizeof filter);
        const int size = 64 << 20;
        setsockopt(m_fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size);
        for (size_t i = 0; i < packetsAtOnce; ++i) {
            m_outVectors[i] = {m_out[i].data(), m_out[i].size()};
            m_inVectors[i] = {m_in[i].data(), m_in[i].size()};
            m_outHeaders[i].msg_hdr.msg_iov = &m_outVectors[i];
            m_outHeaders[i].msg_hdr.msg_iovlen = 1;
            m_outHeaders[i].msg_hdr.msg_name = &m_targets[i];
            m_outHeaders[i].msg_hdr.msg_namelen = sizeof m_targets[i];
            m_inHeaders[i].msg_hdr.msg_iov = &m_inVectors[i];
            m_inHeaders[i].msg_hdr.msg_iovlen = 1;
        }
    }
    ~BareSocket() { close(m_fd); }
    BareSocket(const BareSocket&) = delete;
    BareSocket& operator=(const BareSocket&) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

    void sweep(int hosts)
    {
        ++m_sweep;
        int next = 0;
        int answered = 0;
        while (answered < hosts) {
            while (next < hosts && next - answered < inFlight)
                next += send(next, hosts);
            const int got = receive(hosts);
            if (got == 0) {
                pollfd ready{m_fd, POLLIN, 0};
                if (poll(&ready, 1, 1'000) == 0)
                    return; // lost on loopback: the figure would be for less work, but none is lost in practice
            }
            answered += got;
        }
    }

private:
    int send(int from, int hosts)
    {
        const int count = std::min(static_cast<int>(packetsAtOnce), hosts - from);
        for (int i = 0; i < count; ++i) {
            const auto at = static_cast<size_t>(i);
            m_targets[at] = {};
            m_targets[at].sin_family = AF_INET;
            m_targets[at].sin_addr.s_addr = htonl(firstHost + static_cast<quint32>(from + i));
            writeEchoRequest(m_out[at], false, 77, m_sweep, {77, static_cast<quint32>(from + i), m_sweep, 0}, true);
        }
        int sent = 0;
        while (sent < count) {
            const int now = sendmmsg(m_fd, m_outHeaders.data() + sent, static_cast<unsigned>(count - sent), 0);
            sent += std::max(now, 0);
        }
        return count;
    }
    int receive(int hosts)
    {
        const int count = recvmmsg(m_fd, m_inHeaders.data(), packetsAtOnce, MSG_DONTWAIT, nullptr);
        int ours = 0;
        for (int i = 0; i < count; ++i) {
            const auto at = static_cast<size_t>(i);
            const auto message = parseIcmp4(withoutIpHeader(std::span(m_in[at]).first(m_inHeaders[at].msg_len)));
            const bool isOurs = message && message->id == 77 && message->sequence == m_sweep && message->token;
            ours += isOurs && message->token->slot < static_cast<quint32>(hosts) ? 1 : 0;
        }
        return ours;
    }

    const int m_fd;
    quint16 m_sweep = 0;
    std::array<std::array<quint8, 64>, packetsAtOnce> m_out{};
    std::array<std::array<quint8, 256>, packetsAtOnce> m_in{};
    std::array<sockaddr_in, packetsAtOnce> m_targets{};
    std::array<iovec, packetsAtOnce> m_outVectors{};
    std::array<iovec, packetsAtOnce> m_inVectors{};
    std::array<mmsghdr, packetsAtOnce> m_outHeaders{};
    std::array<mmsghdr, packetsAtOnce> m_inHeaders{};
};

std::vector<std::shared_ptr<const PollSpec>> specsFor(int hosts)
{
    std::vector<std::shared_ptr<const PollSpec>> specs;
    for (int i = 0; i < hosts; ++i) {
        const quint32 host = firstHost + static_cast<quint32>(i);
        PollSpec spec;
        spec.check = {i + 1};
        spec.address = u"127.%1.%2.%3"_s.arg(host >> 16 & 0xff).arg(host >> 8 & 0xff).arg(host & 0xff);
        spec.params = IcmpParams{.count = 1};
        specs.push_back(std::make_shared<const PollSpec>(std::move(spec)));
    }
    return specs;
}

void ping(const Arguments& arguments, Report& report)
{
    const int hosts = arguments.number(u"hosts"_s, 5'000);
    auto limit = std::make_unique<BareSocket>();
    if (!limit->isOpen()) {
        return report.fail(u"no raw socket: %1"_s.arg(qt_error_string(errno)));
    }
    const test::RealClock clock;
    const auto specs = specsFor(hosts);
    auto sink = std::make_unique<test::CollectingSink>();
    std::unique_ptr<PollWorker> worker;
    int lost = 0;
    // A raw socket receives every reply on the machine: only one of the two may be open at a time.
    const auto freshLimit = [&] {
        worker.reset();
        limit = std::make_unique<BareSocket>();
    };
    const auto freshWorker = [&] {
        limit.reset();
        worker.reset();
        sink = std::make_unique<test::CollectingSink>();
        worker = makeIcmpWorker(*sink, clock);
    };
    const auto poll = [&] {
        std::vector<PollOrder> orders;
        orders.reserve(specs.size());
        const SteadyTime deadline = clock.steadyNow() + Millis{5'000};
        for (const auto& spec : specs)
            orders.push_back({spec, static_cast<quint64>(orders.size()), deadline});
        worker->submit(std::move(orders));
        for (const PollResult& result : sink->waitFor(specs.size()))
            lost += result.readings.size() == 2 ? 0 : 1;
    };
    const std::vector<Timing> timings =
        alternate({{u"bare socket"_s, freshLimit, [&] { limit->sweep(hosts); }}, {u"icmp worker"_s, freshWorker, poll}},
                  arguments.number(u"rounds"_s, 9));
    for (const Timing& timing : timings)
        report.note(u"ping, %1: %2 hosts/s"_s.arg(timing.name).arg(hosts / timing.wall, 0, 'f', 0));
    report.add({.name = u"ICMP: CPU a host"_s,
                .value = timings[1].cpu / hosts * 1e6,
                .unit = u"µs"_s,
                .goal = 15,
                .beside = timings[0].cpu / hosts * 1e6,
                .besideName = u"bare raw socket"_s});
    report.none(u"ICMP: lost or failed"_s, lost);
}

const Subcommand subcommand("ping", "ICMP echo to many hosts, beside a bare raw socket", ping);

} // namespace

} // namespace sd::bench
