#include "models/domain/expression.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {
constexpr double missing = std::numeric_limits<double>::quiet_NaN();
}

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computes_data()
    {
        // used = 30, size = 120, zero = 0, wrapped = -1, gone = missing
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("result");
        QTest::newRow("number") << u"42"_s << 42.0;
        QTest::newRow("fraction") << u"0.25"_s << 0.25;
        QTest::newRow("bare fraction") << u".5"_s << 0.5;
        QTest::newRow("exponent") << u"1.5e3"_s << 1500.0;
        QTest::newRow("negative exponent") << u"5E-1"_s << 0.5;
        QTest::newRow("name") << u"used"_s << 30.0;
        QTest::newRow("product before sum") << u"2 + 3 * 4"_s << 14.0;
        QTest::newRow("from left to right") << u"10 - 4 - 3"_s << 3.0;
        QTest::newRow("division from left to right") << u"100 / 10 / 5"_s << 2.0;
        QTest::newRow("parentheses") << u"(2 + 3) * 4"_s << 20.0;
        QTest::newRow("negation") << u"-used + 1"_s << -29.0;
        QTest::newRow("negation twice") << u"--used"_s << 30.0;
        QTest::newRow("negation binds tighter") << u"-2 * -3"_s << 6.0;
        QTest::newRow("share") << u"100 * used / size"_s << 25.0;
        QTest::newRow("no spaces") << u"(size-used)*1024"_s << 92160.0;
        QTest::newRow("min") << u"min(used, size)"_s << 30.0;
        QTest::newRow("max") << u"max(used, size)"_s << 120.0;
        QTest::newRow("min of missing") << u"min(used, gone)"_s << missing;
        QTest::newRow("max of missing") << u"max(gone, used)"_s << missing;
        QTest::newRow("first is there") << u"first(used, size)"_s << 30.0;
        QTest::newRow("first is missing") << u"first(gone, size)"_s << 120.0;
        QTest::newRow("first of nothing") << u"first(gone, used / zero)"_s << missing;
        QTest::newRow("nested") << u"max(min(used, 7), first(gone, 3)) + 1"_s << 8.0;
        QTest::newRow("unsigned wrapped") << u"unsigned(wrapped)"_s << 4294967295.0;
        QTest::newRow("unsigned as it is") << u"unsigned(used)"_s << 30.0;
        QTest::newRow("unsigned of missing") << u"unsigned(gone)"_s << missing;
        QTest::newRow("less") << u"less(used, size)"_s << 1.0;
        QTest::newRow("not less") << u"less(used, 30)"_s << 0.0;
        QTest::newRow("less than missing") << u"less(used, gone)"_s << missing;
        QTest::newRow("equal") << u"equal(used, 30)"_s << 1.0;
        QTest::newRow("not equal") << u"equal(used, size)"_s << 0.0;
        QTest::newRow("if so") << u"if(less(used, size), 1, 2)"_s << 1.0;
        QTest::newRow("if not so") << u"if(zero, 1, 2)"_s << 2.0;
        QTest::newRow("if unknown") << u"if(gone, 1, 2)"_s << missing;
        QTest::newRow("branch not taken is missing") << u"if(1, used, gone)"_s << 30.0;
        QTest::newRow("dew point of fog") << u"dewpoint(25, 1)"_s << 25.0;
        QTest::newRow("dew point of dry air") << u"dewpoint(25, zero)"_s << missing;
        QTest::newRow("dew point of impossible air") << u"dewpoint(25, 1.01)"_s << missing;
        QTest::newRow("dew point of steam") << u"dewpoint(60.1, 0.5)"_s << missing;
        QTest::newRow("dew point of Siberia") << u"dewpoint(-45.1, 0.5)"_s << missing;
        QTest::newRow("dew point of missing") << u"dewpoint(gone, 0.5)"_s << missing;
        QTest::newRow("dew point of missing humidity") << u"dewpoint(20, gone)"_s << missing;
        QTest::newRow("division by zero") << u"used / zero"_s << missing;
        QTest::newRow("division by minus zero") << u"used / -zero"_s << missing;
        QTest::newRow("zero by zero") << u"zero / zero"_s << missing;
        QTest::newRow("missing name") << u"gone + 1"_s << missing;
    }

    void computes()
    {
        QFETCH(QString, text);
        QFETCH(double, result);
        const std::map<QString, double> known{
            {u"used"_s, 30}, {u"size"_s, 120}, {u"zero"_s, 0}, {u"wrapped"_s, -1}, {u"gone"_s, missing}};
        const Result<Expression> expression = Expression::parse(text);
        QVERIFY2(expression, expression ? "" : qPrintable(expression.failure().message));
        std::vector<double> values;
        for (const QString& name : expression->names())
            values.push_back(known.at(name));
        const double got = expression->evaluate(values);
        if (std::isnan(result))
            QVERIFY2(std::isnan(got), qPrintable(QString::number(got)));
        else
            QCOMPARE(got, result);
        QCOMPARE(expression->text(), text);
    }

    /// Of the table of DIN 4108-5, to its tenth of a degree.
    void tellsDewPoint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("celsius");
        QTest::newRow("10 °C, 70 %") << u"dewpoint(10, 0.7)"_s << 4.8;
        QTest::newRow("18 °C, 80 %") << u"dewpoint(18, 0.8)"_s << 14.5;
        QTest::newRow("20 °C, 50 %") << u"dewpoint(20, 0.5)"_s << 9.3;
        QTest::newRow("25 °C, 60 %") << u"dewpoint(25, 0.6)"_s << 16.7;
        QTest::newRow("30 °C, 30 %") << u"dewpoint(30, 0.3)"_s << 10.5;
    }

    void tellsDewPoint()
    {
        QFETCH(QString, text);
        QFETCH(double, celsius);
        const Result<Expression> expression = Expression::parse(text);
        QVERIFY(expression);
        const double got = expression->evaluate({});
        QVERIFY2(std::abs(got - celsius) <= 0.1, qPrintable(QString::number(got)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << u""_s << 1;
        QTest::newRow("spaces") << u"  "_s << 3;
        QTest::newRow("no operand") << u"1 +"_s << 4;
        QTest::newRow("no operator") << u"1 2"_s << 3;
        QTest::newRow("two operators") << u"1 * / 2"_s << 5;
        QTest::newRow("plus sign") << u"+1"_s << 1;
        QTest::newRow("open parenthesis") << u"(1 + 2"_s << 7;
        QTest::newRow("closing alone") << u"1)"_s << 2;
        QTest::newRow("unknown function") << u"1 + sqrt(4)"_s << 5;
        QTest::newRow("one argument too few") << u"min(1)"_s << 6;
        QTest::newRow("one argument too many") << u"max(1, 2, 3)"_s << 9;
        QTest::newRow("no arguments") << u"min()"_s << 5;
        QTest::newRow("foreign character") << u"a $ b"_s << 3;
        QTest::newRow("letter outside ASCII") << u"å + 1"_s << 1;
        QTest::newRow("dot alone") << u"."_s << 1;
        QTest::newRow("bad exponent") << u"1e"_s << 1;
        QTest::newRow("infinite number") << u"1e999"_s << 1;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        const Result<Expression> expression = Expression::parse(text);
        QVERIFY(!expression);
        QCOMPARE(expression.failure().code, u"expression"_s);
        QVERIFY2(expression.failure().message.startsWith(u"column %1: "_s.arg(column)),
                 qPrintable(expression.failure().message));
    }

    void boundsItsSizeAndDepth()
    {
        // 33 numbers and 32 additions are 65 operations.
        QVERIFY(Expression::parse(u"1"_s + u" + 1"_s.repeated(31)));
        QVERIFY(!Expression::parse(u"1"_s + u" + 1"_s.repeated(32)));
        QVERIFY(Expression::parse(u"("_s.repeated(31) + u"1"_s + u")"_s.repeated(31)));
        QVERIFY(!Expression::parse(u"("_s.repeated(33) + u"1"_s + u")"_s.repeated(33)));
        QVERIFY(!Expression::parse(u"("_s.repeated(1'000'000)));
        QVERIFY(!Expression::parse(u"-"_s.repeated(1'000'000) + u"1"_s));
    }

    void namesComeOnceAndInOrder()
    {
        const Result<Expression> expression = Expression::parse(u"b + a * b - c_1"_s);
        QVERIFY(expression);
        QCOMPARE(expression->names(), (QStringList{u"b"_s, u"a"_s, u"c_1"_s}));
        QCOMPARE(expression->evaluate(std::vector<double>{2, 3, 1}), 7.0);
        QVERIFY(std::isnan(expression->evaluate(std::vector<double>{2, 3}))); // too few values: missing
    }

    void anEmptyOneHasNoValue()
    {
        QVERIFY(Expression().isEmpty());
        QVERIFY(std::isnan(Expression().evaluate({})));
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
