#pragma once

#include "models/domain/change.h"
#include "models/domain/failure.h"
#include "models/domain/ids.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace sd {

/// Bytes that are locked in memory, kept out of core files and wiped when the last holder lets go.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    virtual ~SecretBuffer() = default;
    Q_DISABLE_COPY_MOVE(SecretBuffer)
    [[nodiscard]] virtual QByteArrayView view() const = 0;
};

/// A handle on a secret. It has no text form on purpose: it can't be logged, compared or exported by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::shared_ptr<const SecretBuffer> buffer)
        : m_buffer(std::move(buffer))
    {}
    [[nodiscard]] bool isNull() const { return !m_buffer; }
    [[nodiscard]] QByteArrayView view() const { return m_buffer ? m_buffer->view() : QByteArrayView{}; }

private:
    std::shared_ptr<const SecretBuffer> m_buffer;
};

/// Opens and seals the secrets of named credentials. Any thread.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    /// Fails with "no-such-secret", "locked" (no key) or "seal-broken" (the store was tampered with or the key is
    /// another).
    [[nodiscard]] virtual Result<Secret> open(CredentialId credential, const QString& field) const = 0;
    /// `by` sets it, as the change log will tell; what is set is told to nobody.
    [[nodiscard]] virtual Result<void> seal(CredentialId credential, const QString& field, QByteArrayView secret,
                                            const Author& by) = 0;
};

} // namespace sd
