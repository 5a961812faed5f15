#pragma once

#include "models/domain/change.h"
#include "models/domain/failure.h"
#include "models/domain/operator.h"

#include <vector>

namespace sd {

class Connection;

/// Who may sign on. Every change stands in the audit; what a password was turned into leaves by `passwordHash` alone.
class OperatorRepository
{
public:
    explicit OperatorRepository(Connection& db)
        : m_db(db)
    {}

    /// By name.
    Result<std::vector<Operator>> all();
    /// Inserts when the id is none. `hash` as crypto_pwhash_str writes it; nothing: the password stays as it is.
    /// Fails as troubleWith does, and changes nothing then.
    Result<OperatorId> save(Operator who, const std::optional<QString>& hash, const Author& by);
    /// Empty: there is none.
    Result<QString> passwordHash(OperatorId who);

private:
    Result<void> write(Operator& who, const std::optional<QString>& hash);
    Result<QJsonObject> picture(const Operator& who);
    Connection& m_db;
};

} // namespace sd
