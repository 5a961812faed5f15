#include "tests/widgets/fakescan.h"

#include "models/domain/waysin.h"

namespace sd::test {

using namespace Qt::StringLiterals;

Subscription FakeScan::scan(ScanWish wish, Told told)
{
    wishes.push_back(std::move(wish));
    auto telling = std::make_shared<Told>(std::move(told));
    m_told = telling;
    QMetaObject::invokeMethod(
        this,
        [this, listener = m_told] {
            for (const ScanNews& news : atOnce) {
                if (const auto still = listener.lock())
                    (*still)(news);
            }
        },
        Qt::QueuedConnection);
    return Subscription([this, telling = std::move(telling)]() mutable {
        telling.reset();
        ++ended;
    });
}

void FakeScan::tell(const ScanNews& news)
{
    if (const auto still = m_told.lock())
        (*still)(news);
}

FoundHost snmpHost(const QString& address, const QString& name, std::map<QString, QString> identity,
                   const QStringList& baselines)
{
    if (!name.isEmpty())
        identity[u"name"_s] = name;
    return {.address = address,
            .identity = std::move(identity),
            .ways = {{.params = IcmpParams{}},
                     {.params = SnmpParams{.baseline = baselines.front()}, .baselines = baselines}}};
}

ScanNews sampleScan()
{
    FoundHost server =
        snmpHost(u"10.6.0.21"_s, u"nb-file02"_s,
                 {{u"os"_s, u"Windows Server 2022"_s}, {u"role"_s, u"server"_s}, {u"serial"_s, u"8KQ2XN3"_s}},
                 {u"windows-server"_s});
    server.ways.push_back({.params = TcpParams{3389}});
    FoundHost controller{
        .address = u"10.6.0.121"_s,
        .identity = {{u"vendor"_s, u"Dell"_s}, {u"model"_s, u"PowerEdge R750"_s}, {u"sku"_s, u"8KQ2XN3"_s}},
        .ways = {{.params = IcmpParams{}}, {.params = redfishAt(443)}}};
    controller.ways[1].certificate = std::make_shared<PeerCertificate>(PeerCertificate{
        .subject = u"CN = idrac-8KQ2XN3"_s, .issuer = {}, .fingerprint = QString(64, u'A'), .fault = {}});
    const FoundHost ups = snmpHost(u"10.6.0.30"_s, u"ups-a"_s,
                                   {{u"vendor"_s, u"APC"_s}, {u"model"_s, u"Smart-UPS X 750"_s}, {u"role"_s, u"ups"_s}},
                                   {u"apc-ups"_s, u"apc-environment"_s});
    const FoundHost core = snmpHost(
        u"10.6.0.2"_s, u"nb-core"_s,
        {{u"vendor"_s, u"HPE"_s}, {u"model"_s, u"5900AF Switch"_s}, {u"role"_s, u"switch"_s}}, {u"generic-server"_s});
    FoundHost known{
        .address = u"10.4.0.11"_s, .dnsName = u"dc01.norrbygg.example"_s, .ways = {{.params = IcmpParams{}}}};
    FoundHost quiet{.address = u"10.6.0.77"_s, .ways = {{.params = IcmpParams{}}, {.params = webPageAt(80, false)}}};
    return {.progress = {.all = 254, .begun = 160, .done = 128, .answered = 6},
            .found = {{1, {core}}, {2, {server, controller}}, {3, {ups}}, {4, {known}}, {5, {quiet}}}};
}

} // namespace sd::test
