#include "app/baselines/baselinecatalog.h"
#include "app/probes/snmp/ber.h"
#include "tests/app/baselines/devices.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/snmpagent.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

/// A recorded device in which one value is other, and what its MIB says of that.
struct Case
{
    const char* recording;
    const char* baseline;
    const char* oid;
    const char* now; ///< a number, or a text in quotation marks
    const char* metric;
    const char* instance;
    const char* expected; ///< value and state, or "" where nothing is to be read
};

constexpr Case cases[] = {
    // LENOVO-XCC-MIB systemHealthStat: nonRecoverable(0), critical(2), nonCritical(4), normal(255)
    {"xclarity_lenovoxcc.snmprec", "lenovo-xcc", "1.3.6.1.4.1.19046.11.1.1.4.1.0", "4", "hw.status", "System",
     "4 warning"},
    {"xclarity_lenovoxcc.snmprec", "lenovo-xcc", "1.3.6.1.4.1.19046.11.1.1.4.1.0", "0", "hw.status", "System",
     "0 error"},
    {"xclarity_lenovoxcc.snmprec", "lenovo-xcc", "1.3.6.1.4.1.19046.11.1.1.3.2.1.10.2", "\"Non-Recoverable\"",
     "hw.status", "Fan 2 Tach", "4 error"},
    {"xclarity_lenovoxcc.snmprec", "lenovo-xcc", "1.3.6.1.4.1.19046.11.1.1.3.2.1.3.2", "\"100% of maximum\"",
     "hw.fan.speed_ratio", "Fan 2 Tach", "1"},
    {"xclarity_lenovoxcc.snmprec", "lenovo-xcc", "1.3.6.1.4.1.19046.11.1.1.3.2.1.3.2", "\"offline\"",
     "hw.fan.speed_ratio", "Fan 2 Tach", ""},
    // FSC-SERVERCONTROL2-MIB sc2cssSensorStatus: prefailure-warning(4), failure(5), not-present(6)
    {"fujitsu-irmc_rx300.snmprec", "fujitsu-irmc", "1.3.6.1.4.1.231.2.10.2.2.10.8.3.1.8.1.1", "4", "hw.status",
     "DIMM-1A", "4 warning"},
    {"fujitsu-irmc_rx300.snmprec", "fujitsu-irmc", "1.3.6.1.4.1.231.2.10.2.2.10.8.3.1.8.1.1", "6", "hw.status",
     "DIMM-1A", ""},
    {"fujitsu-irmc_rx300.snmprec", "fujitsu-irmc", "1.3.6.1.4.1.231.2.10.2.2.10.6.2.1.5.1.2", "13",
     "hw.power_supply.status", "PSU2", "13 error"},
    // sc2VoltageCurrentValue: 0xFFFFF916 is -1.77 V, 0xFFFFFFFF is unknown
    {"fujitsu-irmc_rx300.snmprec", "fujitsu-irmc", "1.3.6.1.4.1.231.2.10.2.2.10.6.3.1.5.1.2", "4294965526",
     "hw.voltage", "Voltage STBY 12V", "-1.77"},
    {"fujitsu-irmc_rx300.snmprec", "fujitsu-irmc", "1.3.6.1.4.1.231.2.10.2.2.10.6.3.1.5.1.2", "4294967295",
     "hw.voltage", "Voltage STBY 12V", ""},
    // CucsEquipmentOperability, CucsEquipmentPresence, CucsStoragePDriveStatus
    {"cimc.snmprec", "cisco-cimc", "1.3.6.1.4.1.9.9.719.1.15.56.1.8.2", "5", "hw.status", "PSU 2", "5 error"},
    {"cimc.snmprec", "cisco-cimc", "1.3.6.1.4.1.9.9.719.1.15.56.1.11.2", "1", "hw.status", "PSU 2", ""},
    {"cimc.snmprec", "cisco-cimc", "1.3.6.1.4.1.9.9.719.1.45.4.1.18.0", "11", "hw.physical_disk.status",
     "Disk SAS-MRAID/pd-1", "11 warning"},
    // ATEN-IPMI-MIB: what a sensor measures stands in its name only
    {"supermicro-bmc_x10slehf.snmprec", "supermicro-bmc", "1.3.6.1.4.1.21317.1.3.1.13.1", "\"CPU Temp\"",
     "hw.temperature", "CPU", "48"},
    {"supermicro-bmc_x10slehf.snmprec", "supermicro-bmc", "1.3.6.1.4.1.21317.1.3.1.13.9", "\"FAN3\"", "hw.fan.speed",
     "FAN3", "3600"},
    {"supermicro-bmc_x10slehf.snmprec", "supermicro-bmc", "1.3.6.1.4.1.21317.1.3.1.13.12", "\"12V\"", "hw.voltage",
     "12V", "11.847"},
    // CPQRACK-MIB cpqRackPowerSupplyInputLineStatus: linePowerLoss(6); blade other(1) is not judged
    {"hp-onboard-administrator-c7000.snmprec", "hpe-bladesystem", "1.3.6.1.4.1.232.22.2.5.1.1.1.15.4", "6",
     "hw.power_supply.status", "PSU 4", "26 error"},
    {"hp-onboard-administrator-c7000.snmprec", "hpe-bladesystem", "1.3.6.1.4.1.232.22.2.3.1.3.1.8.7", "2", "hw.status",
     "Fan 7", ""},
    {"hp-onboard-administrator-c7000.snmprec", "hpe-bladesystem", "1.3.6.1.4.1.232.22.2.4.1.1.1.21.1", "1", "hw.status",
     "Blade 1", ""},
    {"dell-ome-m_dell-ome-m.snmprec", "dell-mx7000", "1.3.6.1.4.1.674.10892.6.3.1.2.0", "5", "hw.status", "Redundancy",
     "5 error"},
    // FCMGMT-MIB connUnitSensorStatus
    {"dell-powervault_me4024.snmprec", "dell-powervault-me",
     "1.3.6.1.3.94.1.8.1.4.80.12.15.255.36.229.16.0.0.0.0.0.0.0.0.0.1", "4", "hw.temperature.status",
     "CPU Temperature-Ctlr B", "4 warning"},
    // EQLDISK-MIB eqlDiskStatus history-of-failures(7); EQLMEMBER-MIB no-ac-power(2)
    {"equallogic.snmprec", "dell-equallogic", "1.3.6.1.4.1.12740.3.1.1.1.8.1.1841966935.20", "7",
     "hw.physical_disk.status", "Disk 20", "7 warning"},
    {"equallogic.snmprec", "dell-equallogic", "1.3.6.1.4.1.12740.2.1.8.1.3.1.1841966935.2", "2",
     "hw.power_supply.status", "Power Cooling Module 1", "2 error"},
    // DELL-STORAGE-SC-MIB: TruthValue false(2); expirationPending(2)
    {"dell-compellent.snmprec", "dell-compellent", "1.3.6.1.4.1.674.11000.2000.500.1.2.14.1.5.1", "2", "hw.status",
     "Disk 01-01", "2 warning"},
    {"dell-compellent.snmprec", "dell-compellent", "1.3.6.1.4.1.674.11000.2000.500.1.2.28.1.5.1", "2",
     "hw.battery.status", "Controller 654321 cache card", "2 warning"},
    // NAS-MIB: fail(-1), noDisk(-5)
    {"qnap.snmprec", "qnap-nas", "1.3.6.1.4.1.24681.1.4.1.1.1.1.2.2.1.4.3", "-1", "hw.status", "Fan 3", "-1 error"},
    {"qnap.snmprec", "qnap-nas", "1.3.6.1.4.1.24681.1.2.11.1.4.3", "-5", "hw.physical_disk.status", "Disk 3", ""},
    // NETWORK-APPLIANCE-MIB: yes(2); counts; lists of what has failed
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.2.4.1.0", "2", "hw.temperature.status",
     "Chassis", "2 error"},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.2.4.4.0", "1", "hw.status",
     "Failed power supplies", "3 error"},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.6.4.8.0", "0", "hw.status", "Spare disks",
     "2 warning"},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.2.3.1.0", "1", "hw.status", "Takeover", ""},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.21.1.2.1.15.1", "\"2\"", "hw.status",
     "Enclosure 0b.shelf20 power supplies", "3 error"},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.5.8.1.5.4", "\"offline\"",
     "hw.logical_disk.status", "Volume vmthird", "3 error"},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.5.8.1.5.5", "\"mounting\"",
     "hw.logical_disk.status", "Volume vmsecond", "5 ok"},
    {"netapp-ontap-8.2.3-a.snmprec", "netapp-7mode", "1.3.6.1.4.1.789.1.5.11.1.6.1", "\"raid_dp, degraded\"",
     "hw.logical_disk.status", "Aggregate aggsata202", "2 warning"},
    // IFT-SNMP-MIB: bits 1 to 3 hot temperature warning (3); bit 7 not present
    {"infortrend_ds3016.snmprec", "infortrend", "1.3.6.1.4.1.1714.1.1.9.1.13.1", "6", "hw.temperature.status",
     "CPU Temperature", "6 warning"},
    {"infortrend_ds3016.snmprec", "infortrend", "1.3.6.1.4.1.1714.1.1.9.1.13.11", "128", "hw.status", "PSU1", ""},
    {"truenas.snmprec", "truenas", "1.3.6.1.4.1.50536.1.1.1.1.7.2", "1", "hw.logical_disk.status", "Pool tank",
     "1 warning"},
    {"truenas-scale_24.04.2.2.snmprec", "truenas", "1.3.6.1.4.1.50536.1.1.1.1.3.2", "\"DEGRADED\"",
     "hw.logical_disk.status", "Pool juandipool", "1 warning"},
    {"linux_lsi.snmprec", "lsi-megaraid", "1.3.6.1.4.1.3582.4.1.4.2.1.2.1.10.5", "17", "hw.physical_disk.status",
     "Disk 5", "17 error"},
    {"linux_lsi.snmprec", "lsi-megaraid", "1.3.6.1.4.1.3582.4.1.4.2.1.2.1.7.5", "3", "hw.errors", "Disk 5", "3"},
    {"linux_lsi.snmprec", "lsi-megaraid", "1.3.6.1.4.1.3582.4.1.4.1.6.2.1.27.0", "1", "hw.status", "BBU 1",
     "1 warning"},
    // Network UPS Tools' flags in the agent's extend table: what is left when the first of them ends; Unknown is no
    // reading
    {"linux_ups-nut.snmprec", "linux-extend", "1.3.6.1.4.1.8072.1.3.2.4.1.2.7.117.112.115.45.110.117.116.22", "\"0\"",
     "serverdrift.ups.source", "", "9 error"},
    {"linux_ups-nut.snmprec", "linux-extend", "1.3.6.1.4.1.8072.1.3.2.4.1.2.7.117.112.115.45.110.117.116.22",
     "\"Unknown\"", "serverdrift.ups.source", "", ""},
    {"linux_ups-nut.snmprec", "linux-extend", "1.3.6.1.4.1.8072.1.3.2.4.1.2.7.117.112.115.45.110.117.116.11", "\"0\"",
     "hw.battery.status", "", "2 warning"},
    // RFC 3433: precision is the number of decimal places, negative where it tells none; milli(8)
    {"procurve_e2910.snmprec", "hpe-switch", "1.3.6.1.2.1.99.1.1.1.3.11", "1", "hw.temperature", "Chassis Temperature",
     "3.1"},
    {"procurve_e2910.snmprec", "hpe-switch", "1.3.6.1.2.1.99.1.1.1.3.11", "-2", "hw.temperature", "Chassis Temperature",
     "31"},
    {"procurve_e2910.snmprec", "hpe-switch", "1.3.6.1.2.1.99.1.1.1.2.11", "8", "hw.temperature", "Chassis Temperature",
     "0.031"},
    {"procurve_e2910.snmprec", "hpe-switch", "1.3.6.1.2.1.99.1.1.1.1.11", "10", "hw.fan.speed", "Chassis Temperature",
     "31"},
    {"procurve_e2910.snmprec", "hpe-switch", "1.3.6.1.2.1.99.1.1.1.5.11", "2", "hw.temperature", "Chassis Temperature",
     ""},
    {"procurve_e2910.snmprec", "hpe-switch", "1.3.6.1.2.1.99.1.1.1.5.11", "3", "hw.status", "Chassis Temperature",
     "3 warning"},
};

