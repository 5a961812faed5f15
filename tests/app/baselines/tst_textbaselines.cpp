#include "app/baselines/baselinecatalog.h"
#include "app/probes/plan/planreadings.h"
#include "app/probes/text/expositionreader.h"
#include "app/probes/text/nutreader.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

using Variables = std::vector<std::pair<QByteArray, QByteArray>>;

/// What a baseline makes of a recording.
struct Made
{
    std::vector<Reading> readings;
    std::map<QString, QString> identity;

    [[nodiscard]] const Reading* find(const QString& metric, const QString& instance) const
    {
        for (const Reading& reading : readings) {
            if (reading.key == MetricKey{metric, instance})
                return &reading;
        }
        return nullptr;
    }
};

const BaselineCatalog& catalog()
{
    static const BaselineCatalog shipped = BaselineCatalog::load({u":/baselines"_s});
    return shipped;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A device dump: "name: value" lines, with a remark behind the value; comments and lists of commands are none.
Variables variablesOf(const QByteArray& dump)
{
    Variables variables;
    for (const QByteArray& line : dump.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.startsWith('#'))
            continue;
        QByteArray value = line.sliced(colon + 1);
        for (const char* remark : {"#BAD", "#COMMENT"}) {
            const qsizetype at = value.indexOf(remark);
            if (at >= 0)
                value.truncate(at);
        }
        variables.emplace_back(line.first(colon).trimmed(), value.trimmed());
    }
    return variables;
}

Made madeOfUps(const Variables& variables)
{
    static const NutReader reader(catalog().find(u"nut-ups"_s)->plan(PlanWay::Nut));
    const PlanTables answers = reader.read(variables);
    return {readingsOf(reader.program(), answers), identityOf(reader.program(), answers)};
}

Made madeOfPage(const QString& baseline, const QByteArray& page, std::optional<double> now = {})
{
    const ExpositionReader reader(catalog().find(baseline)->plan(PlanWay::Prometheus));
    const auto exposition = Exposition::parse(page);
    if (!exposition)
        return {};
    const PlanTables answers = reader.read(*exposition, now);
    return {readingsOf(reader.program(), answers), identityOf(reader.program(), answers)};
}

/// "1.5", or "-" for a fact that must not be there, or a state's word.
void compareFact(const Made& made, const QString& recording, const QString& fact, const QString& expected)
{
    const QString metric = fact.section(u'|', 0, 0);
    QString got = u"-"_s;
    if (metric.startsWith(u'@')) {
        const auto found = made.identity.find(metric.mid(1));
        got = found == made.identity.end() ? u"-"_s : found->second;
    } else if (const Reading* reading = made.find(metric, fact.section(u'|', 1))) {
        got = reading->reported && expected != u"-"_s && !expected[0].isDigit() ? QString(code(*reading->reported))
                                                                                : QString::number(reading->value);
    }
    QVERIFY2(got == expected, qPrintable(u"%1: %2: expected %3, got %4"_s.arg(recording, fact, expected, got)));
}

/// What ups.status says of where the power comes from, by the meaning of its words in NUT's documentation:
/// recording's whole status → the state's number in the baseline.
const QHash<QString, int>& sourceByStatus()
{
    static const QHash<QString, int> known{{u"OL"_s, 1},
                                           {u"OL CHRG"_s, 1},
                                           {u"OL DISCHRG"_s, 1},
                                           {u"OL CHRG LB"_s, 1},
                                           {u"OL LB"_s, 1},
                                           {u"LB OL CHRG"_s, 1},
                                           {u"ALARM OL"_s, 1},
                                           {u"ALARM OL CHRG"_s, 1},
                                           {u"OL OFF"_s, 9},
                                           {u"OL CHRG OFF"_s, 9},
                                           {u"OL CHRG TRIM OFF"_s, 9},
                                           {u"OFF"_s, 9},
                                           {u"OB"_s, 5},
                                           {u"OB DISCHRG"_s, 5},
                                           {u"ALARM OB"_s, 5},
                                           {u"OB LB RB"_s, 5},
                                           {u"OL BYPASS"_s, 4},
                                           {u"BOOST BYPASS"_s, 4},
                                           {u"TRIM"_s, 3},
                                           {u"OL TRIM"_s, 3},
                                           {u"OL BOOST"_s, 2},
                                           {u"OL CAL"_s, 6},
                                           {u"OL LB OVER RB BOOST"_s, 2},
                                           {u"OL DISCHRG OB"_s, 7},
                                           {u"OL OB"_s, 7},
                                           {u"ALARM OL FSD"_s, 10},
                                           {u"ALARM OL CHRG RB"_s, 1},
                                           {QString(), 0}};
    return known;
}

} // namespace

class TestTextBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedOnesAreFine()
    {
        for (const Failure& failure : catalog().refused())
            QFAIL(qPrintable(failure.message));
        QVERIFY(catalog().planFor(PrometheusParams{}));
        QVERIFY(catalog().planFor(prometheusAt(u"http://h:9182/metrics"_s)));
        QVERIFY(catalog().planFor(NutParams{}));
        QVERIFY(!catalog().planFor(NutParams{.baseline = u"linux-node-exporter"_s})); // not that way
        QVERIFY(!catalog().planFor(TcpParams{.port = 1}));
    }

    void aSelectorThatCannotBeReadIsRefused()
    {
        QByteArray json = "{'schema': 1, 'name': 'x', 'version': 1, 'prometheus': {'groups': [{'name': 'g',"
                          "'columns': {'a': 'm{b=c}'}, 'metrics': [{'metric': 'a.b', 'value': 'a'}]}]}}";
        json.replace('\'', '"');
        const auto refused = parseBaseline(json, u"x.json"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.failure().message.contains(u"/columns/a"_s), qPrintable(refused.failure().message));
        QVERIFY(parseBaseline(json.replace("b=c", "b=~\\\"c.*\\\""), u"x.json"_s));
    }

    /// Every dump of the library: where its power comes from, by the README's list of ups.status; and every value that
    /// is read is one that a UPS can have.
    void everyUps()
    {
        const QDir folder(test::corpusFolder() + u"/nut"_s);
        if (test::corpusFolder().isEmpty() || !folder.exists())
            QSKIP(test::corpusMissing);
        const QStringList files = folder.entryList({u"*.dev"_s}, QDir::Files);
        QCOMPARE(files.size(), 148);
        for (const QString& file : files) {
            const Variables variables = variablesOf(contentOf(folder.filePath(file)));
            const Made made = madeOfUps(variables);
            const auto status = std::find_if(variables.begin(), variables.end(),
                                             [](const auto& variable) { return variable.first == "ups.status"; });
            const Reading* source = made.find(u"serverdrift.ups.source"_s, {});
            QCOMPARE(source != nullptr, status != variables.end());
            if (source) {
                const QString words = QString::fromUtf8(status->second);
                QVERIFY2(sourceByStatus().contains(words), qPrintable(file + u": "_s + words));
                QVERIFY2(int(source->value) == sourceByStatus().value(words),
                         qPrintable(u"%1: \"%2\": expected %3, got %4"_s.arg(file, words)
                                        .arg(sourceByStatus().value(words))
                                        .arg(source->value)));
                const bool isLow = u" %1 "_s.arg(words).contains(" LB "_L1);
                const bool isOld = u" %1 "_s.arg(words).contains(" RB "_L1);
                const Reading* battery = made.find(u"hw.battery.status"_s, {});
                QVERIFY2(battery && int(battery->value) == (isLow ? 3 : isOld ? 2 : 1), qPrintable(file));
                const Reading* alarm = made.find(u"serverdrift.ups.alarm"_s, {});
                QVERIFY2(alarm && (alarm->value > 0) == words.contains("ALARM"_L1), qPrintable(file));
            }
            for (const Reading& reading : made.readings) {
                const QString what = file + u": "_s + reading.key.metric + u' ' + reading.key.instance;
                QVERIFY2(std::isfinite(reading.value), qPrintable(what));
                if (reading.unit == "Cel"_L1)
                    QVERIFY2(reading.value > -40 && reading.value < 120, qPrintable(what));
                if (reading.key.metric == "hw.battery.charge"_L1)
                    QVERIFY2(reading.value >= 0 && reading.value <= 1, qPrintable(what));
            }
            // All but the dumps that have no maker at all tell who they are.
            const bool hasMaker = std::any_of(variables.begin(), variables.end(), [](const auto& variable) {
                return (variable.first == "ups.mfr" || variable.first == "device.mfr") && !variable.second.isEmpty();
            });
            QCOMPARE(made.identity.contains(u"vendor"_s), hasMaker);
        }
    }

    /// By NUT's list of names, of variables as a driver would tell them.
    void variables_data()
    {
        QTest::addColumn<QByteArray>("dump");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* dump, const char* fact, const char* expected) {
            QTest::newRow(name) << QByteArray(dump) << QString::fromLatin1(fact) << QString::fromLatin1(expected);
        };
        constexpr auto pdu = "device.type: pdu\nups.status: \noutlet.count: 2\noutlet.current: 3.1\n"
                             "outlet.1.current: 3.1\noutlet.1.current.high.warning: 8\noutlet.realpower: 690\n";
        row("a PDU has no source", pdu, "serverdrift.ups.source|", "-");
        row("… and no battery", pdu, "hw.battery.status|", "-");
        row("… its outlets' current", pdu, "hw.current|outlet 1", "3.1");
        row("… and of all", pdu, "hw.current|outlets", "3.1");
        row("… and power", pdu, "hw.power|", "690");
        row("a UPS without a word", "ups.status: \n", "serverdrift.ups.source|", "unknown");
        row("on line, tests", "ups.status: OL TEST\n", "serverdrift.ups.source|", "6");
        row("a bad pack", "ups.status: OL\nbattery.packs: 4\nbattery.packs.bad: 1\n", "hw.battery.status|", "warning");
        row("no bad pack", "ups.status: OL\nbattery.packs.bad: 0\n", "hw.battery.status|", "ok");
        row("no battery", "ups.status: ALARM OL\nups.alarm: BATTERIES_DISCONNECTED\n", "serverdrift.ups.alarm|",
            "error");
        row("a test and who began it", "ups.test.result: Passed, Source: Internal\n", "serverdrift.ups.test|", "ok");
        row("one phase of three", "output.L2.current: 12.5\noutput.L2-N.voltage: 231\n", "hw.current|output L2",
            "12.5");
        row("… and its voltage", "output.L2.current: 12.5\noutput.L2-N.voltage: 231\n", "hw.voltage|output L2-N",
            "231");
        row("watts at the output", "output.realpower: 420\n", "hw.power|", "420");
        row("a serial number that is none", "device.serial: unknown\nups.serial: 0000000\n", "@serial", "-");
        row("one that is", "device.serial: 000\nups.serial: AS1234\n", "@serial", "AS1234");
        row("a model that is none", "device.model: Unknown\nups.model: PX 9\n", "@model", "PX 9");
        row("a second sensor", "ambient.2.temperature: 24.5\n", "hw.temperature|ambient 2", "24.5");
    }
    void variables()
    {
        QFETCH(QByteArray, dump);
        QFETCH(QString, fact);
        QFETCH(QString, expected);
        compareFact(madeOfUps(variablesOf(dump)), QString::fromUtf8(dump), fact, expected);
    }

    /// Read by hand from the dumps.
    void upsFacts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("fact"); // metric|instance, or @identity
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* file, const char* fact, const char* expected) {
            QTest::addRow("%s %s", file, fact)
                << QString::fromLatin1(file) << QString::fromLatin1(fact) << QString::fromUtf8(expected);
        };
        constexpr auto eaton = "Eaton__93PS__snmp-ups__2.7.3-167-g0a00ddb__01.dev";
        row(eaton, "hw.battery.charge|", "1");
        row(eaton, "hw.battery.time_left|", "42114");
        row(eaton, "hw.temperature|ups", "21");
        row(eaton, "hw.voltage|input L3-N", "229");
        row(eaton, "serverdrift.ups.load|L2", "0");
        row(eaton, "serverdrift.ups.alarm|", "error"); // "Internal failure!"
        row(eaton, "@vendor", "Eaton Corporation");
        row(eaton, "@model", "PXGMS UPS + EATON 93PS");
        row(eaton, "@serial", "ID: 007, Msg: 9KA02AB320A01H0");
        row(eaton, "@firmware", "INV: 2.24.0000 NET: 2.3.7-rc1");
        constexpr auto bogus = "APC__Back-UPS_RS_900__usbhid-ups__2.4.1__01.dev";
        row(bogus, "hw.temperature|battery", "-"); // 3e18 degrees
        row(bogus, "serverdrift.ups.load|", "-");  // 2.3e245 per cent
        row(bogus, "hw.battery.time_left|", "2122");
        row(bogus, "serverdrift.ups.runtime.margin|", "17.6833"); // 2122 of 120 s
        row(bogus, "serverdrift.ups.test|", "6");
        row(bogus, "@model", "Back-UPS RS 900");
        constexpr auto tripp = "Tripp_Lite__SU6000RT4U__usbhid-ups__2.1.0__01.dev";
        row(tripp, "serverdrift.ups.source|", "error");
        row(tripp, "hw.battery.status|", "error");
        row(tripp, "serverdrift.ups.load|", "0.23");
        row(tripp, "serverdrift.ups.input.deviation|", "0.02"); // 122.4 of 120 V
        row(tripp, "serverdrift.ups.test|", "-");               // "0" says nothing
        constexpr auto out = "Cyber_Power_Systems__CP900AVR__usbhid-ups__2.6.5__01.dev";
        row(out, "serverdrift.ups.source|", "error");
        row(out, "serverdrift.ups.input.deviation|", "1"); // no mains
        row(out, "hw.battery.charge|", "0.93");
        row(out, "serverdrift.ups.test|", "ok");
        row(out, "@model", "CP 1000D");
        constexpr auto dell = "Dell__UPS_RackTower_2700W_HV__usbhid-ups__2.7.4__01.dev";
        row(dell, "hw.battery.time_left|", "-"); // 65535 is a full counter
        row(dell, "hw.power|", "132");
        row(dell, "serverdrift.ups.test|", "4");
        row(dell, "serverdrift.ups.frequency|", "49.9");
        constexpr auto silcon = "APC__Silcon_120kW_3-3__snmp-ups__2.1.0__01.dev";
        row(silcon, "serverdrift.ups.load|L2", "0.88");
        row(silcon, "hw.voltage|input L1-L2", "393");
        row(silcon, "hw.temperature|ambient", "25");
        row(silcon, "serverdrift.humidity|ambient", "0.32");
        row(silcon, "serverdrift.ups.frequency|", "-");  // 0 Hz with 227 V is no measurement
        row(silcon, "serverdrift.ups.test|", "warning"); // "InvalidTest"
        row("PiSupply__PiJuice_HAT__pijuice__2.8.3__01.dev", "hw.temperature|battery", "-"); // -213 degrees
        row("PiSupply__PiJuice_HAT__pijuice__2.8.3__01.dev", "hw.battery.charge|", "0.228");
        row("PiSupply__PiJuice_HAT__pijuice__2.8.3__01.dev", "hw.battery.status|", "error");
        row("HP__R12000-3UPS__snmp-ups__2.7.1__01.dev", "serverdrift.ups.source|", "warning"); // OL and OB
        row("Eaton__9PX__snmp-ups__2.7.4__01.dev", "hw.temperature|ambient", "-"); // 0 degrees, 0 %: no sensor
        row("Riello__VSD3000__riello_usb__2.6.5__01.dev", "hw.temperature|ups", "47");
        row("Riello__VSD3000__riello_usb__2.6.5__01.dev", "@serial", "-"); // blanks
        row("Novex__NUPS-650__blazer_usb__2.6.5__01.dev", "serverdrift.ups.source|", "error");
        row("Novex__NUPS-650__blazer_usb__2.6.5__01.dev", "serverdrift.ups.alarm|", "error");
        row("NHS_Sistemas_de_Energia__Expert_C_Online_8000__gamatronic__2.6.3__01.dev", "serverdrift.ups.alarm|",
            "warning"); // "Input Bad"
        row("V7__UPS1RM2U1500-1E__blazer_usb__2.7.4__01.dev", "serverdrift.ups.source|", "-");
        row("Tripp_Lite__SMART500RT1U__tripplite_usb__2.7.2__01.dev", "serverdrift.ups.source|", "unknown");
    }
    void upsFacts()
    {
        QFETCH(QString, file);
        QFETCH(QString, fact);
        QFETCH(QString, expected);
        const QByteArray dump = contentOf(test::corpusFolder() + u"/nut/"_s + file);
        if (dump.isEmpty())
            QSKIP(test::corpusMissing);
        compareFact(madeOfUps(variablesOf(dump)), file, fact, expected);
    }

    /// From the corpus' README, §16, and from the pages.
    void pageFacts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("expected");
        const auto windows = [](const char* fact, const char* expected) {
            QTest::addRow("windows %s", fact) << u"windows_exporter-0.20.0-win10-22h2.prom"_s << u"windows-exporter"_s
                                              << QString::fromLatin1(fact) << QString::fromUtf8(expected);
        };
        windows("system.cpu.logical.count|", "4");
        windows("system.cpu.utilization|0,1", "5233.23"); // 1801.234375 + 3432 s, the processor's busy time
        windows("system.filesystem.utilization|C:", "0.357704");
        windows("serverdrift.filesystem.free|C:", "4.36365e+10");
        windows("system.filesystem.utilization|HarddiskVolume4", "-"); // recovery partition
        windows("system.memory.limit|", "4.25672e+09");
        windows("system.memory.utilization|", "0.675819");
        windows("system.uptime|", "164710");
        windows("system.process.count|", "152");
        windows("serverdrift.disk.busy|C:", "1.66734e+09"); // seconds since 1970 without 164591.56 idle ones
        windows("hw.network.bandwidth.utilization.receive|Intel_R__PRO_1000_MT_Network_Connection", "4.78634e+09");
        windows("serverdrift.service.state|dhcp", "ok");
        windows("serverdrift.iis.pool.status|DefaultAppPool", "ok");
        windows("serverdrift.mssql.page_life|SQLEXPRESS", "191350");
        windows("serverdrift.mssql.log.utilization|SQLEXPRESS master", "0.57");
        windows("serverdrift.exchange.ldap_search.duration|complianceauditservice_10", "0.058");
        windows("serverdrift.hyperv.critical|", "0");
        windows("@os", "Microsoft Windows 10 Pro");
        windows("@version", "10.0.22621");
        const auto linux = [](const char* fact, const char* expected) {
            QTest::addRow("linux %s", fact) << u"node_exporter-linux-e2e.prom"_s << u"linux-node-exporter"_s
                                            << QString::fromLatin1(fact) << QString::fromUtf8(expected);
        };
        linux("system.cpu.logical.count|", "8");
        linux("system.cpu.utilization|3", "628.99"); // nice 1.02, softirq 0.6, system 156.83, user 470.54
        linux("system.cpu.load_average.15m|", "0.39");
        linux("system.memory.limit|", "3.83196e+09");
        linux("@os", "Ubuntu 20.04.2 LTS");
        linux("@vendor", "Dell Inc.");
        linux("@model", "PowerEdge R6515");
        linux("@serial", "7N62AI2");
        linux("@firmware", "2.2.4");
    }
    void pageFacts()
    {
        QFETCH(QString, file);
        QFETCH(QString, baseline);
        QFETCH(QString, fact);
        QFETCH(QString, expected);
        const QByteArray page = contentOf(test::corpusFolder() + u"/prometheus/"_s + file);
        if (page.isEmpty())
            QSKIP(test::corpusMissing);
        compareFact(madeOfPage(baseline, page), file, fact, expected);
    }

    /// Exporters of several generations: pages/README.md.
    void pagesOfEveryGeneration_data()
    {
        QTest::addColumn<QStringList>("cells"); // page, baseline, fact, expected
        for (const QByteArray& line : contentOf(QStringLiteral(SD_PAGES "/facts.tsv")).trimmed().split('\n')) {
            const QStringList cells = QString::fromUtf8(line).split(u'\t');
            QCOMPARE(cells.size(), 4);
            QTest::addRow("%s %s", qPrintable(cells[0]), qPrintable(cells[2])) << cells;
        }
    }
    void pagesOfEveryGeneration()
    {
        QFETCH(QStringList, cells);
        constexpr double pollTime = 1'700'000'000; // for pages that do not tell the time
        const Made made = madeOfPage(cells[1], contentOf(QStringLiteral(SD_PAGES "/") + cells[0]), pollTime);
        std::map<QString, int> uses;
        for (const Reading& reading : made.readings)
            QVERIFY2(++uses[reading.key.metric + u'|' + reading.key.instance] == 1, qPrintable(reading.key.metric));
        compareFact(made, cells[0], cells[2], cells[3]);
    }

    void ofSeveralNamesTheFirstIsRead()
    {
        const auto total = [](const QByteArray& page) {
            const Made made = madeOfPage(u"linux-node-exporter"_s, page);
            const Reading* reading = made.find(u"system.memory.limit"_s, {});
            return reading ? reading->value : -1;
        };
        const QByteArray fresh = "node_memory_MemTotal_bytes 8\n";
        const QByteArray old = "node_memory_MemTotal 5\n";
        QCOMPARE(total(fresh), 8.0);
        QCOMPARE(total(old), 5.0);
        QCOMPARE(total(fresh + old), 8.0);
        QCOMPARE(total(old + fresh), 8.0);
    }

    void rowsAreMadeByTheirLabels()
    {
        const Made made =
            madeOfPage(u"linux-node-exporter"_s,
                       "node_filesystem_size_bytes{device=\"/dev/sda1\",fstype=\"ext4\",mountpoint=\"/\"} 100\n"
                       "node_filesystem_free_bytes{device=\"/dev/sda1\",fstype=\"ext4\",mountpoint=\"/\"} 30\n"
                       "node_filesystem_avail_bytes{device=\"/dev/sda1\",fstype=\"ext4\",mountpoint=\"/\"} 10\n"
                       "node_filesystem_size_bytes{device=\"tmpfs\",fstype=\"tmpfs\",mountpoint=\"/run\"} 5\n"
                       "node_filesystem_size_bytes{device=\"x\",fstype=\"xfs\",mountpoint=\"/gone\"} NaN\n"
                       "node_filesystem_size_bytes{device=\"y\",fstype=\"xfs\",mountpoint=\"/empty\"} 0\n"
                       "node_md_disks{device=\"md0\",state=\"active\"} 1\n"
                       "node_md_disks{device=\"md0\",state=\"failed\"} 0\n"
                       "node_md_disks_required{device=\"md0\"} 2\n"
                       "node_systemd_unit_state{name=\"a.service\",state=\"failed\"} 1\n"
                       "node_systemd_unit_state{name=\"b.service\",state=\"failed\"} 1\n"
                       "node_systemd_unit_state{name=\"b.service\",state=\"active\"} 1\n");
        compareFact(made, u"made up"_s, u"system.filesystem.utilization|/"_s, u"0.875"_s); // as df: 70 of 80
        compareFact(made, u"made up"_s, u"serverdrift.filesystem.free|/"_s, u"10"_s);
        for (const char* other : {"/run", "/gone", "/empty"})
            compareFact(made, u"made up"_s, u"system.filesystem.utilization|"_s + QString::fromLatin1(other), u"-"_s);
        compareFact(made, u"made up"_s, u"hw.status|md0"_s, u"warning"_s);
        compareFact(made, u"made up"_s, u"serverdrift.service.failed|"_s, u"2"_s);
    }

    void aWindowsDiskIsBusyWhenItIsNotIdle()
    {
        const QByteArray page = "windows_os_time 1000\nwindows_logical_disk_idle_seconds_total{volume=\"C:\"} 400\n"
                                "windows_logical_disk_size_bytes{volume=\"C:\"} 100\n"
                                "windows_logical_disk_read_latency_seconds_total{volume=\"C:\"} 12.5\n"
                                "windows_logical_disk_reads_total{volume=\"C:\"} 2000\n"
                                "windows_logical_disk_write_latency_seconds_total{volume=\"C:\"} 3\n"
                                "windows_dns_queries_total{protocol=\"udp\"} 120\n"
                                "windows_dns_queries_total{protocol=\"tcp\"} 10\n"
                                "windows_dns_recursive_query_failures_total 2\n"
                                "windows_dns_dynamic_updates_queued 0\n"
                                "windows_service_state{name=\"spooler\",state=\"running\"} 0\n"
                                "windows_service_start_mode{name=\"spooler\",start_mode=\"auto\"} 1\n"
                                "windows_service_state{name=\"sppsvc\",state=\"running\"} 0\n"
                                "windows_service_start_mode{name=\"sppsvc\",start_mode=\"auto\"} 1\n"
                                "windows_service_state{name=\"fax\",state=\"running\"} 0\n"
                                "windows_service_start_mode{name=\"fax\",start_mode=\"auto\"} 0\n";
        const Made made = madeOfPage(u"windows-exporter"_s, page);
        // Seconds that reads waited; no write is told.
        compareFact(made, u"made up"_s, u"serverdrift.disk.read.duration|C:"_s, u"12.5"_s);
        compareFact(made, u"made up"_s, u"serverdrift.disk.write.duration|C:"_s, u"-"_s);
        compareFact(made, u"made up"_s, u"serverdrift.dns.queries|"_s, u"130"_s);
        compareFact(made, u"made up"_s, u"serverdrift.dns.recursion.failures|"_s, u"2"_s);
        compareFact(made, u"made up"_s, u"serverdrift.dns.updates.queued|"_s, u"0"_s);
        compareFact(made, u"made up"_s, u"serverdrift.disk.busy|C:"_s, u"600"_s); // counts up while it is not idle
        compareFact(made, u"made up"_s, u"serverdrift.service.state|spooler"_s, u"warning"_s);
        compareFact(made, u"made up"_s, u"serverdrift.service.state|sppsvc"_s, u"-"_s);
        compareFact(made, u"made up"_s, u"serverdrift.service.state|fax"_s, u"-"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextBaselines)
#include "tst_textbaselines.moc"
