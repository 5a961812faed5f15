#include "models/domain/hardware.h"

#include <QTest>

#include <algorithm>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

PartReading reading(const QString& metric, const QString& instance, double value = 1, State state = State::Ok)
{
    PartReading made;
    made.health.key = {metric, instance};
    made.health.value = value;
    made.health.state = state;
    const bool isStatus = metric.endsWith(".status"_L1) || metric.endsWith(".smart"_L1) ||
                          metric.endsWith(".redundancy"_L1) || metric.endsWith(".source"_L1);
    made.health.kind = isStatus ? ReadingKind::Status : ReadingKind::Gauge;
    return made;
}

/// "hw.status|PSU 1", one a line.
std::vector<PartReading> readingsOf(const QString& lines)
{
    std::vector<PartReading> made;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        made.push_back(reading(line.section(u'|', 0, 0), line.section(u'|', 1)));
        made.back().health.series = SeriesId{static_cast<qint64>(made.size())};
    }
    return made;
}

QString kindName(PartKind kind)
{
    static const QStringList names{u"summary"_s,   u"drive"_s,  u"logical"_s, u"controller"_s,  u"fan"_s,
                                   u"processor"_s, u"memory"_s, u"supply"_s,  u"battery"_s,     u"network"_s,
                                   u"enclosure"_s, u"power"_s,  u"other"_s,   u"temperature"_s, u"unit"_s,
                                   u"input"_s,     u"output"_s, u"phase"_s};
    return names.at(static_cast<int>(kind));
}

/// "drive 1@1I:1 Disk …": the parts as a list that one can read.
QStringList listed(const HardwarePicture& picture)
{
    QStringList lines;
    for (const HardwarePart& part : picture.parts)
        lines += kindName(part.kind) + u' ' + (part.name.isEmpty() ? u"-"_s : part.name) + u" ×"_s +
                 QString::number(part.readings.size());
    return lines;
}

} // namespace

class TestHardware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreOfAKind_data();
    void namesAreOfAKind();
    void placesAreRead_data();
    void placesAreRead();
    void machinesAreSorted_data();
    void machinesAreSorted();
    void disksStandByBoxAndBay();
    void theWorstLeads();
    void pulledPartsStay();
    void whatIsLeftOutIsNotShown();
    void peopleCountNaturally();
};

void TestHardware::namesAreOfAKind_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* instance, const char* kind, const char* metric = "hw.status") {
        QTest::addRow("%s %s", metric, instance)
            << QString::fromLatin1(metric) << QString::fromLatin1(instance) << QString::fromLatin1(kind);
    };
    // HPE over SNMP and Redfish
    row("System", "summary");
    row("Power supplies", "summary");
    row("Storage battery", "summary");
    row("Storage battery 1", "battery");
    row("PSU 1", "supply");
    row("Fan 3", "fan");
    row("PROC 1 DIMM 1", "memory");
    row("CPU 2", "processor");
    row("Battery 1", "battery");
    row("Array controller Slot 0", "controller");
    row("Array cache 2", "controller");
    row("Logical drive 5.1", "logical");
    row("Disk Port 2E Box 2 Bay 12", "drive");
    row("Disk Slot=18:Port=1:Box=1:Bay=6", "drive");
    row("GPU PowerSupply Redundancy", "summary", "hw.power_supply.redundancy");
    // Dell
    row("PS1", "supply");
    row("PS1 Voltage 1", "power");
    row("CPU1 VCORE PG", "power");
    row("System Board 1V05 SW PG", "power");
    row("System Board DIMM VSHORT", "power");
    row("System Board Pwr Consumption", "power");
    row("System Board Fan2A", "fan");
    row("System Board Fan Redundancy", "summary");
    row("System Board CMOS Battery", "battery");
    row("CPU.Socket.2", "processor");
    row("CPU1 Status", "processor");
    row("DIMM.Socket.A4", "memory");
    row("RAID Controller in Slot 4", "controller");
    row("Virtual Disk 0 on RAID Controller in Slot 4", "logical");
    row("Disk 1 in Backplane 1 of RAID Controller in SL 3", "drive");
    row("NonRAID Solid State Disk 0:1:0", "drive");
    row("Backplane 1 on Connector 0 of Integrated RAID Controller 1", "controller"); // its enclosure's controller
    row("Chassis 1.1", "enclosure", "hw.intrusion");
    row("RAID battery 0", "battery");
    // others
    row("DIMM_P0_C0", "memory");
    row("CPU P1", "processor");
    row("Disk SAMSUNG MZ7LH1T9HMLT-00005", "drive");
    row("Volume 1", "logical", "hw.logical_disk.status");
    row("md0", "other");
    row("System 2", "summary");
    row("Failed power supplies", "summary");
    row("Disks being rebuilt", "summary");
    row("fan-module-1-1/fan-1", "fan");
    row("FAN PSU1", "fan", "hw.fan.status");
    row("Voltage BATT 3.0V", "power");
    row("Power Cooling Module 0 Fan 0", "fan");
    row("Enclosure power supply 1.2", "supply");
    row("Manager 1", "enclosure");
    row("CPU1 Temp", "temperature", "hw.temperature");
}

