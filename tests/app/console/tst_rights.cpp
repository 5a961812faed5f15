#include "app/console/access/guardedoperations.h"
#include "app/console/access/narrowedreaders.h"
#include "tests/widgets/fakeconsole.h"

#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr CustomerId akeri{1};
constexpr CustomerId bygg{2};

Alarm alarmOf(qint64 id, const Check& check, CustomerId customer)
{
    return {.id = {id}, .key = {check.id, {u"m"_s, {}}}, .server = check.server, .customer = customer};
}

} // namespace

/// What an operator may do and see of an estate of two customers: refused and left out behind the boundary, whatever a
/// window offers.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rolesAreRefused_data();
    void rolesAreRefused();
    void lockedAndNobodyDoNothing();
    void othersCustomersAreRefused();
    void whatIsRemovedCanBePutBack();
    void feedTellsTheirsAlone();
    void shiftBringsAnotherPicture();
    void movedServersAreGone();
    void readersTellTheirsAlone();
    void notesAreGuarded();
    void chartSetsAreGuarded();
    void chartSetsOfOthersAreUnknown();
    void adjustmentsAreGuarded();
    void adjustmentsOfOthersAreUnknown();
    void othersCredentialsAreUnknown();
    void runsAreTold();
    void scansAreGuarded();

private:
    /// The code of what was refused; empty: it was done.
    QString ask(const std::function<void(Operations&, Done)>& what);
    void seat(Role role, std::vector<CustomerId> customers = {});
    void publish()
    {
        LiveBatch batch;
        batch.estate = m_estate;
        m_console->send(batch);
    }

    TestClock m_clock;
    Estate m_estate; ///< core of the first customer (check 1, alarm 1), db1 of the second (check 2, alarm 2)
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<NarrowedFeed> m_feed;
    std::unique_ptr<GuardedOperations> m_operations;
};

void TestRights::init()
{
    m_operations.reset();
    m_feed.reset();
    m_console = std::make_unique<FakeConsole>(m_clock);
    m_estate = {};
    m_estate.customers = {{akeri, u"Åkeri AB"_s}, {bygg, u"Bygg AB"_s}};
    m_estate.servers = {{.id = {1}, .customer = akeri, .name = u"core"_s, .address = u"192.0.2.1"_s},
                        {.id = {2}, .customer = bygg, .name = u"db1"_s, .address = u"192.0.2.2"_s}};
    m_estate.checks = {{.id = {1}, .server = {1}, .name = u"Ping"_s, .params = IcmpParams{}},
                       {.id = {2}, .server = {2}, .name = u"Ping"_s, .params = IcmpParams{}}};
    m_estate.windows = {{WindowId{1}, u"core"_s, {m_clock.utcNow(), m_clock.utcNow() + 1h}, {{1}}, u"Bo"_s},
                        {WindowId{2}, u"both"_s, {m_clock.utcNow(), m_clock.utcNow() + 1h}, {{1}, {2}}, u"Bo"_s}};
    LiveBatch& picture = m_console->picture;
    picture.estate = m_estate;
    picture.servers = {{.server = {1}, .customer = akeri}, {.server = {2}, .customer = bygg}};
    picture.series = {{.series = {1}, .check = {1}, .server = {1}, .key = {u"m"_s, {}}},
                      {.series = {2}, .check = {2}, .server = {2}, .key = {u"m"_s, {}}}};
    picture.alarms = {alarmOf(1, m_estate.checks[0], akeri), alarmOf(2, m_estate.checks[1], bygg)};
    m_feed = std::make_unique<NarrowedFeed>(*m_console, m_console->accounts);
    m_operations =
        std::make_unique<GuardedOperations>(GuardedOperations::Parts{*m_console, m_console->accounts, *m_feed});
}

void TestRights::seat(Role role, std::vector<CustomerId> customers)
{
    m_console->accounts.seat(
        {.id = {7}, .login = u"bo"_s, .name = u"Bo"_s, .role = role, .customers = std::move(customers)});
}

QString TestRights::ask(const std::function<void(Operations&, Done)>& what)
{
    std::optional<QString> code;
    what(*m_operations, [&code](const Outcome& outcome) {
        code = outcome.failures.empty() ? QString() : outcome.failures.front().code;
    });
    [&] { QTRY_VERIFY(code); }();
    return code.value_or(u"no answer"_s);
}

