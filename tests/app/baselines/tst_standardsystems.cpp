#include "app/baselines/baselinecatalog.h"
#include "models/domain/hardware.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/corpus.h"
#include "tests/support/snmpagent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

QString pathOf(const QString& file)
{
    return corpusFolder() + u"/snmp/"_s + file;
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
    const SnmpAgent agent(SnmpRecording::load(pathOf(file)));
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

/// What LibreNMS counts a class of sensor in, in units of ours.
std::optional<double> factorOf(const QString& sensorClass)
{
    static const QMap<QString, double> factors{{u"temperature"_s, 1}, {u"power"_s, 1},         {u"voltage"_s, 1},
                                               {u"current"_s, 1},     {u"frequency"_s, 1},     {u"fanspeed"_s, 1},
                                               {u"state"_s, 1},       {u"charge"_s, 100},      {u"load"_s, 100},
                                               {u"humidity"_s, 100},  {u"runtime"_s, 1.0 / 60}};
    const auto found = factors.find(sensorClass);
    return found == factors.end() ? std::nullopt : std::optional(*found);
}

/// One cell may be read as several things: a level, a share, a figure.
QLatin1StringView kindOf(bool isStatus, bool isShare)
{
    return isStatus ? " level"_L1 : isShare ? " share"_L1 : " figure"_L1;
}

void addDevice(const char* file, const char* vendor, const char* model, const char* serial, const char* role,
               const char* baselines)
{
    QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(vendor) << QString::fromLatin1(model)
                        << QString::fromLatin1(serial) << QString::fromLatin1(role) << QString::fromLatin1(baselines);
}

void addServers()
{
    const auto* any = "generic-server";
    addDevice("hpe-ilo_4_with_bat_checks.snmprec", "HPE", "ProLiant DL380 Gen9", "CZXXXXXXXX", "bmc", "hpe-proliant");
    addDevice("hpe-ilo_hpe-ilo6-with-vmware.snmprec", "HPE", "ProLiant DL380 Gen11", "2MZZZZZZZZZZ", "bmc",
              "hpe-proliant generic-server");
    addDevice("hp-onboard-administrator-c7000.snmprec", "HPE", "BladeSystem c7000 Enclosure G2", "6CU250TV5C",
              "chassis", any);
    addDevice("drac_idrac7.snmprec", "Dell", "iDRAC7", "5GC8H32", "bmc", "dell-poweredge");
    addDevice("drac_r640.snmprec", "Dell", "PowerEdge R640", "1234ABC", "bmc", "dell-poweredge");
    addDevice("drac_m1000e.snmprec", "Dell", "PowerEdge M1000e", "1234ABC", "bmc", "dell-poweredge");
    addDevice("dell-ome-m_dell-ome-m.snmprec", "Dell", "PowerEdge MX7000", "1234ABC", "chassis", any);
    addDevice("windows.snmprec", "Dell", "PowerEdge 2650", "1234567", "server", "dell-openmanage windows-server");
    addDevice("windows_2195d.snmprec", "HPE", "ProLiant ML350 Gen6", "AB123456CD", "server",
              "hpe-proliant windows-server");
    for (const char* file :
         {"windows_1381s.snmprec", "windows_3790s.snmprec", "windows_7600s.snmprec", "windows_9600d.snmprec",
          "windows_svr_2019_1809.snmprec", "windows-server-2003-full.snmprec"})
        addDevice(file, "Microsoft", "", "", "server", "windows-server");
    addDevice("vmware-esxi.snmprec", "VMware", "ProLiant DL380p Gen8", "CZ162913BZ", "hypervisor", "vmware-esxi");
    for (const char* file : {"linux-debian11-host.snmpwalk", "linux-rhel6-pmda.snmprec", "linux.snmprec",
                             "linux_ucd-diskio.snmprec", "linux_lsi.snmprec", "linux-ucd-entity.snmpwalk"})
        addDevice(file, "", "", "", "server", any);
    addDevice("aix.snmprec", "IBM", "8233-E8B", "02061F57P", "server", any);
}

void addPower()
{
    const auto* any = "generic-server";
    addDevice("apc_smx750.snmprec", "APC", "Smart-UPS X 750", "AS1342225176", "ups", "apc-ups");
    addDevice("apc_smt750x-nmc2.snmprec", "APC", "Smart-UPS X 750", "AS1907242163", "ups", "apc-ups");
    addDevice("apc_smart1500.snmprec", "APC", "", "", "ups", "apc-ups");
    addDevice("apc_sua1500rmi2u.snmprec", "APC", "Smart-UPS 1500 RM", "", "ups", "apc-ups");
    addDevice("apc_symmetralx.snmprec", "APC", "Symmetra LX 16000 RM", "5D2123T08251", "ups", "apc-ups");
    addDevice("apc-ups-battery-low.snmpwalk", "APC", "", "", "ups", "apc-ups");
    addDevice("apc-ap7902b-pdu.snmprec", "APC", "AP7902B", "5A1551F39430", "pdu", "apc-pdu");
    addDevice("apc_ap8959eu3.snmprec", "APC", "AP8959EU3", "5A1638E01463", "pdu", "apc-pdu");
    addDevice("apc_ats.snmprec", "APC", "AP4423", "<private>", "ats", "apc-transfer-switch");
    addDevice("apc_environmental-manager.snmprec", "APC", "", "", "environment", "apc-environment");
    addDevice("apc-netbotz_netbotz750.snmprec", "Schneider Electric", "NetBotz Rack Monitor 750", "QA1234123456",
              "environment", any);
    addDevice("eaton-93e-80.snmprec", "Eaton", "93E HV", "4K234LXX06", "ups", "ups-mib");
    addDevice("eaton-mgeups_93ps.snmprec", "Eaton", "93PS 20kW", "H2652000009", "ups", "ups-mib");
    addDevice("eaton-mgeups_9px.snmprec", "Eaton", "Eaton 9PX 1000i RT 2U", "GA10J05109", "ups", "ups-mib");
    addDevice("eatonupsm2_9px+empg2.snmprec", "Eaton", "Eaton 9PX 1000i RT 2U", "GA10K33096", "ups", "ups-mib");
    addDevice("generex-ups_cs141.snmprec", "Multimatic", "Upscale", "", "ups", "ups-mib");
    addDevice("netmanplus_204.snmprec", "Riello", "Netman 204", "", "ups", "ups-mib");
    addDevice("poweralert_ups.snmprec", "Tripp Lite", "SU3000LCD2UHV", "", "ups", "ups-mib generic-server");
    addDevice("cyberpower_pr2200rt2uc.snmprec", "CyberPower", "PR2200RT2UC", "123456789", "ups", "ups-mib");
    addDevice("dell-ups_rack3750w.snmprec", "Dell", "Dell UPS Rack 3750W High Efficiency Online HV",
              "CN-0K804N-75162-2CH-0081-A03", "ups", "ups-mib");
    addDevice("liebert.snmprec", "Vertiv", "GXT2-3000RT120", "", "ups", any);
}

void addOthers()
{
    const auto* any = "generic-server";
    addDevice("dsm.snmprec", "Synology", "RS2212RP+", "3005AWL999111", "storage", "synology-nas");
    addDevice("dsm_ds214se-dsm7.snmprec", "Synology", "DS214se", "<private>", "storage", "synology-nas");
    addDevice("synology-disk-critical.snmpwalk", "Synology", "", "", "storage", "synology-nas");
    addDevice("qnap.snmprec", "QNAP", "TVS-871U-RP", "Q157I12451", "storage", any);
    addDevice("netapp-ontap-8.2.3-a.snmprec", "NetApp", "FAS3270", "850000152375", "storage", any);
    addDevice("dell-powervault_me4024.snmprec", "Dell EMC", "ME4024", "", "storage", any);
    addDevice("infortrend_ds3016.snmprec", "Infortrend", "DS 3016", "8485243", "storage", any);
    addDevice("exagridos.snmprec", "ExaGrid", "EX40000E-SEC", "", "storage", any);
    addDevice("datadomain.snmprec", "Dell EMC", "", "", "storage", any);
    addDevice("nimbleos.snmprec", "HPE", "", "", "storage", any);
    addDevice("truenas.snmprec", "iXsystems", "", "", "storage", any);
    addDevice("wd-nas4100.snmpwalk", "Western Digital", "", "", "storage", any);
    addDevice("cimc.snmprec", "Cisco", "UCSC-C220-M4S", "FCH2126720R", "bmc", any);
    addDevice("fujitsu-irmc_rx300.snmprec", "Fujitsu", "PRIMERGY RX300 S8", "YLNT001234", "bmc", any);
    addDevice("xclarity_lenovoxcc.snmprec", "Lenovo", "ThinkSystem SR250", "S4AVL151", "bmc", any);
    addDevice("lenovo-xcc-health-critical.snmpwalk", "Lenovo", "", "", "bmc", any);
    addDevice("supermicro-bmc_x10slehf.snmprec", "Supermicro", "", "", "bmc", any);
    addDevice("nutanix-aos.snmprec", "Nutanix", "", "", "hypervisor", any);
    addDevice("raritan-pdu_px2.snmprec", "Raritan", "PX2", "", "pdu", any);
    addDevice("sentry4.snmprec", "Server Technology", "C2S42CE-YCMFAM00", "", "pdu", any);
    addDevice("socomec.snmprec", "Socomec", "NRT-OP-PDU1-28", "YD17190028 A", "pdu", any);
    addDevice("hpe-pdumm.snmprec", "HPE", "HP PDU Management Module", "", "pdu", any);
    addDevice("rittal-cmc.snmprec", "Rittal", "Rittal CMC-TC/LCP-InlineEC", "07627", "environment", any);
    addDevice("akcp_serverprobe8.snmprec", "AKCP", "sensorProbe8 v2.0", "", "environment", any);
    addDevice("papouch-quido.snmprec", "Papouch", "", "", "environment", any);
    addDevice("procurve_e2910.snmprec", "HP", "J9146A E2910al-24G-PoE Switch", "AB123CD45E", "switch", any);
    addDevice("ciscosb_cbs250-24p-4x-v3.snmprec", "Cisco", "CBS250-24P-4X", "", "switch", any);
    addDevice("pfsense.snmprec", "Netgate", "", "", "firewall", any);
}

} // namespace

