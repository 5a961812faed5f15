#include "models/store/alarmrepository.h"

#include "models/store/alarmrows.h"
#include "models/store/connection.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

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
            .arg(alarmColumns());
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
    return readAlarms(m_db, u"SELECT %1 FROM alarms WHERE closed_at IS NULL ORDER BY id"_s.arg(alarmColumns()), {});
}

Result<std::vector<Alarm>> AlarmRepository::closedAlarms(Interval closedIn, int limit)
{
    return readAlarms(m_db,
                      u"SELECT %1 FROM alarms WHERE closed_at IS NOT NULL AND closed_at >= ? AND closed_at < ? "
                      "ORDER BY closed_at DESC, id DESC LIMIT ?"_s.arg(alarmColumns()),
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
    return readJournal(m_db, u"SELECT %1 FROM alarm_journal WHERE alarm_id = ? ORDER BY id"_s.arg(journalColumns()),
                       {alarm.value});
}

} // namespace sd
