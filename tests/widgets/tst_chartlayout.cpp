#include "widgets/charts/chartlayout.h"
#include "widgets/charts/labelplaces.h"
#include "widgets/charts/timespan.h"
#include "widgets/common/palette.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace sd;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 500;

UtcTime at(const QString& local)
{
    return fromMs(QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch());
}

bool isRound(double step)
{
    const double digits = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
    return std::ranges::any_of(std::array{1.0, 2.0, 5.0, 10.0},
                               [digits](double round) { return std::abs(digits - round) < 1e-6; });
}

ChartLine line(const QString& name, const QString& metric, const QString& unit, double value)
{
    ChartLine one{.series = {1}, .name = name, .metric = metric, .unit = unit};
    one.curve.range = {UtcTime{0min}, UtcTime{60min}};
    for (int minute = 0; minute < 60; ++minute) {
        const double here = value * (1 + 0.1 * std::sin(minute / 5.0));
        one.curve.points.push_back({UtcTime{std::chrono::minutes(minute)}, 1, here, here, here, here});
    }
    return one;
}

const QString cpu = QStringLiteral("system.cpu.utilization");

ChartLayout layoutOf(const ChartContent& content, QSizeF size = {900, 300})
{
    return {content, size, typeface(Type::Small), typeface(Type::Small, true)};
}

} // namespace

class ChartLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void niceSteps_data();
    void niceSteps();
    void stepsFrameTheData();
    void timeTicks_data();
    void timeTicks();
    void ticksKeepTheirOrderWhenClocksChange();
    void ticksAreFewAndInside();
    void labelsDoNotOverlap();
    void textsDoNotCollide();
    void zoomKeepsItsAnchor();
    void lineNames_data();
    void lineNames();
    void secondUnitHasItsOwnAxis();
    void sideLabelsAreApart();
    void marksWithoutRoomAreSilent();
    void manyLinesHaveALegend();
};

void ChartLayoutTest::niceSteps_data()
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

void ChartLayoutTest::niceSteps()
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

void ChartLayoutTest::stepsFrameTheData()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> exponent(-9, 12);
    for (int round = 0; round < rounds; ++round) {
        const double size = std::pow(10, exponent(random));
        const double low = (static_cast<double>(random() % 2001) / 1000 - 1) * size;
        const double high = low + size * (0.01 + static_cast<double>(random() % 1000) / 1000);
        const int most = 1 + static_cast<int>(random() % 8);
        for (const bool even : {false, true}) {
            const auto got = even ? evenSteps(low, high, most) : sd::niceSteps(low, high, most);
            QVERIFY(got.size() >= 2);
            QVERIFY(even ? got.size() == static_cast<size_t>(most) + 1 : got.size() <= static_cast<size_t>(most) + 1);
            const double step = got[1] - got[0];
            QVERIFY(isRound(step));
            QVERIFY(got.front() <= low + 1e-6 * step);
            QVERIFY(got.back() >= high - 1e-6 * step);
        }
    }
}

void ChartLayoutTest::timeTicks_data()
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

void ChartLayoutTest::timeTicks()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, labels);
    QStringList got;
    for (const TimeTick& tick : sd::timeTicks({at(from), at(to)}, 5, QLocale(QLocale::English)))
        got += tick.label;
    QCOMPARE(got.join(QLatin1Char('|')), labels);
}

void ChartLayoutTest::ticksKeepTheirOrderWhenClocksChange()
{
    for (const QString& day : {QStringLiteral("2026-03-29"), QStringLiteral("2026-10-25")}) {
        const UtcTime noon = at(day + QStringLiteral("T12:00:00"));
        const std::vector<TimeTick> ticks = sd::timeTicks({noon - 11h, noon}, 12, QLocale(QLocale::English));
        QVERIFY(ticks.size() >= 10);
        for (size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i].at > ticks[i - 1].at);
    }
}

