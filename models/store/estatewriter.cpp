#include "models/store/estatewriter.h"

#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// Says nothing by itself: the row that it leans on was refused, and is named.
constexpr auto leansOnRefused = "leans-on-refused"_L1;

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

/// NULL for none, so that foreign keys hold.
template<typename T>
QVariant key(Id<T> id)
{
    return id ? QVariant(id.value) : QVariant();
}

/// The row's own fault rather than the store's.
bool isOfRow(const Failure& failure)
{
    constexpr std::array codes = {"constraint"_L1, "no-such-row"_L1, "dependency-circle"_L1, leansOnRefused};
    return std::ranges::any_of(codes, [&](QLatin1StringView code) { return failure.code == code; });
}

} // namespace

/// Keeps what is wrong with one row. False when the store itself can't go on.
bool EstateWriter::take(const Result<void>& row)
{
    if (row)
        return true;
    if (!isOfRow(row.failure())) {
        m_refused.clear(); // the store's failure is what counts
        return false;
    }
    if (row.failure().code != leansOnRefused)
        m_refused.push_back(row.failure());
    return true;
}

template<typename Row, typename T>
Result<void> EstateWriter::writeAll(std::vector<Row>& rows, ChangeObject object, Given<T>& given)
{
    for (Row& row : rows) {
        const qint64 id = row.id.value;
        const auto before = id > 0 ? m_log.look(object, id) : Result<ChangeLog::Before>(ChangeLog::Before());
        if (!before)
            return before.failure();
        auto written = write(row);
        if (written)
            written = m_log.note(m_by, object, row.id.value, *before);
        else if (id < 0)
            given.refused.insert(id);
        if (!take(written))
            return written;
    }
    return {};
}

Result<void> EstateWriter::write(Estate& estate)
{
    if (auto done = writeAll(estate.customers, ChangeObject::Customer, m_customers); !done)
        return done;
    if (auto done = writeAll(estate.servers, ChangeObject::Server, m_servers); !done)
        return done;
    if (auto done = writeAll(estate.checks, ChangeObject::Check, m_checks); !done)
        return done;
    if (auto done = writeDependencies(estate.dependencies); !done)
        return done;
    if (auto done = writeAll(estate.windows, ChangeObject::Window, m_windows); !done)
        return done;
    return m_refused.empty() ? Result<void>() : m_refused.front();
}

Result<void> EstateWriter::write(Customer& customer)
{
    const bool isNew = customer.id.value <= 0;
    auto done = isNew ? m_db.run(u"INSERT INTO customers (name, reference) VALUES (?, ?)"_s,
                                 {customer.name, customer.reference})
                      : m_db.run(u"UPDATE customers SET name = ?, reference = ? WHERE id = ?"_s,
                                 {customer.name, customer.reference, customer.id.value});
    return finish(done, customer.id, m_customers, u"customer"_s, customer.name);
}

