#include "app/demo/certificates.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace sd::demo {

using namespace Qt::StringLiterals;

namespace {

template<auto Free>
struct Freer
{
    template<typename T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

Failure tlsFailure(const QString& what)
{
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_get_error(), words.data(), words.size());
    return {u"tls"_s, u"%1: %2"_s.arg(what, QString::fromLatin1(words.data()))};
}

QByteArray contentOf(BIO* bio)
{
    char* bytes = nullptr;
    const auto length = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<qsizetype>(length)};
}

QByteArray pem(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate) == 1 ? contentOf(bio.get()) : QByteArray();
}

QByteArray pem(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    const int done = PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return done == 1 ? contentOf(bio.get()) : QByteArray();
}

/// Everything but issuer, extensions and signature.
Certificate blank(EVP_PKEY* key, const QByteArray& commonName, Interval valid)
{
    Certificate made(X509_new());
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial >> 1);
    ASN1_TIME_set(X509_getm_notBefore(made.get()), toMs(valid.from) / 1000);
    ASN1_TIME_set(X509_getm_notAfter(made.get()), toMs(valid.to) / 1000);
    X509_set_pubkey(made.get(), key);
    X509_NAME* name = X509_get_subject_name(made.get());
    auto entry = [name](const char* field, const QByteArray& text) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text.constData()),
                                   static_cast<int>(text.size()), -1, 0);
    };
    entry("O", "Serverdrift demo");
    entry("CN", commonName);
    return made;
}

bool extend(X509* certificate, int nid, const QByteArray& value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

struct CertificateAuthority::Private
{
    Key key;
    Certificate certificate;
};

CertificateAuthority::CertificateAuthority(std::unique_ptr<Private> p)
    : d(std::move(p))
{}
CertificateAuthority::~CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority&&) noexcept = default;
CertificateAuthority& CertificateAuthority::operator=(CertificateAuthority&&) noexcept = default;

Result<CertificateAuthority> CertificateAuthority::make(Interval valid)
{
    Key key(EVP_EC_gen("P-256"));
    if (!key)
        return tlsFailure(u"No key for the demo's certificate authority"_s);
    Certificate made = blank(key.get(), "Serverdrift demo CA", valid);
    X509_set_issuer_name(made.get(), X509_get_subject_name(made.get()));
    const bool isDone = extend(made.get(), NID_basic_constraints, "critical,CA:TRUE") &&
                        extend(made.get(), NID_key_usage, "critical,keyCertSign,cRLSign") &&
                        X509_sign(made.get(), key.get(), EVP_sha256()) > 0;
    if (!isDone)
        return tlsFailure(u"No certificate for the demo's authority"_s);
    return CertificateAuthority(std::make_unique<Private>(Private{std::move(key), std::move(made)}));
}

QByteArray CertificateAuthority::certificate() const
{
    return pem(d->certificate.get());
}

Result<KeyPair> CertificateAuthority::issue(const QByteArray& dnsName, Interval valid) const
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return tlsFailure(u"No key for a demo server"_s);
    const Certificate made = blank(key.get(), dnsName, valid);
    X509_set_issuer_name(made.get(), X509_get_subject_name(d->certificate.get()));
    const bool isDone = extend(made.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                        extend(made.get(), NID_ext_key_usage, "serverAuth") &&
                        extend(made.get(), NID_subject_alt_name, "DNS:" + dnsName) &&
                        X509_sign(made.get(), d->key.get(), EVP_sha256()) > 0;
    if (!isDone)
        return tlsFailure(u"No certificate for a demo server"_s);
    return KeyPair{pem(key.get()), pem(made.get())};
}

} // namespace sd::demo
