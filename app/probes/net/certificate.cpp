#include "app/probes/net/certificate.h"

#include "app/probes/transport/netaddress.h"
#include "models/domain/explanation.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <memory>
#include <new>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHostName = 253;   ///< octets (RFC 1035 §2.3.4, without the root's dot)
constexpr qsizetype longestName = 500; ///< characters of a subject or issuer that are of use to a reader

int faultsIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

/// Notes every fault and lets the handshake go on: a check tells of all that is wrong, it does not refuse to talk.
int noteFault(int isGood, X509_STORE_CTX* store)
{
    if (isGood == 1)
        return 1;
    const auto* connection =
        static_cast<const SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto* const faults = static_cast<std::vector<int>*>(SSL_get_ex_data(connection, faultsIndex()));
    const int fault = X509_STORE_CTX_get_error(store);
    if (std::find(faults->begin(), faults->end(), fault) == faults->end())
        faults->push_back(fault);
    return 1;
}

QString nameText(const X509_NAME* name)
{
    const std::unique_ptr<BIO, int (*)(BIO*)> out(BIO_new(BIO_s_mem()), BIO_free);
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const long length = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, length).left(longestName);
}

QString alternativeNames(const X509* certificate)
{
    const std::unique_ptr<GENERAL_NAMES, void (*)(GENERAL_NAMES*)> names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        GENERAL_NAMES_free);
    QStringList list;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS && ASN1_STRING_length(name->d.dNSName) <= longestHostName)
            list << QString::fromUtf8(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)),
                                      ASN1_STRING_length(name->d.dNSName));
    }
    return list.mid(0, 5).join(u", "_s); // a hosting company's certificate may have a hundred
}

UtcTime endOf(const X509* certificate)
{
    tm parts{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &parts) != 1)
        return {};
    return UtcTime{std::chrono::seconds{timegm(&parts)}};
}

QString fingerprintOf(const X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size)).toHex().toUpper());
}

QString faultText(int fault, const CertificateFacts& facts, const QString& expectedName)
{
    if (fault == X509_V_ERR_HOSTNAME_MISMATCH || fault == X509_V_ERR_IP_ADDRESS_MISMATCH)
        return explain(Why::TlsWrongName, facts.names.isEmpty() ? facts.subject : facts.names, expectedName);
    return verificationFault(fault);
}

} // namespace

TlsContext::TlsContext()
    : m_context(SSL_CTX_new(TLS_client_method()))
{
    if (!m_context)
        throw std::bad_alloc();
    SSL_CTX_set_default_verify_paths(m_context);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, noteFault);
    // Old servers are to be seen with their certificate, not refused for their age.
    SSL_CTX_set_min_proto_version(m_context, TLS1_VERSION);
    SSL_CTX_set_security_level(m_context, 0);
    SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_OFF); // a resumed session shows no chain
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

void TlsContext::setCaFile(const QByteArray& path)
{
    SSL_CTX_set_cert_store(m_context, X509_STORE_new());
    SSL_CTX_load_verify_file(m_context, path.constData());
}

SSL* TlsContext::newConnection(const QString& name, std::vector<int>* faults) const
{
    SSL* const connection = SSL_new(m_context);
    if (!connection)
        return nullptr;
    SSL_set_connect_state(connection);
    SSL_set_ex_data(connection, faultsIndex(), faults);
    QByteArray plain = name.toUtf8();
    if (const auto address = NetAddress::fromLiteral(name)) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), address->toString().toLatin1().constData());
    } else {
        SSL_set1_host(connection, plain.constData());
        // What SSL_set_tlsext_host_name does, without its cast. Names only, no addresses (RFC 6066 §3).
        SSL_ctrl(connection, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, plain.data());
    }
    return connection;
}

CertificateFacts certificateFacts(const STACK_OF(X509) * chain, std::vector<int> faults)
{
    CertificateFacts facts;
    facts.faults = std::move(faults);
    if (!chain || sk_X509_num(chain) == 0)
        return facts;
    const X509* leaf = sk_X509_value(chain, 0);
    facts.subject = nameText(X509_get_subject_name(leaf));
    facts.issuer = nameText(X509_get_issuer_name(leaf));
    facts.names = alternativeNames(leaf);
    facts.fingerprint = fingerprintOf(leaf);
    facts.leafEnds = facts.chainEnds = endOf(leaf);
    for (int i = 1; i < sk_X509_num(chain); ++i)
        facts.chainEnds = std::min(facts.chainEnds, endOf(sk_X509_value(chain, i)));
    return facts;
}

QString handshakeFault(int reason, int systemError)
{
    const unsigned long error = ERR_peek_last_error();
    // A peer that closes with bytes unread resets: that is as much an end as a close.
    const bool isEnd = systemError == 0 || systemError == ECONNRESET || systemError == EPIPE;
    if (reason == SSL_ERROR_SYSCALL)
        return isEnd ? explain(Why::TlsEnded) : explain(Why::TlsHandshake, explainErrno(systemError));
    if (ERR_GET_REASON(error) == SSL_R_UNEXPECTED_EOF_WHILE_READING)
        return explain(Why::TlsEnded);
    const char* why = ERR_reason_error_string(error);
    return explain(Why::TlsHandshake, QString::fromLatin1(why != nullptr ? why : "unknown error"));
}

QString verificationFault(int fault)
{
    switch (fault) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return explain(Why::TlsExpired);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return explain(Why::TlsNotYetValid);
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return explain(Why::TlsSelfSigned);
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return explain(Why::TlsUntrusted);
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return explain(Why::TlsUnknownIssuer);
    default:
        return QString::fromLatin1(X509_verify_cert_error_string(fault));
    }
}

QString certificateFault(const CertificateFacts& facts, const QString& expectedName)
{
    QStringList texts;
    for (const int fault : facts.faults) {
        const QString text = faultText(fault, facts, expectedName);
        if (!texts.contains(text))
            texts << text;
    }
    return explainAll(texts);
}

SharedCertificate certificateShown(const CertificateFacts& facts, const QString& expectedName)
{
    return std::make_shared<PeerCertificate>(PeerCertificate{.subject = facts.subject,
                                                             .issuer = facts.issuer,
                                                             .until = facts.leafEnds,
                                                             .fingerprint = facts.fingerprint,
                                                             .fault = certificateFault(facts, expectedName)});
}

double daysLeft(UtcTime end, UtcTime now)
{
    return std::chrono::duration<double, std::ratio<86'400>>(end - now).count();
}

} // namespace sd