/// Every recorded standard system: who it is, and what the baselines that are meant for it read.
class TestStandardSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardwareIsPictured_data();
    void hardwareIsPictured();
    void initTestCase()
    {
        if (corpusFolder().isEmpty())
            QSKIP(corpusMissing);
        QVERIFY(catalog().identityPlan());
    }

    /// From the recordings' own description and from what LibreNMS takes them for.
    void knowsWhoItIs_data();
    void knowsWhoItIs()
    {
        QFETCH(const QString, file);
        const Recorded& device = recorded(file);
        QTEST(said(device, "vendor"), "vendor");
        QTEST(said(device, "model"), "model");
        QTEST(said(device, "serial"), "serial");
        QTEST(said(device, "role"), "role");
        QTEST(device.baselines.join(u' '), "baselines");
        QCOMPARE(device.troubles, QStringList());
    }

    /// By hand, from the recordings' rows and the MIBs' enumerations.
    void readsFacts_data();
    void readsFacts()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, metric);
        QFETCH(const QString, instance);
        QFETCH(const double, value);
        QFETCH(const QString, state);
        const Reading* reading = find(recorded(file), metric, instance);
        QVERIFY2(reading, qPrintable(metric + u'[' + instance + u"] was not read"_s));
        QCOMPARE(reading->value, value);
        QCOMPARE(reading->reported ? QString(code(*reading->reported)) : QString(), state);
    }

    void statesTheDevicesOwnLimits_data();
    void statesTheDevicesOwnLimits()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, instance);
        QFETCH(const double, warning);
        QFETCH(const double, error);
        const Reading* reading = find(recorded(file), u"hw.temperature"_s, instance);
        QVERIFY(reading && reading->limits);
        QCOMPARE(reading->limits->warning.value_or(-1), warning);
        QCOMPARE(reading->limits->error.value_or(-1), error);
    }

    /// Sensor by sensor, found by the OID that both read.
    void agreesWithLibreNms_data();
    void agreesWithLibreNms();

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

