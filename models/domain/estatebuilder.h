#pragma once

#include "models/domain/estatefile.h"

#include <map>
#include <optional>
#include <set>

namespace sd {

/// Puts an EstateFile together row by row, for both formats: gives out the negative ids, finds doubles, and joins
/// parents when all servers are known.
class EstateBuilder
{
public:
    /// One server as a file describes it. `place` is its line or JSON path, for messages.
    struct Row
    {
        QString place;
        QString customer;
        Server server;
        QString credential = {};
        QStringList parents = {};
        struct Asked
        {
            Check check;
            QString credential = {};
        };
        std::vector<Asked> checks = {};
    };

    void problem(const QString& place, const QString& reason);
    CustomerId customer(const QString& name);
    void setReference(CustomerId customer, const QString& reference);
    /// Among those taken so far; none: there is none.
    [[nodiscard]] CustomerId knownCustomer(const QString& name) const;
    [[nodiscard]] ServerId server(CustomerId customer, const QString& name) const;
    /// Takes the row, or names why not: no name, no customer, an impossible address, a server that is there already.
    void add(Row row);
    /// Takes it, or says why not.
    std::optional<Failure> add(Adjustment adjustment);
    std::optional<Failure> add(ChartSet set);
    EstateFile finish();

private:
    CredentialId credential(const QString& name);
    /// The server of that name: of the same customer, else the only one of any. None, with a problem, otherwise.
    ServerId find(const Row& row, const QString& name);

    EstateFile m_file;
    std::vector<Row> m_rows; ///< those taken, for their parents
    std::map<QString, CustomerId> m_customers;
    std::map<QString, CredentialId> m_credentials;
    std::map<QString, std::map<CustomerId, ServerId>> m_servers; ///< by name
};

} // namespace sd
