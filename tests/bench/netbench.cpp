// serverdrift-bench http, tcp: checks with a connection of their own against nginx on loopback, beside wrk (http) and
// a bare epoll loop (tcp). Costs are of the client's process, the kernel's work in its system calls included.

#include "app/probes/pollworker.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/bench/bench.h"
#include "tests/support/realclock.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace sd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 firstHost = 0x7f020001; // 127.2.0.1
constexpr int inFlight = 256;

sockaddr_in loopback(quint32 host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(host);
    return address;
}

bool accepts(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(INADDR_LOOPBACK, port);
    const bool connected = connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(fd);
    return connected;
}

quint16 freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(INADDR_ANY, 0);
    socklen_t size = sizeof address;
    bind(fd, reinterpret_cast<const sockaddr*>(&address), size);
    getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
    close(fd);
    return ntohs(address.sin_port);
}

/// nginx on every loopback address, for as long as this lives.
class Farm
{
public:
    Farm()
        : m_port(freePort())
    {
        QFile conf(m_folder.filePath(u"nginx.conf"_s));
        if (!conf.open(QIODevice::WriteOnly))
            return;
        const QString text =
            u"worker_processes 1; daemon off; pid nginx.pid; error_log error.log crit; %1\n"
            "events { worker_connections 4096; multi_accept on; }\n"
            "http { access_log off; server_tokens off; default_type text/plain;\n"
            "  client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d; scgi_temp_path e;\n"
            "  server { listen 0.0.0.0:%2 backlog=8192; allow 127.0.0.0/8; deny all; return 200 \"ok\\n\"; } }\n"_s.arg(
                geteuid() == 0 ? u"user root;"_s : QString(), QString::number(m_port));
        conf.write(text.toUtf8());
        conf.close();
        m_nginx.start(u"/usr/sbin/nginx"_s, {u"-p"_s, m_folder.path(), u"-c"_s, conf.fileName()});
        for (int i = 0; i < 100 && !accepts(m_port); ++i)
            QThread::msleep(50);
    }
    ~Farm()
    {
        m_nginx.terminate();
        m_nginx.waitForFinished();
    }
    Farm(const Farm&) = delete;
    Farm& operator=(const Farm&) = delete;
    [[nodiscard]] bool isUp() const { return accepts(m_port); }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_nginx;
    const quint16 m_port;
};

