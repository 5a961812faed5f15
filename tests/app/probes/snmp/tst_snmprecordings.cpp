#include "app/baselines/baselinecatalog.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/corpus.h"
#include "tests/support/snmpagent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

QString folder()
{
    return corpusFolder() + "/snmp/"_L1;
}

void addRecordings(const QStringList& patterns)
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(folder()).entryList(patterns))
        QTest::newRow(name.toUtf8().constData()) << name;
}

/// A table of one column whose values are read as they are, named by index.
PlanGroup columnGroup(const char* name, const std::vector<std::pair<const char*, const char*>>& columns,
                      const std::vector<std::pair<const char*, const char*>>& metrics)
{
    PlanGroup group;
    group.name = QString::fromLatin1(name);
    group.table = true;
    for (const auto& [column, where] : columns)
        group.columns.push_back({QString::fromLatin1(column), oid(where)});
    for (const auto& [metric, value] : metrics) {
        PlanMetric made;
        made.metric = QString::fromLatin1(metric);
        made.value = expression(value);
        group.metrics.push_back(std::move(made));
    }
    return group;
}

/// Everything below two roots, each taken as one long column.
ReadingPlan walkingPlan()
{
    ReadingPlan plan;
    plan.baseline = u"walk"_s;
    for (const auto& [name, root] : {std::pair{"standard", "1.3.6.1.2.1"}, {"private", "1.3.6.1.4.1"}}) {
        PlanGroup group = columnGroup(name, {{"all", root}}, {});
        group.maxRows = 100'000;
        PlanMetric count;
        count.metric = QString::fromLatin1(name);
        count.aggregate = u"count"_s;
        group.metrics = {count};
        plan.groups.push_back(std::move(group));
    }
    return plan;
}

/// What LibreNMS derives from HOST-RESOURCES-MIB and IF-MIB, by row.
ReadingPlan generalPlan()
{
    ReadingPlan plan;
    plan.baseline = u"general"_s;
    plan.groups = {columnGroup("processors", {{"load", "1.3.6.1.2.1.25.3.3.1.2"}}, {{"processor", "load"}}),
                   columnGroup("storage",
                               {{"unit", "1.3.6.1.2.1.25.2.3.1.4"},
                                {"size", "1.3.6.1.2.1.25.2.3.1.5"},
                                {"used", "1.3.6.1.2.1.25.2.3.1.6"}},
                               {{"size", "unsigned(size) * unit"}, {"used", "unsigned(used) * unit"}}),
                   columnGroup("ports", {{"status", "1.3.6.1.2.1.2.2.1.8"}}, {{"port", "status"}})};
    return plan;
}

QJsonArray expectedRows(const QJsonObject& expected, const QString& module)
{
    return expected[module][u"discovery"_s][module].toArray();
}

/// One line for each value that is not as expected.
void compare(const PollResult& result, const QString& metric, const QString& index, double expected, QStringList& wrong,
             int& compared)
{
    ++compared;
    const Reading* got = findReading(result, metric, index);
    if (got == nullptr || std::abs(got->value - expected) > 1e-6 * std::abs(expected))
        wrong +=
            u"%1.%2: expected %3, got %4"_s.arg(metric, index, QString::number(expected, 'f', 0),
                                                got == nullptr ? u"nothing"_s : QString::number(got->value, 'f', 0));
}

} // namespace

/// Every recorded device, read over the wire.
class SnmpRecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walksEverything_data() { addRecordings({u"*.snmprec"_s, u"*.snmpwalk"_s}); }
    void walksEverything();
    void readsTheGenericBaseline_data() { addRecordings({u"*.snmprec"_s, u"*.snmpwalk"_s}); }
    void readsTheGenericBaseline();
    void agreesWithLibreNms_data() { addRecordings({u"*.expected.json"_s}); }
    void agreesWithLibreNms();
};

void SnmpRecordingsTest::initTestCase()
{
    if (corpusFolder().isEmpty())
        QSKIP(corpusMissing);
}

