#include "app/baselines/baselinecatalog.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/corpus.h"
#include "tests/support/snmpagent.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

const BaselineCatalog& catalog()
{
    static const BaselineCatalog shipped = BaselineCatalog::load({u":/baselines"_s});
    return shipped;
}

/// What the shipped baseline reads from a recorded device.
PollResult readingsFrom(const SnmpRecording& recording)
{
    const SnmpAgent agent(recording);
    return pollOnce(snmpSpec(agent.port(), *catalog().find(u"generic-server"_s)->plan()));
}

/// The same of a recording in the corpus; read once.
const PollResult& recorded(const QString& file)
{
    static std::map<QString, PollResult> results;
    const auto [entry, isNew] = results.try_emplace(file);
    if (isNew)
        entry->second = readingsFrom(SnmpRecording::load(corpusFolder() + u"/snmp/"_s + file));
    return entry->second;
}

double valueOf(const PollResult& result, const QString& metric, const QString& instance)
{
    const Reading* reading = findReading(result, metric, instance);
    return reading ? reading->value : std::numeric_limits<double>::quiet_NaN();
}

/// The level of a reading by its limits alone.
State levelIn(const PollResult& result, const Reading& reading)
{
    static const std::vector<ThresholdRule> rules = [] {
        Check check;
        check.params = SnmpParams{};
        return catalog().rulesFor(check);
    }();
    if (reading.reported)
        return *reading.reported;
    const Threshold* threshold = effectiveThreshold(rules, reading.key.metric, reading.key.instance);
    const bool needsTime = reading.kind == ReadingKind::Counter || reading.kind == ReadingKind::Filling;
    if (!threshold || needsTime)
        return State::Ok;
    const double guard = threshold->guard ? valueOf(result, threshold->guard->metric, reading.key.instance) : 0;
    return levelOf(*threshold, reading.value, guard, State::Ok);
}

QStringList namesOf(const PollResult& result, const QString& metric)
{
    QStringList names;
    for (const Reading& reading : result.readings) {
        if (reading.key.metric == metric)
            names += reading.key.instance;
    }
    return names;
}

/// A Linux host with what a case adds to it.
SnmpRecording host()
{
    SnmpRecording recording;
    recording.setText("1.3.6.1.2.1.1.1.0", "Linux test");
    recording.setUnsigned("1.3.6.1.2.1.1.3.0", 0x43, 8'640'000);
    return recording;
}

void addPort(SnmpRecording& recording, int admin, int oper, std::optional<quint64> lastChange)
{
    recording.setText("1.3.6.1.2.1.2.2.1.2.1", "eth0");
    recording.setInteger("1.3.6.1.2.1.2.2.1.3.1", 6);
    recording.setInteger("1.3.6.1.2.1.2.2.1.7.1", admin);
    recording.setInteger("1.3.6.1.2.1.2.2.1.8.1", oper);
    if (lastChange)
        recording.setUnsigned("1.3.6.1.2.1.2.2.1.9.1", 0x43, *lastChange);
}

void addVolume(SnmpRecording& recording, const QByteArray& name, qint64 units, qint64 size, qint64 used)
{
    recording.setOid("1.3.6.1.2.1.25.2.3.1.2.1", "1.3.6.1.2.1.25.2.1.4");
    recording.setText("1.3.6.1.2.1.25.2.3.1.3.1", name);
    recording.setInteger("1.3.6.1.2.1.25.2.3.1.4.1", units);
    recording.setInteger("1.3.6.1.2.1.25.2.3.1.5.1", size);
    recording.setInteger("1.3.6.1.2.1.25.2.3.1.6.1", used);
}

} // namespace