void TestRights::rolesAreRefused_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("acknowledges");
    QTest::addColumn<bool>("mutes");
    QTest::addColumn<bool>("edits");
    QTest::newRow("administrator") << Role::Administrator << true << true << true;
    QTest::newRow("technician") << Role::Technician << true << true << true;
    QTest::newRow("account manager") << Role::AccountManager << false << true << false;
    QTest::newRow("read-only") << Role::ReadOnly << false << false << false;
}

void TestRights::rolesAreRefused()
{
    QFETCH(Role, role);
    QFETCH(bool, acknowledges);
    QFETCH(bool, mutes);
    QFETCH(bool, edits);
    seat(role);
    const auto expected = [](bool may) { return may ? QString() : u"right"_s; };
    using Ask = std::function<void(Operations&, Done)>;
    const UtcTime later = m_clock.utcNow() + 1h;
    for (const Ask& each :
         std::vector<Ask>{[](Operations&to, Done done) { to.acknowledge({{1}}, {}, {}, std::move(done)); },
                          [](Operations&to, Done done) { to.unacknowledge({{1}}, std::move(done)); },
                          [later](Operations&to, Done done) { to.snooze({{1}}, later, std::move(done)); },
                          [](Operations&to, Done done) { to.pollNow({{1}}, std::move(done)); }})
        QCOMPARE(ask(each), expected(acknowledges));
    QCOMPARE(ask([](Operations& to, Done done) { to.comment({{1}}, u"kabeln"_s, std::move(done)); }), expected(mutes));
    QCOMPARE(ask([later](Operations& to, Done done) { to.muteServers({{1}}, later, u"patch"_s, std::move(done)); }),
             expected(mutes));
    QCOMPARE(ask([](Operations& to, Done done) { to.endWindow({1}, std::move(done)); }), expected(mutes));
    for (const Ask& each :
         std::vector<Ask>{[this](Operations&to, Done done) { to.saveEstate(m_estate, std::move(done)); },
                          [](Operations&to, Done done) { to.setParents({1}, {{2}}, std::move(done)); },
                          [](Operations&to, Done done) { to.removeChecks({{1}}, std::move(done)); },
                          [](Operations&to, Done done) { to.restoreChecks({{1}}, std::move(done)); },
                          [](Operations&to, Done done) { to.removeServers({{1}}, std::move(done)); },
                          [](Operations&to, Done done) { to.restoreServers({{1}}, std::move(done)); }})
        QCOMPARE(ask(each), expected(edits));
}

void TestRights::lockedAndNobodyDoNothing()
{
    const auto acknowledge = [](Operations& to, Done done) { to.acknowledge({{1}}, {}, {}, std::move(done)); };
    QCOMPARE(ask(acknowledge), QString()); // the desktop's user
    seat(Role::Administrator);
    m_console->accounts.lock();
    QCOMPARE(ask(acknowledge), u"locked"_s);
    m_console->accounts.signOff();
    QCOMPARE(ask(acknowledge), u"nobody"_s);
}

void TestRights::othersCustomersAreRefused()
{
    seat(Role::Technician, {akeri});
    const auto acknowledge = [this](std::vector<AlarmId> alarms) {
        return ask([&](Operations& to, Done done) { to.acknowledge(alarms, {}, {}, std::move(done)); });
    };
    QCOMPARE(acknowledge({{1}}), QString());
    QCOMPARE(acknowledge({{2}}), u"customer"_s);
    QCOMPARE(acknowledge({{1}, {2}}), u"customer"_s);
    QCOMPARE(ask([](Operations& to, Done done) { to.pollNow({{2}}, std::move(done)); }), u"customer"_s);
    QCOMPARE(ask([](Operations& to, Done done) { to.endWindow({1}, std::move(done)); }), QString());
    QCOMPARE(ask([](Operations& to, Done done) { to.endWindow({2}, std::move(done)); }), u"customer"_s);
    const auto save = [this](const std::function<void(Estate&)>& change) {
        Estate estate;
        change(estate);
        return ask([&](Operations& to, Done done) { to.saveEstate(estate, std::move(done)); });
    };
    const Server core = m_estate.servers[0];
    const Server db1 = m_estate.servers[1];
    QCOMPARE(save([&](Estate& estate) { estate.servers = {core}; }), QString());
    QCOMPARE(save([&](Estate& estate) { estate.servers = {db1}; }), u"customer"_s);
    QCOMPARE(save([&](Estate& estate) {
                 estate.servers = {core};
                 estate.servers.front().customer = bygg; // given away
             }),
             u"customer"_s);
    QCOMPARE(save([&](Estate& estate) {
                 estate.servers = {db1};
                 estate.servers.front().customer = akeri; // taken
             }),
             u"customer"_s);
    QCOMPARE(save([&](Estate& estate) { estate.customers = {{{-1}, u"Ny"_s}}; }), u"customer"_s);
    QCOMPARE(save([&](Estate& estate) { estate.checks = {m_estate.checks[1]}; }), u"customer"_s);
    QCOMPARE(save([&](Estate& estate) {
                 estate.servers = {{.id = {-1}, .customer = akeri, .name = u"new"_s, .address = u"192.0.2.9"_s}};
                 estate.checks = {{.id = {-1}, .server = {-1}, .name = u"Ping"_s, .params = IcmpParams{}}};
             }),
             QString());
    // A way in that is known is everybody's.
    std::optional<bool> saved;
    m_operations->saveCredential({.id = {3}, .name = u"noc"_s}, {},
                                 [&](const Result<CredentialId>& done) { saved = static_cast<bool>(done); });
    QTRY_VERIFY(saved);
    QVERIFY(!*saved);
}

