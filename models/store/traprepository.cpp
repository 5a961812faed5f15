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
        array.append(QJsonArray{varbind.oid, varbind.name, varbind.text, varbind.type});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<TrapVarbind> varbindsFrom(const QString& json)
{
    std::vector<TrapVarbind> varbinds;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& item : array) {
        const QJsonArray parts = item.toArray();
        varbinds.push_back(
            {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(), parts.at(3).toString()});
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
            .omitted = row.value(15).toInt(),
            .user = row.value(16).toString(),
            .baseline = row.value(17).toString(),
            .alarm = {row.value(18).toLongLong()},
            .metric = row.value(19).toString(),
            .instance = row.value(20).toString(),
            .says = row.value(21).toString()};
}

/// SQLite folds the case of English letters only, so this is not left to its LIKE. Before the row becomes a trap: JSON
/// writes most texts as they are, and few rows need a closer look.
bool mayHold(const QSqlQuery& row, const QString& text)
{
    for (const int column : {4, 5, 10, 11, 16, 20}) {
        if (row.value(column).toString().contains(text, Qt::CaseInsensitive))
            return true;
    }
    const bool isEscaped = std::ranges::any_of(text, [](QChar c) { return c < u' ' || c == u'"' || c == u'\\'; });
    return isEscaped || row.value(14).toString().contains(text, Qt::CaseInsensitive);
}

bool holds(const Trap& trap, const QString& text)
{
    const auto has = [&](const QString& value) { return value.contains(text, Qt::CaseInsensitive); };
    return has(trap.source) || has(trap.agent) || has(trap.oid) || has(trap.name) || has(trap.user) ||
           has(trap.instance) || std::ranges::any_of(trap.varbinds, [&](const TrapVarbind& varbind) {
               return has(varbind.oid) || has(varbind.name) || has(varbind.text);
           });
}

/// Nothing: it does not answer.
std::optional<Trap> answering(const TrapQuestion& question, const QSqlQuery& row)
{
    if (question.text.isEmpty() || std::ranges::binary_search(question.named, ServerId{row.value(6).toLongLong()}))
        return trapFrom(row);
    if (!mayHold(row, question.text))
        return {};
    Trap trap = trapFrom(row);
    return holds(trap, question.text) ? std::optional(std::move(trap)) : std::nullopt;
}

template<typename Values>
QString listOf(const Values& values)
{
    QStringList numbers;
    for (const auto& value : values)
        numbers << QString::number(value);
    return u'(' + numbers.join(u',') + u')';
}

/// Also gives the values for its question marks. The plus keeps a span of time from being the way to the rows: they are
/// wanted in the order of their numbers.
QString whereOf(const TrapQuestion& question, qint64 first, qint64 last, QVariantList& values)
{
    QString where = u"id >= ? AND id <= ? AND +at >= ? AND +at < ?"_s;
    values = {first, last, toMs(question.when.from), toMs(question.when.to)};
    if (question.heardSince) {
        where += " AND last_at >= ?"_L1;
        values << toMs(*question.heardSince);
    }
    if (question.server) {
        where += " AND server_id = ?"_L1;
        values << question.server.value;
    }
    if (!question.fates.empty()) {
        std::vector<int> fates;
        std::ranges::transform(question.fates, std::back_inserter(fates),
                               [](TrapFate fate) { return static_cast<int>(fate); });
        where += (question.server ? " AND +fate IN "_L1 : " AND fate IN "_L1) + listOf(fates);
    }
    if (!question.customers.empty()) {
        std::vector<qint64> customers;
        std::ranges::transform(question.customers, std::back_inserter(customers), &CustomerId::value);
        where += (question.server || !question.fates.empty() ? " AND +customer_id IN "_L1 : " AND customer_id IN "_L1) +
                 listOf(customers);
    }
    return where;
}

/// What an index leads to in the order of the numbers: all, those of one server, of one fate, or of one customer.
bool isQuick(const TrapQuestion& question)
{
    const auto narrowed =
        (question.server ? 1 : 0) + (question.fates.empty() ? 0 : 1) + (question.customers.empty() ? 0 : 1);
    return question.text.isEmpty() && narrowed <= 1 && question.fates.size() <= 1 && question.customers.size() <= 1;
}

} // namespace

Result<void> TrapRepository::keep(const std::vector<Trap>& fresh, const std::vector<TrapRepeat>& again, UtcTime now)
{
    return m_db.transaction([&]() -> Result<void> {
        for (const Trap& trap : fresh) {
            auto added = m_db.run(
                u"INSERT INTO traps (id, at, last_at, repeats, source, agent, server_id, customer_id, version, "
                "is_inform, oid, name, fate, why, varbinds, omitted, security_user, baseline, alarm_id, "
                "metric, instance, says) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {trap.id.value,
                 toMs(trap.at),
                 toMs(trap.lastAt),
                 trap.repeats,
                 trap.source,
                 trap.agent,
                 trap.server.value,
                 trap.customer.value,
                 trap.version,
                 trap.isInform,
                 trap.oid,
                 trap.name,
                 static_cast<int>(trap.fate),
                 trap.why,
                 varbindsJson(trap.varbinds),
                 trap.omitted,
                 trap.user,
                 trap.baseline,
                 trap.alarm.value,
                 trap.metric,
                 trap.instance,
                 trap.says});
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

/// Numbers rise with time, so that a span of time is a span of numbers.
Result<TrapRepository::Span> TrapRepository::spanOf(const TrapQuestion& question, const std::optional<TrapId>& after)
{
    UtcTime from = question.when.from;
    if (question.heardSince)
        from = std::max(from, *question.heardSince - Trap::SameFor);
    const auto first = m_db.single(u"SELECT id FROM traps WHERE at >= ? ORDER BY at, id LIMIT 1"_s, {toMs(from)});
    if (!first)
        return first.failure();
    const auto last =
        m_db.single(u"SELECT id FROM traps WHERE at < ? ORDER BY at DESC, id DESC LIMIT 1"_s, {toMs(question.when.to)});
    if (!last)
        return last.failure();
    if (!first->isValid() || !last->isValid())
        return Span{1, 0};
    return Span{first->toLongLong(), after ? std::min(after->value - 1, last->toLongLong()) : last->toLongLong()};
}

Result<TrapPage> TrapRepository::find(const TrapQuestion& question, const std::optional<TrapId>& after, int limit)
{
    const auto span = spanOf(question, after);
    if (!span)
        return span.failure();
    TrapPage page;
    if (span->last < span->first)
        return page;
    const qint64 first = isQuick(question) ? span->first : std::max(span->first, span->last - MostLooked + 1);
    QVariantList values;
    const QString where = whereOf(question, first, span->last, values);
    const auto rows = static_cast<size_t>(std::clamp(limit, 1, mostTraps));
    const auto read = m_db.readThrough(
        u"SELECT id, at, last_at, repeats, source, agent, server_id, customer_id, version, is_inform, oid, name, fate, "
        "why, varbinds, omitted, security_user, baseline, alarm_id, metric, instance, says FROM traps WHERE %1 ORDER BY id DESC"_s
            .arg(where),
        values, [&](const QSqlQuery& row) {
            std::optional<Trap> trap = answering(question, row);
            if (!trap)
                return true;
            if (page.traps.size() == rows) {
                page.next = page.traps.back().id;
                return false;
            }
            page.traps.push_back(*std::move(trap));
            return true;
        });
    if (!read)
        return read.failure();
    if (!page.next && first > span->first)
        page.next = TrapId{first};
    return page;
}

} // namespace sd
