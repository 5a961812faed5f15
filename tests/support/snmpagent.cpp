#include "tests/support/snmpagent.h"

#include "app/probes/snmp/ber.h"
#include "app/probes/snmp/message.h"
#include "app/probes/snmp/udpendpoint.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace sd::test {

namespace {

constexpr quint8 exceptionMark = 0x80;

ber::Bytes bytesOf(const QByteArray& octets)
{
    return {reinterpret_cast<const quint8*>(octets.data()), static_cast<size_t>(octets.size())};
}

bool bindTo(int fd, const QString& address, quint16& port)
{
    const UdpEndpoint here(NetAddress::fromLiteral(address).value_or(NetAddress()), 0);
    UdpEndpoint bound;
    socklen_t length = sizeof bound;
    if (bind(fd, &here.any, here.length()) != 0 || getsockname(fd, &bound.any, &length) != 0)
        return false;
    port = ntohs(bound.any.sa_family == AF_INET6 ? bound.v6.sin6_port : bound.v4.sin_port);
    return true;
}

} // namespace

struct SnmpAgent::Request
{
    qint32 version = 0;
    ber::Bytes community;
    quint8 pdu = 0;
    qint32 id = 0;
    qint32 first = 0;  ///< error-status, or non-repeaters
    qint32 second = 0; ///< error-index, or max-repetitions
    std::vector<std::vector<quint8>> oids;
};

SnmpAgent::SnmpAgent(SnmpRecording recording, AgentSettings settings)
    : m_settings(std::move(settings))
    , m_misbehaviour(m_settings.misbehaviour)
{
    replace(std::move(recording));
    const int family = m_settings.address.contains(QLatin1Char(':')) ? AF_INET6 : AF_INET;
    m_socket = socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    m_other = socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    m_stop = eventfd(0, EFD_CLOEXEC);
    const int room = 8 << 20; // a burst of hundreds of requests
    if (setsockopt(m_socket, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room) != 0)
        setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    quint16 otherPort = 0;
    if (bindTo(m_socket, m_settings.address, m_port) && bindTo(m_other, m_settings.address, otherPort))
        m_thread = std::thread([this] { serve(); });
}

SnmpAgent::~SnmpAgent()
{
    if (m_thread.joinable()) {
        eventfd_write(m_stop, 1);
        m_thread.join();
    }
    for (const int fd : {m_socket, m_other, m_stop})
        close(fd);
}

void SnmpAgent::replace(SnmpRecording recording)
{
    std::vector<Entry> entries;
    for (auto& [oid, value] : recording.values) {
        Entry entry{oid, {}, std::move(value)};
        if (ber::appendOid(oid.arcs(), entry.encoded))
            entries.push_back(std::move(entry));
    }
    const std::lock_guard lock(m_mutex);
    m_entries = std::move(entries);
}

void SnmpAgent::serve()
{
    std::array<pollfd, 2> watched{pollfd{m_socket, POLLIN, 0}, pollfd{m_stop, POLLIN, 0}};
    std::vector<quint8> packet(65536);
    std::vector<quint8> out;
    int dropped = 0;
    while (poll(watched.data(), watched.size(), -1) >= 0 && watched[1].revents == 0) {
        UdpEndpoint from;
        socklen_t length = sizeof from;
        packet.resize(65536);
        const ssize_t size = recvfrom(m_socket, packet.data(), packet.size(), 0, &from.any, &length);
        if (size < 0)
            continue;
        packet.resize(static_cast<size_t>(size));
        ++m_requests;
        if (dropped++ < m_settings.dropFirst || !answer(packet, out))
            continue;
        const int socket = m_misbehaviour == Misbehaviour::WrongSource ? m_other : m_socket;
        [[maybe_unused]] const ssize_t sent = sendto(socket, out.data(), out.size(), 0, &from.any, length);
    }
}

bool SnmpAgent::parse(const std::vector<quint8>& packet, Request& request)
{
    ber::Reader outer(packet);
    ber::Bytes content;
    outer.expect(ber::Sequence, content);
    ber::Reader message(content);
    ber::Bytes pdu;
    if (!message.int32(request.version) || !message.expect(ber::OctetString, request.community) ||
        !message.any(request.pdu, pdu))
        return false;
    ber::Reader reader(pdu);
    ber::Bytes list;
    if (!reader.int32(request.id) || !reader.int32(request.first) || !reader.int32(request.second) ||
        !reader.expect(ber::Sequence, list))
        return false;
    ber::Reader varbinds(list);
    ber::Bytes pair;
    ber::Bytes oid;
    while (!varbinds.atEnd() && varbinds.expect(ber::Sequence, pair) && ber::Reader(pair).expect(ber::ObjectId, oid))
        request.oids.emplace_back(oid.begin(), oid.end());
    return varbinds.atEnd();
}

SnmpAgent::Answer SnmpAgent::exact(const std::vector<quint8>& oid) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.encoded == oid; });
    if (found == m_entries.end())
        return {oid, ber::NoSuchObject, {}};
    return {oid, found->value.tag, found->value.content};
}