void ChartLayoutTest::ticksAreFewAndInside()
{
    std::mt19937 random(2);
    for (int round = 0; round < rounds; ++round) {
        const UtcTime from = fromMs(1'700'000'000'000 + static_cast<qint64>(random()) * 16);
        const auto minutes = static_cast<qint64>(5 * std::pow(210'000, static_cast<double>(random() % 1000) / 1000));
        const Interval range{from, from + std::chrono::minutes(minutes)};
        const int most = 2 + static_cast<int>(random() % 20);
        const auto ticks = sd::timeTicks(range, most, QLocale(QLocale::English));
        QVERIFY2(ticks.size() <= static_cast<size_t>(most) + 2,
                 qPrintable(QStringLiteral("%1 for %2 over %3 min").arg(ticks.size()).arg(most).arg(minutes)));
        for (size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].at >= range.from && ticks[i].at <= range.to);
            QVERIFY(i == 0 || ticks[i].at > ticks[i - 1].at);
            QCOMPARE(toMs(ticks[i].at) % 60'000, 0);
        }
    }
}

void ChartLayoutTest::labelsDoNotOverlap()
{
    std::mt19937 random(3);
    for (int round = 0; round < rounds; ++round) {
        const double height = 10 + static_cast<double>(random() % 20);
        const double bottom = 300;
        const auto count = random() % static_cast<unsigned>(labelsThatFit(height, 0, bottom) + 1);
        std::vector<double> wanted;
        for (unsigned i = 0; i < count; ++i)
            wanted.push_back(static_cast<double>(random() % 400) - 50);
        std::ranges::sort(wanted);
        const auto places = spreadLabels(wanted, height, 0, bottom);
        QCOMPARE(places.size(), wanted.size());
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(places[i] >= height / 2 - 1e-6 && places[i] <= bottom - height / 2 + 1e-6);
            QVERIFY(i == 0 || places[i] - places[i - 1] >= height - 1e-6);
        }
        // What lies apart and inside already is left alone.
        QCOMPARE(spreadLabels(places, height, 0, bottom).size(), places.size());
        for (size_t i = 0; i < places.size(); ++i)
            QVERIFY(std::abs(spreadLabels(places, height, 0, bottom)[i] - places[i]) < 1e-6);
    }
}

void ChartLayoutTest::textsDoNotCollide()
{
    std::mt19937 random(4);
    for (int round = 0; round < rounds; ++round) {
        std::vector<TextWish> wishes;
        for (unsigned i = 0; i < random() % 30; ++i)
            wishes.push_back({static_cast<double>(random() % 1000) - 100, 10 + static_cast<double>(random() % 200)});
        const int rows = static_cast<int>(random() % 4);
        const auto places = placeTexts(wishes, 50, 800, rows, 6);
        QCOMPARE(places.size(), wishes.size());
        QVERIFY(wishes.empty() || places.front().has_value() == (rows > 0));
        for (size_t i = 0; i < places.size(); ++i) {
            if (!places[i])
                continue;
            QVERIFY(places[i]->row < rows && places[i]->x >= 50 && places[i]->x + wishes[i].width <= 800);
            for (size_t j = 0; j < i; ++j) {
                if (places[j] && places[j]->row == places[i]->row)
                    QVERIFY(places[j]->x + wishes[j].width + 6 <= places[i]->x ||
                            places[i]->x + wishes[i].width + 6 <= places[j]->x);
            }
        }
    }
}

