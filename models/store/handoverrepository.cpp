#include "models/store/handoverrepository.h"

#include "models/domain/alarmlife.h"
#include "models/store/alarmfigures.h"
#include "models/store/alarmrows.h"
#include "models/store/changelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis longestWatch = 24h; ///< a word from before says nothing of this shift
constexpr Millis usualShift = 8h;
constexpr int mostWords = 20;

QVariantList within(Interval range)
{
    return {toMs(range.from), toMs(range.to)};
}

template<typename Item>
void cut(std::vector<Item>& items)
{
    if (items.size() > static_cast<size_t>(Handover::MostLines))
        items.resize(Handover::MostLines);
}

/// What was said of an alarm or a check, as against what was done to the estate.
bool isNote(const Change& change)
{
    if (change.object == ChangeObject::Note)
        return true;
    const auto did = static_cast<JournalKind>(change.after[u"did"_s].toInt());
    return (did == JournalKind::Commented || did == JournalKind::Acknowledged) &&
           !change.after[u"text"_s].toString().isEmpty();
}

} // namespace

Result<Handover> HandoverRepository::read(const HandoverQuestion& question, const HandoverReader& reader)
{
    m_reader = reader;
    Handover handover;
    const auto done = m_db.snapshot([&]() -> Result<void> {
        const auto from = question.from ? Result<UtcTime>(*question.from) : beginning(question.to);
        if (!from)
            return from.failure();
        handover.shift = {*from, std::max(*from, question.to)};
        handover.next = shiftAfter(handover.shift);
        for (const auto part :
             {&HandoverRepository::readWords, &HandoverRepository::countAlarms, &HandoverRepository::readStanding,
              &HandoverRepository::readCleared, &HandoverRepository::readWindows, &HandoverRepository::readChanges,
              &HandoverRepository::readChattering}) {
            if (auto read = (this->*part)(handover); !read)
                return read;
        }
        return {};
    });
    if (!done)
        return done.failure();
    return handover;
}

Result<UtcTime> HandoverRepository::beginning(UtcTime to) const
{
    const auto last = m_db.single(u"SELECT max(at) FROM shift_words WHERE at >= ? AND at < ? AND who <> ?"_s,
                                  {toMs(to - longestWatch), toMs(to), m_reader.name});
    if (!last)
        return last.failure();
    return last->isNull() ? to - usualShift : fromMs(last->toLongLong());
}

QString HandoverRepository::theirs(QLatin1StringView column) const
{
    if (m_reader.customers.empty())
        return {};
    QStringList numbers;
    for (const CustomerId customer : m_reader.customers)
        numbers << QString::number(customer.value);
    return u" AND %1 IN (%2)"_s.arg(column, numbers.join(u','));
}

Result<void> HandoverRepository::readWords(Handover& handover)
{
    if (!m_reader.customers.empty())
        return {};
    return m_db.readThrough(u"SELECT text, who, at FROM shift_words WHERE at <= ? ORDER BY at DESC, id DESC LIMIT ?"_s,
                            {toMs(handover.shift.to), mostWords}, [&](const QSqlQuery& row) {
                                const UtcTime at = fromMs(row.value(2).toLongLong());
                                handover.words.push_back({row.value(0).toString(), row.value(1).toString(), at});
                                return at >= handover.shift.from; // one from before is enough
                            });
}

Result<void> HandoverRepository::countAlarms(Handover& handover)
{
    const QVariantList shift = within(handover.shift);
    auto read = m_db.readThrough(
        u"SELECT worst, count(*) FROM alarms WHERE opened_at >= ? AND opened_at < ?%1 GROUP BY worst"_s.arg(
            theirs("customer_id"_L1)),
        shift, [&](const QSqlQuery& row) { handover.opened.at(row.value(0).toUInt()) = row.value(1).toInt(); });
    if (!read)
        return read;
    const auto closed =
        m_db.single(u"SELECT count(*) FROM alarms WHERE closed_at IS NOT NULL AND closed_at >= ? AND closed_at < ?"_s +
                        theirs("customer_id"_L1),
                    shift);
    if (!closed)
        return closed.failure();
    handover.closed = closed->toInt();
    return {};
}

