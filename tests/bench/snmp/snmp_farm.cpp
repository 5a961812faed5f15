// snmp_farm: one process that plays every SNMPv2c server of 127.0.0.0/8.
//
// One UDP socket (per thread) on the loopback device answers for every address, from the address that was asked.
//
//   --port 16100   --community public
//   --silent 0     percent of addresses that never answer, by a hash of the address
//   --loss 0       percent of answers that are dropped, at random
//   --delay none   none | fixed:MS | uniform:MIN:MAX | exp:MEAN | lognormal:MEDIAN_MS:SIGMA
//   --threads 1    sockets that share the port, one thread each      --cpu -1   CPU of the first thread
//   --max-size 1472   largest answer in octets                       --duration 3600   stops by itself
//   --is-silent ADDRESS   only tells whether that address would keep silent

#include "tests/bench/snmp/benchtools.h"
#include "tests/bench/snmp/farmresponder.h"
#include "tests/bench/snmp/farmsocket.h"

#include <arpa/inet.h>

#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace sd;
using namespace sd::farm;

namespace {

std::atomic<bool> stopping = false;

/// How long answers take.
class Delay
{
public:
    explicit Delay(const std::string& text)
    {
        std::array<char, 16> name{};
        if (sscanf(text.c_str(), "%15[a-z]:%lf:%lf", name.data(), &m_a, &m_b) < 1)
            name = {};
        m_kind = name.data();
    }
    [[nodiscard]] bool isNone() const { return m_kind == "none"; }
    /// Milliseconds; `uniform` is the next random number in [0, 1).
    template<typename Uniform>
    [[nodiscard]] double next(Uniform uniform) const
    {
        if (m_kind == "uniform")
            return m_a + (m_b - m_a) * uniform();
        if (m_kind == "exp")
            return -m_a * std::log(1 - uniform());
        if (m_kind == "lognormal")
            return m_a * std::exp(m_b * std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * M_PI * uniform()));
        return m_a;
    }

private:
    std::string m_kind;
    double m_a = 0;
    double m_b = 0;
};

struct Settings
{
    quint16 port;
    std::string community;
    double silent;
    double loss;
    Delay delay;
    size_t maxSize;
    quint64 end; ///< when to stop, as nowNs
};

