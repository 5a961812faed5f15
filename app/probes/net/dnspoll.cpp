#include "app/probes/net/dnspoll.h"

#include "app/probes/net/dnsanswer.h"
#include "models/domain/explanation.h"

#include <arpa/nameser.h>
#include <sys/epoll.h>

#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 2;
constexpr qsizetype longestList = 400; ///< characters of records, in why it failed

PollFailure failureOf(int status)
{
    switch (status) {
    case ARES_ETIMEOUT:
        return PollFailure::Timeout;
    case ARES_ECONNREFUSED:
        return PollFailure::Refused;
    case ARES_EBADRESP:
    case ARES_EOF:
        return PollFailure::Malformed;
    default:
        return PollFailure::Internal;
    }
}

QString explanationOf(int status)
{
    switch (status) {
    case ARES_ETIMEOUT:
        return explain(Why::NoAnswer);
    case ARES_ECONNREFUSED:
        return explainErrno(ECONNREFUSED);
    case ARES_EBADRESP:
    case ARES_EOF:
        return explain(Why::DnsBroken);
    default:
        return QString::fromLatin1(ares_strerror(status));
    }
}

/// Our channel asks one server for one name: nothing of the machine's own resolver settings is to be read.
ares_channel newChannel(Millis patience, ares_sock_state_cb callback, void* owner)
{
    static const int initialised = ares_library_init(ARES_LIB_INIT_ALL);
    Q_UNUSED(initialised)
    ares_options options{};
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP;
    options.timeout = static_cast<int>(patience.count());
    options.tries = tries;
    options.ndots = 1;
    options.sock_state_cb = callback;
    options.sock_state_cb_data = owner;
    char lookups[] = "b";
    options.lookups = lookups;
    in_addr nobody{};
    options.servers = &nobody; // replaced at once, but keeps c-ares from reading resolv.conf
    options.nservers = 1;
    ares_channel channel = nullptr;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_NDOTS | ARES_OPT_SOCK_STATE_CB |
                     ARES_OPT_LOOKUPS | ARES_OPT_SERVERS | ARES_OPT_DOMAINS;
    return ares_init_options(&channel, &options, mask) == ARES_SUCCESS ? channel : nullptr;
}

} // namespace

DnsPoll::DnsPoll(NetContext& context, PollOrder order)
    : NetPoll(context, std::move(order))
    , m_params(std::get<DnsParams>(*spec().params))
{}

DnsPoll::~DnsPoll()
{
    m_isInside = false;
    release();
}

void DnsPoll::release()
{
    loop().cancelTimer(m_retry);
    // From inside a callback of c-ares it goes with the poll, a turn later.
    if (m_channel && !m_isInside)
        ares_destroy(std::exchange(m_channel, nullptr));
}

void DnsPoll::begin(const std::vector<NetAddress>& addresses)
{
    const auto type = dnsTypeOf(m_params.type);
    if (!type || !openChannel(addresses.front())) {
        fail(PollFailure::Internal, explain(Why::DnsNoQuery, m_params.type));
        return;
    }
    m_type = *type;
    m_askedAt = loop().now();
    const QString name = m_type == ns_t_ptr ? reverseName(m_params.name) : m_params.name;
    m_isInside = true;
    ares_query(m_channel, name.toUtf8().constData(), ns_c_in, m_type, &DnsPoll::onAnswer, this);
    m_isInside = false;
    armTimer();
}

bool DnsPoll::openChannel(const NetAddress& server)
{
    const auto whole = std::chrono::duration_cast<Millis>(deadline() - loop().now());
    // c-ares doubles its patience with each try: a third and two thirds of what there is.
    m_channel = newChannel(std::max(Millis{1}, whole / 3), &DnsPoll::onSocketState, this);
    if (!m_channel)
        return false;
    ares_addr_port_node node{};
    node.family = server.family();
    node.udp_port = node.tcp_port = m_params.port;
    sockaddr_storage storage{};
    server.toSockaddr(storage);
    if (node.family == AF_INET)
        node.addr.addr4 = reinterpret_cast<const sockaddr_in*>(&storage)->sin_addr;
    else
        std::copy_n(reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_addr.s6_addr, 16,
                    reinterpret_cast<quint8*>(&node.addr.addr6));
    return ares_set_servers_ports(m_channel, &node) == ARES_SUCCESS;
}

void DnsPoll::onSocketState(void* self, ares_socket_t fd, int readable, int writable)
{
    auto* const poll = static_cast<DnsPoll*>(self);
    if (!readable && !writable) {
        poll->loop().unwatch(fd);
        return;
    }
    const quint32 events = (readable ? quint32{EPOLLIN} : 0U) | (writable ? quint32{EPOLLOUT} : 0U);
    poll->loop().watch(fd, events, [poll, fd](quint32 ready) {
        const bool canRead = ready & (EPOLLIN | EPOLLERR | EPOLLHUP);
        poll->process(canRead ? fd : ARES_SOCKET_BAD, ready & EPOLLOUT ? fd : ARES_SOCKET_BAD);
    });
}

void DnsPoll::process(ares_socket_t readable, ares_socket_t writable)
{
    if (isDone())
        return;
    m_isInside = true;
    ares_process_fd(m_channel, readable, writable);
    m_isInside = false;
    if (!isDone())
        armTimer();
}

void DnsPoll::armTimer()
{
    loop().cancelTimer(m_retry);
    timeval longest{};
    timeval next{};
    longest.tv_sec = 60;
    if (isDone() || !ares_timeout(m_channel, &longest, &next))
        return;
    const auto wait = std::chrono::seconds{next.tv_sec} + std::chrono::microseconds{next.tv_usec} + Millis{1};
    m_retry = loop().addTimer(loop().now() + wait, [this] {
        m_retry = 0;
        process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
    });
}

void DnsPoll::onAnswer(void* self, int status, int /*timeouts*/, unsigned char* message, int length)
{
    if (status == ARES_EDESTRUCTION || status == ARES_ECANCELLED)
        return;
    auto* const poll = static_cast<DnsPoll*>(self);
    if (!poll->isDone())
        poll->answered(status, {message, message ? static_cast<size_t>(length) : 0});
}

void DnsPoll::answered(int status, std::span<const quint8> message)
{
    if (message.empty()) {
        fail(failureOf(status), explanationOf(status));
        return;
    }
    const auto answer = parseDnsAnswer(message, m_type);
    if (!answer) {
        fail(PollFailure::Malformed, answer.failure().message);
        return;
    }
    judge(*answer);
}

void DnsPoll::judge(const DnsAnswer& answer)
{
    QString fault;
    if (answer.rcode != ns_r_noerror)
        fault = explain(Why::DnsRefused, dnsRcodeText(answer.rcode));
    else if (answer.records.isEmpty())
        fault = explain(Why::DnsNoRecord, m_params.type);
    const QStringList missing = missingRecords(m_params.expect, answer.records);
    if (fault.isEmpty() && !missing.isEmpty())
        fault = explain(Why::DnsMissing, missing.join(u", "_s).left(longestList),
                        answer.records.join(u", "_s).left(longestList));
    add(u"dns.lookup.duration"_s, toSeconds(loop().now() - m_askedAt), u"s"_s).source = u"dns"_s;
    Reading& answers = add(u"serverdrift.dns.answers"_s, static_cast<double>(answer.records.size()), u"1"_s);
    answers.source = u"dns"_s;
    answers.text = fault.isEmpty() ? answer.records.join(u", "_s) : fault;
    answers.reported = fault.isEmpty() ? State::Ok : State::Error;
    succeed();
}

} // namespace sd