/// Those that are open now, whatever shift is asked about: nobody takes over what was open yesterday.
Result<void> HandoverRepository::readStanding(Handover& handover)
{
    auto alarms = readAlarms(m_db,
                             u"SELECT %1 FROM alarms INDEXED BY alarms_open WHERE closed_at IS NULL%2"_s.arg(
                                 alarmColumns(), theirs("customer_id"_L1)),
                             {});
    if (!alarms)
        return alarms.failure();
    handover.standing = static_cast<int>(alarms->size());
    for (Alarm& alarm : *alarms) {
        const bool isMuted = alarm.muted != MuteReason::None;
        handover.untaken += alarm.ack || isMuted ? 0 : 1;
        if (alarm.ack && alarm.ack->mode == AckMode::UntilTime && alarm.ack->until < handover.next.to)
            handover.lapsing.push_back(alarm);
        (alarm.muted == MuteReason::Snoozed ? handover.snoozed : handover.open).push_back(std::move(alarm));
    }
    std::ranges::sort(handover.open, [](const Alarm& a, const Alarm& b) {
        const int first = priority(a);
        const int second = priority(b);
        return first != second ? first > second : std::pair(a.levelSince, a.id) < std::pair(b.levelSince, b.id);
    });
    std::ranges::sort(handover.lapsing, {}, [](const Alarm& alarm) { return std::pair(alarm.ack->until, alarm.id); });
    std::ranges::sort(handover.snoozed, {}, [](const Alarm& alarm) { return std::pair(alarm.mutedUntil, alarm.id); });
    for (std::vector<Alarm>* list : {&handover.open, &handover.lapsing, &handover.snoozed})
        cut(*list);
    return {};
}

Result<void> HandoverRepository::readCleared(Handover& handover)
{
    QVariantList values = within(handover.shift);
    values << Handover::MostLines;
    auto alarms =
        readAlarms(m_db,
                   u"SELECT %1 FROM alarms WHERE closed_at IS NOT NULL AND closed_at >= ? AND closed_at < ?%2 "
                   "ORDER BY closed_at DESC, id DESC LIMIT ?"_s.arg(alarmColumns(), theirs("customer_id"_L1)),
                   values);
    if (!alarms)
        return alarms.failure();
    handover.cleared = std::move(*alarms);
    return {};
}

Result<void> HandoverRepository::readWindows(Handover& handover)
{
    return m_db.readThrough(
        u"SELECT id, title, from_at, to_at, set_by, (SELECT json_group_array(server_id) FROM window_servers "
        "JOIN servers ON servers.id = server_id WHERE window_id = service_windows.id AND removed_at IS NULL%1) "
        "FROM service_windows WHERE to_at > ? AND from_at < ? ORDER BY from_at, id LIMIT ?"_s.arg(
            theirs("servers.customer_id"_L1)),
        {toMs(handover.shift.to), toMs(handover.next.to), Handover::MostLines}, [&](const QSqlQuery& row) {
            ServiceWindow window{.id = {row.value(0).toLongLong()},
                                 .title = row.value(1).toString(),
                                 .when = {fromMs(row.value(2).toLongLong()), fromMs(row.value(3).toLongLong())},
                                 .servers = {},
                                 .setBy = row.value(4).toString()};
            const QJsonArray servers = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).array();
            for (const QJsonValue& server : servers)
                window.servers.push_back({server.toInteger()});
            if (!window.servers.empty())
                handover.windows.push_back(std::move(window));
        });
}

Result<void> HandoverRepository::readChanges(Handover& handover)
{
    auto page =
        ChangeLog(m_db).find({.when = handover.shift, .customers = m_reader.customers, .hasAudit = m_reader.hasAudit},
                             {}, 10 * Handover::MostLines);
    if (!page)
        return page.failure();
    for (Change& change : page->changes) {
        if (isNote(change))
            handover.notes.push_back(std::move(change));
        else if (change.object != ChangeObject::Alarm)
            handover.changes.push_back(std::move(change));
    }
    cut(handover.notes);
    cut(handover.changes);
    return {};
}

Result<void> HandoverRepository::readChattering(Handover& handover)
{
    auto quality = AlarmFigures(m_db).quality(handover.shift, QualityRules(), handover.shift.to, m_reader.customers);
    if (!quality)
        return quality.failure();
    handover.chattering = std::move(quality->chattering);
    return {};
}

Result<void> HandoverRepository::leaveWord(const QString& text, const Author& by)
{
    const QString kept = text.trimmed();
    if (kept.isEmpty())
        return {};
    return outcome(
        m_db.run(u"INSERT INTO shift_words (at, who, text) VALUES (?, ?, ?)"_s, {toMs(by.at), by.who, kept}));
}

} // namespace sd
