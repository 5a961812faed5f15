#include "app/console/scan/hostscan.h"

#include "models/domain/waysin.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sd {

using namespace std::chrono_literals;

namespace {

constexpr Millis PingPatience = 1s;
constexpr Millis PortPatience = 1'500ms;
constexpr Millis ServicePatience = 3s;
constexpr Millis BmcPatience = 20s; ///< a few answers of a slow controller
constexpr Millis SnmpPatience = 4s; ///< some cards take their time to say who they are
constexpr int AtOnce = 4;

/// In the order in which ways are shown, and their checks made.
int rankOf(const CheckParams& params)
{
    constexpr std::array order{ProbeKind::Icmp, ProbeKind::Snmp,    ProbeKind::Prometheus,
                               ProbeKind::Nut,  ProbeKind::Redfish, ProbeKind::Wsman,
                               ProbeKind::Http, ProbeKind::Tls,     ProbeKind::Tcp};
    return static_cast<int>(std::ranges::find(order, kindOf(params)) - order.begin());
}

/// A device that refuses a connection is there all the same.
bool isThere(const TrialAnswer& answer)
{
    return answer.hasAnswered() || answer.cause == QStringLiteral("refused");
}

/// No name server knows this machine's own.
bool isLoopback(const QString& address)
{
    IpNumber number;
    if (!IpNumber::parse(address, number))
        return false;
    return number.isV6 ? number.high == 0 && number.low == 1 : number.low >> 24U == 127;
}

} // namespace

HostScan::HostScan(Setting setting, QString address, Done done)
    : m_setting(std::move(setting))
    , m_done(std::move(done))
    , m_host{.address = std::move(address)}
{}

void HostScan::start()
{
    fill(m_stage);
    goOn();
}

Trial HostScan::trialOf(const CheckParams& params, Millis patience) const
{
    Trial trial{.server = {}, .check = {}};
    trial.server.name = trial.server.address = m_host.address;
    trial.check.params = params;
    trial.check.timeout = patience;
    return trial;
}

void HostScan::add(const CheckParams& params, Millis patience, Answered answered)
{
    m_waiting.push_back({trialOf(params, patience), std::move(answered)});
}

void HostScan::addWay(const CheckParams& params, Millis patience)
{
    add(asStranger(params), patience, [this, params](const TrialAnswer& answer) {
        if (isWayIn(params, answer))
            takeWay({.params = params, .baselines = baselineOf(params) ? answer.baselines : QStringList()}, answer);
        else if (!answer.identity.empty()) // by a certificate that is not valid, say
            m_identities[kindOf(params)] = answer.identity;
    });
    m_waiting.back().trial.recognises = m_waiting.back().trial.onlyWho = true;
}

/// Encrypted where it is not to be had otherwise.
void HostScan::addWsman()
{
    const ScanPorts& ports = m_setting.wish.ports;
    if (isOpen(ports.wsman))
        addWay(wsmanAt(ports.wsman, false), ServicePatience);
    else if (isOpen(ports.wsmanTls))
        addWay(wsmanAt(ports.wsmanTls, true), ServicePatience);
}

/// Nothing is asked twice that the knocking has told already.
void HostScan::addPort(quint16 port)
{
    if (m_ports.contains(port))
        return;
    const CheckParams params = TcpParams{port};
    add(params, PortPatience, [this, params, port](const TrialAnswer& answer) {
        const bool isWay = isWayIn(params, answer);
        m_ports[port] = isWay;
        m_isThere = m_isThere || isThere(answer);
        const bool isUsual = std::ranges::any_of(UsualPorts, [port](const UsualPort& one) { return one.port == port; });
        if (isWay && isUsual)
            takeWay({.params = params}, answer);
    });
}

/// First with what was typed, then with each credential; with neither, by "public".
void HostScan::addSnmp(size_t signOn)
{
    const ScanWish& wish = m_setting.wish;
    const size_t typed = wish.community.isEmpty() ? 0 : 1;
    const size_t count = std::max<size_t>(typed + wish.credentials.size(), 1);
    if (signOn >= count)
        return;
    FoundWay way{.params = SnmpParams{}};
    way.isTyped = signOn < typed;
    if (!way.isTyped && !wish.credentials.empty()) {
        const Credential& credential = wish.credentials[signOn - typed];
        way.params = snmpWith(credential);
        way.credential = credential.id;
    }
    auto& params = std::get<SnmpParams>(way.params);
    params.port = wish.ports.snmp;
    Trial trial = trialOf(params, SnmpPatience);
    trial.recognises = trial.onlyWho = true;
    trial.check.credential = way.credential;
    if (way.isTyped)
        trial.typed.emplace_back(QStringLiteral("community"), wish.community);
    m_waiting.push_back({std::move(trial), [this, way, signOn](const TrialAnswer& answer) mutable {
                             if (!isWayIn(way.params, answer)) {
                                 addSnmp(signOn + 1);
                                 return;
                             }
                             way.baselines = answer.baselines;
                             takeWay(way, answer);
                         }});
}

