#include "models/domain/csvtable.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << QByteArray("Ume\xC3\xA5 \xE2\x80\x93 1");
        QTest::newRow("utf-8 with BOM") << QByteArray("\xEF\xBB\xBFUme\xC3\xA5 \xE2\x80\x93 1");
        QTest::newRow("utf-16 LE") << QByteArray("\xFF\xFEU\0m\0e\0\xE5\0 \0\x13\x20 \0"
                                                 "1\0",
                                                 18);
        QTest::newRow("utf-16 BE") << QByteArray("\xFE\xFF\0U\0m\0e\0\xE5\0 \x20\x13\0 \0"
                                                 "1",
                                                 18);
        QTest::newRow("windows-1252") << QByteArray("Ume\xE5 \x96 1");
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(decodeText(bytes), u"Umeå – 1"_s);
    }

    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("harmless");
        QTest::newRow("text") << u"db1"_s << u"db1"_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("behind a space") << u"  @x"_s << u"'@x"_s;
        QTest::newRow("sign") << u"-1"_s << u"'-1"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void formulasAreDisarmed()
    {
        QFETCH(QString, cell);
        QTEST(harmlessCell(cell), "harmless");
    }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<int>>("lines");
        using Rows = QList<QStringList>;
        QTest::newRow("empty") << u""_s << Rows{} << QList<int>{};
        QTest::newRow("comma") << u"a,b\n1,2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}} << QList<int>{1, 2};
        QTest::newRow("semicolon wins over fewer commas")
            << u"a;b;c,d\n1;2;3\n"_s << Rows{{u"a"_s, u"b"_s, u"c,d"_s}, {u"1"_s, u"2"_s, u"3"_s}} << QList<int>{1, 2};
        QTest::newRow("tab") << u"a\tb"_s << Rows{{u"a"_s, u"b"_s}} << QList<int>{1};
        QTest::newRow("sep line") << u"sep=,\na;x,b\n"_s << Rows{{u"a;x"_s, u"b"_s}} << QList<int>{2};
        QTest::newRow("CRLF and empty lines")
            << u"a;b\r\n\r\n;;\r\n1;2\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}} << QList<int>{1, 4};
        QTest::newRow("old Mac line ends")
            << u"a;b\r1;2"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}} << QList<int>{1, 2};
        QTest::newRow("quotes") << u"\"a;\"\"x\"\"\";b\n"_s << Rows{{u"a;\"x\""_s, u"b"_s}} << QList<int>{1};
        QTest::newRow("line end in quotes")
            << u"\"a\r\nb\";c\nd;e"_s << Rows{{u"a\nb"_s, u"c"_s}, {u"d"_s, u"e"_s}} << QList<int>{1, 3};
        QTest::newRow("quote inside a plain cell") << u"3\" disk;b"_s << Rows{{u"3\" disk"_s, u"b"_s}} << QList<int>{1};
        QTest::newRow("last cell empty") << u"a;b\n1;"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}} << QList<int>{1, 2};
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        QFETCH(QList<int>, lines);
        QList<QStringList> cells;
        QList<int> begins;
        for (const CsvRow& row : parseCsv(text)) {
            QCOMPARE(row.problem, QString());
            cells += row.cells;
            begins += row.line;
        }
        QCOMPARE(cells, rows);
        QCOMPARE(begins, lines);
    }

    void aBrokenQuoteBreaksItsOwnLineOnly()
    {
        const std::vector<CsvRow> rows = parseCsv(u"a;b\n\"open;1\nc;d\n\"x\"y;2\ne;f"_s);
        QCOMPARE(rows.size(), 5U);
        QCOMPARE(rows[1].line, 2);
        QVERIFY(!rows[1].problem.isEmpty());
        QCOMPARE(rows[2].cells, (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(rows[2].line, 3);
        QVERIFY(!rows[3].problem.isEmpty());
        QCOMPARE(rows[4].cells, (QStringList{u"e"_s, u"f"_s}));
        QCOMPARE(rows[4].line, 5);
    }

    void whatIsWrittenIsReadAgain()
    {
        const QStringList cells{u"plain"_s, u"semi;colon"_s, u"\"quoted\""_s, u"two\nlines"_s, u" spaced "_s, u""_s};
        for (const QChar separator : {u';', u','}) {
            const std::vector<CsvRow> rows =
                parseCsv(u"sep="_s + separator + u"\n"_s + csvLine(cells, separator) + u"\r\n"_s);
            QCOMPARE(rows.size(), 1U);
            QCOMPARE(rows[0].cells, cells);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