void TestRights::whatIsRemovedCanBePutBack()
{
    seat(Role::Technician, {akeri});
    QCOMPARE(ask([](Operations& to, Done done) { to.removeServers({{1}}, std::move(done)); }), QString());
    QCOMPARE(ask([](Operations& to, Done done) { to.restoreServers({{1}}, std::move(done)); }), QString());
    QCOMPARE(ask([](Operations& to, Done done) { to.removeServers({{2}}, std::move(done)); }), u"customer"_s);
}

void TestRights::feedTellsTheirsAlone()
{
    seat(Role::Technician, {akeri});
    std::vector<LiveBatch> told;
    const Subscription listening = m_feed->subscribe([&](const LiveBatch& batch) { told.push_back(batch); });
    QCOMPARE(told.size(), size_t{1});
    QVERIFY(told[0].reset);
    QCOMPARE(told[0].estate->servers, std::vector{m_estate.servers[0]});
    QCOMPARE(told[0].estate->customers.size(), size_t{1});
    QCOMPARE(told[0].estate->checks.size(), size_t{1});
    QCOMPARE(told[0].estate->windows.size(), size_t{2});
    QCOMPARE(told[0].estate->windows[1].servers, std::vector{ServerId{1}});
    QCOMPARE(told[0].alarms.size(), size_t{1});
    QCOMPARE(told[0].series.size(), size_t{1});
    LiveBatch later;
    later.alarms = {alarmOf(3, m_estate.checks[1], bygg), alarmOf(4, m_estate.checks[0], akeri)};
    m_console->send(later);
    QCOMPARE(told[1].alarms.size(), size_t{1});
    QCOMPARE(told[1].alarms[0].id, AlarmId{4});
}

void TestRights::shiftBringsAnotherPicture()
{
    std::vector<LiveBatch> told;
    const Subscription listening = m_feed->subscribe([&](const LiveBatch& batch) { told.push_back(batch); });
    seat(Role::Technician);
    QCOMPARE(told.size(), size_t{1}); // sees the same
    seat(Role::Technician, {bygg});
    QCOMPARE(told.size(), size_t{2});
    QVERIFY(told[1].reset);
    QCOMPARE(told[1].estate->servers, std::vector{m_estate.servers[1]});
    m_console->accounts.lock();
    QCOMPARE(told.size(), size_t{2});
    seat(Role::Technician);
    QCOMPARE(told[2].estate->servers.size(), size_t{2});
    m_console->accounts.signOff(); // the sounds go on
    QCOMPARE(told.size(), size_t{3});
}

void TestRights::movedServersAreGone()
{
    seat(Role::Technician, {akeri});
    std::vector<LiveBatch> told;
    const Subscription listening = m_feed->subscribe([&](const LiveBatch& batch) { told.push_back(batch); });
    m_estate.servers[0].customer = bygg;
    publish();
    QVERIFY(told[1].estate->servers.empty());
    QCOMPARE(told[1].alarms.size(), size_t{1});
    QVERIFY(!told[1].alarms[0].isOpen());
    QCOMPARE(ask([](Operations& to, Done done) { to.acknowledge({{1}}, {}, {}, std::move(done)); }), u"customer"_s);
}

