#include "app/baselines/baselinecatalog.h"
#include "app/probes/net/networker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/redfish/testbmc.h"
#include "tests/support/corpus.h"
#include "tests/support/realclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using namespace sd;
using namespace Qt::StringLiterals;
using test::TestBmc;

namespace {

/// What a recording must give, read off the recorded files by hand: "what | instance | expected". What is an identity's
/// key, a metric, #metric (how many), or !state (all readings in that state, with commas).
struct Recording
{
    const char* folder;
    const char* baseline;
    const char* facts;
};

constexpr Recording recordings[] = {
    {"cisco-c240m5-cimc", "redfish-server", R"(
vendor | | Cisco Systems Inc
model | | UCSC-C240-M5SX
serial | | WZP23450C8K
firmware | | 4.1(3d)
bios | | C240M5.4.1.3i.0.0713210713
name | | aio3-p5g-eu-spdc-WZP23450C8K
power | | On
#hw.temperature | | 22
hw.temperature | TEMP_SENS_FRONT | 23
hw.temperature.status | P1_TEMP_SENS | ok
#hw.fan.speed | | 12
hw.fan.speed | Fan MOD1_FAN1_SPEED | 5757
hw.status | PSU 1 | ok
hw.power | PSU 2 | 82
hw.voltage | PSU 1 | 223
hw.power | System | 216
hw.status | DIMM_B1 | ok
hw.status | System | ok
hw.status | Chassis 1 | ok
hw.power | PSU 1 | 54
hw.voltage | PSU 2 | 221
!unknown | |
hw.status | CPU 2 | ok
hw.status | Disk 23 | ok
serverdrift.disk.endurance.left | Disk 23 | 1
#hw.physical_disk.smart | | 5
hw.status | Controller Cisco 12G Modular Raid Controller with 4GB cache (max 26 drives) | ok
!warning | |
!error | |
)"},
    {"dell-c6420-idrac9", "dell-poweredge", R"(
#hw.temperature | | 3
hw.temperature | Inlet Temp | 32
#hw.fan.speed | | 8
hw.fan.speed | Fan 1A | 9288
hw.status | PSU 2 | ok
hw.power | PSU 2 | 174
hw.power | System | 53
!error | |
)"},
    {"dell-m640-idrac9", "dell-poweredge", R"(
vendor | | Dell
model | | PowerEdge M640
serial | | FOOBAZ
firmware | | 3.34.34.34
power | | Off
hw.power.state | System | ok
hw.power | System | 8
#hw.temperature | | 0
!warning | |
!error | |
!unknown | |
)"},
    {"dell-r640-idrac9", "dell-poweredge", R"(
vendor | | Dell
model | | PowerEdge R640
serial | | BSG7KP2
firmware | | 7.00.00.172
bios | | 2.23.0
name | | n003-ap-northeast-1
hw.status | PSU 1 | ok
hw.power | PSU 1 | 142.5
hw.power | System | 158
hw.status | Voltages | ok
!error | |
)"},
    {"dell-r640-telegraf", "dell-poweredge", R"(
model | | PowerEdge R640
serial | | CLFV7M2
bios | | 2.3.10
#hw.temperature | | 1
hw.temperature | CPU1 Temp | 40
#hw.fan.speed | | 16
hw.fan.speed | Fan 1A | 17760
hw.status | System Board Fan Redundancy | ok
hw.power | PSU 1 | 203
hw.voltage | PSU 1 | 206
hw.power | System | 429
!error | |
)"},
    {"dell-r650-idrac9", "dell-poweredge", R"(
model | | PowerEdge R650
serial | | U8OIL5X
firmware | | 5.10.00.00
bios | | 1.2.4
#hw.temperature | | 4
hw.temperature | System Board Inlet Temp | 18
#hw.fan.speed | | 16
hw.power | PSU 2 | 0
hw.temperature | System Board Exhaust Temp | 34
hw.temperature | CPU1 Temp | 57
hw.temperature | CPU2 Temp | 54
hw.power | PSU 1 | 363
hw.power | System | 396
hw.status | PSU 2 | ok
hw.power_supply.redundancy | System Board PS Redundancy | ok
hw.status | DIMM A5 | ok
hw.status | CPU 2 | ok
hw.status | Disk PCIe SSD in Slot 8 in Bay 1 | ok
hw.status | Storage RAID.SL.3-1 | ok
system.cpu.physical.count | System | 2
!warning | |
!error | |
)"},
    {"dell-r820-idrac7", "dell-poweredge", R"(
model | | PowerEdge R820
serial | | G2XBKY1
firmware | | 2.65.65.65
bios | | 2.7.0
system.cpu.physical.count | System | 4
hw.status | System | warning
hw.status | Disk 0:1:2 | warning
hw.physical_disk.smart | Disk 0:1:2 | warning
hw.status | Disk 0:1:0 | ok
hw.physical_disk.smart | Disk 0:1:0 | ok
hw.status | Volume root | ok
hw.status | Storage RAID.Slot.7-1 | warning
hw.status | Controller PERC H710 Adapter | warning
!error | |
)"},
    {"dmtf-public-rackmount1", "redfish-server", R"(
model | | 3500
power | | On
#hw.temperature | | 2
hw.temperature | CPU1 Temp | 41
hw.temperature.status | CPU1 Temp | ok
hw.fan.speed | Fan BaseBoard System Fan | 2100
hw.status | PSU Power Supply Bay | warning
hw.power | System | 344
hw.status | CPU 1 | ok
hw.status | FPGA | ok
hw.status | Disk SATA Bay 2 | warning
!error | |
)"},
    {"gigabyte-h262-ami", "redfish-server", R"(
model | | H262-Z63-00
firmware | | 12.84.13
#hw.temperature | | 17
hw.temperature | CPU0_TEMP | 40
hw.status | System | ok
hw.status | Chassis Self | ok
!warning | |
!unknown | |
hw.temperature.status | CPU1_TEMP | ok
hw.power | System | 100
hw.status | DIMM_P0_C0 | ok
hw.status | CPU P1 | ok
hw.status | Disk SAMSUNG MZ7LH1T9HMLT-00005 | ok
!error | |
)"},
    {"hpe-bl460c-gen9-ilo4/rest", "hpe-proliant", R"(
vendor | | HPE
model | | ProLiant BL460c Gen9
serial | | SGH449WNL3
firmware | | iLO 4 v2.20
bios | | I36 v1.40 (01/28/2015)
power | | Off
system.memory.limit | System | 
hw.power.state | System | ok
!warning | |
!error | |
!unknown | |
)"},
    {"hpe-dl360-gen12-ilo7", "hpe-proliant", R"(
vendor | | HPE
model | | HPE ProLiant Compute DL360 Gen12 -- SIMULATED
firmware | | 1.14.00 May 28 2025
#hw.temperature | | 26
hw.temperature | 01-Inlet Ambient | 18
hw.temperature.status | 01-Inlet Ambient | ok
#hw.fan.speed_ratio | | 7
hw.fan.speed_ratio | Fan 1 | 0.16
hw.power | PSU 1 | 117
hw.power | System | 217
hw.power_supply.redundancy | PowerSupply Redundancy Group 1 | ok
!error | |
)"},
    {"hpe-dl380-hwbench", "hpe-proliant", R"(
#hw.temperature | | 34
hw.temperature | 01-Inlet Ambient | 24
#hw.fan.speed_ratio | | 6
hw.power | PSU 1 | 147
hw.voltage | PSU 2 | 229
hw.power | System | 301
!error | |
)"},
    {"hpe-dl380a-gen11-ilo6", "hpe-proliant", R"(
model | | ProLiant DL380a Gen11 -- SIMULATED
serial | | 2M2D2J00L4
firmware | | iLO 6 v1.66
#hw.temperature | | 29
#hw.fan.speed_ratio | | 6
hw.power | PSU 1 | 222
hw.power | PSU 2 | 200
hw.power | PSU 3 | 86
hw.temperature | 33.1-PCI 2-Network controller | 94
hw.fan.speed_ratio | Fan 1 | 0.23
hw.power | PSU 4 | 57
hw.power | System | 565
hw.power_supply.redundancy | System PowerSupply Redundancy | ok
hw.power_supply.redundancy | GPU PowerSupply Redundancy | ok
hw.status | Volume MR Volume 239 | ok
hw.status | PROC 1 DIMM 2 | ok
hw.status | CPU 1 | ok
hw.status | Storage battery 1 | ok
hw.battery.charge | Storage battery 1 | 0.96
hw.status | Disk Slot=18:Port=1:Box=1:Bay=6 | ok
hw.status | Chassis DE00B000 | ok
!warning | |
!error | |
)"},
    {"hpe-dl385-gen10plusv2-ilo5", "hpe-proliant", R"(
model | | ProLiant DL385 Gen10 Plus v2
serial | | MXQ302099S
firmware | | iLO 5 v2.72
bios | | A42 v2.60 (08/11/2022)
#hw.temperature | | 47
#hw.fan.speed_ratio | | 6
hw.fan.speed_ratio | Fan 1 | 0.51
hw.temperature | 01-Inlet Ambient | 20
hw.temperature | 38-PCI 5 | 85
hw.power | PSU 1 | 277
hw.power | PSU 2 | 254
hw.physical_disk.smart | Disk Slot=2:Port=1I:Box=3:Bay=1 | ok
hw.power | System | 531
hw.status | System | error
hw.status | Chassis 1 | error
hw.status | Storage DA00001C | error
hw.status | Storage | error
hw.status | Fan redundancy | ok
hw.status | Disk Slot=2:Port=1I:Box=3:Bay=1 | ok
hw.status | Volume SR Volume 1 | ok
hw.status | Controller HPE Smart Array P408i-p SR Gen10 | ok
hw.status | CPU 1 | ok
#hw.physical_disk.smart | | 18
hw.status | Storage battery 1 | ok
)"},
    {"lenovo-sr670v2-xcc", "redfish-server", R"(
vendor | | Lenovo
model | | ThinkSystem SR670 V2
serial | | J105958B
firmware | | TGBT42S 2.83 2023-07-05
bios | | U8E122J
#hw.temperature | | 14
#hw.fan.speed | | 10
hw.status | PSU 4 | ok
hw.status | System | ok
hw.status | Chassis 1 | ok
hw.status | GPU 8 | 
hw.temperature | Ambient Temp | 19
hw.power | System | 708
hw.power | PSU 4 | 151
!warning | |
!unknown | |
hw.status | Disk M.2 - Drive1 | ok
#hw.physical_disk.smart | | 4
hw.status | DIMM 3 | ok
!error | |
)"},
    {"supermicro-510t", "redfish-server", R"(
model | | SYS-510T-MR1-EI018
firmware | | 01.13.04
bios | | 1.6
hw.status | System | error
hw.status | Memory | ok
hw.status | Disk Bay.2 | ok
power | | On
!warning | |
hw.status | Storage NVMeSSD | ok
)"},
    {"supermicro-x10sdv", "redfish-server", R"(
firmware | | 4.0
bios | | 1.2
#hw.temperature | | 0
#hw.fan.speed | | 0
#hw.power | | 0
hw.status | DIMMB1 | ok
hw.status | System | ok
hw.status | Chassis 1 | ok
!warning | |
hw.status | CPU 1 | ok
!error | |
)"},
};

constexpr std::pair<const char*, const char*> boards[] = {
    {"",
     R"({"RedfishVersion": "1.15.0", "Systems": {"@odata.id": "/redfish/v1/Systems"}, "Chassis": {"@odata.id": "/redfish/v1/Chassis"}})"},
    {"/Systems",
     R"({"Members": [{"@odata.id": "/redfish/v1/Systems/Host"}, {"@odata.id": "/redfish/v1/Systems/Board"}]})"},
    {"/Systems/Host",
     R"({"Manufacturer": "To be filled by O.E.M.", "SerialNumber": "  ", "PowerState": "Off", "Status": {"State": "StandbyOffline", "Health": "OK"}, "Storage": {"@odata.id": "/redfish/v1/Systems/Host/Storage"}})"},
    {"/Systems/Host/Storage", R"({"Members": [{"@odata.id": "/redfish/v1/Systems/Host/Storage/1"}]})"},
    {"/Systems/Host/Storage/1",
     R"({"Id": "1", "Status": {"State": "Enabled"}, "Drives": [{"@odata.id": "/redfish/v1/Systems/Host/Storage/1/Drives/0"}, {"@odata.id": "/redfish/v1/Systems/Host/Storage/1/Drives/1"}, {"@odata.id": "/redfish/v1/Systems/Host/Storage/1/Drives/2"}]})"},
    {"/Systems/Host/Storage/1/Drives/0",
     R"({"Name": "Drive 0", "Status": {"State": "UnavailableOffline", "Health": "Critical"}, "FailurePredicted": null})"},
    {"/Systems/Host/Storage/1/Drives/1", R"({"Name": "Drive 1", "Status": {"State": "Absent", "Health": "Critical"}})"},
    {"/Systems/Host/Storage/1/Drives/2", R"({"Name": "Drive 2", "Status": {"State": "StandbySpare", "Health": "OK"}})"},
    {"/Systems/Board",
     R"({"Manufacturer": "Plant", "Model": "GB", "SerialNumber": "B2", "PowerState": "On", "Status": {"State": "Enabled", "Health": "OK"}})"},
    {"/Chassis",
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/Case"}, {"@odata.id": "/redfish/v1/Chassis/Board"}]})"},
    {"/Chassis/Case",
     R"({"Id": "Case", "ChassisType": "RackMount", "Thermal": {"@odata.id": "/redfish/v1/Chassis/Case/Thermal"}, "Power": {"@odata.id": "/redfish/v1/Chassis/Case/Power"}, "Sensors": {"@odata.id": "/redfish/v1/Chassis/Case/Sensors"}})"},
    {"/Chassis/Case/Thermal",
     R"({"Temperatures": [{"Name": "Inlet", "ReadingCelsius": 21, "Status": {"State": "Enabled", "Health": "OK"}}, {"Name": "Port 1", "ReadingCelsius": null, "Status": {"State": "Enabled", "Health": "Critical"}}], "Fans": []})"},
    {"/Chassis/Case/Power",
     R"({"Voltages": [{"Name": "VBAT", "ReadingVolts": 2.4, "LowerThresholdNonCritical": 2.5, "LowerThresholdCritical": 2.2, "Status": {"State": "Enabled", "Health": "Warning"}}, {"Name": "Spare", "ReadingVolts": 0}], "PowerSupplies": [{"Name": "PSU 1", "Status": {"State": "UnavailableOffline", "Health": "Critical"}, "LineInputVoltage": 0}]})"},
    {"/Chassis/Board",
     R"({"Id": "Board", "ChassisType": "Module", "Status": {"State": "Enabled", "Health": "OK"}, "ThermalSubsystem": {"@odata.id": "/redfish/v1/Chassis/Board/ThermalSubsystem"}, "PowerSubsystem": {"@odata.id": "/redfish/v1/Chassis/Board/PowerSubsystem"}, "Sensors": {"@odata.id": "/redfish/v1/Chassis/Board/Sensors"}})"},
    {"/Chassis/Board/ThermalSubsystem",
     R"({"Fans": {"@odata.id": "/redfish/v1/Chassis/Board/ThermalSubsystem/Fans"}, "FanRedundancy": [{"RedundancyType": "NPlusM", "Status": {"State": "Enabled", "Health": "Warning"}}], "LeakDetection": {"LeakDetectors": {"@odata.id": "/redfish/v1/Chassis/Board/ThermalSubsystem/LeakDetection/LeakDetectors"}}})"},
    {"/Chassis/Board/ThermalSubsystem/Fans",
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/Board/ThermalSubsystem/Fans/1"}]})"},
    {"/Chassis/Board/ThermalSubsystem/Fans/1", R"({"Name": "Fan 1", "Status": {"State": "Enabled", "Health": "OK"}})"},
    {"/Chassis/Board/ThermalSubsystem/LeakDetection/LeakDetectors",
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/Board/ThermalSubsystem/LeakDetection/LeakDetectors/1"}]})"},
    {"/Chassis/Board/ThermalSubsystem/LeakDetection/LeakDetectors/1",
     R"({"Name": "Leak detector 1", "DetectorState": "Critical", "Status": {"State": "Enabled"}})"},
    {"/Chassis/Board/PowerSubsystem",
     R"({"PowerSupplies": {"@odata.id": "/redfish/v1/Chassis/Board/PowerSubsystem/PowerSupplies"}, "Batteries": {"@odata.id": "/redfish/v1/Chassis/Board/PowerSubsystem/Batteries"}})"},
    {"/Chassis/Board/PowerSubsystem/PowerSupplies",
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/Board/PowerSubsystem/PowerSupplies/2"}]})"},
    {"/Chassis/Board/PowerSubsystem/PowerSupplies/2",
     R"({"Name": "PSU 2", "Status": {"State": "Enabled", "Health": "OK"}, "Metrics": {"InputVoltage": {"Reading": 231}}})"},
    {"/Chassis/Board/PowerSubsystem/Batteries",
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/Board/PowerSubsystem/Batteries/1"}]})"},
    {"/Chassis/Board/PowerSubsystem/Batteries/1",
     R"({"Name": "Battery 1", "Status": {"State": "Enabled", "Health": "OK"}, "Metrics": {"ChargePercent": {"Reading": 88}}})"},
    {"/Chassis/Board/Sensors",
     R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/Board/Sensors/T1"}, {"@odata.id": "/redfish/v1/Chassis/Board/Sensors/T2"}, {"@odata.id": "/redfish/v1/Chassis/Board/Sensors/F1"}]})"},
    {"/Chassis/Board/Sensors/T1",
     R"({"Name": "GPU 1", "ReadingType": "Temperature", "Reading": 61.5, "Thresholds": {"UpperCaution": {"Reading": 85}, "UpperCritical": {"Reading": 95}}, "Status": {"State": "Enabled", "Health": "OK"}})"},
    {"/Chassis/Board/Sensors/T2",
     R"({"Name": "Inlet", "ReadingUnits": "Cel", "Reading": 22, "Status": {"State": "Enabled", "Health": "OK"}})"},
    {"/Chassis/Board/Sensors/F1",
     R"({"Name": "Fan 1 Tach", "ReadingType": "Rotational", "Reading": 6400, "Status": {"State": "Enabled", "Health": "OK"}})"},
};

QString stateWord(State state)
{
    return QString(code(state));
}

/// What the program says to one line of facts.
QString got(const PollResult& result, const QString& what, const QString& instance)
{
    QStringList found;
    for (const Reading& reading : result.readings) {
        const QString state = reading.reported ? stateWord(*reading.reported) : QString();
        if (what.startsWith(u'!') && state == what.mid(1))
            found += reading.key.metric + u' ' + reading.key.instance;
        else if (what.startsWith(u'#') && reading.key.metric == what.mid(1))
            found += reading.key.instance;
        else if (reading.key == MetricKey{what, instance})
            return reading.kind == ReadingKind::Status ? state : QString::number(reading.value, 'g', 12);
    }
    if (what.startsWith(u'#'))
        return QString::number(found.size());
    if (what.startsWith(u'!'))
        return found.join(u", "_s);
    const auto told = result.identity.find(what);
    return told == result.identity.end() ? QString() : told->second;
}

} // namespace

