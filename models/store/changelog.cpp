#include "models/store/changelog.h"

#include "models/store/changesearch.h"
#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChanges = 100'000; ///< an export of years; pages are far shorter

/// Gives JSON, name, server, customer and whether it is removed, of row ?1 (named once: Qt would count it twice).
QString pictureSql(ChangeObject object)
{
    switch (object) {
    case ChangeObject::Customer:
        return u"SELECT json_object('name', name, 'reference', reference), name, NULL, id, 0 FROM customers "
               "WHERE id = ?1"_s;
    case ChangeObject::Server:
        return u"SELECT json_object('name', servers.name, 'address', address, 'kind', kind, 'site', site, 'tags', "
               "json(tags), 'notes', notes, 'customer', customers.name, 'credential', credentials.name, 'enabled', "
               "enabled), servers.name, servers.id, customer_id, removed_at IS NOT NULL FROM servers "
               "LEFT JOIN customers ON customers.id = customer_id "
               "LEFT JOIN credentials ON credentials.id = credential_id WHERE servers.id = ?1"_s;
    case ChangeObject::Check:
        return u"SELECT json_object('name', checks.name, 'server', servers.name, 'params', json(params), "
               "'interval_ms', iif(follows_baseline, NULL, interval_ms), 'timeout_ms', timeout_ms, 'credential', "
               "credentials.name, 'overrides', json(overrides), 'enabled', checks.enabled), checks.name, server_id, "
               "customer_id, "
               "checks.removed_at IS NOT NULL FROM checks JOIN servers ON servers.id = server_id "
               "LEFT JOIN credentials ON credentials.id = checks.credential_id WHERE checks.id = ?1"_s;
    case ChangeObject::Parents:
        return u"SELECT json_object('parents', json((SELECT json_group_array(name) FROM (SELECT parent.name AS name "
               "FROM dependencies JOIN servers AS parent ON parent.id = parent_id WHERE child_id = servers.id "
               "AND parent.removed_at IS NULL ORDER BY parent.name)))), name, id, customer_id, 0 FROM servers "
               "WHERE id = ?1"_s;
    case ChangeObject::Window:
        return u"SELECT json_object('title', title, 'from', from_at, 'to', to_at, 'set_by', set_by, 'servers', "
               "json((SELECT json_group_object(id, name) FROM (SELECT servers.id AS id, name FROM window_servers "
               "JOIN servers ON servers.id = server_id WHERE window_id = service_windows.id AND removed_at IS NULL "
               "ORDER BY servers.id)))), title, NULL, NULL, 0 FROM service_windows WHERE id = ?1"_s;
    case ChangeObject::Credential:
        return u"SELECT json_object('name', name, 'user', user, 'auth_protocol', auth_protocol, 'priv_protocol', "
               "priv_protocol, 'context', context), name, NULL, NULL, 0 FROM credentials WHERE id = ?1"_s;
    case ChangeObject::Note:
        return u"SELECT json_object('text', text), checks.name, server_id, customer_id, 0 FROM check_notes "
               "JOIN checks ON checks.id = check_id JOIN servers ON servers.id = server_id WHERE check_id = ?1"_s;
    case ChangeObject::ChartSet:
        return u"SELECT json_object('name', chart_sets.name, 'kind', kind, 'customer', customers.name, 'hours', hours, "
               "'linked', linked, 'charts', json(charts)), chart_sets.name, NULL, customer_id, "
               "removed_at IS NOT NULL FROM chart_sets LEFT JOIN customers ON customers.id = customer_id "
               "WHERE chart_sets.id = ?1"_s;
    case ChangeObject::Adjustment:
        return u"SELECT json_object('customer', customers.name, 'tag', tag, 'server', servers.name, 'metric', metric, "
               "'instance', instance, 'patch', json(patch), 'reason', reason), metric || ' ' || instance, server_id, "
               "coalesce(adjustments.customer_id, servers.customer_id), adjustments.removed_at IS NOT NULL "
               "FROM adjustments LEFT JOIN servers ON servers.id = server_id "
               "LEFT JOIN customers ON customers.id = adjustments.customer_id WHERE adjustments.id = ?1"_s;
    case ChangeObject::Baseline:
        return u"SELECT json_object('version', version, 'place', place, 'file', file, 'digest', digest), "
               "baselines_in_force.name, NULL, NULL, 0 FROM baselines_in_force "
               "JOIN baseline_editions ON baseline_editions.id = edition_id WHERE baselines_in_force.id = ?1"_s;
    case ChangeObject::Traps: // there from the beginning: switched off
        return u"SELECT json_object('port', coalesce((SELECT json_extract(value, '$[0].port') FROM settings "
               "WHERE key = 'traps'), ?1)), '', NULL, NULL, 0"_s;
    case ChangeObject::Alarm:
    case ChangeObject::Operator:
    case ChangeObject::Nothing:
        break; // written by who knows more of them
    }
    return {};
}

ChangeAction actionOf(const ChangeLog::Before& before, const ChangeLog::Before& after)
{
    if (!before)
        return ChangeAction::Added;
    if (!after)
        return ChangeAction::Removed;
    if (before->isRemoved != after->isRemoved)
        return after->isRemoved ? ChangeAction::Removed : ChangeAction::Restored;
    return ChangeAction::Changed;
}

