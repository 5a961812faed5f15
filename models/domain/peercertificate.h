#pragma once

#include "models/domain/time.h"

#include <QString>

#include <memory>

namespace sd {

/// The certificate by which another side shows who it is, as its handshake showed it.
struct PeerCertificate
{
    QString subject; ///< "CN = www.example, O = Example AB"
    QString issuer;
    UtcTime until{};
    QString fingerprint; ///< SHA-256 of all of it: 64 hexadecimal digits, in capitals
    QString fault;       ///< all that is wrong with it and its chain, explained; empty: nothing

    bool operator==(const PeerCertificate&) const = default;
};

using SharedCertificate = std::shared_ptr<const PeerCertificate>;

/// The digits alone, in capitals, of a fingerprint as browsers and BMCs write it ("ab:CD:…"); empty: it is none.
QString fingerprintDigits(const QString& text);
/// "AB:CD:…", as they write it.
QString fingerprintText(const QString& digits);

} // namespace sd
