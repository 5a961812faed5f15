#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace sd {

/// Everything that a probe, the engine or a baseline has to explain. models/words puts each into the reader's language.
/// What the watched side itself said is no explanation: it stands as received, alone or as a value of one of these.
enum class Why : quint8 {
    Several,      ///< of any number of explanations or texts: all of them are true
    Translated,   ///< a baseline's own text: language and text in turn, English first
    At,           ///< where, what
    Port,         ///< port, what
    SystemError,  ///< errno
    Failed,       ///< a Failure's message
    Stopping,     ///< before there was an answer
    WrongKind,    ///< the order is not for this worker
    NoAnswer,     ///< in time
    PollLost,     ///< the worker never gave a result
    NotWatched,   ///< any more: why an alarm was closed
    NoCredential, ///< credential's number
    NoBaseline,   ///< name

    NameInvalid,   ///< name
    NameUnknown,   ///< name
    NameLate,      ///< name: not resolved in time
    NameServer,    ///< name: the name server did not answer
    NameNoAddress, ///< name

    IcmpNotAllowed,
    IcmpNotInGroup,  ///< group that would be
    IcmpUnsent,      ///< no request could be sent in time
    IcmpStranger,    ///< asked, who answered
    IcmpLost,        ///< lost, sent
    IcmpRange,       ///< shortest, longest: seconds
    IcmpSays,        ///< router, what
    IcmpNetwork,     ///< unreachable
    IcmpHost,        ///< unreachable
    IcmpAddress,     ///< unreachable
    IcmpNoRoute,     ///< at the router
    IcmpTooBig,      ///< for the path
    IcmpProhibited,  ///< by a filter
    IcmpUnreachable, ///< code
    IcmpExpired,     ///< time to live, hop limit
    IcmpOther,       ///< type, code

    TcpSilent, ///< port
    TcpBanner, ///< expected, got

    DnsNoQuery,  ///< type
    DnsBroken,   ///< the answer's lengths
    DnsRefused,  ///< response code
    DnsNoRecord, ///< type
    DnsMissing,  ///< expected, got

    HttpBadUrl,           ///< URL
    HttpStatus,           ///< got, expected
    HttpCredentials,      ///< status
    HttpHeaderMissing,    ///< name
    HttpHeaderDiffers,    ///< name, expected
    HttpBodyDiffers,      ///< expected
    HttpBodyStartDiffers, ///< expected, bytes looked at
    HttpBodyRefused,      ///< what must not be there
    HttpRedirects,        ///< the most that are followed
    HttpHeadersTooLong,   ///< bytes
    HttpCut,              ///< the body goes on
    HttpNoConnection,     ///< in time
    HttpNoAnswer,         ///< in time, after connecting
    HttpUnfinished,       ///< in time
    HttpClosed,           ///< without an answer
    HttpBrokeOff,         ///< before the answer's end
    HttpNotHttp,

    TlsLate,          ///< connected, but no handshake in time
    TlsNoSetUp,       ///< on this side
    TlsEnded,         ///< during the handshake
    TlsHandshake,     ///< what went wrong in it
    TlsNoCertificate, ///< the server showed none
    TlsCertificate,   ///< subject, issuer
    TlsExpired,
    TlsNotYetValid,
    TlsWrongName, ///< names in the certificate, expected
    TlsOtherName, ///< expected
    TlsSelfSigned,
    TlsUntrusted,       ///< the chain's end
    TlsUnknownIssuer,   ///< or an incomplete chain
    StartTlsLate,       ///< connected, but no STARTTLS in time
    StartTlsEnded,      ///< before it
    StartTlsRefused,    ///< what the server said
    StartTlsNotOffered, ///< by the server
    StartTlsNotSpoken,  ///< protocol, what the server said
    StartTlsEndless,    ///< line
    StartTlsInClear,    ///< bytes after the go-ahead

    PluginMissing,    ///< command
    PluginSignal,     ///< number
    PluginNoPlace,    ///< how many at a time
    PluginKilled,     ///< not in time
    PluginExitCode,   ///< code, what it said
    PluginPerfData,   ///< what can't be read
    PluginCut,        ///< output
    PluginWarning,    ///< its range
    PluginCritical,   ///< its range
    PluginBothRanges, ///< Warning's, Critical's

    SnmpNoPlan,
    SnmpSilent,        ///< where
    SnmpRequestTooBig, ///< for a packet
    TooManyRequests,   ///< requests at a time
    SnmpMalformed,     ///< octets, what
    SnmpBadDiscovery,  ///< what
    SnmpForeign,       ///< version or community
    SnmpTrailing,      ///< octets
    SnmpStranger,      ///< who answered, asked
    SnmpWrongId,       ///< of the request
    SnmpNothing,       ///< baseline
    SnmpObjects,       ///< got, asked
    SnmpOtherObject,   ///< got, asked
    SnmpRefused,       ///< error
    SnmpTable,         ///< table, what
    SnmpTableLate,     ///< table
    SnmpTableLoops,    ///< table, later OID, earlier OID
    SnmpTableRows,     ///< table, the most rows
    SnmpTableError,    ///< table, error, OID
    BerTruncated,
    BerLengthForm,
    BerUnexpectedType,
    BerEmptyNumber,
    BerLongNumber,
    BerBadOid,
    SnmpNoSession, ///< where, what
    SnmpUnsent,    ///< where
    SnmpNoUser,
    SnmpPrivacyAlone,   ///< without authentication
    SnmpAuthUnknown,    ///< protocol
    SnmpAuthShort,      ///< password
    SnmpPrivacyUnknown, ///< protocol
    SnmpPrivacyShort,   ///< password
    SnmpPrivacySilent,  ///< where
    SnmpUserUnknown,    ///< where, user
    SnmpAuthRefused,    ///< where, user
    SnmpPrivacyRefused, ///< where, user
    SnmpLevelRefused,   ///< where, user
    SnmpClock,          ///< where
    SnmpBadReport,      ///< where
    SnmpEngineChanges,
};

inline constexpr int WhyCount = static_cast<int>(Why::SnmpEngineChanges) + 1;

/// "http-status": what stands in the store and in JSON. Do not rename.
QLatin1StringView code(Why why);
/// How many values it has; -1: any number.
int valueCount(Why why);

/// A code with its values, to be put into words where it is read. Numbers are written as in C.
struct Explanation
{
    Why why = Why::Several;
    QStringList values = {};

    /// "{http-status|503|200-399}": one line, readable in a store and a log. A value may be such a text itself.
    [[nodiscard]] QString text() const;
    /// Nothing for what is no such text, or has a code that this version does not know: that stands as received.
    static std::optional<Explanation> fromText(const QString& text);

    bool operator==(const Explanation&) const = default;
};

namespace explanation {
inline QString value(const QString& text)
{
    return text;
}
QString value(double number);
template<typename Number>
requires std::is_integral_v<Number> QString value(Number number)
{
    return QString::number(number);
}

} // namespace explanation

/// The text of an explanation, for Reading.text, PollResult.detail and what is made of them.
template<typename... Values>
QString explain(Why why, const Values&... values)
{
    return Explanation{why, {explanation::value(values)...}}.text();
}

/// What the system says with an errno.
QString explainErrno(int error);
/// All of them; one alone stands alone, none is an empty text.
QString explainAll(const QStringList& texts);

} // namespace sd
