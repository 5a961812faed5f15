#include "app/probes/net/curlwords.h"

#include "app/probes/net/certificate.h"
#include "app/probes/net/netpoll.h"
#include "models/domain/explanation.h"

#include <openssl/crypto.h>
#include <sys/socket.h>

namespace sd {

using namespace Qt::StringLiterals;

SecretText::~SecretText()
{
    OPENSSL_cleanse(m_text.data(), m_text.size());
}

PollFailure curlFailure(CURL* handle, CURLcode code)
{
    long error = 0;
    switch (int{code}) { // libcurl has a hundred codes, most of them of other protocols
    case CURLE_COULDNT_CONNECT:
        curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &error);
        return failureOfErrno(static_cast<int>(error));
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return PollFailure::Name;
    case CURLE_OPERATION_TIMEDOUT:
        return PollFailure::Timeout;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return PollFailure::Auth;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return PollFailure::Tls;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WRITE_ERROR:
        return PollFailure::Malformed;
    default:
        return PollFailure::Internal;
    }
}

QString explainCurl(CURL* handle, CURLcode code, const QString& host)
{
    long verify = X509_V_OK;
    long error = 0;
    switch (int{code}) {
    case CURLE_PEER_FAILED_VERIFICATION:
        curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &verify);
        return explain(Why::TlsHandshake, verify == X509_V_OK ? explain(Why::TlsOtherName, host)
                                                              : verificationFault(static_cast<int>(verify)));
    case CURLE_COULDNT_CONNECT:
        curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &error);
        return error == 0 ? QString::fromUtf8(curl_easy_strerror(code)) : explainErrno(static_cast<int>(error));
    case CURLE_OPERATION_TIMEDOUT:
        return explain(Why::NoAnswer);
    case CURLE_GOT_NOTHING:
        return explain(Why::HttpClosed);
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
        return explain(Why::HttpBrokeOff);
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return explain(Why::HttpNotHttp);
    default:
        return QString::fromUtf8(curl_easy_strerror(code));
    }
}

QByteArray resolvedEntry(const QUrl& url, const std::vector<NetAddress>& addresses)
{
    const QString name = url.host();
    if (addresses.empty() || NetAddress::fromLiteral(name))
        return {};
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    // All addresses, so that a service on one family only is found; "+" lets the entry age in libcurl's cache.
    QStringList all;
    for (const NetAddress& address : addresses)
        all.append(address.family() == AF_INET6 ? QString(u'[' + address.toString() + u']') : address.toString());
    return u"+%1:%2:%3"_s.arg(name, QString::number(port), all.join(u',')).toUtf8();
}

} // namespace sd
