#include "models/store/estaterepository.h"

#include "models/store/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString overridesText(const std::vector<ThresholdRule>& rules)
{
    QJsonArray array;
    for (const ThresholdRule& rule : rules) {
        array.append(QJsonObject{
            {u"metric"_s, rule.metric}, {u"instance"_s, rule.instance}, {u"threshold"_s, toJson(rule.threshold)}});
    }
    return compact(array);
}

Result<std::vector<ThresholdRule>> overridesFrom(const QString& text, qint64 check)
{
    std::vector<ThresholdRule> rules;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        QString error;
        const auto threshold = thresholdFromJson(value[u"threshold"].toObject(), &error);
        if (!threshold)
            return Failure{u"corrupt"_s, u"check %1: stored override: %2"_s.arg(check).arg(error)};
        rules.push_back({value[u"metric"].toString(), value[u"instance"].toString(), *threshold});
    }
    return rules;
}

/// NULL for none, so that foreign keys hold.
template<typename T>
QVariant key(Id<T> id)
{
    return id ? QVariant(id.value) : QVariant();
}

/// Writes one estate: inserts and updates, and knows which number each negative id became.
class EstateWriter
{
public:
    explicit EstateWriter(Connection& db)
        : m_db(db)
    {}

    Result<void> write(Estate& estate)
    {
        for (Customer& customer : estate.customers) {
            if (auto done = write(customer); !done)
                return done;
        }
        for (Server& server : estate.servers) {
            if (auto done = write(server); !done)
                return done;
        }
        for (Check& check : estate.checks) {
            if (auto done = write(check); !done)
                return done;
        }
        for (auto& [child, parent] : estate.dependencies) {
            if (auto done = writeDependency(child, parent); !done)
                return done;
        }
        for (ServiceWindow& window : estate.windows) {
            if (auto done = write(window); !done)
                return done;
        }
        return {};
    }

private:
    template<typename T>
    using Given = QHash<qint64, Id<T>>;

    Result<void> write(Customer& customer)
    {
        const bool isNew = customer.id.value <= 0;
        auto done = isNew ? m_db.run(u"INSERT INTO customers (name, reference) VALUES (?, ?)"_s,
                                     {customer.name, customer.reference})
                          : m_db.run(u"UPDATE customers SET name = ?, reference = ? WHERE id = ?"_s,
                                     {customer.name, customer.reference, customer.id.value});
        return finish(done, customer.id, m_customers, u"customer"_s, customer.name);
    }

