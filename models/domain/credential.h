#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

namespace sd {

/// A named set of ways in. The secret fields live sealed in the store and are never in this value:
/// "password", "community", "auth-password", "priv-password", "token".
struct Credential
{
    CredentialId id;
    QString name;
    QString user = {};
    QString authProtocol = {};     ///< SNMPv3: "", MD5, SHA, SHA-224 … SHA-512
    QString privProtocol = {};     ///< SNMPv3: "", DES, AES, AES-192, AES-256
    QString context = {};          ///< SNMPv3 context name
    QStringList secretFields = {}; ///< which secrets are set, by name

    bool operator==(const Credential&) const = default;
};

} // namespace sd
