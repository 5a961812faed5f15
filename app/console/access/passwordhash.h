#pragma once

#include "models/domain/failure.h"

#include <QByteArrayView>
#include <QString>

namespace sd {

inline constexpr int ShortestPassword = 8; ///< characters

/// argon2id, as crypto_pwhash_str writes it: with its salt and its cost (64 MiB, about a tenth of a second).
/// Fails with "password" for one that is too short.
Result<QString> hashPassword(QByteArrayView password);
/// As slow as that, and as slow for a wrong one.
bool isPassword(QByteArrayView typed, const QString& hash);

} // namespace sd
