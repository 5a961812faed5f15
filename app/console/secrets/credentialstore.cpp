#include "app/console/secrets/credentialstore.h"

#include "app/console/secrets/lockedbuffer.h"
#include "models/store/connection.h"
#include "models/store/credentialrepository.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Result<void> check(const Credential& credential, const std::vector<std::pair<QString, QByteArray>>& secrets)
{
    if (credential.name.trimmed().isEmpty())
        return Failure{u"credential"_s, u"A credential needs a name."_s};
    for (const auto& [field, secret] : secrets) {
        if (!secretFieldNames().contains(field))
            return Failure{u"credential"_s, u"A credential has no field \"%1\"."_s.arg(field),
                           u"The fields are %1."_s.arg(secretFieldNames().join(u", "_s))};
    }
    return {};
}

} // namespace

QStringList secretFieldNames()
{
    return {u"password"_s, u"community"_s, u"auth-password"_s, u"priv-password"_s, u"token"_s};
}

Result<CredentialId> storeCredential(Store& store, SecretStore& sealing, Credential credential,
                                     std::vector<std::pair<QString, QByteArray>>& secrets, const Author& by)
{
    if (auto checked = check(credential, secrets); !checked)
        return checked.failure();
    auto saved = store.writeNow([&](Connection& db) -> Result<void> {
        auto id = CredentialRepository(db).save(credential, by);
        if (!id)
            return id.failure();
        credential.id = *id;
        return {};
    });
    if (!saved)
        return saved.failure();
    for (auto& [field, secret] : secrets) {
        auto sealed = sealing.seal(credential.id, field, secret, by);
        wipe(secret);
        if (!sealed)
            return sealed.failure();
    }
    return credential.id;
}

} // namespace sd