/// The shipped baseline against recorded devices and against what they might say.
class TestGenericServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecordedDevices_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("instance");
        QTest::addColumn<double>("value"); // by hand, from the recording's rows
        const auto row = [](const char16_t* file, const char16_t* metric, const char16_t* instance, double value) {
            QTest::addRow("%s %s %s", QString::fromUtf16(file).toLatin1().constData(),
                          QString::fromUtf16(metric).toLatin1().constData(),
                          QString::fromUtf16(instance).toLatin1().constData())
                << QString::fromUtf16(file) << QString::fromUtf16(metric) << QString::fromUtf16(instance) << value;
        };
        const auto memory = u"system.memory.utilization";
        const auto volume = u"system.filesystem.utilization";
        const auto linux = u"linux-debian11-host.snmpwalk";
        // Physical memory less buffers and cached memory.
        row(linux, memory, u"", (203444.0 - 14368 - 115756) / 987812);
        row(linux, volume, u"/", 390635.0 / 5116308);
        row(linux, u"serverdrift.filesystem.free", u"/", (5116308.0 - 390635) * 4096);
        row(linux, u"system.cpu.utilization", u"", 0.02);
        // memSysAvail, which is better than free + buffers + cached.
        row(u"linux-ucd-entity.snmpwalk", memory, u"", (2014256.0 - 1136816) / 2014256);
        row(u"linux-ucd-entity.snmpwalk", u"system.cpu.load_average.1m", u"", 1.15);
        const auto windows = u"windows_svr_2019_1809.snmprec";
        row(windows, memory, u"", 59527.0 / 262127);
        row(windows, volume, u"C:", 7900201.0 / 26056703);
        row(windows, u"serverdrift.memory.commit.utilization", u"", 63229.0 / 301039);
        row(windows, u"system.cpu.logical.count", u"", 4);
        row(windows, u"system.uptime", u"", 1277166.1); // hrSystemUptime; the agent runs since 15796.68 s
        row(u"vmware-esxi.snmprec", memory, u"", 98305080.0 / 201290968);
        // BSD's "Real Memory" counts pages in use by anyone; UCD tells better.
        row(u"pfsense.snmprec", memory, u"", (4146732.0 - 3634792 - 17536 - 195496) / 4146732);
        row(u"pfsense.snmprec", volume, u"/", 211372.0 / 1926495);
        row(u"truenas.snmprec", memory, u"", (134143496.0 - 3267200 - 67610832) / 134143496);
        row(u"truenas.snmprec", u"system.paging.utilization", u"", 0);
        row(u"aix.snmprec", memory, u"", 555648.0 / 1048576);
        row(u"aix.snmprec", u"system.paging.utilization", u"", 5640.0 / 131072);
        row(u"exagridos.snmprec", memory, u"", (64880212.0 - 35220 - 61882684) / 65862740);
        row(u"dsm.snmprec", memory, u"", (1012408.0 - 117032 - 56456 - 222376) / 1012408);
    }

    void readsRecordedDevices()
    {
        QFETCH(QString, file);
        QFETCH(QString, metric);
        QFETCH(QString, instance);
        QFETCH(double, value);
        if (corpusFolder().isEmpty())
            QSKIP(corpusMissing);
        const PollResult& result = recorded(file);
        const Reading* reading = findReading(result, metric, instance);
        QVERIFY2(reading, qPrintable(namesOf(result, metric).join(u'|')));
        QVERIFY2(std::abs(reading->value - value) < 1e-9 * (1 + std::abs(value)),
                 qPrintable(QString::number(reading->value, 'g', 12)));
    }

    /// What stands as an alarm on recorded devices is what a technician would call one.
    void alarmsWhatIsWrongAndNothingElse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("Debian") << u"linux-debian11-host.snmpwalk"_s << QStringList{};
        QTest::newRow("Windows 2019") << u"windows_svr_2019_1809.snmprec"_s << QStringList{};
        QTest::newRow("ESXi with empty ports") << u"vmware-esxi.snmprec"_s << QStringList{};
        QTest::newRow("pfSense") << u"pfsense.snmprec"_s << QStringList{};
        QTest::newRow("TrueNAS") << u"truenas.snmprec"_s << QStringList{};
        QTest::newRow("AIX") << u"aix.snmprec"_s << QStringList{};
        QTest::newRow("ExaGrid, RAM full of cache") << u"exagridos.snmprec"_s << QStringList{};
        QTest::newRow("Synology") << u"dsm.snmprec"_s << QStringList{};
        QTest::newRow("Windows with full RAM")
            << u"windows-hostb-full.snmpwalk"_s << QStringList{u"system.memory.utilization "_s};
    }

    void alarmsWhatIsWrongAndNothingElse()
    {
        QFETCH(QString, file);
        if (corpusFolder().isEmpty())
            QSKIP(corpusMissing);
        const PollResult& result = recorded(file);
        QVERIFY(!result.readings.empty());
        QStringList wrong;
        for (const Reading& reading : result.readings) {
            if (levelIn(result, reading) != State::Ok)
                wrong += reading.key.metric + u' ' + reading.key.instance;
        }
        QTEST(wrong, "wrong");
    }

    void leavesOutWhatIsNoVolume()
    {
        if (corpusFolder().isEmpty())
            QSKIP(corpusMissing);
        const auto volumes = [](const QString& file) {
            return namesOf(recorded(file), u"system.filesystem.utilization"_s);
        };
        QCOMPARE(volumes(u"linux-debian11-host.snmpwalk"_s), QStringList{u"/"_s});
        QCOMPARE(volumes(u"windows_svr_2019_1809.snmprec"_s), QStringList{u"C:"_s}); // D: is an empty CD drive
        QCOMPARE(volumes(u"pfsense.snmprec"_s), QStringList{u"/"_s});
        QVERIFY(!volumes(u"truenas.snmprec"_s).contains(u"/dev"_s));
    }

    void turnsNegativeSizesBack()
    {
        SnmpRecording recording = host();
        // 12 TiB in units of 4 KiB: 3221225472 units, which an INTEGER shows as -1073741824.
        addVolume(recording, "/data", 4096, -1'073'741'824, -1'395'864'372);
        const PollResult result = readingsFrom(recording);
        const double used = 4294967296.0 - 1395864372.0;
        QCOMPARE(valueOf(result, u"system.filesystem.utilization"_s, u"/data"_s), used / 3221225472.0);
        QCOMPARE(valueOf(result, u"serverdrift.filesystem.free"_s, u"/data"_s), (3221225472.0 - used) * 4096);
    }

    void volumesAreBadInPercentAndBytes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("size"); // GiB
        QTest::addColumn<int>("free");
        QTest::addColumn<State>("level");
        QTest::newRow("plenty") << QByteArray("/data") << 1000 << 500 << State::Ok;
        QTest::newRow("large, few percent, many bytes") << QByteArray("/data") << 1000 << 50 << State::Ok;
        QTest::newRow("small, few bytes, much of it") << QByteArray("/data") << 10 << 5 << State::Ok;
        QTest::newRow("warning") << QByteArray("/data") << 100 << 14 << State::Warning;
        QTest::newRow("error") << QByteArray("/data") << 100 << 6 << State::Error;
        QTest::newRow("system volume has lower limits") << QByteArray("/") << 100 << 14 << State::Ok;
        QTest::newRow("system volume, warning") << QByteArray("/") << 100 << 9 << State::Warning;
        QTest::newRow("system volume, error") << QByteArray("/") << 100 << 4 << State::Error;
        QTest::newRow("C:") << QByteArray("C:\\ Label:System  Serial Number 10f82425") << 100 << 4 << State::Error;
    }

    void volumesAreBadInPercentAndBytes()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, size);
        QFETCH(int, free);
        SnmpRecording recording = host();
        constexpr int perGiB = 262'144; // of 4 KiB
        addVolume(recording, name, 4096, qint64{size} * perGiB, qint64{size - free} * perGiB);
        const PollResult result = readingsFrom(recording);
        const QStringList names = namesOf(result, u"system.filesystem.utilization"_s);
        QCOMPARE(names.size(), 1);
        QTEST(levelIn(result, *findReading(result, u"system.filesystem.utilization"_s, names[0])), "level");
    }

    void aPortIsAFaultWhenItWasUp_data()
    {
        QTest::addColumn<int>("admin");
        QTest::addColumn<int>("oper");
        QTest::addColumn<qint64>("lastChange"); // negative: not told
        QTest::addColumn<State>("state");
        QTest::newRow("up") << 1 << 1 << qint64{0} << State::Ok;
        QTest::newRow("went down") << 1 << 2 << qint64{500'000} << State::Error;
        QTest::newRow("what it stands on went down") << 1 << 7 << qint64{500'000} << State::Error;
        QTest::newRow("never was up") << 1 << 2 << qint64{0} << State::Ok;
        QTest::newRow("down since the first two minutes") << 1 << 2 << qint64{11'999} << State::Ok;
        QTest::newRow("not told since when") << 1 << 2 << qint64{-1} << State::Ok;
        QTest::newRow("switched off") << 2 << 2 << qint64{500'000} << State::Ok;
        QTest::newRow("testing") << 1 << 3 << qint64{500'000} << State::Warning;
        QTest::newRow("dormant") << 1 << 5 << qint64{500'000} << State::Ok;
        QTest::newRow("not present") << 1 << 6 << qint64{500'000} << State::Ok;
        QTest::newRow("a number of its own") << 1 << 99 << qint64{500'000} << State::Unknown;
    }

    void aPortIsAFaultWhenItWasUp()
    {
        QFETCH(int, admin);
        QFETCH(int, oper);
        QFETCH(qint64, lastChange);
        QFETCH(State, state);
        SnmpRecording recording = host();
        addPort(recording, admin, oper,
                lastChange < 0 ? std::nullopt : std::optional(static_cast<quint64>(lastChange)));
        const PollResult result = readingsFrom(recording);
        const Reading* link = findReading(result, u"serverdrift.network.link"_s, u"eth0"_s);
        QVERIFY(link);
        QCOMPARE(link->reported, std::optional(state));
    }

    void octetsBecomeAShareOfTheLine()
    {
        SnmpRecording recording = host();
        addPort(recording, 1, 1, 0);
        recording.setText("1.3.6.1.2.1.31.1.1.1.1.1", "ens3");
        recording.setUnsigned("1.3.6.1.2.1.31.1.1.1.6.1", 0x46, 1'000'000);
        recording.setUnsigned("1.3.6.1.2.1.31.1.1.1.15.1", 0x42, 1'000);
        recording.setUnsigned("1.3.6.1.2.1.2.2.1.16.1", 0x41, 77);
        const PollResult result = readingsFrom(recording);
        const Reading* share = findReading(result, u"hw.network.bandwidth.utilization.receive"_s, u"ens3"_s);
        QVERIFY(share);
        QCOMPARE(share->counter, 1'000'000U);
        QCOMPARE(int{share->counterBits}, 64);
        // 125 MB/s on a gigabit line is all of it.
        QCOMPARE(125e6 * share->scale, 1.0);
        const Reading* sent = findReading(result, u"system.network.io.transmit"_s, u"ens3"_s);
        QVERIFY(sent); // no 64-bit counter: the 32-bit one steps in
        QCOMPARE(sent->counter, 77U);
        QCOMPARE(int{sent->counterBits}, 32);
    }

    void aLineWithoutSpeedHasNoShare()
    {
        SnmpRecording recording = host();
        addPort(recording, 1, 1, 0);
        recording.setUnsigned("1.3.6.1.2.1.31.1.1.1.6.1", 0x46, 1'000'000);
        recording.setUnsigned("1.3.6.1.2.1.31.1.1.1.15.1", 0x42, 0);
        const PollResult result = readingsFrom(recording);
        QVERIFY(findReading(result, u"system.network.io.receive"_s, u"eth0"_s));
        QVERIFY(!findReading(result, u"hw.network.bandwidth.utilization.receive"_s, u"eth0"_s));
    }

    void aRestartIsAWarning()
    {
        SnmpRecording recording = host(); // the agent runs for a day
        const QString uptime = u"system.uptime"_s;
        PollResult result = readingsFrom(recording);
        QCOMPARE(valueOf(result, uptime, {}), 86'400.0);
        QCOMPARE(levelIn(result, *findReading(result, uptime)), State::Ok);
        recording.setUnsigned("1.3.6.1.2.1.25.1.1.0", 0x43, 59'999); // … but the machine for ten minutes
        result = readingsFrom(recording);
        QCOMPARE(valueOf(result, uptime, {}), 599.99);
        QCOMPARE(levelIn(result, *findReading(result, uptime)), State::Warning);
    }

    void oneBusyCoreIsNoAlarm()
    {
        SnmpRecording recording = host();
        recording.setInteger("1.3.6.1.2.1.25.3.3.1.2.196608", 100);
        recording.setInteger("1.3.6.1.2.1.25.3.3.1.2.196609", 20);
        const PollResult result = readingsFrom(recording);
        QCOMPARE(valueOf(result, u"system.cpu.utilization"_s, {}), 0.6);
        QStringList names = namesOf(result, u"system.cpu.utilization"_s);
        names.sort();
        QCOMPARE(names, (QStringList{{}, u"0"_s, u"1"_s}));
        for (const Reading& reading : result.readings)
            QCOMPARE(levelIn(result, reading), State::Ok);
    }
};

QTEST_GUILESS_MAIN(TestGenericServer)
#include "tst_genericserver.moc"
