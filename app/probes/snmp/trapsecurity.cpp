#include "app/probes/snmp/trapsecurity.h"

#include "app/probes/snmp/trapmessage.h"
#include "app/probes/snmp/v3keys.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <cstdlib>

namespace sd {

namespace {

constexpr quint32 timeWindow = 150; // seconds, RFC 3414 §2.2.3
constexpr quint32 lastBoots = 0x7fffffff;
constexpr size_t mostRemotes = 4096;
constexpr size_t longestDigest = 64;

/// The last arc but one of usmStats…: 1.3.6.1.6.3.15.1.1.x.0 (RFC 3414 §5).
quint8 statistic(TrapSecurity::Refusal refusal)
{
    switch (refusal) {
    case TrapSecurity::Refusal::Level:
        return 1;
    case TrapSecurity::Refusal::Late:
        return 2;
    case TrapSecurity::Refusal::User:
        return 3;
    case TrapSecurity::Refusal::Discovery:
        return 4;
    case TrapSecurity::Refusal::Digest:
        return 5;
    case TrapSecurity::Refusal::Cipher:
        return 6;
    case TrapSecurity::Refusal::None:
        break;
    }
    return 0;
}

ber::Bytes octetsOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const quint8*>(bytes.data()), static_cast<size_t>(bytes.size())};
}

} // namespace

TrapSecurity::TrapSecurity(std::vector<quint8> engine, quint32 boots, SteadyTime since)
    : m_engine(std::move(engine))
    , m_boots(std::min(boots, lastBoots))
    , m_since(since)
    , m_salt(QRandomGenerator::system()->generate64())
{}

TrapSecurity::~TrapSecurity()
{
    wipe(m_plain.data(), m_plain.size());
}

void TrapSecurity::setUsers(const std::vector<TrapUser>& users)
{
    m_users.clear();
    for (const TrapUser& user : users) {
        const auto protocols = UsmProtocols::named(user.authProtocol, user.privProtocol);
        if (!protocols || user.name.isEmpty())
            continue;
        User known{.name = user.name.toUtf8(), .protocols = *protocols, .auth = {}, .priv = {}};
        const bool hasAuth = protocols->auth < 0 || usmMasterKey(*protocols, user.authPassword.view(), known.auth);
        const bool hasPriv = protocols->priv < 0 || usmMasterKey(*protocols, user.privPassword.view(), known.priv);
        if (hasAuth && hasPriv)
            m_users.push_back(std::move(known));
    }
}

quint32 TrapSecurity::ownTime(SteadyTime now) const
{
    return static_cast<quint32>(std::chrono::duration_cast<std::chrono::seconds>(now - m_since).count());
}

bool TrapSecurity::bindKeys(const User& user, ber::Bytes engine, Keys& keys) const
{
    if (user.protocols.auth >= 0 && !usmAuthKey(user.protocols, user.auth, engine, keys.auth))
        return false;
    return user.protocols.priv < 0 || usmPrivKey(user.protocols, user.priv, engine, keys.priv);
}

/// Several credentials may have one user name: the one whose password fits is it.
TrapSecurity::Refusal TrapSecurity::authenticate(ber::Bytes packet, Opened& opened, Keys& keys) const
{
    const UsmFrame& frame = opened.frame;
    std::vector<quint8> unsigned_(packet.begin(), packet.end());
    if (!frame.digest.empty())
        std::fill_n(unsigned_.begin() + (frame.digest.data() - packet.data()), frame.digest.size(), quint8{0});
    Refusal worst = Refusal::User;
    for (size_t i = 0; i < m_users.size(); ++i) {
        const User& user = m_users[i];
        if (!ber::same(octetsOf(user.name), frame.user))
            continue;
        if (frame.isAuthenticated != (user.protocols.auth >= 0) || frame.isEncrypted != (user.protocols.priv >= 0)) {
            worst = worst == Refusal::User ? Refusal::Level : worst;
            continue;
        }
        if (bindKeys(user, frame.engine, keys) &&
            (!frame.isAuthenticated || usmVerify(user.protocols, keys.auth, unsigned_, frame.digest))) {
            opened.user = static_cast<int>(i);
            return Refusal::None;
        }
        worst = Refusal::Digest;
    }
    return worst;
}

bool TrapSecurity::isTimely(const UsmFrame& frame, SteadyTime now)
{
    if (isOurs(frame.engine)) {
        const qint64 apart = qint64{frame.time} - qint64{ownTime(now)};
        return frame.boots == m_boots && m_boots != lastBoots && std::abs(apart) <= qint64{timeWindow};
    }
    std::vector<quint8> key(frame.engine.begin(), frame.engine.end());
    const auto known = m_remotes.find(key);
    if (known != m_remotes.end()) {
        const Remote& remote = known->second;
        const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - remote.at).count();
        const bool isOld = frame.boots < remote.boots ||
                           (frame.boots == remote.boots && frame.time + timeWindow < remote.time + passed);
        if (isOld)
            return false;
        if (frame.boots == remote.boots && frame.time < remote.time + passed)
            return true; // late by less than the window: the clock stays as it is known
    }
    if (m_remotes.size() >= mostRemotes && known == m_remotes.end())
        m_remotes.erase(m_remotes.begin());
    m_remotes[std::move(key)] = {frame.boots, frame.time, now};
    return true;
}

