#include "models/store/estaterepository.h"
#include "tests/models/store/storefixture.h"

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Author by{u"Anna Ek"_s, fromMs(70)};

Server server(qint64 id, const QString& name)
{
    return {.id = {id}, .customer = {-1}, .name = name, .address = u"192.0.2.1"_s};
}

Check ping(qint64 id, qint64 of)
{
    return {.id = {id}, .server = {of}, .name = u"Ping"_s, .params = IcmpParams{}};
}

QStringList namesOf(const Estate& estate)
{
    QStringList names;
    for (const Server& each : estate.servers)
        names << each.name;
    return names;
}

} // namespace

class TestEstateWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyBadRowIsNamed();
    void whoLeansOnABadRowIsNotToBlame();
    void parentsAreReplaced();
    void parentsAreAllOrNothing();
    void removedServersComeBackAsTheyWere();
    void whatIsGoneForbidsNothing();
    void removedChecksComeBack();
    void removedRowsCantBeChanged();
    void removedServersCantBeNamed();
    void changesMeanwhileKeepWhatIsUnseen();

private:
    [[nodiscard]] Result<void> change(const std::function<Result<void>(EstateRepository&)>& what) const
    {
        return m_fixture->store->writeNow([&](Connection& db) {
            EstateRepository estate(db);
            return what(estate);
        });
    }
    [[nodiscard]] Estate load() const
    {
        auto db = m_fixture->store->reader();
        return *EstateRepository(**db).load();
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Estate m_estate; ///< as saved: core, db1 and web, which depend on core, with a check each
};

void TestEstateWriter::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->open());
    m_estate = {};
    m_estate.customers = {{{-1}, u"Åkeri AB"_s}};
    m_estate.servers = {server(-1, u"core"_s), server(-2, u"db1"_s), server(-3, u"web"_s)};
    m_estate.checks = {ping(-1, -1), ping(-2, -2), ping(-3, -3)};
    m_estate.dependencies = {{{-2}, {-1}}, {{-3}, {-1}}};
    m_estate.windows = {
        {.id = {}, .title = u"Patchning"_s, .when = {fromMs(1), fromMs(5)}, .servers = {{-1}, {-2}}, .setBy = u"kl"_s}};
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.save(m_estate, by); })));
}

void TestEstateWriter::everyBadRowIsNamed()
{
    Estate bad;
    bad.servers = {server(0, u"good"_s), server(77, u"gone"_s), server(0, u"lost"_s)};
    bad.servers[0].customer = bad.servers[1].customer = m_estate.customers[0].id;
    bad.servers[2].customer = {-9};
    bad.checks = {ping(0, 4711), ping(0, m_estate.servers[0].id.value)};
    bad.checks[1].interval = 0ms;
    bad.dependencies = {{m_estate.servers[0].id, m_estate.servers[1].id}};
    bad.windows = {{.id = {88}, .title = u"Fönster"_s, .when = {fromMs(1), fromMs(2)}, .servers = {}, .setBy = {}}};
    std::vector<Failure> refused;
    const auto saved = change([&](EstateRepository& estate) { return estate.save(bad, by, &refused); });
    QVERIFY(!saved);
    QCOMPARE(refused.size(), size_t{6});
    const std::array words = {u"gone"_s, u"lost"_s, u"Ping"_s, u"Ping"_s, u"depends on it"_s, u"Fönster"_s};
    for (size_t i = 0; i < words.size(); ++i)
        QVERIFY2(refused[i].message.contains(words[i]), qUtf8Printable(refused[i].message));
    QCOMPARE(refused.front().code, saved.failure().code);
    QCOMPARE(namesOf(load()), namesOf(m_estate)); // not even the good one
}

void TestEstateWriter::whoLeansOnABadRowIsNotToBlame()
{
    Estate bad;
    bad.servers = {server(-1, u"lost"_s)};
    bad.servers[0].customer = {-9};
    bad.checks = {ping(0, -1), ping(0, -1)};
    std::vector<Failure> refused;
    QVERIFY(!change([&](EstateRepository& estate) { return estate.save(bad, by, &refused); }));
    QCOMPARE(refused.size(), size_t{1});
    QVERIFY(refused[0].message.contains(u"lost"_s));
}

void TestEstateWriter::parentsAreReplaced()
{
    const ServerId core = m_estate.servers[0].id;
    const ServerId db1 = m_estate.servers[1].id;
    const ServerId web = m_estate.servers[2].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(web, {db1}, by); })));
    using Pairs = std::vector<std::pair<ServerId, ServerId>>;
    QCOMPARE(load().dependencies, (Pairs{{db1, core}, {web, db1}}));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(db1, {}, by); })));
    QCOMPARE(load().dependencies, (Pairs{{web, db1}}));
}

