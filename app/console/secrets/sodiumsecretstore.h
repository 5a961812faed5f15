#pragma once

#include "app/console/secrets/sealkey.h"
#include "models/boundary/secret.h"

#include <map>
#include <mutex>

namespace sd {

class Store;

/// Seals and opens the secrets of a store. The key is looked for once, by `unlock` or `ensureKey`.
class SodiumSecretStore final : public SecretStore
{
public:
    /// `store` outlives it.
    SodiumSecretStore(Store& store, SealKeyPlaces places);

    /// Looks for the key where something is sealed already, so that a person is asked for the keyring now and not in
    /// the middle of a poll. Success where nothing is sealed. Call it on the thread of the application object.
    Result<void> unlock();
    /// Has a key ready for `seal`, making one where nothing was ever sealed. The same thread as `unlock`.
    Result<void> ensureKey();
    /// After `ensureKey`: where it keeps the key that the desktop's keyring could not take, and why it could not. For
    /// the person who has to keep that file; empty where nothing of the kind happened.
    [[nodiscard]] QString keyNote() const;
    /// Forgets opened secrets: another process may have set new ones.
    void forget();

    [[nodiscard]] Result<Secret> open(CredentialId credential, const QString& field) const override;
    /// Waits for the disk: not for the gui or pipeline thread. Needs `ensureKey` before.
    [[nodiscard]] Result<void> seal(CredentialId credential, const QString& field, QByteArrayView secret,
                                    const Author& by) override;

private:
    using Place = std::pair<CredentialId, QString>;

    Result<SealKeyBytes> makeKey(const Failure& notFound);

    Store& m_store;
    SealKeyPlaces m_places;
    mutable std::mutex m_mutex; ///< protects all that follows
    SealKeyBytes m_key;
    Failure m_lockedBecause;
    QString m_keyNote;
    /// Locked memory is scarce (RLIMIT_MEMLOCK): all checks of one credential share one buffer.
    mutable std::map<Place, Secret> m_opened;
};

} // namespace sd
