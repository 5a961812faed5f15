#include "app/probes/net/certificate.h"
#include "tests/fuzz/target.h"

#include <openssl/x509.h>

#include <cstdlib>
#include <memory>

namespace {

using Chain = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509)*)>;

/// As many certificates as stand one behind the other.
Chain chainOf(const uint8_t* data, size_t size)
{
    Chain chain(sk_X509_new_null(), [](STACK_OF(X509) * all) { sk_X509_pop_free(all, X509_free); });
    const unsigned char* at = data;
    while (at < data + size) {
        X509* const certificate = d2i_X509(nullptr, &at, data + size - at);
        if (!certificate)
            break;
        sk_X509_push(chain.get(), certificate);
    }
    return chain;
}

} // namespace

/// Certificates as a server sends them, one DER behind the other: texts of bounded length, and a chain that ends no
/// later than its first certificate.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Chain chain = chainOf(data, size);
    const auto facts = sd::certificateFacts(chain.get(), {X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_CERT_HAS_EXPIRED});
    if (facts.subject.size() > 500 || facts.issuer.size() > 500 || facts.names.size() > 5 * 255)
        std::abort();
    if (facts.chainEnds > facts.leafEnds || sd::certificateFault(facts, QStringLiteral("www.example")).isEmpty())
        std::abort();
    return 0;
}
