#include "models/store/credentialrepository.h"

#include "models/store/changelog.h"
#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

Result<std::vector<Credential>> CredentialRepository::all()
{
    std::vector<Credential> credentials;
    auto read = m_db.readThrough(
        u"SELECT id, name, user, auth_protocol, priv_protocol, context FROM credentials ORDER BY name"_s, {},
        [&](const QSqlQuery& row) {
            credentials.push_back({.id = {row.value(0).toLongLong()},
                                   .name = row.value(1).toString(),
                                   .user = row.value(2).toString(),
                                   .authProtocol = row.value(3).toString(),
                                   .privProtocol = row.value(4).toString(),
                                   .context = row.value(5).toString()});
        });
    if (!read)
        return read.failure();
    read = m_db.readThrough(u"SELECT credential_id, field FROM credential_secrets ORDER BY credential_id, field"_s, {},
                            [&](const QSqlQuery& row) {
                                const CredentialId owner{row.value(0).toLongLong()};
                                const auto found = std::ranges::find(credentials, owner, &Credential::id);
                                if (found != credentials.end())
                                    found->secretFields << row.value(1).toString();
                            });
    if (!read)
        return read.failure();
    return credentials;
}

Result<CredentialId> CredentialRepository::save(const Credential& credential, const Author& by)
{
    CredentialId id = credential.id;
    const auto done = m_db.transaction([&]() -> Result<void> {
        ChangeLog log(m_db);
        const auto before = log.look(ChangeObject::Credential, id.value);
        if (!before)
            return before.failure();
        if (auto written = write(credential, id); !written)
            return written;
        return log.note(by, ChangeObject::Credential, id.value, *before);
    });
    if (!done)
        return done.failure();
    return id;
}

Result<void> CredentialRepository::write(const Credential& credential, CredentialId& id)
{
    const bool isNew = credential.id.value <= 0;
    auto done = isNew ? m_db.run(u"INSERT INTO credentials (name, user, auth_protocol, priv_protocol, context) "
                                 "VALUES (?, ?, ?, ?, ?)"_s,
                                 {credential.name, credential.user, credential.authProtocol, credential.privProtocol,
                                  credential.context})
                      : m_db.run(u"UPDATE credentials SET name = ?, user = ?, auth_protocol = ?, priv_protocol = ?, "
                                 "context = ? WHERE id = ?"_s,
                                 {credential.name, credential.user, credential.authProtocol, credential.privProtocol,
                                  credential.context, credential.id.value});
    if (!done) {
        if (done.failure().code == "constraint"_L1)
            return Failure{u"name-taken"_s, u"there is a credential named \"%1\" already"_s.arg(credential.name)};
        return done.failure();
    }
    if (isNew)
        id = CredentialId{(*done)->lastInsertId().toLongLong()};
    else if ((*done)->numRowsAffected() != 1)
        return Failure{u"no-such-row"_s, u"there is no credential with number %1"_s.arg(credential.id.value)};
    return {};
}

Result<void> CredentialRepository::remove(CredentialId credential, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        ChangeLog log(m_db);
        const auto before = log.look(ChangeObject::Credential, credential.value);
        if (!before)
            return before.failure();
        const auto done = m_db.run(u"DELETE FROM credentials WHERE id = ?"_s, {credential.value});
        if (!done)
            return done.failure();
        if ((*done)->numRowsAffected() != 1)
            return Failure{u"no-such-row"_s, u"there is no credential with number %1"_s.arg(credential.value)};
        return log.note(by, ChangeObject::Credential, credential.value, *before);
    });
}

Result<QByteArray> CredentialRepository::sealedSecret(CredentialId credential, const QString& field)
{
    auto sealed = m_db.single(u"SELECT sealed FROM credential_secrets WHERE credential_id = ? AND field = ?"_s,
                              {credential.value, field});
    if (!sealed)
        return sealed.failure();
    if (!sealed->isValid()) {
        return Failure{u"no-such-secret"_s, u"credential %1 has no \"%2\""_s.arg(credential.value).arg(field),
                       u"Set it in the credential's dialog or by --secrets."_s};
    }
    return sealed->toByteArray();
}

Result<void> CredentialRepository::setSealedSecret(CredentialId credential, const QString& field,
                                                   const QByteArray& sealed, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        const auto done = m_db.run(u"INSERT INTO credential_secrets (credential_id, field, sealed) VALUES (?, ?, ?) "
                                   "ON CONFLICT DO UPDATE SET sealed = excluded.sealed"_s,
                                   {credential.value, field, sealed});
        if (!done)
            return done.failure();
        return ChangeLog(m_db).noteSecret(by, credential, field);
    });
}

} // namespace sd
