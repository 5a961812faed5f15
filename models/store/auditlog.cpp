#include "models/store/auditlog.h"

#include "models/store/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

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

Result<void> AuditLog::note(const Author& by, const DeedNote& what)
{
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