void TestHardware::namesAreOfAKind()
{
    QFETCH(const QString, metric);
    QFETCH(const QString, instance);
    QTEST(kindName(partKindOf(metric, instance)), "kind");
}

void TestHardware::placesAreRead_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("bay");
    const auto row = [](const char* instance, const char* box, int bay) {
        QTest::newRow(instance) << QString::fromLatin1(box) << bay;
    };
    // HPE: ports 1I and 2I lead to bays of one box, 1E to another case.
    row("Disk Port 1I Box 2 Bay 5", "2", 5);
    row("Disk Port 2I Box 2 Bay 8", "2", 8);
    row("Disk Port 2E Box 2 Bay 12", "2E:2", 12);
    row("Disk 1I:1:2", "1", 2);
    row("Disk 1E:3:12", "1E:3", 12);
    row("Disk Slot=18:Port=1:Box=1:Bay=6", "1", 6);
    row("Disk Box 2:Bay 6", "2", 6);
    // Dell
    row("Physical Disk 0:1:3", "0:1", 3);
    row("NonRAID Solid State Disk 0:1:0", "0:1", 0);
    row("Disk 0:1:2", "0:1", 2);
    row("Disk Bay.3", "", 3);
    row("Disk.Bay.3:Enclosure.Internal.0-1:RAID.Integrated.1-1", "Enclosure.Internal.0-1", 3);
    row("Disk 2 in Backplane 1 of RAID Controller in SL 3", "Backplane 1 of RAID Controller in SL 3", 2);
    row("Disk 4 in Enclosure 0 on Connector 0 of RAID Controller in Slot 4",
        "Enclosure 0 on Connector 0 of RAID Controller in Slot 4", 4);
    row("Disk PCIe SSD in Slot 8 in Bay 1", "1", 8);
    // others
    row("Disk SATA Bay 2", "", 2);
    row("Disk M.2 - Drive1", "", 1);
    row("Disk 23", "", 23);
    row("Disk SAMSUNG MZ7LH1T9HMLT-00005", "", -1);
    row("PSU 2", "", 2);
    row("Phase 3", "", 3);
    row("", "", -1);
}

void TestHardware::placesAreRead()
{
    QFETCH(const QString, box);
    QFETCH(const int, bay);
    const PartPlace place = partPlaceOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(place.box, box);
    QCOMPARE(place.bay, bay);
}

