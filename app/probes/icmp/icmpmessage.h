#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>
#include <span>

namespace sd {

/// Which echo this is: carried in the payload and so returned in the answer. Four big-endian 32-bit numbers.
struct EchoToken
{
    static constexpr size_t size = 16; ///< bytes on the wire: the smallest payload there is
    quint32 nonce = 0;                 ///< the worker's own random number: what others ping is not ours
    quint32 slot = 0;
    quint32 generation = 0;
    quint32 echo = 0; ///< 0 … count - 1
    bool operator==(const EchoToken&) const = default;
};

/// An answer or an error as far as it concerns an echo request.
struct IcmpMessage
{
    enum class Kind : quint8 { Reply, Error };
    Kind kind = Kind::Reply;
    quint8 type = 0; ///< of the error, RFC 792 or RFC 4443
    quint8 code = 0;
    quint16 id = 0;       ///< of the reply, or of the request that the error quotes
    quint16 sequence = 0; ///< likewise
    std::optional<EchoToken> token = {};
    /// The quoted request's destination (4 or 16 bytes used); errors from raw sockets only.
    std::optional<std::array<quint8, 16>> target = {};
};

/// ICMP header in front; the checksum was the kernel's affair. Nothing for what is neither reply nor error.
std::optional<IcmpMessage> parseIcmp4(std::span<const quint8> packet);
std::optional<IcmpMessage> parseIcmp6(std::span<const quint8> packet);
/// The echo request (of either family) that the kernel's error queue hands back.
std::optional<IcmpMessage> parseQuotedEcho(std::span<const quint8> packet);
/// Takes the IPv4 header off that raw sockets show. Empty when it is none.
std::span<const quint8> withoutIpHeader(std::span<const quint8> packet);

/// Writes header and token, `packet` being header and payload; the payload's rest stays as it is.
/// `checksum` false: the kernel fills it in.
void writeEchoRequest(std::span<quint8> packet, bool v6, quint16 id, quint16 sequence, const EchoToken& token,
                      bool checksum);
/// RFC 1071.
quint16 internetChecksum(std::span<const quint8> bytes);

/// "host unreachable", "time to live exceeded" …
QString icmpErrorText(bool v6, quint8 type, quint8 code);

} // namespace sd
