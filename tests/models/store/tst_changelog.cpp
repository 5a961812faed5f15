#include "models/store/adjustmentrepository.h"
#include "models/store/alarmrepository.h"
#include "models/store/baselinerepository.h"
#include "models/store/changelog.h"
#include "models/store/changesearch.h"
#include "models/store/chartsetrepository.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/trapswitch.h"
#include "tests/models/store/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

const Interval always{fromMs(0), fromMs(9'999'999)};

Author anna(qint64 ms)
{
    return {u"Anna Ek"_s, fromMs(ms)};
}

Author bo(qint64 ms)
{
    return {u"Bo Åström"_s, fromMs(ms)};
}

} // namespace

class TestChangeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newRowsAreWrittenDown();
    void changesTellBeforeAndAfter();
    void savingTheSameIsNoChange();
    void thresholdsAreTold();
    void aMoveBetweenNamesakesIsAChange();
    void nobodyChangesNothing();
    void aRefusedChangeLeavesNoLine();
    void removingAndRestoring();
    void parentsAndWindows();
    void notesAreTold();
    void chartSetsAreTold();
    void adjustmentsAreTold();
    void baselinesAreTold();
    void listeningForTrapsIsTold();
    void secretsStaySecret();
    void alarmsAreTold();
    void linesAreFound_data();
    void linesAreFound();
    void narrowQuestionsWalkNoWholeLog_data();
    void narrowQuestionsWalkNoWholeLog();
    void pagesFollowEachOther();
    void logIsAppendOnly();

private:
    Result<void> change(const std::function<Result<void>(Connection&)>& what)
    {
        return m_fixture->store->writeNow(what);
    }
    Result<void> save(const Author& by)
    {
        return change([&](Connection& db) { return EstateRepository(db).save(m_estate, by); });
    }
    [[nodiscard]] std::vector<Change> find(const ChangeQuestion& question) const
    {
        auto db = m_fixture->store->reader();
        const auto page = ChangeLog(**db).find(question, {}, 1'000);
        return succeeded(page) ? page->changes : std::vector<Change>();
    }
    /// Since the set-up.
    [[nodiscard]] std::vector<Change> lines() const { return find({.when = {fromMs(11), always.to}}); }

    std::unique_ptr<StoreFixture> m_fixture;
    Estate m_estate;
};

void TestChangeLog::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->open());
    m_estate = {};
    m_estate.customers = {{{-1}, u"Åkeri AB"_s}};
    m_estate.servers = {{.id = {-1}, .customer = {-1}, .name = u"core"_s, .address = u"192.0.2.1"_s},
                        {.id = {-2}, .customer = {-1}, .name = u"db1"_s, .address = u"192.0.2.2"_s}};
    m_estate.checks = {{.id = {-1}, .server = {-1}, .name = u"Ping"_s, .params = IcmpParams{}}};
    QVERIFY(succeeded(save(anna(10))));
}

