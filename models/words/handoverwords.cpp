#include "models/words/handoverwords.h"

#include "models/items/changesmodel.h"
#include "models/words/changewords.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSilent = 50;
constexpr QStringView between = u" · ";

template<typename Items, typename Word>
std::vector<HandoverLine> linesOf(const Items& items, Word word)
{
    std::vector<HandoverLine> lines;
    lines.reserve(items.size());
    for (const auto& item : items)
        lines.push_back(word(item));
    return lines;
}

/// What Markdown would read as markup.
QString plain(QString text)
{
    static constexpr QStringView special = u"\\`*_[]<>#|~";
    QString safe;
    text.replace(u'\n', u' ');
    for (const QChar letter : std::as_const(text)) {
        if (special.contains(letter))
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

} // namespace

HandoverReport HandoverWords::report(const Handover& handover) const
{
    HandoverReport report{.title = tr("Shift handover, %1").arg(span(handover.shift)), .summary = summary(handover)};
    for (const ShiftWord& word : handover.words)
        report.words.emplace_back(tr("%1, %2", "who, when").arg(word.who, moment(word.at)), word.text);
    const auto open = [this](const Alarm& alarm) { return lineOf(alarm, alarm.openedAt, holderOf(alarm)); };
    const auto lapsing = [this](const Alarm& alarm) { return lineOf(alarm, alarm.ack->until, alarm.ack->by); };
    const auto snoozed = [this](const Alarm& alarm) { return lineOf(alarm, alarm.mutedUntil, holderOf(alarm)); };
    const auto cleared = [this](const Alarm& alarm) { return lineOf(alarm, *alarm.closedAt, holderOf(alarm)); };
    const auto any = [this](const auto& item) { return lineOf(item); };
    add(report, Topic::Open, tr("Still open"), linesOf(handover.open, open),
        handover.standing - static_cast<int>(handover.snoozed.size()));
    add(report, Topic::Lapsing, tr("Acknowledged until a time in the next shift"), linesOf(handover.lapsing, lapsing));
    add(report, Topic::Snoozed, tr("Snoozed, and when they come back"), linesOf(handover.snoozed, snoozed));
    add(report, Topic::Windows, tr("Service windows"), linesOf(handover.windows, any));
    add(report, Topic::Silent, tr("Stopped answering without an alarm"), silent());
    add(report, Topic::Chattering, tr("Chattering sources"), linesOf(handover.chattering, any));
    add(report, Topic::Notes, tr("Notes"), linesOf(handover.notes, any));
    add(report, Topic::Changed, tr("Changed"), linesOf(handover.changes, any));
    add(report, Topic::Cleared, tr("Cleared in the shift"), linesOf(handover.cleared, cleared), handover.closed);
    return report;
}

void HandoverWords::add(HandoverReport& report, Topic topic, const QString& title, std::vector<Line> lines, int all)
{
    if (lines.empty())
        return;
    const auto shown = static_cast<int>(lines.size());
    const QLocale locale;
    const QString heading =
        shown < all
            ? tr("%1 (%2 of %3)", "Still open (200 of 431)").arg(title, locale.toString(shown), locale.toString(all))
            : tr("%1 (%2)", "Still open (12)").arg(title, locale.toString(shown));
    report.sections.push_back({topic, heading, std::move(lines)});
}

QString HandoverWords::span(Interval when) const
{
    const QString to = when.to >= m_now ? tr("now") : moment(when.to);
    return tr("%1 – %2", "from, to").arg(moment(when.from), to);
}

QString HandoverWords::summary(const Handover& handover) const
{
    const int opened = std::accumulate(handover.opened.begin(), handover.opened.end(), 0);
    QString levels = opened == 0 ? QString() : m_words.summary(handover.opened);
    QStringList parts{levels.isEmpty() ? tr("%Ln alarms opened", "", opened)
                                       : tr("%Ln alarms opened (%1)", "", opened).arg(levels),
                      tr("%Ln cleared", "alarms", handover.closed), tr("%Ln open now", "alarms", handover.standing)};
    if (handover.untaken > 0)
        parts += tr("%Ln of them nobody has taken", "alarms", handover.untaken);
    return parts.join(between);
}

QString HandoverWords::holderOf(const Alarm& alarm) const
{
    if (alarm.ack) {
        if (alarm.ack->mode == AckMode::UntilTime)
            return tr("%1, until %2", "who, when").arg(alarm.ack->by, moment(alarm.ack->until));
        return alarm.ack->mode == AckMode::UntilWorse ? tr("%1, until it gets worse").arg(alarm.ack->by)
                                                      : alarm.ack->by;
    }
    if (!alarm.isOpen())
        return {};
    return alarm.muted == MuteReason::None ? tr("nobody") : m_words.muted(alarm.muted, alarm.mutedUntil);
}

HandoverLine HandoverWords::lineOf(const Alarm& alarm, UtcTime when, const QString& who) const
{
    const EstatePicture::CheckEntry* check = m_picture.check(alarm.key.check);
    const State level = alarm.isOpen() ? alarm.level : alarm.worst;
    return {.mark = StateMark{level, alarm.muted != MuteReason::None, alarm.ack.has_value(), alarm.flapping},
            .level = Words::stateName(level),
            .when = moment(when),
            .where = m_picture.serverName(alarm.server),
            .what = m_words.alarmTitle(alarm, check == nullptr ? nullptr : &check->check),
            .who = who,
            .alarm = alarm.id,
            .server = alarm.server,
            .check = alarm.key.check};
}

HandoverLine HandoverWords::lineOf(const ServiceWindow& window) const
{
    QStringList names;
    for (const ServerId server : window.servers) {
        if (const QString name = m_picture.serverName(server); !name.isEmpty())
            names += name;
    }
    names.sort(Qt::CaseInsensitive);
    const QString where =
        names.size() <= 3 ? names.join(u", "_s) : tr("%Ln servers", "", static_cast<int>(names.size()));
    return {.when = moment(window.when.from),
            .where = where,
            .what = tr("%1, until %2", "window, when").arg(window.title, moment(window.when.to)),
            .who = window.setBy,
            .server = window.servers.size() == 1 ? window.servers.front() : ServerId{}};
}

HandoverLine HandoverWords::lineOf(const Change& change) const
{
    const QString details = ChangeWords::details(change, Format()).simplified();
    const QString said = ChangeWords::said(change);
    return {.when = moment(change.at),
            .where = placeOf(m_picture, change),
            .what = details.isEmpty() ? said : tr("%1: %2", "what was done, details").arg(said, details),
            .who = change.who,
            .alarm = change.object == ChangeObject::Alarm ? AlarmId{change.objectId} : AlarmId{},
            .server = change.server,
            .check = change.object == ChangeObject::Check || change.object == ChangeObject::Note
                         ? CheckId{change.objectId}
                         : CheckId{}};
}

HandoverLine HandoverWords::lineOf(const AlarmSource& source) const
{
    const EstatePicture::CheckEntry* check = m_picture.check(source.key.check);
    const QString metric = m_words.metric(source.key.metric);
    return {.where = m_picture.serverName(source.server),
            .what = metric.isEmpty() && check != nullptr ? check->check.name : metric,
            .who = tr("%Ln alarms close upon each other", "", source.alarms),
            .server = source.server,
            .check = source.key.check};
}

/// What was read once and is no longer in the answers of a check that goes on answering.
std::vector<HandoverLine> HandoverWords::silent() const
{
    std::vector<const SeriesHealth*> found;
    for (const auto& [id, entry] : m_picture.servers()) {
        if (entry.health.series[static_cast<size_t>(State::NoData)] == 0 || !entry.server.enabled)
            continue;
        for (const SeriesId number : entry.series) {
            const SeriesHealth* series = m_picture.series(number);
            if (series == nullptr || series->state != State::NoData || series->at == UtcTime{})
                continue;
            const EstatePicture::CheckEntry* check = m_picture.check(series->check);
            if (check != nullptr && check->check.enabled && check->health.cause.isEmpty() &&
                check->health.state != State::NoData)
                found.push_back(series);
        }
    }
    std::ranges::sort(found, [](const auto* a, const auto* b) {
        return std::pair(b->since, b->series) < std::pair(a->since, a->series);
    });
    if (found.size() > mostSilent)
        found.resize(mostSilent);
    return linesOf(found, [this](const SeriesHealth* series) {
        return Line{.mark = StateMark{State::NoData},
                    .level = Words::stateName(State::NoData),
                    .when = moment(series->at),
                    .where = m_picture.serverName(series->server),
                    .what = m_words.metric(series->key),
                    .server = series->server,
                    .check = series->check};
    });
}

QString HandoverWords::text(const HandoverReport& report)
{
    QString text = report.title + u'\n' + report.summary + u'\n';
    for (const auto& [who, word] : report.words)
        text += u'\n' + tr("To the next one, from %1:").arg(who) + u'\n' + word + u'\n';
    for (const Section& section : report.sections) {
        text += u'\n' + section.title + u'\n';
        for (const Line& line : section.lines) {
            QStringList parts{line.level, line.when, line.where, line.what, line.who};
            parts.removeAll(QString());
            text += "  "_L1 + parts.join(between) + u'\n';
        }
    }
    return text;
}

QString HandoverWords::markdown(const HandoverReport& report)
{
    QString text = "# "_L1 + plain(report.title) + "\n\n"_L1 + plain(report.summary) + u'\n';
    for (const auto& [who, word] : report.words) {
        text += "\n**"_L1 + plain(tr("To the next one, from %1:").arg(who)) + "**\n\n"_L1;
        const QStringList lines = word.split(u'\n');
        for (const QString& line : lines)
            text += "> "_L1 + plain(line) + u'\n';
    }
    for (const Section& section : report.sections) {
        text += "\n## "_L1 + plain(section.title) + "\n\n"_L1;
        for (const Line& line : section.lines) {
            QStringList parts;
            if (!line.level.isEmpty())
                parts += "**"_L1 + plain(line.level) + "**"_L1;
            for (const QString& each : {line.when, line.where, line.what, line.who}) {
                if (!each.isEmpty())
                    parts += plain(each);
            }
            text += "- "_L1 + parts.join(between) + u'\n';
        }
    }
    return text;
}

} // namespace sd