bool TrapSecurity::decrypt(const UsmFrame& frame, const User& user, const Keys& keys, ber::Bytes& content)
{
    UsmSalt salt{.boots = frame.boots, .time = frame.time, .salt = {}};
    if (frame.salt.size() != salt.salt.size())
        return false;
    std::copy(frame.salt.begin(), frame.salt.end(), salt.salt.begin());
    if (!usmDecrypt(user.protocols, keys.priv, salt, frame.data, m_plain))
        return false;
    return ber::Reader(m_plain).expect(ber::Sequence, content);
}

TrapSecurity::Opened TrapSecurity::open(ber::Bytes packet, SteadyTime now)
{
    Opened opened;
    opened.fault = decodeUsm(packet, opened.frame);
    const UsmFrame& frame = opened.frame;
    if (opened.fault != ber::Fault::None)
        return opened;
    // Who wants an answer speaks to our engine and has to know it.
    if (frame.engine.empty() || (frame.isReportable && !isOurs(frame.engine))) {
        opened.refusal = Refusal::Discovery;
        return opened;
    }
    Keys keys;
    opened.refusal = authenticate(packet, opened, keys);
    if (opened.refusal != Refusal::None)
        return opened;
    const User& user = m_users[static_cast<size_t>(opened.user)];
    if (frame.isAuthenticated && !isTimely(frame, now)) {
        opened.refusal = Refusal::Late;
        return opened;
    }
    ber::Bytes content = frame.data;
    if (frame.isEncrypted && !decrypt(frame, user, keys, content)) {
        opened.refusal = Refusal::Cipher;
        return opened;
    }
    opened.fault = decodeScoped(content, opened.scoped);
    return opened;
}

UsmFrame TrapSecurity::ownFrame(const Opened& to, SteadyTime now) const
{
    UsmFrame frame;
    frame.messageId = to.frame.messageId;
    frame.engine = m_engine;
    frame.boots = m_boots;
    frame.time = ownTime(now);
    return frame;
}

ber::Bytes TrapSecurity::seal(UsmFrame frame, const User* user, ber::Bytes inside, std::span<quint8> buffer)
{
    static const std::array<quint8, longestDigest> room{};
    Keys keys;
    if (user != nullptr && !bindKeys(*user, m_engine, keys))
        return {};
    ber::Writer writer(buffer);
    frame.isAuthenticated = user != nullptr && user->protocols.auth >= 0;
    if (frame.isAuthenticated)
        frame.digest = ber::Bytes(room).first(user->protocols.digestLength());
    if (frame.isEncrypted) {
        UsmSalt salt{.boots = frame.boots, .time = frame.time, .salt = {}};
        qToBigEndian(++m_salt, m_saltOctets.data());
        salt.salt = m_saltOctets;
        frame.salt = m_saltOctets;
        std::vector<quint8> cipher;
        if (!usmEncrypt(user->protocols, keys.priv, salt, inside, cipher))
            return {};
        writer.element(ber::OctetString, cipher);
    } else {
        writer.octets(inside);
    }
    size_t digestAt = 0;
    writeUsm(writer, frame, digestAt);
    if (!writer.ok())
        return {};
    const ber::Bytes message = writer.written();
    if (!frame.isAuthenticated)
        return message;
    std::vector<quint8> digest(frame.digest.size());
    if (!usmSign(user->protocols, keys.auth, message, digest))
        return {};
    std::copy(digest.begin(), digest.end(), buffer.end() - static_cast<qsizetype>(message.size() - digestAt));
    return message;
}

ber::Bytes TrapSecurity::report(const Opened& refused, SteadyTime now, std::span<quint8> buffer)
{
    if (!refused.frame.isReportable || refused.refusal == Refusal::None)
        return {};
    std::array<quint8, 128> varbind; // NOLINT(cppcoreguidelines-pro-type-member-init): written from its end
    ber::Writer list(varbind);
    list.unsignedInteger(ber::Counter32, ++m_reports);
    list.element(ber::ObjectId, std::array<quint8, 10>{0x2b, 6, 1, 6, 3, 15, 1, 1, statistic(refused.refusal), 0});
    list.head(ber::Sequence, list.size());
    std::array<quint8, 512> inside; // NOLINT(cppcoreguidelines-pro-type-member-init)
    ber::Writer scoped(inside);
    writePdu(scoped, ber::Report, 0, list.written());
    writeScoped(scoped, m_engine, {});
    UsmFrame frame = ownFrame(refused, now);
    frame.user = refused.frame.user;
    // RFC 3414 §3.2 (7): that the clocks differ is told with a signature, all else without.
    const bool isSigned = refused.refusal == Refusal::Late && refused.user >= 0;
    return seal(frame, isSigned ? &m_users[static_cast<size_t>(refused.user)] : nullptr, scoped.written(), buffer);
}

ber::Bytes TrapSecurity::answer(const Opened& inform, ber::Bytes pdu, SteadyTime now, std::span<quint8> buffer)
{
    if (inform.user < 0)
        return {};
    std::vector<quint8> inside(pdu.size() + 256);
    ber::Writer scoped(inside);
    scoped.octets(pdu);
    writeScoped(scoped, inform.scoped.contextEngine, inform.scoped.contextName);
    UsmFrame frame = ownFrame(inform, now);
    frame.user = inform.frame.user;
    frame.isEncrypted = inform.frame.isEncrypted;
    return scoped.ok() ? seal(frame, &m_users[static_cast<size_t>(inform.user)], scoped.written(), buffer)
                       : ber::Bytes{};
}

} // namespace sd
