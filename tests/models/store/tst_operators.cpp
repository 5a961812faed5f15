#include "models/store/auditlog.h"
#include "models/store/changelog.h"
#include "models/store/connection.h"
#include "models/store/estaterepository.h"
#include "models/store/operatorrepository.h"
#include "models/store/storesafety.h"
#include "tests/models/store/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

const QString annasHash = u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"_s;
const Interval always{fromMs(0), fromMs(9'999'999)};

Author boss(qint64 ms)
{
    return {u"Anna Ek"_s, fromMs(ms)};
}

Operator anna()
{
    return {.login = u"anna"_s, .name = u"Anna Ek"_s, .role = Role::Administrator};
}

} // namespace

/// Who may sign on, and what is kept of what they did.
class TestOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comeBackAsTheyWere();
    void refusedChangesLeaveNothing();
    void changesStandInTheAudit();
    void noHashButArgon2id();
    void hashesAreNowhereElse();
    void auditIsAppendOnly();
    void deedsAreFoundBesideChanges();
    void numbersAreNamed();
    void customersSeeTheirsAlone();
    void customerOfAnOperatorStays();

private:
    Result<void> change(const std::function<Result<void>(Connection&)>& what)
    {
        return m_fixture->store->writeNow(what);
    }
    Result<OperatorId> save(const Operator& who, const std::optional<QString>& hash, qint64 ms);
    [[nodiscard]] std::vector<Operator> all() const;
    [[nodiscard]] std::vector<Change> find(const ChangeQuestion& question) const;

    std::unique_ptr<StoreFixture> m_fixture;
    Estate m_estate; ///< two customers with a server each
};

void TestOperators::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->open());
    m_estate = {};
    m_estate.customers = {{{-1}, u"Åkeri AB"_s}, {{-2}, u"Bygg AB"_s}};
    m_estate.servers = {{.id = {-1}, .customer = {-1}, .name = u"core"_s, .address = u"192.0.2.1"_s},
                        {.id = {-2}, .customer = {-2}, .name = u"db1"_s, .address = u"192.0.2.2"_s}};
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).save(m_estate, boss(10)); })));
}

Result<OperatorId> TestOperators::save(const Operator& who, const std::optional<QString>& hash, qint64 ms)
{
    OperatorId id;
    const auto done = change([&](Connection& db) -> Result<void> {
        const auto saved = OperatorRepository(db).save(who, hash, boss(ms));
        if (!saved)
            return saved.failure();
        id = *saved;
        return {};
    });
    if (!done)
        return done.failure();
    return id;
}

std::vector<Operator> TestOperators::all() const
{
    const auto db = m_fixture->store->reader();
    const auto known = OperatorRepository(**db).all();
    return succeeded(known) ? *known : std::vector<Operator>();
}

