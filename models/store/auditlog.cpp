#include "models/store/auditlog.h"

#include "models/store/changelog.h"
#include "models/store/connection.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QVariant jsonOrNull(const QJsonObject& object)
{
    return object.isEmpty() ? QVariant() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template<typename Tag>
QVariant numberOrNull(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}

} // namespace

/// One that is gone stays without a name.
Result<void> AuditLog::name(DeedNote& what)
{
    if (what.object == ChangeObject::Alarm)
        return m_db.readThrough(
            u"SELECT trim(metric || ' ' || instance), server_id, customer_id FROM alarms WHERE id = ?"_s,
            {what.objectId}, [&](const QSqlQuery& row) {
                what.name = row.value(0).toString();
                what.server = {row.value(1).toLongLong()};
                what.customer = {row.value(2).toLongLong()};
            });
    if (what.object != ChangeObject::Server && what.object != ChangeObject::Check)
        return {};
    const auto owner = ChangeLog(m_db).look(what.object, what.objectId);
    if (!owner)
        return owner.failure();
    if (*owner) {
        what.name = (*owner)->name;
        what.server = (*owner)->server;
        what.customer = (*owner)->customer;
    }
    return {};
}

Result<void> AuditLog::note(const Author& by, DeedNote what)
{
    if (what.name.isEmpty() && what.objectId != 0) {
        if (auto named = name(what); !named)
            return named;
    }
    const QJsonObject after = what.detail.isEmpty() ? QJsonObject() : QJsonObject{{u"detail"_s, what.detail}};
    return noteOperator(by, what.deed, what, {}, after);
}

Result<void> AuditLog::noteOperator(const Author& by, Deed deed, const DeedNote& what, const QJsonObject& before,
                                    const QJsonObject& after)
{
    return outcome(m_db.run(u"INSERT INTO audit (at, who, deed, object, object_id, server_id, customer_id, name, "
                            "before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {toMs(by.at), by.who, static_cast<int>(deed), static_cast<int>(what.object), what.objectId,
                             numberOrNull(what.server), numberOrNull(what.customer), what.name, jsonOrNull(before),
                             jsonOrNull(after)}));
}

} // namespace sd
