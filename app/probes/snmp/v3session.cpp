#include "app/probes/snmp/v3session.h"

#include "app/probes/snmp/udpendpoint.h"
#include "app/probes/snmp/v3keys.h"
#include "app/probes/snmp/v3values.h"
#include "models/domain/explanation.h"

#include <net-snmp/library/large_fd_set.h>
#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>

#include <unordered_map>

namespace sd {

namespace {

/// Whose keys libsnmp's table holds for an engine and user. Sessions may differ in their passwords, and the table knows
/// one entry a name: the one that sends puts its own there first. Touched by the SNMP thread alone.
std::unordered_map<std::string, const V3Session*>& installedUsers()
{
    static std::unordered_map<std::string, const V3Session*> users;
    return users;
}

void removeUser(const snmp_session& session)
{
    usmUser* user = usm_get_user(session.securityEngineID, session.securityEngineIDLen, session.securityName);
    if (user == nullptr)
        return;
    usm_remove_user(user);
    usm_free_user(user);
}

} // namespace

void initialiseLibsnmp()
{
    static const bool done = [] {
        for (const int option : {NETSNMP_DS_LIB_DONT_READ_CONFIGS, NETSNMP_DS_LIB_DONT_PERSIST_STATE,
                                 NETSNMP_DS_LIB_DISABLE_PERSISTENT_LOAD, NETSNMP_DS_LIB_DISABLE_PERSISTENT_SAVE})
            netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, option, 1);
        // The environment is the only place where libsnmp takes "no MIBs" from.
        const QByteArray mibs = qgetenv("MIBS");
        const bool hadMibs = qEnvironmentVariableIsSet("MIBS");
        qputenv("MIBS", "");
        netsnmp_set_mib_directory("/nonexistent");
        init_snmp("serverdrift");
        if (hadMibs)
            qputenv("MIBS", mibs);
        else
            qunsetenv("MIBS");
        snmp_disable_log();
        return true;
    }();
    Q_UNUSED(done)
}

V3Session::V3Session(const SnmpPeer& peer, const std::vector<quint8>& engineId, SnmpAnswer& failure)
    : m_where(UdpEndpoint(peer.address, peer.params().port).toString())
    , m_user(peer.spec->credential->user)
{
    if (!open(peer, engineId, failure) && failure.failure == PollFailure::None) {
        failure.failure = PollFailure::Internal;
        failure.detail = explain(Why::SnmpNoSession, m_where, QString::fromLocal8Bit(snmp_api_errstring(snmp_errno)));
    }
}

V3Session::~V3Session()
{
    if (m_handle == nullptr)
        return;
    const auto installed = installedUsers().find(m_userKey.toStdString());
    if (installed != installedUsers().end() && installed->second == this) {
        removeUser(*snmp_sess_session(m_handle));
        installedUsers().erase(installed);
    }
    snmp_sess_close(m_handle);
}

bool V3Session::open(const SnmpPeer& peer, const std::vector<quint8>& engineId, SnmpAnswer& failure)
{
    snmp_session session;
    snmp_sess_init(&session);
    const bool v6 = peer.address.family() == AF_INET6;
    QByteArray peerName = ((v6 ? QStringLiteral("udp6:") : QStringLiteral("udp:")) + m_where).toLatin1();
    QByteArray user = m_user.toUtf8();
    QByteArray context = peer.spec->credential->context.toUtf8();
    std::vector<quint8> engine = engineId;
    session.version = SNMP_VERSION_3;
    session.peername = peerName.data();
    session.securityModel = SNMP_SEC_MODEL_USM;
    session.securityName = user.data();
    session.securityNameLen = static_cast<size_t>(user.size());
    session.contextName = context.data();
    session.contextNameLen = static_cast<size_t>(context.size());
    session.securityEngineID = engine.data();
    session.securityEngineIDLen = engine.size();
    session.contextEngineID = engine.data();
    session.contextEngineIDLen = engine.size();
    session.flags |= SNMP_FLAGS_DONT_PROBE | SNMP_FLAGS_USER_CREATED; // its own probe blocks; users: see installUser
    if (!setKeys(*peer.spec, session, failure))
        return false;
    m_handle = snmp_sess_open(&session);
    wipe(session.securityAuthKey, sizeof session.securityAuthKey);
    wipe(session.securityPrivKey, sizeof session.securityPrivKey);
    if (m_handle == nullptr)
        return false;
    m_userKey =
        QByteArray(reinterpret_cast<const char*>(engine.data()), static_cast<qsizetype>(engine.size())) + '/' + user;
    m_fd = snmp_sess_transport(m_handle)->sock;
    return true;
}

