#include "models/store/changesearch.h"

#include <QStringList>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// As ChangePlace numbers them.
enum Source { Log, Journal, Audit };

/// A part of the question: which rows of one source it takes.
struct Arm
{
    Source source;
    QString rows; ///< SELECT … FROM …
    QString where;
    QVariantList values;

    void add(const QString& condition, const QVariantList& more = {})
    {
        where += u" AND "_s + condition;
        values += more;
    }
};

Arm logArm(const QVariantList& range)
{
    return {Log,
            u"SELECT 0 AS source, id, at, who, action, object, object_id, server_id, customer_id, name, before, after "
            "FROM change_log"_s,
            u"at >= ? AND at < ?"_s, range};
}

/// `index` where SQLite must not choose.
Arm journalArm(const QVariantList& range, QLatin1StringView index)
{
    return {Journal,
            u"SELECT 1, line.id, line.at, who, 1, 7, alarms.id, server_id, customer_id, trim(metric || ' ' || "
            "instance), NULL, json_object('did', kind, 'text', line.text) FROM alarm_journal AS line %1 "
            "JOIN alarms ON alarms.id = alarm_id"_s.arg(index),
            u"who <> '' AND line.at >= ? AND line.at < ?"_s, range};
}

Arm auditArm(const QVariantList& range)
{
    return {
        Audit,
        u"SELECT 2 AS source, id, at, who, deed, object, object_id, server_id, customer_id, name, before, after FROM audit"_s,
        u"at >= ? AND at < ?"_s, range};
}

/// A server's windows have an arm of their own: they name their servers within.
void addLog(std::vector<Arm>& arms, const ChangeQuestion& question, const QVariantList& range)
{
    arms.push_back(logArm(range));
    if (question.server)
        arms.back().add(u"server_id = ?"_s, {question.server.value});
    if (question.object)
        arms.back().add(u"object = ?"_s, {static_cast<int>(*question.object)});
    if (!question.server || (question.object && question.object != ChangeObject::Window))
        return;
    arms.push_back(logArm(range));
    arms.back().add(
        u"server_id IS NULL AND object = ? AND json_type(coalesce(after, before), '$.servers.' || ?) IS NOT NULL"_s,
        {static_cast<int>(ChangeObject::Window), u"\"%1\""_s.arg(question.server.value)});
}

void addJournal(std::vector<Arm>& arms, const ChangeQuestion& question, const QVariantList& range)
{
    // Left to itself SQLite walks through all people's lines for the sake of the order.
    arms.push_back(journalArm(range, question.server ? "INDEXED BY alarm_journal_said"_L1 : QLatin1StringView()));
    if (question.server)
        arms.back().add(u"alarm_id IN (SELECT id FROM alarms WHERE server_id = ? AND closed_at IS NOT NULL "
                        "UNION ALL SELECT id FROM alarms INDEXED BY alarms_open WHERE closed_at IS NULL "
                        "AND server_id = ?)"_s,
                        {question.server.value, question.server.value});
}

void addAudit(std::vector<Arm>& arms, const ChangeQuestion& question, const QVariantList& range)
{
    arms.push_back(auditArm(range));
    const auto last = static_cast<int>(Deed::PasswordSet);
    if (question.lines == ChangeQuestion::Lines::Changes)
        arms.back().add(u"deed <= ?"_s, {last});
    if (question.lines == ChangeQuestion::Lines::Access)
        arms.back().add(u"deed > ?"_s, {last});
    if (question.server)
        arms.back().add(u"server_id = ?"_s, {question.server.value});
    if (question.object)
        arms.back().add(u"object = ?"_s, {static_cast<int>(*question.object)});
}

std::vector<Arm> armsOf(const ChangeQuestion& question, const QVariantList& range)
{
    const bool asksChanges = question.lines != ChangeQuestion::Lines::Access;
    std::vector<Arm> arms;
    if (asksChanges)
        addLog(arms, question, range);
    if (asksChanges && (!question.object || question.object == ChangeObject::Alarm))
        addJournal(arms, question, range);
    if (question.hasAudit)
        addAudit(arms, question, range);
    if (arms.empty()) {
        arms.push_back(logArm(range));
        arms.back().add(u"0"_s);
    }
    return arms;
}

/// A window is theirs when all its servers are.
QString isTheirs(Source source, const std::vector<CustomerId>& customers)
{
    QStringList numbers;
    numbers.reserve(std::ssize(customers));
    for (const CustomerId customer : customers)
        numbers << QString::number(customer.value);
    const QString theirs = u'(' + numbers.join(u',') + u')';
    switch (source) {
    case Log:
        return u"(customer_id IN %1 OR (object = 4 AND NOT EXISTS (SELECT 1 FROM json_each(coalesce(after, before), "
               "'$.servers') AS named LEFT JOIN servers ON servers.id = CAST(named.key AS INTEGER) "
               "WHERE servers.customer_id IS NULL OR servers.customer_id NOT IN %1)))"_s.arg(theirs);
    case Journal:
        return u"alarms.customer_id IN "_s + theirs;
    case Audit:
        break;
    }
    return u"customer_id IN "_s + theirs;
}

} // namespace

ChangeSearch changeSearch(const ChangeQuestion& question, const std::optional<ChangePlace>& after)
{
    const UtcTime to = after ? std::min(question.when.to, after->at + Millis{1}) : question.when.to;
    ChangeSearch search;
    std::vector<Arm> arms = armsOf(question, {toMs(question.when.from), toMs(to)});
    QStringList sources;
    sources.reserve(std::ssize(arms));
    for (Arm& arm : arms) {
        if (!question.customers.empty())
            arm.add(isTheirs(arm.source, question.customers));
        // The plus keeps a server's lines to the index of servers: a person has far more of them.
        if (!question.who.isEmpty())
            arm.add(question.server ? u"+who = ?"_s : u"who = ?"_s, {question.who});
        if (after)
            arm.add(u"(%1at, %2, %1id) < (?, ?, ?)"_s.arg(arm.source == Journal ? u"line."_s : QString(),
                                                          QString::number(arm.source)),
                    {toMs(after->at), after->source, after->id});
        sources += arm.rows + " WHERE "_L1 + arm.where;
        search.values += arm.values;
    }
    search.sql = sources.join(" UNION ALL "_L1) + " ORDER BY at DESC, source DESC, id DESC"_L1;
    return search;
}

} // namespace sd
