#pragma once

#include "models/domain/failure.h"
#include "models/domain/interval.h"

#include <QByteArray>

#include <memory>

namespace sd::demo {

/// A key and its certificate, both PEM.
struct KeyPair
{
    QByteArray key;
    QByteArray certificate;
};

/// The demo estate's own certificate authority. Its key lives as long as the object and is never written anywhere.
class CertificateAuthority
{
public:
    /// Fails with code "tls" and OpenSSL's words.
    static Result<CertificateAuthority> make(Interval valid);
    ~CertificateAuthority();
    CertificateAuthority(CertificateAuthority&&) noexcept;
    CertificateAuthority& operator=(CertificateAuthority&&) noexcept;

    [[nodiscard]] QByteArray certificate() const; ///< PEM
    /// A server's certificate for a DNS name, which may begin with "*.".
    [[nodiscard]] Result<KeyPair> issue(const QByteArray& dnsName, Interval valid) const;

private:
    struct Private;
    explicit CertificateAuthority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sd::demo
