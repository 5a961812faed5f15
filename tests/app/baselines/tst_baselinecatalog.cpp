#include "app/baselines/baselinecatalog.h"
#include "models/domain/evaluation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Check checkWith(CheckParams params)
{
    Check check;
    check.params = std::move(params);
    return check;
}

/// The smallest plan that is allowed, with one thing replaced.
QByteArray planWith(const QByteArray& from, const QByteArray& to)
{
    QByteArray json = R"json({"schema": 1, "name": "x", "version": 1, "snmp": {"uptime": "up", "groups": [
        {"name": "g", "columns": {"up": "1.3.6.1.2.1.1.3.0"}, "metrics": [{"metric": "a.b", "value": "up / 100"}]},
        {"name": "t", "table": true, "columns": {"c": "1.3.6.1.2.1.2.2.1.2", "n": "1.3.6.1.2.1.2.2.1.10"},
         "instance": {"column": "c", "pattern": "^(x)"}, "filters": [{"column": "c", "drop": "^y"}],
         "lookups": [{"name": "found", "where": [{"column": "c", "keep": "^z"}], "value": "n * 2"}],
         "metrics": [{"metric": "a.c", "kind": "counter", "counter": "n"},
                     {"metric": "a.d", "kind": "status", "value": "n", "states": {"1": "ok"}, "words": {"1": "up"}}]}],
        "derived": [{"metric": "a.e", "value": "found + up"}]},
        "thresholds": [{"metric": "a.b", "threshold": {"warning": 1, "error": 2}, "reason": "why"}]})json";
    Q_ASSERT(from.isEmpty() || json.contains(from));
    return from.isEmpty() ? json : json.replace(from, to);
}

} // namespace

class TestBaselineCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedBaselinesAreSound()
    {
        const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        for (const Failure& failure : catalog.refused())
            qWarning().noquote() << failure.message;
        QVERIFY(catalog.refused().empty());
        QVERIFY(catalog.find(u"checks"_s));
        QVERIFY(!catalog.find(u"checks"_s)->plan());
        const Baseline* generic = catalog.find(u"generic-server"_s);
        QVERIFY(generic && generic->plan());
        QCOMPARE(generic->plan()->baseline, u"generic-server 2"_s);
        QCOMPARE(generic->plan()->uptimeColumn, u"sysUpTime"_s);
    }

    void everyThresholdOfTheGenericServerHasItsMetric()
    {
        const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        const Baseline* generic = catalog.find(u"generic-server"_s);
        QVERIFY(generic);
        QStringList metrics{u"serverdrift.check.status"_s}; // the check's own, not the device's
        for (const PlanMetric& metric : generic->plan()->derived)
            metrics += metric.metric;
        for (const PlanGroup& group : generic->plan()->groups) {
            for (const PlanMetric& metric : group.metrics)
                metrics += metric.metric;
        }
        for (const ThresholdRule& rule : generic->rules) {
            QVERIFY2(metrics.contains(rule.metric), qPrintable(rule.metric));
            QVERIFY2(!rule.threshold.guard || metrics.contains(rule.threshold.guard->metric), qPrintable(rule.metric));
            QVERIFY2(!rule.threshold.origin.reason.isEmpty(), qPrintable(rule.metric));
        }
    }

    void processesAreAddedToWhatIsRead()
    {
        const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        const SnmpParams wanted{.processes = {u"nginx"_s, u"php-fpm*"_s}};
        const auto plan = catalog.planFor(wanted);
        const auto plain = catalog.planFor(SnmpParams{});
        QCOMPARE(plan->groups.size(), plain->groups.size() + 1);
        QCOMPARE(catalog.planFor(wanted), plan); // one for all that want the same
        QVERIFY(catalog.planFor(SnmpParams{.processes = {u"nginx"_s}}) != plan);

        Check check = checkWith(wanted);
        const auto judged = [&] {
            const auto rules = catalog.rulesFor(check);
            const Threshold* count = effectiveThreshold(rules, u"serverdrift.process.count"_s, u"nginx"_s);
            return count ? levelOf(*count, 0, 0, State::Ok) : State::NoData;
        };
        QCOMPARE(judged(), State::Error);
        QVERIFY(catalog.rulesFor(check).size() > catalog.rulesFor(checkWith(SnmpParams{})).size());
        Threshold warns;
        warns.direction = Direction::Below;
        warns.warning = 1;
        check.overrides = {{u"serverdrift.process.count"_s, u"nginx"_s, warns}};
        QCOMPARE(judged(), State::Warning);
    }

    void parsesWhatTheSchemaAllows()
    {
        const Result<Baseline> baseline = parseBaseline(planWith({}, {}), u"x.json"_s);
        QVERIFY2(baseline, baseline ? "" : qPrintable(baseline.failure().message));
        QCOMPARE(baseline->plan()->groups.size(), 2U);
        QCOMPARE(baseline->plan()->derived.size(), 1U);
        const PlanGroup& table = baseline->plan()->groups[1];
        QVERIFY(table.table);
        QCOMPARE(table.metrics[0].kind, ReadingKind::Counter);
        QCOMPARE(table.metrics[1].states.at(1), State::Ok);
        QCOMPARE(table.metrics[1].words.at(1), u"up"_s);
        QVERIFY(!table.filters[0].keep && !table.filters[0].byIndex);
        const Threshold& threshold = baseline->rules[0].threshold;
        QCOMPARE(threshold.origin, (Provenance{u"baseline"_s, u"x 1"_s, {}, u"why"_s}));
    }

    void filtersRowsByTheirIndex()
    {
        const QByteArray json =
            planWith("{\"column\": \"c\", \"drop\": \"^y\"}", "{\"column\": \"#\", \"keep\": \"^2[.]\"}");
        const Result<Baseline> baseline = parseBaseline(json, u"x.json"_s);
        QVERIFY2(baseline, baseline ? "" : qPrintable(baseline.failure().message));
        const PlanRowFilter& filter = baseline->plan()->groups[1].filters[0];
        QVERIFY(filter.byIndex && filter.keep && filter.pattern.match(u"2.7"_s).hasMatch());
        QVERIFY(!filter.pattern.match(u"12.7"_s).hasMatch());
    }

    /// A check without an interval of its own goes by its baseline's, that by its parent's, and all by their kind's.
    void checksFollowTheIntervalsOfTheirBaselines()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"checks.json"_s),
              R"({"schema": 1, "name": "checks", "version": 1, "intervals": {"icmp": 30}})");
        write(dir.filePath(u"x.json"_s),
              planWith("\"version\": 1", "\"version\": 1, \"intervals\": {\"snmp\": 120, \"nut\": 20}"));
        write(dir.filePath(u"y.json"_s),
              R"({"schema": 1, "name": "y", "version": 1, "extends": "x", "intervals": {"nut": 40}})");
        const BaselineCatalog catalog = BaselineCatalog::load({dir.path()});
        QVERIFY2(catalog.refused().empty(), catalog.refused().empty() ? "" : qPrintable(catalog.refused()[0].message));
        const std::vector<std::pair<CheckParams, Millis>> said{{SnmpParams{.baseline = u"x"_s}, 120s},
                                                               {SnmpParams{.baseline = u"y"_s}, 120s},
                                                               {NutParams{.baseline = u"y"_s}, 40s},
                                                               {SnmpParams{.baseline = u"gone"_s}, 60s},
                                                               {RedfishParams{.baseline = u"x"_s}, 300s},
                                                               {IcmpParams{}, 30s},
                                                               {TcpParams{.port = 25}, 60s}};
        for (const auto& [params, interval] : said) {
            std::vector<Check> checks{checkWith(params), checkWith(params)};
            checks[0].followsBaseline = true;
            checks[1].interval = 45s;
            followIntervals(checks, catalog);
            QCOMPARE(checks[0].interval, interval);
            QCOMPARE(checks[1].interval, Millis{45s});
        }
    }

    /// A group that has the name of an inherited table is that table with what is said of it.
    void addsToAnInheritedTable()
    {
        const Result<Baseline> parent = parseBaseline(planWith({}, {}), u"x.json"_s);
        QVERIFY(parent);
        const auto find = [&](const QString& name) { return name == parent->name ? &*parent : nullptr; };
        const auto child = [&](const QByteArray& group) {
            return parseBaseline(R"({"schema": 1, "name": "y", "version": 1, "extends": "x", "snmp": {"groups": [)" +
                                     group + "]}}",
                                 u"y.json"_s, find);
        };
        const Result<Baseline> added = child(
            R"({"name": "t", "columns": {"m": "1.3.6.1.2.1.2.2.1.8"}, "filters": [{"column": "m", "keep": "^7"}],
                "metrics": [{"metric": "a.d", "kind": "status", "value": "n + m", "states": {"2": "error"}},
                            {"metric": "a.f", "value": "m"}]})");
        QVERIFY2(added, added ? "" : qPrintable(added.failure().message));
        QCOMPARE(added->plan()->groups.size(), 2U);
        const PlanGroup& table = added->plan()->groups[1];
        QVERIFY(table.table);
        QCOMPARE(table.columns.size(), 3U);
        QCOMPARE(table.filters.size(), 1U);
        QCOMPARE(table.filters[0].column, u"m"_s);
        QCOMPARE(table.instanceColumn, u"c"_s);
        QCOMPARE(table.lookups.size(), 1U);
        QCOMPARE(table.metrics.size(), 3U);
        QCOMPARE(table.metrics[0].metric, u"a.c"_s);
        QCOMPARE(table.metrics[1].value.text(), u"n + m"_s);
        QCOMPARE(table.metrics[1].states, (std::map<qint64, State>{{2, State::Error}}));
        QCOMPARE(table.metrics[2].metric, u"a.f"_s);

        const Result<Baseline> renamed =
            child(R"({"name": "t", "columns": {"m": "1.3.6"}, "instance": {"column": "m"}})");
        QVERIFY(!renamed);
        QVERIFY2(renamed.failure().message.contains(u"/snmp/groups/0/instance: stands in the baseline that"_s),
                 qPrintable(renamed.failure().message));
        const Result<Baseline> another =
            child(R"({"name": "t", "table": true, "columns": {"m": "1.3.6.1.2.1.2.2.1.8"}})");
        QVERIFY(another);
        QCOMPARE(another->plan()->groups.size(), 3U);
    }

    /// Of what fits, only the last of a line of baselines is proposed.
    void leavesOutWhatAnotherExtends()
    {
        const QTemporaryDir dir;
        const QByteArray fits = R"("for": [{"role": "^switch$"}])";
        write(dir.filePath(u"x.json"_s), planWith("\"version\": 1", "\"version\": 1, " + fits));
        write(dir.filePath(u"y.json"_s), R"({"schema": 1, "name": "y", "version": 1, "extends": "x"})");
        write(dir.filePath(u"z.json"_s), R"({"schema": 1, "name": "z", "version": 1, "extends": "y", )" + fits + "}");
        const BaselineCatalog catalog = BaselineCatalog::load({dir.path()});
        QVERIFY(catalog.refused().empty());
        QCOMPARE(catalog.proposedFor({{u"role"_s, u"switch"_s}}, PlanWay::Snmp), QStringList{u"z"_s});
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& json, const char16_t* message) {
            QTest::newRow(name) << json << QString::fromUtf16(message);
        };
        row("syntax", "{\n  \"schema\": 1,\n  oops\n}", u"line 3, column ");
        row("empty", "", u"line 1, column 1: ");
        row("no object", "[1]", u"line 1: must be one JSON object");
        row("newer schema", planWith("\"schema\": 1", "\"schema\": 2"), u"/schema: must be a whole number from 1 to 1");
        row("no name", planWith("\"name\": \"x\", ", ""), u"/name: is missing");
        row("bad name", planWith("\"name\": \"x\"", "\"name\": \"../x\""), u"/name: must be lower case");
        row("unknown member", planWith("\"version\": 1", "\"version\": 1, \"vesion\": 2"), u"/vesion: is not known");
        row("version no number", planWith("\"version\": 1", "\"version\": \"1\""), u"/version: must be a whole number");
        row("bad OID", planWith("1.3.6.1.2.1.1.3.0", "1.3.six"), u"/snmp/groups/0/columns/up/at: is no OID");
        row("misspelt column", planWith("up / 100", "upp / 100"),
            u"/snmp/groups/0/metrics/0/value: \"upp\" is no column here");
        row("bad expression", planWith("up / 100", "up /"), u"/snmp/groups/0/metrics/0/value: column 5");
        row("bad pattern", planWith("^y", "^y("), u"/snmp/groups/1/filters/0/drop: is not a regular expression");
        row("keep and drop", planWith("\"drop\": \"^y\"", "\"drop\": \"^y\", \"keep\": \"a\""),
            u"/snmp/groups/1/filters/0/keep: a filter has either");
        row("pattern without group", planWith("^(x)", "^x"), u"/snmp/groups/1/instance/pattern: needs a group");
        row("filters of scalars", planWith("\"name\": \"g\"", "\"name\": \"g\", \"filters\": []"),
            u"/snmp/groups/0/filters: is for tables only");
        row("counter without column", planWith("\"counter\": \"n\"", "\"unit\": \"\""),
            u"/snmp/groups/1/metrics/0/counter: is one column, or else");
        row("sum of counters that wrap", planWith("\"counter\": \"n\"", "\"count\": \"n + n\""),
            u"/snmp/groups/1/metrics/0/count: is not for SNMP");
        row("two groups to match",
            planWith("\"up\": \"1.3", "\"y\": {\"at\": \"1.3.6\", \"match\": \"(a)(b)\"}, \"up\": \"1.3"),
            u"/snmp/groups/0/columns/y/match: has more than one group");
        row("place of an SNMP group", planWith("\"name\": \"g\"", "\"name\": \"g\", \"at\": \"Chassis/*\""),
            u"/snmp/groups/0/at: is what Redfish needs");
        row("unless a later group", planWith("\"name\": \"g\"", "\"name\": \"g\", \"unless\": [\"t\"]"),
            u"/snmp/groups/0/unless: \"t\" is no group before this one");
        row("unknown enumeration", planWith("\"states\": {\"1\": \"ok\"}", "\"enum\": \"health\""),
            u"/snmp/groups/1/metrics/1/enum: must name one of /enums");
        row("states of a gauge", planWith("\"kind\": \"status\", ", ""),
            u"/snmp/groups/1/metrics/1/states: needs the kind status");
        row("bad state", planWith("\"1\": \"ok\"", "\"1\": \"fine\""), u"/snmp/groups/1/metrics/1/states: 1 must be");
        row("derived of a row's column", planWith("found + up", "n"), u"/snmp/derived/0/value: \"n\" is no column");
        row("name used twice", planWith("\"name\": \"found\"", "\"name\": \"up\""),
            u"/snmp/groups/1/lookups/0/name: \"up\" is used twice");
        row("uptime unknown", planWith("\"uptime\": \"up\"", "\"uptime\": \"n\""), u"/snmp/uptime: \"n\" is no column");
        row("limits reversed", planWith("\"error\": 2", "\"error\": 0.5"),
            u"/thresholds: 0/threshold/error: must be worse");
        const auto traps = [](const char* kind) {
            return planWith("\"version\": 1", QByteArray("\"version\": 1, \"traps\": {\"kinds\": [") + kind + "]}");
        };
        row("trap that is no OID", traps(R"({"trap": "1.3.x", "name": "a"})"),
            u"/traps/kinds/0/trap: \"1.3.x\" is no OID");
        row("trap without a name", traps(R"({"trap": "1.3.6.1"})"), u"/traps/kinds/0/name: is missing");
        row("trap with a metric but no state", traps(R"({"trap": "1.3.6.1", "name": "a", "metric": "a.b"})"),
            u"/traps/kinds/0/state: is missing");
        row("trap with a bad state", traps(R"({"trap": "1.3.6.1", "name": "a", "metric": "a.b", "state": "bad"})"),
            u"/traps/kinds/0/state: must be one of");
        row("trap with a bad state of a varbind",
            traps(
                R"({"trap": "1.3.6.1", "name": "a", "metric": "a.b", "state": {"object": "1.3", "states": {"1": "x"}}})"),
            u"/traps/kinds/0/state/states: 1 must be");
        row("trap with a misspelt instance",
            traps(R"({"trap": "1.3.6.1", "name": "a", "metric": "a.b", "state": "ok", "instance": {"objct": "1.3"}})"),
            u"/traps/kinds/0/instance/object: is missing");
        row("trap with an unknown member", traps(R"({"trap": "1.3.6.1", "name": "a", "colour": "red"})"),
            u"/traps/kinds/0/colour: is not known");
        row("a BMC that is asked too often",
            planWith("\"version\": 1", "\"version\": 1, \"intervals\": {\"redfish\": 60}"),
            u"/intervals/redfish: must be a whole number from 300 to 86400");
        row("interval of no kind of check",
            planWith("\"version\": 1", "\"version\": 1, \"intervals\": {\"snmpp\": 60}"),
            u"/intervals/snmpp: is not known here");
        row("title without English", planWith("\"version\": 1", "\"version\": 1, \"title\": {\"sv\": \"x\"}"),
            u"/title: must be a text, or one for each language");
        row("look-up of a number and a text", planWith("\"value\": \"n * 2\"", "\"value\": \"n * 2\", \"text\": \"c\""),
            u"/snmp/groups/1/lookups/0/value: a look-up has either value or text");
        row("look-up of another table's text", planWith("\"value\": \"n * 2\"", "\"text\": \"up\""),
            u"/snmp/groups/1/lookups/0/text: \"up\" is no column here");
        row("number of a look-up of a text", planWith("\"value\": \"n * 2\"", "\"text\": \"c\""),
            u"/snmp/derived/0/value: \"found\" is no column here");
        row("rule without metric", planWith("\"metric\": \"a.b\", \"threshold\"", "\"threshold\""),
            u"/thresholds: 0/metric: is missing");
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const Result<Baseline> baseline = parseBaseline(json, u"broken.json"_s);
        QVERIFY(!baseline);
        QCOMPARE(baseline.failure().code, u"baseline"_s);
        QVERIFY2(baseline.failure().message.startsWith(u"broken.json: "_s + message),
                 qPrintable(baseline.failure().message));
    }

    void aBrokenFileDoesNotHurtTheOthers()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        write(first.filePath(u"a.json"_s), R"({"schema": 1, "name": "a", "version": 1})");
        write(first.filePath(u"b.json"_s), R"({"schema": 1, "name": "b", "version": )");
        write(first.filePath(u"c.json"_s), R"({"schema": 1, "name": "a", "version": 7})");
        write(first.filePath(u"notes.txt"_s), "no baseline");
        write(second.filePath(u"mine.json"_s), R"({"schema": 1, "name": "a", "version": 2})");
        const BaselineCatalog one = BaselineCatalog::load({first.path(), u"/no/such/folder"_s});
        QCOMPARE(one.all().size(), 1U);
        QCOMPARE(one.find(u"a"_s)->version, 1);
        QCOMPARE(one.refused().size(), 2U);
        QVERIFY(one.refused()[0].message.contains(u"b.json: line 1, column"_s));
        QVERIFY(one.refused()[1].message.contains(u"c.json: /name: "_s));

        const BaselineCatalog both = BaselineCatalog::load({first.path(), second.path()});
        QCOMPARE(both.find(u"a"_s)->version, 2);
    }

    void oneFailedPollCallsNobody()
    {
        const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        for (const Check& check : {checkWith(SnmpParams{}), checkWith(TcpParams{.port = 25})}) {
            const std::vector<ThresholdRule> rules = catalog.rulesFor(check);
            const Threshold* status = effectiveThreshold(rules, u"serverdrift.check.status"_s, {});
            QVERIFY(status);
            EvalState state;
            QList<State> levels;
            for (const State reported :
                 {State::Unknown, State::Ok, State::Unknown, State::Unknown, State::Unknown, State::Ok}) {
                state = evaluate(status, state, {.reported = reported}, SteadyTime{}).next;
                levels += state.level;
            }
            QCOMPARE(levels, (QList{State::Ok, State::Ok, State::Ok, State::Ok, State::Unknown, State::Ok}));
        }
    }

    void rulesAreLaidOneOverTheOther()
    {
        const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        Check ping = checkWith(IcmpParams{});
        ThresholdRule own;
        own.metric = u"serverdrift.icmp.rtt"_s;
        own.threshold.warning = 0.05;
        ping.overrides = {own};
        std::vector<ThresholdRule> rules = catalog.rulesFor(ping);
        QCOMPARE(*effectiveThreshold(rules, u"serverdrift.icmp.rtt"_s, {}), own.threshold);
        QCOMPARE(effectiveThreshold(rules, u"serverdrift.icmp.loss"_s, {})->origin.layer, u"baseline"_s);

        rules = catalog.rulesFor(checkWith(SnmpParams{}));
        const auto limit = [&rules](const QString& volume) {
            return *effectiveThreshold(rules, u"system.filesystem.utilization"_s, volume)->warning;
        };
        QCOMPARE(limit(u"C:"_s), 0.9);
        QCOMPARE(limit(u"/"_s), 0.9);
        QCOMPARE(limit(u"D:"_s), 0.85);
        QVERIFY(effectiveThreshold(rules, u"system.cpu.utilization"_s, {}));
        QVERIFY(!effectiveThreshold(rules, u"system.cpu.utilization"_s, u"3"_s));
        QVERIFY(catalog.rulesFor(checkWith(SnmpParams{.baseline = u"no-such"_s})).empty());
    }
};

QTEST_GUILESS_MAIN(TestBaselineCatalog)
#include "tst_baselinecatalog.moc"