void TestHardware::machinesAreSorted_data()
{
    QTest::addColumn<QString>("readings");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("HPE iLO over SNMP")
        << u"hw.status|System\nhw.power|System\nhw.status|Cooling\nhw.temperature|System (0.4)\n"
           "hw.temperature.status|System (0.4)\nhw.temperature|CPU (0.2)\nhw.temperature.status|CPU (0.2)\n"
           "hw.status|Fan 10\nhw.status|Fan 2\nhw.fan.speed|Fan 2\nhw.status|PSU 1\nhw.power_supply.status|PSU 1\n"
           "hw.power|PSU 1\nhw.power_supply.utilization|PSU 1\nhw.power_supply.redundancy|PSU 1\nhw.status|CPU 1\n"
           "hw.status|PROC 1 DIMM 1\nhw.status|Disk Port 1I Box 2 Bay 5\n"
           "hw.physical_disk.status|Disk Port 1I Box 2 Bay 5\nhw.temperature|Disk Port 1I Box 2 Bay 5"_s
        << static_cast<int>(HardwareShape::Server)
        << QStringList{u"summary Cooling ×1"_s,
                       u"summary System ×2"_s,
                       u"drive Disk Port 1I Box 2 Bay 5 ×3"_s,
                       u"fan Fan 2 ×2"_s,
                       u"fan Fan 10 ×1"_s,
                       u"processor CPU 1 ×1"_s,
                       u"memory PROC 1 DIMM 1 ×1"_s,
                       u"supply PSU 1 ×5"_s,
                       u"temperature CPU (0.2) ×2"_s,
                       u"temperature System (0.4) ×2"_s};
    QTest::newRow("Dell iDRAC over SNMP")
        << u"hw.temperature|System Board Inlet Temp\nhw.temperature.status|System Board Inlet Temp\n"
           "hw.status|System Board Fan2A\nhw.fan.speed|System Board Fan2A\nhw.status|PS1\nhw.current|PS1 Current 1\n"
           "hw.voltage|PS1 Voltage 1\nhw.status|CPU1 VCORE PG\nhw.status|CPU2 VCORE PG\nhw.status|CPU.Socket.1\n"
           "hw.power|System Board Pwr Consumption\nhw.intrusion|Chassis 1.1\n"
           "hw.physical_disk.status|Disk 1 in Backplane 1 of RAID Controller in SL 3\n"
           "hw.logical_disk.status|Virtual Disk 0 on RAID Controller in Slot 4"_s
        << static_cast<int>(HardwareShape::Server)
        << QStringList{u"drive Disk 1 in Backplane 1 of RAID Controller in SL 3 ×1"_s,
                       u"logical Virtual Disk 0 on RAID Controller in Slot 4 ×1"_s,
                       u"fan System Board Fan2A ×2"_s,
                       u"processor CPU.Socket.1 ×1"_s,
                       u"supply PS1 ×3"_s,
                       u"enclosure Chassis 1.1 ×1"_s,
                       u"power - ×3"_s,
                       u"temperature System Board Inlet Temp ×2"_s};
    QTest::newRow("any Redfish")
        << u"hw.status|System\nhw.power.state|System\nhw.status|PSU 1\nhw.power|PSU 1\nhw.voltage|PSU 1\n"
           "hw.power_supply.redundancy|PowerSupply Redundancy Group 1\nhw.status|Disk SATA Bay 2\nhw.status|FPGA\n"
           "hw.status|Storage RAID.SL.3-1\nhw.status|Manager 1"_s
        << static_cast<int>(HardwareShape::Server)
        << QStringList{u"summary PowerSupply Redundancy Group 1 ×1"_s,
                       u"summary System ×2"_s,
                       u"drive Disk SATA Bay 2 ×1"_s,
                       u"controller Storage RAID.SL.3-1 ×1"_s,
                       u"supply PSU 1 ×3"_s,
                       u"enclosure Manager 1 ×1"_s,
                       u"other FPGA ×1"_s};
    QTest::newRow("APC UPS")
        << u"hw.battery.status|\nhw.battery.charge|\nhw.battery.time_left|\nserverdrift.ups.battery.replace|\n"
           "hw.temperature|battery\nhw.voltage|battery\nserverdrift.ups.source|\nserverdrift.ups.test|\n"
           "serverdrift.ups.load|\nhw.power|output\nhw.current|output\nhw.voltage|input\nhw.voltage|output\n"
           "hw.temperature|Probe Temp. Rack\nhw.status|Probe Temp. Rack\nserverdrift.contact|Door"_s
        << static_cast<int>(HardwareShape::Ups)
        << QStringList{u"battery - ×6"_s, u"other Door ×1"_s, u"temperature Probe Temp. Rack ×2"_s,
                       u"unit - ×2"_s,    u"input - ×1"_s,    u"output - ×4"_s};
    QTest::newRow("NUT, three phases")
        << u"serverdrift.ups.source|\nhw.battery.charge|\nhw.voltage|input L1-N\nhw.voltage|input L2-N\n"
           "serverdrift.ups.load|L1\nserverdrift.ups.frequency|\nhw.power|\nserverdrift.ups.runtime.margin|"_s
        << static_cast<int>(HardwareShape::Ups)
        << QStringList{u"battery - ×2"_s, u"unit - ×1"_s, u"input - ×3"_s, u"output - ×2"_s};
    QTest::newRow("APC PDU")
        << u"hw.status|PDU\nhw.power|PDU\nhw.power_supply.status|PDU\nhw.status|Phase 1\nhw.current|Phase 1\n"
           "serverdrift.power.apparent|Phase 1\nhw.current|Bank 2\nhw.status|Bank 2\nhw.temperature|Probe Rack"_s
        << static_cast<int>(HardwareShape::Pdu)
        << QStringList{u"temperature Probe Rack ×1"_s, u"unit PDU ×3"_s, u"phase Bank 2 ×2"_s, u"phase Phase 1 ×3"_s};
    QTest::newRow("transfer switch")
        << u"hw.power_supply.redundancy|\nhw.status|Source 1\nhw.status|Source 2\nserverdrift.ups.source|"_s
        << static_cast<int>(HardwareShape::Pdu)
        << QStringList{u"unit - ×2"_s, u"input Source 1 ×1"_s, u"input Source 2 ×1"_s};
    QTest::newRow("Windows") << u"system.cpu.utilization|\nsystem.filesystem.utilization|C:\n"
                                "hw.network.bandwidth.utilization.receive|eth0"_s
                             << static_cast<int>(HardwareShape::None) << QStringList{};
    QTest::newRow("Linux with node_exporter") << u"system.cpu.utilization|\nhw.temperature|coretemp Core 0\n"
                                                 "hw.status|md0"_s
                                              << static_cast<int>(HardwareShape::None) << QStringList{};
    QTest::newRow("environment sensors") << u"hw.temperature|Probe rack inlet\nserverdrift.humidity|Probe rack inlet"_s
                                         << static_cast<int>(HardwareShape::None) << QStringList{};
}

