#pragma once

#include "models/domain/peercertificate.h"

#include <curl/curl.h>

#include <memory>

namespace sd {

/// Which certificate the other side of a request may show, and the one that it did show. It is looked at before
/// anything is said to it, passwords least of all.
class CurlTrust
{
public:
    struct Wish
    {
        bool verify = true;    ///< the chain must end in a certificate that this machine trusts
        QString accepted = {}; ///< the fingerprint of the one that will do instead, whatever is wrong with it
        QString host = {};     ///< that it must be for
    };

    /// Once per request, before it starts; the handle may go before this object, or later. False: this libcurl lets
    /// nobody look at certificates, and the request must not be made.
    [[nodiscard]] bool prepare(CURL* handle, const Wish& wish);

    /// Null: none was shown, since the connection was there already, or is not encrypted.
    [[nodiscard]] SharedCertificate shown() const;
    /// Why the handshake ended, explained; empty where the certificate is not the reason.
    [[nodiscard]] QString refusal() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace sd