void TestRights::readersTellTheirsAlone()
{
    seat(Role::Technician, {akeri});
    NarrowedHistory history(*m_console, *m_feed);
    std::optional<HistoryReader::Answer> answer;
    const Interval hour{m_clock.utcNow() - 1h, m_clock.utcNow()};
    for (const auto& [series, isTheirs] : {std::pair{SeriesId{1}, true}, std::pair{SeriesId{2}, false}}) {
        answer.reset();
        history.curves({series}, hour, 100, 5, [&](HistoryReader::Answer got) { answer = std::move(got); });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->generation, quint64{5});
        QCOMPARE(!answer->failure, isTheirs);
    }
    NarrowedArchive archive(m_console->archive, *m_feed);
    std::optional<AlarmArchive::Answer<AlarmQuality>> figures;
    archive.quality(hour, {}, 6, [&](auto got) { figures = std::move(got); });
    QTRY_VERIFY(figures);
    QVERIFY(!figures->failure); // counted over theirs alone: see tst_handover
    NarrowedChanges changes(m_console->changes, m_console->accounts);
    changes.changes({.when = hour}, {}, 10, 7, [](ChangeHistory::Answer) {});
    QCOMPARE(m_console->changes.asked.back().customers, std::vector{akeri});
    QVERIFY(!m_console->changes.asked.back().hasAudit);
    seat(Role::Administrator);
    changes.changes({.when = hour}, {}, 10, 8, [](ChangeHistory::Answer) {});
    QVERIFY(m_console->changes.asked.back().customers.empty());
    QVERIFY(m_console->changes.asked.back().hasAudit);
    NarrowedTraps traps(m_console->traps, m_console->accounts);
    traps.traps({.when = hour}, {}, 10, 9, [](TrapArchive::Answer) {});
    QVERIFY(m_console->traps.asked.back().customers.empty());
    seat(Role::ReadOnly, {akeri});
    traps.traps({.when = hour, .customers = {bygg}}, {}, 10, 10, [](TrapArchive::Answer) {});
    QCOMPARE(m_console->traps.asked.back().customers, std::vector{akeri}); // whatever was asked
}

void TestRights::notesAreGuarded()
{
    const auto write = [this](qint64 check) {
        return ask([check](Operations& to, Done done) { to.writeNote({check}, u"känt"_s, std::move(done)); });
    };
    for (const auto& [role, code] : {std::pair{Role::Technician, QString()}, std::pair{Role::AccountManager, QString()},
                                     std::pair{Role::ReadOnly, u"right"_s}}) {
        seat(role);
        QCOMPARE(write(1), code);
    }
    seat(Role::Technician, {akeri});
    QCOMPARE(write(1), QString());
    QCOMPARE(write(2), u"customer"_s);
    m_console->accounts.lock();
    QCOMPARE(write(1), u"locked"_s);
}

void TestRights::chartSetsAreGuarded()
{
    const auto setFor = [](CustomerId customer, const QString& name = u"new"_s) {
        return SharedChartSet{.id = {},
                              .set = {.name = name, .customer = customer, .charts = {{.series = {{u"m"_s, {}}}}}}};
    };
    const auto save = [this](const SharedChartSet& set) {
        return ask([&set](Operations& to, Done done) { to.saveChartSet(set, std::move(done)); });
    };
    const auto known = [this](const QString& name) {
        return *std::ranges::find_if(m_console->picture.estate->chartSets,
                                     [&](const SharedChartSet& each) { return each.set.name == name; });
    };
    const auto remove = [this](const SharedChartSet& set) {
        return ask([&set](Operations& to, Done done) { to.removeChartSet(set.id, set.revision, std::move(done)); });
    };
    const auto restore = [this](const SharedChartSet& set) {
        return ask([&set](Operations& to, Done done) { to.restoreChartSet(set.id, std::move(done)); });
    };
    seat(Role::Technician);
    for (const auto& [customer, name] : {std::pair{CustomerId(), u"all"_s}, {akeri, u"akeri"_s}, {bygg, u"bygg"_s}})
        QCOMPARE(save(setFor(customer, name)), QString());
    for (const Role role : {Role::AccountManager, Role::ReadOnly}) {
        seat(role);
        QCOMPARE(save(setFor({})), u"right"_s);
        QCOMPARE(save(known(u"all"_s)), u"right"_s);
        QCOMPARE(remove(known(u"all"_s)), u"right"_s);
        QCOMPARE(restore(known(u"all"_s)), u"right"_s);
    }
    seat(Role::Technician, {akeri});
    QCOMPARE(save(setFor(akeri)), QString());
    for (const CustomerId other : {CustomerId(), bygg})
        QCOMPARE(save(setFor(other)), u"customer"_s);
    for (const QString& name : {u"all"_s, u"bygg"_s}) {
        QCOMPARE(save(known(name)), u"customer"_s);
        QCOMPARE(remove(known(name)), u"customer"_s);
        SharedChartSet taken = known(name); // to make it theirs
        taken.set.customer = akeri;
        QCOMPARE(save(taken), u"customer"_s);
    }
    const SharedChartSet theirs = known(u"akeri"_s);
    QCOMPARE(remove(theirs), QString());
    QCOMPARE(restore(theirs), QString());
    SharedChartSet given = known(u"akeri"_s);
    given.set.customer = bygg;
    QCOMPARE(save(given), u"customer"_s);
    m_console->accounts.lock();
    QCOMPARE(save(setFor(akeri, u"locked"_s)), u"locked"_s);
    QCOMPARE(remove(known(u"akeri"_s)), u"locked"_s);
    QCOMPARE(restore(theirs), u"locked"_s);
}

