#include "models/domain/explanation.h"

#include <algorithm>
#include <array>

namespace sd {

namespace {

struct WhyCode
{
    Why why;
    QLatin1StringView code;
    int values = 0;
};

/// In the order of Why.
constexpr std::array whyCodes{
    WhyCode{Why::Several, QLatin1StringView("several"), -1},
    WhyCode{Why::Translated, QLatin1StringView("translated"), -1},
    WhyCode{Why::At, QLatin1StringView("at"), 2},
    WhyCode{Why::Port, QLatin1StringView("port"), 2},
    WhyCode{Why::SystemError, QLatin1StringView("system-error"), 1},
    WhyCode{Why::Failed, QLatin1StringView("failed"), 1},
    WhyCode{Why::Stopping, QLatin1StringView("stopping")},
    WhyCode{Why::WrongKind, QLatin1StringView("wrong-kind")},
    WhyCode{Why::NoAnswer, QLatin1StringView("no-answer")},
    WhyCode{Why::PollLost, QLatin1StringView("poll-lost")},
    WhyCode{Why::NotWatched, QLatin1StringView("not-watched")},
    WhyCode{Why::LeftOut, QLatin1StringView("left-out")},
    WhyCode{Why::NoCredential, QLatin1StringView("no-credential"), 1},
    WhyCode{Why::NoBaseline, QLatin1StringView("no-baseline"), 1},

    WhyCode{Why::NameInvalid, QLatin1StringView("name-invalid"), 1},
    WhyCode{Why::NameUnknown, QLatin1StringView("name-unknown"), 1},
    WhyCode{Why::NameLate, QLatin1StringView("name-late"), 1},
    WhyCode{Why::NameServer, QLatin1StringView("name-server"), 1},
    WhyCode{Why::NameNoAddress, QLatin1StringView("name-no-address"), 1},

    WhyCode{Why::IcmpNotAllowed, QLatin1StringView("icmp-not-allowed")},
    WhyCode{Why::IcmpNotInGroup, QLatin1StringView("icmp-not-in-group"), 1},
    WhyCode{Why::IcmpUnsent, QLatin1StringView("icmp-unsent")},
    WhyCode{Why::IcmpStranger, QLatin1StringView("icmp-stranger"), 2},
    WhyCode{Why::IcmpLost, QLatin1StringView("icmp-lost"), 2},
    WhyCode{Why::IcmpRange, QLatin1StringView("icmp-range"), 2},
    WhyCode{Why::IcmpSays, QLatin1StringView("icmp-says"), 2},
    WhyCode{Why::IcmpNetwork, QLatin1StringView("icmp-network")},
    WhyCode{Why::IcmpHost, QLatin1StringView("icmp-host")},
    WhyCode{Why::IcmpAddress, QLatin1StringView("icmp-address")},
    WhyCode{Why::IcmpNoRoute, QLatin1StringView("icmp-no-route")},
    WhyCode{Why::IcmpTooBig, QLatin1StringView("icmp-too-big")},
    WhyCode{Why::IcmpProhibited, QLatin1StringView("icmp-prohibited")},
    WhyCode{Why::IcmpUnreachable, QLatin1StringView("icmp-unreachable"), 1},
    WhyCode{Why::IcmpExpired, QLatin1StringView("icmp-expired")},
    WhyCode{Why::IcmpOther, QLatin1StringView("icmp-other"), 2},

    WhyCode{Why::TcpSilent, QLatin1StringView("tcp-silent"), 1},
    WhyCode{Why::TcpBanner, QLatin1StringView("tcp-banner"), 2},

    WhyCode{Why::DnsNoQuery, QLatin1StringView("dns-no-query"), 1},
    WhyCode{Why::DnsBroken, QLatin1StringView("dns-broken")},
    WhyCode{Why::DnsRefused, QLatin1StringView("dns-refused"), 1},
    WhyCode{Why::DnsNoRecord, QLatin1StringView("dns-no-record"), 1},
    WhyCode{Why::DnsMissing, QLatin1StringView("dns-missing"), 2},

    WhyCode{Why::HttpBadUrl, QLatin1StringView("http-bad-url"), 1},
    WhyCode{Why::HttpStatus, QLatin1StringView("http-status"), 2},
    WhyCode{Why::HttpCredentials, QLatin1StringView("http-credentials"), 1},
    WhyCode{Why::HttpHeaderMissing, QLatin1StringView("http-header-missing"), 1},
    WhyCode{Why::HttpHeaderDiffers, QLatin1StringView("http-header-differs"), 2},
    WhyCode{Why::HttpBodyDiffers, QLatin1StringView("http-body-differs"), 1},
    WhyCode{Why::HttpBodyStartDiffers, QLatin1StringView("http-body-start-differs"), 2},
    WhyCode{Why::HttpBodyRefused, QLatin1StringView("http-body-refused"), 1},
    WhyCode{Why::HttpRedirects, QLatin1StringView("http-redirects"), 1},
    WhyCode{Why::HttpHeadersTooLong, QLatin1StringView("http-headers-too-long"), 1},
    WhyCode{Why::HttpCut, QLatin1StringView("http-cut")},
    WhyCode{Why::HttpNoConnection, QLatin1StringView("http-no-connection")},
    WhyCode{Why::HttpNoAnswer, QLatin1StringView("http-no-answer")},
    WhyCode{Why::HttpUnfinished, QLatin1StringView("http-unfinished")},
    WhyCode{Why::HttpClosed, QLatin1StringView("http-closed")},
    WhyCode{Why::HttpBrokeOff, QLatin1StringView("http-broke-off")},
    WhyCode{Why::HttpNotHttp, QLatin1StringView("http-not-http")},

    WhyCode{Why::TlsLate, QLatin1StringView("tls-late")},
    WhyCode{Why::TlsNoSetUp, QLatin1StringView("tls-no-set-up")},
    WhyCode{Why::TlsEnded, QLatin1StringView("tls-ended")},
    WhyCode{Why::TlsHandshake, QLatin1StringView("tls-handshake"), 1},
    WhyCode{Why::TlsNoCertificate, QLatin1StringView("tls-no-certificate")},
    WhyCode{Why::TlsCertificate, QLatin1StringView("tls-certificate"), 2},
    WhyCode{Why::TlsExpired, QLatin1StringView("tls-expired")},
    WhyCode{Why::TlsNotYetValid, QLatin1StringView("tls-not-yet-valid")},
    WhyCode{Why::TlsWrongName, QLatin1StringView("tls-wrong-name"), 2},
    WhyCode{Why::TlsOtherName, QLatin1StringView("tls-other-name"), 1},
    WhyCode{Why::TlsSelfSigned, QLatin1StringView("tls-self-signed")},
    WhyCode{Why::TlsUntrusted, QLatin1StringView("tls-untrusted")},
    WhyCode{Why::TlsUnknownIssuer, QLatin1StringView("tls-unknown-issuer")},
    WhyCode{Why::TlsShown, QLatin1StringView("tls-shown"), 3},
    WhyCode{Why::TlsChanged, QLatin1StringView("tls-changed"), 2},
    WhyCode{Why::StartTlsLate, QLatin1StringView("starttls-late")},
    WhyCode{Why::StartTlsEnded, QLatin1StringView("starttls-ended")},
    WhyCode{Why::StartTlsRefused, QLatin1StringView("starttls-refused"), 1},
    WhyCode{Why::StartTlsNotOffered, QLatin1StringView("starttls-not-offered")},
    WhyCode{Why::StartTlsNotSpoken, QLatin1StringView("starttls-not-spoken"), 2},
    WhyCode{Why::StartTlsEndless, QLatin1StringView("starttls-endless")},
    WhyCode{Why::StartTlsInClear, QLatin1StringView("starttls-in-clear")},

    WhyCode{Why::ExpositionNone, QLatin1StringView("exposition-none"), 1},
    WhyCode{Why::ExpositionFaults, QLatin1StringView("exposition-faults"), 3},
    WhyCode{Why::ExpositionCut, QLatin1StringView("exposition-cut"), 1},
    WhyCode{Why::ExpositionTooLarge, QLatin1StringView("exposition-too-large"), 1},
    WhyCode{Why::ExpositionNothing, QLatin1StringView("exposition-nothing"), 1},

    WhyCode{Why::NutLate, QLatin1StringView("nut-late"), 1},
    WhyCode{Why::NutEnded, QLatin1StringView("nut-ended")},
    WhyCode{Why::NutNotSpoken, QLatin1StringView("nut-not-spoken"), 1},
    WhyCode{Why::NutRefused, QLatin1StringView("nut-refused"), 1},
    WhyCode{Why::NutDenied, QLatin1StringView("nut-denied"), 1},
    WhyCode{Why::NutStale, QLatin1StringView("nut-stale")},
    WhyCode{Why::NutNoDriver, QLatin1StringView("nut-no-driver")},
    WhyCode{Why::NutUnknownUps, QLatin1StringView("nut-unknown-ups"), 2},
    WhyCode{Why::NutNoUps, QLatin1StringView("nut-no-ups")},
    WhyCode{Why::NutSeveralUps, QLatin1StringView("nut-several-ups"), 1},
    WhyCode{Why::NutUnsayable, QLatin1StringView("nut-unsayable")},
    WhyCode{Why::NutTooMuch, QLatin1StringView("nut-too-much"), 1},
    WhyCode{Why::NutNothing, QLatin1StringView("nut-nothing"), 1},

    WhyCode{Why::PluginMissing, QLatin1StringView("plugin-missing"), 1},
    WhyCode{Why::PluginSignal, QLatin1StringView("plugin-signal"), 1},
    WhyCode{Why::PluginNoPlace, QLatin1StringView("plugin-no-place"), 1},
    WhyCode{Why::PluginKilled, QLatin1StringView("plugin-killed")},
    WhyCode{Why::PluginExitCode, QLatin1StringView("plugin-exit-code"), 2},
    WhyCode{Why::PluginPerfData, QLatin1StringView("plugin-perfdata"), 1},
    WhyCode{Why::PluginCut, QLatin1StringView("plugin-cut")},
    WhyCode{Why::PluginWarning, QLatin1StringView("plugin-warning"), 1},
    WhyCode{Why::PluginCritical, QLatin1StringView("plugin-critical"), 1},
    WhyCode{Why::PluginBothRanges, QLatin1StringView("plugin-both-ranges"), 2},

    WhyCode{Why::SnmpNoPlan, QLatin1StringView("snmp-no-plan")},
    WhyCode{Why::SnmpSilent, QLatin1StringView("snmp-silent"), 1},
    WhyCode{Why::SnmpRequestTooBig, QLatin1StringView("snmp-request-too-big")},
    WhyCode{Why::TooManyRequests, QLatin1StringView("too-many-requests")},
    WhyCode{Why::SnmpMalformed, QLatin1StringView("snmp-malformed"), 2},
    WhyCode{Why::SnmpBadDiscovery, QLatin1StringView("snmp-bad-discovery"), 1},
    WhyCode{Why::SnmpForeign, QLatin1StringView("snmp-foreign")},
    WhyCode{Why::SnmpTrailing, QLatin1StringView("snmp-trailing"), 1},
    WhyCode{Why::SnmpStranger, QLatin1StringView("snmp-stranger"), 2},
    WhyCode{Why::SnmpWrongId, QLatin1StringView("snmp-wrong-id")},
    WhyCode{Why::SnmpNothing, QLatin1StringView("snmp-nothing"), 1},
    WhyCode{Why::SnmpObjects, QLatin1StringView("snmp-objects"), 2},
    WhyCode{Why::SnmpOtherObject, QLatin1StringView("snmp-other-object"), 2},
    WhyCode{Why::SnmpRefused, QLatin1StringView("snmp-refused"), 1},
    WhyCode{Why::SnmpTable, QLatin1StringView("snmp-table"), 2},
    WhyCode{Why::SnmpTableLate, QLatin1StringView("snmp-table-late"), 1},
    WhyCode{Why::SnmpTableLoops, QLatin1StringView("snmp-table-loops"), 3},
    WhyCode{Why::SnmpTableRows, QLatin1StringView("snmp-table-rows"), 2},
    WhyCode{Why::SnmpTableError, QLatin1StringView("snmp-table-error"), 3},
    WhyCode{Why::BerTruncated, QLatin1StringView("ber-truncated")},
    WhyCode{Why::BerLengthForm, QLatin1StringView("ber-length-form")},
    WhyCode{Why::BerUnexpectedType, QLatin1StringView("ber-unexpected-type")},
    WhyCode{Why::BerEmptyNumber, QLatin1StringView("ber-empty-number")},
    WhyCode{Why::BerLongNumber, QLatin1StringView("ber-long-number")},
    WhyCode{Why::BerBadOid, QLatin1StringView("ber-bad-oid")},
    WhyCode{Why::SnmpNoSession, QLatin1StringView("snmp-no-session"), 2},
    WhyCode{Why::SnmpUnsent, QLatin1StringView("snmp-unsent"), 1},
    WhyCode{Why::SnmpNoUser, QLatin1StringView("snmp-no-user")},
    WhyCode{Why::SnmpPrivacyAlone, QLatin1StringView("snmp-privacy-alone")},
    WhyCode{Why::SnmpAuthUnknown, QLatin1StringView("snmp-auth-unknown"), 1},
    WhyCode{Why::SnmpAuthShort, QLatin1StringView("snmp-auth-short")},
    WhyCode{Why::SnmpPrivacyUnknown, QLatin1StringView("snmp-privacy-unknown"), 1},
    WhyCode{Why::SnmpPrivacyShort, QLatin1StringView("snmp-privacy-short")},
    WhyCode{Why::SnmpPrivacySilent, QLatin1StringView("snmp-privacy-silent"), 1},
    WhyCode{Why::SnmpUserUnknown, QLatin1StringView("snmp-user-unknown"), 2},
    WhyCode{Why::SnmpAuthRefused, QLatin1StringView("snmp-auth-refused"), 2},
    WhyCode{Why::SnmpPrivacyRefused, QLatin1StringView("snmp-privacy-refused"), 2},
    WhyCode{Why::SnmpLevelRefused, QLatin1StringView("snmp-level-refused"), 2},
    WhyCode{Why::SnmpClock, QLatin1StringView("snmp-clock"), 1},
    WhyCode{Why::SnmpBadReport, QLatin1StringView("snmp-bad-report"), 1},
    WhyCode{Why::SnmpEngineChanges, QLatin1StringView("snmp-engine-changes")},

    WhyCode{Why::RedfishNoPlan, QLatin1StringView("redfish-no-plan")},
    WhyCode{Why::RedfishStatus, QLatin1StringView("redfish-status"), 2},
    WhyCode{Why::RedfishNotJson, QLatin1StringView("redfish-not-json"), 2},
    WhyCode{Why::RedfishTooLong, QLatin1StringView("redfish-too-long"), 2},
    WhyCode{Why::RedfishTooMuch, QLatin1StringView("redfish-too-much"), 1},
    WhyCode{Why::RedfishLate, QLatin1StringView("redfish-late"), 1},
    WhyCode{Why::RedfishRows, QLatin1StringView("redfish-rows"), 2},
    WhyCode{Why::RedfishBasic, QLatin1StringView("redfish-basic"), 1},

    WhyCode{Why::HelperMissing, QLatin1StringView("helper-missing"), 1},
    WhyCode{Why::HelperBroke, QLatin1StringView("helper-broke"), 2},

    WhyCode{Why::ShareNoUser, QLatin1StringView("share-no-user")},
    WhyCode{Why::ShareSignOn, QLatin1StringView("share-sign-on"), 1},
    WhyCode{Why::ShareGuestOnly, QLatin1StringView("share-guest-only")},
    WhyCode{Why::ShareNoVersion, QLatin1StringView("share-no-version")},
    WhyCode{Why::ShareMissing, QLatin1StringView("share-missing"), 1},
    WhyCode{Why::ShareNotOpened, QLatin1StringView("share-not-opened"), 1},
    WhyCode{Why::ShareFolderMissing, QLatin1StringView("share-folder-missing"), 1},
    WhyCode{Why::ShareNotListed, QLatin1StringView("share-not-listed"), 1},
    WhyCode{Why::ShareNotRead, QLatin1StringView("share-not-read"), 2},
    WhyCode{Why::ShareNotWritten, QLatin1StringView("share-not-written"), 1},
    WhyCode{Why::ShareNotDeleted, QLatin1StringView("share-not-deleted"), 1},
    WhyCode{Why::ShareNoFile, QLatin1StringView("share-no-file"), 1},
    WhyCode{Why::ShareConnectLate, QLatin1StringView("share-connect-late")},
    WhyCode{Why::ShareListLate, QLatin1StringView("share-list-late")},
    WhyCode{Why::ShareReadLate, QLatin1StringView("share-read-late")},
    WhyCode{Why::ShareWriteLate, QLatin1StringView("share-write-late")},

    WhyCode{Why::ChainBroken, QLatin1StringView("chain-broken"), 1},
    WhyCode{Why::ChainNothingTaken, QLatin1StringView("chain-nothing-taken"), 1},
    WhyCode{Why::AnswerIsNot, QLatin1StringView("answer-is-not"), 2},
    WhyCode{Why::JsonMissing, QLatin1StringView("json-missing"), 1},
    WhyCode{Why::JsonDiffers, QLatin1StringView("json-differs"), 3},
    WhyCode{Why::DomainNoEnd, QLatin1StringView("domain-no-end")},

    WhyCode{Why::TrapSilent, QLatin1StringView("trap-silent")},
    WhyCode{Why::TrapPolled, QLatin1StringView("trap-polled")},
    WhyCode{Why::WsmanNotSpoken, QLatin1StringView("wsman-not-spoken"), 1},
    WhyCode{Why::WsmanBroken, QLatin1StringView("wsman-broken"), 1},
};

constexpr bool areCodesInOrder()
{
    for (size_t i = 0; i < whyCodes.size(); ++i) {
        if (whyCodes[i].why != static_cast<Why>(i))
            return false;
    }
    return true;
}
static_assert(whyCodes.size() == WhyCount && areCodesInOrder(), "every Why has its code here");

constexpr QChar TextBegin(u'{');
constexpr QChar TextEnd(u'}');
constexpr QChar TextBetween(u'|');
constexpr QChar TextEscape(u'\\');

std::optional<Why> whyFromCode(QStringView text)
{
    const auto found =
        std::find_if(whyCodes.begin(), whyCodes.end(), [text](const WhyCode& e) { return e.code == text; });
    return found == whyCodes.end() ? std::nullopt : std::optional(found->why);
}

void appendEscaped(const QString& value, QString& text)
{
    for (const QChar c : value) {
        if (c == TextEnd || c == TextBetween || c == TextEscape)
            text += TextEscape;
        text += c;
    }
}

} // namespace

QLatin1StringView code(Why why)
{
    return whyCodes[static_cast<size_t>(why)].code;
}

int valueCount(Why why)
{
    return whyCodes[static_cast<size_t>(why)].values;
}

QString Explanation::text() const
{
    QString text(TextBegin);
    text += code(why);
    for (const QString& value : values) {
        text += TextBetween;
        appendEscaped(value, text);
    }
    text += TextEnd;
    return text;
}

std::optional<Explanation> Explanation::fromText(const QString& text)
{
    if (text.size() < 3 || text.front() != TextBegin || text.back() != TextEnd)
        return std::nullopt;
    QStringList parts{QString()};
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        const QChar c = text[i];
        if (c == TextEnd)
            return std::nullopt;
        if (c == TextBetween) {
            parts.emplace_back();
            continue;
        }
        if (c == TextEscape && ++i == text.size() - 1)
            return std::nullopt;
        parts.back() += text[i];
    }
    const auto why = whyFromCode(parts.takeFirst());
    return why ? std::optional(Explanation{*why, std::move(parts)}) : std::nullopt;
}

QString explanation::value(double number)
{
    return QString::number(number, 'g', 6);
}

QString explainErrno(int error)
{
    return explain(Why::SystemError, error);
}

QString explainAll(const QStringList& texts)
{
    return texts.size() < 2 ? texts.join(QString()) : Explanation{Why::Several, texts}.text();
}

} // namespace sd
