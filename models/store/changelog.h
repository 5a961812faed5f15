#pragma once

#include "models/domain/change.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// Who did what to which row: written by the repositories within the transaction of the change, read by people. Lines
/// are never changed or taken away; the schema sees to that.
class ChangeLog
{
public:
    /// A row at one moment, as the log keeps it: what it refers to is named, not numbered.
    struct Picture
    {
        QString json;
        QString name;
        ServerId server = {};
        CustomerId customer = {};
        bool isRemoved = false;
    };
    using Before = std::optional<Picture>; ///< nothing: there was no such row

    explicit ChangeLog(Connection& db)
        : m_db(db)
    {}

    /// The row as it is now: to be taken before it is changed.
    Result<Before> look(ChangeObject object, qint64 id);
    /// Compares the row with what it was, and writes down what was done to it; nothing where it is the same.
    Result<void> note(const Author& by, ChangeObject object, qint64 id, const Before& before);
    /// That a secret was set: which one, never what it is.
    Result<void> noteSecret(const Author& by, CredentialId credential, const QString& field);

    /// The newest first, together with what people did to alarms and what the audit keeps.
    Result<ChangePage> find(const ChangeQuestion& question, const std::optional<ChangePlace>& after, int limit);

private:
    Result<void> write(const Author& by, ChangeAction action, ChangeObject object, qint64 id, const Before& before,
                       const Before& after);
    Connection& m_db;
};

} // namespace sd