void TestChangeLog::newRowsAreWrittenDown()
{
    const auto first = find({.when = always});
    QCOMPARE(first.size(), size_t{4});
    const Change& check = first[0]; // the newest first
    QCOMPARE(check.object, ChangeObject::Check);
    QCOMPARE(check.action, ChangeAction::Added);
    QCOMPARE(check.objectId, m_estate.checks[0].id.value);
    QCOMPARE(check.server, m_estate.servers[0].id);
    QCOMPARE(check.customer, m_estate.customers[0].id);
    QCOMPARE(check.name, u"Ping"_s);
    QVERIFY(check.before.isEmpty());
    QCOMPARE(check.after[u"interval_ms"_s].toInt(), 60'000);
    QVERIFY(check.after[u"params"_s].isObject());
    QCOMPARE(check.after[u"server"_s].toString(), u"core"_s); // readable when the server is long gone
    QCOMPARE(check.who, u"Anna Ek"_s);
    QCOMPARE(check.at, fromMs(10));
    QCOMPARE(first[3].object, ChangeObject::Customer);
}

void TestChangeLog::changesTellBeforeAndAfter()
{
    m_estate.servers[1].address = u"198.51.100.7"_s;
    m_estate.servers[1].tags = {u"prod"_s};
    QVERIFY(succeeded(save(bo(20))));
    const auto found = lines();
    QCOMPARE(found.size(), size_t{1}); // the rest was saved as it was
    QCOMPARE(found[0].action, ChangeAction::Changed);
    QCOMPARE(found[0].before[u"address"_s].toString(), u"192.0.2.2"_s);
    QCOMPARE(found[0].after[u"address"_s].toString(), u"198.51.100.7"_s);
    QCOMPARE(found[0].after[u"tags"_s].toArray(), QJsonArray{u"prod"_s});
    QCOMPARE(found[0].who, u"Bo Åström"_s);
}

void TestChangeLog::thresholdsAreTold()
{
    m_estate.checks[0].overrides = {{u"serverdrift.icmp.rtt"_s, {}, Threshold{.warning = 0.2}}};
    QVERIFY(succeeded(save(anna(15))));
    m_estate.checks[0].overrides[0].threshold.warning = 0.3;
    QVERIFY(succeeded(save(bo(20))));
    const auto fields = changedFields(lines().front());
    QCOMPARE(fields.size(), size_t{1});
    QCOMPARE(fields[0].field, u"overrides"_s);
    QCOMPARE(fields[0].detail, u"serverdrift.icmp.rtt"_s);
    QCOMPARE(fields[0].before[u"warning"_s].toDouble(), 0.2);
    QCOMPARE(fields[0].after[u"warning"_s].toDouble(), 0.3);
}

void TestChangeLog::aMoveBetweenNamesakesIsAChange()
{
    Estate more;
    more.customers = {{{}, m_estate.customers[0].name}};
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).save(more, anna(15)); })));
    m_estate.servers[0].customer = more.customers[0].id;
    QVERIFY(succeeded(save(bo(20))));
    QCOMPARE(lines().front().object, ChangeObject::Server);
    QCOMPARE(lines().front().customer, more.customers[0].id);
}

void TestChangeLog::nobodyChangesNothing()
{
    m_estate.servers[1].name = u"db2"_s;
    QVERIFY(!save({{}, fromMs(20)})); // a line without a name is worth nothing
    QVERIFY(lines().empty());
}

void TestChangeLog::savingTheSameIsNoChange()
{
    QVERIFY(succeeded(save(bo(20))));
    QVERIFY(lines().empty());
}

void TestChangeLog::aRefusedChangeLeavesNoLine()
{
    m_estate.servers[1].name = u"db2"_s;
    m_estate.checks[0].id = {4711};
    QVERIFY(!save(bo(20)));
    QVERIFY(lines().empty());
}

void TestChangeLog::removingAndRestoring()
{
    const ServerId core = m_estate.servers[0].id;
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).removeServers({core}, anna(20)); })));
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).restoreServers({core}, bo(30)); })));
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).removeServers({core}, anna(40)); })));
    std::vector<ChangeAction> actions;
    for (const Change& line : lines()) {
        QCOMPARE(line.name, u"core"_s);
        QCOMPARE(line.before.isEmpty(), line.action == ChangeAction::Restored);
        QCOMPARE(line.after.isEmpty(), line.action == ChangeAction::Removed);
        actions.push_back(line.action);
    }
    QCOMPARE(actions, (std::vector{ChangeAction::Removed, ChangeAction::Restored, ChangeAction::Removed}));
}

void TestChangeLog::parentsAndWindows()
{
    const ServerId core = m_estate.servers[0].id;
    const ServerId db1 = m_estate.servers[1].id;
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).setParents(db1, {core}, anna(20)); })));
    Estate window;
    window.windows = {
        {.id = {}, .title = u"Patchning"_s, .when = {fromMs(30), fromMs(90)}, .servers = {db1}, .setBy = {}}};
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).save(window, anna(30)); })));
    QVERIFY(succeeded(
        change([&](Connection& db) { return EstateRepository(db).endWindow(window.windows[0].id, bo(40)); })));
    const auto found = lines();
    QCOMPARE(found.size(), size_t{3});
    QCOMPARE(found[0].before[u"to"_s].toInt(), 90);
    QCOMPARE(found[0].after[u"to"_s].toInt(), 40);
    QCOMPARE(found[0].after[u"servers"_s].toObject(), (QJsonObject{{QString::number(db1.value), u"db1"_s}}));
    QCOMPARE(found[2].object, ChangeObject::Parents);
    QCOMPARE(found[2].before[u"parents"_s].toArray(), QJsonArray());
    QCOMPARE(found[2].after[u"parents"_s].toArray(), QJsonArray{u"core"_s});
    QCOMPARE(found[2].server, db1);
}

