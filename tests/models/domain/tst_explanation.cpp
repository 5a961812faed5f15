#include "models/domain/explanation.h"

#include <QSet>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLossless_data();
    void isLossless();
    void readsAsOneLine();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void codesAreDistinct();
    void joinsWhatIsTrueTogether();
};

void TestExplanation::isLossless_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("none") << QStringList();
    QTest::newRow("empty") << QStringList{QString()};
    QTest::newRow("two empty") << QStringList{QString(), QString()};
    QTest::newRow("plain") << QStringList{u"503"_s, u"200-399"_s};
    QTest::newRow("its own signs") << QStringList{u"{a|b}"_s, u"\\"_s, u"|"_s, u"}"_s, u"\\}"_s};
    QTest::newRow("any letters") << QStringList{u"räksmörgås 東京 \U0001F600\n\t"_s};
    QTest::newRow("another inside") << QStringList{explain(Why::Port, 25, explainErrno(111))};
}

void TestExplanation::isLossless()
{
    QFETCH(const QStringList, values);
    const Explanation explanation{Why::Several, values};
    const auto read = Explanation::fromText(explanation.text());
    QVERIFY2(read, qPrintable(explanation.text()));
    QCOMPARE(read->why, Why::Several);
    QCOMPARE(read->values, values);
}

void TestExplanation::readsAsOneLine()
{
    QCOMPARE(explain(Why::HttpStatus, 503, u"200-399"_s), u"{http-status|503|200-399}"_s);
    QCOMPARE(explain(Why::NoAnswer), u"{no-answer}"_s);
    QCOMPARE(explain(Why::IcmpRange, 0.00025, 0.5), u"{icmp-range|0.00025|0.5}"_s);
}

void TestExplanation::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {QString(), u"status 503, expected 200-399"_s, u"{"_s, u"{}"_s, u"{no-such-code|1}"_s, u"{no-answer"_s,
          u"no-answer}"_s, u"{no-answer} and more"_s, u"{no-answer}{no-answer}"_s, u"{http-status|503\\}"_s,
          u" {no-answer}"_s, u"{\"json\": \"it is\"}"_s})
        QTest::addRow("<%s>", qPrintable(text)) << text;
}

void TestExplanation::leavesOtherTextsAlone()
{
    QFETCH(const QString, text);
    QVERIFY(!Explanation::fromText(text));
}

void TestExplanation::codesAreDistinct()
{
    QSet<QString> codes;
    for (int i = 0; i < WhyCount; ++i) {
        const QString word = code(static_cast<Why>(i));
        QVERIFY2(!codes.contains(word), qPrintable(word));
        codes.insert(word);
        const auto read = Explanation::fromText(u'{' + word + u'}');
        QVERIFY2(read && read->why == static_cast<Why>(i), qPrintable(word));
    }
}

void TestExplanation::joinsWhatIsTrueTogether()
{
    QCOMPARE(explainAll({}), QString());
    QCOMPARE(explainAll({u"as received"_s}), u"as received"_s);
    QCOMPARE(explainAll({explain(Why::TlsExpired), u"x"_s}), u"{several|{tls-expired\\}|x}"_s);
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
