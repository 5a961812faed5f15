#include "app/console/access/passwordhash.h"

#include <sodium.h>

#include <array>

namespace sd {

using namespace Qt::StringLiterals;

Result<QString> hashPassword(QByteArrayView password)
{
    if (QString::fromUtf8(password).size() < ShortestPassword)
        return Failure{u"password"_s, u"A password needs at least %1 characters."_s.arg(ShortestPassword)};
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(hash.data(), password.data(), static_cast<unsigned long long>(password.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Failure{u"io"_s, u"The password could not be turned into a hash."_s};
    return QString::fromLatin1(hash.data());
}

bool isPassword(QByteArrayView typed, const QString& hash)
{
    const char* bytes = typed.isEmpty() ? "" : typed.data(); // of nothing typed it is no address at all
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes,
                                                          static_cast<unsigned long long>(typed.size())) == 0;
}

} // namespace sd