    Result<void> write(Server& server)
    {
        if (auto known = resolve(server.customer, m_customers, u"customer"_s, server.name); !known)
            return known;
        const bool isNew = server.id.value <= 0;
        const QString tags = compact(QJsonArray::fromStringList(server.tags));
        auto done =
            isNew
                ? m_db.run(u"INSERT INTO servers (customer_id, name, address, kind, site, tags, notes, credential_id, "
                           "enabled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {key(server.customer), server.name, server.address, server.kind, server.site, tags,
                            server.notes, key(server.credential), server.enabled})
                : m_db.run(u"UPDATE servers SET customer_id = ?, name = ?, address = ?, kind = ?, site = ?, tags = ?, "
                           "notes = ?, credential_id = ?, enabled = ? WHERE id = ?"_s,
                           {key(server.customer), server.name, server.address, server.kind, server.site, tags,
                            server.notes, key(server.credential), server.enabled, server.id.value});
        return finish(done, server.id, m_servers, u"server"_s, server.name);
    }

    Result<void> write(Check& check)
    {
        if (auto known = resolve(check.server, m_servers, u"server"_s, check.name); !known)
            return known;
        const bool isNew = check.id.value <= 0;
        const QString params = compact(toJson(check.params));
        const QString overrides = overridesText(check.overrides);
        const qint64 interval = check.interval.count();
        const qint64 timeout = check.timeout.count();
        auto done =
            isNew ? m_db.run(u"INSERT INTO checks (server_id, name, params, interval_ms, timeout_ms, credential_id, "
                             "overrides, enabled) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {check.server.value, check.name, params, interval, timeout, key(check.credential),
                              overrides, check.enabled})
                  : m_db.run(u"UPDATE checks SET server_id = ?, name = ?, params = ?, interval_ms = ?, timeout_ms = ?, "
                             "credential_id = ?, overrides = ?, enabled = ? WHERE id = ?"_s,
                             {check.server.value, check.name, params, interval, timeout, key(check.credential),
                              overrides, check.enabled, check.id.value});
        return finish(done, check.id, m_checks, u"check"_s, check.name);
    }

    Result<void> writeDependency(ServerId& child, ServerId& parent)
    {
        for (ServerId* id : {&child, &parent}) {
            if (auto known = resolve(*id, m_servers, u"server"_s, u"a dependency"_s); !known)
                return known;
        }
        const auto circle =
            m_db.single(u"WITH RECURSIVE above (id) AS (SELECT ?1 UNION SELECT parent_id FROM dependencies "
                        "JOIN above ON child_id = above.id) SELECT 1 FROM above WHERE id = ?2"_s,
                        {parent.value, child.value});
        if (!circle)
            return circle.failure();
        if (circle->isValid()) {
            return Failure{
                u"dependency-circle"_s,
                u"server %1 can't depend on server %2, which depends on it"_s.arg(child.value).arg(parent.value)};
        }
        const auto done = m_db.run(u"INSERT OR IGNORE INTO dependencies (child_id, parent_id) VALUES (?, ?)"_s,
                                   {child.value, parent.value});
        return done ? Result<void>() : done.failure();
    }

    Result<void> write(ServiceWindow& window)
    {
        const bool isNew = window.id.value <= 0;
        auto done =
            isNew
                ? m_db.run(u"INSERT INTO service_windows (title, from_at, to_at, set_by) VALUES (?, ?, ?, ?)"_s,
                           {window.title, toMs(window.when.from), toMs(window.when.to), window.setBy})
                : m_db.run(u"UPDATE service_windows SET title = ?, from_at = ?, to_at = ?, set_by = ? WHERE id = ?"_s,
                           {window.title, toMs(window.when.from), toMs(window.when.to), window.setBy, window.id.value});
        if (auto finished = finish(done, window.id, m_windows, u"service window"_s, window.title); !finished)
            return finished;
        if (auto cleared = m_db.run(u"DELETE FROM window_servers WHERE window_id = ?"_s, {window.id.value}); !cleared)
            return cleared.failure();
        for (ServerId& server : window.servers) {
            if (auto known = resolve(server, m_servers, u"server"_s, window.title); !known)
                return known;
            auto added = m_db.run(u"INSERT OR IGNORE INTO window_servers (window_id, server_id) VALUES (?, ?)"_s,
                                  {window.id.value, server.value});
            if (!added)
                return added.failure();
        }
        return {};
    }

    /// Takes the new row's number, or sees that the row to replace was there.
    template<typename T>
    Result<void> finish(const Result<QSqlQuery*>& done, Id<T>& id, Given<T>& given, const QString& what,
                        const QString& name)
    {
        if (!done) {
            Failure failure = done.failure();
            failure.message = u"%1 \"%2\": %3"_s.arg(what, name, failure.message);
            return failure;
        }
        if (id.value > 0) {
            if ((*done)->numRowsAffected() == 1)
                return {};
            return Failure{u"no-such-row"_s,
                           u"%1 \"%2\": there is none with number %3"_s.arg(what, name).arg(id.value)};
        }
        const Id<T> fresh{(*done)->lastInsertId().toLongLong()};
        if (id.value < 0)
            given.insert(id.value, fresh);
        id = fresh;
        return {};
    }

    template<typename T>
    static Result<void> resolve(Id<T>& id, const Given<T>& given, const QString& what, const QString& user)
    {
        if (id.value >= 0)
            return {};
        const auto found = given.constFind(id.value);
        if (found == given.cend())
            return Failure{u"no-such-row"_s,
                           u"\"%1\" names a %2 that is not there (%3)"_s.arg(user, what).arg(id.value)};
        id = *found;
        return {};
    }

    Connection& m_db;
    Given<CustomerTag> m_customers;
    Given<ServerTag> m_servers;
    Given<CheckTag> m_checks;
    Given<WindowTag> m_windows;
};

Result<std::vector<Server>> loadServers(Connection& db)
{
    std::vector<Server> servers;
    const QString sql = u"SELECT id, customer_id, name, address, kind, site, tags, notes, credential_id, enabled "
                        "FROM servers ORDER BY id"_s;
    const auto read = db.readThrough(sql, {}, [&](const QSqlQuery& row) {
        Server server{.id = {row.value(0).toLongLong()},
                      .customer = {row.value(1).toLongLong()},
                      .name = row.value(2).toString(),
                      .address = row.value(3).toString(),
                      .kind = row.value(4).toString(),
                      .site = row.value(5).toString(),
                      .notes = row.value(7).toString(),
                      .credential = {row.value(8).toLongLong()},
                      .enabled = row.value(9).toBool()};
        for (const QJsonValue& tag : QJsonDocument::fromJson(row.value(6).toString().toUtf8()).array())
            server.tags << tag.toString();
        servers.push_back(std::move(server));
    });
    if (!read)
        return read.failure();
    return servers;
}

