#include "app/commands/estatetables.h"
#include "models/domain/explanation.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime now{1'795'440'725'000ms};

Estate smallEstate()
{
    Estate estate;
    estate.customers.push_back({.id = CustomerId{1}, .name = u"Norrbygg"_s});
    estate.servers.push_back(
        {.id = ServerId{2}, .customer = CustomerId{1}, .name = u"NB-FS01"_s, .address = u"192.0.2.7"_s});
    estate.checks.push_back({.id = CheckId{3}, .server = ServerId{2}, .name = u"Webb"_s, .params = HttpParams{}});
    return estate;
}

Alarm alarmOn(const QString& metric, const QString& instance)
{
    Alarm alarm;
    alarm.id = AlarmId{7};
    alarm.key = {CheckId{3}, {metric, instance}};
    alarm.server = ServerId{2};
    alarm.customer = CustomerId{1};
    alarm.openedAt = alarm.levelSince = now - 7min;
    return alarm;
}

Alarm fullVolume()
{
    Alarm alarm = alarmOn(u"system.filesystem.utilization"_s, u"D:"_s);
    alarm.value = 0.911;
    alarm.unit = u"1"_s;
    alarm.limit = 0.85;
    return alarm;
}

Alarm silentCheck()
{
    Alarm alarm = alarmOn(u"serverdrift.check.status"_s, {});
    alarm.level = alarm.worst = State::Unknown;
    alarm.cause = u"refused"_s;
    alarm.text = explain(Why::Port, 443, explainErrno(111));
    return alarm;
}

Alarm wrongStatus()
{
    Alarm alarm = alarmOn(u"http.response.status_code"_s, {});
    alarm.level = alarm.worst = State::Error;
    alarm.value = 503;
    alarm.unit = u"1"_s;
    alarm.text = explain(Why::HttpStatus, 503, u"200-399"_s);
    return alarm;
}

} // namespace

Q_DECLARE_METATYPE(sd::Alarm)

class TestEstateTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_swedish.load(u":/i18n/serverdrift_sv.qm"_s)); }
    void anAlarmIsSaidInWordsAndUnits_data();
    void anAlarmIsSaidInWordsAndUnits();
    void jsonKeepsCodesAndRawValues();

private:
    QTranslator m_swedish;
};

void TestEstateTables::anAlarmIsSaidInWordsAndUnits_data()
{
    QTest::addColumn<Alarm>("alarm");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("swedish");
    QTest::newRow("a value over its limit")
        << fullVolume() << QStringList{u"Warning"_s, u"Volume D: 91.1 % used"_s, u"over 85 %"_s}
        << QStringList{u"Varning"_s, u"Volym D: 91,1 % använt"_s, u"över 85 %"_s};
    QTest::newRow("a check that could not tell")
        << silentCheck()
        << QStringList{u"Unknown"_s, u"Webb: refuses the connection"_s, u"port 443: connection refused"_s}
        << QStringList{u"Okänt"_s, u"Webb: "_s, u"port 443: anslutningen nekades"_s};
    QTest::newRow("a level that the source states")
        << wrongStatus() << QStringList{u"Error"_s, u"status 503, expected 200-399"_s}
        << QStringList{u"Fel"_s, u"status 503, väntade 200-399"_s};
}

void TestEstateTables::anAlarmIsSaidInWordsAndUnits()
{
    QFETCH(const Alarm, alarm);
    const auto check = [&alarm](const QStringList& wanted) {
        const QString table = alarmTable(smallEstate(), {alarm}, now).replace(QChar(0xa0), u' ');
        QVERIFY2(!table.contains(alarm.key.metric.metric), qPrintable(table));
        for (const QString& words : wanted)
            QVERIFY2(table.contains(words), qPrintable(words + u"\n"_s + table));
    };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFETCH(const QStringList, english);
    check(english);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCoreApplication::installTranslator(&m_swedish);
    QFETCH(const QStringList, swedish);
    check(swedish);
    QCoreApplication::removeTranslator(&m_swedish);
}

void TestEstateTables::jsonKeepsCodesAndRawValues()
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCoreApplication::installTranslator(&m_swedish);
    const QJsonObject volume = alarmsJson(smallEstate(), {fullVolume()})[0].toObject();
    const QJsonObject web = alarmsJson(smallEstate(), {wrongStatus()})[0].toObject();
    QCoreApplication::removeTranslator(&m_swedish);
    QCOMPARE(volume["metric"_L1].toString(), u"system.filesystem.utilization"_s);
    QCOMPARE(volume["value"_L1].toDouble(), 0.911);
    QCOMPARE(volume["limit"_L1].toDouble(), 0.85);
    QVERIFY(volume["explanation"_L1].isNull());
    QCOMPARE(web["text"_L1].toString(), u"status 503, expected 200-399"_s);
    const QJsonObject explanation{{u"code"_s, u"http-status"_s}, {u"values"_s, QJsonArray{u"503"_s, u"200-399"_s}}};
    QCOMPARE(web["explanation"_L1].toObject(), explanation);
}

QTEST_GUILESS_MAIN(TestEstateTables)
#include "tst_estatetables.moc"