void TestHardware::machinesAreSorted()
{
    QFETCH(const QString, readings);
    QFETCH(const QStringList, parts);
    const HardwarePicture picture = hardwarePicture(readingsOf(readings));
    QTEST(static_cast<int>(picture.shape), "shape");
    QCOMPARE(listed(picture).join(u'\n'), parts.join(u'\n'));
    // Every reading of a picture is found again.
    for (size_t i = 0; i < picture.parts.size(); ++i)
        QCOMPARE(picture.partOf(picture.parts[i].lead().series), static_cast<int>(i));
    QCOMPARE(picture.partOf(SeriesId{4'711}), -1);
}

void TestHardware::disksStandByBoxAndBay()
{
    const HardwarePicture picture = hardwarePicture(readingsOf(
        u"hw.physical_disk.status|Disk Port 1E Box 1 Bay 2\nhw.physical_disk.status|Disk Port 2I Box 1 Bay 5\n"
        "hw.physical_disk.status|Disk Port 1I Box 1 Bay 12\nhw.physical_disk.status|Disk Port 1I Box 1 Bay 2"_s));
    QStringList names;
    for (const HardwarePart& part : picture.parts)
        names += part.place.box + u'/' + QString::number(part.place.bay);
    QCOMPARE(names, QStringList({u"1/2"_s, u"1/5"_s, u"1/12"_s, u"1E:1/2"_s}));
}

void TestHardware::theWorstLeads()
{
    const HardwarePicture picture = hardwarePicture(
        {reading(u"hw.status"_s, u"Disk 1"_s, 2), reading(u"hw.temperature"_s, u"Disk 1"_s, 51, State::Warning),
         reading(u"hw.physical_disk.smart"_s, u"Disk 1"_s, 3, State::Error)});
    QCOMPARE(picture.parts.size(), 1);
    const HardwarePart& disk = picture.parts.front();
    QCOMPARE(disk.state, State::Error);
    QCOMPARE(disk.lead().key.metric, u"hw.physical_disk.smart"_s);
    QVERIFY(disk.figure() != nullptr);
    QCOMPARE(disk.figure()->value, 51);
    QCOMPARE(picture.counts()[static_cast<size_t>(State::Error)], 1);
}

void TestHardware::pulledPartsStay()
{
    std::vector<PartReading> readings{reading(u"hw.status"_s, u"Disk 1"_s), reading(u"hw.status"_s, u"Disk 2"_s),
                                      reading(u"hw.temperature"_s, u"Disk 2"_s),
                                      reading(u"hw.temperature"_s, u"Inlet"_s),
                                      reading(u"hw.temperature"_s, u"Disk 1"_s)};
    for (const size_t gone : {1U, 2U, 3U})
        readings[gone].isGone = true;
    readings[1].health.state = State::Warning;
    readings[2].health.state = readings[3].health.state = State::NoData;
    readings[4].isGone = true; // one sensor of a disk that is there
    readings[4].health.state = State::NoData;
    const HardwarePicture picture = hardwarePicture(readings);
    QCOMPARE(listed(picture), QStringList({u"drive Disk 1 ×2"_s, u"drive Disk 2 ×2"_s}));
    QVERIFY(!picture.parts[0].isMissing);
    QCOMPARE(picture.parts[0].state, State::Ok);
    QVERIFY(picture.parts[1].isMissing);
    QCOMPARE(picture.parts[1].state, State::Warning);
    QCOMPARE(picture.parts[1].figure(), nullptr);
}

void TestHardware::whatIsLeftOutIsNotShown()
{
    std::vector<PartReading> readings{reading(u"hw.status"_s, u"PSU 1"_s), reading(u"hw.status"_s, u"PSU 2"_s)};
    readings[1].health.isLeftOut = true;
    QCOMPARE(listed(hardwarePicture(readings)), QStringList{u"supply PSU 1 ×1"_s});
    QCOMPARE(hardwarePicture({}).shape, HardwareShape::None);
}

void TestHardware::peopleCountNaturally()
{
    QStringList names{u"Fan 10"_s, u"fan 2"_s, u"Fan 2A"_s, u"Fan"_s, u"CPU1 Temp"_s};
    std::ranges::sort(names, naturalLess);
    QCOMPARE(names, QStringList({u"CPU1 Temp"_s, u"Fan"_s, u"fan 2"_s, u"Fan 2A"_s, u"Fan 10"_s}));
    QVERIFY(!naturalLess(u"Fan 2"_s, u"Fan 2"_s));
    QVERIFY(naturalLess(u"9"_s, u"99999999999999999999"_s));
}

QTEST_GUILESS_MAIN(TestHardware)
#include "tst_hardware.moc"