void TestEstateWriter::parentsAreAllOrNothing()
{
    const Estate before = load();
    const ServerId core = m_estate.servers[0].id;
    const ServerId web = m_estate.servers[2].id;
    QCOMPARE(codeOf(change([&](EstateRepository& estate) { return estate.setParents(core, {web}, by); })),
             u"dependency-circle"_s);
    QVERIFY(!change([&](EstateRepository& estate) { return estate.setParents(web, {{4711}}, by); }));
    QCOMPARE(codeOf(change([&](EstateRepository& estate) { return estate.setParents({4711}, {core}, by); })),
             u"no-such-row"_s);
    QCOMPARE(load().dependencies, before.dependencies);
}

void TestEstateWriter::removedServersComeBackAsTheyWere()
{
    const Estate before = load();
    const ServerId core = m_estate.servers[0].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.removeServers({core}, by); })));
    const Estate without = load();
    QCOMPARE(namesOf(without), (QStringList{u"db1"_s, u"web"_s}));
    QCOMPARE(without.checks.size(), size_t{2});
    QVERIFY(without.dependencies.empty());
    QCOMPARE(without.windows[0].servers, std::vector{m_estate.servers[1].id});
    QCOMPARE(codeOf(change([&](EstateRepository& estate) { return estate.removeServers({core}, by); })),
             u"no-such-row"_s);

    QVERIFY(m_fixture->open()); // not a matter of memory
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.restoreServers({core}, by); })));
    const Estate after = load();
    QVERIFY(after.servers == before.servers);
    QVERIFY(after.checks == before.checks);
    QVERIFY(after.dependencies == before.dependencies);
    QVERIFY(after.windows == before.windows);
    QCOMPARE(codeOf(change([&](EstateRepository& estate) { return estate.restoreServers({core}, by); })),
             u"no-such-row"_s);
}

void TestEstateWriter::whatIsGoneForbidsNothing()
{
    const ServerId core = m_estate.servers[0].id;
    const ServerId db1 = m_estate.servers[1].id;
    const ServerId web = m_estate.servers[2].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(core, {}, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(db1, {core}, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(web, {db1}, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.removeServers({db1}, by); })));
    // The network is built anew, the other way round.
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(core, {web}, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.restoreServers({db1}, by); })));
    using Pairs = std::vector<std::pair<ServerId, ServerId>>;
    QCOMPARE(load().dependencies, (Pairs{{core, web}, {web, db1}})); // and not db1 on core
}

void TestEstateWriter::removedChecksComeBack()
{
    const Estate before = load();
    const CheckId check = m_estate.checks[1].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.removeChecks({check}, by); })));
    QCOMPARE(load().checks.size(), size_t{2});
    // A check that was removed before its server stays removed when the server comes back.
    const ServerId owner = m_estate.servers[1].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.removeServers({owner}, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.restoreServers({owner}, by); })));
    QCOMPARE(load().checks.size(), size_t{2});
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.restoreChecks({check}, by); })));
    QVERIFY(load().checks == before.checks);
}

void TestEstateWriter::removedRowsCantBeChanged()
{
    QVERIFY(succeeded(
        change([&](EstateRepository& estate) { return estate.removeServers({m_estate.servers[0].id}, by); })));
    Estate again;
    again.servers = {m_estate.servers[0]};
    QCOMPARE(codeOf(change([&](EstateRepository& estate) { return estate.save(again, by); })), u"no-such-row"_s);
}

void TestEstateWriter::removedServersCantBeNamed()
{
    const ServerId gone = m_estate.servers[0].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.removeServers({gone}, by); })));
    Estate bad;
    bad.checks = {ping(0, gone.value)};
    bad.dependencies = {{m_estate.servers[1].id, gone}};
    bad.windows = {{.id = {}, .title = u"F"_s, .when = {fromMs(1), fromMs(2)}, .servers = {gone}, .setBy = {}}};
    std::vector<Failure> refused;
    QVERIFY(!change([&](EstateRepository& estate) { return estate.save(bad, by, &refused); }));
    QCOMPARE(refused.size(), size_t{3});
    for (const Failure& failure : refused)
        QCOMPARE(failure.code, u"no-such-row"_s);
}

void TestEstateWriter::changesMeanwhileKeepWhatIsUnseen()
{
    const Estate before = load();
    const ServerId core = m_estate.servers[0].id;
    const ServerId db1 = m_estate.servers[1].id;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.removeServers({core}, by); })));
    Estate window;
    window.windows = load().windows;
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.save(window, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.setParents(db1, {}, by); })));
    QVERIFY(succeeded(change([&](EstateRepository& estate) { return estate.restoreServers({core}, by); })));
    QVERIFY(load().windows == before.windows);
    QVERIFY(load().dependencies == before.dependencies);
}

QTEST_GUILESS_MAIN(TestEstateWriter)
#include "tst_estatewriter.moc"
