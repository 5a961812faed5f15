#include "models/domain/candidatebook.h"

#include "models/domain/baselineuse.h"
#include "models/domain/checkwords.h"
#include "models/domain/waysin.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones are "1", "N/A", "0" of devices that do not know theirs.
constexpr qsizetype shortestSerial = 5;
constexpr qsizetype shortestName = 3;

bool isSerial(const QString& word)
{
    static const QRegularExpression filler(u"^(.)\\1*$|^(TO BE FILLED|DEFAULT|SYSTEM SERIAL|NOT |UNKNOWN|NONE)|"
                                           "^0?123456789|<PRIVATE>|XXXX"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return word.size() >= shortestSerial && !filler.match(word).hasMatch();
}

/// What many devices are called before anybody names them says nothing.
bool isOwnName(const QString& name)
{
    static const QRegularExpression usual(
        u"^(localhost|local|switch|router|server|host|printer|idrac|drac|ilo|bmc|ups|pdu|apc|nas|none|unknown|default|"
        "debian|ubuntu|centos|raspberrypi|esxi|vmware|windows|snmp|system|\\(none\\)|n/a|not set)$"_s);
    static const QRegularExpression letter(u"[a-z]"_s);
    return name.size() >= shortestName && letter.match(name).hasMatch() && !usual.match(name).hasMatch();
}

/// BMCs are delivered with a name that holds the machine's number.
QString serialInName(const QString& name)
{
    static const QRegularExpression pattern(u"^(?:ILO|iDRAC-|iLO-)([A-Z0-9]{7,10})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    static const QRegularExpression digit(u"\\d"_s);
    return match.hasMatch() && digit.match(match.captured(1)).hasMatch() ? match.captured(1).toUpper() : QString();
}

bool shareOne(const std::set<QString>& a, const std::set<QString>& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& word) { return b.contains(word); });
}

/// An operating system stands before the controller that its machine has; the lower address before the higher.
bool standsBefore(const FoundHost& a, const FoundHost& b)
{
    const auto isController = [](const FoundHost& host) {
        const bool isOther = std::any_of(host.ways.begin(), host.ways.end(), [](const FoundWay& way) {
            return std::holds_alternative<RedfishParams>(way.params);
        });
        return isOther || identityWord(host.identity, u"role"_s) == "bmc"_L1;
    };
    if (isController(a) != isController(b))
        return isController(b);
    IpNumber first;
    IpNumber second;
    IpNumber::parse(a.address, first);
    IpNumber::parse(b.address, second);
    return first < second;
}

QString urlHost(const QString& address)
{
    return address.contains(u':') ? QString(u'[' + address + u']') : address;
}

/// The same way for a server whose address is another one; nothing where that can't be said, or adds nothing.
std::optional<FoundWay> fromElsewhere(FoundWay way, const QString& address, const std::vector<FoundWay>& known)
{
    if (auto* redfish = std::get_if<RedfishParams>(&way.params)) {
        redfish->url.replace("{address}"_L1, urlHost(address));
        return way;
    }
    auto* snmp = std::get_if<SnmpParams>(&way.params);
    if (snmp == nullptr)
        return std::nullopt;
    snmp->address = address;
    for (const FoundWay& other : known) {
        for (const QString& baseline : other.baselines)
            way.baselines.removeAll(baseline);
    }
    if (way.baselines.isEmpty())
        return std::nullopt;
    snmp->baseline = way.baselines.front();
    return way;
}

} // namespace

CandidateBook::Marks CandidateBook::marksOf(const FoundHost& host)
{
    Marks marks;
    for (const QString& key : {u"serial"_s, u"sku"_s}) {
        if (const QString word = identityWord(host.identity, key).toUpper(); isSerial(word))
            marks.serials.insert(word);
    }
    for (const QString& whole : {identityWord(host.identity, u"name"_s), host.dnsName}) {
        const QString name = shortName(whole).toLower();
        if (const QString serial = serialInName(name); !serial.isEmpty())
            marks.serials.insert(serial);
        else if (isOwnName(name))
            marks.names.insert(name);
    }
    return marks;
}

bool CandidateBook::areOneMachine(const Marks& a, const Marks& b)
{
    if (shareOne(a.serials, b.serials))
        return true;
    return shareOne(a.names, b.names) && (a.serials.empty() || b.serials.empty());
}

CandidateBook::Change CandidateBook::add(FoundHost host)
{
    const Marks own = marksOf(host);
    Marks together = own;
    Change change;
    Candidate& joined = change.candidate;
    for (auto& [id, marks] : m_marks) {
        if (!areOneMachine(own, marks))
            continue;
        if (joined.id == 0)
            joined.id = id;
        else
            change.gone.insert(id);
        const Candidate& other = m_candidates.at(id);
        joined.hosts.insert(joined.hosts.end(), other.hosts.begin(), other.hosts.end());
        together.serials.merge(marks.serials);
        together.names.merge(marks.names);
    }
    for (const int id : change.gone) {
        m_candidates.erase(id);
        m_marks.erase(id);
    }
    if (joined.id == 0)
        joined.id = ++m_last;
    joined.hosts.push_back(std::move(host));
    std::stable_sort(joined.hosts.begin(), joined.hosts.end(), standsBefore);
    m_candidates[joined.id] = joined;
    m_marks[joined.id] = std::move(together);
    return change;
}

