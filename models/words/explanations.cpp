#include "models/words/explanations.h"

#include "models/words/failures.h"
#include "models/words/format.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <system_error>

namespace sd {

namespace {

/// How a value is written. Most are words or figures as they came, or explanations themselves.
enum class As : quint8 { Words, Seconds, Bytes, Errno, Failure };

struct Sentence
{
    Why why;
    const char* text;
    As values = As::Words;
};

/// In the order of Why. No plurals: a limit or a count stands after its noun.
constexpr std::array sentences{
    Sentence{Why::Several, ""},
    Sentence{Why::Translated, ""},
    Sentence{Why::At, QT_TRANSLATE_NOOP("Explanations", "%1: %2")},
    Sentence{Why::Port, QT_TRANSLATE_NOOP("Explanations", "port %1: %2")},
    Sentence{Why::SystemError, "%1", As::Errno},
    Sentence{Why::Failed, "%1", As::Failure},
    Sentence{Why::Stopping, QT_TRANSLATE_NOOP("Explanations", "the engine is stopping")},
    Sentence{Why::WrongKind, QT_TRANSLATE_NOOP("Explanations", "the check went to the wrong probe")},
    Sentence{Why::NoAnswer, QT_TRANSLATE_NOOP("Explanations", "no answer in time")},
    Sentence{Why::PollLost, QT_TRANSLATE_NOOP("Explanations", "the poll never came back")},
    Sentence{Why::NotWatched, QT_TRANSLATE_NOOP("Explanations", "no longer watched")},
    Sentence{Why::LeftOut, QT_TRANSLATE_NOOP("Explanations", "left out by an adjustment")},
    Sentence{Why::NoCredential, QT_TRANSLATE_NOOP("Explanations", "credential %1 is missing")},
    Sentence{Why::NoBaseline,
             QT_TRANSLATE_NOOP("Explanations", "there is no such baseline for this kind of check: “%1”")},

    Sentence{Why::NameInvalid, QT_TRANSLATE_NOOP("Explanations", "%1: not a host name")},
    Sentence{Why::NameUnknown, QT_TRANSLATE_NOOP("Explanations", "%1: no such name")},
    Sentence{Why::NameLate, QT_TRANSLATE_NOOP("Explanations", "%1: the name was not resolved in time")},
    Sentence{Why::NameServer, QT_TRANSLATE_NOOP("Explanations", "%1: the name server does not answer")},
    Sentence{Why::NameNoAddress, QT_TRANSLATE_NOOP("Explanations", "%1: the name has no address")},

    Sentence{Why::IcmpNotAllowed,
             QT_TRANSLATE_NOOP("Explanations",
                               "this user may not send ICMP echo requests. Let ordinary users ping: sysctl "
                               "net.ipv4.ping_group_range=\"0 2147483647\"; or install the package's "
                               "serverdrift-icmp-helper with: setcap cap_net_raw+ep")},
    Sentence{Why::IcmpNotInGroup,
             QT_TRANSLATE_NOOP("Explanations",
                               "this user may not send ICMP echo requests. Let ordinary users ping: sysctl "
                               "net.ipv4.ping_group_range=\"0 2147483647\"; or let this one: adduser NAME %1 as root, "
                               "then log in anew")},
    Sentence{Why::IcmpUnsent, QT_TRANSLATE_NOOP("Explanations", "no echo request could be sent in time")},
    Sentence{Why::IcmpStranger, QT_TRANSLATE_NOOP("Explanations", "asked %1, but %2 answered")},
    Sentence{Why::IcmpLost, QT_TRANSLATE_NOOP("Explanations", "%1 of %2 lost")},
    Sentence{Why::IcmpRange, QT_TRANSLATE_NOOP("Explanations", "shortest %1, longest %2"), As::Seconds},
    Sentence{Why::IcmpSays, QT_TRANSLATE_NOOP("Explanations", "%1 says: %2")},
    Sentence{Why::IcmpNetwork, QT_TRANSLATE_NOOP("Explanations", "network unreachable")},
    Sentence{Why::IcmpHost, QT_TRANSLATE_NOOP("Explanations", "host unreachable")},
    Sentence{Why::IcmpAddress, QT_TRANSLATE_NOOP("Explanations", "address unreachable")},
    Sentence{Why::IcmpNoRoute, QT_TRANSLATE_NOOP("Explanations", "no route")},
    Sentence{Why::IcmpTooBig, QT_TRANSLATE_NOOP("Explanations", "packet too big")},
    Sentence{Why::IcmpProhibited, QT_TRANSLATE_NOOP("Explanations", "administratively prohibited")},
    Sentence{Why::IcmpUnreachable, QT_TRANSLATE_NOOP("Explanations", "destination unreachable (code %1)")},
    Sentence{Why::IcmpExpired, QT_TRANSLATE_NOOP("Explanations", "time to live exceeded")},
    Sentence{Why::IcmpOther, QT_TRANSLATE_NOOP("Explanations", "ICMP error %1, code %2")},

    Sentence{Why::TcpSilent, QT_TRANSLATE_NOOP("Explanations", "port %1 took the connection and said nothing")},
    Sentence{Why::TcpBanner, QT_TRANSLATE_NOOP("Explanations", "expected /%1/, got “%2”")},

    Sentence{Why::DnsNoQuery, QT_TRANSLATE_NOOP("Explanations", "no query of type %1 could be set up")},
    Sentence{Why::DnsBroken, QT_TRANSLATE_NOOP("Explanations", "the answer breaks off or contradicts its own lengths")},
    Sentence{Why::DnsRefused, QT_TRANSLATE_NOOP("Explanations", "the name server answers %1")},
    Sentence{Why::DnsNoRecord, QT_TRANSLATE_NOOP("Explanations", "no %1 record")},
    Sentence{Why::DnsMissing, QT_TRANSLATE_NOOP("Explanations", "missing: %1; got: %2")},

    Sentence{Why::HttpBadUrl, QT_TRANSLATE_NOOP("Explanations", "not a URL to ask: %1")},
    Sentence{Why::HttpStatus, QT_TRANSLATE_NOOP("Explanations", "status %1, expected %2")},
    Sentence{Why::HttpCredentials, QT_TRANSLATE_NOOP("Explanations", "status %1: the credentials were not accepted")},
    Sentence{Why::HttpHeaderMissing, QT_TRANSLATE_NOOP("Explanations", "header %1 is missing")},
    Sentence{Why::HttpHeaderDiffers, QT_TRANSLATE_NOOP("Explanations", "header %1 does not match /%2/")},
    Sentence{Why::HttpBodyDiffers, QT_TRANSLATE_NOOP("Explanations", "the body does not match /%1/")},
    Sentence{Why::HttpBodyStartDiffers,
             QT_TRANSLATE_NOOP("Explanations", "the body does not match /%1/ (bytes looked at: %2)")},
    Sentence{Why::HttpBodyRefused, QT_TRANSLATE_NOOP("Explanations", "the body matches /%1/, which it must not")},
    Sentence{Why::HttpRedirects, QT_TRANSLATE_NOOP("Explanations", "more redirects than the limit of %1")},
    Sentence{Why::HttpHeadersTooLong, QT_TRANSLATE_NOOP("Explanations", "headers of more than %1"), As::Bytes},
    Sentence{Why::HttpCut, QT_TRANSLATE_NOOP("Explanations", "cut: there was more")},
    Sentence{Why::HttpNoConnection, QT_TRANSLATE_NOOP("Explanations", "no connection in time")},
    Sentence{Why::HttpNoAnswer, QT_TRANSLATE_NOOP("Explanations", "connected, but no answer in time")},
    Sentence{Why::HttpUnfinished, QT_TRANSLATE_NOOP("Explanations", "the answer began, but did not end in time")},
    Sentence{Why::HttpClosed, QT_TRANSLATE_NOOP("Explanations", "the connection was closed without an answer")},
    Sentence{Why::HttpBrokeOff, QT_TRANSLATE_NOOP("Explanations", "the connection broke off before the answer's end")},
    Sentence{Why::HttpNotHttp, QT_TRANSLATE_NOOP("Explanations", "the answer is not HTTP")},

    Sentence{Why::TlsLate, QT_TRANSLATE_NOOP("Explanations", "connected, but no TLS handshake in time")},
    Sentence{Why::TlsNoSetUp, QT_TRANSLATE_NOOP("Explanations", "no TLS connection could be set up")},
    Sentence{Why::TlsEnded, QT_TRANSLATE_NOOP("Explanations", "the connection ended during the TLS handshake")},
    Sentence{Why::TlsHandshake, QT_TRANSLATE_NOOP("Explanations", "TLS handshake: %1")},
    Sentence{Why::TlsNoCertificate, QT_TRANSLATE_NOOP("Explanations", "the server showed no certificate")},
    Sentence{Why::TlsCertificate, QT_TRANSLATE_NOOP("Explanations", "%1; issued by %2")},
    Sentence{Why::TlsExpired, QT_TRANSLATE_NOOP("Explanations", "expired")},
    Sentence{Why::TlsNotYetValid, QT_TRANSLATE_NOOP("Explanations", "not valid yet")},
    Sentence{Why::TlsWrongName, QT_TRANSLATE_NOOP("Explanations", "wrong name: it is for %1, not for %2")},
    Sentence{Why::TlsOtherName, QT_TRANSLATE_NOOP("Explanations", "the certificate is not for %1")},
    Sentence{Why::TlsSelfSigned, QT_TRANSLATE_NOOP("Explanations", "self-signed")},
    Sentence{Why::TlsUntrusted,
             QT_TRANSLATE_NOOP("Explanations", "the chain ends in a certificate that is not trusted here")},
    Sentence{Why::TlsUnknownIssuer, QT_TRANSLATE_NOOP("Explanations", "the issuer is unknown or the chain incomplete")},
    Sentence{Why::TlsShown, QT_TRANSLATE_NOOP("Explanations", "%1: the certificate of %2, SHA-256 %3")},
    Sentence{Why::TlsChanged,
             QT_TRANSLATE_NOOP("Explanations", "not the certificate that was accepted: that of %1, SHA-256 %2")},
    Sentence{Why::StartTlsLate, QT_TRANSLATE_NOOP("Explanations", "connected, but no STARTTLS in time")},
    Sentence{Why::StartTlsEnded, QT_TRANSLATE_NOOP("Explanations", "the connection ended before STARTTLS")},
    Sentence{Why::StartTlsRefused, QT_TRANSLATE_NOOP("Explanations", "no STARTTLS: %1")},
    Sentence{Why::StartTlsNotOffered, QT_TRANSLATE_NOOP("Explanations", "the server does not offer it")},
    Sentence{Why::StartTlsNotSpoken, QT_TRANSLATE_NOOP("Explanations", "not %1: %2")},
    Sentence{Why::StartTlsEndless, QT_TRANSLATE_NOOP("Explanations", "a line without end")},
    Sentence{Why::StartTlsInClear, QT_TRANSLATE_NOOP("Explanations", "more bytes in the clear after the go-ahead")},

    Sentence{Why::ExpositionNone, QT_TRANSLATE_NOOP("Explanations", "the page is not Prometheus text: %1")},
    Sentence{Why::ExpositionFaults,
             QT_TRANSLATE_NOOP("Explanations", "lines that break the format: %1; the first is line %2 (%3)")},
    Sentence{Why::ExpositionCut, QT_TRANSLATE_NOOP("Explanations", "more values than the limit of %1")},
    Sentence{Why::ExpositionTooLarge, QT_TRANSLATE_NOOP("Explanations", "the page is larger than %1"), As::Bytes},
    Sentence{Why::ExpositionNothing,
             QT_TRANSLATE_NOOP("Explanations", "the page has nothing of what the baseline %1 reads")},

    Sentence{Why::NutLate, QT_TRANSLATE_NOOP("Explanations", "port %1 took the connection, but no answer in time")},
    Sentence{Why::NutEnded, QT_TRANSLATE_NOOP("Explanations", "the connection ended before the answer's end")},
    Sentence{Why::NutNotSpoken, QT_TRANSLATE_NOOP("Explanations", "not a UPS server: %1")},
    Sentence{Why::NutRefused, QT_TRANSLATE_NOOP("Explanations", "the UPS server answers %1")},
    Sentence{Why::NutDenied, QT_TRANSLATE_NOOP("Explanations", "the UPS server does not let us in: %1")},
    Sentence{Why::NutStale,
             QT_TRANSLATE_NOOP("Explanations", "the UPS server has had no news of its UPS: its data are stale")},
    Sentence{Why::NutNoDriver, QT_TRANSLATE_NOOP("Explanations", "the UPS server has no contact with its UPS driver")},
    Sentence{Why::NutUnknownUps, QT_TRANSLATE_NOOP("Explanations", "the server has no UPS “%1”; it has: %2")},
    Sentence{Why::NutNoUps, QT_TRANSLATE_NOOP("Explanations", "the server has no UPS")},
    Sentence{Why::NutSeveralUps,
             QT_TRANSLATE_NOOP("Explanations", "the server has several UPSes, and the check must name one: %1")},
    Sentence{Why::NutUnsayable,
             QT_TRANSLATE_NOOP("Explanations", "a line break in a name or password can't be sent to a UPS server")},
    Sentence{Why::NutTooMuch, QT_TRANSLATE_NOOP("Explanations", "more variables than the limit of %1")},
    Sentence{Why::NutNothing, QT_TRANSLATE_NOOP("Explanations", "the UPS tells nothing of what the baseline %1 reads")},

    Sentence{Why::PluginMissing, QT_TRANSLATE_NOOP("Explanations", "%1: no such plugin, or not executable")},
    Sentence{Why::PluginSignal, QT_TRANSLATE_NOOP("Explanations", "ended by signal %1")},
    Sentence{Why::PluginNoPlace,
             QT_TRANSLATE_NOOP("Explanations", "no place became free in time; programs at a time: %1")},
    Sentence{Why::PluginKilled, QT_TRANSLATE_NOOP("Explanations", "the plugin did not end in time and was killed")},
    Sentence{Why::PluginExitCode, QT_TRANSLATE_NOOP("Explanations", "exit code %1: %2")},
    Sentence{Why::PluginPerfData, QT_TRANSLATE_NOOP("Explanations", "performance data that can't be read: %1")},
    Sentence{Why::PluginCut, QT_TRANSLATE_NOOP("Explanations", "the output was cut")},
    Sentence{Why::PluginWarning, QT_TRANSLATE_NOOP("Explanations", "the plugin's limits: warning %1")},
    Sentence{Why::PluginCritical, QT_TRANSLATE_NOOP("Explanations", "the plugin's limits: critical %1")},
    Sentence{Why::PluginBothRanges, QT_TRANSLATE_NOOP("Explanations", "the plugin's limits: warning %1, critical %2")},

    Sentence{Why::SnmpNoPlan, QT_TRANSLATE_NOOP("Explanations", "the check has no SNMP plan")},
    Sentence{Why::SnmpSilent, QT_TRANSLATE_NOOP("Explanations", "no answer from %1")},
    Sentence{Why::SnmpRequestTooBig, QT_TRANSLATE_NOOP("Explanations", "the request does not fit into a packet")},
    Sentence{Why::TooManyRequests, QT_TRANSLATE_NOOP("Explanations", "too many requests under way")},
    Sentence{Why::SnmpMalformed, QT_TRANSLATE_NOOP("Explanations", "an answer of %1 octets is malformed: %2")},
    Sentence{Why::SnmpBadDiscovery,
             QT_TRANSLATE_NOOP("Explanations", "the answer to the engine discovery is malformed: %1")},
    Sentence{Why::SnmpForeign, QT_TRANSLATE_NOOP("Explanations", "an answer came with another version or community")},
    Sentence{Why::SnmpTrailing, QT_TRANSLATE_NOOP("Explanations", "octets after the end of the answer: %1")},
    Sentence{Why::SnmpStranger, QT_TRANSLATE_NOOP("Explanations", "answered from %1 instead of %2")},
    Sentence{Why::SnmpWrongId, QT_TRANSLATE_NOOP("Explanations", "answered with a request-id that was not asked with")},
    Sentence{Why::SnmpNothing,
             QT_TRANSLATE_NOOP("Explanations", "the device answers, but has nothing of what “%1” asks for")},
    Sentence{Why::SnmpObjects, QT_TRANSLATE_NOOP("Explanations", "objects in the answer: %1, asked for: %2")},
    Sentence{Why::SnmpOtherObject, QT_TRANSLATE_NOOP("Explanations", "answered with %1 where %2 was asked for")},
    Sentence{Why::SnmpRefused, QT_TRANSLATE_NOOP("Explanations", "the device refused: %1")},
    Sentence{Why::SnmpTable, QT_TRANSLATE_NOOP("Explanations", "table %1: %2")},
    Sentence{Why::SnmpTableLate, QT_TRANSLATE_NOOP("Explanations", "table %1 was not read in time")},
    Sentence{Why::SnmpTableLoops, QT_TRANSLATE_NOOP("Explanations", "table %1 loops: %2 came after %3")},
    Sentence{Why::SnmpTableRows,
             QT_TRANSLATE_NOOP("Explanations", "table %1 has more rows than the limit of %2: the rest is left out")},
    Sentence{Why::SnmpTableError, QT_TRANSLATE_NOOP("Explanations", "table %1: %2 after %3")},
    Sentence{Why::BerTruncated, QT_TRANSLATE_NOOP("Explanations", "a length reaches beyond the packet")},
    Sentence{Why::BerLengthForm, QT_TRANSLATE_NOOP("Explanations", "a length in a form that SNMP does not allow")},
    Sentence{Why::BerUnexpectedType, QT_TRANSLATE_NOOP("Explanations", "an unexpected type")},
    Sentence{Why::BerEmptyNumber, QT_TRANSLATE_NOOP("Explanations", "a number without octets")},
    Sentence{Why::BerLongNumber, QT_TRANSLATE_NOOP("Explanations", "a number longer than its type")},
    Sentence{Why::BerBadOid, QT_TRANSLATE_NOOP("Explanations", "an object identifier that is none")},
    Sentence{Why::SnmpNoSession, QT_TRANSLATE_NOOP("Explanations", "no SNMPv3 session to %1: %2")},
    Sentence{Why::SnmpUnsent, QT_TRANSLATE_NOOP("Explanations", "%1: the request could not be sent")},
    Sentence{Why::SnmpNoUser, QT_TRANSLATE_NOOP("Explanations", "SNMPv3 needs a user name")},
    Sentence{Why::SnmpPrivacyAlone, QT_TRANSLATE_NOOP("Explanations", "SNMPv3 has no privacy without authentication")},
    Sentence{Why::SnmpAuthUnknown, QT_TRANSLATE_NOOP("Explanations", "unknown authentication protocol %1")},
    Sentence{Why::SnmpAuthShort,
             QT_TRANSLATE_NOOP("Explanations", "the authentication password is shorter than 8 characters")},
    Sentence{Why::SnmpPrivacyUnknown, QT_TRANSLATE_NOOP("Explanations", "unknown privacy protocol %1")},
    Sentence{Why::SnmpPrivacyShort,
             QT_TRANSLATE_NOOP("Explanations", "the privacy password is shorter than 8 characters")},
    Sentence{Why::SnmpPrivacySilent,
             QT_TRANSLATE_NOOP("Explanations", "%1 tells its engine, but leaves this request without an answer: "
                                               "the privacy password or protocol may be wrong")},
    Sentence{Why::SnmpUserUnknown, QT_TRANSLATE_NOOP("Explanations", "%1 does not know the user “%2”")},
    Sentence{Why::SnmpAuthRefused,
             QT_TRANSLATE_NOOP("Explanations", "%1 refuses the authentication password or protocol of “%2”")},
    Sentence{Why::SnmpPrivacyRefused,
             QT_TRANSLATE_NOOP("Explanations", "%1 refuses the privacy password or protocol of “%2”")},
    Sentence{Why::SnmpLevelRefused, QT_TRANSLATE_NOOP("Explanations", "%1 does not offer “%2” this security level")},
    Sentence{Why::SnmpClock,
             QT_TRANSLATE_NOOP("Explanations", "%1 and we can't agree on its clock (not in time window)")},
    Sentence{Why::SnmpBadReport, QT_TRANSLATE_NOOP("Explanations", "%1 answered with a report that is not understood")},
    Sentence{Why::SnmpEngineChanges,
             QT_TRANSLATE_NOOP("Explanations", "the device changes its SNMP engine from answer to answer")},

    Sentence{Why::RedfishNoPlan, QT_TRANSLATE_NOOP("Explanations", "the baseline says nothing of Redfish")},
    Sentence{Why::RedfishStatus, QT_TRANSLATE_NOOP("Explanations", "%1: HTTP status %2")},
    Sentence{Why::RedfishNotJson, QT_TRANSLATE_NOOP("Explanations", "%1: not readable JSON: %2")},
    Sentence{Why::RedfishTooLong, QT_TRANSLATE_NOOP("Explanations", "%1 is longer than the limit of %2 bytes")},
    Sentence{Why::RedfishTooMuch,
             QT_TRANSLATE_NOOP("Explanations", "more than a poll may read; resources that were read: %1")},
    Sentence{Why::RedfishLate, QT_TRANSLATE_NOOP("Explanations", "not read in time: %1 and what comes after it")},
    Sentence{Why::RedfishRows,
             QT_TRANSLATE_NOOP("Explanations", "%1 has more rows than the limit of “%2”: the rest is left out")},
    Sentence{Why::RedfishBasic,
             QT_TRANSLATE_NOOP("Explanations", "no session (HTTP status %1): signs on with every request instead")},

    Sentence{Why::HelperMissing, QT_TRANSLATE_NOOP("Explanations", "%1 is missing: it comes with the program")},
    Sentence{Why::HelperBroke, QT_TRANSLATE_NOOP("Explanations", "%1 ended without an answer (%2)")},

    Sentence{Why::ShareNoUser,
             QT_TRANSLATE_NOOP("Explanations", "the check has no user: choose a credential, or let it in as guest")},
    Sentence{Why::ShareSignOn, QT_TRANSLATE_NOOP("Explanations", "the server did not take user and password: %1")},
    Sentence{Why::ShareGuestOnly,
             QT_TRANSLATE_NOOP("Explanations", "the server took us for a guest: it does not know this user")},
    Sentence{Why::ShareNoVersion, QT_TRANSLATE_NOOP("Explanations", "the server speaks neither SMB 2 nor SMB 3")},
    Sentence{Why::ShareMissing, QT_TRANSLATE_NOOP("Explanations", "the server has no share “%1”")},
    Sentence{Why::ShareNotOpened, QT_TRANSLATE_NOOP("Explanations", "the share can't be opened: %1")},
    Sentence{Why::ShareFolderMissing, QT_TRANSLATE_NOOP("Explanations", "the share has no folder “%1”")},
    Sentence{Why::ShareNotListed, QT_TRANSLATE_NOOP("Explanations", "the folder can't be listed: %1")},
    Sentence{Why::ShareNotRead, QT_TRANSLATE_NOOP("Explanations", "%1 can't be read: %2")},
    Sentence{Why::ShareNotWritten, QT_TRANSLATE_NOOP("Explanations", "no file can be written: %1")},
    Sentence{Why::ShareNotDeleted, QT_TRANSLATE_NOOP("Explanations", "the file that was written can't be deleted: %1")},
    Sentence{Why::ShareNoFile, QT_TRANSLATE_NOOP("Explanations", "no file of the folder matches %1")},
    Sentence{Why::ShareConnectLate, QT_TRANSLATE_NOOP("Explanations", "no sign-on to the share in time")},
    Sentence{Why::ShareListLate, QT_TRANSLATE_NOOP("Explanations", "signed on, but the folder was not listed in time")},
    Sentence{Why::ShareReadLate, QT_TRANSLATE_NOOP("Explanations", "listed, but the file was not read in time")},
    Sentence{Why::ShareWriteLate, QT_TRANSLATE_NOOP("Explanations", "listed, but no file was written in time")},

    Sentence{Why::ChainBroken, QT_TRANSLATE_NOOP("Explanations", "the chain of requests can't be read: line %1")},
    Sentence{Why::ChainNothingTaken, QT_TRANSLATE_NOOP("Explanations", "nothing in the answer for {%1}")},
    Sentence{Why::AnswerIsNot, QT_TRANSLATE_NOOP("Explanations", "the answer is not %1: %2")},
    Sentence{Why::JsonMissing, QT_TRANSLATE_NOOP("Explanations", "the answer has no %1")},
    Sentence{Why::JsonDiffers, QT_TRANSLATE_NOOP("Explanations", "%1 should be %2, got “%3”")},
    Sentence{Why::DomainNoEnd,
             QT_TRANSLATE_NOOP("Explanations", "the registry does not tell when the registration ends")},

    Sentence{Why::TrapSilent, QT_TRANSLATE_NOOP("Explanations", "no trap has told of it for a while")},
    Sentence{Why::TrapPolled, QT_TRANSLATE_NOOP("Explanations", "polling tells of it now")},
    Sentence{Why::WsmanNotSpoken,
             QT_TRANSLATE_NOOP("Explanations", "HTTP status %1, where WS-Management would say who it is")},
    Sentence{Why::WsmanBroken, QT_TRANSLATE_NOOP("Explanations", "not an answer of WS-Management: %1")},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].why != static_cast<Why>(i))
            return false;
    }
    return true;
}
static_assert(sentences.size() == WhyCount && isInOrder(), "every Why has its words here");

