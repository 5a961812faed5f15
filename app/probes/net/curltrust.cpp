#include "app/probes/net/curltrust.h"

#include "app/probes/net/certificate.h"
#include "app/probes/transport/netaddress.h"
#include "models/domain/explanation.h"

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace sd {

/// Shared with the connection, whose handshakes need it.
struct CurlTrust::State
{
    Wish wish;
    CURL* handle = nullptr;       ///< of the request
    std::vector<int> faults = {}; ///< of the handshake under way
    SharedCertificate shown = {};
    bool isRefused = false;

    static int noteTrustFault(int isGood, X509_STORE_CTX* store);
    static int judge(X509_STORE_CTX* store, void* self);
    static CURLcode onContext(CURL* handle, void* context, void* self);
    static int onRequest(void* self, char* peerAddress, char* ownAddress, int peerPort, int ownPort);
    static int keptIndex();
    [[nodiscard]] bool isAccepted(const SharedCertificate& certificate) const;
    void look(X509_STORE_CTX* store);
};

namespace {

using KeptState = std::shared_ptr<void>;

void freeKept(void* /*context*/, void* kept, CRYPTO_EX_DATA* /*data*/, int /*index*/, long /*number*/,
              void* /*argument*/)
{
    delete static_cast<KeptState*>(kept);
}

bool isFor(X509* certificate, const QString& host)
{
    if (const auto address = NetAddress::fromLiteral(host))
        return X509_check_ip_asc(certificate, address->toString().toLatin1().constData(), 0) == 1;
    const QByteArray name = host.toUtf8();
    return X509_check_host(certificate, name.constData(), static_cast<size_t>(name.size()), 0, nullptr) == 1;
}

} // namespace

/// Where a connection keeps the state that its handshakes need: it may outlive the request that made it.
int CurlTrust::State::keptIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freeKept);
    return index;
}

int CurlTrust::State::noteTrustFault(int isGood, X509_STORE_CTX* store)
{
    if (isGood == 1)
        return 1;
    auto* const state = static_cast<State*>(X509_STORE_CTX_get_app_data(store));
    const int fault = X509_STORE_CTX_get_error(store);
    if (std::ranges::find(state->faults, fault) == state->faults.end())
        state->faults.push_back(fault);
    return 1;
}

/// It is the one that somebody accepted. Two that nobody can tell are not the same one.
bool CurlTrust::State::isAccepted(const SharedCertificate& certificate) const
{
    return certificate && !certificate->fingerprint.isEmpty() &&
           certificate->fingerprint == fingerprintDigits(wish.accepted);
}

void CurlTrust::State::look(X509_STORE_CTX* store)
{
    const auto* tls = static_cast<const SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    // After a redirect it is another host's; addresses are not named in the handshake (RFC 6066 section 3).
    const char* named = tls ? SSL_get_servername(tls, TLSEXT_NAMETYPE_host_name) : nullptr;
    const QString host = named ? QString::fromUtf8(named) : wish.host;
    X509* const leaf = X509_STORE_CTX_get0_cert(store);
    if (leaf != nullptr && !isFor(leaf, host))
        faults.push_back(X509_V_ERR_HOSTNAME_MISMATCH);
    shown = certificateShown(certificateFacts(X509_STORE_CTX_get0_untrusted(store), faults), host);
}

/// All that is wrong is noted first; then it is one question.
int CurlTrust::State::judge(X509_STORE_CTX* store, void* self)
{
    auto* const state = static_cast<State*>(self);
    state->faults.clear();
    X509_STORE_CTX_set_app_data(store, self);
    X509_STORE_CTX_set_verify_cb(store, &State::noteTrustFault);
    if (X509_verify_cert(store) != 1 && state->faults.empty())
        state->faults.push_back(X509_V_ERR_UNSPECIFIED);
    state->look(store);
    const bool isAccepted =
        state->wish.accepted.isEmpty() ? !state->wish.verify || state->faults.empty() : state->isAccepted(state->shown);
    state->isRefused = !isAccepted;
    X509_STORE_CTX_set_error(store, isAccepted              ? X509_V_OK
                                    : state->faults.empty() ? X509_V_ERR_APPLICATION_VERIFICATION
                                                            : state->faults.front());
    return isAccepted ? 1 : 0;
}

