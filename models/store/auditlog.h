#pragma once

#include "models/domain/change.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// What operators did that is no change of the estate, line by line; ChangeLog reads it beside the changes. Lines are
/// never changed or taken away; the schema sees to that.
class AuditLog
{
public:
    explicit AuditLog(Connection& db)
        : m_db(db)
    {}

    /// A server, check or alarm that is told by its number alone is named here.
    Result<void> note(const Author& by, DeedNote what);
    /// A change of an account: what it was, where there was one, and what it is.
    Result<void> noteOperator(const Author& by, Deed deed, const DeedNote& what, const QJsonObject& before,
                              const QJsonObject& after);

private:
    Result<void> name(DeedNote& what);
    Connection& m_db;
};

} // namespace sd
