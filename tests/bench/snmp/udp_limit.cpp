// udp_limit: the least that SNMP polling over UDP can cost on this machine.
//
// One thread, one unconnected socket, recvmmsg and sendmmsg. The GETs are ready-made, only the request-id is patched;
// answers are decoded and thrown away. Nothing is scheduled, matched by address or kept: a poller can come near, not
// below. Each host of snmp_farm is asked once a sweep.
//
//   --hosts 5000 --base 127.1.0.1 --port 16100 --varbinds 10 --sweeps 5 --window 500 --timeout 1000 (ms) --cpu -1
// Prints one JSON line, with the names that snmp_worker uses.

#include "app/probes/snmp/message.h"
#include "app/probes/snmp/udpsocket.h"
#include "tests/bench/snmp/benchoids.h"
#include "tests/bench/snmp/benchtools.h"

#include <arpa/inet.h>
#include <poll.h>

#include <cstdio>

using namespace sd;
using namespace sd::farm;

namespace {

constexpr qint32 idMark = 0x40000000; // ids of four octets

class Sweeper
{
public:
    explicit Sweeper(const Options& options);
    /// Asks every host once; returns the seconds until the last answer.
    double sweep();
    [[nodiscard]] size_t hosts() const { return m_hosts.size(); }
    [[nodiscard]] size_t answered() const { return m_answered; }
    [[nodiscard]] size_t readings() const { return m_readings; }

private:
    void sendSome(size_t& next);
    void take(ber::Bytes packet);

    std::vector<UdpEndpoint> m_hosts;
    std::vector<quint8> m_template;
    size_t m_idPlace = 0;
    std::array<std::vector<quint8>, UdpSocket::batch> m_packets;
    UdpSocket m_socket{AF_INET};
    size_t m_window;
    quint64 m_timeoutNs;
    std::vector<SnmpVarbind> m_varbinds;
    std::vector<quint8> m_waiting; ///< by host: 1 while its answer is awaited
    size_t m_outstanding = 0;
    size_t m_answered = 0;
    size_t m_readings = 0;
    double m_sum = 0; ///< of all values: keeps the decoding from being left out
    quint64 m_lastAnswer = 0;
};

Sweeper::Sweeper(const Options& options)
    : m_window(static_cast<size_t>(std::max(1, options.integer("window", 500))))
    , m_timeoutNs(static_cast<quint64>(options.number("timeout", 1'000) * 1e6))
{
    const quint32 base = ntohl(inet_addr(options.text("base", "127.1.0.1").c_str()));
    const int hosts = options.integer("hosts", 5'000);
    for (int i = 0; i < hosts; ++i) {
        UdpEndpoint host;
        host.v4 = {};
        host.v4.sin_family = AF_INET;
        host.v4.sin_port = htons(static_cast<quint16>(options.integer("port", 16'100)));
        host.v4.sin_addr.s_addr = htonl(base + static_cast<quint32>(i));
        m_hosts.push_back(host);
    }
    std::vector<quint8> varbinds;
    for (const char* text : benchOids(options.integer("varbinds", 10))) {
        std::vector<quint8> content;
        ber::appendOid(Oid::parse(QString::fromLatin1(text))->arcs(), content);
        appendNullVarbind(content, varbinds);
    }
    SnmpRequest request;
    const QByteArray community = "public";
    request.community = {reinterpret_cast<const quint8*>(community.data()), static_cast<size_t>(community.size())};
    request.requestId = idMark | 0x01020304;
    request.varbinds = varbinds;
    std::array<quint8, 2'048> buffer{};
    const ber::Bytes packet = encodeRequest(request, buffer);
    m_template.assign(packet.begin(), packet.end());
    const std::array<quint8, 4> id{0x41, 0x02, 0x03, 0x04};
    m_idPlace = static_cast<size_t>(std::search(m_template.begin(), m_template.end(), id.begin(), id.end()) -
                                    m_template.begin());
    m_packets.fill(m_template);
}

void Sweeper::sendSome(size_t& next)
{
    std::array<UdpSocket::Outgoing, UdpSocket::batch> out;
    size_t count = 0;
    for (; count < out.size() && next < m_hosts.size() && m_outstanding < m_window; ++count, ++next, ++m_outstanding) {
        const quint32 id = static_cast<quint32>(idMark) | static_cast<quint32>(next);
        std::vector<quint8>& packet = m_packets[count];
        for (size_t octet = 0; octet < 4; ++octet)
            packet[m_idPlace + octet] = static_cast<quint8>(id >> (24 - 8 * octet));
        out[count] = {packet, &m_hosts[next]};
        m_waiting[next] = 1;
    }
    for (size_t done = 0; done < count;)
        done += m_socket.send(std::span(out).subspan(done, count - done)).count;
}

void Sweeper::take(ber::Bytes packet)
{
    SnmpHead head;
    if (decodeMessage(packet, head, m_varbinds) != ber::Fault::None || !head.id)
        return;
    const auto host = static_cast<size_t>(*head.id & ~idMark);
    if (host >= m_waiting.size() || m_waiting[host] == 0)
        return;
    m_waiting[host] = 0;
    --m_outstanding;
    ++m_answered;
    m_readings += m_varbinds.size();
    for (const SnmpVarbind& varbind : m_varbinds)
        m_sum += varbind.value.number();
    m_lastAnswer = nowNs();
}

double Sweeper::sweep()
{
    m_waiting.assign(m_hosts.size(), 0);
    m_outstanding = 0;
    const quint64 begin = nowNs();
    quint64 quietSince = begin;
    size_t next = 0;
    while (next < m_hosts.size() || m_outstanding > 0) {
        sendSome(next);
        const size_t came = m_socket.receive([this](ber::Bytes packet, const UdpEndpoint&) { take(packet); });
        if (came > 0) {
            quietSince = nowNs();
            continue;
        }
        if (nowNs() - quietSince > m_timeoutNs) { // what is outstanding now stays silent
            m_outstanding = 0;
            quietSince = nowNs();
        } else if (next == m_hosts.size() || m_outstanding >= m_window) {
            pollfd watched{m_socket.fd(), POLLIN, 0};
            poll(&watched, 1, 10);
        }
    }
    return static_cast<double>(m_lastAnswer - begin) * 1e-9;
}

} // namespace

int main(int argc, char** argv)
{
    const Options options(argc, argv);
    pinTo(options.integer("cpu", -1));
    Sweeper sweeper(options);
    sweeper.sweep(); // warms up
    const int sweeps = options.integer("sweeps", 5);
    std::vector<double> lasts;
    const double cpuBefore = cpuSeconds();
    for (int i = 0; i < sweeps; ++i)
        lasts.push_back(sweeper.sweep());
    const double polls = static_cast<double>(sweeper.hosts()) * sweeps;
    printf("{\"tool\":\"udp_limit\",\"hosts\":%zu,\"sweeps\":%d,\"answered\":%zu,\"readings\":%zu,\"cpu_us_per_poll\":%"
           ".2f,"
           "\"last_answer_s_median\":%.4f,\"peak_kib\":%ld}\n",
           sweeper.hosts(), sweeps, sweeper.answered(), sweeper.readings(), (cpuSeconds() - cpuBefore) / polls * 1e6,
           percentile(lasts, 0.5), peakKib());
    return 0;
}