void TestChangeLog::notesAreTold()
{
    const CheckId ping = m_estate.checks[0].id;
    const auto write = [&](const QString& text, const Author& by) {
        return succeeded(change([&](Connection& db) { return EstateRepository(db).writeNote(ping, text, by); }));
    };
    QVERIFY(write(u" backup 02:00 "_s, anna(20)));
    QVERIFY(write(u"backup 02:00"_s, bo(30))); // the same: still Anna's, and no line
    QVERIFY(write(u"backup 03:00"_s, bo(40)));
    QVERIFY(write({}, anna(50)));
    QVERIFY(write({}, anna(60)));
    const auto found = find({.when = always, .object = ChangeObject::Note});
    QCOMPARE(found.size(), size_t{3});
    QCOMPARE(found[0].action, ChangeAction::Removed);
    QCOMPARE(found[1].action, ChangeAction::Changed);
    QCOMPARE(found[1].before[u"text"_s].toString(), u"backup 02:00"_s);
    QCOMPARE(found[1].after[u"text"_s].toString(), u"backup 03:00"_s);
    QCOMPARE(found[1].who, u"Bo Åström"_s);
    QCOMPARE(found[2].action, ChangeAction::Added);
    QCOMPARE(found[2].name, u"Ping"_s);
    QCOMPARE(found[2].objectId, ping.value);
    QCOMPARE(found[2].server, m_estate.servers[0].id);
    QVERIFY(!change([&](Connection& db) { return EstateRepository(db).writeNote({4711}, u"x"_s, bo(70)); }));
}

void TestChangeLog::chartSetsAreTold()
{
    const CustomerId akeri = m_estate.customers[0].id;
    SharedChartSet disks{.id = {},
                         .set = {.name = u"Disks"_s, .customer = akeri, .charts = {{.series = {{u"m"_s, u"*"_s}}}}}};
    const auto run = [this](const std::function<Result<void>(ChartSetRepository)>& what) {
        return succeeded(change([&](Connection& db) { return what(ChartSetRepository(db)); }));
    };
    QVERIFY(run([&](ChartSetRepository sets) { return sets.save(disks, anna(20)); }));
    disks.id = {1};
    disks.revision = 1;
    QVERIFY(run([&](ChartSetRepository sets) { return sets.save(disks, bo(25)); })); // the same: no line
    disks.set.hours = 168;
    QVERIFY(run([&](ChartSetRepository sets) { return sets.save(disks, bo(30)); }));
    QVERIFY(run([&](ChartSetRepository sets) { return sets.remove({1}, 2, anna(40)); }));
    QVERIFY(run([&](ChartSetRepository sets) { return sets.restore({1}, bo(50)); }));
    const auto found = find({.when = always, .object = ChangeObject::ChartSet});
    QCOMPARE(found.size(), size_t{4});
    QCOMPARE(found[0].action, ChangeAction::Restored);
    QCOMPARE(found[0].who, u"Bo Åström"_s);
    QCOMPARE(found[1].action, ChangeAction::Removed);
    QVERIFY(found[1].after.isEmpty());
    QCOMPARE(found[2].action, ChangeAction::Changed);
    QCOMPARE(found[2].before[u"hours"_s].toInt(), 24);
    QCOMPARE(found[2].after[u"hours"_s].toInt(), 168);
    QCOMPARE(found[3].action, ChangeAction::Added);
    QCOMPARE(found[3].name, u"Disks"_s);
    QCOMPARE(found[3].customer, akeri);
    QCOMPARE(found[3].after[u"customer"_s].toString(), u"Åkeri AB"_s); // by name
    QCOMPARE(chartsFrom(found[3].after[u"charts"_s].toArray()), disks.set.charts);
}