class TestRedfishPoll : public QObject
{
    Q_OBJECT

private:
    PollSpec specFor(const TestBmc& bmc, const QString& baseline = u"redfish-server"_s)
    {
        PollSpec spec;
        spec.check = {1};
        spec.address = u"127.0.0.1"_s;
        RedfishParams params;
        params.url = u"http://{address}:%1"_s.arg(bmc.port());
        params.baseline = baseline;
        spec.params = params;
        spec.plan = m_catalog.find(baseline)->plan(PlanWay::Redfish);
        spec.credential.edit().user = u"operator"_s;
        spec.secrets.edit().password = test::plainSecret("s\"e\\same");
        spec.timeout = std::chrono::seconds(30);
        return spec;
    }
    /// A small machine: root, one system, one chassis with two temperatures.
    QString smallTree()
    {
        const QString folder = m_folder.filePath(u"small"_s);
        const auto write = [&folder](const QString& path, const QByteArray& json) {
            QDir().mkpath(folder + path);
            QFile file(folder + path + u"/index.json"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
        };
        write(u"/redfish/v1"_s,
              R"({"Vendor": "Plant", "ProtocolFeaturesSupported": {"ExpandQuery": {"NoLinks": true}},
                  "Links": {"Sessions": {"@odata.id": "/redfish/v1/SessionService/Sessions"}},
                  "Systems": {"@odata.id": "/redfish/v1/Systems"}, "Chassis": {"@odata.id": "/redfish/v1/Chassis"}})");
        write(u"/redfish/v1/Systems"_s, R"({"Members": [{"@odata.id": "/redfish/v1/Systems/1"}]})");
        write(u"/redfish/v1/Systems/1"_s,
              R"({"Model": "P1", "PowerState": "On", "Status": {"State": "Enabled", "Health": "OK"},
                  "Memory": {"@odata.id": "/redfish/v1/Systems/1/Memory"}})");
        write(u"/redfish/v1/Chassis"_s, R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/1"}]})");
        write(u"/redfish/v1/Chassis/1"_s, R"({"Thermal": {"@odata.id": "/redfish/v1/Chassis/1/Thermal"}})");
        write(u"/redfish/v1/Chassis/1/Thermal"_s,
              R"({"Temperatures": [{"Name": "Inlet", "ReadingCelsius": 21}, {"Name": "CPU", "ReadingCelsius": 50}]})");
        return folder;
    }
    /// Two systems of one machine, one of them off; a chassis that tells by Thermal and Power, and a board that tells
    /// by its subsystems and sensors. Written after the DMTF's schemas.
    QString treeOfBoards()
    {
        const QString folder = m_folder.filePath(u"boards"_s);
        for (const auto& [path, json] : boards) {
            QDir().mkpath(folder + "/redfish/v1"_L1 + QLatin1StringView(path));
            QFile file(folder + "/redfish/v1"_L1 + QLatin1StringView(path) + "/index.json"_L1);
            if (file.open(QIODevice::WriteOnly))
                file.write(json);
        }
        return folder;
    }
    PollResult askBoards(const QString& baseline)
    {
        TestBmc bmc({.folder = treeOfBoards()});
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        PollSpec spec = specFor(bmc);
        spec.credential.edit().user.clear();
        if (baseline.isEmpty())
            spec.plan = m_catalog.identityPlan(PlanWay::Redfish);
        else
            spec.plan = m_catalog.find(baseline)->plan(PlanWay::Redfish);
        worker->submit({test::orderFor(std::move(spec), 1, m_clock)});
        return sink.waitFor(1, std::chrono::seconds(40)).at(0);
    }
    TestBmc::Manners strict() { return {.folder = smallTree(), .user = "operator", .password = "s\"e\\same"}; }
    static double inlet(const PollResult& result)
    {
        return test::readingOf(result, u"hw.temperature"_s, u"Inlet"_s).value;
    }

    test::RealClock m_clock;
    BaselineCatalog m_catalog = BaselineCatalog::load({u":/baselines"_s});
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        for (const Failure& refused : m_catalog.refused())
            qWarning("%s", qPrintable(refused.message));
        QVERIFY(m_catalog.refused().empty());
    }

    void recording_data()
    {
        if (test::corpusFolder().isEmpty())
            QSKIP(test::corpusMissing);
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < std::size(recordings); ++i)
            QTest::newRow(recordings[i].folder) << static_cast<int>(i);
    }
    void recording()
    {
        QFETCH(int, number);
        const Recording& recording = recordings[static_cast<size_t>(number)];
        const QString name = QString::fromLatin1(recording.folder);
        TestBmc::Manners manners{.folder = test::corpusFolder() + u"/redfish/"_s + name.section(u'/', 0, 0)};
        if (name.endsWith("/rest"_L1)) // the same machine before it spoke Redfish
            manners.first = [](const TestBmc::Request& request, TestBmc::Answer& answer) {
                answer.status = 404;
                return request.target.startsWith("/redfish");
            };
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        PollSpec spec = specFor(bmc, QString::fromLatin1(recording.baseline));
        spec.credential.edit().user.clear();
        worker->submit({test::orderFor(std::move(spec), 1, m_clock)});
        const PollResult result = sink.waitFor(1, std::chrono::seconds(40)).at(0);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QStringList wrong;
        for (const QString& line : QString::fromUtf8(recording.facts).split(u'\n', Qt::SkipEmptyParts)) {
            const QString what = line.section(u'|', 0, 0).trimmed();
            const QString instance = line.section(u'|', 1, 1).trimmed();
            const QString expected = line.section(u'|', 2).trimmed();
            const QString is = got(result, what, instance);
            if (is != expected)
                wrong += u"%1: %2 %3: expected \"%4\", got \"%5\""_s.arg(name, what, instance, expected, is);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(bmc.counts().mostInFlight, 1);
        QVERIFY(bmc.counts().targets.size() < 400);
    }

    void boardsAndSubsystems_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("instance");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* what, const char* instance, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(what) << QString::fromLatin1(instance)
                                << QString::fromLatin1(expected);
        };
        row("the system that tells its serial number", "serial", "", "B2");
        row("… and its model", "model", "", "GB");
        row("… and its maker", "vendor", "", "Plant");
        row("a failed drive that can't be used", "hw.status", "Disk 0", "error");
        row("an empty bay", "hw.status", "Disk 1", "");
        row("a spare", "hw.status", "Disk 2", "ok");
        row("a supply without input", "hw.status", "PSU 1", "error");
        row("a supply of the subsystem beside it", "hw.status", "PSU 2", "ok");
        row("… and its input", "hw.voltage", "PSU 2", "231");
        row("thermal of a machine one system of which is on", "hw.temperature", "Inlet", "21");
        row("sensors of a board without thermal", "hw.temperature", "GPU 1", "61.5");
        row("temperatures: each once, none without a reading", "#hw.temperature", "", "2");
        row("an empty cage", "hw.temperature.status", "Port 1", "");
        row("a fan that tells no speed", "hw.status", "Fan 1", "ok");
        row("… its sensor does", "hw.fan.speed", "Fan 1", "6400");
        row("fan redundancy of the subsystem", "hw.status", "Fan redundancy NPlusM", "warning");
        row("a leak", "hw.status", "Leak detector 1", "error");
        row("a battery", "hw.battery.charge", "Battery 1", "0.88");
        row("the clock's battery", "hw.status", "Voltage VBAT", "warning");
        row("a voltage nobody judges", "hw.voltage", "Voltage Spare", "");
        row("nothing unknown", "!unknown", "", "");
    }
    void boardsAndSubsystems()
    {
        QFETCH(QString, what);
        QFETCH(QString, instance);
        const PollResult result = askBoards(u"redfish-server"_s);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QTEST(got(result, what, instance), "expected");
    }
    void whoTheBoardsAre()
    {
        const PollResult result = askBoards({});
        QCOMPARE(result.identity.at(u"vendor"_s), u"Plant"_s);
        QCOMPARE(result.identity.at(u"serial"_s), u"B2"_s);
        QCOMPARE(result.identity.at(u"role"_s), u"bmc"_s);
    }

    void oneSessionIsKeptAndDeletedAtTheEnd()
    {
        TestBmc bmc(strict());
        {
            test::CollectingSink sink;
            const auto worker = makeNetWorker(sink, m_clock);
            for (quint64 poll = 1; poll <= 3; ++poll) {
                worker->submit({test::orderFor(specFor(bmc), poll, m_clock)});
                const PollResult result = sink.waitFor(poll).at(poll - 1);
                QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
                QCOMPARE(inlet(result), 21.0);
            }
            QCOMPARE(bmc.counts().opened, 1);
            QCOMPARE(bmc.counts().closed, 0);
            QCOMPARE(bmc.counts().basic, 0);
        }
        QCOMPARE(bmc.counts().closed, 1);
        QCOMPARE(bmc.counts().open, 0);
    }

    void neverTwoAtOnceOnOneBmc()
    {
        TestBmc::Manners manners = strict();
        manners.delayMs = 5;
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        std::vector<PollOrder> orders;
        for (quint64 i = 1; i <= 6; ++i) {
            PollSpec spec = specFor(bmc);
            if (i % 2 == 0)
                std::get<RedfishParams>(spec.params.edit()).auth = u"basic"_s; // another conversation with the same BMC
            orders.push_back(test::orderFor(std::move(spec), i, m_clock));
        }
        worker->submit(std::move(orders));
        for (const PollResult& result : sink.waitFor(6)) {
            QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
            QCOMPARE(inlet(result), 21.0);
        }
        QCOMPARE(bmc.counts().mostInFlight, 1);
        QCOMPARE(bmc.counts().opened, 1);
    }

    void aSessionThatEndedIsRenewedOnce()
    {
        TestBmc::Manners manners = strict();
        manners.expireTokensAfter = 3;
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
        const PollResult result = sink.waitFor(1).at(0);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(inlet(result), 21.0);
        QCOMPARE(bmc.counts().opened, 2);
    }

    void aWrongPasswordIsTriedOnce()
    {
        TestBmc bmc(strict());
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        PollSpec spec = specFor(bmc);
        spec.secrets.edit().password = test::plainSecret("guess");
        worker->submit({test::orderFor(std::move(spec), 1, m_clock)});
        const PollResult result = sink.waitFor(1).at(0);
        QCOMPARE(int(result.failure), int(PollFailure::Auth));
        QCOMPARE(bmc.counts().refused, 1);
        QCOMPARE(bmc.counts().basic, 0);
    }

    void basicWhereSessionsAreRefused_data()
    {
        QTest::addColumn<bool>("hasSessions");
        QTest::newRow("none left") << true;
        QTest::newRow("no such service") << false;
    }
    void basicWhereSessionsAreRefused()
    {
        QFETCH(bool, hasSessions);
        TestBmc::Manners manners = strict();
        manners.hasSessions = hasSessions;
        manners.mostSessions = 0;
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
        const PollResult first = sink.waitFor(1).at(0);
        QCOMPARE(inlet(first), 21.0);
        QVERIFY2(first.detail.contains("redfish-basic"_L1), qPrintable(first.detail));
        worker->submit({test::orderFor(specFor(bmc), 2, m_clock)});
        const PollResult second = sink.waitFor(2).at(1);
        QCOMPARE(inlet(second), 21.0);
        QVERIFY2(!second.detail.contains("redfish-basic"_L1), qPrintable(second.detail)); // said once
        QVERIFY(bmc.counts().basic > 4);
        const auto posts = bmc.counts().targets.count("POST /redfish/v1/SessionService/Sessions");
        QCOMPARE(posts, qsizetype{1});
    }

    void whatIsMissingIsNamedOnce()
    {
        TestBmc bmc(strict()); // the system links to a memory collection that is not there
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
        const PollResult first = sink.waitFor(1).at(0);
        QCOMPARE(int(first.failure), int(PollFailure::None));
        QVERIFY2(first.detail.contains("/redfish/v1/Systems/1/Memory"_L1), qPrintable(first.detail));
        worker->submit({test::orderFor(specFor(bmc), 2, m_clock)});
        QCOMPARE(sink.waitFor(2).at(1).detail, QString());
    }

    void misbehaviour_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("endless");
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, int status, const QByteArray& body, qint64 endless, PollFailure failure,
                            const char* why) {
            QTest::newRow(name) << status << body << endless << static_cast<int>(failure) << QString::fromLatin1(why);
        };
        row("200 MB", 200, "{", 200LL << 20, PollFailure::TooLarge, "redfish-too-long");
        row("truncated", 200, "{\"Temperatures\": [", 0, PollFailure::Malformed, "redfish-not-json");
        row("a page", 200, "<html>busy</html>", 0, PollFailure::Malformed, "redfish-not-json");
        row("an error", 500, "", 0, PollFailure::None, "redfish-status");
        row("forbidden", 403, "", 0, PollFailure::None, "redfish-status");
        row("not there", 404, "", 0, PollFailure::None, "redfish-status");
        const QDir broken(test::corpusFolder() + u"/redfish/dell-r640-telegraf/invalid"_s);
        for (const QString& name : broken.entryList({u"*.json"_s})) {
            QFile file(broken.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                row(qPrintable(name), 200, file.readAll(), 0, PollFailure::Malformed, "redfish-not-json");
        }
    }
    /// One resource goes wrong: it is named, and the others keep their readings.
    void misbehaviour()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(qint64, endless);
        QFETCH(int, failure);
        QFETCH(QString, why);
        TestBmc::Manners manners = strict();
        manners.first = [=](const TestBmc::Request& request, TestBmc::Answer& answer) {
            answer = {.status = status, .body = body, .endless = endless};
            return request.target.startsWith("/redfish/v1/Chassis/1/Thermal");
        };
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
        const PollResult result = sink.waitFor(1, std::chrono::seconds(40)).at(0);
        QCOMPARE(int(result.failure), failure);
        QVERIFY2(result.detail.contains(why), qPrintable(result.detail));
        QVERIFY2(result.detail.contains("/redfish/v1/Chassis/1/Thermal"_L1), qPrintable(result.detail));
        QCOMPARE(result.identity.at(u"model"_s), u"P1"_s);
        QCOMPARE(int(*test::readingOf(result, u"hw.status"_s, u"System"_s).reported), int(State::Ok));
    }

    void aSlowBmcKeepsWhatItTold()
    {
        TestBmc::Manners manners = strict();
        manners.delayMs = 60;
        TestBmc bmc(manners);
        test::CollectingSink sink;
        {
            const auto worker = makeNetWorker(sink, m_clock);
            PollSpec spec = specFor(bmc);
            spec.timeout = Millis{400};
            worker->submit({test::orderFor(std::move(spec), 1, m_clock)});
            const PollResult result = sink.waitFor(1).at(0);
            QCOMPARE(int(result.failure), int(PollFailure::Timeout));
            QVERIFY2(result.detail.contains("redfish-late"_L1) || result.detail.contains("no-answer"_L1),
                     qPrintable(result.detail));
        }
        QTRY_COMPARE_WITH_TIMEOUT(bmc.counts().closed, bmc.counts().opened,
                                  10'000); // nothing stays open after an error
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("followed");
        QTest::newRow("within") << QByteArray("/redfish/v1/Chassis/1/ThermalNow") << true;
        QTest::newRow("elsewhere") << QByteArray("http://127.0.0.2:1/redfish/v1/Chassis/1/ThermalNow") << false;
        QTest::newRow("a circle") << QByteArray("/redfish/v1/Chassis/1/Thermal") << false;
    }
    void redirects()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, followed);
        TestBmc::Manners manners = strict();
        manners.first = [=](const TestBmc::Request& request, TestBmc::Answer& answer) {
            if (request.target == "/redfish/v1/Chassis/1/ThermalNow") {
                answer.body = R"({"Temperatures": [{"Name": "Inlet", "ReadingCelsius": 21}]})";
                return true;
            }
            answer.status = 308;
            answer.headers = {"Location: " + target};
            return request.target.startsWith("/redfish/v1/Chassis/1/Thermal");
        };
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
        const PollResult result = sink.waitFor(1).at(0);
        QCOMPARE(inlet(result) > 0, followed);
        QCOMPARE(int(result.failure), int(PollFailure::None));
    }

    void expandsWhereItWorks_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("works") << true;
        QTest::newRow("refused") << false;
    }
    void expandsWhereItWorks()
    {
        QFETCH(bool, works);
        TestBmc::Manners manners = strict();
        manners.first = [=](const TestBmc::Request& request, TestBmc::Answer& answer) {
            if (!request.target.contains("$expand"))
                return false;
            answer.status = works ? 200 : 501;
            if (request.target.startsWith("/redfish/v1/Systems?"))
                answer.body = R"({"Members": [{"@odata.id": "/redfish/v1/Systems/1", "Model": "In full"}]})";
            else
                answer.body = R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/1"}]})";
            return true;
        };
        TestBmc bmc(manners);
        test::CollectingSink sink;
        const auto worker = makeNetWorker(sink, m_clock);
        worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
        const PollResult result = sink.waitFor(1).at(0);
        QCOMPARE(result.identity.at(u"model"_s), works ? u"In full"_s : u"P1"_s);
        QCOMPARE(bmc.counts().targets.contains("GET /redfish/v1/Systems/1"), !works);
        const auto asked = bmc.counts().targets;
        const auto expands = std::count_if(asked.begin(), asked.end(),
                                           [](const QByteArray& target) { return target.contains("$expand"); });
        QVERIFY(works ? expands >= 2 : expands == 1); // one refusal is enough
    }

    void aClosedRootAndAStopInBetween()
    {
        TestBmc::Manners manners = strict();
        manners.isRootClosed = true;
        TestBmc bmc(manners);
        test::CollectingSink sink;
        {
            const auto worker = makeNetWorker(sink, m_clock);
            worker->submit({test::orderFor(specFor(bmc), 1, m_clock)});
            QCOMPARE(inlet(sink.waitFor(1).at(0)), 21.0);
            bmc.change([](TestBmc::Manners& now) { now.delayMs = 200; });
            worker->submit({test::orderFor(specFor(bmc), 2, m_clock), test::orderFor(specFor(bmc), 3, m_clock)});
        }
        const auto results = sink.waitFor(3);
        QCOMPARE(results.size(), size_t{3});
        QCOMPARE(int(results[1].failure), int(PollFailure::Cancelled));
        QCOMPARE(int(results[2].failure), int(PollFailure::Cancelled));
        QCOMPARE(bmc.counts().closed, 1);
    }
};

QTEST_GUILESS_MAIN(TestRedfishPoll)
#include "tst_redfishpoll.moc"