/// An octet string or an INTEGER; what is larger is a Gauge32.
void change(SnmpRecording& recording, const char* oid, const QByteArray& now)
{
    if (now.startsWith('"'))
        recording.setText(oid, now.mid(1, now.size() - 2));
    else if (now.toLongLong() > std::numeric_limits<qint32>::max())
        recording.setUnsigned(oid, ber::Gauge32, now.toULongLong());
    else
        recording.setInteger(oid, now.toLongLong());
}

} // namespace

/// The values of an enumeration that no recording holds, and other forms of a number: by the MIB, not by the sample.
class TestMibRules : public QObject
{
    Q_OBJECT

private:
    PollResult poll(SnmpRecording recording, const QString& baseline) const
    {
        const SnmpAgent agent(std::move(recording));
        const auto spec = snmpSpec(agent.port(), *m_catalog.find(baseline)->plan());
        spec->timeout = Millis{20'000};
        return pollOnce(spec);
    }
    static QString said(const PollResult& result, const char* metric, const char* instance)
    {
        const MetricKey key{QString::fromLatin1(metric), QString::fromLatin1(instance)};
        const auto found = std::ranges::find(result.readings, key, &Reading::key);
        if (found == result.readings.end())
            return {};
        const QString value = QString::number(found->value, 'g', 12);
        return found->reported ? value + u' ' + QString(code(*found->reported)) : value;
    }

    /// Cases in a row about different parts of one device are polled together.
    const PollResult& resultOf(size_t number)
    {
        if (number >= m_first && number < m_end)
            return m_result;
        const Case& one = cases[number];
        SnmpRecording recording = SnmpRecording::load(devicePath(QString::fromLatin1(one.recording)));
        QSet<QByteArray> parts;
        for (m_first = m_end = number; m_end < std::size(cases); ++m_end) {
            const Case& next = cases[m_end];
            if (QByteArray(next.recording) != one.recording || parts.contains(next.instance))
                break;
            parts += next.instance;
            change(recording, next.oid, next.now);
        }
        m_result = poll(std::move(recording), QString::fromLatin1(one.baseline));
        return m_result;
    }

    BaselineCatalog m_catalog = BaselineCatalog::load({u":/baselines"_s});
    PollResult m_result;
    size_t m_first = 0; ///< of the cases that m_result is about
    size_t m_end = 0;

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<size_t>("number");
        for (size_t i = 0; i < std::size(cases); ++i)
            QTest::addRow("%s %s %s = %s", cases[i].recording, cases[i].instance, cases[i].oid, cases[i].now) << i;
    }
    void holds()
    {
        QFETCH(const size_t, number);
        const Case& one = cases[number];
        if (!isAtHand(QString::fromLatin1(one.recording)))
            QSKIP(corpusMissing);
        const PollResult& result = resultOf(number);
        QCOMPARE(result.failure, PollFailure::None);
        QCOMPARE(said(result, one.metric, one.instance), QString::fromLatin1(one.expected));
    }

