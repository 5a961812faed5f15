#pragma once

#include "app/probes/snmp/ber.h"

#include <QByteArrayView>

#include <array>

namespace sd {

/// A key that is wiped when it goes. Copies are keys, too.
struct UsmKey
{
    std::array<quint8, 64> bytes{};
    size_t length = 0;

    UsmKey() = default;
    ~UsmKey();
    UsmKey(const UsmKey&) = default;
    UsmKey& operator=(const UsmKey&) = default;
    [[nodiscard]] ber::Bytes view() const { return {bytes.data(), length}; }
};

/// What an SNMPv3 user signs and encrypts with, in libsnmp's numbers; -1: not at all.
struct UsmProtocols
{
    int auth = -1;
    int priv = -1;

    /// "SHA-256" and "AES" as a credential names them, or empty. Nothing when libsnmp lacks one.
    static std::optional<UsmProtocols> named(const QString& auth, const QString& priv);
    /// Octets of a signature.
    [[nodiscard]] size_t digestLength() const;
};

// The user-based security of RFC 3414 piece by piece, with libsnmp's own hashes and ciphers. Unlike its sessions these
// share nothing, so that any thread may call them.

/// A password's key before it is bound to an engine. False when the password is too short or too long.
bool usmMasterKey(const UsmProtocols& protocols, QByteArrayView password, UsmKey& key);
/// Binds a master key to an engine: for signatures, or long enough for the cipher.
bool usmAuthKey(const UsmProtocols& protocols, const UsmKey& master, ber::Bytes engine, UsmKey& key);
bool usmPrivKey(const UsmProtocols& protocols, const UsmKey& master, ber::Bytes engine, UsmKey& key);

/// `message` with zeros where the signature stands.
bool usmVerify(const UsmProtocols& protocols, const UsmKey& key, ber::Bytes message, ber::Bytes digest);
bool usmSign(const UsmProtocols& protocols, const UsmKey& key, ber::Bytes message, std::span<quint8> digest);

/// The moment and the eight octets that make a message's cipher its own.
struct UsmSalt
{
    quint32 boots = 0;
    quint32 time = 0;
    std::array<quint8, 8> salt{};
};
bool usmDecrypt(const UsmProtocols& protocols, const UsmKey& key, const UsmSalt& salt, ber::Bytes cipher,
                std::vector<quint8>& plain);
bool usmEncrypt(const UsmProtocols& protocols, const UsmKey& key, const UsmSalt& salt, ber::Bytes plain,
                std::vector<quint8>& cipher);

} // namespace sd
