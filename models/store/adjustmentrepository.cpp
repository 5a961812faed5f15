#include "models/store/adjustmentrepository.h"

#include "models/store/changelog.h"
#include "models/store/connection.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(qint64 number)
{
    return number != 0 ? QVariant(number) : QVariant();
}

} // namespace

Result<Adjustments> AdjustmentRepository::read(const QString& which, const QVariantList& values)
{
    Adjustments adjustments;
    QString broken;
    const auto read = m_db.readThrough(
        u"SELECT id, customer_id, tag, server_id, metric, instance, patch, reason, who, at, revision FROM adjustments "
        "WHERE %1 ORDER BY id"_s.arg(which),
        values, [&](const QSqlQuery& row) {
            const qint64 id = row.value(0).toLongLong();
            QString error;
            const auto patch =
                thresholdPatchFromJson(QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object(), &error);
            if (!patch) {
                broken = u"adjustment %1: %2"_s.arg(id).arg(error);
                return;
            }
            adjustments.push_back({.id = {id},
                                   .customer = {row.value(1).toLongLong()},
                                   .tag = row.value(2).toString(),
                                   .server = {row.value(3).toLongLong()},
                                   .metric = row.value(4).toString(),
                                   .instance = row.value(5).toString(),
                                   .patch = *patch,
                                   .reason = row.value(7).toString(),
                                   .by = row.value(8).toString(),
                                   .at = fromMs(row.value(9).toLongLong()),
                                   .revision = row.value(10).toInt()});
        });
    if (!read)
        return read.failure();
    if (!broken.isEmpty())
        return Failure{u"store-data"_s, broken};
    return adjustments;
}

Result<Adjustments> AdjustmentRepository::all()
{
    return read(u"removed_at IS NULL AND (server_id IS NULL OR server_id NOT IN "
                "(SELECT id FROM servers WHERE removed_at IS NOT NULL))"_s,
                {});
}

Result<qint64> AdjustmentRepository::write(const Adjustment& adjustment, const Author& by)
{
    QVariantList values = {orNull(adjustment.customer.value),
                           adjustment.tag,
                           orNull(adjustment.server.value),
                           adjustment.metric,
                           adjustment.instance,
                           QString::fromUtf8(QJsonDocument(toJson(adjustment.patch)).toJson(QJsonDocument::Compact)),
                           adjustment.reason.trimmed(),
                           by.who,
                           toMs(by.at)};
    if (adjustment.id)
        values << adjustment.id.value;
    const auto written =
        adjustment.id
            ? m_db.run(u"UPDATE adjustments SET customer_id = ?, tag = ?, server_id = ?, metric = ?, instance = ?, "
                       "patch = ?, reason = ?, who = ?, at = ?, revision = revision + 1 WHERE id = ?"_s,
                       values)
            : m_db.run(u"INSERT INTO adjustments (customer_id, tag, server_id, metric, instance, patch, reason, who, "
                       "at, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
                       values);
    if (!written)
        return written.failure();
    return adjustment.id ? adjustment.id.value : (*written)->lastInsertId().toLongLong();
}

Result<void> AdjustmentRepository::refuseStrangers(const Adjustment& wanted)
{
    const auto customer = m_db.single(u"SELECT count(*) FROM customers WHERE id = ?"_s, {wanted.customer.value});
    if (!customer)
        return customer.failure();
    if (wanted.customer && customer->toInt() == 0)
        return Failure{u"no-such-row"_s,
                       u"there is no %1 with number %2"_s.arg(u"customer"_s).arg(wanted.customer.value)};
    const auto server =
        m_db.single(u"SELECT count(*) FROM servers WHERE id = ? AND removed_at IS NULL"_s, {wanted.server.value});
    if (!server)
        return server.failure();
    if (wanted.server && server->toInt() == 0)
        return Failure{u"no-such-row"_s, u"there is no %1 with number %2"_s.arg(u"server"_s).arg(wanted.server.value)};
    return {};
}

Result<void> AdjustmentRepository::save(const Adjustment& wanted, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        const auto known = all();
        if (!known)
            return known.failure();
        if (const auto trouble = troubleWith(wanted, *known))
            return *trouble;
        if (auto strangers = refuseStrangers(wanted); !strangers)
            return strangers;
        ChangeLog log(m_db);
        const auto before = log.look(ChangeObject::Adjustment, wanted.id.value);
        if (!before)
            return before.failure();
        const auto written = write(wanted, by);
        if (!written)
            return written.failure();
        return log.note(by, ChangeObject::Adjustment, *written, *before);
    });
}

Result<void> AdjustmentRepository::remove(AdjustmentId adjustment, int revision, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        const auto known = all();
        if (!known)
            return known.failure();
        if (const auto trouble = troubleWithSeen(adjustment, revision, *known))
            return *trouble;
        return mark(adjustment, toMs(by.at), by);
    });
}

Result<void> AdjustmentRepository::restore(AdjustmentId adjustment, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        auto removed = read(u"removed_at IS NOT NULL AND id = ?"_s, {adjustment.value});
        if (!removed)
            return removed.failure();
        if (removed->empty())
            return Failure{u"no-such-row"_s,
                           u"no %1 with number %2 was removed"_s.arg(u"adjustment"_s).arg(adjustment.value)};
        const auto known = all();
        if (!known)
            return known.failure();
        Adjustment again = std::move(removed->front());
        again.id = {}; // as a new one: its place may have been taken
        if (const auto trouble = troubleWith(again, *known))
            return *trouble;
        return mark(adjustment, {}, by);
    });
}

Result<void> AdjustmentRepository::mark(AdjustmentId adjustment, const QVariant& removedAt, const Author& by)
{
    ChangeLog log(m_db);
    const auto before = log.look(ChangeObject::Adjustment, adjustment.value);
    if (!before)
        return before.failure();
    const auto marked = m_db.run(u"UPDATE adjustments SET removed_at = ?, revision = revision + 1 WHERE id = ?"_s,
                                 {removedAt, adjustment.value});
    if (!marked)
        return marked.failure();
    return log.note(by, ChangeObject::Adjustment, adjustment.value, *before);
}

} // namespace sd
