#include "models/store/alarmrows.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

// Every stored number was checked by the table's constraints on its way in.
State stateAt(const QSqlQuery& row, int column)
{
    return static_cast<State>(row.value(column).toInt());
}

double numberAt(const QSqlQuery& row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

UtcTime timeAt(const QSqlQuery& row, int column)
{
    return fromMs(row.value(column).toLongLong());
}

Alarm alarmFrom(const QSqlQuery& row)
{
    Alarm alarm{.id = {row.value(0).toLongLong()},
                .key = {{row.value(1).toLongLong()}, {row.value(2).toString(), row.value(3).toString()}},
                .server = {row.value(4).toLongLong()},
                .customer = {row.value(5).toLongLong()},
                .level = stateAt(row, 6),
                .worst = stateAt(row, 7),
                .openedAt = timeAt(row, 8),
                .levelSince = timeAt(row, 9),
                .lastSeenAt = timeAt(row, 10),
                .repeats = row.value(11).toInt(),
                .muted = static_cast<MuteReason>(row.value(18).toInt()),
                .mutedUntil = timeAt(row, 19),
                .flapping = row.value(20).toBool(),
                .value = numberAt(row, 21),
                .limitIsFloor = row.value(23).toBool(),
                .unit = row.value(24).toString(),
                .text = row.value(25).toString(),
                .cause = row.value(26).toString()};
    if (!row.value(12).isNull())
        alarm.closedAt = timeAt(row, 12);
    if (!row.value(14).isNull()) {
        alarm.ack = Acknowledgement{.by = row.value(13).toString(),
                                    .at = timeAt(row, 14),
                                    .mode = static_cast<AckMode>(row.value(15).toInt()),
                                    .until = timeAt(row, 16),
                                    .comment = row.value(17).toString()};
    }
    if (!row.value(22).isNull())
        alarm.limit = row.value(22).toDouble();
    return alarm;
}

} // namespace

QString alarmColumns()
{
    return u"id, check_id, metric, instance, server_id, customer_id, level, worst, opened_at, level_since, "
           "last_seen_at, repeats, closed_at, ack_by, ack_at, ack_mode, ack_until, ack_comment, muted, "
           "muted_until, flapping, value, limit_value, limit_is_floor, unit, text, cause"_s;
}

Result<std::vector<Alarm>> readAlarms(Connection& db, const QString& sql, const Connection::Values& values)
{
    std::vector<Alarm> alarms;
    const auto read = db.readThrough(sql, values, [&](const QSqlQuery& row) { alarms.push_back(alarmFrom(row)); });
    if (!read)
        return read.failure();
    return alarms;
}

QString journalColumns()
{
    return u"alarm_id, at, kind, level, value, muted, who, text"_s;
}

Result<std::vector<JournalEntry>> readJournal(Connection& db, const QString& sql, const Connection::Values& values)
{
    std::vector<JournalEntry> lines;
    const auto read = db.readThrough(sql, values, [&](const QSqlQuery& row) {
        lines.push_back({.alarm = {row.value(0).toLongLong()},
                         .at = timeAt(row, 1),
                         .kind = static_cast<JournalKind>(row.value(2).toInt()),
                         .level = stateAt(row, 3),
                         .value = numberAt(row, 4),
                         .muted = static_cast<MuteReason>(row.value(5).toInt()),
                         .who = row.value(6).toString(),
                         .text = row.value(7).toString()});
    });
    if (!read)
        return read.failure();
    return lines;
}

} // namespace sd
