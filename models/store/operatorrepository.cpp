#include "models/store/operatorrepository.h"

#include "models/store/auditlog.h"
#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlQuery>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

Result<std::vector<Operator>> OperatorRepository::all()
{
    std::vector<Operator> operators;
    auto read = m_db.readThrough(u"SELECT id, login, name, role, by_desktop, password <> '', is_disabled "
                                 "FROM operators ORDER BY name"_s,
                                 {}, [&](const QSqlQuery& row) {
                                     operators.push_back({.id = {row.value(0).toLongLong()},
                                                          .login = row.value(1).toString(),
                                                          .name = row.value(2).toString(),
                                                          .role = static_cast<Role>(row.value(3).toInt()),
                                                          .byDesktop = row.value(4).toBool(),
                                                          .hasPassword = row.value(5).toBool(),
                                                          .isDisabled = row.value(6).toBool()});
                                 });
    if (!read)
        return read.failure();
    read =
        m_db.readThrough(u"SELECT operator_id, customer_id FROM operator_customers ORDER BY operator_id, customer_id"_s,
                         {}, [&](const QSqlQuery& row) {
                             const OperatorId owner{row.value(0).toLongLong()};
                             const auto found = std::ranges::find(operators, owner, &Operator::id);
                             if (found != operators.end())
                                 found->customers.push_back({row.value(1).toLongLong()});
                         });
    if (!read)
        return read.failure();
    return operators;
}

Result<OperatorId> OperatorRepository::save(Operator who, const std::optional<QString>& hash, const Author& by)
{
    const auto done = m_db.transaction([&]() -> Result<void> {
        const auto known = all();
        if (!known)
            return known.failure();
        const auto before = std::ranges::find(*known, who.id, &Operator::id);
        const bool isNew = !who.id;
        if (!isNew && before == known->end())
            return Failure{u"no-such-row"_s, u"there is none with number %1"_s.arg(who.id.value)};
        who.hasPassword = hash ? !hash->isEmpty() : !isNew && before->hasPassword;
        if (const auto trouble = troubleWith(who, *known))
            return *trouble;
        const Result<QJsonObject> was = isNew ? QJsonObject() : picture(*before);
        if (!was)
            return was.failure();
        if (auto written = write(who, hash); !written)
            return written;
        const auto is = picture(who);
        if (!is)
            return is.failure();
        AuditLog audit(m_db);
        const DeedNote line{.object = ChangeObject::Operator, .objectId = who.id.value, .name = who.name};
        if (*was != *is) {
            const Deed deed = isNew ? Deed::OperatorAdded : Deed::OperatorChanged;
            if (auto noted = audit.noteOperator(by, deed, line, *was, *is); !noted)
                return noted;
        }
        return hash ? audit.noteOperator(by, Deed::PasswordSet, line, {}, {}) : Result<void>();
    });
    if (!done)
        return done.failure();
    return who.id;
}

Result<void> OperatorRepository::write(Operator& who, const std::optional<QString>& hash)
{
    const QVariantList values{who.login, who.name, static_cast<int>(who.role), who.byDesktop, who.isDisabled};
    if (!who.id) {
        const auto added = m_db.run(u"INSERT INTO operators (login, name, role, by_desktop, is_disabled, password) "
                                    "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                    values + QVariantList{hash.value_or(QString())});
        if (!added)
            return added.failure();
        who.id = OperatorId{(*added)->lastInsertId().toLongLong()};
    } else {
        const auto changed = m_db.run(u"UPDATE operators SET login = ?, name = ?, role = ?, by_desktop = ?, "
                                      "is_disabled = ?, password = coalesce(?, password) WHERE id = ?"_s,
                                      values + QVariantList{hash ? QVariant(*hash) : QVariant(), who.id.value});
        if (!changed)
            return changed.failure();
        const auto freed = m_db.run(u"DELETE FROM operator_customers WHERE operator_id = ?"_s, {who.id.value});
        if (!freed)
            return freed.failure();
    }
    for (const CustomerId customer : who.customers) {
        const auto narrowed = m_db.run(u"INSERT INTO operator_customers (operator_id, customer_id) VALUES (?, ?)"_s,
                                       {who.id.value, customer.value});
        if (!narrowed)
            return narrowed.failure();
    }
    return {};
}

/// As the audit keeps it: customers by name.
Result<QJsonObject> OperatorRepository::picture(const Operator& who)
{
    QJsonArray customers;
    for (const CustomerId customer : who.customers) {
        const auto name = m_db.single(u"SELECT name FROM customers WHERE id = ?"_s, {customer.value});
        if (!name)
            return name.failure();
        customers.append(name->toString());
    }
    return QJsonObject{{u"login"_s, who.login},          {u"name"_s, who.name},
                       {u"role"_s, roleCode(who.role)},  {u"customers"_s, customers},
                       {u"by_desktop"_s, who.byDesktop}, {u"disabled"_s, who.isDisabled}};
}

Result<QString> OperatorRepository::passwordHash(OperatorId who)
{
    const auto hash = m_db.single(u"SELECT password FROM operators WHERE id = ?"_s, {who.value});
    if (!hash)
        return hash.failure();
    return hash->toString();
}

} // namespace sd
