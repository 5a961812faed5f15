#include "app/baselines/baselinecatalog.h"
#include "models/domain/hardware.h"
#include "tests/app/baselines/devices.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/snmpagent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

const BaselineCatalog& catalog()
{
    static const BaselineCatalog shipped = BaselineCatalog::load({u":/baselines"_s});
    return shipped;
}

/// All that the shipped baselines make of a recorded device.
struct Recorded
{
    std::map<QString, QString> identity;
    QStringList baselines;
    std::vector<Reading> readings;
    QStringList troubles;
};

PollResult readBy(const SnmpAgent& agent, const ReadingPlan& plan)
{
    const auto spec = snmpSpec(agent.port(), plan);
    spec->timeout = Millis{20'000};
    return pollOnce(spec);
}

Recorded readAll(const QString& file)
{
    const SnmpAgent agent(SnmpRecording::load(devicePath(file)));
    Recorded recorded;
    recorded.identity = readBy(agent, *catalog().identityPlan()).identity;
    recorded.baselines = catalog().proposedFor(recorded.identity, PlanWay::Snmp);
    if (recorded.baselines.isEmpty())
        recorded.baselines = {u"generic-server"_s};
    for (const QString& name : recorded.baselines) {
        PollResult result = readBy(agent, *catalog().find(name)->plan());
        std::move(result.readings.begin(), result.readings.end(), std::back_inserter(recorded.readings));
        if (result.failure != PollFailure::None && !result.detail.contains("snmp-nothing"_L1))
            recorded.troubles += result.detail;
    }
    return recorded;
}

const Recorded& recorded(const QString& file)
{
    static std::map<QString, Recorded> known;
    const auto [entry, isNew] = known.try_emplace(file);
    if (isNew)
        entry->second = readAll(file);
    return entry->second;
}

const Reading* find(const Recorded& device, const QString& metric, const QString& instance)
{
    const auto found = std::find_if(device.readings.begin(), device.readings.end(), [&](const Reading& reading) {
        return reading.key.metric == metric && reading.key.instance == instance;
    });
    return found == device.readings.end() ? nullptr : &*found;
}

QString said(const Recorded& device, const char* key)
{
    const auto found = device.identity.find(QLatin1StringView(key));
    return found == device.identity.end() ? QString() : found->second;
}

/// Our value in the unit in which LibreNMS counts this class of sensor, or nothing where the reading is of another
/// kind.
std::optional<double> inUnitOf(const QString& sensorClass, const Reading& reading)
{
    static const QMap<QString, double> shares{
        {u"charge"_s, 100}, {u"load"_s, 100}, {u"humidity"_s, 100}, {u"percent"_s, 100}};
    static const QMap<QString, double> figures{{u"runtime"_s, 1.0 / 60}, {u"power_consumed"_s, 1 / 3.6e6}};
    const bool isState = sensorClass == "state"_L1; // a number of alarms is one, too
    if (reading.kind == ReadingKind::Status && !isState)
        return {};
    if (!isState && sensorClass != "count"_L1 && shares.contains(sensorClass) != (reading.unit == "1"_L1))
        return {};
    return reading.value * shares.value(sensorClass, figures.value(sensorClass, 1));
}

bool isNear(double got, double want)
{
    return std::abs(got - want) <= 1e-6 * std::max(1.0, std::abs(want));
}

/// Rows of facts/*.tsv of one kind ("device", "fact" …), each with where it stands; a "-" is an empty cell.
struct FactRow
{
    QString place; ///< "power.tsv:12"
    QStringList cells;
};

std::vector<FactRow> factRows(const QString& kind, qsizetype cells)
{
    std::vector<FactRow> rows;
    const QDir folder(QStringLiteral(SD_FACTS));
    for (const QString& name : folder.entryList({u"*.tsv"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + name.toStdString());
        int number = 0;
        while (!file.atEnd()) {
            ++number;
            QStringList row = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
            if (row.takeFirst() != kind)
                continue;
            if (row.size() != cells)
                throw std::runtime_error(u"%1:%2: not %3 cells"_s.arg(name).arg(number).arg(cells).toStdString());
            row.replaceInStrings(QRegularExpression(u"^-$"_s), QString());
            rows.push_back({name + u':' + QString::number(number), row});
        }
    }
    return rows;
}

/// By OID: what we make of sensors that LibreNMS takes for something else, such as a share for a count.
QHash<QString, double> differences(const QString& file)
{
    QHash<QString, double> known;
    for (const FactRow& row : factRows(u"differs"_s, 4)) {
        if (row.cells[0] == file)
            known.insert(row.cells[1], row.cells[2].toDouble());
    }
    return known;
}

/// One device as LibreNMS reads it beside what our baselines read, sensor by sensor, found by the OID.
struct BesideLibreNms
{
    qsizetype expected = 0;
    QStringList wrong;
    QStringList unread;
};

BesideLibreNms besideLibreNms(const QString& file)
{
    QFile expectedFile(devicePath(QString(file).replace(".snmprec"_L1, ".expected.json"_L1)));
    if (!expectedFile.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + expectedFile.fileName().toStdString());
    QMultiHash<QString, const Reading*> bySource;
    for (const Reading& reading : recorded(file).readings) {
        if (reading.key.metric != "serverdrift.dew_point"_L1) // worked out of two that the device has
            bySource.insert(reading.source.section(u' ', 1), &reading);
    }
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
    const QJsonArray sensors = expected[u"sensors"_s][u"discovery"_s][u"sensors"_s].toArray();
    BesideLibreNms beside{sensors.size(), {}, {}};
    QHash<QString, double> known = differences(file);
    for (const auto& sensor : sensors) {
        const QString sensorClass = sensor[u"sensor_class"_s].toString();
        QString oid = sensor[u"sensor_oid"_s].toString();
        oid.remove(QRegularExpression(u"^\\."_s));
        const double want = sensor[u"sensor_current"_s].toDouble();
        QStringList got;
        bool isRight = false;
        for (const Reading* reading : bySource.values(oid)) {
            if (const auto value = inUnitOf(sensorClass, *reading)) {
                got += reading->key.metric + u'[' + reading->key.instance + u"] "_s + QString::number(*value);
                isRight = isRight || isNear(*value, want);
            }
        }
        const QString what = u"%1 %2 \"%3\": expected %4"_s.arg(oid, sensorClass, sensor[u"sensor_descr"_s].toString(),
                                                                QString::number(want));
        const std::optional<double> ours = known.contains(oid) ? std::optional(known.take(oid)) : std::nullopt;
        const auto& values = bySource.values(oid);
        if (ours && !isRight)
            isRight =
                std::any_of(values.begin(), values.end(), [&](auto* reading) { return isNear(reading->value, *ours); });
        if (got.isEmpty())
            beside.unread += what;
        else if (!isRight)
            beside.wrong += what + u", got "_s + got.join(u" and "_s);
    }
    for (auto it = known.begin(); it != known.end(); ++it)
        beside.wrong += it.key() + u": facts/unread.tsv tells of a difference that is none"_s;
    return beside;
}

void addFactRows(const QString& kind, std::initializer_list<const char*> columns)
{
    QTest::addColumn<QStringList>("cells");
    for (const FactRow& row : factRows(kind, static_cast<qsizetype>(columns.size())))
        QTest::newRow(qPrintable(row.place + u' ' + row.cells.mid(0, 3).join(u' '))) << row.cells;
}

} // namespace

/// Every recorded standard system: who it is, and what the baselines that are meant for it read.
class TestStandardSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardwareIsPictured_data();
    void hardwareIsPictured();
    void initTestCase() { QVERIFY(catalog().identityPlan()); }

    /// From the recordings' own description and from what LibreNMS takes them for.
    void knowsWhoItIs_data() { addFactRows(u"device"_s, {"file", "vendor", "model", "serial", "role", "baselines"}); }
    void knowsWhoItIs()
    {
        QFETCH(const QStringList, cells);
        if (!isAtHand(cells[0]))
            QSKIP(corpusMissing);
        const Recorded& device = recorded(cells[0]);
        const QStringList got{said(device, "vendor"), said(device, "model"), said(device, "serial"),
                              said(device, "role"), device.baselines.join(u' ')};
        QVERIFY2(got == cells.mid(1), qPrintable(u"%1: expected %2, got %3"_s.arg(cells[0], cells.mid(1).join(u" | "_s),
                                                                                  got.join(u" | "_s))));
        QCOMPARE(device.troubles, QStringList());
    }

    /// By hand, from the recordings' rows and the MIBs' enumerations.
    void readsFacts_data() { addFactRows(u"fact"_s, {"file", "metric", "instance", "value", "state"}); }
    void readsFacts()
    {
        QFETCH(const QStringList, cells);
        if (!isAtHand(cells[0]))
            QSKIP(corpusMissing);
        const QString fact =
            u"%1: %2[%3]: expected %4 %5, got "_s.arg(cells[0], cells[1], cells[2], cells[3], cells[4]);
        const Reading* reading = find(recorded(cells[0]), cells[1], cells[2]);
        QVERIFY2(reading, qPrintable(fact + u"nothing"_s));
        const QString state = reading->reported ? QString(code(*reading->reported)) : QString();
        bool isNumber = false;
        const double value = cells[3].toDouble(&isNumber);
        QVERIFY2(isNumber, qPrintable(fact));
        QVERIFY2(isNear(reading->value, value) && state == cells[4],
                 qPrintable(fact + QString::number(reading->value) + u' ' + state));
    }

    /// What is not there, or has nothing to tell.
    void leavesOut_data() { addFactRows(u"absent"_s, {"file", "metric", "instance"}); }
    void leavesOut()
    {
        QFETCH(const QStringList, cells);
        if (!isAtHand(cells[0]))
            QSKIP(corpusMissing);
        const Recorded& device = recorded(cells[0]);
        QVERIFY2(!find(device, cells[1], cells[2]),
                 qPrintable(u"%1: %2[%3] is read"_s.arg(cells[0], cells[1], cells[2])));
        // The others of its kind are: it is not the row here that is misspelt.
        const bool hasKind = std::any_of(device.readings.begin(), device.readings.end(),
                                         [&](const Reading& reading) { return reading.key.metric == cells[1]; });
        QVERIFY2(hasKind, qPrintable(u"%1: no %2 is read"_s.arg(cells[0], cells[1])));
    }

    void statesTheDevicesOwnLimits_data()
    {
        addFactRows(u"limits"_s, {"file", "metric", "instance", "warning", "error"});
    }
    void statesTheDevicesOwnLimits()
    {
        QFETCH(const QStringList, cells);
        if (!isAtHand(cells[0]))
            QSKIP(corpusMissing);
        const QString fact =
            u"%1: %2[%3]: expected %4 and %5, got "_s.arg(cells[0], cells[1], cells[2], cells[3], cells[4]);
        const Reading* reading = find(recorded(cells[0]), cells[1], cells[2]);
        QVERIFY2(reading && reading->limits, qPrintable(fact + u"none"_s));
        const auto text = [](std::optional<double> limit) { return limit ? QString::number(*limit) : QString(); };
        const QStringList got{text(reading->limits->warning), text(reading->limits->error)};
        QVERIFY2(got == cells.mid(3), qPrintable(fact + got.join(u" and "_s)));
    }

    /// Sensor by sensor, found by the OID that both read.
    void agreesWithLibreNms_data();
    void agreesWithLibreNms();

    /// facts/unread.tsv says of each recording how many sensors no baseline reads, and why: no more, and no fewer.
    void readsAllButTheUnread_data() { agreesWithLibreNms_data(); }
    void readsAllButTheUnread();
    void unreadIsExplained();

    void aPartIsNamedOnce_data() { agreesWithLibreNms_data(); }
    void aPartIsNamedOnce()
    {
        QFETCH(const QString, file);
        QSet<QString> seen;
        for (const Reading& reading : recorded(file).readings) {
            const QString key = reading.key.metric + u'[' + reading.key.instance + u']';
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
            QVERIFY2(std::isfinite(reading.value), qPrintable(key));
        }
    }
};

