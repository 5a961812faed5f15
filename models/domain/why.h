#pragma once

#include <QtGlobal>

namespace sd {

/// Everything that a probe, the engine or a baseline has to explain. models/words puts each into the reader's language.
/// What the watched side itself said is no explanation: it stands as received, alone or as a value of one of these.
enum class Why : quint8 {
    Several,       ///< of any number of explanations or texts: all of them are true
    Translated,    ///< a baseline's own text: language and text in turn, English first
    At,            ///< where, what
    Port,          ///< port, what
    SystemError,   ///< errno
    Failed,        ///< a Failure's message
    Stopping,      ///< before there was an answer
    WrongKind,     ///< the order is not for this worker
    NoAnswer,      ///< in time
    PollLost,      ///< the worker never gave a result
    NotWatched,    ///< any more: why an alarm was closed
    LeftOut,       ///< by an adjustment: likewise
    NoCredential,  ///< credential's number
    NoBaseline,    ///< name
    NameInvalid,   ///< name
    NameUnknown,   ///< name
    NameLate,      ///< name: not resolved in time
    NameServer,    ///< name: the name server did not answer
    NameNoAddress, ///< name
    IcmpNotAllowed,
    IcmpNotInGroup,       ///< group that would be
    IcmpUnsent,           ///< no request could be sent in time
    IcmpStranger,         ///< asked, who answered
    IcmpLost,             ///< lost, sent
    IcmpRange,            ///< shortest, longest: seconds
    IcmpSays,             ///< router, what
    IcmpNetwork,          ///< unreachable
    IcmpHost,             ///< unreachable
    IcmpAddress,          ///< unreachable
    IcmpNoRoute,          ///< at the router
    IcmpTooBig,           ///< for the path
    IcmpProhibited,       ///< by a filter
    IcmpUnreachable,      ///< code
    IcmpExpired,          ///< time to live, hop limit
    IcmpOther,            ///< type, code
    TcpSilent,            ///< port
    TcpBanner,            ///< expected, got
    DnsNoQuery,           ///< type
    DnsBroken,            ///< the answer's lengths
    DnsRefused,           ///< response code
    DnsNoRecord,          ///< type
    DnsMissing,           ///< expected, got
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
    TlsShown,           ///< what is wrong, subject, SHA-256 fingerprint
    TlsChanged,         ///< subject, SHA-256 fingerprint: not the certificate that was accepted
    StartTlsLate,       ///< connected, but no STARTTLS in time
    StartTlsEnded,      ///< before it
    StartTlsRefused,    ///< what the server said
    StartTlsNotOffered, ///< by the server
    StartTlsNotSpoken,  ///< protocol, what the server said
    StartTlsEndless,    ///< line
    StartTlsInClear,    ///< bytes after the go-ahead
    ExpositionNone,     ///< the page's start
    ExpositionFaults,   ///< how many, the first one's line, what is wrong there
    ExpositionCut,      ///< the most samples
    ExpositionTooLarge, ///< bytes
    ExpositionNothing,  ///< baseline
    NutLate,            ///< port
    NutEnded,           ///< before the answer's end
    NutNotSpoken,       ///< what it said
    NutRefused,         ///< code
    NutDenied,          ///< code
    NutStale,           ///< data
    NutNoDriver,        ///< that the server has contact with
    NutUnknownUps,      ///< asked for, those that there are
    NutNoUps,           ///< at all
    NutSeveralUps,      ///< their names
    NutUnsayable,       ///< a line break in a name or password
    NutTooMuch,         ///< the most variables
    NutNothing,         ///< baseline
    PluginMissing,      ///< command
    PluginSignal,       ///< number
    PluginNoPlace,      ///< how many at a time
    PluginKilled,       ///< not in time
    PluginExitCode,     ///< code, what it said
    PluginPerfData,     ///< what can't be read
    PluginCut,          ///< output
    PluginWarning,      ///< its range
    PluginCritical,     ///< its range
    PluginBothRanges,   ///< Warning's, Critical's
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
    RedfishNoPlan,
    RedfishStatus,      ///< path, HTTP status
    RedfishNotJson,     ///< path, what
    RedfishTooLong,     ///< path, the most bytes
    RedfishTooMuch,     ///< resources read
    RedfishLate,        ///< path
    RedfishRows,        ///< group, baseline
    RedfishBasic,       ///< HTTP status: sessions are refused
    HelperMissing,      ///< program
    HelperBroke,        ///< program, exit code or signal
    ShareNoUser,        ///< the check has none, and guest is not wanted
    ShareSignOn,        ///< what the server said
    ShareGuestOnly,     ///< the server took us for a guest
    ShareNoVersion,     ///< of the protocol that both speak
    ShareMissing,       ///< share
    ShareNotOpened,     ///< what
    ShareFolderMissing, ///< folder
    ShareNotListed,     ///< what
    ShareNotRead,       ///< file, what
    ShareNotWritten,    ///< what
    ShareNotDeleted,    ///< what
    ShareNoFile,        ///< pattern
    ShareConnectLate,
    ShareListLate,
    ShareReadLate,
    ShareWriteLate,
    ChainBroken,       ///< line of the script
    ChainNothingTaken, ///< name
    AnswerIsNot,       ///< what it should be, why not
    JsonMissing,       ///< path
    JsonDiffers,       ///< path, expected, got
    DomainNoEnd,       ///< the registry tells none
    TrapSilent,        ///< nothing more was heard of it: why a trap's alarm was closed
    TrapPolled,        ///< polling tells of it now: likewise
    WsmanNotSpoken,    ///< HTTP status: no answer to Identify
    WsmanBroken,       ///< why the answer can't be read
};

inline constexpr int WhyCount = static_cast<int>(Why::WsmanBroken) + 1;

} // namespace sd
