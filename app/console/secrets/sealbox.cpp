#include "app/console/secrets/sealbox.h"

#include "app/console/secrets/lockedbuffer.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr char Version = 1;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype HeadSize = 1 + NonceSize;
static_assert(SealKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

QByteArray placeOf(CredentialId credential, const QString& field)
{
    QByteArray place = "serverdrift secret 1";
    place.resize(place.size() + 8);
    qToLittleEndian(credential.value, place.data() + place.size() - 8);
    return place + field.toUtf8();
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

SealKeyBytes newSealKey()
{
    auto key = std::make_shared<LockedBuffer>(SealKeySize);
    randombytes_buf(key->bytes().data(), key->bytes().size());
    return key;
}

QString fingerprint(const LockedBuffer& key)
{
    static constexpr std::string_view Text = "serverdrift key check";
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(Text.data()), Text.size(),
                       key.bytes().data(), key.bytes().size());
    const QByteArrayView view(hash.data(), static_cast<qsizetype>(hash.size()));
    return QString::fromLatin1(view.toByteArray().toHex());
}

QByteArray sealSecret(const LockedBuffer& key, CredentialId credential, const QString& field, QByteArrayView secret)
{
    const QByteArray place = placeOf(credential, field);
    QByteArray sealed(HeadSize + secret.size() + TagSize, Qt::Uninitialized);
    sealed[0] = Version;
    auto* bytes = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(bytes + 1, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + HeadSize, nullptr, raw(secret), length(secret), raw(place),
                                               length(place), nullptr, bytes + 1, key.bytes().data());
    return sealed;
}

Result<Secret> openSecret(const LockedBuffer& key, CredentialId credential, const QString& field, QByteArrayView sealed)
{
    const Failure broken{u"seal-broken"_s,
                         u"The secret \"%1\" of credential %2 does not open: it was sealed with another key or "
                         "changed since."_s.arg(field, QString::number(credential.value)),
                         u"Bring back the key it was sealed with, or set the secret again."_s};
    if (sealed.size() < HeadSize + TagSize || sealed[0] != Version)
        return broken;
    const QByteArray place = placeOf(credential, field);
    const QByteArrayView box = sealed.sliced(HeadSize);
    auto secret = std::make_shared<LockedBuffer>(static_cast<size_t>(box.size() - TagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret->bytes().data(), nullptr, nullptr, raw(box), length(box),
                                                   raw(place), length(place), raw(sealed) + 1, key.bytes().data()) != 0)
        return broken;
    return Secret(std::move(secret));
}

} // namespace sd
