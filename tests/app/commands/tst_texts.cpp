#include "app/commands/output.h"
#include "app/commands/probe/probeway.h"
#include "app/commands/texttable.h"
#include "app/commands/timetext.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace sd;

/// What the command line reads from a person and says to one.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTerminalCells_data();
    void countsTerminalCells();
    void alignsByWhatIsShown();
    void defusesControlCharacters();

    void readsDurations_data();
    void readsDurations();
    void readsMoments_data();
    void readsMoments();

    void readsTargets_data();
    void readsTargets();
};

void TestTexts::countsTerminalCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("ascii") << u"disk"_s << 4;
    QTest::newRow("swedish") << u"Mälarvård"_s << 9;
    QTest::newRow("decomposed å") << u"a\u030A"_s << 1;
    QTest::newRow("chinese") << u"服务"_s << 4;
    QTest::newRow("beyond 16 bits") << u"\U0001F600"_s << 2;
    QTest::newRow("empty") << QString() << 0;
}

void TestTexts::countsTerminalCells()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QCOMPARE(displayWidth(text), cells);
}

void TestTexts::alignsByWhatIsShown()
{
    TextTable table({{u"Namn"_s}, {u"Antal"_s, TextTable::Align::Right}});
    table.addRow({u"a\u030Angström"_s, u"7"_s});
    table.addRow({u"服"_s, u"1234567"_s});
    QCOMPARE(table.toString(), u"Namn        Antal\n"
                               "────────  ───────\n"
                               "a\u030Angström        7\n"
                               "服        1234567\n"_s);
}

void TestTexts::defusesControlCharacters()
{
    QCOMPARE(printable(u"Linux\x1b[2J\r\nroot\u202Etxt"_s), u"Linux [2J  root\uFFFDtxt"_s);
}

void TestTexts::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    QTest::newRow("seconds") << u"60s"_s << qint64{60'000};
    QTest::newRow("bare") << u"5"_s << qint64{5'000};
    QTest::newRow("ms") << u"500ms"_s << qint64{500};
    QTest::newRow("minutes") << u"5m"_s << qint64{300'000};
    QTest::newRow("hours") << u" 2h "_s << qint64{7'200'000};
    QTest::newRow("days") << u"3d"_s << qint64{259'200'000};
    QTest::newRow("negative") << u"-5s"_s << qint64{-1};
    QTest::newRow("unit unknown") << u"5w"_s << qint64{-1};
    QTest::newRow("fraction") << u"1.5h"_s << qint64{-1};
    QTest::newRow("a century") << u"36500d"_s << qint64{-1};
    QTest::newRow("overflow") << u"99999999999999999999s"_s << qint64{-1};
    QTest::newRow("empty") << QString() << qint64{-1};
}

void TestTexts::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto duration = parseDuration(text);
    QCOMPARE(duration ? qint64{duration->count()} : qint64{-1}, ms);
}

void TestTexts::readsMoments_data()
{
    // Now is 2026-10-24 20:00 in Stockholm; the clocks go back at 03:00 next morning.
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty: refused
    QTest::newRow("in two hours") << u"+2h"_s << u"2026-10-24T20:00:00Z"_s;
    QTest::newRow("tonight") << u"23:30"_s << u"2026-10-24T21:30:00Z"_s;
    QTest::newRow("tomorrow, after the change") << u"08:30"_s << u"2026-10-25T07:30:00Z"_s;
    QTest::newRow("this minute is tomorrow's") << u"20:00"_s << u"2026-10-25T19:00:00Z"_s;
    QTest::newRow("date and time") << u"2026-12-01 07:15"_s << u"2026-12-01T06:15:00Z"_s;
    QTest::newRow("with offset") << u"2026-12-01T07:15:00+00:00"_s << u"2026-12-01T07:15:00Z"_s;
    QTest::newRow("no time") << u"soon"_s << QString();
    QTest::newRow("no hour") << u"25:00"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestTexts::readsMoments()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto now = fromMs(QDateTime::fromString(u"2026-10-24T18:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
    const auto moment = parseMoment(text, now);
    QCOMPARE(moment ? QDateTime::fromMSecsSinceEpoch(toMs(*moment), Qt::UTC).toString(Qt::ISODate) : QString(), utc);
}

void TestTexts::readsTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::addColumn<int>("port");
    QTest::newRow("name") << u"fil01.example.se"_s << u"fil01.example.se"_s << 0;
    QTest::newRow("name and port") << u"fil01:1161"_s << u"fil01"_s << 1161;
    QTest::newRow("IPv4 and port") << u"127.0.0.1:161"_s << u"127.0.0.1"_s << 161;
    QTest::newRow("bare IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 0;
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"::1"_s << 0;
    QTest::newRow("IPv6 and port") << u"[::1]:161"_s << u"::1"_s << 161;
    QTest::newRow("no port") << u"fil01:"_s << QString() << 0;
    QTest::newRow("port 0") << u"fil01:0"_s << QString() << 0;
    QTest::newRow("port too large") << u"fil01:65536"_s << QString() << 0;
    QTest::newRow("a URL") << u"http://fil01/"_s << QString() << 0;
    QTest::newRow("an option") << u"-x"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestTexts::readsTargets()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto target = ProbeTarget::parse(text);
    QCOMPARE(target ? target->host : QString(), host);
    QCOMPARE(target ? int{target->port} : 0, port);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
