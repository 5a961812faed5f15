#pragma once

#include "app/probes/snmp/usmkeys.h"
#include "app/probes/snmp/usmmessage.h"
#include "models/boundary/secret.h"
#include "models/domain/time.h"

#include <QString>

#include <map>
#include <memory>

namespace sd {

/// Somebody who may send SNMPv3 traps: as a credential names him.
struct TrapUser
{
    QString name;
    QString authProtocol = {}; ///< as in Credential
    QString privProtocol = {};
    Secret authPassword = {};
    Secret privPassword = {};
};

/// The receiving side of RFC 3414. Of a trap the sender's engine counts, whichever it is: keys are bound to it as it
/// comes, and its clock is remembered so that an old trap can't be played again. Of an inform our own engine counts:
/// who does not know it is told. One thread.
class TrapSecurity
{
public:
    /// `engine` is ours for as long as the data folder lives. `boots` must be more than at any earlier start: a
    /// sender throws away what our engine said before.
    TrapSecurity(std::vector<quint8> engine, quint32 boots, SteadyTime since);
    ~TrapSecurity();
    TrapSecurity(const TrapSecurity&) = delete;
    TrapSecurity& operator=(const TrapSecurity&) = delete;

    /// Those whose protocols or passwords are of no use are left out.
    void setUsers(const std::vector<TrapUser>& users);

    enum class Refusal : quint8 {
        None,
        Discovery, ///< asks who we are: no trap, and nothing is wrong
        User,      ///< nobody of that name
        Level,     ///< another level of security than that user's
        Digest,    ///< signed with another password
        Late,      ///< outside the time window: played again, or a clock that went back
        Cipher,    ///< encrypted with another password
    };
    struct Opened
    {
        ber::Fault fault = ber::Fault::None;
        Refusal refusal = Refusal::None;
        UsmFrame frame = {};
        ScopedPdu scoped = {}; ///< lives until the next `open`; only where nothing was refused
        int user = -1;         ///< its number
    };
    Opened open(ber::Bytes packet, SteadyTime now);

    /// What is to be sent back for a refusal: empty when nothing.
    ber::Bytes report(const Opened& refused, SteadyTime now, std::span<quint8> buffer);
    /// The answer to an inform: `pdu` is a Response with its tag. Empty when it can't be made.
    ber::Bytes answer(const Opened& inform, ber::Bytes pdu, SteadyTime now, std::span<quint8> buffer);

private:
    struct User
    {
        QByteArray name;
        UsmProtocols protocols;
        UsmKey auth; ///< master keys
        UsmKey priv;
    };
    struct Keys
    {
        UsmKey auth;
        UsmKey priv;
    };
    /// A sender's clock as it last told it.
    struct Remote
    {
        quint32 boots = 0;
        quint32 time = 0;
        SteadyTime at{};
    };

    [[nodiscard]] bool isOurs(ber::Bytes engine) const { return ber::same(engine, m_engine); }
    [[nodiscard]] quint32 ownTime(SteadyTime now) const;
    bool bindKeys(const User& user, ber::Bytes engine, Keys& keys) const;
    Refusal authenticate(ber::Bytes packet, Opened& opened, Keys& keys) const;
    bool isTimely(const UsmFrame& frame, SteadyTime now);
    bool decrypt(const UsmFrame& frame, const User& user, const Keys& keys, ber::Bytes& content);
    ber::Bytes seal(UsmFrame frame, const User* user, ber::Bytes inside, std::span<quint8> buffer);
    [[nodiscard]] UsmFrame ownFrame(const Opened& to, SteadyTime now) const;

    const std::vector<quint8> m_engine;
    const quint32 m_boots;
    const SteadyTime m_since;
    quint64 m_salt; ///< never the same twice
    std::vector<User> m_users;
    std::map<std::vector<quint8>, Remote> m_remotes;
    std::vector<quint8> m_plain;
    std::array<quint8, 8> m_saltOctets{};
    quint32 m_reports = 0;
};

} // namespace sd