void TestChangeLog::adjustmentsAreTold()
{
    Adjustment cpu{.id = {}, .server = m_estate.servers[0].id, .metric = u"system.cpu.utilization"_s};
    cpu.patch.warning = OwnLimit{0.9};
    cpu.reason = u"agreed"_s;
    const auto run = [this](const std::function<Result<void>(AdjustmentRepository)>& what) {
        return succeeded(change([&](Connection& db) { return what(AdjustmentRepository(db)); }));
    };
    QVERIFY(run([&](AdjustmentRepository all) { return all.save(cpu, anna(20)); }));
    cpu.id = {1};
    cpu.revision = 1;
    cpu.patch.warning = OwnLimit{0.8};
    QVERIFY(run([&](AdjustmentRepository all) { return all.save(cpu, bo(30)); }));
    QVERIFY(run([&](AdjustmentRepository all) { return all.remove({1}, 2, anna(40)); }));
    const auto found = find({.when = always, .object = ChangeObject::Adjustment});
    QCOMPARE(found.size(), size_t{3});
    QCOMPARE(found[0].action, ChangeAction::Removed);
    QCOMPARE(found[1].before[u"patch"_s][u"warning"_s].toDouble(), 0.9);
    QCOMPARE(found[1].after[u"patch"_s][u"warning"_s].toDouble(), 0.8);
    QCOMPARE(found[1].who, u"Bo Åström"_s);
    QCOMPARE(changedFields(found[1]).size(), size_t{1}); // one thing to a person
    QCOMPARE(found[2].name, u"system.cpu.utilization *"_s);
    QCOMPARE(found[2].server, m_estate.servers[0].id); // so that the server's page tells it
    QCOMPARE(found[2].customer, m_estate.servers[0].customer);
}

/// What was taken as it came is no change; what a person put in force is, there and back.
void TestChangeLog::baselinesAreTold()
{
    const StoredBaseline ships{
        .name = u"any"_s, .version = 1, .file = u":/any.json"_s, .digest = "d1", .json = "{\"first\": 1}"};
    const StoredBaseline own{.name = u"any"_s,
                             .version = 2,
                             .place = EditionPlace::Site,
                             .file = u"/data/any.json"_s,
                             .digest = "d2",
                             .json = "{\"second\": 2}"};
    const auto run = [this](const std::function<Result<void>(BaselineRepository)>& what) {
        return succeeded(change([&](Connection& db) { return what(BaselineRepository(db)); }));
    };
    const auto held = [this] {
        std::vector<BaselineInForce> all;
        (void)change([&](Connection& db) -> Result<void> {
            all = *BaselineRepository(db).all();
            return {};
        });
        return all;
    };
    QVERIFY(run([&](BaselineRepository all) { return all.take({ships}, anna(20)); }));
    QCOMPARE(held().size(), size_t{1});
    QCOMPARE(held()[0].now, ships);
    QVERIFY(!held()[0].former);
    QVERIFY(run([&](BaselineRepository all) { return all.apply(own, "d1", bo(30)); }));
    QCOMPARE(held()[0].now, own);
    QCOMPARE(held()[0].former, ships);
    QCOMPARE(held()[0].by, u"Bo Åström"_s);
    QVERIFY2(!run([&](BaselineRepository all) { return all.apply(own, "d1", anna(35)); }), "seen another");
    QVERIFY(run([&](BaselineRepository all) { return all.apply(ships, "d2", anna(40)); }));
    QCOMPARE(held()[0].now, ships);
    QCOMPARE(held()[0].former, own);
    const auto found = find({.when = always, .object = ChangeObject::Baseline});
    QCOMPARE(found.size(), size_t{2});
    QCOMPARE(found[1].name, u"any"_s);
    QCOMPARE(found[1].action, ChangeAction::Changed);
    QCOMPARE(found[1].before[u"version"_s].toInt(), 1);
    QCOMPARE(found[1].after[u"version"_s].toInt(), 2);
    QCOMPARE(found[1].who, u"Bo Åström"_s);
    QCOMPARE(found[0].after[u"version"_s].toInt(), 1);
}