constexpr int deepest = 4; ///< explanations inside explanations; a hostile text goes no further

QString said(const char* text, Tongue tongue)
{
    return tongue == Tongue::English ? QString::fromUtf8(text) : QCoreApplication::translate("Explanations", text);
}

/// What polls end with; the rest in the system's own words.
QString errnoWords(int error, Tongue tongue)
{
    switch (error) {
    case ECONNREFUSED:
        return said(QT_TRANSLATE_NOOP("Explanations", "connection refused"), tongue);
    case ECONNRESET:
        return said(QT_TRANSLATE_NOOP("Explanations", "connection reset by the other side"), tongue);
    case EPIPE:
        return said(QT_TRANSLATE_NOOP("Explanations", "the other side has closed the connection"), tongue);
    case ETIMEDOUT:
        return said(QT_TRANSLATE_NOOP("Explanations", "no answer in time"), tongue);
    case EHOSTUNREACH:
        return said(QT_TRANSLATE_NOOP("Explanations", "no route to the host"), tongue);
    case ENETUNREACH:
        return said(QT_TRANSLATE_NOOP("Explanations", "network unreachable"), tongue);
    case EPERM:
    case EACCES:
        return said(QT_TRANSLATE_NOOP("Explanations", "not permitted on this machine"), tongue);
    case EADDRINUSE:
        return said(QT_TRANSLATE_NOOP("Explanations", "another program has it already"), tongue);
    case EMSGSIZE:
        return said(QT_TRANSLATE_NOOP("Explanations", "packet too big"), tongue);
    default:
        break;
    }
    if (tongue != Tongue::English)
        return QString::fromStdString(std::generic_category().message(error)); // in the process's language
    const char* english = strerrordesc_np(error);
    return english != nullptr ? QString::fromUtf8(english) : QStringLiteral("errno %1").arg(error);
}