void TestRights::chartSetsOfOthersAreUnknown()
{
    m_estate.chartSets = {{.id = {1}, .set = {.name = u"all"_s}},
                          {.id = {2}, .set = {.name = u"akeri"_s, .customer = akeri}},
                          {.id = {3}, .set = {.name = u"bygg"_s, .customer = bygg}}};
    QStringList told;
    const Subscription listening = m_feed->subscribe([&told](const LiveBatch& batch) {
        if (!batch.estate)
            return;
        told.clear();
        for (const SharedChartSet& each : batch.estate->chartSets)
            told += each.set.name;
    });
    seat(Role::Technician);
    publish();
    QTRY_COMPARE(told, QStringList({u"all"_s, u"akeri"_s, u"bygg"_s}));
    seat(Role::ReadOnly, {akeri});
    QTRY_COMPARE(told, QStringList({u"all"_s, u"akeri"_s}));
}

void TestRights::adjustmentsAreGuarded()
{
    const auto adjusted = [](CustomerId customer, const QString& tag, ServerId server = {}) {
        return Adjustment{.id = {},
                          .customer = customer,
                          .tag = tag,
                          .server = server,
                          .metric = u"m"_s,
                          .patch = {.warning = OwnLimit{1}},
                          .reason = u"agreed"_s};
    };
    const auto save = [this](const Adjustment& adjustment) {
        return ask([&](Operations& to, Done done) { to.saveAdjustment(adjustment, std::move(done)); });
    };
    const auto known = [this](CustomerId customer) {
        return *std::ranges::find(m_console->picture.estate->adjustments, customer, &Adjustment::customer);
    };
    const auto reset = [this](const Adjustment& of) {
        return ask([&](Operations& to, Done done) { to.removeAdjustment(of.id, of.revision, std::move(done)); });
    };
    const auto restore = [this](const Adjustment& of) {
        return ask([&](Operations& to, Done done) { to.restoreAdjustment(of.id, std::move(done)); });
    };
    seat(Role::Technician);
    for (const CustomerId customer : {CustomerId(), akeri, bygg})
        QCOMPARE(save(adjusted(customer, u"sql"_s)), QString());
    for (const Role role : {Role::AccountManager, Role::ReadOnly}) {
        seat(role);
        QCOMPARE(save(adjusted(akeri, {})), u"right"_s);
        QCOMPARE(reset(known(akeri)), u"right"_s);
        QCOMPARE(restore(known(akeri)), u"right"_s);
    }
    seat(Role::Technician, {akeri});
    QCOMPARE(save(adjusted(akeri, {})), QString());
    QCOMPARE(save(adjusted({}, {}, {1})), QString());
    QCOMPARE(save(adjusted({}, {}, {2})), u"customer"_s);
    QCOMPARE(save(adjusted(bygg, {})), u"customer"_s);
    QCOMPARE(save(adjusted({}, u"backup"_s)), u"customer"_s); // it would lie over the others' servers, too
    QCOMPARE(reset(known({})), u"customer"_s);
    QCOMPARE(reset(known(bygg)), u"customer"_s);
    Adjustment taken = known(bygg); // to make it theirs
    taken.customer = akeri;
    QCOMPARE(save(taken), u"customer"_s);
    const Adjustment theirs = known(akeri);
    QCOMPARE(reset(theirs), QString());
    QCOMPARE(restore(theirs), QString());
    m_console->accounts.lock();
    QCOMPARE(save(adjusted(akeri, u"late"_s)), u"locked"_s);
    QCOMPARE(restore(theirs), u"locked"_s);
}