void TestStandardSystems::agreesWithLibreNms_data()
{
    if (corpusFolder().isEmpty())
        QSKIP(corpusMissing);
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(devicePath({})).entryList({u"*.expected.json"_s}))
        QTest::newRow(name.toUtf8().constData()) << QString(name).replace(".expected.json"_L1, ".snmprec"_L1);
}

void TestStandardSystems::agreesWithLibreNms()
{
    QFETCH(const QString, file);
    const BesideLibreNms beside = besideLibreNms(file);
    QVERIFY2(beside.wrong.isEmpty(), qPrintable(file + u":\n"_s + beside.wrong.join(u'\n')));
}

void TestStandardSystems::readsAllButTheUnread()
{
    QFETCH(const QString, file);
    const BesideLibreNms beside = besideLibreNms(file);
    qsizetype allowed = 0;
    for (const FactRow& row : factRows(u"unread"_s, 3))
        allowed = row.cells[0] == file ? row.cells[1].toInt() : allowed;
    QVERIFY2(beside.unread.size() == allowed,
             qPrintable(u"%1: %2 of %3 sensors are not read, facts/unread.tsv says %4:\n"_s.arg(file)
                            .arg(beside.unread.size())
                            .arg(beside.expected)
                            .arg(allowed) +
                        beside.unread.join(u'\n')));
}

