#include "tests/widgets/sampleestate.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/metricchart.h"

#include <QAccessible>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

namespace {

HistoryPoint point(Millis when, double value)
{
    return {UtcTime{when}, 1, value, value, value, value};
}

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

/// One chart over the sample estate, with its first answer.
struct Bench
{
    explicit Bench(Millis span = 24h)
    {
        fillSample(console, clock.utcNow());
        chart.resize(900, 300);
        chart.show();
        chart.showLast(console.picture.series[0], span, {}, QStringLiteral("CPU"));
        settle();
    }
    void settle() { QTRY_VERIFY(chart.view().content().range == chart.time().range()); }
    ChartView& view() { return chart.view(); }
    [[nodiscard]] Interval range() const { return chart.time().range(); }
    /// A source of the same kind for another server.
    [[nodiscard]] ChartSource source(size_t series) const
    {
        const SeriesHealth& health = console.picture.series[series];
        return {health, QStringLiteral("server %1").arg(health.server.value), health.key.metric};
    }

    TestClock clock;
    FakeConsole console{clock};
    MetricChart chart{console, clock};
};

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void staleAnswersAreDropped();
    void readsTheNearestValue();
    void readsAllLinesAtOnce();
    void keysMoveInTime();
    void wheelZoomsAtThePointer();
    void draggingPansAndSelects();
    void oldCurveStaysUntilTheNewOneComes();
    void fastWheelAsksOneAtATime();
    void outOfSightItAsksNothing();
    void linkedChartsMoveTogether();
    void comparesWithTheWeekBefore();
    void limitsAreDrawnByTheirHistory();
    void bandHasNoSeams();
    void emptyPeriodCanBeLeft();
    void screenReaderHearsTheReading();
    void keepsUpWithTime();
};

void TestCharts::staleAnswersAreDropped()
{
    TestClock clock;
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    console.holdCurves = true;
    MetricChart chart(console, clock);
    chart.show();
    const SeriesHealth& first = console.picture.series[0];
    const SeriesHealth& second = console.picture.series[2];
    chart.showLast(first, 1h, {}, QStringLiteral("first"));
    chart.showLast(second, 1h, {}, QStringLiteral("second"));
    QCOMPARE(console.heldCurves.size(), size_t{2});
    console.heldCurves[1]();
    QCOMPARE(chart.view().content().lines.front().curve.series, second.series);
    console.heldCurves[0](); // late, and about something else
    QCOMPARE(chart.view().content().lines.front().curve.series, second.series);
    chart.clear(QStringLiteral("nothing"));
    console.heldCurves[1]();
    QVERIFY(!chart.view().content().hasPoints());
}

void TestCharts::readsTheNearestValue()
{
    ChartView view;
    ChartContent content{.range = {UtcTime{0min}, UtcTime{60min}}};
    content.lines.push_back(
        {.series = {1}, .name = {}, .metric = QStringLiteral("system.cpu.utilization"), .unit = QStringLiteral("1")});
    HistoryCurve& curve = content.lines.front().curve;
    curve.range = content.range;
    curve.points = {point(10min, 0.25), point(11min, 0.5)};
    curve.points[1].count = 60;
    curve.points[1].min = 0.4;
    curve.points[1].max = 0.6;
    view.setContent(content);
    QVERIFY(plain(view.readingAt(UtcTime{10min + 20s})).endsWith(QStringLiteral("25 %")));
    QVERIFY(plain(view.readingAt(UtcTime{11min})).endsWith(QStringLiteral("50 %  (40 %–60 %)")));
    QCOMPARE(view.readingAt(UtcTime{40min}), QString()); // nothing was measured there
}

void TestCharts::readsAllLinesAtOnce()
{
    Bench bench;
    bench.chart.showSources({bench.source(0), bench.source(1)}, QStringLiteral("two"));
    QTRY_COMPARE(bench.view().content().lines.size(), size_t{2});
    const QString text = bench.view().readingAt(bench.range().to);
    for (const ChartLine& line : bench.view().content().lines) {
        QVERIFY(!line.name.isEmpty());
        QVERIFY2(text.contains(line.name), qPrintable(text));
    }
}

