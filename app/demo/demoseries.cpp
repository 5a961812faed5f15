#include "app/demo/demoseries.h"

#include "app/demo/agent/hardwaremib.h"
#include "app/demo/agent/mibvalues.h"
#include "models/domain/explanation.h"

#include <cmath>

namespace sd::demo {

using namespace Qt::StringLiterals;

namespace {

using Curve = std::function<double(const Moment&)>;

double roundedShare(double part, double whole)
{
    return std::round(1e6 * part / whole) / 1e6;
}

/// Gathers the series of one check. The curves keep references to the estate, not to this.
class SeriesList
{
public:
    SeriesList(const Behaviour& behaviour, const DemoServer& server)
        : m_estate(behaviour)
        , m_server(server)
    {}

    std::vector<DemoSeries> take() { return std::move(m_series); }

    void addPing()
    {
        add(u"serverdrift.icmp.loss"_s, {}, u"%"_s, [&estate = m_estate, &server = m_server](const Moment& moment) {
            return estate.answers(server, moment) ? 0.0 : 100.0;
        });
        add(u"serverdrift.icmp.rtt"_s, {}, u"s"_s, [&estate = m_estate, &server = m_server](const Moment& moment) {
            return estate.answers(server, moment) ? estate.roundTrip(server, moment) : std::nan("");
        });
    }

    void addConnect()
    {
        add(u"serverdrift.tcp.connect.duration"_s, {}, u"s"_s,
            [&estate = m_estate, &server = m_server](const Moment& moment) {
                return 2 * estate.roundTrip(server, moment);
            });
    }

    void addRequest()
    {
        constexpr double overhead = 0.001; // the connection, on loopback
        add(u"http.client.request.duration"_s, {}, u"s"_s,
            [&estate = m_estate, &server = m_server](const Moment& moment) {
                return std::chrono::duration<double>(estate.web(server, moment).delay).count() + overhead;
            });
        addStatus(
            u"http.response.status_code"_s, {}, u"1"_s,
            [&estate = m_estate, &server = m_server](const Moment& moment) {
                return static_cast<double>(estate.web(server, moment).status);
            },
            [&estate = m_estate, &server = m_server](const Moment& moment) {
                const WebManner manner = estate.web(server, moment);
                if (manner.status >= 400)
                    return explain(Why::HttpStatus, manner.status, u"200-399"_s);
                return manner.isHealthy ? QString() : explain(Why::HttpBodyRefused, unhealthyPattern());
            });
    }

    void addCertificate()
    {
        using Days = std::chrono::duration<double, std::ratio<86'400>>;
        // The server's own certificate ends first; the authority's lives for years.
        for (const QString& instance : {QString(), u"chain"_s})
            add(u"serverdrift.tls.days_left"_s, instance, u"d"_s,
                [&estate = m_estate, &server = m_server](const Moment& moment) {
                    return Days(estate.certificateEnd(server, moment) - moment.at).count();
                });
    }

    void addMachine()
    {
        add(u"system.uptime"_s, {}, u"s"_s, [&estate = m_estate, &server = m_server](const Moment& moment) {
            return static_cast<double>((moment.at - estate.startedAt(server, moment)).count() / 1000);
        });
        for (size_t port = 0; port < m_server.ports.size(); ++port)
            addPort(port);
        if (!isComputer(m_server.role))
            return;
        add(u"system.cpu.utilization"_s, {}, u"1"_s, [&estate = m_estate, &server = m_server](const Moment& moment) {
            int sum = 0;
            for (int core = 0; core < server.cores; ++core)
                sum += estate.processorLoad(server, core, moment);
            return std::round(100.0 * sum / server.cores) / 10'000;
        });
        add(u"system.memory.utilization"_s, {}, u"1"_s, [&estate = m_estate, &server = m_server](const Moment& moment) {
            return roundedShare(estate.memoryUsed(server, moment), server.memory);
        });
        for (size_t volume = 0; volume < m_server.volumes.size(); ++volume)
            addVolume(volume);
    }