void TestStandardSystems::knowsWhoItIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("baselines");
    addServers();
    addPower();
    addOthers();
}

void TestStandardSystems::readsFacts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* file, const char* metric, const char* instance, double value, const char* state) {
        QTest::addRow("%s %s %s", file, metric, instance)
            << QString::fromLatin1(file) << QString::fromLatin1(metric) << QString::fromLatin1(instance) << value
            << QString::fromLatin1(state);
    };
    const auto* ilo4 = "hpe-ilo_4_with_bat_checks.snmprec";
    row(ilo4, "hw.status", "PSU 1", 2, "ok");
    row(ilo4, "hw.power", "PSU 2", 143, "");
    row(ilo4, "hw.power_supply.utilization", "PSU 1", 152.0 / 800, "");
    row(ilo4, "hw.power_supply.redundancy", "PSU 2", 3, "ok");
    row(ilo4, "hw.status", "Disk Port 2E Box 2 Bay 12", 2, "ok");
    row(ilo4, "hw.temperature", "Disk Port 1I Box 2 Bay 5", 31, "");
    row(ilo4, "hw.logical_disk.status", "Logical drive 5.1", 2, "ok");
    row(ilo4, "hw.battery.status", "Battery 1", 1, "ok");
    row(ilo4, "hw.cache.status", "Array cache 2", 3, "ok");
    row(ilo4, "hw.status", "CPU 2", 2, "ok");
    const auto* ilo6 = "hpe-ilo_hpe-ilo6-with-vmware.snmprec";
    row(ilo6, "hw.status", "PROC 1 DIMM 1", 2, "ok");
    row(ilo6, "hw.temperature", "CPU (0.2)", 51, "");
    const auto* r640 = "drac_r640.snmprec";
    row(r640, "hw.temperature", "System Board Inlet Temp", 25, "");
    row(r640, "hw.fan.speed", "System Board Fan2A", 3960, "");
    row(r640, "hw.power", "System Board Pwr Consumption", 144, "");
    row(r640, "hw.current", "PS1 Current 1", 0.4, "");
    row(r640, "hw.intrusion", "Chassis 1.1", 1, "ok");
    row(r640, "hw.physical_disk.status", "Disk 1 in Backplane 1 of RAID Controller in SL 3", 3, "ok");
    row(r640, "serverdrift.disk.endurance.left", "Disk 1 in Backplane 1 of RAID Controller in SL 3", 0.99, "");
    const auto* idrac7 = "drac_idrac7.snmprec";
    row(idrac7, "hw.current", "PS2 Current 2", 0, "");
    row(idrac7, "hw.logical_disk.status", "Virtual Disk 0 on RAID Controller in Slot 4", 2, "ok");
    // Self-test result 3 (invalid); high precision only, in tenths.
    row("apc_smart1500.snmprec", "serverdrift.ups.test", "", 3, "warning");
    row("apc_smart1500.snmprec", "serverdrift.ups.load", "", 0.176, "");
    row("apc_smart1500.snmprec", "hw.temperature", "Probe Temp. Rack", 30, "");
    row("apc_smt750x-nmc2.snmprec", "hw.battery.time_left", "", 109762, ""); // 10976200 ticks
    row("apc_symmetralx.snmprec", "serverdrift.ups.load", "", 0.64, "");
    row("apc_symmetralx.snmprec", "hw.battery.time_left", "", 840, "");
    row("apc_symmetralx.snmprec", "hw.temperature", "battery", 39, "");
    row("apc_smx750i.snmprec", "serverdrift.contact", "Door", 2, "warning");
    row("apc_smx750i.snmprec", "serverdrift.contact", "Fan", 1, "ok");
    row("apc-ups-battery-low.snmpwalk", "hw.battery.status", "", 3, "error");
    row("apc-ups-battery-low.snmpwalk", "serverdrift.ups.battery.replace", "", 2, "warning");
    row("apc-ups-battery-ok.snmpwalk", "hw.battery.status", "", 2, "ok");
    row("apc_ats.snmprec", "hw.status", "Source 2", 2, "error"); // low voltage
    row("apc_ats.snmprec", "hw.power_supply.redundancy", "", 2, "ok");
    row("apc_ap8959eu3.snmprec", "hw.power", "PDU SCP", 270, "");
    row("apc_ap8959eu3.snmprec", "hw.current", "Phase 1", 1.3, "");
    row("apc-ap7902b-pdu.snmprec", "hw.current", "Bank 2", 1.1, "");
    row("apc_environmental-manager.snmprec", "serverdrift.humidity", "Probe ENVMONS3", 0.48, "");
    row("apc_environmental-manager.snmprec", "serverdrift.low.humidity", "Probe ENVMONS3", 0.48, "");
    row("eaton-93e-80.snmprec", "serverdrift.ups.load", "output 1", 0.21, "");
    row("eaton-93e-80.snmprec", "hw.battery.time_left", "", 1092 * 60, "");
    row("generex-ups_cs141.snmprec", "serverdrift.ups.source", "", 4, "warning"); // bypass
    row("poweralert_ups.snmprec", "hw.battery.charge", "", 1, "");
    row("dsm.snmprec", "hw.physical_disk.status", "Disk 1", 2, "warning"); // initialised, not in use
    row("dsm.snmprec", "hw.temperature", "System", 48, "");
    row("synology-disk-warning.snmpwalk", "hw.status", "Disk 2", 2, "warning");
    row("synology-disk-critical.snmpwalk", "hw.status", "Disk 2", 3, "error");
    row("synology-disk-failing.snmpwalk", "hw.status", "Disk 2", 4, "error");
    row("synology-disk-failing.snmpwalk", "hw.physical_disk.status", "Disk 2", 1, "ok");
    row("windows-server-2003-full.snmprec", "serverdrift.service.state", "DHCP Server", 1, "ok");
}

