#include "app/probes/snmp/v3keys.h"

#include <QCryptographicHash>

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>

#include <array>
#include <cstring>
#include <map>

namespace sd {

namespace {

constexpr qsizetype shortestPassword = 8; // RFC 3414 §11.2
constexpr qsizetype longestPassword = 1024;
constexpr size_t maxRemembered = 256;

struct MasterKey
{
    std::array<unsigned char, USM_AUTH_KU_LEN> bytes{};
    size_t length = 0;

    MasterKey() = default;
    ~MasterKey() { wipe(bytes.data(), bytes.size()); }
    MasterKey(const MasterKey&) = default;
    MasterKey& operator=(const MasterKey&) = default;
};

std::map<QByteArray, MasterKey>& remembered()
{
    static std::map<QByteArray, MasterKey> keys; ///< by a digest of protocol and password
    return keys;
}

} // namespace

void wipe(void* memory, size_t length)
{
    if (length > 0) // an empty vector has no memory to name
        explicit_bzero(memory, length);
}

bool deriveMasterKey(int authType, QByteArrayView password, unsigned char* key, size_t& length)
{
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return false;
    size_t protocolLength = 0;
    oid* protocol = sc_get_auth_oid(authType, &protocolLength);
    // libsnmp reads the password only, whatever its signature says.
    auto* words = reinterpret_cast<u_char*>(const_cast<char*>(password.data())); // NOLINT
    return protocol != nullptr && generate_Ku(protocol, static_cast<u_int>(protocolLength), words,
                                              static_cast<size_t>(password.size()), key, &length) == SNMPERR_SUCCESS;
}

bool masterKey(int authType, QByteArrayView password, unsigned char* key, size_t& length)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(QByteArrayView(reinterpret_cast<const char*>(&authType), sizeof authType));
    digest.addData(password);
    auto& keys = remembered();
    if (keys.size() >= maxRemembered)
        keys.clear();
    MasterKey& known = keys[digest.result()];
    if (known.length == 0) {
        known.length = known.bytes.size();
        if (!deriveMasterKey(authType, password, known.bytes.data(), known.length)) {
            keys.erase(digest.result());
            return false;
        }
    }
    if (length < known.length)
        return false;
    std::memcpy(key, known.bytes.data(), known.length);
    length = known.length;
    return true;
}

} // namespace sd