/// The text in the reader's language, else the first.
QString chosen(const QStringList& languagesAndTexts, Tongue tongue)
{
    const QString wanted = tongue == Tongue::English ? QStringLiteral("en") : QLocale().name().section(u'_', 0, 0);
    for (qsizetype i = 0; i + 1 < languagesAndTexts.size(); i += 2) {
        if (languagesAndTexts[i] == wanted)
            return languagesAndTexts[i + 1].simplified();
    }
    return languagesAndTexts.value(1).simplified();
}

QString wordsOf(const QString& text, Tongue tongue, int depth);

QString valueWords(const QString& value, As as, Tongue tongue, int depth)
{
    const Format format(tongue == Tongue::English ? QLocale::c() : QLocale());
    switch (as) {
    case As::Words:
        break;
    case As::Seconds:
        return format.value({}, QStringLiteral("s"), value.toDouble());
    case As::Bytes:
        return format.value({}, QStringLiteral("By"), value.toDouble());
    case As::Errno:
        return errnoWords(value.toInt(), tongue);
    case As::Failure:
        return tongue == Tongue::English ? value.simplified() : failureWords(value.simplified());
    }
    return wordsOf(value, tongue, depth + 1);
}

QString wordsOf(const QString& text, Tongue tongue, int depth)
{
    const auto explanation = depth < deepest ? Explanation::fromText(text) : std::nullopt;
    if (!explanation)
        return text.simplified();
    if (explanation->why == Why::Translated)
        return chosen(explanation->values, tongue);
    const Sentence& entry = sentences[static_cast<size_t>(explanation->why)];
    QStringList values;
    values.reserve(explanation->values.size());
    for (const QString& value : explanation->values)
        values += valueWords(value, entry.values, tongue, depth);
    if (explanation->why == Why::Several)
        return values.join(QStringLiteral("; "));
    // Not arg(): a value may hold a %1 of its own.
    const QString pattern = said(entry.text, tongue);
    QString words;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place > 0) {
            words += values.value(place - 1);
            ++i;
        } else {
            words += pattern[i];
        }
    }
    return words;
}

} // namespace

QString explanationWords(const QString& text, Tongue tongue)
{
    return wordsOf(text, tongue, 0);
}

const char* explanationSource(Why why)
{
    return sentences[static_cast<size_t>(why)].text;
}

} // namespace sd
