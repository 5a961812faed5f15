#include "app/probes/plan/planreadings.h"
#include "app/probes/redfish/redfishrows.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ReadingPlan> planOf(const QString& at, const QString& column, bool table = true)
{
    PlanGroup group;
    group.name = u"g"_s;
    group.table = table;
    group.address = at;
    PlanColumn only;
    only.name = u"value"_s;
    only.address = column;
    group.columns = {only};
    auto plan = std::make_shared<ReadingPlan>();
    plan->way = PlanWay::Redfish;
    plan->groups = {group};
    return plan;
}

using Tree = std::map<QString, QByteArray>;

/// Asks for what is wanted until nothing is, as a poll does. What the tree lacks is missing.
RedfishRead readAll(const RedfishProgram& program, RedfishStore& store, const Tree& tree, QStringList* asked = nullptr)
{
    RedfishRead read = readRedfish(program, store);
    for (int round = 0; round < 64 && !read.wanted.empty(); ++round) {
        for (const RedfishWanted& wanted : read.wanted) {
            const auto found = tree.find(wanted.path);
            if (asked)
                asked->append(wanted.path);
            if (found == tree.end() || !store.put(wanted.path, found->second))
                store.putMissing(wanted.path);
        }
        read = readRedfish(program, store);
    }
    return read;
}

QStringList cellsOf(const RedfishRead& read, size_t group = 0)
{
    QStringList cells;
    const PlanTable& table = read.tables.tables[group];
    for (size_t row = 0; row < table.size(); ++row)
        cells += table.index(row) + u'=' + table.text(row, 0);
    return cells;
}

const Tree twoChassis{
    {u"/redfish/v1"_s,
     R"({"Chassis": {"@odata.id": "/redfish/v1/Chassis"}, "Systems": {"@odata.id": "/redfish/v1/Systems/"}})"},
    {u"/redfish/v1/Chassis"_s,
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/1"}, {"@odata.id": "/redfish/v1/Chassis/DE%3A1/"}]})"},
    {u"/redfish/v1/Chassis/1"_s,
     R"({"Id": "1", "Thermal": {"@odata.id": "/redfish/v1/Chassis/1/Thermal"}, "Self": {"@odata.id": "/redfish/v1/Chassis/1"}, "Deep": {"List": [1, {"A": "x"}]}})"},
    {u"/redfish/v1/Chassis/DE%3A1"_s,
     R"({"Id": "DE:1", "Thermal": {"@odata.id": "/redfish/v1/Chassis/none"}, "Oem": {"Hp": {"Links": {"Next": {"href": "/redfish/v1/Chassis/1"}}}}})"},
    {u"/redfish/v1/Chassis/1/Thermal"_s, R"({"Temperatures": [
        {"@odata.id": "/redfish/v1/Chassis/1/Thermal#/Temperatures/0", "MemberId": "a", "ReadingCelsius": 20.5, "Status": {"State": "Enabled", "HealthRollUp": "OK"}},
        {"MemberId": "b", "ReadingCelsius": null, "Status": {"State": "Absent"}},
        {"MemberId": "c", "ReadingCelsius": 0, "Fault": false}], "One": {"Name": "only"}})"},
    {u"/redfish/v1/Systems"_s,
     R"({"links": {"Member": [{"href": "/redfish/v1/Systems/1"}]}, "Members@odata.nextLink": "/redfish/v1/Systems?$skip=1"})"},
    {u"/redfish/v1/Systems?$skip=1"_s,
     R"({"Members": [{"@odata.id": "/redfish/v1/Systems/2"}], "Members@odata.nextLink": "/redfish/v1/Systems"})"},
    {u"/redfish/v1/Systems/1"_s, R"({"Power": "Off", "Name": "one"})"},
    {u"/redfish/v1/Systems/2"_s, R"({"PowerState": "On", "Name": "two Smart Array"})"},
};

} // namespace

class TestRedfishRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("cells");
        const auto row = [](const char* name, const QString& at, const QString& column, const QStringList& cells) {
            QTest::newRow(name) << at << column << cells;
        };
        const QString list = u"Chassis/*/Thermal#Temperatures"_s;
        row("members", u"Chassis/*"_s, u"Id"_s, {u"1=1"_s, u"DE:1=DE:1"_s});
        row("address", u"Chassis/*"_s, u"@id"_s, {u"1=1"_s, u"DE:1=DE:1"_s});
        row("items of a list", list, u"ReadingCelsius"_s, {u"1/a=20.5"_s, u"1/b="_s, u"1/c=0"_s});
        row("otherwise spelt", list, u"Status/HealthRollup|Status/Health"_s, {u"1/a=OK"_s, u"1/b="_s, u"1/c="_s});
        row("true and false", list, u"Fault"_s, {u"1/a="_s, u"1/b="_s, u"1/c=false"_s});
        row("an object for a list", u"Chassis/*/Thermal#One"_s, u"Name"_s, {u"1=only"_s});
        row("first name that is there", u"Chassis/*/Nothing|Thermal#One"_s, u"Name"_s, {u"1=only"_s});
        row("an item by its place", u"Chassis/*"_s, u"Deep/List/1/A"_s, {u"1=x"_s, u"DE:1="_s});
        row("behind the list's end", u"Chassis/*"_s, u"Deep/List/7/A"_s, {u"1="_s, u"DE:1="_s});
        row("old links", u"Chassis/*/Oem/Hpe|Hp/Links/Next"_s, u"Id"_s, {u"DE:1=1"_s});
        row("a column over a link", u"Chassis/*"_s, u"Thermal/One/Name"_s, {u"1=only"_s, u"DE:1="_s});
        row("pages that lead back", u"Systems/*"_s, u"Name"_s, {u"1=one"_s, u"2=two Smart Array"_s});
        row("condition", u"Systems/*[PowerState|Power=off]"_s, u"Name"_s, {u"1=one"_s});
        row("condition with anything", u"Systems/*[Name=*smart*]"_s, u"Name"_s, {u"2=two Smart Array"_s});
        row("condition for nothing", u"Systems/*[PowerState=]"_s, u"Name"_s, {u"1=one"_s});
        row("a circle", u"Chassis/*/Self/Self/Self"_s, u"Id"_s, {u"1=1"_s});
        row("nothing there", u"Fabrics/*/Switches/*"_s, u"Id"_s, {});
    }
    void rows()
    {
        QFETCH(QString, at);
        QFETCH(QString, column);
        const RedfishProgram program(planOf(at, column));
        RedfishStore store;
        QStringList asked;
        const RedfishRead read = readAll(program, store, twoChassis, &asked);
        QVERIFY(read.wanted.empty());
        QTEST(cellsOf(read), "cells");
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), asked.size()); // each once
    }

    void asManyRoundsAsLinks()
    {
        const RedfishProgram program(planOf(u"Chassis/*/Thermal#Temperatures"_s, u"ReadingCelsius"_s));
        RedfishStore store;
        RedfishRead read = readRedfish(program, store);
        QCOMPARE(read.wanted.size(), size_t{1});
        QVERIFY(store.put(u"/redfish/v1"_s, twoChassis.at(u"/redfish/v1"_s)));
        read = readRedfish(program, store);
        QCOMPARE(read.wanted.size(), size_t{1});
        QVERIFY(read.wanted[0].isCollection);
        QVERIFY(!read.tables.tables[0].isComplete());
        QVERIFY(store.put(u"/redfish/v1/Chassis"_s, twoChassis.at(u"/redfish/v1/Chassis"_s)));
        QCOMPARE(readRedfish(program, store).wanted.size(), size_t{2}); // both chassis at once
    }

    void membersThatCameAlongAreNotAskedFor()
    {
        const Tree tree{
            {u"/redfish/v1"_s, R"({"Systems": {"@odata.id": "/redfish/v1/Systems"}})"},
            {u"/redfish/v1/Systems"_s, R"({"Members": [{"@odata.id": "/redfish/v1/Systems/1", "Name": "in full"}]})"}};
        const RedfishProgram program(planOf(u"Systems/*"_s, u"Name"_s));
        RedfishStore store;
        QStringList asked;
        const RedfishRead read = readAll(program, store, tree, &asked);
        QCOMPARE(cellsOf(read), QStringList{u"1=in full"_s});
        QCOMPARE(asked.size(), qsizetype{2});
    }

    void aGroupWaitsForTheOneItStandsInFor()
    {
        auto plan = std::make_shared<ReadingPlan>(*planOf(u"Chassis/*/Thermal#Temperatures"_s, u"ReadingCelsius"_s));
        PlanGroup instead = planOf(u"Systems/*"_s, u"Name"_s)->groups.front();
        instead.name = u"instead"_s;
        instead.unless = {u"g"_s};
        plan->groups.push_back(instead);
        const RedfishProgram program(plan);
        RedfishStore store;
        QStringList asked;
        RedfishRead read = readAll(program, store, twoChassis, &asked);
        QVERIFY(!asked.contains(u"/redfish/v1/Systems"_s));
        QCOMPARE(cellsOf(read, 1), QStringList());
        RedfishStore bare;
        Tree without = twoChassis;
        without.erase(u"/redfish/v1/Chassis/1/Thermal"_s);
        read = readAll(program, bare, without);
        QCOMPARE(cellsOf(read, 1).size(), qsizetype{2});
    }

    void nothingIsAskedForBehindAConditionThatIsNotKnownYet()
    {
        const Tree tree{
            {u"/redfish/v1"_s, R"({"Chassis": {"@odata.id": "/redfish/v1/Chassis"}})"},
            {u"/redfish/v1/Chassis"_s,
             R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/A"}, {"@odata.id": "/redfish/v1/Chassis/B"}]})"},
            {u"/redfish/v1/Chassis/A"_s,
             R"({"Thermal": {"@odata.id": "/redfish/v1/Chassis/A/Thermal"}, "Sensors": {"@odata.id": "/redfish/v1/Chassis/A/Sensors"}})"},
            {u"/redfish/v1/Chassis/A/Thermal"_s, R"({"Temperatures": [{"Name": "Inlet"}]})"},
            {u"/redfish/v1/Chassis/B"_s,
             R"({"Thermal": {"@odata.id": "/redfish/v1/Chassis/B/Thermal"}, "Sensors": {"@odata.id": "/redfish/v1/Chassis/B/Sensors"}})"},
            {u"/redfish/v1/Chassis/B/Sensors"_s, R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/B/Sensors/T1"}]})"},
            {u"/redfish/v1/Chassis/B/Sensors/T1"_s, R"({"Name": "Board"})"}};
        const RedfishProgram program(planOf(u"Chassis/*[Thermal.Temperatures.0.Name=]/Sensors/*"_s, u"Name"_s));
        RedfishStore store;
        QStringList asked;
        const RedfishRead read = readAll(program, store, tree, &asked);
        QCOMPARE(cellsOf(read), QStringList{u"B/T1=Board"_s});
        QVERIFY(asked.contains(u"/redfish/v1/Chassis/A/Thermal"_s));
        QVERIFY(!asked.contains(u"/redfish/v1/Chassis/A/Sensors"_s));
    }

    void ofTwinsTheFirstIsRead()
    {
        const auto groupOf = [](const QString& name, const QString& at) {
            PlanGroup group = planOf(at, u"Name"_s)->groups.front();
            group.name = name;
            group.instanceColumn = u"value"_s;
            PlanMetric metric;
            metric.metric = u"hw.status"_s;
            metric.kind = ReadingKind::Status;
            metric.textColumn = u"value"_s;
            group.metrics = {metric};
            return group;
        };
        auto plan = std::make_shared<ReadingPlan>();
        plan->way = PlanWay::Redfish;
        plan->groups = {groupOf(u"first"_s, u"Systems/*"_s), groupOf(u"second"_s, u"Systems/*[Name=one]"_s)};
        const RedfishProgram program(plan);
        RedfishStore store;
        const RedfishRead read = readAll(program, store, twoChassis);
        QCOMPARE(read.tables.tables[1].size(), size_t{1});
        const std::vector<Reading> readings = readingsOf(program, read);
        QCOMPARE(readings.size(), size_t{2});
        QCOMPARE(readings[0].key.instance, u"one"_s);
        QCOMPARE(readings[1].key.instance, u"two Smart Array"_s);
    }

    void aRootThatIsNotThereIsReadByTheUsualNames()
    {
        Tree tree = twoChassis;
        tree.erase(u"/redfish/v1"_s);
        const RedfishProgram program(planOf(u"Systems/*"_s, u"Name"_s));
        RedfishStore store;
        QCOMPARE(cellsOf(readAll(program, store, tree)).size(), qsizetype{2});
    }

    void tooManyRowsAreCut()
    {
        auto plan = std::make_shared<ReadingPlan>(*planOf(u"Chassis/*/Thermal#Temperatures"_s, u"ReadingCelsius"_s));
        plan->groups.front().maxRows = 2;
        const RedfishProgram program(plan);
        RedfishStore store;
        const RedfishRead read = readAll(program, store, twoChassis);
        QCOMPARE(cellsOf(read).size(), qsizetype{2});
        QCOMPARE(read.cut, QStringList{u"g"_s});
        QVERIFY(!read.tables.tables[0].isComplete());
    }

    void scalarsAreOfTheFirst()
    {
        const RedfishProgram program(planOf(u"Chassis/*"_s, u"Id"_s, false));
        RedfishStore store;
        QCOMPARE(cellsOf(readAll(program, store, twoChassis)), QStringList{u"1=1"_s});
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("resource") << u"/redfish/v1/Chassis/1/"_s << u"/redfish/v1/Chassis/1"_s << QString();
        QTest::newRow("place") << u"/redfish/v1/C#/Fans/0"_s << u"/redfish/v1/C"_s << u"/Fans/0"_s;
        QTest::newRow("place, iLO") << u"/redfish/v1/C/#Fans/0"_s << u"/redfish/v1/C"_s << u"/Fans/0"_s;
        QTest::newRow("before Redfish") << u"/rest/v1/Systems"_s << u"/rest/v1/Systems"_s << QString();
        QTest::newRow("another host") << u"https://elsewhere/redfish/v1"_s << QString() << QString();
        QTest::newRow("another host, no scheme") << u"//elsewhere/redfish/v1"_s << QString() << QString();
        QTest::newRow("upwards") << u"/redfish/v1/../../etc"_s << QString() << QString();
        QTest::newRow("a second line") << u"/redfish/v1/a\r\nX: y"_s << QString() << QString();
        QTest::newRow("not ours") << u"/index.html"_s << QString() << QString();
        QTest::newRow("long") << u"/redfish/v1/"_s + QString(2000, u'a') << QString() << QString();
    }
    void links()
    {
        QFETCH(QString, text);
        const auto link = RedfishLink::parse(text);
        QTEST(link ? link->path : QString(), "path");
        QTEST(link ? link->pointer : QString(), "pointer");
    }

    void whatIsNoPath_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("empty step") << u"Chassis//Thermal"_s;
        QTest::newRow("slash at the end") << u"Chassis/"_s;
        QTest::newRow("open bracket") << u"Systems/*[Power=Off"_s;
        QTest::newRow("no equals sign") << u"Systems/*[Power]"_s;
        QTest::newRow("empty list") << u"Chassis/*#"_s;
        QTest::newRow("blank") << u"Chassis/a b"_s;
        QTest::newRow("long") << QString(u"a/"_s.repeated(30) + u'a');
    }
    void whatIsNoPath()
    {
        QFETCH(QString, at);
        QVERIFY(!RedfishPath::parse(at));
    }

    void whatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("truncated") << QByteArray("{\"Members\": [");
        QTest::newRow("page") << QByteArray("<html>busy</html>");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void whatIsNoJson()
    {
        QFETCH(QByteArray, body);
        RedfishStore store;
        const auto kept = store.put(u"/redfish/v1"_s, body);
        QVERIFY(!kept);
        QVERIFY(!kept.failure().message.isEmpty());
        QVERIFY(store.find(u"/redfish/v1"_s) && !store.find(u"/redfish/v1"_s)->isHere);
    }

    void theStoreHasAnEnd()
    {
        RedfishStore store;
        for (size_t i = 0; i < RedfishStore::mostResources; ++i) {
            QVERIFY(!store.isFull());
            store.putMissing(QString::number(i));
        }
        QVERIFY(store.isFull());
    }
};

QTEST_GUILESS_MAIN(TestRedfishRows)
#include "tst_redfishrows.moc"
