#include "app/probes/plan/planreadings.h"
#include "app/probes/plan/plantable.h"

#include <QTest>

#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

Expression expression(const QString& text)
{
    return *Expression::parse(text);
}

PlanColumn column(const QString& name, const QString& match = {})
{
    PlanColumn column;
    column.name = name;
    column.address = name;
    column.match = QRegularExpression(match);
    return column;
}

PlanMetric gauge(const QString& metric, const QString& value)
{
    PlanMetric made;
    made.metric = metric;
    made.value = expression(value);
    return made;
}

/// A table "parts" with the columns name, health and load, and a scalar group "machine" with `about`.
ReadingPlan planOf(std::vector<PlanMetric> metrics)
{
    ReadingPlan plan;
    plan.way = PlanWay::Nut;
    PlanGroup scalars;
    scalars.name = u"machine"_s;
    scalars.columns = {column(u"about"_s)};
    PlanGroup parts;
    parts.name = u"parts"_s;
    parts.table = true;
    parts.columns = {column(u"name"_s), column(u"health"_s), column(u"load"_s)};
    parts.instanceColumn = u"name"_s;
    parts.metrics = std::move(metrics);
    plan.groups = {scalars, parts};
    return plan;
}

/// Rows of name, health and load; an empty text is a missing cell.
PlanTables answersOf(const std::vector<QStringList>& rows, const QString& about = {})
{
    PlanTables answers;
    answers.tables = {PlanTable(1), PlanTable(3)};
    answers.tables[0].row({});
    if (!about.isEmpty())
        answers.tables[0].set(0, 0, about);
    for (const QStringList& cells : rows) {
        const size_t row = answers.tables[1].row(QString::number(answers.tables[1].size() + 1), u"%1 of that"_s);
        for (size_t i = 0; i < 3; ++i) {
            if (!cells[static_cast<qsizetype>(i)].isEmpty())
                answers.tables[1].set(row, i, cells[static_cast<qsizetype>(i)]);
        }
    }
    return answers;
}

std::vector<Reading> read(ReadingPlan plan, const PlanTables& answers)
{
    return readingsOf(PlanProgram(std::make_shared<const ReadingPlan>(std::move(plan))), answers);
}

QStringList namesOf(const std::vector<Reading>& readings)
{
    QStringList names;
    for (const Reading& reading : readings)
        names += reading.key.instance;
    return names;
}

} // namespace