SnmpAgent::Answer SnmpAgent::next(const std::vector<quint8>& oid) const
{
    const Oid asked(ber::oidArcs(oid).value_or(std::vector<quint32>{}));
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), asked,
                                        [](const Oid& wanted, const Entry& entry) { return wanted < entry.oid; });
    if (after == m_entries.end())
        return {oid, ber::EndOfMibView, {}};
    return {after->encoded, after->value.tag, after->value.content};
}

std::vector<SnmpAgent::Answer> SnmpAgent::answersTo(const Request& request, int& errorStatus, int& errorIndex) const
{
    std::vector<Answer> answers;
    if (request.pdu == ber::GetBulk) {
        std::vector<std::vector<quint8>> cursors = request.oids;
        size_t size = 100;
        for (int row = 0; row < request.second; ++row) {
            for (std::vector<quint8>& cursor : cursors) {
                Answer answer = next(cursor);
                if (m_misbehaviour == Misbehaviour::Looping && row == 2)
                    answer = answers.front();
                size += answer.oid.size() + static_cast<size_t>(answer.content.size()) + 12;
                if (size > m_settings.maxResponse)
                    return answers;
                cursor = answer.oid;
                answers.push_back(std::move(answer));
            }
        }
        return answers;
    }
    for (const std::vector<quint8>& oid : request.oids) {
        Answer answer = request.pdu == ber::Get ? exact(oid) : next(oid);
        if (m_misbehaviour == Misbehaviour::Looping && request.pdu == ber::GetNext) {
            const Answer same = exact(oid);
            answer = (same.tag & exceptionMark) != 0 ? answer : same;
        }
        if (m_misbehaviour == Misbehaviour::OtherObjects)
            answer.oid.back() ^= 1U;
        answers.push_back(std::move(answer));
        // RFC 1157 knows no exceptions, and no Counter64 (RFC 3584 §4.2.2.1).
        if (request.version == 0 && (answers.back().tag & exceptionMark) != 0 && errorStatus == 0) {
            errorStatus = snmperror::noSuchName;
            errorIndex = static_cast<int>(answers.size());
        }
    }
    return answers;
}

std::vector<quint8> SnmpAgent::encode(const Request& request, const std::vector<Answer>& answers, int status, int index)
{
    std::vector<quint8> buffer(65000);
    ber::Writer writer(buffer);
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        const size_t end = writer.size();
        writer.element(answer->tag, bytesOf(answer->content));
        writer.element(ber::ObjectId, answer->oid);
        writer.head(ber::Sequence, writer.size() - end);
    }
    writer.head(ber::Sequence, writer.size());
    writer.integer(index);
    writer.integer(status);
    writer.integer(request.id);
    writer.head(ber::Response, writer.size());
    writer.element(ber::OctetString, request.community);
    writer.integer(request.version);
    writer.head(ber::Sequence, writer.size());
    return {writer.written().begin(), writer.written().end()};
}

bool SnmpAgent::answer(const std::vector<quint8>& packet, std::vector<quint8>& out)
{
    const std::lock_guard lock(m_mutex);
    Request request;
    if (!parse(packet, request) || m_misbehaviour == Misbehaviour::Silent ||
        !ber::same(request.community, bytesOf(m_settings.community)) || (m_settings.v1Only && request.version != 0) ||
        (request.pdu == ber::GetBulk && request.second > m_settings.maxRepetitions))
        return false;
    int status = 0;
    int index = 0;
    std::vector<Answer> answers = answersTo(request, status, index);
    if (m_misbehaviour == Misbehaviour::EmptyAnswer)
        answers.clear();
    if (m_misbehaviour == Misbehaviour::GenErr)
        status = snmperror::genErr;
    if (m_misbehaviour == Misbehaviour::AuthorizationError)
        status = snmperror::authorizationError;
    if (m_misbehaviour == Misbehaviour::WrongRequestId)
        request.id += 77;
    const QByteArray other = "another";
    if (m_misbehaviour == Misbehaviour::WrongCommunity)
        request.community = bytesOf(other);
    out = encode(request, answers, status, index);
    if (request.pdu != ber::GetBulk &&
        (out.size() > m_settings.maxResponse || static_cast<int>(request.oids.size()) > m_settings.maxVarbinds))
        out = encode(request, {}, snmperror::tooBig, 0);
    spoil(out);
    return true;
}

void SnmpAgent::spoil(std::vector<quint8>& packet) const
{
    if (m_misbehaviour == Misbehaviour::Truncated)
        packet.resize(packet.size() / 2);
    if (m_misbehaviour == Misbehaviour::TrailingGarbage)
        packet.insert(packet.end(), {0xde, 0xad, 0xbe, 0xef});
    if (m_misbehaviour == Misbehaviour::HugeLength) {
        const std::array<quint8, 5> length{0x84, 0x7f, 0xff, 0xff, 0xff};
        packet.erase(packet.begin() + 1);
        packet.insert(packet.begin() + 1, length.begin(), length.end());
    }
}

} // namespace sd::test