QJsonObject objectAt(const QSqlQuery& row, int column)
{
    return QJsonDocument::fromJson(row.value(column).toString().toUtf8()).object();
}

/// Columns as in ChangeSearch.
Change changeFrom(const QSqlQuery& row)
{
    std::optional<Deed> deed;
    auto action = static_cast<ChangeAction>(row.value(4).toInt());
    if (row.value(0).toInt() == 2) {
        deed = static_cast<Deed>(row.value(4).toInt());
        action = deed == Deed::OperatorAdded ? ChangeAction::Added : ChangeAction::Changed;
    }
    return {.id = row.value(1).toLongLong(),
            .at = fromMs(row.value(2).toLongLong()),
            .who = row.value(3).toString(),
            .action = action,
            .object = static_cast<ChangeObject>(row.value(5).toInt()),
            .objectId = row.value(6).toLongLong(),
            .server = {row.value(7).toLongLong()},
            .customer = {row.value(8).toLongLong()},
            .name = row.value(9).toString(),
            .before = objectAt(row, 10),
            .after = objectAt(row, 11),
            .deed = deed};
}

bool anyHolds(const QJsonValue& value, const QString& text)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::any_of(array, [&](const QJsonValue& each) { return anyHolds(each, text); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::ranges::any_of(object, [&](const QJsonValue& each) { return anyHolds(each, text); });
    }
    return value.toVariant().toString().contains(text, Qt::CaseInsensitive);
}

/// SQLite folds the case of English letters only, so this is not left to its LIKE.
bool holds(const Change& change, const QString& text)
{
    return change.who.contains(text, Qt::CaseInsensitive) || change.name.contains(text, Qt::CaseInsensitive) ||
           anyHolds(change.before, text) || anyHolds(change.after, text);
}

} // namespace

Result<ChangeLog::Before> ChangeLog::look(ChangeObject object, qint64 id)
{
    Before picture;
    const auto read = m_db.readThrough(pictureSql(object), {id}, [&](const QSqlQuery& row) {
        picture = Picture{.json = row.value(0).toString(),
                          .name = row.value(1).toString(),
                          .server = {row.value(2).toLongLong()},
                          .customer = {row.value(3).toLongLong()},
                          .isRemoved = row.value(4).toBool()};
    });
    if (!read)
        return read.failure();
    return picture;
}

Result<void> ChangeLog::note(const Author& by, ChangeObject object, qint64 id, const Before& before)
{
    const auto after = look(object, id);
    if (!after)
        return after.failure();
    if (!before && !*after)
        return {};
    const ChangeAction action = actionOf(before, *after);
    // Two customers may bear one name, so the numbers count as well.
    const bool isSame = before && *after && before->json == (*after)->json && before->server == (*after)->server &&
                        before->customer == (*after)->customer;
    if (action == ChangeAction::Changed && isSame)
        return {};
    return write(by, action, object, id, action == ChangeAction::Restored ? Before() : before,
                 action == ChangeAction::Removed ? Before() : *after);
}

Result<void> ChangeLog::noteSecret(const Author& by, CredentialId credential, const QString& field)
{
    auto owner = look(ChangeObject::Credential, credential.value);
    if (!owner)
        return owner.failure();
    if (!*owner)
        return {};
    (*owner)->json =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"secret_set"_s, field}}).toJson(QJsonDocument::Compact));
    return write(by, ChangeAction::Changed, ChangeObject::Credential, credential.value, {}, *owner);
}

Result<void> ChangeLog::write(const Author& by, ChangeAction action, ChangeObject object, qint64 id,
                              const Before& before, const Before& after)
{
    const Picture& known = after ? *after : *before;
    const auto orNull = [](auto owner) { return owner ? QVariant(owner.value) : QVariant(); };
    const auto json = [](const Before& picture) { return picture ? QVariant(picture->json) : QVariant(); };
    return outcome(
        m_db.run(u"INSERT INTO change_log (at, who, action, object, object_id, server_id, customer_id, name, "
                 "before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {toMs(by.at), by.who, static_cast<int>(action), static_cast<int>(object), id, orNull(known.server),
                  orNull(known.customer), known.name, json(before), json(after)}));
}

Result<ChangePage> ChangeLog::find(const ChangeQuestion& question, const std::optional<ChangePlace>& after, int limit)
{
    const ChangeSearch search = changeSearch(question, after);
    const auto rows = static_cast<size_t>(std::clamp(limit, 1, mostChanges));
    ChangePage page;
    const auto read = m_db.readThrough(search.sql, search.values, [&](const QSqlQuery& row) {
        Change change = changeFrom(row);
        if (!question.text.isEmpty() && !holds(change, question.text))
            return true;
        if (page.changes.size() == rows) {
            page.next = placeBehind(page.changes.back());
            return false;
        }
        page.changes.push_back(std::move(change));
        return true;
    });
    if (!read)
        return read.failure();
    return page;
}

} // namespace sd
