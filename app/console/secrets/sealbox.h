#pragma once

#include "models/boundary/secret.h"
#include "models/domain/failure.h"
#include "models/domain/ids.h"

#include <QByteArray>

#include <memory>

namespace sd {

class LockedBuffer;

/// The key under which every secret of a data folder is sealed: 32 bytes.
using SealKeyBytes = std::shared_ptr<const LockedBuffer>;

inline constexpr size_t SealKeySize = 32;

/// A fresh random key.
SealKeyBytes newSealKey();

/// Tells keys apart without telling anything of them: keyed BLAKE2b of a constant, hex. Kept beside the data.
QString fingerprint(const LockedBuffer& key);

/// version (1 byte) · nonce (24) · XChaCha20-Poly1305 of the secret, with credential and field as associated data:
/// a sealed value that is moved to another credential or field does not open.
QByteArray sealSecret(const LockedBuffer& key, CredentialId credential, const QString& field, QByteArrayView secret);

/// Fails with "seal-broken": another key, another place, or bytes that were changed.
Result<Secret> openSecret(const LockedBuffer& key, CredentialId credential, const QString& field,
                          QByteArrayView sealed);

} // namespace sd