void TestChangeLog::listeningForTrapsIsTold()
{
    const auto listen = [this](int port, const Author& by) {
        return succeeded(change([&](Connection& db) { return TrapSwitch(db).setPort(port, by); }));
    };
    const auto engine = [this] {
        auto db = m_fixture->store->reader();
        return SettingsRepository(**db).value(trapEngineKey)->toString();
    };
    QVERIFY(listen(162, anna(20)));
    const QString made = engine();
    QCOMPARE(made.size(), qsizetype{26}); // thirteen octets in hexadecimal
    QVERIFY(listen(162, bo(25)));         // is no change
    QVERIFY(listen(0, bo(30)));
    QCOMPARE(engine(), made);
    const auto found = find({.when = always, .object = ChangeObject::Traps});
    QCOMPARE(found.size(), size_t{2});
    QCOMPARE(found[1].who, u"Anna Ek"_s);
    QCOMPARE(found[1].action, ChangeAction::Changed);
    QCOMPARE(found[1].before[u"port"_s].toInt(), 0);
    QCOMPARE(found[1].after[u"port"_s].toInt(), 162);
    QCOMPARE(found[0].who, u"Bo Åström"_s);
    QCOMPARE(found[0].after[u"port"_s].toInt(), 0);
}

void TestChangeLog::secretsStaySecret()
{
    QVERIFY(succeeded(change([&](Connection& db) -> Result<void> {
        CredentialRepository credentials(db);
        auto id = credentials.save({.id = {}, .name = u"snmp"_s, .user = u"mon"_s}, anna(20));
        if (!id)
            return id.failure();
        return credentials.setSealedSecret(*id, u"auth-password"_s, "c0ffee", anna(21));
    })));
    const auto found = lines();
    QCOMPARE(found.size(), size_t{2});
    QCOMPARE(found[0].after, (QJsonObject{{u"secret_set"_s, u"auth-password"_s}}));
    QCOMPARE(found[1].action, ChangeAction::Added);
    for (const Change& line : found)
        QVERIFY(!QJsonDocument(line.after).toJson().contains("c0ffee"));
}

void TestChangeLog::alarmsAreTold()
{
    Alarm alarm;
    alarm.id = {1};
    alarm.key = {m_estate.checks[0].id, {u"serverdrift.icmp.loss"_s}};
    alarm.server = m_estate.servers[0].id;
    const JournalEntry opened{.alarm = {1}, .at = fromMs(20)}; // nobody did that
    const JournalEntry acked{
        .alarm = {1}, .at = fromMs(25), .kind = JournalKind::Acknowledged, .who = u"Bo Åström"_s, .text = u"kabeln"_s};
    QVERIFY(succeeded(change([&](Connection& db) {
        return AlarmRepository(db).apply({{.alarm = alarm, .journal = {opened, acked}, .isNew = true}});
    })));
    const auto found = lines();
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].object, ChangeObject::Alarm);
    QCOMPARE(found[0].objectId, qint64{1});
    QCOMPARE(found[0].server, alarm.server);
    QCOMPARE(found[0].after[u"did"_s].toInt(), static_cast<int>(JournalKind::Acknowledged));
    QCOMPARE(found[0].after[u"text"_s].toString(), u"kabeln"_s);
    QCOMPARE(find({.when = always, .who = u"Bo Åström"_s}).size(), size_t{1});
}

void TestChangeLog::linesAreFound_data()
{
    QTest::addColumn<ChangeQuestion>("question");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << ChangeQuestion{.when = always} << 6;
    QTest::newRow("a time") << ChangeQuestion{.when = {fromMs(20), fromMs(30)}} << 1;
    QTest::newRow("a person") << ChangeQuestion{.when = always, .who = u"Bo Åström"_s} << 1;
    QTest::newRow("a server, and its windows") << ChangeQuestion{.when = always, .server = {2}} << 3;
    QTest::newRow("another server") << ChangeQuestion{.when = always, .server = {1}} << 2;
    // The customer, both its servers, and what was changed of one of them.
    QTest::newRow("a text in a name, whatever its case") << ChangeQuestion{.when = always, .text = u"ÅKERI"_s} << 4;
    QTest::newRow("a text in the values") << ChangeQuestion{.when = always, .text = u"rack 9"_s} << 1;
    QTest::newRow("a text of a person") << ChangeQuestion{.when = always, .text = u"åström"_s} << 1;
    QTest::newRow("a field's name is no value") << ChangeQuestion{.when = always, .text = u"address"_s} << 0;
    QTest::newRow("a kind") << ChangeQuestion{.when = always, .object = ChangeObject::Server} << 3;
    QTest::newRow("nothing") << ChangeQuestion{.when = always, .text = u"no such"_s} << 0;
}

