#include "models/store/alarmsearch.h"

#include "models/store/alarmrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_map>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// A question that is put together: conditions, and their values in the same order.
struct Question
{
    QString where;
    QVariantList values;

    void add(const QString& condition, const QVariantList& more)
    {
        where += u" AND "_s + condition;
        values += more;
    }
    void narrow(const AlarmFilter& which)
    {
        if (which.customer)
            add(u"customer_id = ?"_s, {which.customer.value});
        if (which.server)
            add(u"server_id = ?"_s, {which.server.value});
        if (which.check)
            add(u"check_id = ?"_s, {which.check.value});
        if (which.check && !which.metric.metric.isEmpty())
            add(u"metric = ? AND instance = ?"_s, {which.metric.metric, which.metric.instance});
    }
};

int bounded(int limit)
{
    return std::clamp(limit, 1, AlarmSearch::MostRows);
}

} // namespace

Result<ArchivePage> AlarmSearch::closed(const AlarmFilter& which, Interval closedIn,
                                        const std::optional<ArchivePlace>& after, int limit)
{
    const int rows = bounded(limit);
    Question question{u"closed_at IS NOT NULL AND closed_at >= ? AND closed_at < ?"_s,
                      {toMs(closedIn.from), toMs(closedIn.to)}};
    if (after)
        question.add(u"(closed_at, id) < (?, ?)"_s, {toMs(after->closedAt), after->alarm.value});
    question.narrow(which);
    question.values << rows + 1; // one more tells whether there are more
    auto found = readAlarms(m_db,
                            u"SELECT %1 FROM alarms WHERE %2 ORDER BY closed_at DESC, id DESC LIMIT ?"_s.arg(
                                alarmColumns(), question.where),
                            question.values);
    if (!found)
        return found.failure();
    ArchivePage page{.alarms = std::move(*found)};
    if (page.alarms.size() > static_cast<size_t>(rows)) {
        page.alarms.pop_back();
        page.next = ArchivePlace{*page.alarms.back().closedAt, page.alarms.back().id};
    }
    return page;
}

Result<std::vector<PastAlarm>> AlarmSearch::earlier(const AlarmKey& key, UtcTime before, int limit)
{
    auto alarms =
        readAlarms(m_db,
                   u"SELECT %1 FROM alarms WHERE check_id = ? AND metric = ? AND instance = ? AND opened_at < ? "
                   "AND closed_at IS NOT NULL ORDER BY opened_at DESC, id DESC LIMIT ?"_s.arg(alarmColumns()),
                   {key.check.value, key.metric.metric, key.metric.instance, toMs(before), bounded(limit)});
    return alarms ? withRemarks(std::move(*alarms)) : alarms.failure();
}

Result<std::vector<PastAlarm>> AlarmSearch::withRemarks(std::vector<Alarm>&& alarms)
{
    std::vector<PastAlarm> past;
    past.reserve(alarms.size());
    std::unordered_map<AlarmId, size_t> places;
    QJsonArray ids;
    for (Alarm& alarm : alarms) {
        places.emplace(alarm.id, past.size());
        ids.append(alarm.id.value);
        past.push_back({std::move(alarm), {}});
    }
    if (past.empty())
        return past;
    // One question for all: a chart that is zoomed asks often.
    auto remarks = readJournal(
        m_db,
        u"SELECT %1 FROM alarm_journal WHERE alarm_id IN (SELECT value FROM json_each(?)) AND kind IN (?, ?) "
        "AND text <> '' ORDER BY id"_s.arg(journalColumns()),
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)),
         static_cast<int>(JournalKind::Acknowledged), static_cast<int>(JournalKind::Commented)});
    if (!remarks)
        return remarks.failure();
    for (JournalEntry& remark : *remarks) {
        std::vector<JournalEntry>& own = past[places.at(remark.alarm)].remarks;
        own.push_back(std::move(remark));
    }
    return past;
}

Result<std::vector<PastAlarm>> AlarmSearch::standing(const AlarmFilter& which, Interval range, int limit)
{
    // Two questions in one, so that each can use its index: what is open is little, what has ended is much.
    Question ended{u"closed_at IS NOT NULL AND closed_at > ? AND opened_at < ?"_s, {toMs(range.from), toMs(range.to)}};
    ended.narrow(which);
    Question open{u"closed_at IS NULL AND opened_at < ?"_s, {toMs(range.to)}};
    open.narrow(which);
    // Left to itself SQLite walks through all that ever opened for the sake of the order.
    const QString sql =
        u"SELECT %1 FROM alarms WHERE %2 UNION ALL SELECT %1 FROM alarms INDEXED BY alarms_open WHERE %3 "
        "ORDER BY opened_at DESC, id DESC LIMIT ?"_s.arg(alarmColumns(), ended.where, open.where);
    auto alarms = readAlarms(m_db, sql, ended.values + open.values + QVariantList{bounded(limit)});
    if (!alarms)
        return alarms.failure();
    std::ranges::reverse(*alarms);
    return withRemarks(std::move(*alarms));
}

} // namespace sd