Result<void> EstateWriter::write(Server& server)
{
    if (auto known = resolve(server.customer, m_customers, u"customer"_s, server.name); !known)
        return known;
    const bool isNew = server.id.value <= 0;
    QVariantList values = {key(server.customer), server.name,
                           server.address,       server.kind,
                           server.site,          compact(QJsonArray::fromStringList(server.tags)),
                           server.notes,         key(server.credential),
                           server.enabled};
    if (!isNew)
        values << server.id.value;
    auto done = isNew ? m_db.run(u"INSERT INTO servers (customer_id, name, address, kind, site, tags, notes, "
                                 "credential_id, enabled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                 values)
                      : m_db.run(u"UPDATE servers SET customer_id = ?, name = ?, address = ?, kind = ?, site = ?, "
                                 "tags = ?, notes = ?, credential_id = ?, enabled = ? WHERE id = ? "
                                 "AND removed_at IS NULL"_s,
                                 values);
    return finish(done, server.id, m_servers, u"server"_s, server.name);
}

Result<void> EstateWriter::write(Check& check)
{
    if (auto known = resolveServer(check.server, check.name); !known)
        return known;
    const bool isNew = check.id.value <= 0;
    QVariantList values = {check.server.value,
                           check.name,
                           compact(toJson(*check.params)),
                           static_cast<qint64>(check.interval.count()),
                           static_cast<qint64>(check.timeout.count()),
                           key(check.credential),
                           overridesText(check.overrides),
                           check.enabled,
                           check.followsBaseline};
    if (!isNew)
        values << check.id.value;
    auto done =
        isNew ? m_db.run(u"INSERT INTO checks (server_id, name, params, interval_ms, timeout_ms, "
                         "credential_id, overrides, enabled, follows_baseline) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         values)
              : m_db.run(u"UPDATE checks SET server_id = ?, name = ?, params = ?, interval_ms = ?, "
                         "timeout_ms = ?, credential_id = ?, overrides = ?, enabled = ?, follows_baseline = ? "
                         "WHERE id = ? "
                         "AND removed_at IS NULL"_s,
                         values);
    return finish(done, check.id, m_checks, u"check"_s, check.name);
}

Result<void> EstateWriter::writeDependencies(std::vector<std::pair<ServerId, ServerId>>& dependencies)
{
    QHash<ServerId, ChangeLog::Before> children; // as they were, in the order in which they came
    std::vector<ServerId> order;
    for (auto& [child, parent] : dependencies) {
        auto written = resolveServer(child, u"a dependency"_s);
        if (written && !children.contains(child)) {
            const auto before = m_log.look(ChangeObject::Parents, child.value);
            if (!before)
                return before.failure();
            children.insert(child, *before);
            order.push_back(child);
        }
        if (written)
            written = resolveServer(parent, u"a dependency"_s);
        if (written)
            written = writeDependency(child, parent);
        if (!take(written))
            return written;
    }
    for (const ServerId child : order) {
        if (auto noted = m_log.note(m_by, ChangeObject::Parents, child.value, children.value(child)); !noted)
            return noted;
    }
    return {};
}

Result<void> EstateWriter::writeDependency(ServerId child, ServerId parent)
{
    // Nobody sees the parents of a removed server, so that they can't forbid anything; see restoreServers.
    const auto circle = m_db.single(u"WITH RECURSIVE above (id) AS (SELECT ?1 UNION SELECT parent_id FROM dependencies "
                                    "JOIN above ON child_id = above.id WHERE parent_id NOT IN (SELECT id FROM servers "
                                    "WHERE removed_at IS NOT NULL)) SELECT 1 FROM above WHERE id = ?2"_s,
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
    if (done)
        return {};
    Failure failure = done.failure();
    failure.message =
        u"the dependency of server %1 on server %2: %3"_s.arg(child.value).arg(parent.value).arg(failure.message);
    return failure;
}

Result<void> EstateWriter::replaceParents(ServerId child, const std::vector<ServerId>& parents)
{
    if (auto known = resolveServer(child, u"a dependency"_s); !known)
        return known;
    const auto before = m_log.look(ChangeObject::Parents, child.value);
    if (!before)
        return before.failure();
    // A removed parent stays one, unseen, in case it is restored.
    auto cleared = m_db.run(u"DELETE FROM dependencies WHERE child_id = ? AND parent_id IN "
                            "(SELECT id FROM servers WHERE removed_at IS NULL)"_s,
                            {child.value});
    if (!cleared)
        return cleared.failure();
    for (ServerId parent : parents) {
        auto written = resolveServer(parent, u"a dependency"_s);
        if (written)
            written = writeDependency(child, parent);
        if (!take(written))
            return written;
    }
    if (!m_refused.empty())
        return m_refused.front();
    return m_log.note(m_by, ChangeObject::Parents, child.value, *before);
}

Result<void> EstateWriter::write(ServiceWindow& window)
{
    const bool isNew = window.id.value <= 0;
    auto done =
        isNew ? m_db.run(u"INSERT INTO service_windows (title, from_at, to_at, set_by) VALUES (?, ?, ?, ?)"_s,
                         {window.title, toMs(window.when.from), toMs(window.when.to), window.setBy})
              : m_db.run(u"UPDATE service_windows SET title = ?, from_at = ?, to_at = ?, set_by = ? WHERE id = ?"_s,
                         {window.title, toMs(window.when.from), toMs(window.when.to), window.setBy, window.id.value});
    if (auto finished = finish(done, window.id, m_windows, u"service window"_s, window.title); !finished)
        return finished;
    return writeMembers(window);
}

Result<void> EstateWriter::writeMembers(ServiceWindow& window)
{
    // A removed server stays a member, unseen, in case it is restored.
    auto cleared = m_db.run(u"DELETE FROM window_servers WHERE window_id = ? AND server_id IN "
                            "(SELECT id FROM servers WHERE removed_at IS NULL)"_s,
                            {window.id.value});
    if (!cleared)
        return cleared.failure();
    for (ServerId& server : window.servers) {
        if (auto known = resolveServer(server, window.title); !known)
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
Result<void> EstateWriter::finish(const Result<QSqlQuery*>& done, Id<T>& id, Given<T>& given, const QString& what,
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
        return Failure{u"no-such-row"_s, u"%1 \"%2\": there is none with number %3"_s.arg(what, name).arg(id.value)};
    }
    const Id<T> fresh{(*done)->lastInsertId().toLongLong()};
    if (id.value < 0)
        given.numbers.insert(id.value, fresh);
    id = fresh;
    return {};
}

template<typename T>
Result<void> EstateWriter::resolve(Id<T>& id, const Given<T>& given, const QString& what, const QString& user) const
{
    if (id.value >= 0)
        return {};
    if (given.refused.contains(id.value))
        return Failure{leansOnRefused, u"\"%1\" leans on a %2 that was refused"_s.arg(user, what)};
    const auto found = given.numbers.constFind(id.value);
    if (found == given.numbers.cend())
        return Failure{u"no-such-row"_s, u"\"%1\" names a %2 that is not there (%3)"_s.arg(user, what).arg(id.value)};
    id = *found;
    return {};
}

/// A removed server is still a row, so that a foreign key alone would let it be named.
Result<void> EstateWriter::resolveServer(ServerId& id, const QString& user)
{
    if (id.value < 0)
        return resolve(id, m_servers, u"server"_s, user);
    const auto known = m_db.single(u"SELECT 1 FROM servers WHERE id = ? AND removed_at IS NULL"_s, {id.value});
    if (!known)
        return known.failure();
    if (!known->isValid())
        return Failure{u"no-such-row"_s, u"\"%1\" names a server that is not there (%2)"_s.arg(user).arg(id.value)};
    return {};
}

} // namespace sd
