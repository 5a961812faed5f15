#include "models/store/estaterepository.h"

#include "models/store/adjustmentrepository.h"
#include "models/store/chartsetrepository.h"
#include "models/store/connection.h"
#include "models/store/estatewriter.h"
#include "models/store/sharedtext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ThresholdRule>> overridesFrom(const QString& text, qint64 check)
{
    std::vector<ThresholdRule> rules;
    for (const QJsonArray values = QJsonDocument::fromJson(text.toUtf8()).array(); const QJsonValue& value : values) {
        QString error;
        const auto threshold = thresholdFromJson(value[u"threshold"].toObject(), &error);
        if (!threshold)
            return Failure{u"corrupt"_s, u"check %1: stored override: %2"_s.arg(check).arg(error)};
        rules.push_back({value[u"metric"].toString(), value[u"instance"].toString(), *threshold});
    }
    return rules;
}

/// Most checks ask as many others do: each way of asking is read, and kept, once.
class SharedParams
{
public:
    Result<Shared<CheckParams>> operator()(const QString& text)
    {
        if (const auto known = m_known.constFind(text); known != m_known.cend())
            return *known;
        auto params = checkParamsFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        if (!params)
            return params.failure();
        return *m_known.insert(text, *std::move(params));
    }

private:
    QHash<QString, Shared<CheckParams>> m_known;
};

Result<std::vector<Server>> loadServers(Connection& db)
{
    std::vector<Server> servers;
    SharedText shared;
    const QString sql = u"SELECT id, customer_id, name, address, kind, site, tags, notes, credential_id, enabled "
                        "FROM servers WHERE removed_at IS NULL ORDER BY id"_s;
    const auto read = db.readThrough(sql, {}, [&](const QSqlQuery& row) {
        Server server{.id = {row.value(0).toLongLong()},
                      .customer = {row.value(1).toLongLong()},
                      .name = row.value(2).toString(),
                      .address = row.value(3).toString(),
                      .kind = shared(row.value(4).toString()),
                      .site = shared(row.value(5).toString()),
                      .notes = row.value(7).toString(),
                      .credential = {row.value(8).toLongLong()},
                      .enabled = row.value(9).toBool()};
        for (const QJsonArray tags = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).array();
             const QJsonValue& tag : tags)
            server.tags << shared(tag.toString());
        servers.push_back(std::move(server));
    });
    if (!read)
        return read.failure();
    return servers;
}

Result<std::vector<Check>> loadChecks(Connection& db)
{
    std::vector<Check> checks;
    SharedText shared;
    SharedParams paramsOf;
    const QString sql = u"SELECT id, server_id, name, params, interval_ms, timeout_ms, credential_id, overrides, "
                        "enabled, follows_baseline FROM checks WHERE removed_at IS NULL AND server_id NOT IN "
                        "(SELECT id FROM servers WHERE removed_at IS NOT NULL) ORDER BY id"_s;
    const auto read = db.readThrough(sql, {}, [&](const QSqlQuery& row) -> Result<void> {
        const qint64 id = row.value(0).toLongLong();
        auto params = paramsOf(row.value(3).toString());
        if (!params)
            return Failure{u"corrupt"_s, u"check %1: stored parameters: %2"_s.arg(id).arg(params.failure().message)};
        auto overrides = overridesFrom(row.value(7).toString(), id);
        if (!overrides)
            return overrides.failure();
        checks.push_back({.id = {id},
                          .server = {row.value(1).toLongLong()},
                          .name = shared(row.value(2).toString()),
                          .params = *params,
                          .interval = Millis{row.value(4).toLongLong()},
                          .timeout = Millis{row.value(5).toLongLong()},
                          .credential = {row.value(6).toLongLong()},
                          .overrides = std::move(*overrides),
                          .enabled = row.value(8).toBool(),
                          .followsBaseline = row.value(9).toBool()});
        return {};
    });
    if (!read)
        return read.failure();
    checks.shrink_to_fit(); // there are many, and they stay
    return checks;
}

