#pragma once

#include "app/probes/poll.h"
#include "app/probes/transport/netaddress.h"

#include <QUrl>

#include <curl/curl.h>

#include <string>
#include <vector>

namespace sd {

/// A secret as libcurl wants it, with a final NUL; wiped when it goes.
class SecretText
{
public:
    explicit SecretText(const Secret& secret)
        : m_text(secret.view().begin(), secret.view().end())
    {}
    ~SecretText();
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    [[nodiscard]] const char* data() const { return m_text.c_str(); }

private:
    std::string m_text;
};

/// How a transfer failed; of a connection that was not made by what the socket said.
PollFailure curlFailure(CURL* handle, CURLcode code);
/// In words, with the handle's own details of the certificate and the socket; `host` is the name that was asked for.
QString explainCurl(CURL* handle, CURLcode code, const QString& host);

/// CURLOPT_RESOLVE's entry: our own look-up, not libcurl's thread a name. The name stays what is asked for and what TLS
/// checks. Empty where the URL's host is an address itself.
QByteArray resolvedEntry(const QUrl& url, const std::vector<NetAddress>& addresses);

} // namespace sd
