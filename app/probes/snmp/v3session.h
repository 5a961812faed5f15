#pragma once

#include "app/probes/snmp/snmpanswers.h"
#include "app/probes/snmp/snmptransport.h"

#include <QByteArray>

struct snmp_session;
struct snmp_pdu;

namespace sd {

/// Readies libsnmp: no configuration files, no MIBs, nothing kept on disk, no log of its own. Once, before threads.
void initialiseLibsnmp();

/// One device's SNMPv3 session in libsnmp, for one user: it signs, encrypts, keeps the engine's clock and says a
/// request again. Speaks of what happened only through `takeOutcome`, never from inside libsnmp's callbacks, where
/// closing a session is not allowed.
class V3Session
{
public:
    struct Outcome
    {
        SnmpAnswer answer;
        bool wrongEngine = false; ///< another engine answers there now: discover it and ask again
    };

    /// Opens a socket and derives the keys. `failure` is set, and the session is not open, when that can't be done.
    V3Session(const SnmpPeer& peer, const std::vector<quint8>& engineId, SnmpAnswer& failure);
    ~V3Session();
    V3Session(const V3Session&) = delete;
    V3Session& operator=(const V3Session&) = delete;

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] int fd() const { return m_fd; }

    /// False, with an outcome, when it could not be sent.
    bool send(SnmpPdu pdu, int maxRepetitions, ber::Bytes varbinds, Millis wait, int retries);
    /// The socket is readable.
    void read();
    /// A wait is over: libsnmp says the request again or gives up.
    void checkTime();
    /// What came of the request, once there is something to tell; its spans live until the next `send`.
    std::optional<Outcome> takeOutcome();

private:
    static int called(int operation, snmp_session* session, int requestId, snmp_pdu* pdu, void* self);
    bool open(const SnmpPeer& peer, const std::vector<quint8>& engineId, SnmpAnswer& failure);
    bool setKeys(const PollSpec& spec, snmp_session& session, SnmpAnswer& failure);
    void installUser();
    void silence();
    void report(int type);
    void collect(const snmp_pdu& pdu);
    void fail(PollFailure failure, const QString& detail);

    void* m_handle = nullptr; ///< libsnmp's
    int m_fd = -1;
    QString m_where; ///< "192.0.2.1:161"
    QString m_user;
    QByteArray m_userKey; ///< engine and user: libsnmp has one table of users for all sessions
    bool m_hasAnswered = false;
    std::optional<Outcome> m_outcome;
    SnmpAnswers m_arena;
    std::vector<SnmpVarbind> m_varbinds;
};

} // namespace sd