Result<std::vector<ServiceWindow>> loadWindows(Connection& db)
{
    std::vector<ServiceWindow> windows;
    QHash<qint64, size_t> places;
    auto read = db.readThrough(
        u"SELECT id, title, from_at, to_at, set_by FROM service_windows ORDER BY id"_s, {}, [&](const QSqlQuery& row) {
            places.insert(row.value(0).toLongLong(), windows.size());
            windows.push_back({.id = {row.value(0).toLongLong()},
                               .title = row.value(1).toString(),
                               .when = {fromMs(row.value(2).toLongLong()), fromMs(row.value(3).toLongLong())},
                               .servers = {},
                               .setBy = row.value(4).toString()});
        });
    if (!read)
        return read.failure();
    read = db.readThrough(u"SELECT window_id, server_id FROM window_servers WHERE server_id NOT IN "
                          "(SELECT id FROM servers WHERE removed_at IS NOT NULL) ORDER BY window_id, server_id"_s,
                          {}, [&](const QSqlQuery& row) {
                              windows[places.value(row.value(0).toLongLong())].servers.push_back(
                                  {row.value(1).toLongLong()});
                          });
    if (!read)
        return read.failure();
    return windows;
}

Result<std::vector<CheckNote>> loadNotes(Connection& db)
{
    std::vector<CheckNote> notes;
    const auto read = db.readThrough(u"SELECT check_id, text, who, at FROM check_notes JOIN checks "
                                     "ON checks.id = check_id WHERE removed_at IS NULL AND server_id NOT IN "
                                     "(SELECT id FROM servers WHERE removed_at IS NOT NULL) ORDER BY check_id"_s,
                                     {}, [&](const QSqlQuery& row) {
                                         notes.push_back({.check = {row.value(0).toLongLong()},
                                                          .text = row.value(1).toString(),
                                                          .by = row.value(2).toString(),
                                                          .at = fromMs(row.value(3).toLongLong())});
                                     });
    if (!read)
        return read.failure();
    return notes;
}

Result<std::vector<Customer>> loadCustomers(Connection& db)
{
    std::vector<Customer> customers;
    const auto read =
        db.readThrough(u"SELECT id, name, reference FROM customers ORDER BY id"_s, {}, [&](const QSqlQuery& row) {
            customers.push_back({{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString()});
        });
    if (!read)
        return read.failure();
    return customers;
}

Result<std::vector<std::pair<ServerId, ServerId>>> loadDependencies(Connection& db)
{
    std::vector<std::pair<ServerId, ServerId>> pairs;
    const auto read = db.readThrough(
        u"WITH gone AS (SELECT id FROM servers WHERE removed_at IS NOT NULL) SELECT child_id, parent_id "
        "FROM dependencies WHERE child_id NOT IN gone AND parent_id NOT IN gone ORDER BY child_id, parent_id"_s,
        {}, [&](const QSqlQuery& row) {
            pairs.push_back({{row.value(0).toLongLong()}, {row.value(1).toLongLong()}});
        });
    if (!read)
        return read.failure();
    return pairs;
}

template<typename T>
Result<void> put(T& into, Result<T> read)
{
    if (!read)
        return read.failure();
    into = *std::move(read);
    return {};
}

} // namespace

Result<Estate> EstateRepository::load()
{
    Estate estate;
    auto done = m_db.snapshot([&]() -> Result<void> {
        auto read = put(estate.customers, loadCustomers(m_db));
        if (read)
            read = put(estate.servers, loadServers(m_db));
        if (read)
            read = put(estate.checks, loadChecks(m_db));
        if (read)
            read = put(estate.dependencies, loadDependencies(m_db));
        if (read)
            read = put(estate.windows, loadWindows(m_db));
        if (read)
            read = put(estate.notes, loadNotes(m_db));
        if (read)
            read = put(estate.chartSets, ChartSetRepository(m_db).all());
        if (read)
            read = put(estate.adjustments, AdjustmentRepository(m_db).all());
        return read;
    });
    if (!done)
        return done.failure();
    return estate;
}

Result<void> EstateRepository::save(Estate& estate, const Author& by, std::vector<Failure>* refused)
{
    Estate written = estate; // the caller's ids change only when everything went well
    EstateWriter writer(m_db, by);
    auto done = m_db.transaction([&] { return writer.write(written); });
    if (done)
        estate = std::move(written);
    else if (refused)
        *refused = writer.refused();
    return done;
}

Result<void> EstateRepository::setParents(ServerId child, const std::vector<ServerId>& parents, const Author& by,
                                          std::vector<Failure>* refused)
{
    EstateWriter writer(m_db, by);
    auto done = m_db.transaction([&] { return writer.replaceParents(child, parents); });
    if (!done && refused)
        *refused = writer.refused();
    return done;
}

Result<void> EstateRepository::removeServers(const std::vector<ServerId>& servers, const Author& by)
{
    return mark(ChangeObject::Server, servers, true, by);
}