std::vector<Change> TestOperators::find(const ChangeQuestion& question) const
{
    const auto db = m_fixture->store->reader();
    const auto page = ChangeLog(**db).find(question, {}, 1'000);
    return succeeded(page) ? page->changes : std::vector<Change>();
}

void TestOperators::comeBackAsTheyWere()
{
    const auto first = save(anna(), annasHash, 20);
    QVERIFY(succeeded(first));
    const CustomerId theirs = m_estate.customers[1].id;
    const auto second =
        save({.login = u"bo"_s, .name = u"Bo Åström"_s, .customers = {theirs}, .byDesktop = true}, {}, 21);
    QVERIFY(succeeded(second));
    const std::vector<Operator> known = all();
    QCOMPARE(known.size(), size_t{2});
    Operator expected = anna();
    expected.id = *first;
    expected.hasPassword = true;
    QCOMPARE(known[0], expected);
    QCOMPARE(known[1].customers, std::vector{theirs});
    QVERIFY(known[1].byDesktop && !known[1].hasPassword);
    QVERIFY(m_fixture->open()); // from disk
    QCOMPARE(all(), known);
}

void TestOperators::refusedChangesLeaveNothing()
{
    QCOMPARE(codeOf(save({.login = u"bo"_s, .name = u"Bo"_s}, annasHash, 20)), u"first-administrator"_s);
    const auto first = save(anna(), annasHash, 21);
    QVERIFY(succeeded(first));
    QCOMPARE(codeOf(save({.login = u"Anna"_s, .name = u"Bo"_s}, annasHash, 22)), u"login-taken"_s);
    Operator gone = all().front();
    gone.isDisabled = true;
    QCOMPARE(codeOf(save(gone, {}, 23)), u"last-administrator"_s);
    Operator nobody = anna();
    nobody.id = {77};
    QCOMPARE(codeOf(save(nobody, annasHash, 24)), u"no-such-row"_s);
    QCOMPARE(all().size(), size_t{1});
    QCOMPARE(find({.when = {fromMs(22), always.to}, .lines = ChangeQuestion::Lines::All}).size(), size_t{0});
}

void TestOperators::changesStandInTheAudit()
{
    QVERIFY(succeeded(save(anna(), annasHash, 20)));
    Operator bo{.login = u"bo"_s, .name = u"Bo"_s};
    bo.id = *save(bo, annasHash, 30);
    bo.customers = {m_estate.customers[0].id};
    bo.role = Role::ReadOnly;
    QVERIFY(succeeded(save(bo, {}, 40)));
    QVERIFY2(succeeded(save(bo, {}, 50)), "the same again is no change");
    const auto lines = find({.when = {fromMs(30), always.to}});
    QCOMPARE(lines.size(), size_t{3});
    QCOMPARE(lines[0].deed, Deed::OperatorChanged);
    QCOMPARE(lines[0].who, u"Anna Ek"_s);
    QCOMPARE(lines[0].object, ChangeObject::Operator);
    QCOMPARE(lines[0].objectId, bo.id.value);
    const std::vector<ChangedField> fields = changedFields(lines[0]);
    QCOMPARE(fields.size(), size_t{2});
    QCOMPARE(fields[0].field, u"customers"_s);
    QCOMPARE(fields[0].after.toArray(), QJsonArray{u"Åkeri AB"_s});
    QCOMPARE(fields[1].before.toString(), u"technician"_s);
    QCOMPARE(lines[1].deed, Deed::PasswordSet);
    QCOMPARE(lines[2].action, ChangeAction::Added);
}

void TestOperators::noHashButArgon2id()
{
    QVERIFY(!succeeded(save(anna(), u"hemligt"_s, 20)));
    QVERIFY(all().empty());
}

void TestOperators::hashesAreNowhereElse()
{
    const auto first = save(anna(), annasHash, 20);
    QVERIFY(succeeded(first));
    const auto db = m_fixture->store->reader();
    QCOMPARE(*OperatorRepository(**db).passwordHash(*first), annasHash);
    for (const Change& line : find({.when = always, .lines = ChangeQuestion::Lines::All})) {
        QVERIFY(!QJsonDocument(line.before).toJson().contains("argon2"));
        QVERIFY(!QJsonDocument(line.after).toJson().contains("argon2"));
    }
}

void TestOperators::auditIsAppendOnly()
{
    QVERIFY(succeeded(change([](Connection& db) { return AuditLog(db).note(boss(20), {.deed = Deed::SignedOn}); })));
    for (const QString& sql : {u"UPDATE audit SET who = 'Bo'"_s, u"DELETE FROM audit"_s,
                               u"INSERT OR REPLACE INTO audit (id, at, who, deed, object, object_id, name) "
                               "VALUES (1, 5, 'Bo', 3, 8, 0, '')"_s})
        QVERIFY2(!change([&](Connection& db) { return outcome(db.run(sql)); }), qPrintable(sql));
    const auto lines = find({.when = always, .lines = ChangeQuestion::Lines::Access});
    QCOMPARE(lines.size(), size_t{1});
    QCOMPARE(lines[0].who, u"Anna Ek"_s);
    QCOMPARE(lines[0].at, fromMs(20));
}

void TestOperators::deedsAreFoundBesideChanges()
{
    const Server& core = m_estate.servers[0];
    QVERIFY(succeeded(change([&](Connection& db) {
        return AuditLog(db).note(boss(20), {.deed = Deed::Ran,
                                            .object = ChangeObject::Server,
                                            .objectId = core.id.value,
                                            .server = core.id,
                                            .customer = core.customer,
                                            .name = core.name,
                                            .detail = u"ssh 192.0.2.1"_s});
    })));
    using Lines = ChangeQuestion::Lines;
    const auto count = [this](const ChangeQuestion& question) { return find(question).size(); };
    const size_t changes = count({.when = always});
    QCOMPARE(changes, size_t{4}); // two customers, two servers
    QCOMPARE(count({.when = always, .lines = Lines::Access}), size_t{1});
    QCOMPARE(count({.when = always, .lines = Lines::All}), changes + 1);
    QCOMPARE(count({.when = always, .lines = Lines::All, .hasAudit = false}), changes);
    QCOMPARE(count({.when = always, .server = core.id, .lines = Lines::All}), size_t{2});
    QCOMPARE(count({.when = always, .object = ChangeObject::Server, .lines = Lines::Access}), size_t{1});
    QCOMPARE(count({.when = always, .object = ChangeObject::Operator, .lines = Lines::All}), size_t{0});
    QCOMPARE(count({.when = always, .text = u"SSH"_s, .lines = Lines::All}), size_t{1});
    const Change line = find({.when = always, .lines = Lines::Access}).front();
    QCOMPARE(line.deed, Deed::Ran);
    QCOMPARE(line.after[u"detail"_s].toString(), u"ssh 192.0.2.1"_s);
    // Page by page, all of them once.
    std::vector<std::pair<int, qint64>> seen;
    std::optional<ChangePlace> after;
    const auto db = m_fixture->store->reader();
    do {
        const auto page = ChangeLog(**db).find({.when = always, .lines = Lines::All}, after, 2);
        QVERIFY(succeeded(page));
        for (const Change& each : page->changes)
            seen.emplace_back(sourceOf(each), each.id);
        after = page->next;
    } while (after);
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), changes + 1);
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
}