void TestChangeLog::linesAreFound()
{
    QFETCH(ChangeQuestion, question);
    QFETCH(int, count);
    m_estate.servers[1].notes = u"Rack 9"_s;
    m_estate.windows = {{.id = {},
                         .title = u"Patchning"_s,
                         .when = {fromMs(1), fromMs(5)},
                         .servers = {m_estate.servers[1].id},
                         .setBy = {}}};
    Estate withoutWindow = m_estate;
    withoutWindow.windows.clear();
    QVERIFY(succeeded(change([&](Connection& db) { return EstateRepository(db).save(withoutWindow, bo(20)); })));
    QVERIFY(succeeded(save(anna(40))));
    QCOMPARE(find(question).size(), static_cast<size_t>(count));
}

void TestChangeLog::narrowQuestionsWalkNoWholeLog_data()
{
    QTest::addColumn<ChangeQuestion>("question");
    QTest::addColumn<QStringList>("indexes");
    const QString server = u"change_log_server"_s;
    const QString object = u"change_log_object"_s;
    const QString said = u"alarm_journal_said"_s;
    QTest::newRow("all") << ChangeQuestion{.when = always}
                         << QStringList{u"alarm_journal_people"_s, u"audit_at"_s, u"change_log_at"_s};
    QTest::newRow("a server") << ChangeQuestion{.when = always, .server = {2}}
                              << QStringList{said, u"audit_server"_s, object, server};
    QTest::newRow("a server and a person") << ChangeQuestion{.when = always, .server = {2}, .who = u"Bo"_s}
                                           << QStringList{said, u"audit_server"_s, object, server};
    QTest::newRow("a person") << ChangeQuestion{.when = always, .who = u"Bo"_s}
                              << QStringList{u"alarm_journal_who"_s, u"audit_who"_s, u"change_log_who"_s};
    QTest::newRow("a kind") << ChangeQuestion{.when = always, .object = ChangeObject::Note}
                            << QStringList{u"audit_object"_s, object};
}

/// By the plan that SQLite makes: which index of which log each source is read along.
void TestChangeLog::narrowQuestionsWalkNoWholeLog()
{
    QFETCH(ChangeQuestion, question);
    QFETCH(QStringList, indexes);
    const ChangeSearch search = changeSearch(question, {});
    auto db = m_fixture->store->reader();
    QStringList used;
    const auto read =
        (*db)->readThrough(u"EXPLAIN QUERY PLAN "_s + search.sql, search.values, [&](const QSqlQuery& row) {
            const QString step = row.value(3).toString();
            if (step.contains("alarm_journal"_L1) || step.contains("change_log"_L1) || step.contains("audit"_L1))
                used += step.section(u"INDEX "_s, 1).section(u' ', 0, 0);
            QVERIFY2(step.startsWith("SEARCH"_L1) || !step.contains("_log"_L1), qUtf8Printable(step));
        });
    QVERIFY(succeeded(read));
    used.sort();
    QCOMPARE(used, indexes);
}

void TestChangeLog::pagesFollowEachOther()
{
    auto db = m_fixture->store->reader();
    QVERIFY(succeeded(db));
    std::vector<qint64> ids;
    std::optional<ChangePlace> after;
    int pages = 0;
    do {
        const auto page = ChangeLog(**db).find({.when = always}, after, 3); // all of one moment
        QVERIFY(succeeded(page));
        for (const Change& line : page->changes)
            ids.push_back(line.id);
        after = page->next;
    } while (after && ++pages < 5);
    QCOMPARE(ids, (std::vector<qint64>{4, 3, 2, 1}));
    QCOMPARE(pages, 1);
}

void TestChangeLog::logIsAppendOnly()
{
    const auto changed = change([](Connection& db) { return db.exec(u"UPDATE change_log SET who = 'x'"_s); });
    QVERIFY(!changed);
    QVERIFY(changed.failure().message.contains("append-only"_L1));
    QVERIFY(!change([](Connection& db) { return db.exec(u"DELETE FROM change_log"_s); }));
    QVERIFY(!change([](Connection& db) {
        return db.exec(u"INSERT OR REPLACE INTO change_log SELECT id, at, 'x', action, object, object_id, server_id, "
                       "customer_id, name, before, after FROM change_log"_s);
    }));
    QCOMPARE(find({.when = always}).size(), size_t{4});
    for (const Change& line : find({.when = always}))
        QCOMPARE(line.who, u"Anna Ek"_s);
}

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_changelog.moc"