void TestStandardSystems::unreadIsExplained()
{
    if (corpusFolder().isEmpty())
        QSKIP(corpusMissing);
    QSet<QString> seen;
    for (const FactRow& row : factRows(u"unread"_s, 3)) {
        const QString place = row.place + u": "_s;
        QVERIFY2(QFile::exists(devicePath(row.cells[0])), qPrintable(place + u"no such recording"_s));
        QVERIFY2(row.cells[1].toInt() > 0, qPrintable(place + u"not a number above 0"_s));
        QVERIFY2(row.cells[2].size() > 10, qPrintable(place + u"no reason"_s));
        QVERIFY2(!seen.contains(row.cells[0]), qPrintable(place + u"named twice"_s));
        seen.insert(row.cells[0]);
    }
}

void TestStandardSystems::hardwareIsPictured_data()
{
    if (corpusFolder().isEmpty())
        QSKIP(corpusMissing);
    QTest::addColumn<QMap<int, int>>("counts");
    using K = PartKind;
    const auto row = [](const char* file, std::initializer_list<std::pair<K, int>> counts) {
        QMap<int, int> wanted;
        for (const auto& [kind, count] : counts)
            wanted[static_cast<int>(kind)] = count;
        QTest::newRow(file) << wanted;
    };
    // As the corpus' README counts them.
    row("hpe-ilo_4_with_bat_checks.snmprec", {{K::Drive, 30}, {K::Supply, 2}, {K::Processor, 2}});
    row("hpe-ilo_hpe-ilo6-with-vmware.snmprec",
        {{K::Drive, 0}, {K::Fan, 6}, {K::Supply, 2}, {K::Memory, 16}, {K::Processor, 2}});
    row("drac_r640.snmprec", {{K::Drive, 4}, {K::LogicalDrive, 4}, {K::Fan, 14}, {K::Memory, 8}, {K::Processor, 2}});
    row("drac_idrac7.snmprec", {{K::Drive, 26}, {K::LogicalDrive, 3}, {K::Fan, 0}, {K::Memory, 20}, {K::Processor, 2}});
    row("apc_symmetralx.snmprec", {{K::Battery, 1}, {K::Input, 1}, {K::Output, 1}, {K::Unit, 1}});
    row("apc_ats.snmprec", {{K::Input, 4}, {K::Battery, 0}});
    row("linux-debian11-host.snmpwalk", {{K::Drive, 0}, {K::Fan, 0}, {K::Summary, 0}, {K::Temperature, 0}});
    row("windows_svr_2019_1809.snmprec", {{K::Drive, 0}, {K::Fan, 0}, {K::Summary, 0}, {K::Temperature, 0}});
}

void TestStandardSystems::hardwareIsPictured()
{
    using Counts = QMap<int, int>;
    QFETCH(const Counts, counts);
    std::vector<PartReading> readings;
    for (const Reading& reading : recorded(QString::fromLatin1(QTest::currentDataTag())).readings) {
        PartReading part;
        part.health.key = reading.key;
        part.health.kind = reading.kind;
        part.health.value = reading.value;
        part.health.state = reading.reported.value_or(State::Ok);
        readings.push_back(std::move(part));
    }
    const HardwarePicture picture = hardwarePicture(std::move(readings));
    QStringList names;
    for (const HardwarePart& part : picture.parts)
        names += QString::number(static_cast<int>(part.kind)) + u' ' + part.name + u" @"_s + part.place.box + u'/' +
                 QString::number(part.place.bay);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        QVERIFY2(static_cast<int>(picture.ofKind(static_cast<PartKind>(it.key())).size()) == it.value(),
                 qPrintable(u"kind %1, not %2:\n"_s.arg(it.key()).arg(it.value()) + names.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStandardSystems)
#include "tst_standardsystems.moc"