std::vector<Candidate> apart(const Candidate& candidate)
{
    std::vector<Candidate> single;
    single.reserve(candidate.hosts.size());
    for (const FoundHost& host : candidate.hosts)
        single.push_back({.hosts = {host}});
    return single;
}

Candidate together(const std::vector<Candidate>& candidates)
{
    Candidate one;
    for (const Candidate& candidate : candidates)
        one.hosts.insert(one.hosts.end(), candidate.hosts.begin(), candidate.hosts.end());
    std::stable_sort(one.hosts.begin(), one.hosts.end(), standsBefore);
    return one;
}

std::map<QString, QString> identityOf(const Candidate& candidate)
{
    std::map<QString, QString> identity;
    for (const FoundHost& host : candidate.hosts) {
        std::map<QString, QString> more = host.identity;
        identity.merge(more);
    }
    return identity;
}

QString nameOf(const Candidate& candidate)
{
    for (const FoundHost& host : candidate.hosts) {
        const QString name = shortName(identityWord(host.identity, u"name"_s));
        if (isOwnName(name.toLower()))
            return name;
    }
    for (const FoundHost& host : candidate.hosts) {
        if (!host.dnsName.isEmpty())
            return shortName(host.dnsName);
    }
    return candidate.hosts.front().address;
}

std::vector<FoundWay> waysOf(const Candidate& candidate)
{
    std::vector<FoundWay> ways = candidate.hosts.front().ways;
    for (size_t i = 1; i < candidate.hosts.size(); ++i) {
        const FoundHost& host = candidate.hosts[i];
        for (const FoundWay& way : host.ways) {
            if (auto added = fromElsewhere(way, host.address, ways))
                ways.push_back(*std::move(added));
        }
    }
    return ways;
}

QStringList addressesOf(const Candidate& candidate)
{
    QStringList addresses;
    addresses.reserve(std::ssize(candidate.hosts));
    for (const FoundHost& host : candidate.hosts)
        addresses += host.address;
    return addresses;
}

QStringList wayNamesOf(const Candidate& candidate)
{
    QStringList names;
    for (const FoundWay& way : waysOf(candidate)) {
        const bool isSnmp = std::holds_alternative<SnmpParams>(way.params);
        names += isSnmp ? u"SNMP"_s : defaultCheckName(way.params);
    }
    names.removeDuplicates();
    return names;
}

QStringList fittingOf(const Candidate& candidate)
{
    QStringList names;
    for (const FoundHost& host : candidate.hosts)
        names += host.fitting;
    names.removeDuplicates();
    for (const QString& known : baselinesOf(candidate))
        names.removeAll(known);
    return names;
}

QStringList baselinesOf(const Candidate& candidate)
{
    QStringList names;
    for (const FoundWay& way : waysOf(candidate)) {
        if (way.baselines.isEmpty()) {
            if (const QString* baseline = baselineOf(way.params))
                names += *baseline;
        }
        names += way.baselines;
    }
    names.removeDuplicates();
    return names;
}

void WatchedAddresses::add(const QString& address, ServerId server)
{
    if (!address.isEmpty())
        m_servers.insert(address.toLower(), server);
}

void WatchedAddresses::add(const Server& server)
{
    add(server.address, server.id);
}

void WatchedAddresses::add(const Check& check)
{
    if (const auto* snmp = std::get_if<SnmpParams>(&*check.params))
        add(snmp->address, check.server);
    else if (const auto* redfish = std::get_if<RedfishParams>(&*check.params))
        add(QUrl(redfish->url).host(), check.server); // none where it is {address}
}

ServerId WatchedAddresses::find(const Candidate& candidate) const
{
    for (const FoundHost& host : candidate.hosts) {
        const QString name = host.dnsName.toLower();
        for (const QString& known : {host.address, name, name.section(u'.', 0, 0)}) {
            if (const auto found = m_servers.find(known); !known.isEmpty() && found != m_servers.end())
                return *found;
        }
    }
    return {};
}

void addTo(Estate& estate, const Candidate& candidate, Server server, CredentialId typed, qint64& checkId)
{
    const std::vector<FoundWay> ways = waysOf(candidate);
    const auto credentialOf = [typed](const FoundWay& way) { return way.isTyped ? typed : way.credential; };
    for (const FoundWay& way : ways) {
        if (!server.credential)
            server.credential = credentialOf(way);
    }
    std::set<QString> names;
    for (const FoundWay& way : ways) {
        for (const CheckParams& params : checksOf(way.params, way.baselines)) {
            Check& check = estate.checks.emplace_back(Check{
                .id = CheckId{--checkId}, .server = server.id, .name = defaultCheckName(params), .params = params});
            followBaseline(check);
            if (const CredentialId own = credentialOf(way); own && own != server.credential)
                check.credential = own;
            // A check's name is unique on its server: a machine may have two controllers.
            for (int number = 2; !names.insert(check.name).second; ++number)
                check.name = defaultCheckName(params) + u" (%1)"_s.arg(number);
        }
    }
    estate.servers.push_back(std::move(server));
}

} // namespace sd
