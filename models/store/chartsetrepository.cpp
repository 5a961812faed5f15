#include "models/store/chartsetrepository.h"

#include "models/store/changelog.h"
#include "models/store/connection.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

Result<std::vector<SharedChartSet>> ChartSetRepository::read(const QString& which, const QVariantList& values)
{
    std::vector<SharedChartSet> sets;
    const auto read =
        m_db.readThrough(u"SELECT id, name, kind, customer_id, hours, linked, charts, who, at, revision "
                         "FROM chart_sets WHERE %1 ORDER BY id"_s.arg(which),
                         values, [&](const QSqlQuery& row) {
                             const QByteArray charts = row.value(6).toString().toUtf8();
                             sets.push_back({.id = {row.value(0).toLongLong()},
                                             .set = {.name = row.value(1).toString(),
                                                     .kind = row.value(2).toString(),
                                                     .customer = {row.value(3).toLongLong()},
                                                     .hours = row.value(4).toInt(),
                                                     .linked = row.value(5).toBool(),
                                                     .charts = chartsFrom(QJsonDocument::fromJson(charts).array())},
                                             .by = row.value(7).toString(),
                                             .at = fromMs(row.value(8).toLongLong()),
                                             .revision = row.value(9).toInt()});
                         });
    if (!read)
        return read.failure();
    return sets;
}

Result<std::vector<SharedChartSet>> ChartSetRepository::all()
{
    return read(u"removed_at IS NULL"_s, {});
}

Result<qint64> ChartSetRepository::write(const SharedChartSet& set, const Author& by)
{
    const QString charts =
        QString::fromUtf8(QJsonDocument(chartsToJson(set.set.charts)).toJson(QJsonDocument::Compact));
    QVariantList values = {
        set.set.name,  set.set.kind,   set.set.customer ? QVariant(set.set.customer.value) : QVariant(),
        set.set.hours, set.set.linked, charts,
        by.who,        toMs(by.at)};
    if (set.id)
        values << set.id.value;
    const auto written =
        set.id ? m_db.run(u"UPDATE chart_sets SET name = ?, kind = ?, customer_id = ?, hours = ?, linked = ?, "
                          "charts = ?, who = ?, at = ?, revision = revision + 1 WHERE id = ?"_s,
                          values)
               : m_db.run(u"INSERT INTO chart_sets (name, kind, customer_id, hours, linked, charts, who, at, "
                          "revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
                          values);
    if (!written)
        return written.failure();
    return set.id ? set.id.value : (*written)->lastInsertId().toLongLong();
}

Result<void> ChartSetRepository::save(const SharedChartSet& wanted, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        const auto known = all();
        if (!known)
            return known.failure();
        if (const auto trouble = troubleWith(wanted, *known))
            return *trouble;
        const auto now = std::ranges::find(*known, wanted.id, &SharedChartSet::id);
        if (now != known->end() && now->set == wanted.set)
            return {}; // still the one's who saved it
        const qint64 customer = wanted.set.customer.value;
        const auto there = m_db.single(u"SELECT count(*) FROM customers WHERE id = ?"_s, {customer});
        if (!there)
            return there.failure();
        if (customer != 0 && there->toInt() == 0)
            return Failure{u"no-such-row"_s, u"there is no %1 with number %2"_s.arg(u"customer"_s).arg(customer)};
        ChangeLog log(m_db);
        const auto before = log.look(ChangeObject::ChartSet, wanted.id.value);
        if (!before)
            return before.failure();
        const auto written = write(wanted, by);
        if (!written)
            return written.failure();
        return log.note(by, ChangeObject::ChartSet, *written, *before);
    });
}

Result<void> ChartSetRepository::remove(ChartSetId set, int revision, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        const auto known = all();
        if (!known)
            return known.failure();
        if (const auto trouble = troubleWithSeen(set, revision, *known))
            return *trouble;
        return mark(set, toMs(by.at), by);
    });
}

Result<void> ChartSetRepository::restore(ChartSetId set, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        auto removed = read(u"removed_at IS NOT NULL AND id = ?"_s, {set.value});
        if (!removed)
            return removed.failure();
        if (removed->empty())
            return Failure{u"no-such-row"_s, u"no %1 with number %2 was removed"_s.arg(u"chart set"_s).arg(set.value)};
        const auto known = all();
        if (!known)
            return known.failure();
        SharedChartSet again = std::move(removed->front());
        again.id = {}; // as a new one: its place may have been taken
        if (const auto trouble = troubleWith(again, *known))
            return *trouble;
        return mark(set, {}, by);
    });
}

Result<void> ChartSetRepository::mark(ChartSetId set, const QVariant& removedAt, const Author& by)
{
    ChangeLog log(m_db);
    const auto before = log.look(ChangeObject::ChartSet, set.value);
    if (!before)
        return before.failure();
    const auto marked = m_db.run(u"UPDATE chart_sets SET removed_at = ?, revision = revision + 1 WHERE id = ?"_s,
                                 {removedAt, set.value});
    if (!marked)
        return marked.failure();
    return log.note(by, ChangeObject::ChartSet, set.value, *before);
}

} // namespace sd
