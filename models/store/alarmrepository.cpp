#include "models/store/alarmrepository.h"

#include "models/store/connection.h"

#include <QSqlQuery>

#include <cmath>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QString columns()
{
    return u"id, check_id, metric, instance, server_id, customer_id, level, worst, opened_at, level_since, "
           "last_seen_at, repeats, closed_at, ack_by, ack_at, ack_mode, ack_until, ack_comment, muted, "
           "muted_until, flapping, value, limit_value, limit_is_floor, unit, text, cause"_s;
}

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

Result<std::vector<Alarm>> readAlarms(Connection& db, const QString& sql, const Connection::Values& values)
{
    std::vector<Alarm> alarms;
    const auto read = db.readThrough(sql, values, [&](const QSqlQuery& row) { alarms.push_back(alarmFrom(row)); });
    if (!read)
        return read.failure();
    return alarms;
}

Result<void> writeAlarm(Connection& db, const Alarm& alarm)
{
    static const QString sql =
        u"INSERT INTO alarms (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        u"?, ?) "
        "ON CONFLICT (id) DO UPDATE SET level = excluded.level, worst = excluded.worst, level_since = "
        "excluded.level_since, "
        "last_seen_at = excluded.last_seen_at, repeats = excluded.repeats, closed_at = excluded.closed_at, "
        "ack_by = excluded.ack_by, ack_at = excluded.ack_at, ack_mode = excluded.ack_mode, ack_until = "
        "excluded.ack_until, "
        "ack_comment = excluded.ack_comment, muted = excluded.muted, muted_until = excluded.muted_until, "
        "flapping = excluded.flapping, value = excluded.value, limit_value = excluded.limit_value, "
        "limit_is_floor = excluded.limit_is_floor, unit = excluded.unit, text = excluded.text, cause = excluded.cause"_s
            .arg(columns());
    const bool isAcked = alarm.ack.has_value();
    const Acknowledgement ack = alarm.ack.value_or(Acknowledgement{});
    const auto ifAcked = [&](const QVariant& value) { return isAcked ? value : QVariant(); };
    auto done = db.run(sql, {alarm.id.value,
                             alarm.key.check.value,
                             alarm.key.metric.metric,
                             alarm.key.metric.instance,
                             alarm.server.value,
                             alarm.customer.value,
                             static_cast<int>(alarm.level),
                             static_cast<int>(alarm.worst),
                             toMs(alarm.openedAt),
                             toMs(alarm.levelSince),
                             toMs(alarm.lastSeenAt),
                             alarm.repeats,
                             alarm.closedAt ? QVariant(toMs(*alarm.closedAt)) : QVariant(),
                             ifAcked(ack.by),
                             ifAcked(toMs(ack.at)),
                             ifAcked(static_cast<int>(ack.mode)),
                             ifAcked(toMs(ack.until)),
                             ifAcked(ack.comment),
                             static_cast<int>(alarm.muted),
                             toMs(alarm.mutedUntil),
                             alarm.flapping,
                             alarm.value,
                             alarm.limit ? QVariant(*alarm.limit) : QVariant(),
                             alarm.limitIsFloor,
                             alarm.unit,
                             alarm.text,
                             alarm.cause});
    return done ? Result<void>() : done.failure();
}

} // namespace

Result<AlarmId> AlarmRepository::lastId()
{
    auto last = m_db.single(u"SELECT coalesce(max(id), 0) FROM alarms"_s);
    if (!last)
        return last.failure();
    return AlarmId{last->toLongLong()};
}

Result<std::vector<Alarm>> AlarmRepository::openAlarms()
{
    return readAlarms(m_db, u"SELECT %1 FROM alarms WHERE closed_at IS NULL ORDER BY id"_s.arg(columns()), {});
}

Result<std::vector<Alarm>> AlarmRepository::closedAlarms(Interval closedIn, int limit)
{
    return readAlarms(m_db,
                      u"SELECT %1 FROM alarms WHERE closed_at IS NOT NULL AND closed_at >= ? AND closed_at < ? "
                      "ORDER BY closed_at DESC, id DESC LIMIT ?"_s.arg(columns()),
                      {toMs(closedIn.from), toMs(closedIn.to), limit});
}

Result<void> AlarmRepository::apply(const std::vector<AlarmStep>& steps)
{
    return m_db.transaction([&]() -> Result<void> {
        for (const AlarmStep& step : steps) {
            if (auto written = writeAlarm(m_db, step.alarm); !written)
                return written;
            for (const JournalEntry& entry : step.journal) {
                auto line = m_db.run(u"INSERT INTO alarm_journal (alarm_id, at, kind, level, value, muted, who, text) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                     {entry.alarm.value, toMs(entry.at), static_cast<int>(entry.kind),
                                      static_cast<int>(entry.level), entry.value, static_cast<int>(entry.muted),
                                      entry.who, entry.text});
                if (!line)
                    return line.failure();
            }
        }
        return {};
    });
}

Result<std::vector<JournalEntry>> AlarmRepository::journal(AlarmId alarm)
{
    std::vector<JournalEntry> lines;
    const auto read = m_db.readThrough(
        u"SELECT at, kind, level, value, muted, who, text FROM alarm_journal WHERE alarm_id = ? ORDER BY id"_s,
        {alarm.value}, [&](const QSqlQuery& row) {
            lines.push_back({.alarm = alarm,
                             .at = timeAt(row, 0),
                             .kind = static_cast<JournalKind>(row.value(1).toInt()),
                             .level = stateAt(row, 2),
                             .value = numberAt(row, 3),
                             .muted = static_cast<MuteReason>(row.value(4).toInt()),
                             .who = row.value(5).toString(),
                             .text = row.value(6).toString()});
        });
    if (!read)
        return read.failure();
    return lines;
}

} // namespace sd
