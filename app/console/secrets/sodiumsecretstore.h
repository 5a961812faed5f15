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
    /// Forgets opened secrets: another process may have set new ones.
    void forget();

    [[nodiscard]] Result<Secret> open(CredentialId credential, const QString& field) const override;
    /// Waits for the disk: not for the gui or pipeline thread. Needs `ensureKey` before.
    [[nodiscard]] Result<void> seal(CredentialId credential, const QString& field, QByteArrayView secret) override;

private:
    using Place = std::pair<CredentialId, QString>;

    Store& m_store;
    SealKeyPlaces m_places;
    mutable std::mutex m_mutex; ///< protects m_key, m_lockedBecause and m_opened
    SealKeyBytes m_key;
    Failure m_lockedBecause;
    /// Locked memory is scarce (RLIMIT_MEMLOCK): all checks of one credential share one buffer.
    mutable std::map<Place, Secret> m_opened;
};

} // namespace sd