bool V3Session::setKeys(const PollSpec& spec, snmp_session& session, SnmpAnswer& failure)
{
    const auto refuse = [&](const QString& why) {
        failure.failure = PollFailure::Auth;
        failure.detail = why;
        return false;
    };
    const Credential& credential = *spec.credential;
    if (credential.user.isEmpty())
        return refuse(explain(Why::SnmpNoUser));
    session.securityLevel = SNMP_SEC_LEVEL_NOAUTH;
    if (credential.authProtocol.isEmpty())
        return credential.privProtocol.isEmpty() || refuse(explain(Why::SnmpPrivacyAlone));
    const int auth = usm_lookup_auth_type(credential.authProtocol.toLatin1().constData());
    session.securityAuthProto = auth < 0 ? nullptr : sc_get_auth_oid(auth, &session.securityAuthProtoLen);
    if (session.securityAuthProto == nullptr)
        return refuse(explain(Why::SnmpAuthUnknown, credential.authProtocol));
    session.securityLevel = SNMP_SEC_LEVEL_AUTHNOPRIV;
    session.securityAuthKeyLen = sizeof session.securityAuthKey;
    if (!masterKey(auth, spec.secrets->authPassword.view(), session.securityAuthKey, session.securityAuthKeyLen))
        return refuse(explain(Why::SnmpAuthShort));
    if (credential.privProtocol.isEmpty())
        return true;
    const int priv = usm_lookup_priv_type(credential.privProtocol.toLatin1().constData());
    session.securityPrivProto = priv < 0 ? nullptr : sc_get_priv_oid(priv, &session.securityPrivProtoLen);
    if (session.securityPrivProto == nullptr)
        return refuse(explain(Why::SnmpPrivacyUnknown, credential.privProtocol));
    session.securityLevel = SNMP_SEC_LEVEL_AUTHPRIV;
    session.securityPrivKeyLen = sizeof session.securityPrivKey;
    // RFC 3826 §1.2.1: the privacy key is made with the authentication protocol's hash.
    return masterKey(auth, spec.secrets->privPassword.view(), session.securityPrivKey, session.securityPrivKeyLen) ||
           refuse(explain(Why::SnmpPrivacyShort));
}

void V3Session::installUser()
{
    const V3Session*& installed = installedUsers()[m_userKey.toStdString()];
    if (installed == this)
        return;
    snmp_session* session = snmp_sess_session(m_handle);
    removeUser(*session);
    session->flags &= ~static_cast<u_long>(SNMP_FLAGS_USER_CREATED);
    usm_create_user_from_session(session);
    installed = this;
}

bool V3Session::send(SnmpPdu pdu, int maxRepetitions, ber::Bytes varbinds, Millis wait, int retries)
{
    m_outcome.reset();
    installUser();
    snmp_session* session = snmp_sess_session(m_handle);
    session->timeout = std::chrono::microseconds(wait).count();
    session->retries = retries;
    snmp_pdu* request = v3Request(pdu, maxRepetitions, varbinds);
    if (snmp_sess_async_send(m_handle, request, &V3Session::called, this) != 0)
        return true;
    int libraryError = 0;
    int systemError = 0;
    char* words = nullptr;
    snmp_sess_error(m_handle, &systemError, &libraryError, &words);
    fail(PollFailure::Internal, explain(Why::At, m_where, QString::fromLocal8Bit(words)));
    free(words); // NOLINT: libsnmp allocates it so
    snmp_free_pdu(request);
    return false;
}

