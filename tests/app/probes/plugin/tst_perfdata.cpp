#include "app/probes/plugin/pluginoutput.h"
#include "models/domain/explanation.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// label=value unit [warning|critical|min|max], pieces joined by a blank; rejected ones after "!".
QString summary(const PerfData& data)
{
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value) : u"-"_s; };
    QStringList pieces;
    for (const PerfValue& v : data.values)
        pieces << u"%1=%2%3[%4|%5|%6|%7]"_s.arg(v.label, number(v.value), v.unit, v.warning, v.critical,
                                                number(v.minimum), number(v.maximum));
    for (const QString& piece : data.rejected)
        pieces << u'!' + piece;
    return pieces.join(u' ');
}

} // namespace

class TestPerfData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("test=123456", "test=123456[||-|-]");
        row("'hello world'=1", "hello world=1[||-|-]");
        row("'it''s'=1", "it's=1[||-|-]");
        row("a=1 b=2", "a=1[||-|-] b=2[||-|-]");
        row("a=2m;3;4;1;5 b=2foobar", "a=2m[3|4|1|5] b=2foobar[||-|-]");
        row("load=0.01;5.000;10.000;0;", "load=0.01[5.000|10.000|0|-]");
        row("t=1;10:20;@30:40", "t=1[10:20|@30:40|-|-]");
        row("t=1;~:5;10:", "t=1[~:5|10:|-|-]");
        row("t=;", "!t=;");
        row("t=", "!t=");
        row("t=U", "t=-[||-|-]");
        row("t=1,5", "!t=1,5");
        row("t=1_5", "!t=1_5");
        row("t=1;1;1,5", "!t=1;1;1,5");
        row("t=1;1;1;1,5", "!t=1;1;1;1,5");
        row("t=-inf", "!t=-inf");
        row("t=nan", "!t=nan");
        row("t=0x10", "!t=0x10");
        row("t=1e400", "!t=1e400");
        row("t=1.1e-1", "t=0.11[||-|-]");
        row("t=1.1E+1s", "t=11s[||-|-]");
        row("t=1EB", "t=1EB[||-|-]");
        row("t=.42", "t=0.42[||-|-]");
        row("t=.", "!t=.");
        row("t=-5;-10:;0", "t=-5[-10:|0|-|-]");
        row("t=5%;80;90;0;100", "t=5%[80|90|0|100]");
        row("t=1;20:10", "t=1[20:10||-|-]");
        row("C:\\ Used=5", "!C:\\ Used=5[||-|-]");
        row("'C:\\ Used'=5", "C:\\ Used=5[||-|-]");
        row("'open=1 b=2", "!'open=1 b=2[||-|-]");
        row("=1", "!=1");
        row("''=1", "!''=1");
        row("bad b=2", "!bad b=2[||-|-]");
        row("  a=1   b=2  ", "a=1[||-|-] b=2[||-|-]");
        row("", "");
    }
    void pieces()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        // A piece that is wrong is named, and those after it are read all the same: good ones are listed first.
        QStringList parts = expected.split(u' ');
        QStringList got = summary(parsePerfData(text)).split(u' ');
        std::sort(parts.begin(), parts.end());
        std::sort(got.begin(), got.end());
        QCOMPARE(got, parts);
    }

    void ranges_data()
    {
        // The table of the Monitoring Plugins Development Guidelines, "Threshold and Ranges".
        QTest::addColumn<QString>("range");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("alerts");
        const auto row = [](const char* range, double value, bool alerts) {
            QTest::addRow("%s at %g", range, value) << QString::fromUtf8(range) << value << alerts;
        };
        row("10", -0.1, true);
        row("10", 0, false);
        row("10", 10, false);
        row("10", 10.1, true);
        row("10:", 9.9, true);
        row("10:", 10, false);
        row("10:", 1e12, false);
        row("~:10", -1e12, false);
        row("~:10", 10.1, true);
        row("10:20", 9.9, true);
        row("10:20", 15, false);
        row("10:20", 20.1, true);
        row("20:10", 15, true); // nothing lies inside
        row("@10:20", 9.9, false);
        row("@10:20", 10, true);
        row("@10:20", 20, true);
        row("@10:20", 20.1, false);
    }
    void ranges()
    {
        QFETCH(QString, range);
        QFETCH(double, value);
        const auto parsed = PerfRange::parse(range);
        QVERIFY(parsed);
        QTEST(parsed->alerts(value), "alerts");
    }

    void brokenRanges_data()
    {
        QTest::addColumn<QString>("range");
        for (const char* text : {"", "@", ":", "a:b", "1:2:3", "~", "10~", "1,5:2", "1 :2"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void brokenRanges()
    {
        QFETCH(QString, range);
        QVERIFY(!PerfRange::parse(range));
    }

    void readings_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::newRow("none") << u"a=3"_s << 3.0 << u"1"_s;
        QTest::newRow("ms") << u"a=250ms"_s << 0.25 << u"s"_s;
        QTest::newRow("us") << u"a=250us"_s << 0.00025 << u"s"_s;
        QTest::newRow("percent") << u"a=50%"_s << 50.0 << u"%"_s;
        QTest::newRow("MB") << u"a=2MB"_s << 2e6 << u"By"_s;
        QTest::newRow("MiB") << u"a=2MiB"_s << 2097152.0 << u"By"_s;
        QTest::newRow("unknown unit") << u"a=7iops"_s << 7.0 << u"iops"_s;
    }
    void readings()
    {
        QFETCH(QString, piece);
        const PerfData data = parsePerfData(piece);
        QCOMPARE(data.values.size(), size_t{1});
        const Reading reading = data.values.front().toReading(u"m"_s);
        QTEST(reading.value, "value");
        QTEST(reading.unit, "unit");
        QCOMPARE(reading.key.instance, u"a"_s);
    }

    void countersAndUnknowns()
    {
        const PerfData data = parsePerfData(u"in=18446744073709551c bad=-1c gone=U lim=1;80;@90:95");
        QCOMPARE(data.values.size(), size_t{4});
        const Reading counter = data.values[0].toReading(u"m"_s);
        QVERIFY(counter.kind == ReadingKind::Counter);
        QCOMPARE(counter.counter, quint64{18446744073709551});
        QVERIFY(data.values[1].toReading(u"m"_s).kind == ReadingKind::Gauge);
        QVERIFY(std::isnan(data.values[2].toReading(u"m"_s).value));
        QCOMPARE(data.values[3].toReading(u"m"_s).text, explain(Why::PluginBothRanges, u"80"_s, u"@90:95"_s));
    }

    void outputs_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("longText");
        QTest::addColumn<QString>("perfData");
        QTest::newRow("text alone") << QByteArray("OK - fine\n") << u"OK - fine"_s << QString() << QString();
        QTest::newRow("with data") << QByteArray("OK | a=1\n") << u"OK"_s << QString() << u"a=1[||-|-]"_s;
        // The guidelines' own example.
        QTest::newRow("the long form")
            << QByteArray("DISK OK - free space: / 3326 MB (56%); | /=2643MB;5948;5958;0;5968\n"
                          "/ 15272 MB (77%);\n/boot 68 MB (69%);\n"
                          "/home 69357 MB (27%); | /boot=68MB;88;93;0;98\n/home=69357MB;253404;253409;0;253414\n")
            << u"DISK OK - free space: / 3326 MB (56%);"_s
            << u"/ 15272 MB (77%);\n/boot 68 MB (69%);\n/home 69357 MB (27%);"_s
            << u"/=2643MB[5948|5958|0|5968] /boot=68MB[88|93|0|98] /home=69357MB[253404|253409|0|253414]"_s;
        QTest::newRow("nothing") << QByteArray() << QString() << QString() << QString();
        QTest::newRow("control characters")
            << QByteArray("OK\x1b[31m\tred\r\n") << u"OK [31m red"_s << QString() << QString();
        QTest::newRow("broken UTF-8") << QByteArray("OK \xff\xfe | a=1") << u"OK \ufffd\ufffd"_s << QString()
                                      << u"a=1[||-|-]"_s;
    }
    void outputs()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, perfData);
        const PluginOutput parsed = parsePluginOutput(output);
        QTEST(parsed.text, "text");
        QTEST(parsed.longText, "longText");
        QCOMPARE(summary(parsed.perfData), perfData);
    }

    void endlessOutputIsCut()
    {
        QByteArray output(1'000'000, 'x');
        output += " |";
        for (int i = 0; i < 20'000; ++i)
            output += " a" + QByteArray::number(i) + "=1";
        const PluginOutput parsed = parsePluginOutput(output);
        QCOMPARE(parsed.text.size(), 1'000);
        QCOMPARE(parsed.perfData.values.size(), size_t{1'000});
    }

    void recordedStrings()
    {
        if (test::corpusFolder().isEmpty())
            QSKIP(test::corpusMissing);
        QFile file(test::corpusFolder() + u"/nagios/icinga2-perfdata-strings.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Icinga refuses the same: a decimal comma, an underscore, no number, an infinity.
        const QStringList refused{
            u"test=1,23456"_s,         u"test=123_456"_s,         u"test="_s,     u"test=1;1;123,456;1;1"_s,
            u"test=1;1;1;123,456;1"_s, u"test=1;1;1;1;123,456"_s, u"test=-inf"_s, u"test=-Inf"_s};
        int seen = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QString text = QString::fromUtf8(line).trimmed();
            if (text.isEmpty())
                continue;
            ++seen;
            const PerfData data = parsePerfData(text);
            QVERIFY2(data.rejected.isEmpty() != refused.contains(text), qPrintable(text + u" -> " + summary(data)));
        }
        QCOMPARE(seen, 41);
    }

    void recordedPluginOutput()
    {
        if (test::corpusFolder().isEmpty())
            QSKIP(test::corpusMissing);
        QFile file(test::corpusFolder() + u"/nagios/centreon-expected-output.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        qsizetype values = 0;
        QStringList odd;
        while (!file.atEnd()) {
            const QByteArray output = file.readLine().split('\t').value(2);
            const PluginOutput parsed = parsePluginOutput(output);
            ++lines;
            QVERIFY2(!parsed.text.isEmpty(), output.constData());
            if (!output.contains('|'))
                continue;
            // Counted another way: each quoted label stands before "'=".
            const qsizetype labels = output.sliced(output.indexOf('|')).count("'=");
            if (labels > 0 && parsed.perfData.rejected.isEmpty())
                QCOMPARE(qsizetype(parsed.perfData.values.size()), labels);
            values += qsizetype(parsed.perfData.values.size());
            // Some lines are patterns of a test suite and no output; all else must be readable.
            const bool isPattern = output.contains("\\d") || output.contains(".*") || output.contains("\\\\");
            if (!isPattern && !parsed.perfData.rejected.isEmpty())
                odd << parsed.perfData.rejected.join(u' ');
        }
        QCOMPARE(lines, 1382);
        QVERIFY(values > 4'000);
        // Some were recorded with their long text joined to the first line, behind the data: that text is refused,
        // but nothing that reads label=number may be among it.
        static const QRegularExpression readable(u"'=-?[0-9.]+([a-zA-Z%/]*)(;|$| )"_s);
        for (const QString& rejected : std::as_const(odd))
            QVERIFY2(!rejected.contains(readable), qPrintable(rejected));
        QVERIFY2(odd.size() < lines / 50, qPrintable(QString::number(odd.size())));
    }
};

QTEST_GUILESS_MAIN(TestPerfData)
#include "tst_perfdata.moc"
