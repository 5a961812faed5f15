#include "app/probes/snmp/trapdesk.h"

#include "models/domain/explanation.h"

#include <sys/epoll.h>

#include <algorithm>

namespace sd {

namespace {

constexpr int packetsATurn = 256; // others on the loop, and the disk's side, get their turn in between
constexpr std::chrono::seconds deskPause{1};
constexpr std::chrono::seconds tryAgain{30}; ///< a port that another program holds
constexpr std::chrono::seconds resolveAgain{600};
constexpr std::chrono::seconds countAgain{10};
constexpr QLatin1StringView communityOid{"1.3.6.1.6.3.18.1.4.0"}; ///< snmpTrapCommunity.0
constexpr size_t replyRoom = 65'507;
constexpr size_t longestUser = 32; // RFC 3414 §2.4: msgUserName
/// Seconds from 1970 to 2020: boots made of the clock stay within their 31 bits until 2088.
constexpr qint64 bootsFrom = 1'577'836'800;

/// More at every start, without anything to be written down.
quint32 bootsAt(UtcTime now)
{
    return static_cast<quint32>(std::max<qint64>(toMs(now) / 1000 - bootsFrom, 1));
}

NetAddress addressOf(const UdpEndpoint& endpoint)
{
    return NetAddress::fromSockaddr(&endpoint.any).value_or(NetAddress());
}

/// As SNMP's own documents call it (RFC 3416 §3); empty where there is no value.
QString typeName(SnmpType type)
{
    switch (type) {
    case SnmpType::Integer:
        return QStringLiteral("INTEGER");
    case SnmpType::Gauge32:
        return QStringLiteral("Gauge32");
    case SnmpType::Counter32:
        return QStringLiteral("Counter32");
    case SnmpType::Counter64:
        return QStringLiteral("Counter64");
    case SnmpType::TimeTicks:
        return QStringLiteral("TimeTicks");
    case SnmpType::OctetString:
        return QStringLiteral("OCTET STRING");
    case SnmpType::ObjectId:
        return QStringLiteral("OBJECT IDENTIFIER");
    case SnmpType::IpAddress:
        return QStringLiteral("IpAddress");
    case SnmpType::Real:
    case SnmpType::Opaque:
        return QStringLiteral("Opaque");
    case SnmpType::Missing:
    case SnmpType::Null:
    case SnmpType::NoSuchObject:
    case SnmpType::NoSuchInstance:
    case SnmpType::EndOfMibView:
        break;
    }
    return {};
}

QString whyRefused(TrapSecurity::Refusal refusal, const QString& where, const QString& user)
{
    switch (refusal) {
    case TrapSecurity::Refusal::User:
        return explain(Why::SnmpUserUnknown, where, user);
    case TrapSecurity::Refusal::Level:
        return explain(Why::SnmpLevelRefused, where, user);
    case TrapSecurity::Refusal::Digest:
        return explain(Why::SnmpAuthRefused, where, user);
    case TrapSecurity::Refusal::Cipher:
        return explain(Why::SnmpPrivacyRefused, where, user);
    case TrapSecurity::Refusal::Late:
        return explain(Why::SnmpClock, where);
    case TrapSecurity::Refusal::Discovery:
    case TrapSecurity::Refusal::None:
        break;
    }
    return {};
}

} // namespace

TrapDesk::TrapDesk(EventLoop& loop, TrapSink& sink, TrapListener::Settings settings)
    : m_loop(loop)
    , m_sink(sink)
    , m_settings(std::move(settings))
    , m_security(m_settings.engine, bootsAt(loop.clock().utcNow()), loop.now())
    , m_resolver(Resolver::shared(loop.clock()))
    , m_reply(replyRoom)
{
    if (m_settings.port != 0)
        everySecond();
}

TrapDesk::~TrapDesk()
{
    m_loop.cancelTimer(m_timer);
    for (const auto& socket : {&m_v4, &m_v6}) {
        if (*socket && (*socket)->fd() >= 0)
            m_loop.unwatch((*socket)->fd());
    }
    tellDropped();
    deliver();
}

void TrapDesk::everySecond()
{
    const SteadyTime now = m_loop.now();
    if (now >= m_nextLook) {
        m_nextLook = now + tryAgain;
        openSockets();
    }
    if (now >= m_nextResolve)
        resolveHosts();
    if (now >= m_nextCount) {
        m_nextCount = now + countAgain;
        tellDropped();
        deliver();
    }
    m_timer = m_loop.addTimer(now + deskPause, [this] { everySecond(); });
}

void TrapDesk::openSockets()
{
    QStringList troubles;
    const auto open = [&](std::unique_ptr<TrapSocket>& socket, int family) {
        if (socket && socket->fd() >= 0)
            return;
        socket = std::make_unique<TrapSocket>(family, m_settings.port);
        if (socket->fd() >= 0)
            m_loop.watch(socket->fd(), EPOLLIN, [this, &socket](quint32) { receive(*socket); });
        else if (socket->error() != EAFNOSUPPORT) // a machine without IPv6 lacks nothing
            troubles << explain(Why::Port, m_settings.port, explainErrno(socket->error()));
    };
    open(m_v4, AF_INET);
    open(m_v6, AF_INET6);
    troubles.removeDuplicates();
    tellTrouble(troubles.isEmpty() ? QString() : explainAll(troubles));
}

void TrapDesk::tellTrouble(const QString& trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    m_sink.listening(trouble);
}

void TrapDesk::receive(TrapSocket& socket)
{
    m_guard.countLost(socket.receive(packetsATurn, [&](ber::Bytes packet, const UdpEndpoint& from) {
        if (m_guard.admit(addressOf(from), m_loop.now()))
            take(packet, from, &socket);
    }));
    deliver();
}

void TrapDesk::tellDropped()
{
    for (const StormGuard::Dropped& dropped : m_guard.takeDropped()) {
        Trap trap;
        trap.at = trap.lastAt = m_loop.clock().utcNow();
        trap.fate = TrapFate::Dropped;
        trap.repeats = static_cast<qint64>(dropped.count);
        if (!dropped.source.isNull()) {
            trap.source = dropped.source.toString();
            if (const auto server = m_servers.find(dropped.source); server != m_servers.end())
                trap.server = server->second;
        }
        m_heard.push_back(std::move(trap));
    }
}

void TrapDesk::deliver()
{
    if (!m_heard.empty())
        m_sink.heard(std::exchange(m_heard, {}));
}

void TrapDesk::watch(TrapAccess access)
{
    m_access = std::move(access);
    m_security.setUsers(m_access.users);
    ++m_watch;
    m_servers.clear();
    resolveHosts();
}

void TrapDesk::resolveHosts()
{
    m_nextResolve = m_loop.now() + resolveAgain;
    for (const auto& [host, server] : m_access.hosts) {
        m_resolver->resolve(host, m_loop, [this, mine = m_watch, server = server](const Resolution& found) {
            if (mine != m_watch)
                return;
            for (const NetAddress& address : found.addresses)
                m_servers.emplace(address, server);
        });
    }
}

bool TrapDesk::knows(ber::Bytes community) const
{
    return std::ranges::any_of(m_access.communities, [&](const Secret& secret) {
        const QByteArrayView known = secret.view();
        return ber::same(community, {reinterpret_cast<const quint8*>(known.data()), static_cast<size_t>(known.size())});
    });
}

void TrapDesk::refuse(Trap& trap, const QString& why)
{
    trap.fate = TrapFate::Refused;
    trap.why = why;
}

void TrapDesk::fill(Trap& trap, const TrapPdu& pdu, const NetAddress& source) const
{
    trap.isInform = pdu.isInform;
    trap.oid = oidText(pdu.oid);
    auto server = pdu.agent ? m_servers.find(*pdu.agent) : m_servers.end();
    if (pdu.agent && *pdu.agent != source)
        trap.agent = pdu.agent->toString();
    // Behind an address translation or a forwarder the sender is another one than the trap is about.
    if (server == m_servers.end())
        server = m_servers.find(source);
    if (server != m_servers.end())
        trap.server = server->second;
    qsizetype room = Trap::MaxText;
    for (const SnmpVarbind& varbind : pdu.varbinds) {
        // A forwarder puts the community there (RFC 3584, 3.1): a secret, of which it is enough that it came.
        const QString oid = oidText(varbind.oid);
        const bool isSecret = oid == communityOid;
        TrapVarbind kept{.oid = oid,
                         .name = {},
                         .text = isSecret ? QString() : varbind.value.text(),
                         .type = typeName(varbind.value.type)};
        room -= kept.oid.size() + kept.text.size();
        if (room < 0 || trap.varbinds.size() == Trap::MaxVarbinds) {
            ++trap.omitted;
            continue;
        }
        trap.varbinds.push_back(std::move(kept));
    }
}

void TrapDesk::takeCommunity(TrapMessage& message, Trap& trap, const UdpEndpoint& from, TrapSocket* socket)
{
    fill(trap, message.pdu, addressOf(from));
    if (!knows(message.community)) {
        refuse(trap, explain(Why::SnmpForeign));
        return;
    }
    if (message.pdu.isInform && socket != nullptr) {
        if (const ber::Bytes answer = encodeInformAnswer(message, m_reply); !answer.empty())
            socket->send(answer, from);
    }
}

void TrapDesk::takeV3(ber::Bytes packet, Trap& trap, const UdpEndpoint& from, TrapSocket* socket)
{
    const SteadyTime now = m_loop.now();
    const TrapSecurity::Opened opened = m_security.open(packet, now);
    if (opened.fault == ber::Fault::None)
        trap.user = QString::fromUtf8(reinterpret_cast<const char*>(opened.frame.user.data()),
                                      static_cast<qsizetype>(std::min(opened.frame.user.size(), longestUser)));
    const bool canReply = socket != nullptr && !m_settings.engine.empty();
    if (opened.fault == ber::Fault::None && opened.refusal != TrapSecurity::Refusal::None) {
        const ber::Bytes report = canReply ? m_security.report(opened, now, m_reply) : ber::Bytes{};
        if (!report.empty())
            socket->send(report, from);
        const bool willCome = opened.refusal == TrapSecurity::Refusal::Discovery ||
                              (opened.refusal == TrapSecurity::Refusal::Late && !report.empty());
        if (willCome) {
            trap.version = 0; // a question, not a trap: it comes again with our engine and clock
            return;
        }
        refuse(trap, whyRefused(opened.refusal, from.toString(), trap.user));
        return;
    }
    TrapPdu pdu;
    ber::Reader reader(opened.scoped.pdu);
    const ber::Fault fault = opened.fault != ber::Fault::None ? opened.fault : decodeTrapPdu(reader, pdu);
    if (fault != ber::Fault::None) {
        trap.fate = TrapFate::Malformed;
        trap.why = explain(Why::SnmpMalformed, packet.size(), ber::text(fault));
        return;
    }
    fill(trap, pdu, addressOf(from));
    if (!pdu.isInform || !canReply)
        return;
    std::vector<quint8> response(pdu.list.size() + 64);
    ber::Writer writer(response);
    writePdu(writer, ber::Response, pdu.requestId, pdu.list);
    const ber::Bytes answer = writer.ok() ? m_security.answer(opened, writer.written(), now, m_reply) : ber::Bytes{};
    if (!answer.empty())
        socket->send(answer, from);
}

void TrapDesk::take(ber::Bytes packet, const UdpEndpoint& from, TrapSocket* socket)
{
    const NetAddress source = addressOf(from);
    Trap trap;
    trap.at = trap.lastAt = m_loop.clock().utcNow();
    trap.source = source.toString();
    if (const auto server = m_servers.find(source); server != m_servers.end())
        trap.server = server->second;
    TrapMessage message;
    const ber::Fault fault = decodeTrap(packet, message);
    trap.version = message.version;
    if (fault != ber::Fault::None) {
        trap.fate = TrapFate::Malformed;
        trap.why = explain(Why::SnmpMalformed, packet.size(), ber::text(fault));
    } else if (message.version == 3) {
        takeV3(packet, trap, from, socket);
        if (trap.version == 0)
            return;
    } else {
        takeCommunity(message, trap, from, socket);
    }
    m_heard.push_back(std::move(trap));
}

} // namespace sd
