#pragma once

#include "models/domain/estate.h"
#include "models/domain/failure.h"
#include "models/store/changelog.h"

#include <QHash>
#include <QSet>

class QSqlQuery;

namespace sd {

class Connection;

/// Writes one estate and what was done to it into the change log. Inserts and updates, and knows which number each
/// negative id became. Goes on behind a row that is refused, so that every bad row is named; whoever calls it rolls
/// back then.
class EstateWriter
{
public:
    EstateWriter(Connection& db, Author by)
        : m_db(db)
        , m_log(db)
        , m_by(std::move(by))
    {}

    /// Fails with the first bad row, or with what kept the store from going on.
    Result<void> write(Estate& estate);
    /// The rows that were refused.
    [[nodiscard]] const std::vector<Failure>& refused() const { return m_refused; }
    /// The child depends on these and on no others.
    Result<void> replaceParents(ServerId child, const std::vector<ServerId>& parents);

private:
    template<typename T>
    struct Given
    {
        QHash<qint64, Id<T>> numbers;
        QSet<qint64> refused; ///< rows that can't be there: who names them is not to blame
    };

    template<typename Row, typename T>
    Result<void> writeAll(std::vector<Row>& rows, ChangeObject object, Given<T>& given);
    Result<void> write(Customer& customer);
    Result<void> write(Server& server);
    Result<void> write(Check& check);
    Result<void> write(ServiceWindow& window);
    Result<void> writeMembers(ServiceWindow& window);
    Result<void> writeDependencies(std::vector<std::pair<ServerId, ServerId>>& dependencies);
    Result<void> writeDependency(ServerId child, ServerId parent);
    template<typename T>
    Result<void> finish(const Result<QSqlQuery*>& done, Id<T>& id, Given<T>& given, const QString& what,
                        const QString& name);
    template<typename T>
    Result<void> resolve(Id<T>& id, const Given<T>& given, const QString& what, const QString& user) const;
    Result<void> resolveServer(ServerId& id, const QString& user);
    [[nodiscard]] bool take(const Result<void>& row);

    Connection& m_db;
    ChangeLog m_log;
    Author m_by;
    Given<CustomerTag> m_customers;
    Given<ServerTag> m_servers;
    Given<CheckTag> m_checks;
    Given<WindowTag> m_windows;
    std::vector<Failure> m_refused;
};

} // namespace sd