void SnmpRecordingsTest::walksEverything()
{
    QFETCH(const QString, file);
    SnmpRecording recording = SnmpRecording::load(folder() + file);
    QVERIFY(!recording.values.empty());
    std::map<QString, int> expected;
    for (const auto& [where, value] : recording.values) {
        expected[u"standard"_s] += where.startsWith(oid("1.3.6.1.2.1")) ? 1 : 0;
        expected[u"private"_s] += where.startsWith(oid("1.3.6.1.4.1")) ? 1 : 0;
    }
    AgentSettings settings;
    settings.maxResponse = 30'000; // some of the recorded strings are long
    const SnmpAgent agent(std::move(recording), settings);
    for (const int version : {1, 2}) {
        const auto spec = snmpSpec(agent.port(), walkingPlan(), version);
        spec->timeout = Millis{240'000}; // 24,000 rows one by one, on a machine that builds beside it
        const PollResult result = pollOnce(spec);
        QCOMPARE(result.detail, QString());
        for (const auto& [root, count] : expected) {
            const Reading* got = findReading(result, root);
            QCOMPARE(got == nullptr ? 0 : static_cast<int>(got->value), count);
        }
        if (agent.requests() > 3'000)
            break; // with GETNEXT a long walk tells nothing more
    }
}

void SnmpRecordingsTest::readsTheGenericBaseline()
{
    QFETCH(const QString, file);
    static const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
    const Baseline* baseline = catalog.find(u"generic-server"_s);
    QVERIFY(baseline != nullptr && baseline->plan());
    const SnmpAgent agent(SnmpRecording::load(folder() + file));
    const auto spec = snmpSpec(agent.port(), *baseline->plan());
    spec->timeout = Millis{30'000};
    const PollResult result = pollOnce(spec);
    if (result.failure != PollFailure::None) {
        QVERIFY2(result.detail.contains("snmp-nothing"_L1), qPrintable(result.detail));
        QVERIFY(result.readings.empty());
        return;
    }
    QSet<QString> seen;
    for (const Reading& reading : result.readings) {
        const QString key = reading.key.metric + u'[' + reading.key.instance + u']';
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        QVERIFY2(std::isfinite(reading.value), qPrintable(key));
        QVERIFY2(reading.source.startsWith("snmp 1.3.6.1."_L1), qPrintable(key + u' ' + reading.source));
        if (reading.unit == "1"_L1 && reading.key.metric.endsWith(".utilization"_L1))
            QVERIFY2(reading.value >= 0, qPrintable(key));
    }
}

void SnmpRecordingsTest::agreesWithLibreNms()
{
    QFETCH(const QString, file);
    QFile expectedFile(folder() + file);
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
    const SnmpAgent agent(SnmpRecording::load(folder() + QString(file).replace(".expected.json"_L1, ".snmprec"_L1)));
    const auto spec = snmpSpec(agent.port(), generalPlan());
    spec->timeout = Millis{30'000};
    const PollResult result = pollOnce(spec);
    QStringList wrong;
    int compared = 0;
    for (const auto& row : expectedRows(expected, u"processors"_s)) {
        if (row[u"processor_type"_s].toString() == "hr"_L1)
            compare(result, u"processor"_s, row[u"processor_index"_s].toString(), row[u"processor_usage"_s].toDouble(),
                    wrong, compared);
    }
    for (const auto& row : expectedRows(expected, u"storage"_s)) {
        if (row[u"type"_s].toString() != "hrstorage"_L1)
            continue;
        compare(result, u"size"_s, row[u"storage_index"_s].toString(), row[u"storage_size"_s].toDouble(), wrong,
                compared);
        compare(result, u"used"_s, row[u"storage_index"_s].toString(), row[u"storage_used"_s].toDouble(), wrong,
                compared);
    }
    for (const auto& row : expectedRows(expected, u"mempools"_s)) {
        // LibreNMS sets the size of buffers, caches and the like to that of the whole memory.
        static const QStringList plain{u"system"_s, u"virtual"_s, u"swap"_s};
        if (row[u"mempool_type"_s].toString() == "hrstorage"_L1 && plain.contains(row[u"mempool_class"_s].toString()) &&
            !row[u"mempool_descr"_s].toString().endsWith(" Metrics"_L1))
            compare(result, u"size"_s, row[u"mempool_index"_s].toString(), row[u"mempool_total"_s].toDouble(), wrong,
                    compared);
    }
    static const QMap<QString, int> states{
        {u"up"_s, 1},      {u"down"_s, 2},       {u"testing"_s, 3},       {u"unknown"_s, 4},
        {u"dormant"_s, 5}, {u"notPresent"_s, 6}, {u"lowerLayerDown"_s, 7}};
    for (const auto& row : expectedRows(expected, u"ports"_s)) {
        const QString status = row[u"ifOperStatus"_s].toString();
        if (states.contains(status))
            compare(result, u"port"_s, QString::number(row[u"ifIndex"_s].toInt()), states.value(status), wrong,
                    compared);
    }
    if (compared == 0)
        QSKIP("nothing of HOST-RESOURCES-MIB or IF-MIB is expected of it");
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString(u"%1 of %2:\n"_s.arg(wrong.size()).arg(compared) + wrong.join(u'\n'))));
}

} // namespace sd::test

QTEST_GUILESS_MAIN(sd::test::SnmpRecordingsTest)
#include "tst_snmprecordings.moc"