void TestRights::adjustmentsOfOthersAreUnknown()
{
    m_estate.adjustments = {{.id = {1}, .tag = u"all"_s, .metric = u"m"_s},
                            {.id = {2}, .customer = akeri, .metric = u"m"_s},
                            {.id = {3}, .customer = bygg, .metric = u"m"_s},
                            {.id = {4}, .server = {2}, .metric = u"m"_s}};
    QList<qint64> told;
    const Subscription listening = m_feed->subscribe([&told](const LiveBatch& batch) {
        if (!batch.estate)
            return;
        told.clear();
        for (const Adjustment& each : batch.estate->adjustments)
            told += each.id.value;
    });
    seat(Role::Technician);
    publish();
    QTRY_COMPARE(told, QList<qint64>({1, 2, 3, 4}));
    seat(Role::ReadOnly, {akeri});
    QTRY_COMPARE(told, QList<qint64>({1, 2}));
}

void TestRights::othersCredentialsAreUnknown()
{
    m_estate.servers[0].credential = {1};
    m_estate.servers[1].credential = {2};
    m_estate.checks[0].credential = {3};
    m_estate.checks[1].credential = {1};
    m_console->savedCredentials = {
        {{{1}, u"common"_s}, {}}, {{{2}, u"bygg"_s}, {}}, {{{3}, u"akeri"_s}, {}}, {{{4}, u"new"_s}, {}}};
    publish();
    const auto names = [this] {
        std::optional<QStringList> read;
        m_operations->readCredentials([&read](const std::vector<Credential>& all) {
            read.emplace();
            for (const Credential& each : all)
                *read += each.name;
        });
        [&] { QTRY_VERIFY(read); }();
        return read.value_or(QStringList());
    };
    seat(Role::Technician);
    QCOMPARE(names().size(), 4);
    seat(Role::Technician, {akeri});
    QCOMPARE(names(), QStringList({u"common"_s, u"akeri"_s, u"new"_s})); // one that nobody uses yet is everybody's
}

void TestRights::runsAreTold()
{
    seat(Role::Technician);
    QCOMPARE(ask([](Operations& to, Done done) { to.pollNow({{1}}, std::move(done)); }), QString());
    GuardedWorkbench workbench({m_console->workbench, m_console->accounts, *m_feed});
    const Subscription trying =
        workbench.tryCheck({.server = m_estate.servers[0], .check = m_estate.checks[0]}, [](const TrialAnswer&) {});
    const auto& told = m_console->accounts.told;
    QCOMPARE(told.size(), size_t{2});
    QCOMPARE(told[0].detail, u"poll"_s);
    QCOMPARE(told[0].objectId, qint64{1});
    QCOMPARE(told[1].detail, u"trial"_s);
    seat(Role::ReadOnly);
    std::optional<TrialAnswer> answer;
    const Subscription refused = workbench.tryCheck({.server = m_estate.servers[0], .check = m_estate.checks[0]},
                                                    [&](const TrialAnswer& said) { answer = said; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->cause, u"right"_s);
    QCOMPARE(told.size(), size_t{2});
}

void TestRights::scansAreGuarded()
{
    GuardedScan scan(m_console->scan, m_console->accounts);
    const ScanWish wish{.range = *AddressRange::parse(u"192.0.2.0/29, 192.0.2.77"_s)};
    seat(Role::ReadOnly);
    std::optional<ScanNews> news;
    const Subscription refused = scan.scan(wish, [&](const ScanNews& said) { news = said; });
    QTRY_VERIFY(news);
    QVERIFY(news->isOver && news->refused);
    QCOMPARE(news->refused->code, u"right"_s);
    QVERIFY(m_console->scan.wishes.empty());
    const auto& told = m_console->accounts.told;
    QVERIFY(told.empty());
    seat(Role::Technician);
    const Subscription scanning = scan.scan(wish, [](const ScanNews&) {});
    QCOMPARE(m_console->scan.wishes.size(), size_t{1});
    QCOMPARE(told.size(), size_t{1});
    QCOMPARE(told[0].name, u"192.0.2.0/29 192.0.2.77"_s);
    QCOMPARE(told[0].detail, u"scan"_s);
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
