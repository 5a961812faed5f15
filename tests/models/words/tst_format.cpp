#include "models/words/format.h"
#include "models/words/metricnames.h"

#include <QTest>

#include <limits>

using namespace sd;

namespace {

const QLocale Swedish(QLocale::Swedish, QLocale::Sweden);
const QLocale English(QLocale::English, QLocale::UnitedKingdom);

/// A no-break space is as good as a space to a reader, and easier to write here.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void unitsOfTheTrade_data();
    void unitsOfTheTrade() { values(); }
    void ages_data();
    void ages();
    void limitsAreSaidWithTheirUnit();
    void thresholdsAreShort();
    void momentsAreLocal();
    void metricNames_data();
    void metricNames();
};

void TestFormat::values_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("swedish");
    QTest::addColumn<QString>("english");
    const QString cpu = QStringLiteral("system.cpu.utilization");
    const QString net = QStringLiteral("system.network.io.receive");
    const QString any = QStringLiteral("acme.thing");
    QTest::newRow("share") << cpu << "1" << 0.031 << "3,1 %"
                           << "3.1 %";
    QTest::newRow("whole share") << cpu << "1" << 0.46 << "46 %"
                                 << "46 %";
    QTest::newRow("share over 100") << cpu << "1" << 1.234 << "123 %"
                                    << "123 %";
    QTest::newRow("nought") << cpu << "1" << 0.0 << "0 %"
                            << "0 %";
    QTest::newRow("almost nought below") << cpu << "1" << -0.0000001 << "0 %"
                                         << "0 %";
    QTest::newRow("plain number") << any << "1" << 2.5 << "2,5"
                                  << "2.5";
    QTest::newRow("percent already") << any << "%" << 11.84 << "11,8 %"
                                     << "11.8 %";
    QTest::newRow("celsius") << any << "Cel" << 28.5 << "28,5 °C"
                             << "28.5 °C";
    QTest::newRow("meter in joules") << any << "J" << 3.6e6 * 12.5 << "12,5 kWh"
                                     << "12.5 kWh";
    QTest::newRow("gibibytes") << any << "By" << 21'474'836'480.0 << "20 GiB"
                               << "20 GiB";
    QTest::newRow("part of one") << any << "By" << 1.5 * 1024 * 1024 << "1,5 MiB"
                                 << "1.5 MiB";
    QTest::newRow("share of a link") << "hw.network.bandwidth.utilization.receive"
                                     << "1" << 0.35 << "35 %"
                                     << "35 %";
    QTest::newRow("bytes") << any << "By" << 512.0 << "512 B"
                           << "512 B";
    QTest::newRow("disk rate") << any << "By/s" << 2.5e6 << "2,5 MB/s"
                               << "2.5 MB/s";
    QTest::newRow("network rate is in bits") << net << "By/s" << 1.05e7 << "84 Mbit/s"
                                             << "84 Mbit/s";
    QTest::newRow("microseconds") << any << "s" << 0.0004 << "0,4 ms"
                                  << "0.4 ms";
    QTest::newRow("seconds") << any << "s" << 1.24 << "1,2 s"
                             << "1.2 s";
    QTest::newRow("minutes") << any << "s" << 600.0 << "10 min"
                             << "10 min";
    QTest::newRow("days") << any << "s" << 86'400.0 * 212 << "212 d"
                          << "212 d";
    QTest::newRow("annotated count") << any << "{process}" << 121.0 << "121"
                                     << "121";
    QTest::newRow("large number has its groups") << any << "" << 12'345.0 << "12 345"
                                                 << "12,345";
    QTest::newRow("unknown unit stands as it is") << any << "V" << 230.4 << "230 V"
                                                  << "230 V";
    QTest::newRow("not a number") << any << "s" << std::numeric_limits<double>::quiet_NaN() << ""
                                  << "";
    QTest::newRow("infinite") << any << "s" << std::numeric_limits<double>::infinity() << ""
                              << "";
}

void TestFormat::unitsOfTheTrade_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("swedish");
    QTest::addColumn<QString>("english");
    const QString any = QStringLiteral("acme.thing");
    QTest::newRow("share of a limit") << "serverdrift.cpu.queue.share"
                                      << "1" << 0.8 << "80 %"
                                      << "80 %";
    QTest::newRow("share of the nominal voltage") << "serverdrift.ups.input.deviation"
                                                  << "1" << 0.021 << "2,1 %"
                                                  << "2.1 %";
    QTest::newRow("share of the time") << "serverdrift.disk.busy"
                                       << "1" << 0.355 << "35,5 %"
                                       << "35.5 %";
    QTest::newRow("power factor is no share") << "serverdrift.power_factor"
                                              << "" << 0.962 << "0,96"
                                              << "0.96";
    QTest::newRow("apparent power") << any << "VA" << 5700.0 << "5 700 VA"
                                    << "5,700 VA";
    QTest::newRow("reactive power") << any << "var" << 340.0 << "340 var"
                                    << "340 var";
    QTest::newRow("optical power") << any << "dB[m]" << -5.4 << "−5,4 dBm"
                                   << "-5.4 dBm";
    QTest::newRow("airflow") << any << "m3/h" << 2917.2 << "2 917 m³/h"
                             << "2,917 m³/h";
    QTest::newRow("water flow") << any << "L/min" << 12.6 << "12,6 L/min"
                                << "12.6 L/min";
    QTest::newRow("pressure difference") << any << "Pa" << 42.0 << "42 Pa"
                                         << "42 Pa";
    QTest::newRow("air pressure") << any << "hPa" << 1011.3 << "1 011 hPa"
                                  << "1,011 hPa";
    QTest::newRow("pressure of a liquid") << any << "kPa" << 1620.0 << "1 620 kPa"
                                          << "1,620 kPa";
    QTest::newRow("small pressure") << any << "kPa" << 0.042 << "42 Pa"
                                    << "42 Pa";
    QTest::newRow("no pressure") << any << "kPa" << 0.0 << "0 kPa"
                                 << "0 kPa";
    QTest::newRow("current") << any << "A" << 3.25 << "3,3 A"
                             << "3.3 A";
    QTest::newRow("current of a laser") << any << "A" << 0.0065 << "6,5 mA"
                                        << "6.5 mA";
    QTest::newRow("no current") << any << "A" << 0.0 << "0 A"
                                << "0 A";
    QTest::newRow("frequency") << any << "Hz" << 49.96 << "50 Hz"
                               << "50 Hz";
}