CURLcode CurlTrust::State::onContext(CURL* /*handle*/, void* context, void* self)
{
    auto* const tls = static_cast<SSL_CTX*>(context);
    const auto& state = *static_cast<const std::shared_ptr<State>*>(self);
    auto kept = std::make_unique<KeptState>(state);
    if (SSL_CTX_set_ex_data(tls, keptIndex(), kept.get()) != 1)
        return CURLE_OUT_OF_MEMORY;
    (void)kept.release(); // the context's now
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(tls, &State::judge, state.get());
    return CURLE_OK;
}

/// Between the connection and the first word on it. It may have been there already, made for somebody who was content
/// with any certificate: libcurl takes both for equal.
int CurlTrust::State::onRequest(void* self, char* /*peerAddress*/, char* /*ownAddress*/, int /*peerPort*/,
                                int /*ownPort*/)
{
    auto* const state = static_cast<State*>(self);
    const char* scheme = nullptr;
    curl_easy_getinfo(state->handle, CURLINFO_SCHEME, &scheme);
    if (scheme != nullptr && qstricmp(scheme, "http") == 0)
        return CURL_PREREQFUNC_OK;
    const curl_tlssessioninfo* tls = nullptr;
    curl_easy_getinfo(state->handle, CURLINFO_TLS_SSL_PTR, &tls);
    const bool isKnown = tls != nullptr && tls->backend == CURLSSLBACKEND_OPENSSL && tls->internals != nullptr;
    const STACK_OF(X509)* chain = isKnown ? SSL_get_peer_cert_chain(static_cast<const SSL*>(tls->internals)) : nullptr;
    const SharedCertificate used = chain ? certificateShown(certificateFacts(chain, {}), state->wish.host) : nullptr;
    if (state->isAccepted(used))
        return CURL_PREREQFUNC_OK;
    state->shown = used;
    state->isRefused = true;
    return CURL_PREREQFUNC_ABORT;
}

bool CurlTrust::prepare(CURL* handle, const Wish& wish)
{
    m_state = std::make_shared<State>(State{.wish = wish, .handle = handle});
    if (curl_easy_setopt(handle, CURLOPT_SSL_CTX_FUNCTION, &State::onContext) != CURLE_OK ||
        curl_easy_setopt(handle, CURLOPT_SSL_CTX_DATA, &m_state) != CURLE_OK)
        return false;
    if (!wish.accepted.isEmpty() && (curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, &State::onRequest) != CURLE_OK ||
                                     curl_easy_setopt(handle, CURLOPT_PREREQDATA, m_state.get()) != CURLE_OK))
        return false;
    // What libcurl would ask of the certificate is asked here, in one place with what somebody accepted.
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, wish.verify && wish.accepted.isEmpty() ? 1L : 0L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, wish.verify && wish.accepted.isEmpty() ? 2L : 0L);
    curl_easy_setopt(handle, CURLOPT_SSL_SESSIONID_CACHE, 0L); // a resumed session shows no certificate
    return true;
}

SharedCertificate CurlTrust::shown() const
{
    return m_state ? m_state->shown : nullptr;
}

QString CurlTrust::refusal() const
{
    if (!m_state || !m_state->isRefused || !m_state->shown)
        return {};
    const PeerCertificate& certificate = *m_state->shown;
    const QString print = fingerprintText(certificate.fingerprint);
    return m_state->wish.accepted.isEmpty() ? explain(Why::TlsShown, certificate.fault, certificate.subject, print)
                                            : explain(Why::TlsChanged, certificate.subject, print);
}

} // namespace sd