    /// Before QTS 4.3 there was but one table, and its temperatures are a text for people.
    void anOlderQnapTellsItsTemperaturesInText()
    {
        SnmpRecording recording;
        const char* const entry = "1.3.6.1.4.1.24681.1.2.11.1.";
        const auto cell = [&](int column) -> QByteArray {
            return QByteArray(entry) + QByteArray::number(column) + ".1";
        };
        recording.setText(cell(2).constData(), "HDD1");
        recording.setText(cell(3).constData(), "28 C/82 F");
        recording.setInteger(cell(4).constData(), 0);
        recording.setText(cell(7).constData(), "GOOD");
        recording.setText("1.3.6.1.4.1.24681.1.2.6.0", "31 C/87 F");
        recording.setText("1.3.6.1.4.1.24681.1.2.15.1.3.1", "1234 RPM");
        const PollResult result = poll(std::move(recording), u"qnap-nas"_s);
        QCOMPARE(said(result, "hw.temperature", "Disk 1"), u"28"_s);
        QCOMPARE(said(result, "hw.temperature", "System"), u"31"_s);
        QCOMPARE(said(result, "hw.fan.speed", "Fan 1"), u"1234"_s);
        QCOMPARE(said(result, "hw.physical_disk.status", "Disk 1"), u"0 ok"_s);
        QCOMPARE(said(result, "hw.physical_disk.smart", "Disk 1"), u"0 ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestMibRules)
#include "tst_mibrules.moc"