double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// wrk with a new connection for each request: CPU seconds a request, NaN when it is not installed.
double wrkOnce(quint16 port)
{
    const double before = childrenCpu();
    QProcess wrk;
    wrk.start(u"wrk"_s,
              {u"-t1"_s, u"-c64"_s, u"-d1s"_s, u"-H"_s, u"Connection: close"_s, u"http://127.0.0.1:%1/ok"_s.arg(port)});
    if (!wrk.waitForFinished(20'000))
        return std::numeric_limits<double>::quiet_NaN();
    const QRegularExpressionMatch match =
        QRegularExpression(u"(\\d+) requests in"_s).match(QString::fromUtf8(wrk.readAllStandardOutput()));
    return match.hasMatch() ? (childrenCpu() - before) / match.captured(1).toDouble()
                            : std::numeric_limits<double>::quiet_NaN();
}

/// The limit for TCP: connect to each, wait for it, close.
void connectBare(int hosts, quint16 port)
{
    const int set = epoll_create1(EPOLL_CLOEXEC);
    std::array<epoll_event, 128> events{};
    int next = 0;
    int open = 0;
    int done = 0;
    while (done < hosts) {
        for (; next < hosts && open < inFlight; ++next, ++open) {
            const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            const sockaddr_in address = loopback(firstHost + static_cast<quint32>(next % 1'000), port);
            [[maybe_unused]] const int started =
                connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address);
            epoll_event event{};
            event.events = EPOLLOUT;
            event.data.fd = fd;
            epoll_ctl(set, EPOLL_CTL_ADD, fd, &event);
        }
        const int count = epoll_wait(set, events.data(), static_cast<int>(events.size()), 1'000);
        for (int i = 0; i < count; ++i, --open, ++done)
            close(events[static_cast<size_t>(i)].data.fd);
        if (count <= 0)
            break;
    }
    close(set);
}

/// Polls `specs` through a net worker of its own, `inFlight` at a time, and counts what did not succeed.
class Polling
{
public:
    explicit Polling(std::vector<std::shared_ptr<const PollSpec>> specs)
        : m_specs(std::move(specs))
    {}
    void prepare()
    {
        m_worker.reset();
        m_sink = std::make_unique<test::CollectingSink>();
        m_worker = makeNetWorker(*m_sink, m_clock);
    }
    void run()
    {
        for (size_t next = 0; next < m_specs.size();) {
            std::vector<PollOrder> orders;
            for (int i = 0; i < inFlight && next < m_specs.size(); ++i, ++next)
                orders.push_back({m_specs[next], next, m_clock.steadyNow() + Millis{5'000}});
            m_worker->submit(std::move(orders));
            m_sink->waitForCount(next);
        }
        for (const PollResult& result : m_sink->waitFor(m_specs.size()))
            m_failed += result.failure == PollFailure::None ? 0 : 1;
    }
    [[nodiscard]] int failed() const { return m_failed; }

private:
    const test::RealClock m_clock;
    std::vector<std::shared_ptr<const PollSpec>> m_specs;
    std::unique_ptr<test::CollectingSink> m_sink;
    std::unique_ptr<PollWorker> m_worker;
    int m_failed = 0;
};

std::vector<std::shared_ptr<const PollSpec>> specsFor(int count, const CheckParams& params)
{
    std::vector<std::shared_ptr<const PollSpec>> specs;
    for (int i = 0; i < count; ++i) {
        const quint32 host = firstHost + static_cast<quint32>(i % 1'000);
        PollSpec spec;
        spec.check = {i + 1};
        spec.address = u"127.%1.%2.%3"_s.arg(host >> 16 & 0xff).arg(host >> 8 & 0xff).arg(host & 0xff);
        spec.params = params;
        specs.push_back(std::make_shared<const PollSpec>(std::move(spec)));
    }
    return specs;
}

void tell(Report& report, const Timing& timing, int checks)
{
    report.note(u"%1: %2 a second"_s.arg(timing.name).arg(checks / timing.wall, 0, 'f', 0));
}

void http(const Arguments& arguments, Report& report)
{
    const int checks = arguments.number(u"checks"_s, 2'000);
    const Farm farm;
    if (!farm.isUp()) {
        return report.fail(u"nginx did not start"_s);
    }
    HttpParams params;
    params.url = u"http://{address}:%1/ok"_s.arg(farm.port());
    Polling polling(specsFor(checks, params));
    std::vector<double> wrk;
    const auto timings = alternate({{u"http checks"_s,
                                     [&] {
                                         wrk.push_back(wrkOnce(farm.port()) * 1e6);
                                         polling.prepare();
                                     },
                                     [&] { polling.run(); }}},
                                   arguments.number(u"rounds"_s, 7));
    tell(report, timings[0], checks);
    report.add({.name = u"HTTP: CPU a check with a new connection"_s,
                .value = timings[0].cpu / checks * 1e6,
                .unit = u"µs"_s,
                .goal = 150,
                .beside = median(wrk),
                .besideName = u"wrk"_s});
    report.none(u"HTTP: failed"_s, polling.failed());
}

void tcp(const Arguments& arguments, Report& report)
{
    const int checks = arguments.number(u"checks"_s, 2'000);
    const Farm farm;
    if (!farm.isUp()) {
        return report.fail(u"nginx did not start"_s);
    }
    Polling polling(specsFor(checks, TcpParams{.port = farm.port()}));
    const auto timings = alternate({{u"bare connect"_s, {}, [&] { connectBare(checks, farm.port()); }},
                                    {u"tcp checks"_s, [&] { polling.prepare(); }, [&] { polling.run(); }}},
                                   arguments.number(u"rounds"_s, 7));
    for (const Timing& timing : timings)
        tell(report, timing, checks);
    report.add({.name = u"TCP: CPU a check"_s,
                .value = timings[1].cpu / checks * 1e6,
                .unit = u"µs"_s,
                .goal = 100,
                .beside = timings[0].cpu / checks * 1e6,
                .besideName = u"bare connect loop"_s});
    report.none(u"TCP: failed"_s, polling.failed());
}

const Subcommand httpCommand("http", "HTTP checks with a new connection each, beside wrk", http);
const Subcommand tcpCommand("tcp", "TCP checks, beside a bare connect loop", tcp);

} // namespace

} // namespace sd::bench
