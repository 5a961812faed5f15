#include "tests/widgets/sampleestate.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/metricchart.h"
#include "widgets/charts/scales.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

namespace {

UtcTime at(const QString& local)
{
    return fromMs(QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch());
}

HistoryPoint point(Millis when, double value)
{
    return {UtcTime{when}, 1, value, value, value, value};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void niceSteps_data();
    void niceSteps();
    void timeTicks_data();
    void timeTicks();
    void ticksKeepTheirOrderWhenClocksChange();
    void gapsCutTheCurve();
    void staleAnswersAreDropped();
    void readsTheNearestValue();
};

void TestCharts::niceSteps_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("steps");
    QTest::newRow("percent") << 0.0 << 95.0 << 5 << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("small") << 0.0 << 0.04 << 5 << QList<double>{0, 0.01, 0.02, 0.03, 0.04};
    QTest::newRow("around nought") << -3.0 << 4.0 << 5 << QList<double>{-4, -2, 0, 2, 4};
    QTest::newRow("flat") << 7.0 << 7.0 << 5 << QList<double>{7, 8};
    QTest::newRow("already round") << 0.0 << 10.0 << 5 << QList<double>{0, 2, 4, 6, 8, 10};
}

void TestCharts::niceSteps()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QList<double>, steps);
    const std::vector<double> got = sd::niceSteps(low, high, most);
    QCOMPARE(got.size(), static_cast<size_t>(steps.size()));
    for (size_t i = 0; i < got.size(); ++i)
        QVERIFY(std::abs(got[i] - steps[static_cast<qsizetype>(i)]) < 1e-9);
}

void TestCharts::timeTicks_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("labels");
    QTest::newRow("an hour") << "2026-11-23T13:32:00"
                             << "2026-11-23T14:32:00"
                             << "13:45|14:00|14:15|14:30";
    QTest::newRow("a day") << "2026-11-22T14:32:00"
                           << "2026-11-23T14:32:00"
                           << "18:00|Mon 23|06:00|12:00";
    QTest::newRow("a week") << "2026-11-16T14:00:00"
                            << "2026-11-23T14:00:00"
                            << "17 Nov|19 Nov|21 Nov|23 Nov";
    QTest::newRow("a year") << "2025-11-23T14:00:00"
                            << "2026-11-23T14:00:00"
                            << "2026|Apr|Jul|Oct";
}

void TestCharts::timeTicks()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, labels);
    QStringList got;
    for (const TimeTick& tick : sd::timeTicks({at(from), at(to)}, 5, QLocale(QLocale::English)))
        got += tick.label;
    QCOMPARE(got.join(QLatin1Char('|')), labels);
}

void TestCharts::ticksKeepTheirOrderWhenClocksChange()
{
    for (const QString& day : {QStringLiteral("2026-03-29"), QStringLiteral("2026-10-25")}) {
        const UtcTime noon = at(day + QStringLiteral("T12:00:00"));
        const std::vector<TimeTick> ticks = sd::timeTicks({noon - 11h, noon}, 12, QLocale(QLocale::English));
        QVERIFY(ticks.size() >= 10);
        for (size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i].at > ticks[i - 1].at);
    }
}

void TestCharts::gapsCutTheCurve()
{
    HistoryCurve curve;
    QVERIFY(unbrokenParts(curve).empty());
    for (const int minute : {0, 1, 2, 3, 10, 11, 12, 40})
        curve.points.push_back(point(std::chrono::minutes(minute), minute));
    curve.points.push_back(point(41min, std::nan("")));
    const auto parts = unbrokenParts(curve);
    QCOMPARE(parts.size(), size_t{3});
    QCOMPARE(parts[0].size(), size_t{4});
    QCOMPARE(parts[1].size(), size_t{3});
    QCOMPARE(parts[2].size(), size_t{1}); // the lone sample; the one without a value is nowhere
}

void TestCharts::staleAnswersAreDropped()
{
    TestClock clock;
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    console.holdCurves = true;
    MetricChart chart(console, clock);
    const SeriesHealth& first = console.picture.series[0];
    const SeriesHealth& second = console.picture.series[2];
    chart.showLast(first, 1h, {}, QStringLiteral("first"));
    chart.showLast(second, 1h, {}, QStringLiteral("second"));
    QCOMPARE(console.heldCurves.size(), size_t{2});
    console.heldCurves[1]();
    QCOMPARE(chart.view().content().curve.series, second.series);
    console.heldCurves[0](); // late, and about something else
    QCOMPARE(chart.view().content().curve.series, second.series);
    chart.clear(QStringLiteral("nothing"));
    console.heldCurves[1]();
    QVERIFY(chart.view().content().curve.points.empty());
}

void TestCharts::readsTheNearestValue()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ChartView view;
    ChartContent content;
    content.metric = QStringLiteral("system.cpu.utilization");
    content.unit = QStringLiteral("1");
    content.range = {UtcTime{0min}, UtcTime{60min}};
    content.curve.points = {point(10min, 0.25), point(11min, 0.5)};
    content.curve.points[1].count = 60;
    content.curve.points[1].min = 0.4;
    content.curve.points[1].max = 0.6;
    view.setContent(content);
    QString plain = view.readingAt(UtcTime{10min + 20s});
    QVERIFY2(plain.replace(QChar(0xa0), QLatin1Char(' ')).endsWith(QStringLiteral("25 %")), qPrintable(plain));
    plain = view.readingAt(UtcTime{11min});
    QVERIFY2(plain.replace(QChar(0xa0), QLatin1Char(' ')).endsWith(QStringLiteral("50 %  (40 %–60 %)")),
             qPrintable(plain));
    QCOMPARE(view.readingAt(UtcTime{40min}), QString()); // nothing was measured there
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
