// year: a technician who looks at a server's metric presses "1 y": how long from the key to the frame with the year's
// curve. The metric was kept every minute, in a store with 28 others and with 100,000 checks in the picture. Beside the
// limit, which is SQLite reading the rows that the curve is made of, and one line through as many points.

#include "models/store/connection.h"
#include "tests/bench/bench.h"
#include "tests/bench/serverseries.h"
#include "tests/bench/window/windowbench.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/metricchart.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QSqlQuery>

#include <cstdio>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SeriesId Metric{13}; ///< an octet counter, the dearest kind
constexpr Millis Year = 24h * 365;
constexpr auto Button = 24h * 366; ///< what "1 y" shows

/// The chart that shows the metric; null: none does.
MetricChart* chartOf(const MainWindow& window)
{
    auto* chart = window.findChild<MetricChart*>(u"serverChart"_s);
    const bool shows = chart != nullptr && chart->series() == Metric && chart->view().content().hasPoints();
    return shows ? chart : nullptr;
}

/// ms from a key.
struct Press
{
    double answered = 0; ///< the store's answer is in the chart
    double painted = 0;
};

const HistoryCurve& curveOf(const MetricChart& chart)
{
    return chart.view().content().lines[0].curve;
}

/// Presses the blank on the button of a span.
std::optional<Press> press(WindowBench& bench, MetricChart& chart, std::chrono::hours span)
{
    auto* button = bench.window().findChild<QAbstractButton*>(u"span%1"_s.arg(span.count()));
    button->setFocus();
    std::optional<SteadyTime> answered;
    const auto listening = QObject::connect(&chart, &MetricChart::contentChanged, &chart, [&] {
        if (curveOf(chart).range.length() == span) // not that of an earlier question
            answered = bench.clock().steadyNow();
    });
    const SteadyTime before = bench.clock().steadyNow();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_Space, Qt::NoModifier, u" "_s);
        QCoreApplication::sendEvent(button, &event);
    }
    const auto frame = bench.painted(chart.view(), [&answered] { return answered.has_value(); });
    QObject::disconnect(listening);
    if (!frame)
        return {};
    const auto millis = [before](SteadyTime at) {
        return std::chrono::duration<double, std::milli>(at - before).count();
    };
    return Press{millis(*answered), millis(frame->steady)};
}

/// ms to read the rows of the curve, not decoded, and to draw one line through its points.
double drawBare(Connection& db, const HistoryCurve& curve, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPolygonF line;
    const double before = wallSeconds();
    auto rows = db.run(u"SELECT data FROM %1 WHERE id >= ? AND id < ?"_s.arg(
                           curve.resolution == Resolution::Day ? u"day_rollups"_s : u"hour_rollups"_s),
                       {Metric.value << 32, (Metric.value + 1) << 32});
    qsizetype bytes = 0;
    while (rows && (*rows)->next())
        bytes += (*rows)->value(0).toByteArray().size();
    const auto count = static_cast<double>(curve.points.size());
    for (size_t i = 0; i < curve.points.size(); ++i)
        line << QPointF(static_cast<double>(i) / count * size.width(),
                        std::fmod(curve.points[i].mean, static_cast<double>(size.height())));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(line);
    painter.end();
    return bytes > 0 ? (wallSeconds() - before) * 1e3 : 0;
}

double besideOf(const WindowBench& bench, const MetricChart& chart, int rounds)
{
    auto db = Connection::open(bench.folder() + u"/history.db"_s, Connection::Access::ReadOnly,
                               Connection::Durability::Normal);
    std::vector<double> times;
    for (int round = 0; db && round < rounds; ++round)
        times.push_back(drawBare(**db, chart.view().content().lines[0].curve, chart.view().size()));
    return median(times);
}

void run(const Arguments& arguments, Report& report)
{
    auto made =
        WindowBench::make(arguments.number(u"checks"_s, 100'000), [](const QString& folder, const Clock& clock) {
            std::fputs("year: filling the store …\n", stderr);
            return fillYear(folder, clock.utcNow() - Year, clock);
        });
    if (!made)
        return report.fail(made.failure().message);
    WindowBench& bench = **made;
    const auto check = std::ranges::find(bench.estate().checks, announce(1)[0].check, &Check::id);
    if (check == bench.estate().checks.end())
        return report.fail(u"no check has the series"_s);
    bench.window().selectServer(check->server, {check->id, Metric});
    MetricChart* chart = nullptr;
    if (!bench.wait([&] { return (chart = chartOf(bench.window())) != nullptr; }))
        return report.fail(u"the chart shows nothing"_s);
    const int rounds = arguments.number(u"rounds"_s, 9);
    std::vector<Press> presses;
    for (int round = 0; round < rounds; ++round) {
        if (!press(bench, *chart, 24h))
            return report.fail(u"the key for a day changes nothing"_s);
        const auto one = press(bench, *chart, Button);
        if (!one)
            return report.fail(u"the key for a year changes nothing"_s);
        presses.push_back(*one);
    }
    std::vector<double> times;
    std::vector<double> answers;
    for (const Press& one : presses) {
        times.push_back(one.painted);
        answers.push_back(one.answered);
    }
    const HistoryCurve& curve = curveOf(*chart);
    const double beside = besideOf(bench, *chart, rounds);
    report.note(u"year: %1 days, %2 points on %3 pixels; the answer was in the chart after %4 ms"_s
                    .arg(std::chrono::duration_cast<std::chrono::days>(curve.range.length()).count())
                    .arg(curve.points.size())
                    .arg(chart->view().width())
                    .arg(median(answers), 0, 'f', 1));
    const auto figure = [&](const QString& name, double value) {
        report.add({.name = name,
                    .value = value,
                    .unit = u"ms"_s,
                    .goal = 50,
                    .beside = beside,
                    .besideName = u"SQLite reading those rows, and one line"_s});
    };
    figure(u"window: a year of one metric, from the key to the screen"_s, median(times));
    figure(u"window: the same, the first time"_s, times.front());
    figure(u"window: the same, slowest"_s, std::ranges::max(times));
}

const Subcommand command("year", "a year of one metric in a chart: from the key to the screen", run);

} // namespace
