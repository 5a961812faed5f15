#pragma once

#include "models/domain/change.h"
#include "models/domain/credential.h"
#include "models/domain/failure.h"

#include <QByteArray>

namespace sd {

class Connection;

/// Named credentials and their sealed secrets. Everything that changes stands in the change log; secrets never do. What
/// is sealed, and with which key, is not this class's affair.
class CredentialRepository
{
public:
    explicit CredentialRepository(Connection& db)
        : m_db(db)
    {}

    Result<std::vector<Credential>> all();
    /// Inserts when the id is none. The id on success. Names are unique.
    Result<CredentialId> save(const Credential& credential, const Author& by);
    Result<void> remove(CredentialId credential, const Author& by);
    Result<QByteArray> sealedSecret(CredentialId credential, const QString& field);
    Result<void> setSealedSecret(CredentialId credential, const QString& field, const QByteArray& sealed,
                                 const Author& by);

private:
    Result<void> write(const Credential& credential, CredentialId& id);
    Connection& m_db;
};

} // namespace sd