void HostScan::addName()
{
    if (m_setting.nameServer.isEmpty() || isLoopback(m_host.address))
        return;
    const CheckParams params = DnsParams{.name = m_host.address, .type = QStringLiteral("PTR")};
    add(params, PortPatience, [this](const TrialAnswer& answer) {
        for (const JudgedReading& reading : answer.readings) {
            if (reading.reading.reported == State::Ok && !reading.reading.text.isEmpty())
                m_host.dnsName = reading.reading.text.section(QLatin1Char(','), 0, 0).trimmed();
        }
        while (m_host.dnsName.endsWith(QLatin1Char('.')))
            m_host.dnsName.chop(1);
    });
    m_waiting.back().trial.server.address = m_setting.nameServer;
}

void HostScan::fill(Stage stage)
{
    const ScanPorts& ports = m_setting.wish.ports;
    switch (stage) {
    case Stage::Ping:
        add(IcmpParams{.count = 1}, PingPatience, [this](const TrialAnswer& answer) {
            if (!answer.hasAnswered())
                return;
            m_isThere = true;
            takeWay({.params = IcmpParams{}}, answer);
        });
        return;
    case Stage::Knock:
        for (const quint16 port : {ports.ssh, ports.https, ports.http, quint16{445}, quint16{3389}})
            addPort(port);
        return;
    case Stage::Ports:
        addSnmp(0);
        addName();
        addPort(ports.ssh);
        addPort(ports.lpd);
        addPort(ports.wsman);
        addPort(ports.wsmanTls);
        for (const UsualPort& port : UsualPorts)
            addPort(port.port);
        return;
    case Stage::Services:
        addWay(redfishAt(ports.https), BmcPatience);
        addWsman();
        addWay(NutParams{.port = ports.nut}, ServicePatience);
        addWay(exporterAt(ports.windowsExporter), ServicePatience);
        if (isOpen(ports.ssh) && !isOpen(ports.lpd))
            addWay(exporterAt(ports.nodeExporter), ServicePatience);
        return;
    case Stage::Pages:
        if (hasRedfish()) // its own pages: the controller is asked enough
            return;
        addWay(webPageAt(ports.https, true), ServicePatience);
        addWay(webPageAt(ports.http, false), ServicePatience);
        addWay(TlsParams{.port = ports.https}, ServicePatience);
        return;
    case Stage::Over:
        return;
    }
}

void HostScan::goOn()
{
    while (m_underWay < AtOnce && !m_waiting.empty()) {
        Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        ask(std::move(question));
    }
    if (m_underWay > 0 || !m_waiting.empty())
        return;
    const bool isOver = m_stage == Stage::Pages || (m_stage == Stage::Knock && !m_isThere);
    if (isOver) {
        m_stage = Stage::Over;
        m_done(*this, m_isThere ? std::optional(found()) : std::nullopt);
        return;
    }
    const bool skipsKnock = m_stage == Stage::Ping && m_isThere;
    m_stage = static_cast<Stage>(static_cast<int>(m_stage) + (skipsKnock ? 2 : 1));
    fill(m_stage);
    goOn();
}

void HostScan::ask(Question question)
{
    ++m_underWay;
    Trial trial = std::move(question.trial);
    m_asked.push_back(m_setting.workbench.tryCheck(
        std::move(trial), [this, answered = std::move(question.answered)](const TrialAnswer& answer) {
            --m_underWay;
            answered(answer);
            goOn();
        }));
}

void HostScan::takeWay(FoundWay way, const TrialAnswer& answer)
{
    way.params = accepting(readBy(way.params, way.baselines.value(0)), answer.certificate);
    if (way.params != accepting(way.params, nullptr))
        way.certificate = answer.certificate;
    m_host.ways.push_back(std::move(way));
    m_host.fitting += answer.fitting;
    if (!answer.identity.empty())
        m_identities[kindOf(m_host.ways.back().params)] = answer.identity;
}

bool HostScan::isOpen(quint16 port) const
{
    const auto known = m_ports.find(port);
    return known != m_ports.end() && known->second;
}

bool HostScan::hasRedfish() const
{
    return std::ranges::any_of(m_host.ways,
                               [](const FoundWay& way) { return std::holds_alternative<RedfishParams>(way.params); });
}

/// SNMP tells best who it is; a page's headers and a certificate count where nobody else says a word. What a UPS that
/// is asked through a server says of itself is not that server's.
FoundHost HostScan::found()
{
    std::ranges::stable_sort(m_host.ways, {}, [](const FoundWay& way) { return rankOf(way.params); });
    for (const ProbeKind kind : {ProbeKind::Snmp, ProbeKind::Redfish, ProbeKind::Prometheus, ProbeKind::Wsman})
        m_host.identity.merge(m_identities[kind]);
    if (m_host.identity.empty()) {
        m_host.identity.merge(m_identities[ProbeKind::Http]);
        m_host.identity.merge(m_identities[ProbeKind::Tls]);
    }
    m_host.fitting.removeDuplicates();
    return std::move(m_host);
}

} // namespace sd