void TestFormat::values()
{
    QFETCH(QString, metric);
    QFETCH(QString, unit);
    QFETCH(double, value);
    QFETCH(QString, swedish);
    QFETCH(QString, english);
    QCOMPARE(plain(Format(Swedish).value(metric, unit, value)), swedish);
    QCOMPARE(plain(Format(English).value(metric, unit, value)), english);
}

void TestFormat::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative: clocks differ") << qint64{-5} << "0 s";
    QTest::newRow("seconds") << qint64{59} << "59 s";
    QTest::newRow("a minute") << qint64{60} << "1 min";
    QTest::newRow("minutes") << qint64{59 * 60 + 59} << "59 min";
    QTest::newRow("an hour") << qint64{3600} << "1 h 0 min";
    QTest::newRow("hours") << qint64{7800} << "2 h 10 min";
    QTest::newRow("days") << qint64{86'400 * 5 + 3 * 3600} << "5 d 3 h";
}

void TestFormat::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(plain(Format(English).age(Millis{seconds * 1000})), text);
}

void TestFormat::limitsAreSaidWithTheirUnit()
{
    const QString free = QStringLiteral("system.filesystem.utilization");
    QCOMPARE(plain(Format(English).limit(free, QStringLiteral("1"), Direction::Above, 0.95)),
             QStringLiteral("over 95 %"));
    QCOMPARE(plain(Format(Swedish).limit(free, QStringLiteral("1"), Direction::Below, 0.05)),
             QStringLiteral("under 5 %"));
}

void TestFormat::thresholdsAreShort()
{
    const Format format(English);
    const QString cpu = QStringLiteral("system.cpu.utilization");
    Threshold threshold;
    QCOMPARE(format.thresholds(cpu, QStringLiteral("1"), threshold), QString());
    threshold.warning = 0.9;
    QCOMPARE(plain(format.thresholds(cpu, QStringLiteral("1"), threshold)), QStringLiteral("W 90 %"));
    threshold.error = 0.95;
    QCOMPARE(plain(format.thresholds(cpu, QStringLiteral("1"), threshold)), QStringLiteral("W 90 · E 95 %"));
}

void TestFormat::momentsAreLocal()
{
    const Format format(English);
    const UtcTime summer = fromMs(1'782'900'000'000); // 2026-07-01T10:00:00Z, 12:00 in Stockholm
    QCOMPARE(format.fullMoment(summer), QStringLiteral("2026-07-01 12:00:00"));
    QCOMPARE(format.moment(summer, summer + Millis{60'000}), QStringLiteral("12:00:00"));
    QCOMPARE(format.moment(summer, summer + std::chrono::hours(30)), QStringLiteral("2026-07-01 12:00:00"));
    QCOMPARE(format.shortMoment(summer, summer), QStringLiteral("12:00"));
}

void TestFormat::metricNames_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("name");
    QTest::newRow("with its instance") << "system.filesystem.utilization"
                                       << "C:"
                                       << "Volume C:";
    QTest::newRow("instance in the middle") << "system.network.io.receive"
                                            << "eth0"
                                            << "Interface eth0, in";
    QTest::newRow("total has no instance") << "system.cpu.utilization"
                                           << ""
                                           << "CPU";
    QTest::newRow("no instance in the middle") << "system.paging.usage"
                                               << ""
                                               << "Swap, used";
    QTest::newRow("name without a place for it") << "system.memory.utilization"
                                                 << "node 1"
                                                 << "Memory node 1";
    QTest::newRow("unknown keeps its words") << "acme.queue_length"
                                             << "mail"
                                             << "acme queue length mail";
    QTest::newRow("ours without its prefix") << "serverdrift.new.thing"
                                             << ""
                                             << "new thing";
    QTest::newRow("first of the table") << "dns.lookup.duration"
                                        << ""
                                        << "DNS answer time";
    QTest::newRow("last of the table") << "system.uptime"
                                       << ""
                                       << "Time since start";
    QTest::newRow("the kind stands once") << "hw.enclosure.status"
                                          << "Enclosure 2"
                                          << "Enclosure 2";
    QTest::newRow("a place that begins like a kind") << "serverdrift.low.temperature"
                                                     << "Cold aisle"
                                                     << "Low temperature Cold aisle";
    QTest::newRow("an instance with a percent sign") << "acme.thing"
                                                     << "50%1"
                                                     << "acme thing 50%1";
}

void TestFormat::metricNames()
{
    QFETCH(QString, metric);
    QFETCH(QString, instance);
    QFETCH(QString, name);
    QCOMPARE(metricName({metric, instance}), name);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