Result<void> EstateRepository::restoreServers(const std::vector<ServerId>& servers, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        if (auto marked = mark(ChangeObject::Server, servers, false, by); !marked)
            return marked;
        // What was built while a server was away stands: its own old parents give way where they would close a circle.
        for (const ServerId server : servers) {
            const auto cut = m_db.run(
                u"DELETE FROM dependencies WHERE child_id = ? AND parent_id IN (WITH RECURSIVE below (id) AS (SELECT ? "
                "UNION SELECT child_id FROM dependencies JOIN below ON parent_id = below.id WHERE child_id NOT IN "
                "(SELECT id FROM servers WHERE removed_at IS NOT NULL)) SELECT id FROM below)"_s,
                {server.value, server.value});
            if (!cut)
                return cut.failure();
        }
        return {};
    });
}

Result<void> EstateRepository::removeChecks(const std::vector<CheckId>& checks, const Author& by)
{
    return mark(ChangeObject::Check, checks, true, by);
}

Result<void> EstateRepository::restoreChecks(const std::vector<CheckId>& checks, const Author& by)
{
    return mark(ChangeObject::Check, checks, false, by);
}

/// Sets or clears when each row was removed; one that is not there, or not as it should be, refuses them all.
template<typename T>
Result<void> EstateRepository::mark(ChangeObject object, const std::vector<Id<T>>& rows, bool away, const Author& by)
{
    const QString what = object == ChangeObject::Server ? u"server"_s : u"check"_s;
    const QString sql = u"UPDATE %1s SET removed_at = ? WHERE id = ? AND removed_at IS %2"_s.arg(
        what, away ? u"NULL"_s : u"NOT NULL"_s);
    ChangeLog log(m_db);
    return m_db.transaction([&]() -> Result<void> {
        for (const Id<T> row : rows) {
            const auto before = log.look(object, row.value);
            if (!before)
                return before.failure();
            const auto marked = m_db.run(sql, {away ? QVariant(toMs(by.at)) : QVariant(), row.value});
            if (!marked)
                return marked.failure();
            if ((*marked)->numRowsAffected() != 1) {
                return Failure{u"no-such-row"_s,
                               (away ? u"there is no %1 with number %2"_s : u"no %1 with number %2 was removed"_s)
                                   .arg(what)
                                   .arg(row.value)};
            }
            if (auto noted = log.note(by, object, row.value, *before); !noted)
                return noted;
        }
        return {};
    });
}

Result<void> EstateRepository::writeNote(CheckId check, const QString& text, const Author& by)
{
    ChangeLog log(m_db);
    return m_db.transaction([&]() -> Result<void> {
        const auto known = m_db.single(u"SELECT 1 FROM checks WHERE id = ? AND removed_at IS NULL"_s, {check.value});
        if (!known)
            return known.failure();
        if (!known->isValid())
            return Failure{u"no-such-row"_s, u"there is none with number %1"_s.arg(check.value)};
        const auto before = log.look(ChangeObject::Note, check.value);
        if (!before)
            return before.failure();
        const QString kept = text.trimmed();
        const auto written = kept.isEmpty()
                                 ? m_db.run(u"DELETE FROM check_notes WHERE check_id = ?"_s, {check.value})
                                 : m_db.run(u"INSERT INTO check_notes (check_id, text, who, at) VALUES (?, ?, ?, ?) "
                                            "ON CONFLICT (check_id) DO UPDATE SET text = excluded.text, "
                                            "who = excluded.who, at = excluded.at WHERE text <> excluded.text"_s,
                                            {check.value, kept, by.who, toMs(by.at)});
        if (!written)
            return written.failure();
        return log.note(by, ChangeObject::Note, check.value, *before);
    });
}

Result<void> EstateRepository::endWindow(WindowId window, const Author& by)
{
    ChangeLog log(m_db);
    return m_db.transaction([&]() -> Result<void> {
        const auto before = log.look(ChangeObject::Window, window.value);
        if (!before)
            return before.failure();
        // A window that has not begun yet becomes empty; one that is over stays as it was.
        const auto ended = m_db.run(u"UPDATE service_windows SET to_at = max(from_at, min(to_at, ?)) WHERE id = ?"_s,
                                    {toMs(by.at), window.value});
        if (!ended)
            return ended.failure();
        if ((*ended)->numRowsAffected() != 1)
            return Failure{u"no-such-row"_s, u"there is no service window with number %1"_s.arg(window.value)};
        return log.note(by, ChangeObject::Window, window.value, *before);
    });
}

} // namespace sd