/// What a plan makes of answers, whatever the protocol.
class TestPlanReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelToldInWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("value");
        QTest::newRow("as written") << u"OK"_s << int(State::Ok) << 0.0;
        QTest::newRow("other case") << u"critical"_s << int(State::Error) << 2.0;
        QTest::newRow("white space") << u" Warning\n"_s << int(State::Warning) << 1.0;
        QTest::newRow("not named") << u"Purple"_s << int(State::Unknown) << 3.0;
    }

    void aLevelToldInWords()
    {
        QFETCH(const QString, word);
        QFETCH(const int, state);
        PlanMetric health;
        health.metric = u"hw.status"_s;
        health.kind = ReadingKind::Status;
        health.textColumn = u"health"_s;
        health.textStates = {{u"ok"_s, State::Ok}, {u"warning"_s, State::Warning}, {u"critical"_s, State::Error}};
        const auto readings = read(planOf({health}), answersOf({{u"PSU 1"_s, word, {}}, {u"PSU 2"_s, {}, {}}}));
        QCOMPARE(readings.size(), 1U); // nothing said is no reading
        QCOMPARE(readings[0].reported, static_cast<State>(state));
        QTEST(readings[0].value, "value");
        QCOMPARE(readings[0].text, word.trimmed());
        QCOMPARE(readings[0].source, u"nut health of that"_s);
    }

    void aColumnIsMatched()
    {
        ReadingPlan plan = planOf({gauge(u"a.flag"_s, u"flag"_s), gauge(u"a.number"_s, u"number"_s)});
        plan.groups[1].columns = {column(u"name"_s), column(u"flag"_s, u"\\bLB\\b"_s),
                                  column(u"number"_s, u"([0-9.]+) C/"_s)};
        const auto readings = read(
            plan,
            answersOf({{u"a"_s, u"OL LB"_s, u"28.5 C/82 F"_s}, {u"b"_s, u"OL LBX"_s, u"none"_s}, {u"c"_s, {}, {}}}));
        QCOMPARE(namesOf(readings), (QStringList{u"a"_s, u"a"_s, u"b"_s}));
        QCOMPARE(readings[0].value, 1.0);
        QCOMPARE(readings[1].value, 28.5);
        QCOMPARE(readings[2].value, 0.0);
    }

    void rowsAreNamed_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("plain") << QString() << QString()
                               << QStringList{u"Fan 1A"_s, u"twin (2)"_s, u"twin (3)"_s, u"4"_s};
        QTest::newRow("format") << u"<%1>"_s << QString()
                                << QStringList{u"<Fan 1A>"_s, u"<twin> (2)"_s, u"<twin> (3)"_s, u"<4>"_s};
        QTest::newRow("pattern") << u"%1"_s << u"^Fan (.*)$"_s
                                 << QStringList{u"1A"_s, u"twin (2)"_s, u"twin (3)"_s, u"4"_s};
    }

    void rowsAreNamed()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, pattern);
        ReadingPlan plan = planOf({gauge(u"a.load"_s, u"load"_s)});
        plan.groups[1].instanceFormat = format;
        plan.groups[1].instancePattern = QRegularExpression(pattern);
        const auto readings = read(
            plan,
            answersOf({{u"Fan 1A"_s, {}, u"1"_s}, {u"twin"_s, {}, u"2"_s}, {u"twin"_s, {}, u"3"_s}, {{}, {}, u"4"_s}}));
        QTEST(namesOf(readings), "names");
    }

    void aGroupIsLeftOutForABetterOne()
    {
        ReadingPlan plan = planOf({gauge(u"a.load"_s, u"load"_s)});
        plan.groups[1].unless = {u"machine"_s};
        const std::vector<QStringList> rows{{u"a"_s, {}, u"1"_s}};
        QCOMPARE(read(plan, answersOf(rows)).size(), 1U);
        QCOMPARE(read(plan, answersOf(rows, u"something"_s)).size(), 0U);
        plan.groups[0].columns[0].match = QRegularExpression(u"^(2)$"_s);
        QCOMPARE(read(plan, answersOf(rows, u"1"_s)).size(), 1U);
        QCOMPARE(read(plan, answersOf(rows, u"2"_s)).size(), 0U);
    }

    /// What node_exporter tells of processors: seconds that each of them was busy with something.
    void countersAreTakenTogether()
    {
        PlanMetric busy;
        busy.metric = u"system.cpu.utilization"_s;
        busy.kind = ReadingKind::Counter;
        busy.counterValue = expression(u"health + load"_s);
        busy.aggregate = u"mean"_s;
        const auto at = [&](double first, double second) {
            return read(planOf({busy}), answersOf({{u"0"_s, QString::number(first, 'f', 3), u"10"_s},
                                                   {u"1"_s, QString::number(second, 'f', 3), u"20"_s}}))
                .front();
        };
        const Reading before = at(100.5, 1000);
        const Reading after = at(106.5, 1001.25);
        // 6 s and 1.25 s in ten seconds of two processors.
        const double rate = static_cast<double>(after.counter - before.counter) * after.scale / 10;
        QCOMPARE(rate, 7.25 / 10 / 2);
        QCOMPARE(before.counterBits, quint8{64});
    }

    /// What exporters tell of disks: seconds waited, and for how many reads.
    void oneCounterIsToldWithAnother()
    {
        PlanMetric wait;
        wait.metric = u"a.wait"_s;
        wait.kind = ReadingKind::Counter;
        wait.counterColumn = u"health"_s;
        wait.perColumn = u"load"_s;
        const auto waits = read(planOf({wait}), answersOf({{u"0"_s, u"12"_s, u"300"_s}, {u"1"_s, u"7"_s, {}}}));
        QCOMPARE(waits.size(), 1U); // the second row does not tell how many
        const Reading& one = waits.front();
        QVERIFY(one.per);
        QCOMPARE(static_cast<double>(one.counter) * one.scale / static_cast<double>(*one.per), 12.0 / 300);
        QCOMPARE(one.keptAs(), ReadingKind::Gauge);
    }

    void aCountIsWholeThousandths_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isCount");
        QTest::addColumn<quint64>("count");
        QTest::newRow("zero") << 0.0 << true << quint64{0};
        QTest::newRow("a fraction") << 12.3456 << true << quint64{12346};
        QTest::newRow("over 64 bits goes around") << std::ldexp(1.0, 64) << true << quint64{0};
        QTest::newRow("negative") << -1.0 << false << quint64{0};
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << false << quint64{0};
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << false << quint64{0};
    }

    void aCountIsWholeThousandths()
    {
        QFETCH(const double, value);
        const auto count = countOf(value);
        QTEST(count.has_value(), "isCount");
        QTEST(count.value_or(PlanCount{}).value, "count");
    }

    void whatItSaysOfItself_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("model");
        QTest::newRow("first rule") << u"ACME  Box 9 rev 3"_s << u"Box 9 (3)"_s;
        QTest::newRow("second rule") << u"Thing 7"_s << u"7"_s;
        QTest::newRow("second rule, elsewhere") << u"Thing 8"_s << QString();
        QTest::newRow("no rule") << u"whatever"_s << QString();
        QTest::newRow("nothing said") << QString() << QString();
    }

    void whatItSaysOfItself()
    {
        QFETCH(const QString, about);
        ReadingPlan plan = planOf({});
        plan.identity.push_back({.key = u"model"_s,
                                 .column = u"about"_s,
                                 .pattern = QRegularExpression(u"^ACME (.*) rev (\\d)"_s),
                                 .text = u"%1 (%2)"_s});
        plan.identity.push_back({.key = u"model"_s,
                                 .column = u"about"_s,
                                 .where = {{u"about"_s, QRegularExpression(u"7"_s)}},
                                 .pattern = QRegularExpression(u"^Thing (.*)"_s)});
        const PlanProgram program(std::make_shared<const ReadingPlan>(plan));
        const auto identity = identityOf(program, answersOf({}, about));
        const auto model = identity.find(u"model"_s);
        QTEST(model == identity.end() ? QString() : model->second, "model");
    }
};

QTEST_GUILESS_MAIN(TestPlanReadings)
#include "tst_planreadings.moc"