void ChartLayoutTest::zoomKeepsItsAnchor()
{
    const SpanLimits limits{.newest = UtcTime{10'000h}};
    const Interval day{UtcTime{5'000h}, UtcTime{5'024h}};
    const UtcTime anchor{5'006h}; // a quarter of the way
    const Interval in = zoomed(day, 0.5, anchor, limits);
    QCOMPARE(in, (Interval{UtcTime{5'003h}, UtcTime{5'015h}}));
    QCOMPARE(zoomed(in, 2, anchor, limits), day);
    QCOMPARE(zoomed(day, 0.000'001, anchor, limits).length(), limits.least);
    QCOMPARE(zoomed(day, 1'000'000, anchor, limits).length(), limits.most);
    QCOMPARE(panned(day, 0.5, limits), (Interval{UtcTime{5'012h}, UtcTime{5'036h}}));
    QCOMPARE(panned(day, 1'000, limits), (Interval{UtcTime{9'976h}, UtcTime{10'000h}})); // not into the future
    std::mt19937 random(5);
    for (int round = 0; round < rounds; ++round) {
        const Interval range{UtcTime{Millis{static_cast<qint64>(random())}}, UtcTime{Millis{random() + 5'000'000'000}}};
        const UtcTime inside = range.from + range.length() / (1 + random() % 9);
        const Interval zoom = zoomed(range, 0.2 + static_cast<double>(random() % 30) / 10, inside, limits);
        QVERIFY(zoom.to <= limits.newest && zoom.length() >= limits.least && zoom.length() <= limits.most);
        const auto shareOf = [&](Interval of) {
            return static_cast<double>((inside - of.from).count()) / static_cast<double>(of.length().count());
        };
        if (zoom.to < limits.newest)
            QVERIFY(std::abs(shareOf(zoom) - shareOf(range)) < 0.001);
    }
}

void ChartLayoutTest::lineNames_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QStringList>("metrics");
    QTest::addColumn<QStringList>("names");
    const QStringList both{QStringLiteral("DC01"), QStringLiteral("DC02")};
    const QStringList cpus{QStringLiteral("CPU"), QStringLiteral("CPU")};
    const QStringList mixed{QStringLiteral("CPU"), QStringLiteral("Memory")};
    const QStringList one{QStringLiteral("DC01"), QStringLiteral("DC01")};
    QTest::newRow("alone") << QStringList{QStringLiteral("DC01")} << QStringList{QStringLiteral("CPU")}
                           << QStringList{QString()};
    QTest::newRow("servers compared") << both << cpus << both;
    QTest::newRow("one server") << one << mixed << mixed;
    QTest::newRow("both differ") << both << mixed
                                 << QStringList{QStringLiteral("DC01 CPU"), QStringLiteral("DC02 Memory")};
}

void ChartLayoutTest::lineNames()
{
    QFETCH(QStringList, servers);
    QFETCH(QStringList, metrics);
    QFETCH(QStringList, names);
    std::vector<std::pair<QString, QString>> lines;
    for (qsizetype i = 0; i < servers.size(); ++i)
        lines.emplace_back(servers[i], metrics[i]);
    QCOMPARE(sd::lineNames(lines), names);
}

void ChartLayoutTest::secondUnitHasItsOwnAxis()
{
    ChartContent content{.range = {UtcTime{0min}, UtcTime{60min}}};
    content.lines = {
        line(QStringLiteral("CPU"), cpu, QStringLiteral("1"), 0.4),
        line(QStringLiteral("Memory"), QStringLiteral("system.memory.utilization"), QStringLiteral("1"), 0.7),
        line(QStringLiteral("Ping"), QStringLiteral("icmp.rtt"), QStringLiteral("s"), 0.004)};
    const ChartLayout layout = layoutOf(content);
    QCOMPARE(layout.axes().size(), size_t{2});
    QCOMPARE(layout.axisOf(0), layout.axisOf(1));
    QVERIFY(layout.axisOf(2) != layout.axisOf(0));
    QCOMPARE(layout.axes()[0].grid.size(), layout.axes()[1].grid.size()); // lines shared
    QVERIFY(layout.axes()[1].text(layout.axes()[1].grid.size() - 1).endsWith(QStringLiteral("ms")));
    for (size_t i = 0; i < content.lines.size(); ++i) {
        for (const HistoryPoint& point : content.lines[i].curve.points) {
            const double y = layout.y(layout.axisOf(i), point.mean);
            QVERIFY(y >= layout.plot().top() - 1e-6 && y <= layout.plot().bottom() + 1e-6);
        }
    }
    const QSet<QString> axes{layout.axes()[0].key, layout.axes()[1].key};
    QVERIFY(fitsInto(axes, content.lines.size(), axisKey(cpu, QStringLiteral("1"))));
    QVERIFY(!fitsInto(axes, MostLines, axisKey(cpu, QStringLiteral("1"))));
    const QString third = axisKey(QStringLiteral("hw.temperature"), QStringLiteral("Cel"));
    QVERIFY(!fitsInto(axes, content.lines.size(), third));
    QVERIFY(fitsInto({layout.axes()[0].key}, 1, third));
}

void ChartLayoutTest::sideLabelsAreApart()
{
    std::mt19937 random(6);
    for (int round = 0; round < 100; ++round) {
        ChartContent content{.range = {UtcTime{0min}, UtcTime{60min}}};
        content.options.percentile = round % 2 == 0;
        for (unsigned i = 0; i < 1 + random() % 5; ++i)
            content.lines.push_back(line(QStringLiteral("SRV%1").arg(i), cpu, QStringLiteral("1"),
                                         0.4 + static_cast<double>(random() % 10) / 1000));
        content.lines.front().limits = {{{1}, {UtcTime::min(), UtcTime::max()}, {Direction::Above, 0.41, 0.42}}};
        const QSizeF size(300 + static_cast<double>(random() % 900), 80 + static_cast<double>(random() % 300));
        const ChartLayout layout = layoutOf(content, size);
        const auto& labels = layout.sideLabels();
        for (size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].y >= 0 && labels[i].y <= size.height());
            QVERIFY(i == 0 || labels[i].y - labels[i - 1].y >= layout.markHeight() - 1e-6);
            QVERIFY(!labels[i].text.isEmpty());
        }
        QVERIFY(layout.plot().right() <= layout.labelsLeft() && layout.labelsLeft() < size.width());
    }
}

void ChartLayoutTest::marksWithoutRoomAreSilent()
{
    ChartContent content{.range = {UtcTime{0min}, UtcTime{60min}}};
    content.lines = {line({}, cpu, QStringLiteral("1"), 0.4)};
    for (int minute = 0; minute < 60; ++minute)
        content.marks.push_back({MarkKind::Window,
                                 {UtcTime{std::chrono::minutes(minute)}, UtcTime{std::chrono::minutes(minute + 1)}},
                                 State::Ok,
                                 QStringLiteral("service window")});
    content.marks.push_back(
        {MarkKind::Alarm, {UtcTime{30min}, UtcTime{31min}}, State::Error, QStringLiteral("Error 1 min")});
    content.marks.push_back({MarkKind::Note, {UtcTime{90min}, UtcTime{91min}}, State::Ok, QStringLiteral("later")});
    const ChartLayout layout = layoutOf(content);
    QCOMPARE(layout.markLabels().front().mark, size_t{60}); // the Error comes first
    QVERIFY(layout.markLabels().size() < 20);
    for (const MarkLabel& label : layout.markLabels()) {
        QVERIFY(label.mark != 61); // outside the range
        QVERIFY(layout.plot().contains(label.box));
        for (const MarkLabel& other : layout.markLabels())
            QVERIFY(&label == &other || !label.box.intersects(other.box));
    }
}

void ChartLayoutTest::manyLinesHaveALegend()
{
    ChartContent content{.range = {UtcTime{0min}, UtcTime{60min}}};
    for (int i = 0; i < 5; ++i)
        content.lines.push_back(line(QStringLiteral("SRV%1").arg(i), cpu, QStringLiteral("1"), 0.1 * i));
    QVERIFY(layoutOf(content).legend().empty());
    QVERIFY(layoutOf(content).sideLabels().front().text.startsWith(QStringLiteral("SRV4")));
    content.lines.push_back(line(QStringLiteral("SRV5"), cpu, QStringLiteral("1"), 0.3));
    const ChartLayout layout = layoutOf(content);
    QCOMPARE(layout.legend().size(), size_t{6});
    QVERIFY(!layout.sideLabels().front().text.startsWith(QStringLiteral("SRV")));
    for (const MarkLabel& entry : layout.legend())
        QVERIFY(entry.box.bottom() <= layout.plot().top());
}

QTEST_MAIN(ChartLayoutTest)
#include "tst_chartlayout.moc"