void TestCharts::keysMoveInTime()
{
    Bench bench;
    const Interval home = bench.range();
    QTest::keyClick(&bench.view(), Qt::Key_Left);
    QVERIFY(bench.range().to < home.to);
    QCOMPARE(bench.range().length(), home.length());
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QCOMPARE(bench.range(), home);
    QTest::keyClick(&bench.view(), Qt::Key_Plus);
    QVERIFY(bench.range().length() < home.length());
    QVERIFY(bench.chart.time().isAway());
    QTest::keyClick(&bench.view(), Qt::Key_Minus);
    QVERIFY(std::chrono::abs(bench.range().length() - home.length()) < 1s);
    QTest::keyClick(&bench.view(), Qt::Key_Minus);
    QVERIFY(bench.range().length() > home.length());
    QTest::keyClick(&bench.view(), Qt::Key_0);
    QCOMPARE(bench.range(), home);
    QVERIFY(!bench.chart.time().isAway());

    QTest::keyClick(&bench.view(), Qt::Key_End);
    QVERIFY(bench.chart.time().cursor().has_value());
    const UtcTime end = *bench.chart.time().cursor();
    QTest::keyClick(&bench.view(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(*bench.chart.time().cursor() < end);
    QCOMPARE(bench.range(), home); // reading does not move the picture
    QTest::keyClick(&bench.view(), Qt::Key_Escape);
    QVERIFY(!bench.chart.time().cursor());
}

void TestCharts::wheelZoomsAtThePointer()
{
    Bench bench;
    const Interval home = bench.range();
    const ChartLayout& layout = bench.view().chartLayout();
    const QPointF quarter(layout.plot().left() + layout.plot().width() / 4, layout.plot().center().y());
    const UtcTime anchor = layout.timeAt(quarter.x());
    const auto turn = [&](int notches) {
        QWheelEvent event(quarter, bench.view().mapToGlobal(quarter), {}, {0, notches * 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&bench.view(), &event);
        return event.isAccepted();
    };
    QVERIFY(turn(1));
    QVERIFY(bench.range().length() < home.length());
    QVERIFY(std::chrono::abs(bench.view().chartLayout().timeAt(quarter.x()) - anchor) < 1min);

    bench.view().setWheelNeedsFocus(true);
    bench.view().clearFocus();
    const Interval zoomed = bench.range();
    QVERIFY(!turn(1)); // the page's, which scrolls
    QCOMPARE(bench.range(), zoomed);
}

void TestCharts::draggingPansAndSelects()
{
    Bench bench;
    const Interval home = bench.range();
    const QPoint middle = bench.view().chartLayout().plot().center().toPoint();
    QTest::mousePress(&bench.view(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(&bench.view(), middle + QPoint(100, 0));
    QTest::mouseRelease(&bench.view(), Qt::LeftButton, {}, middle + QPoint(100, 0));
    QVERIFY(bench.range().to < home.to);
    QCOMPARE(bench.range().length(), home.length());
    bench.settle();

    const UtcTime from = bench.view().chartLayout().timeAt(middle.x());
    const UtcTime to = bench.view().chartLayout().timeAt(middle.x() + 150);
    QTest::mousePress(&bench.view(), Qt::LeftButton, Qt::ShiftModifier, middle);
    QTest::mouseMove(&bench.view(), middle + QPoint(150, 0));
    QTest::mouseRelease(&bench.view(), Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(150, 0));
    QCOMPARE(bench.range(), (Interval{from, to}));
}

void TestCharts::oldCurveStaysUntilTheNewOneComes()
{
    Bench bench;
    bench.console.holdCurves = true;
    const size_t points = bench.view().content().lines.front().curve.points.size();
    QTest::keyClick(&bench.view(), Qt::Key_Plus);
    QCOMPARE(bench.view().content().range, bench.range());                      // the new range at once …
    QCOMPARE(bench.view().content().lines.front().curve.points.size(), points); // … with the old points
    QVERIFY(bench.view().content().lines.front().curve.range != bench.range());
    QVERIFY(bench.view().notice().isEmpty());
    bench.console.heldCurves.back()();
    QCOMPARE(bench.view().content().lines.front().curve.range, bench.range());
}

void TestCharts::fastWheelAsksOneAtATime()
{
    Bench bench;
    bench.console.holdCurves = true;
    const quint64 before = bench.console.curvesAsked;
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&bench.view(), Qt::Key_Left);
    QCOMPARE(bench.console.curvesAsked, before + 1);
    bench.console.heldCurves.back()();
    QCOMPARE(bench.console.curvesAsked, before + 2); // the last range, not the eighteen between
    bench.console.heldCurves.back()();
    QCOMPARE(bench.console.curvesAsked, before + 2);
    QCOMPARE(bench.view().content().lines.front().curve.range, bench.range());
}

/// What was wanted meanwhile is asked when it is seen again: once.
void TestCharts::outOfSightItAsksNothing()
{
    Bench bench;
    bench.chart.hide();
    const quint64 before = bench.console.curvesAsked;
    bench.chart.showSources({bench.source(2)}, QStringLiteral("other"));
    bench.chart.time().showLast(7 * 24h);
    bench.clock.advance(10min);
    bench.chart.time().keepUp();
    QCOMPARE(bench.console.curvesAsked, before);
    bench.chart.show();
    QCOMPARE(bench.console.curvesAsked, before + 1);
    QTRY_VERIFY(bench.view().content().hasPoints());
    QCOMPARE(bench.view().content().lines.front().series, bench.console.picture.series[2].series);
}

void TestCharts::linkedChartsMoveTogether()
{
    Bench bench;
    ChartTime shared(bench.clock);
    MetricChart other(bench.console, bench.clock);
    other.show();
    other.shareTime(shared);
    bench.chart.shareTime(shared);
    other.showSources({bench.source(1)}, QStringLiteral("other"));
    shared.showLast(24h);
    QTRY_VERIFY(other.view().content().hasPoints());
    QTest::keyClick(&bench.view(), Qt::Key_Left);
    QCOMPARE(other.view().content().range, bench.view().content().range);
    QTest::keyClick(&bench.view(), Qt::Key_End);
    QCOMPARE(other.time().cursor(), bench.chart.time().cursor());
}

void TestCharts::comparesWithTheWeekBefore()
{
    Bench bench;
    QSignalSpy changed(&bench.chart, &MetricChart::contentChanged);
    bench.chart.setOptions({.comparison = Comparison::Week});
    QTRY_COMPARE(changed.count(), 1);
    const ChartLine& line = bench.view().content().lines.front();
    QVERIFY(!line.earlier.points.empty());
    QVERIFY(line.earlier.points.front().at >= bench.range().from - 1min);
    QVERIFY(line.earlier.points.back().at <= bench.range().to + 1min);
    QVERIFY(bench.view().readingAt(bench.range().to - 1h).contains(QChar(u'←')));
    bench.chart.setOptions({});
    QTRY_VERIFY(bench.view().content().lines.front().earlier.points.empty());
}

void TestCharts::limitsAreDrawnByTheirHistory()
{
    Bench bench;
    // Nothing is known of the past: what holds now is drawn all along.
    QCOMPARE(bench.view().content().lines.front().limits.size(),
             size_t{bench.console.picture.series[0].threshold->isSet() ? 1U : 0U});
    const SeriesId series = bench.console.picture.series[0].series;
    const UtcTime march = bench.range().from + 6h;
    bench.console.limits = {{series, {bench.range().from - 24h, march}, {Direction::Above, 0.5, 0.6}},
                            {series, {march, UtcTime::max()}, {Direction::Above, 0.7, {}}}};
    bench.chart.showSources({bench.source(0)}, QStringLiteral("CPU"));
    QTRY_COMPARE(bench.view().content().lines.front().limits.size(), size_t{2});
    const ChartLayout& layout = bench.view().chartLayout();
    QStringList labels;
    for (const SideLabel& label : layout.sideLabels())
        labels += plain(label.text);
    QVERIFY2(labels.contains(QStringLiteral("Warning 70 %")), qPrintable(labels.join(QLatin1Char('|'))));
    QVERIFY(labels.filter(QStringLiteral("Error")).isEmpty()); // no longer a limit
    QVERIFY(layout.y(0, 0.6) > layout.plot().top());           // but its line of then has room
}

/// On the screen it is drawn in pieces: as one shape would look, at every scale of a screen.
void TestCharts::bandHasNoSeams()
{
    ChartView view;
    ChartContent content{.range = {UtcTime{0min}, UtcTime{600min}}};
    content.lines.push_back(
        {.series = {1}, .name = {}, .metric = QStringLiteral("system.cpu.utilization"), .unit = QStringLiteral("1")});
    HistoryCurve& curve = content.lines.front().curve;
    curve.range = content.range;
    curve.step = 1min;
    for (int i = 0; i < 600; ++i) {
        const double wave = 0.5 + 0.3 * std::sin(i / 7.0);
        curve.points.push_back(point(Millis(std::chrono::minutes(i)), wave));
        curve.points.back().min = wave - 0.1 - 0.01 * (i % 9);
        curve.points.back().max = wave + 0.1 + 0.01 * (i % 5);
    }
    view.setContent(std::move(content));
    const QSizeF size(500, 200);
    const auto drawn = [size](double scale, const auto& draw) {
        QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(painter);
        painter.end();
        return image;
    };
    QPicture recorded; // no raster: in one
    QPainter recorder(&recorded);
    view.render(recorder, size, paletteOf(Theme::Light));
    recorder.end();
    for (const double scale : {1.0, 1.25, 2.0}) {
        const QImage pieces =
            drawn(scale, [&](QPainter& painter) { view.render(painter, size, paletteOf(Theme::Light)); });
        const QImage whole = drawn(scale, [&](QPainter& painter) { painter.drawPicture(0, 0, recorded); });
        const QColor band = paletteOf(Theme::Light).band;
        int filled = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                if (whole.pixelColor(x, y) != band)
                    continue;
                ++filled;
                QCOMPARE_LE(std::abs(pieces.pixelColor(x, y).red() - band.red()), 2); // a seam lets through more
            }
        }
        QVERIFY(filled > 1'000);
    }
}

void TestCharts::emptyPeriodCanBeLeft()
{
    Bench bench;
    bench.console.picture.series[0].value = std::nan(""); // the fake knows no history of it then
    QTest::keyClick(&bench.view(), Qt::Key_Left);
    QTRY_VERIFY(!bench.view().notice().isEmpty());
    QVERIFY(!bench.view().content().hasPoints());
    QVERIFY(bench.view().accessibleDescription() == bench.view().notice());
    bench.console.picture.series[0].value = 0.4;
    QTest::keyClick(&bench.view(), Qt::Key_0);
    QTRY_VERIFY(bench.view().content().hasPoints());
    QVERIFY(bench.view().notice().isEmpty());
}

void TestCharts::screenReaderHearsTheReading()
{
    Bench bench;
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&bench.view());
    QVERIFY(access != nullptr);
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Chart: CPU"));
    QTest::keyClick(&bench.view(), Qt::Key_End);
    const QString reading = bench.view().readingAt(*bench.chart.time().cursor());
    QVERIFY(!reading.isEmpty());
    QCOMPARE(access->text(QAccessible::Value), reading);
}

void TestCharts::keepsUpWithTime()
{
    Bench bench;
    const UtcTime end = bench.range().to;
    bench.clock.advance(10min);
    bench.chart.time().keepUp();
    QCOMPARE(bench.range().to, end + 10min);
    bench.settle();
    QTest::keyClick(&bench.view(), Qt::Key_Left); // looking at the past: it stands still
    const Interval past = bench.range();
    bench.clock.advance(10min);
    bench.chart.time().keepUp();
    QCOMPARE(bench.range(), past);
    QTest::keyClick(&bench.view(), Qt::Key_0);
    QCOMPARE(bench.range().to, end + 20min);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
