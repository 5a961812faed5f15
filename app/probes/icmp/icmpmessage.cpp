#include "app/probes/icmp/icmpmessage.h"

#include "models/domain/explanation.h"

#include <QtEndian>

#include <netinet/icmp6.h>
#include <netinet/ip_icmp.h>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t icmpHeader = 8;
constexpr size_t ip6Header = 40;

quint16 word(std::span<const quint8> bytes, size_t at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

std::optional<EchoToken> tokenOf(std::span<const quint8> payload)
{
    if (payload.size() < EchoToken::size)
        return std::nullopt;
    const auto number = [&](size_t at) { return qFromBigEndian<quint32>(payload.data() + at); };
    return EchoToken{number(0), number(4), number(8), number(12)};
}

/// id, sequence and token of the echo header that `packet` begins with.
void readEcho(std::span<const quint8> packet, IcmpMessage& message)
{
    message.id = word(packet, 4);
    message.sequence = word(packet, 6);
    message.token = tokenOf(packet.subspan(icmpHeader));
}

QString unreachableText(quint8 code)
{
    switch (code) {
    case ICMP_NET_UNREACH:
        return explain(Why::IcmpNetwork);
    case ICMP_HOST_UNREACH:
        return explain(Why::IcmpHost);
    case ICMP_FRAG_NEEDED:
        return explain(Why::IcmpTooBig);
    case ICMP_NET_ANO:
    case ICMP_HOST_ANO:
    case ICMP_PKT_FILTERED:
        return explain(Why::IcmpProhibited);
    default:
        return explain(Why::IcmpUnreachable, code);
    }
}

QString unreachable6Text(quint8 code)
{
    switch (code) {
    case ICMP6_DST_UNREACH_NOROUTE:
        return explain(Why::IcmpNoRoute);
    case ICMP6_DST_UNREACH_ADMIN:
        return explain(Why::IcmpProhibited);
    case ICMP6_DST_UNREACH_ADDR:
        return explain(Why::IcmpAddress);
    default:
        return explain(Why::IcmpUnreachable, code);
    }
}

} // namespace

std::span<const quint8> withoutIpHeader(std::span<const quint8> packet)
{
    if (packet.size() < 20 || packet[0] >> 4 != 4)
        return {};
    const size_t header = size_t{packet[0]} % 16 * 4;
    if (header < 20 || header > packet.size())
        return {};
    return packet.subspan(header);
}

std::optional<IcmpMessage> parseIcmp4(std::span<const quint8> packet)
{
    if (packet.size() < icmpHeader)
        return std::nullopt;
    IcmpMessage message;
    message.type = packet[0];
    message.code = packet[1];
    if (message.type == ICMP_ECHOREPLY) {
        readEcho(packet, message);
        return message;
    }
    if (message.type != ICMP_DEST_UNREACH && message.type != ICMP_TIME_EXCEEDED && message.type != ICMP_PARAMETERPROB)
        return std::nullopt;
    message.kind = IcmpMessage::Kind::Error;
    const std::span<const quint8> quotedIp = packet.subspan(icmpHeader);
    const std::span<const quint8> quoted = withoutIpHeader(quotedIp);
    if (quoted.size() < icmpHeader || quotedIp[9] != IPPROTO_ICMP || quoted[0] != ICMP_ECHO)
        return std::nullopt;
    readEcho(quoted, message);
    message.target.emplace();
    std::copy_n(quotedIp.begin() + 16, 4, message.target->begin());
    return message;
}

std::optional<IcmpMessage> parseIcmp6(std::span<const quint8> packet)
{
    if (packet.size() < icmpHeader)
        return std::nullopt;
    IcmpMessage message;
    message.type = packet[0];
    message.code = packet[1];
    if (message.type == ICMP6_ECHO_REPLY) {
        readEcho(packet, message);
        return message;
    }
    if (message.type < ICMP6_DST_UNREACH || message.type > ICMP6_PARAM_PROB)
        return std::nullopt;
    message.kind = IcmpMessage::Kind::Error;
    const std::span<const quint8> quotedIp = packet.subspan(icmpHeader);
    if (quotedIp.size() < ip6Header + icmpHeader || quotedIp[6] != IPPROTO_ICMPV6)
        return std::nullopt;
    const std::span<const quint8> quoted = quotedIp.subspan(ip6Header);
    if (quoted[0] != ICMP6_ECHO_REQUEST)
        return std::nullopt;
    readEcho(quoted, message);
    message.target.emplace();
    std::copy_n(quotedIp.begin() + 24, 16, message.target->begin());
    return message;
}

std::optional<IcmpMessage> parseQuotedEcho(std::span<const quint8> packet)
{
    if (packet.size() < icmpHeader || (packet[0] != ICMP_ECHO && packet[0] != ICMP6_ECHO_REQUEST))
        return std::nullopt;
    IcmpMessage message;
    message.kind = IcmpMessage::Kind::Error;
    readEcho(packet, message);
    return message;
}

void writeEchoRequest(std::span<quint8> packet, bool v6, quint16 id, quint16 sequence, const EchoToken& token,
                      bool checksum)
{
    Q_ASSERT(packet.size() >= icmpHeader + EchoToken::size);
    packet[0] = v6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
    packet[1] = 0;
    packet[2] = packet[3] = 0;
    qToBigEndian(id, packet.data() + 4);
    qToBigEndian(sequence, packet.data() + 6);
    qToBigEndian(token.nonce, packet.data() + 8);
    qToBigEndian(token.slot, packet.data() + 12);
    qToBigEndian(token.generation, packet.data() + 16);
    qToBigEndian(token.echo, packet.data() + 20);
    if (checksum)
        qToBigEndian(internetChecksum(packet), packet.data() + 2);
}

quint16 internetChecksum(std::span<const quint8> bytes)
{
    quint32 sum = 0;
    size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2)
        sum += word(bytes, i);
    if (i < bytes.size())
        sum += quint32{bytes[i]} << 8;
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

QString icmpErrorText(bool v6, quint8 type, quint8 code)
{
    if (v6) {
        switch (type) {
        case ICMP6_DST_UNREACH:
            return unreachable6Text(code);
        case ICMP6_PACKET_TOO_BIG:
            return explain(Why::IcmpTooBig);
        case ICMP6_TIME_EXCEEDED:
            return explain(Why::IcmpExpired);
        default:
            return explain(Why::IcmpOther, type, code);
        }
    }
    switch (type) {
    case ICMP_DEST_UNREACH:
        return unreachableText(code);
    case ICMP_TIME_EXCEEDED:
        return explain(Why::IcmpExpired);
    default:
        return explain(Why::IcmpOther, type, code);
    }
}

} // namespace sd
