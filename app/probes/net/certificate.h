#pragma once

#include "models/domain/peercertificate.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <openssl/ssl.h>

#include <vector>

namespace sd {

/// What a handshake showed of the other side's certificates.
struct CertificateFacts
{
    QString subject = {}; ///< "CN = www.example, O = Example AB"
    QString issuer = {};
    QString fingerprint = {}; ///< SHA-256 of the certificate, as PeerCertificate's
    QString names = {};       ///< what it is for: "www.example, example"
    UtcTime leafEnds{};
    UtcTime chainEnds{};          ///< the earliest end in the chain as the server sent it
    std::vector<int> faults = {}; ///< X509_V_ERR_…, in the order of discovery, each once
};

/// The settings that all TLS polls share: which certificates to trust, and that every handshake goes to its end.
class TlsContext
{
public:
    TlsContext();
    ~TlsContext();
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    /// Certificates to trust instead of the system's (tests).
    void setCaFile(const QByteArray& path);
    /// A client connection that will check the chain against `name` (a host name or an IP literal) and note its faults
    /// in `faults` without ending the handshake. `faults` must live as long as the connection.
    [[nodiscard]] SSL* newConnection(const QString& name, std::vector<int>* faults) const;

private:
    SSL_CTX* m_context = nullptr;
};

/// Of a chain as a server sends it, the server's own certificate first; `faults` as the context noted them. Null or
/// empty: nothing but the faults.
CertificateFacts certificateFacts(const STACK_OF(X509) * chain, std::vector<int> faults);

/// Why SSL_do_handshake gave up, explained: `reason` of SSL_get_error, `systemError` as errno stood then.
QString handshakeFault(int reason, int systemError);
/// What a verification ended with (X509_V_ERR_…), explained; for a wrong name certificateFault says more.
QString verificationFault(int fault);
/// Expired, self-signed, for another name …: all that is wrong, explained; empty when the chain is valid.
QString certificateFault(const CertificateFacts& facts, const QString& expectedName);

/// The facts as others are told of them.
SharedCertificate certificateShown(const CertificateFacts& facts, const QString& expectedName);

/// Days from `now` until `end`, negative after it, with fractions.
double daysLeft(UtcTime end, UtcTime now);

} // namespace sd
