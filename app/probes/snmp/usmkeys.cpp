#include "app/probes/snmp/usmkeys.h"

#include "app/probes/snmp/v3keys.h"

#include <QtEndian>

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>

#include <memory>

namespace sd {

namespace {

/// What libsnmp calls a protocol in its calls.
struct LibraryOid
{
    const oid* arcs = nullptr;
    size_t length = 0;
};

LibraryOid authOid(const UsmProtocols& protocols)
{
    LibraryOid found;
    found.arcs = sc_get_auth_oid(protocols.auth, &found.length);
    return found;
}

LibraryOid privOid(const UsmProtocols& protocols)
{
    LibraryOid found;
    found.arcs = sc_get_priv_oid(protocols.priv, &found.length);
    return found;
}

bool isDes(const UsmProtocols& protocols)
{
    return (protocols.priv & USM_PRIV_MASK_ALG) == USM_CREATE_USER_PRIV_DES;
}

/// DES: the key's second half mixed with the salt (RFC 3414 §8.1.1.1); AES: boots, time, salt (RFC 3826 §3.1.2.1).
std::vector<quint8> startOf(const UsmProtocols& protocols, const UsmKey& key, const UsmSalt& salt)
{
    if (isDes(protocols)) {
        std::vector<quint8> start(salt.salt.begin(), salt.salt.end());
        for (size_t i = 0; i < start.size(); ++i)
            start[i] ^= key.bytes[8 + i];
        return start;
    }
    std::vector<quint8> start(16);
    qToBigEndian(salt.boots, start.data());
    qToBigEndian(salt.time, start.data() + 4);
    std::copy(salt.salt.begin(), salt.salt.end(), start.begin() + 8);
    return start;
}

u_int narrow(size_t length)
{
    return static_cast<u_int>(length);
}

} // namespace

UsmKey::~UsmKey()
{
    wipe(bytes.data(), bytes.size());
}

std::optional<UsmProtocols> UsmProtocols::named(const QString& auth, const QString& priv)
{
    UsmProtocols protocols;
    if (!auth.isEmpty())
        protocols.auth = usm_lookup_auth_type(auth.toLatin1().constData());
    if (!priv.isEmpty())
        protocols.priv = usm_lookup_priv_type(priv.toLatin1().constData());
    const bool lacksAuth = !auth.isEmpty() && (protocols.auth < 0 || authOid(protocols).arcs == nullptr);
    const bool lacksPriv = !priv.isEmpty() && (protocols.priv < 0 || privOid(protocols).arcs == nullptr);
    if (lacksAuth || lacksPriv || (auth.isEmpty() && !priv.isEmpty()))
        return {};
    return protocols;
}

size_t UsmProtocols::digestLength() const
{
    const int length = sc_get_auth_maclen(auth);
    return length > 0 ? static_cast<size_t>(length) : 0;
}

bool usmMasterKey(const UsmProtocols& protocols, QByteArrayView password, UsmKey& key)
{
    key.length = key.bytes.size();
    return deriveMasterKey(protocols.auth, password, key.bytes.data(), key.length);
}

bool usmAuthKey(const UsmProtocols& protocols, const UsmKey& master, ber::Bytes engine, UsmKey& key)
{
    const LibraryOid protocol = authOid(protocols);
    key.length = key.bytes.size();
    return generate_kul(protocol.arcs, narrow(protocol.length), engine.data(), engine.size(), master.bytes.data(),
                        master.length, key.bytes.data(), &key.length) == SNMPERR_SUCCESS;
}

bool usmPrivKey(const UsmProtocols& protocols, const UsmKey& master, ber::Bytes engine, UsmKey& key)
{
    UsmKey bound;
    const int needed = sc_get_proper_priv_length_bytype(protocols.priv);
    if (needed <= 0 || !usmAuthKey(protocols, master, engine, bound))
        return false;
    // libsnmp may move the buffer, so it has to be one of malloc's.
    constexpr size_t room = 256;
    std::unique_ptr<u_char, void (*)(void*)> buffer(static_cast<u_char*>(calloc(1, room)), free); // NOLINT
    std::vector<quint8> owner(engine.begin(), engine.end());
    LibraryOid protocol = authOid(protocols);
    std::memcpy(buffer.get(), bound.bytes.data(), bound.length);
    size_t length = bound.length;
    u_char* moved = buffer.release();
    const int done = netsnmp_extend_kul(static_cast<u_int>(needed), const_cast<oid*>(protocol.arcs), // NOLINT
                                        narrow(protocol.length), protocols.priv, owner.data(), narrow(owner.size()),
                                        &moved, &length, room);
    buffer.reset(moved);
    // DES's cipher takes eight octets, and another eight begin its chain.
    key.length = isDes(protocols) ? 16 : static_cast<size_t>(needed);
    const bool fits = done == SNMPERR_SUCCESS && length >= key.length && key.length <= key.bytes.size();
    if (fits)
        std::memcpy(key.bytes.data(), moved, key.length);
    wipe(moved, length);
    return fits;
}

bool usmVerify(const UsmProtocols& protocols, const UsmKey& key, ber::Bytes message, ber::Bytes digest)
{
    const LibraryOid protocol = authOid(protocols);
    return digest.size() == protocols.digestLength() &&
           sc_check_keyed_hash(protocol.arcs, protocol.length, key.bytes.data(), narrow(key.length), message.data(),
                               narrow(message.size()), digest.data(), narrow(digest.size())) == SNMPERR_SUCCESS;
}

bool usmSign(const UsmProtocols& protocols, const UsmKey& key, ber::Bytes message, std::span<quint8> digest)
{
    const LibraryOid protocol = authOid(protocols);
    size_t length = digest.size();
    return sc_generate_keyed_hash(protocol.arcs, protocol.length, key.bytes.data(), narrow(key.length), message.data(),
                                  narrow(message.size()), digest.data(), &length) == SNMPERR_SUCCESS &&
           length == digest.size();
}

bool usmDecrypt(const UsmProtocols& protocols, const UsmKey& key, const UsmSalt& salt, ber::Bytes cipher,
                std::vector<quint8>& plain)
{
    constexpr size_t block = 8;
    if (cipher.empty() || (isDes(protocols) && cipher.size() % block != 0))
        return false;
    const LibraryOid protocol = privOid(protocols);
    std::vector<quint8> start = startOf(protocols, key, salt);
    std::vector<quint8> input(cipher.begin(), cipher.end());
    UsmKey used = key;
    plain.resize(cipher.size() + block);
    size_t length = plain.size();
    const int done = sc_decrypt(protocol.arcs, protocol.length, used.bytes.data(), narrow(used.length), start.data(),
                                narrow(start.size()), input.data(), narrow(input.size()), plain.data(), &length);
    plain.resize(done == SNMPERR_SUCCESS ? std::min(length, plain.size()) : 0);
    return done == SNMPERR_SUCCESS;
}

bool usmEncrypt(const UsmProtocols& protocols, const UsmKey& key, const UsmSalt& salt, ber::Bytes plain,
                std::vector<quint8>& cipher)
{
    constexpr size_t block = 8;
    const LibraryOid protocol = privOid(protocols);
    std::vector<quint8> start = startOf(protocols, key, salt);
    UsmKey used = key;
    cipher.resize(plain.size() + 2 * block);
    size_t length = cipher.size();
    const int done = sc_encrypt(protocol.arcs, protocol.length, used.bytes.data(), narrow(used.length), start.data(),
                                narrow(start.size()), plain.data(), narrow(plain.size()), cipher.data(), &length);
    cipher.resize(done == SNMPERR_SUCCESS ? std::min(length, cipher.size()) : 0);
    return done == SNMPERR_SUCCESS;
}

} // namespace sd
