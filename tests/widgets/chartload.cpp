// chartload [FILE.png]: what painting a crowded chart costs, 5 curves with their bands over 2,000 columns; not a test.
#include "widgets/charts/chartpainter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace sd;

namespace {

constexpr int Columns = 2'000;
constexpr int Curves = 5;
constexpr int Frames = 60;

ChartContent crowd()
{
    ChartContent content{.range = {UtcTime{}, UtcTime{std::chrono::hours(24 * 365)}}};
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 0.02);
    const Millis step = content.range.length() / (2 * Columns);
    for (int i = 0; i < Curves; ++i) {
        ChartLine line{.series = {i + 1},
                       .name = QStringLiteral("SRV-%1").arg(i),
                       .metric = QStringLiteral("system.cpu.utilization"),
                       .unit = QStringLiteral("1")};
        line.curve.step = step;
        line.curve.range = content.range;
        for (int at = 0; at < 2 * Columns; ++at) {
            const double mean = 0.1 + 0.15 * i + noise(random);
            line.curve.points.push_back({content.range.from + at * step, 60, mean - 0.03, mean + 0.04, mean, mean});
        }
        content.lines.push_back(std::move(line));
    }
    return content;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const ChartContent content = crowd();
    QImage image(Columns + 260, 600, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> frames;
    for (int i = 0; i < Frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Palette& colors = paletteOf(Theme::Dark);
        image.fill(colors.page);
        QPainter painter(&image);
        const ChartLayout layout(content, image.size(), typeface(Type::Small), typeface(Type::Small, true));
        ChartPainter(content, layout, colors).paint(painter);
        painter.end();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(frames);
    QTextStream(stdout) << QStringLiteral("%1 curves over %2 columns, layout and paint: median %3 ms, best %4 ms\n")
                               .arg(Curves)
                               .arg(Columns)
                               .arg(frames[frames.size() / 2], 0, 'f', 1)
                               .arg(frames.front(), 0, 'f', 1);
    if (argc > 1)
        image.save(QString::fromLocal8Bit(argv[1]));
    return 0;
}