    /// Of a management controller; what else it says is read from the first poll on.
    void addFans()
    {
        int fan = 0;
        for (const HardwareObject& object : hardwareObjects()) {
            if (object.curve == HardwareCurve::Rpm)
                add(u"hw.fan.speed"_s, u"Fan %1"_s.arg(++fan), u"rpm"_s,
                    [&object, &server = m_server](const Moment& moment) {
                        return static_cast<double>(hardwareValue(object, server, moment));
                    });
        }
    }

private:
    void add(const QString& metric, const QString& instance, const QString& unit, Curve curve,
             ReadingKind kind = ReadingKind::Gauge)
    {
        m_series.push_back({{metric, instance}, kind, unit, std::move(curve)});
    }

    void addStatus(const QString& metric, const QString& instance, const QString& unit, Curve curve,
                   std::function<QString(const Moment&)> trouble)
    {
        m_series.push_back({{metric, instance}, ReadingKind::Status, unit, std::move(curve), std::move(trouble)});
    }

    void addPort(size_t port)
    {
        auto octets = [&estate = m_estate, &server = m_server, port](bool out) -> Curve {
            return [&estate, &server, port, out](const Moment& moment) {
                return static_cast<double>(estate.octets(server, port, out, moment));
            };
        };
        const QString& name = m_server.ports[port].name;
        addStatus(
            u"serverdrift.network.link"_s, name, {},
            [&estate = m_estate, &server = m_server, port](const Moment& moment) {
                return estate.isPortUp(server, port, moment) ? 1.0 : 2.0;
            },
            [&estate = m_estate, &server = m_server, port](const Moment& moment) {
                return estate.isPortUp(server, port, moment) ? QString() : u"down"_s;
            });
        add(u"system.network.io.receive"_s, name, u"By/s"_s, octets(false), ReadingKind::Counter);
        add(u"system.network.io.transmit"_s, name, u"By/s"_s, octets(true), ReadingKind::Counter);
    }

    void addVolume(size_t volume)
    {
        // Windows says "C:\ Label:… Serial Number …"; the baseline keeps the letter.
        const QString name = isWindows(m_server.role) ? m_server.volumes[volume].label : volumeName(m_server, volume);
        const double size = m_server.volumes[volume].bytes;
        auto used = [&estate = m_estate, &server = m_server, volume](const Moment& moment) {
            constexpr double cluster = 4096;
            return std::floor(estate.volumeUsed(server, volume, moment) / cluster) * cluster;
        };
        add(u"system.filesystem.utilization"_s, name, u"1"_s,
            [used, size](const Moment& moment) { return roundedShare(used(moment), size); });
        add(u"serverdrift.filesystem.free"_s, name, u"By"_s,
            [used, size](const Moment& moment) { return size - used(moment); });
    }

    const Behaviour& m_estate;
    const DemoServer& m_server;
    std::vector<DemoSeries> m_series;
};

} // namespace

QString unhealthyPattern()
{
    return uR"re("Health":\s*"(Warning|Critical)")re"_s;
}

std::vector<DemoSeries> seriesOf(const Behaviour& behaviour, const DemoServer& server, const CheckParams& params)
{
    SeriesList list(behaviour, server);
    switch (kindOf(params)) {
    case ProbeKind::Icmp:
        list.addPing();
        break;
    case ProbeKind::Tcp:
        list.addConnect();
        break;
    case ProbeKind::Http:
        list.addRequest();
        break;
    case ProbeKind::Tls:
        list.addCertificate();
        break;
    case ProbeKind::Snmp:
        if (std::get<SnmpParams>(params).baseline == SnmpParams{}.baseline)
            list.addMachine();
        else
            list.addFans();
        break;
    case ProbeKind::Dns:
    case ProbeKind::Plugin:
    case ProbeKind::Prometheus:
    case ProbeKind::Nut:
    case ProbeKind::Redfish:
    case ProbeKind::Smb:
    case ProbeKind::Chain:
    case ProbeKind::StatusPage:
    case ProbeKind::Domain:
    case ProbeKind::Wsman:
        break; // the demo estate has none
    }
    return list.take();
}

bool isAnswered(const Behaviour& behaviour, const DemoServer& server, ProbeKind kind, const Moment& moment)
{
    return kind == ProbeKind::Icmp || behaviour.answers(server, moment);
}

} // namespace sd::demo
