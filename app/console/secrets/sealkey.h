#pragma once

#include "app/console/secrets/sealbox.h"

#include <QString>
#include <QStringList>

namespace sd {

/// Where keys may be. Empty members are not looked at.
struct SealKeyPlaces
{
    QString keyFile = {};        ///< named by --key-file or SERVERDRIFT_KEY_FILE: the only place when set
    QString systemdFile = {};    ///< $CREDENTIALS_DIRECTORY/serverdrift-key
    bool desktopKeyring = false; ///< QtKeychain; needs an application object and may ask the person
    QString defaultFile = {};    ///< ~/.config/serverdrift/key

    /// As this machine, this session and `keyFile` suggest. The keyring is asked on a desktop only.
    static SealKeyPlaces ofSession(const QString& keyFile = {});
};

/// Looks for the key with the fingerprint `wanted` (empty: any key), in the order of SealKeyPlaces. Fails with
/// "locked" and says where it looked and what was wrong there. When any would do: with "no-key" when there is none,
/// with "keyring" when there is none but perhaps in the desktop's keyring, which can't be used.
Result<SealKeyBytes> findSealKey(const SealKeyPlaces& places, const QString& wanted);

struct NewKey
{
    SealKeyBytes key;
    QString file = {};           ///< where it is kept; empty: in the keyring
    QString keyringRefusal = {}; ///< why the keyring did not take it; empty where it was not asked
};

/// Makes a key and keeps it in the first place that takes one: the named file, the keyring, the default file.
Result<NewKey> createSealKey(const SealKeyPlaces& places);

/// Reads a key file: 32 bytes, or 64 hex digits. Fails with "no-key" when there is none, "locked" when it is malformed,
/// may be read by others, or is neither this user's nor root's.
Result<SealKeyBytes> readSealKeyFile(const QString& file);

} // namespace sd