void TestStandardSystems::statesTheDevicesOwnLimits_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<double>("warning");
    QTest::addColumn<double>("error");
    const auto row = [](const char* file, const char* instance, double warning, double error) {
        QTest::addRow("%s %s", file, instance)
            << QString::fromLatin1(file) << QString::fromLatin1(instance) << warning << error;
    };
    row("drac_r640.snmprec", "System Board Inlet Temp", 43, 47);
    row("drac_r640.snmprec", "CPU1 Temp", -1, 98);
    row("drac_idrac7.snmprec", "System Board Inlet Temp", 42, 47);
    row("hpe-ilo_4_with_bat_checks.snmprec", "Ambient (0.1)", -1, 42);
    row("hpe-ilo_4_with_bat_checks.snmprec", "Disk Port 1I Box 3 Bay 1", -1, 60);
    row("hpe-ilo_hpe-ilo6-with-vmware.snmprec", "CPU (0.2)", -1, 95);
}

void TestStandardSystems::agreesWithLibreNms_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(pathOf({})).entryList({u"*.expected.json"_s}))
        QTest::newRow(name.toUtf8().constData()) << QString(name).replace(".expected.json"_L1, ".snmprec"_L1);
}

void TestStandardSystems::agreesWithLibreNms()
{
    QFETCH(const QString, file);
    QFile expectedFile(pathOf(QString(file).replace(".snmprec"_L1, ".expected.json"_L1)));
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
    QHash<QString, const Reading*> bySource;
    for (const Reading& reading : recorded(file).readings) {
        if (reading.key.metric == "serverdrift.dew_point"_L1)
            continue; // worked out of two that the device has
        bySource.insert(reading.source.section(u' ', 1) +
                            kindOf(reading.kind == ReadingKind::Status, reading.unit == "1"_L1),
                        &reading);
    }
    QStringList wrong;
    int compared = 0;
    for (const auto& sensor : expected[u"sensors"_s][u"discovery"_s][u"sensors"_s].toArray()) {
        const QString sensorClass = sensor[u"sensor_class"_s].toString();
        const QString oid = sensor[u"sensor_oid"_s].toString().mid(1);
        const auto factor = factorOf(sensorClass);
        const bool isShare = factor == 100;
        const Reading* got = bySource.value(oid + kindOf(sensorClass == "state"_L1, isShare));
        if (!factor || got == nullptr)
            continue;
        ++compared;
        const double want = sensor[u"sensor_current"_s].toDouble();
        if (std::abs(got->value * *factor - want) > 1e-6 * std::max(1.0, std::abs(want)))
            wrong += u"%1 %2: expected %3, got %4"_s.arg(oid, got->key.metric, QString::number(want),
                                                         QString::number(got->value * *factor));
    }
    if (compared == 0)
        QSKIP("no sensor that both read");
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString(u"%1 of %2:\n"_s.arg(wrong.size()).arg(compared) + wrong.join(u'\n'))));
}

void TestStandardSystems::hardwareIsPictured_data()
{
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
