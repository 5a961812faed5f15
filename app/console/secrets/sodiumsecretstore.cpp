#include "app/console/secrets/sodiumsecretstore.h"

#include "app/console/secrets/lockedbuffer.h"
#include "models/store/connection.h"
#include "models/store/credentialrepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Which key the secrets of this store are sealed with: its fingerprint.
const QString KeySetting = u"secrets.key-fingerprint"_s;

Result<QString> knownFingerprint(Connection& db)
{
    auto value = SettingsRepository(db).value(KeySetting);
    if (!value)
        return value.failure();
    return value->toString();
}

Result<void> rememberFingerprint(Connection& db, const QString& print)
{
    auto known = knownFingerprint(db);
    if (!known)
        return known.failure();
    if (*known == print)
        return {};
    if (!known->isEmpty())
        return Failure{u"locked"_s, u"Another process made a key for this data folder at the same time."_s,
                       u"Try again."_s};
    return SettingsRepository(db).setValue(KeySetting, print);
}

} // namespace

SodiumSecretStore::SodiumSecretStore(Store& store, SealKeyPlaces places)
    : m_store(store)
    , m_places(std::move(places))
    , m_lockedBecause{u"locked"_s, u"No key has been looked for yet."_s, {}}
{}

Result<void> SodiumSecretStore::unlock()
{
    auto db = m_store.reader();
    if (!db)
        return db.failure();
    auto print = knownFingerprint(**db);
    if (!print)
        return print.failure();
    if (print->isEmpty())
        return {};
    auto key = findSealKey(m_places, *print);
    const std::lock_guard lock(m_mutex);
    if (!key) {
        m_lockedBecause = key.failure();
        return key.failure();
    }
    m_key = *key;
    return {};
}

void SodiumSecretStore::forget()
{
    const std::lock_guard lock(m_mutex);
    m_opened.clear();
}

Result<Secret> SodiumSecretStore::open(CredentialId credential, const QString& field) const
{
    const Place place{credential, field};
    SealKeyBytes key;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_opened.find(place); known != m_opened.end())
            return known->second;
        key = m_key;
    }
    auto db = m_store.reader();
    if (!db)
        return db.failure();
    auto sealed = CredentialRepository(**db).sealedSecret(credential, field);
    if (!sealed)
        return sealed.failure();
    const std::lock_guard lock(m_mutex);
    if (!key)
        return m_lockedBecause;
    auto secret = openSecret(*key, credential, field, *sealed);
    if (secret)
        m_opened.insert_or_assign(place, *secret);
    return secret;
}

Result<void> SodiumSecretStore::ensureKey()
{
    const auto hasKey = [this] {
        const std::lock_guard lock(m_mutex);
        return m_key != nullptr;
    };
    if (hasKey())
        return {};
    if (auto unlocked = unlock(); !unlocked || hasKey())
        return unlocked;
    // Nothing was ever sealed here, so no key can be the wrong one: take what lies ready or make one.
    auto key = findSealKey(m_places, {});
    if (!key && (key.failure().code == "no-key"_L1 || key.failure().code == "keyring"_L1))
        key = makeKey(key.failure());
    if (!key)
        return key.failure();
    const std::lock_guard lock(m_mutex);
    m_key = *key;
    return {};
}

/// `notFound`: what the search said. A keyring that has just refused is not asked a second time.
Result<SealKeyBytes> SodiumSecretStore::makeKey(const Failure& notFound)
{
    SealKeyPlaces places = m_places;
    const bool isRefused = notFound.code == "keyring"_L1;
    places.desktopKeyring = places.desktopKeyring && !isRefused;
    auto made = createSealKey(places);
    if (!made)
        return made.failure();
    const QString refusal = isRefused ? notFound.message : made->keyringRefusal;
    if (!refusal.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_keyNote =
            refusal +
            u" The key to the secrets is kept in %1 instead: without that file they do not open."_s.arg(made->file);
    }
    return made->key;
}

QString SodiumSecretStore::keyNote() const
{
    const std::lock_guard lock(m_mutex);
    return m_keyNote;
}

Result<void> SodiumSecretStore::seal(CredentialId credential, const QString& field, QByteArrayView secret,
                                     const Author& by)
{
    SealKeyBytes key;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_key)
            return m_lockedBecause;
        key = m_key;
    }
    const QByteArray sealed = sealSecret(*key, credential, field, secret);
    const QString print = fingerprint(*key);
    auto written = m_store.writeNow([&](Connection& db) -> Result<void> {
        if (auto remembered = rememberFingerprint(db, print); !remembered)
            return remembered;
        return CredentialRepository(db).setSealedSecret(credential, field, sealed, by);
    });
    const std::lock_guard lock(m_mutex);
    m_opened.erase({credential, field});
    return written;
}

} // namespace sd