void TestOperators::numbersAreNamed()
{
    const Server& core = m_estate.servers[0];
    QVERIFY(succeeded(change([&](Connection& db) -> Result<void> {
        AuditLog audit(db);
        const DeedNote sight{.deed = Deed::Saw, .object = ChangeObject::Server, .objectId = core.id.value};
        if (auto kept = audit.note(boss(20), sight); !kept)
            return kept;
        return audit.note(boss(21), {.deed = Deed::Saw, .object = ChangeObject::Alarm, .objectId = 999});
    })));
    const auto lines = find({.when = always, .lines = ChangeQuestion::Lines::Access});
    QCOMPARE(lines.size(), size_t{2});
    QCOMPARE(lines[0].name, QString()); // one that is gone
    QCOMPARE(lines[1].name, u"core"_s);
    QCOMPARE(lines[1].server, core.id);
    QCOMPARE(lines[1].customer, core.customer);
}

void TestOperators::customersSeeTheirsAlone()
{
    Estate windows;
    const ServerId core = m_estate.servers[0].id;
    const ServerId db1 = m_estate.servers[1].id;
    windows.windows = {{{}, u"core alone"_s, {fromMs(100), fromMs(200)}, {core}, u"Anna Ek"_s},
                       {{}, u"both"_s, {fromMs(100), fromMs(200)}, {core, db1}, u"Anna Ek"_s}};
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).save(windows, boss(20)); })));
    const auto theirs = find({.when = always, .customers = {m_estate.customers[0].id}});
    QStringList names;
    for (const Change& line : theirs)
        names << line.name;
    names.sort();
    QCOMPARE(names, (QStringList{u"core"_s, u"core alone"_s, u"Åkeri AB"_s}));
}

void TestOperators::customerOfAnOperatorStays()
{
    QVERIFY(succeeded(save(anna(), annasHash, 20)));
    Operator bo{.login = u"bo"_s, .name = u"Bo"_s, .customers = {m_estate.customers[0].id}};
    QVERIFY(succeeded(save(bo, annasHash, 21)));
    // Whoever finds a way to take it away must not thereby let them see all.
    (void)change([&](Connection& db) {
        return outcome(db.run(u"DELETE FROM customers WHERE id = ?"_s, {m_estate.customers[0].id.value}));
    });
    QVERIFY(std::ranges::any_of(all(), [](const Operator& who) { return who.isNarrowed(); }));
}

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
