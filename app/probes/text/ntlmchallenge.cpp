#include "app/probes/text/ntlmchallenge.h"

#include <QtEndian>

#include <cstring>

namespace sd {

namespace {

constexpr auto signature = "NTLMSSP";
constexpr qsizetype shortest = 48;   ///< up to TargetInfoFields
constexpr qsizetype longest = 8'192; ///< of the header's value
constexpr quint32 tellsVersion = 0x02000000;
constexpr int mostPairs = 32;

quint16 word16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 word32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// UTF-16, little endian; what can't be shown is left out.
QString utf16Text(const QByteArray& bytes, qsizetype at, qsizetype size)
{
    QString text;
    for (qsizetype i = 0; i + 1 < size; i += 2) {
        const QChar c(word16(bytes, at + i));
        if (c.isPrint())
            text += c;
    }
    return text.left(255);
}

/// The names among the AV_PAIRs (MS-NLMP 2.2.2.1).
void readPairs(const QByteArray& message, NtlmChallenge& challenge)
{
    constexpr quint16 end = 0;
    constexpr quint16 computerName = 1;
    constexpr quint16 dnsComputerName = 3;
    const qsizetype size = word16(message, 40);
    const qsizetype begin = word32(message, 44);
    if (begin > message.size() || size > message.size() - begin)
        return;
    qsizetype at = begin;
    for (int i = 0; i < mostPairs && at + 4 <= begin + size; ++i) {
        const quint16 kind = word16(message, at);
        const qsizetype length = word16(message, at + 2);
        if (kind == end || at + 4 + length > begin + size)
            return;
        if (kind == computerName)
            challenge.computer = utf16Text(message, at + 4, length);
        else if (kind == dnsComputerName)
            challenge.fullName = utf16Text(message, at + 4, length);
        at += 4 + length;
    }
}

} // namespace

std::optional<NtlmChallenge> NtlmChallenge::parse(const QByteArray& authenticate)
{
    const QByteArray value = authenticate.trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.size() > longest)
        return std::nullopt;
    const QByteArray message = QByteArray::fromBase64(value.mid(blank + 1).trimmed());
    if (message.size() < shortest || std::memcmp(message.constData(), signature, 8) != 0 || word32(message, 8) != 2)
        return std::nullopt;
    NtlmChallenge challenge;
    if ((word32(message, 20) & tellsVersion) != 0 && message.size() >= shortest + 8) {
        const auto byte = [&message](qsizetype at) { return static_cast<int>(static_cast<uchar>(message[at])); };
        challenge.version =
            QStringLiteral("%1.%2.%3").arg(byte(shortest)).arg(byte(shortest + 1)).arg(word16(message, shortest + 2));
    }
    readPairs(message, challenge);
    return challenge;
}

QByteArray ntlmOpening()
{
    // NEGOTIATE_MESSAGE (2.2.1.1): Unicode, OEM, request target, NTLM, always sign, extended session security, version.
    QByteArray message(40, '\0');
    std::memcpy(message.data(), signature, 8);
    qToLittleEndian<quint32>(1, message.data() + 8);
    qToLittleEndian<quint32>(0x02088207, message.data() + 12);
    message[32] = 10;   // a version of ours, which nobody looks at
    message[39] = 0x0f; // NTLMSSP_REVISION_W2K3
    return "Negotiate " + message.toBase64();
}

} // namespace sd