void V3Session::read()
{
    netsnmp_large_fd_set set;
    netsnmp_large_fd_set_init(&set, m_fd + 1);
    netsnmp_large_fd_setfd(m_fd, &set);
    snmp_sess_read2(m_handle, &set);
    netsnmp_large_fd_set_cleanup(&set);
}

void V3Session::checkTime()
{
    snmp_sess_timeout(m_handle);
}

std::optional<V3Session::Outcome> V3Session::takeOutcome()
{
    return std::exchange(m_outcome, std::nullopt);
}

int V3Session::called(int operation, snmp_session*, int, snmp_pdu* pdu, void* self)
{
    auto& session = *static_cast<V3Session*>(self);
    switch (operation) {
    case NETSNMP_CALLBACK_OP_RECEIVED_MESSAGE:
        if (pdu->command == SNMP_MSG_RESPONSE)
            session.collect(*pdu);
        else if (pdu->command == SNMP_MSG_REPORT && snmpv3_get_report_type(pdu) != SNMPERR_NOT_IN_TIME_WINDOW)
            session.report(snmpv3_get_report_type(pdu));
        // Out of the time window: libsnmp has set its clock by the report and says the request again.
        break;
    case NETSNMP_CALLBACK_OP_SEC_ERROR:
        if (!session.m_outcome)
            session.report(snmpv3_get_report_type(pdu));
        break;
    case NETSNMP_CALLBACK_OP_TIMED_OUT:
        session.silence();
        break;
    case NETSNMP_CALLBACK_OP_SEND_FAILED:
    case NETSNMP_CALLBACK_OP_DISCONNECT:
        session.fail(PollFailure::Unreachable, explain(Why::SnmpUnsent, session.m_where));
        break;
    default: // said again, connected
        break;
    }
    return 1;
}

void V3Session::silence()
{
    const bool secret = snmp_sess_session(m_handle)->securityLevel == SNMP_SEC_LEVEL_AUTHPRIV;
    // What an agent can't decrypt it mostly drops without a word.
    fail(PollFailure::Timeout,
         m_hasAnswered || !secret ? explain(Why::SnmpSilent, m_where) : explain(Why::SnmpPrivacySilent, m_where));
}

void V3Session::report(int type)
{
    switch (type) {
    case SNMPERR_UNKNOWN_ENG_ID:
        m_outcome = Outcome{{}, true};
        return;
    case SNMPERR_UNKNOWN_USER_NAME:
        fail(PollFailure::Auth, explain(Why::SnmpUserUnknown, m_where, m_user));
        return;
    case SNMPERR_AUTHENTICATION_FAILURE:
        fail(PollFailure::Auth, explain(Why::SnmpAuthRefused, m_where, m_user));
        return;
    case SNMPERR_DECRYPTION_ERR:
        fail(PollFailure::Auth, explain(Why::SnmpPrivacyRefused, m_where, m_user));
        return;
    case SNMPERR_UNSUPPORTED_SEC_LEVEL:
        fail(PollFailure::Auth, explain(Why::SnmpLevelRefused, m_where, m_user));
        return;
    case SNMPERR_NOT_IN_TIME_WINDOW:
        fail(PollFailure::Auth, explain(Why::SnmpClock, m_where));
        return;
    default:
        fail(PollFailure::Malformed, explain(Why::SnmpBadReport, m_where));
    }
}

void V3Session::collect(const snmp_pdu& pdu)
{
    m_hasAnswered = true;
    m_arena.reset(0);
    m_varbinds.clear();
    collectV3Varbinds(pdu, m_arena, m_varbinds);
    Outcome outcome;
    outcome.answer.errorStatus = static_cast<int>(pdu.errstat);
    outcome.answer.errorIndex = static_cast<int>(pdu.errindex);
    outcome.answer.varbinds = m_varbinds;
    m_outcome = outcome;
}

void V3Session::fail(PollFailure failure, const QString& detail)
{
    Outcome outcome;
    outcome.answer.failure = failure;
    outcome.answer.detail = detail;
    m_outcome = outcome;
}

} // namespace sd