Result<std::vector<Check>> loadChecks(Connection& db)
{
    std::vector<Check> checks;
    const QString sql = u"SELECT id, server_id, name, params, interval_ms, timeout_ms, credential_id, overrides, "
                        "enabled FROM checks ORDER BY id"_s;
    const auto read = db.readThrough(sql, {}, [&](const QSqlQuery& row) -> Result<void> {
        const qint64 id = row.value(0).toLongLong();
        auto params = checkParamsFromJson(QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object());
        if (!params)
            return Failure{u"corrupt"_s, u"check %1: stored parameters: %2"_s.arg(id).arg(params.failure().message)};
        auto overrides = overridesFrom(row.value(7).toString(), id);
        if (!overrides)
            return overrides.failure();
        checks.push_back({.id = {id},
                          .server = {row.value(1).toLongLong()},
                          .name = row.value(2).toString(),
                          .params = std::move(*params),
                          .interval = Millis{row.value(4).toLongLong()},
                          .timeout = Millis{row.value(5).toLongLong()},
                          .credential = {row.value(6).toLongLong()},
                          .overrides = std::move(*overrides),
                          .enabled = row.value(8).toBool()});
        return {};
    });
    if (!read)
        return read.failure();
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
    read = db.readThrough(u"SELECT window_id, server_id FROM window_servers ORDER BY window_id, server_id"_s, {},
                          [&](const QSqlQuery& row) {
                              windows[places.value(row.value(0).toLongLong())].servers.push_back(
                                  {row.value(1).toLongLong()});
                          });
    if (!read)
        return read.failure();
    return windows;
}

} // namespace

Result<Estate> EstateRepository::load()
{
    Estate estate;
    auto done = m_db.snapshot([&]() -> Result<void> {
        auto read =
            m_db.readThrough(u"SELECT id, name, reference FROM customers ORDER BY id"_s, {}, [&](const QSqlQuery& row) {
                estate.customers.push_back(
                    {{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString()});
            });
        if (!read)
            return read;
        auto servers = loadServers(m_db);
        if (!servers)
            return servers.failure();
        estate.servers = std::move(*servers);
        auto checks = loadChecks(m_db);
        if (!checks)
            return checks.failure();
        estate.checks = std::move(*checks);
        read = m_db.readThrough(
            u"SELECT child_id, parent_id FROM dependencies ORDER BY child_id, parent_id"_s, {},
            [&](const QSqlQuery& row) {
                estate.dependencies.push_back({{row.value(0).toLongLong()}, {row.value(1).toLongLong()}});
            });
        if (!read)
            return read;
        auto windows = loadWindows(m_db);
        if (!windows)
            return windows.failure();
        estate.windows = std::move(*windows);
        return {};
    });
    if (!done)
        return done.failure();
    return estate;
}

Result<void> EstateRepository::save(Estate& estate)
{
    Estate written = estate; // the caller's ids change only when everything went well
    auto done = m_db.transaction([&] { return EstateWriter(m_db).write(written); });
    if (done)
        estate = std::move(written);
    return done;
}

Result<void> EstateRepository::removeServers(const std::vector<ServerId>& servers)
{
    return m_db.transaction([&]() -> Result<void> {
        for (const ServerId server : servers) {
            auto removed = m_db.run(u"DELETE FROM servers WHERE id = ?"_s, {server.value});
            if (!removed)
                return removed.failure();
            if ((*removed)->numRowsAffected() != 1)
                return Failure{u"no-such-row"_s, u"there is no server with number %1"_s.arg(server.value)};
        }
        return {};
    });
}

Result<void> EstateRepository::endWindow(WindowId window, UtcTime at)
{
    // A window that has not begun yet becomes empty; one that is over stays as it was.
    auto ended = m_db.run(u"UPDATE service_windows SET to_at = max(from_at, min(to_at, ?)) WHERE id = ?"_s,
                          {toMs(at), window.value});
    if (!ended)
        return ended.failure();
    if ((*ended)->numRowsAffected() != 1)
        return Failure{u"no-such-row"_s, u"there is no service window with number %1"_s.arg(window.value)};
    return {};
}

} // namespace sd
