#include "models/store/traprepository.h"

#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTraps = 100'000; ///< an export; pages are far shorter

QString varbindsJson(const std::vector<TrapVarbind>& varbinds)
{
    QJsonArray array;
    for (const TrapVarbind& varbind : varbinds)
        array.append(QJsonArray{varbind.oid, varbind.name, varbind.text});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<TrapVarbind> varbindsFrom(const QString& json)
{
    std::vector<TrapVarbind> varbinds;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& item : array) {
        const QJsonArray parts = item.toArray();
        varbinds.push_back({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return varbinds;
}

Trap trapFrom(const QSqlQuery& row)
{
    return {.id = {row.value(0).toLongLong()},
            .at = fromMs(row.value(1).toLongLong()),
            .lastAt = fromMs(row.value(2).toLongLong()),
            .repeats = row.value(3).toLongLong(),
            .source = row.value(4).toString(),
            .agent = row.value(5).toString(),
            .server = {row.value(6).toLongLong()},
            .customer = {row.value(7).toLongLong()},
            .version = row.value(8).toInt(),
            .isInform = row.value(9).toBool(),
            .oid = row.value(10).toString(),
            .name = row.value(11).toString(),
            .fate = static_cast<TrapFate>(row.value(12).toInt()),
            .why = row.value(13).toString(),
            .varbinds = varbindsFrom(row.value(14).toString()),
            .omitted = row.value(15).toInt()};
}

/// SQLite folds the case of English letters only, so this is not left to its LIKE.
bool holds(const Trap& trap, const QString& text)
{
    const auto has = [&](const QString& value) { return value.contains(text, Qt::CaseInsensitive); };
    return has(trap.source) || has(trap.agent) || has(trap.oid) || has(trap.name) ||
           std::ranges::any_of(trap.varbinds, [&](const TrapVarbind& varbind) {
               return has(varbind.oid) || has(varbind.name) || has(varbind.text);
           });
}

template<typename Values>
QString listOf(const Values& values)
{
    QStringList numbers;
    for (const auto& value : values)
        numbers << QString::number(value);
    return u'(' + numbers.join(u',') + u')';
}

/// Also gives the values for its question marks.
QString whereOf(const TrapQuestion& question, const std::optional<TrapId>& after, QVariantList& values)
{
    QString where = u"at >= ? AND at < ?"_s;
    values = {toMs(question.when.from), toMs(question.when.to)};
    if (after) {
        where += " AND id < ?"_L1;
        values << after->value;
    }
    if (question.server) {
        where += " AND server_id = ?"_L1;
        values << question.server.value;
    }
    if (!question.fates.empty()) {
        std::vector<int> fates;
        std::ranges::transform(question.fates, std::back_inserter(fates),
                               [](TrapFate fate) { return static_cast<int>(fate); });
        where += " AND fate IN "_L1 + listOf(fates);
    }
    if (!question.customers.empty()) {
        std::vector<qint64> customers;
        std::ranges::transform(question.customers, std::back_inserter(customers), &CustomerId::value);
        where += " AND customer_id IN "_L1 + listOf(customers);
    }
    return where;
}

} // namespace

Result<void> TrapRepository::keep(const std::vector<Trap>& fresh, const std::vector<TrapRepeat>& again, UtcTime now)
{
    return m_db.transaction([&]() -> Result<void> {
        for (const Trap& trap : fresh) {
            auto added = m_db.run(
                u"INSERT INTO traps (id, at, last_at, repeats, source, agent, server_id, customer_id, version, "
                "is_inform, oid, name, fate, why, varbinds, omitted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {trap.id.value, toMs(trap.at), toMs(trap.lastAt), trap.repeats, trap.source, trap.agent,
                 trap.server.value, trap.customer.value, trap.version, trap.isInform, trap.oid, trap.name,
                 static_cast<int>(trap.fate), trap.why, varbindsJson(trap.varbinds), trap.omitted});
            if (!added)
                return added.failure();
        }
        for (const TrapRepeat& repeat : again) {
            auto counted = m_db.run(u"UPDATE traps SET repeats = repeats + ?, last_at = ? WHERE id = ?"_s,
                                    {repeat.times, toMs(repeat.lastAt), repeat.id.value});
            if (!counted)
                return counted.failure();
        }
        if (auto gone = m_db.run(u"DELETE FROM traps WHERE id <= (SELECT max(id) FROM traps) - ?"_s, {MostKept}); !gone)
            return gone.failure();
        return outcome(m_db.run(u"DELETE FROM traps WHERE at < ?"_s, {toMs(now - KeptFor)}));
    });
}

Result<TrapId> TrapRepository::lastId()
{
    const auto last = m_db.single(u"SELECT max(id) FROM traps"_s);
    if (!last)
        return last.failure();
    return TrapId{last->toLongLong()};
}

Result<TrapPage> TrapRepository::find(const TrapQuestion& question, const std::optional<TrapId>& after, int limit)
{
    QVariantList values;
    const QString where = whereOf(question, after, values);
    const auto rows = static_cast<size_t>(std::clamp(limit, 1, mostTraps));
    TrapPage page;
    const auto read = m_db.readThrough(
        u"SELECT id, at, last_at, repeats, source, agent, server_id, customer_id, version, is_inform, oid, name, fate, "
        "why, varbinds, omitted FROM traps WHERE %1 ORDER BY id DESC"_s.arg(where),
        values, [&](const QSqlQuery& row) {
            Trap trap = trapFrom(row);
            if (!question.text.isEmpty() && !holds(trap, question.text))
                return true;
            if (page.traps.size() == rows) {
                page.next = page.traps.back().id;
                return false;
            }
            page.traps.push_back(std::move(trap));
            return true;
        });
    if (!read)
        return read.failure();
    return page;
}

} // namespace sd