bool isSilent(quint32 address, double percent)
{
    return percent > 0 && static_cast<double>(mix(address ^ 0x51137U) % 10'000) < percent * 100;
}

/// Answers that wait for their time, in slots of a millisecond.
class Waiting
{
public:
    void add(quint64 dueMs, const FarmPacket& packet)
    {
        m_slots[dueMs % m_slots.size()].push_back(packet);
        ++m_count;
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    void sendDue(quint64 nowMs, FarmSocket& socket)
    {
        if (m_nextMs == 0)
            m_nextMs = nowMs;
        for (; m_nextMs <= nowMs; ++m_nextMs) {
            std::vector<FarmPacket>& due = m_slots[m_nextMs % m_slots.size()];
            for (const FarmPacket& packet : due)
                socket.add(packet.to, packet.from, {packet.octets.data(), packet.size});
            socket.flush();
            m_count -= due.size();
            due.clear();
        }
    }
    [[nodiscard]] quint64 longest() const { return m_slots.size() - 2; }

private:
    std::vector<std::vector<FarmPacket>> m_slots = std::vector<std::vector<FarmPacket>>(16'384);
    size_t m_count = 0;
    quint64 m_nextMs = 0;
};

void serve(const FarmTree& tree, const Settings& settings, quint64 start, FarmCounters& counters)
{
    FarmSocket socket(settings.port, counters);
    FarmResponder responder(tree, settings.community, settings.maxSize);
    std::array<std::array<quint8, FarmResponder::bufferSize>, FarmSocket::batch> buffers{};
    Waiting waiting;
    quint64 random = nowNs();
    const auto uniform = [&random] { return static_cast<double>(mix(random++) >> 11) * 0x1.0p-53; };
    const bool delayed = !settings.delay.isNone();
    while (!stopping && nowNs() < settings.end) {
        const size_t count = socket.receive(delayed && !waiting.isEmpty() ? 1 : 200);
        const quint64 now = nowNs();
        const quint64 uptime = (now - start) / 1'000'000;
        for (size_t i = 0; i < count; ++i) {
            const FarmSocket::Request& request = socket.request(i);
            ++counters.requests;
            if (isSilent(ntohl(request.asked.s_addr), settings.silent)) {
                ++counters.silent;
                continue;
            }
            const FarmHost host(ntohl(request.asked.s_addr), uptime);
            const ber::Bytes answer = responder.respond(request.packet, host, buffers[i]);
            if (answer.empty()) {
                ++counters.bad;
            } else if (settings.loss > 0 && uniform() * 100 < settings.loss) {
                ++counters.lost;
            } else if (!delayed || answer.size() > FarmPacket::capacity) {
                socket.add(request.from, request.asked, answer);
            } else {
                const auto wait = static_cast<quint64>(std::max(0.0, settings.delay.next(uniform)));
                waiting.add(now / 1'000'000 + 1 + std::min(wait, waiting.longest()), FarmPacket(request, answer));
            }
        }
        if (delayed)
            waiting.sendDue(now / 1'000'000, socket);
        socket.flush();
    }
    counters.varbinds = responder.varbinds();
}

void report(const std::vector<FarmCounters>& all, double seconds)
{
    FarmCounters sum;
    for (const FarmCounters& one : all) {
        sum.requests += one.requests;
        sum.responses += one.responses;
        sum.varbinds += one.varbinds;
        sum.silent += one.silent;
        sum.lost += one.lost;
        sum.bad += one.bad;
        sum.sendErrors += one.sendErrors;
    }
    fprintf(
        stderr,
        "farm: %llu requests (%.0f/s), %llu responses, %llu varbinds, silent %llu, lost %llu, bad %llu, send errors "
        "%llu, cpu %.2f s, peak %ld KiB\n",
        sum.requests, static_cast<double>(sum.requests) / seconds, sum.responses, sum.varbinds, sum.silent, sum.lost,
        sum.bad, sum.sendErrors, cpuSeconds(), peakKib());
}

} // namespace

int main(int argc, char** argv)
{
    const Options options(argc, argv);
    if (options.has("is-silent")) {
        const quint32 address = ntohl(inet_addr(options.text("is-silent", "").c_str()));
        puts(isSilent(address, options.number("silent", 0)) ? "silent" : "answers");
        return 0;
    }
    const quint64 start = nowNs();
    const Settings settings{static_cast<quint16>(options.integer("port", 16'100)),
                            options.text("community", "public"),
                            options.number("silent", 0),
                            options.number("loss", 0),
                            Delay(options.text("delay", "none")),
                            static_cast<size_t>(options.integer("max-size", 1'472)),
                            start + static_cast<quint64>(options.number("duration", 3'600) * 1e9)};
    const FarmTree tree;
    struct sigaction action = {};
    action.sa_handler = [](int) { stopping = true; };
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    const int threads = std::max(1, options.integer("threads", 1));
    const int cpu = options.integer("cpu", -1);
    std::vector<FarmCounters> counters(static_cast<size_t>(threads));
    std::vector<std::thread> pool;
    for (int i = 0; i < threads; ++i)
        pool.emplace_back([&, i] {
            pinTo(cpu < 0 ? -1 : cpu + i);
            FarmCounters mine; // on this thread's own cache line until the end
            serve(tree, settings, start, mine);
            counters[static_cast<size_t>(i)] = mine;
        });
    fprintf(stderr, "farm: %d objects per address on 127.0.0.0/8 port %d\n", tree.size(), settings.port);
    for (std::thread& thread : pool)
        thread.join();
    report(counters, static_cast<double>(nowNs() - start) / 1e9);
    return 0;
}
