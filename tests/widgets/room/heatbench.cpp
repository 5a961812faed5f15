// heatbench [SERVERS]: what the heat map costs to paint: all of it, and what a tenth of a second of 2,000 changes a
// second leaves to paint. Prints the percentiles and ends with 1 when a goal is missed.
#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/appearance.h"
#include "widgets/room/heatmap.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace sd;
using namespace sd::test;

namespace {

constexpr double WholeGoal = 4;     // ms, p99
constexpr double ChangedGoal = 0.5; // ms, p99
constexpr int Rounds = 300;
constexpr int ChangesARound = 200;

struct Percentiles
{
    double p50 = 0;
    double p99 = 0;
};

template<typename Prepare, typename Run>
Percentiles measure(Prepare prepare, Run run)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[Rounds / 2], times[Rounds * 99 / 100]};
}

/// `share` of the changes is a new state, the others are readings that change no tile.
LiveBatch nextBatch(const LiveBatch& whole, std::mt19937& random, int share)
{
    LiveBatch batch;
    for (int i = 0; i < ChangesARound; ++i) {
        ServerHealth health = whole.servers[random() % whole.servers.size()];
        if (static_cast<int>(random() % 100) < share)
            health.state = std::array{State::Warning, State::Error, State::Ok, State::Unknown}[random() % 4];
        batch.servers.push_back(health);
    }
    return batch;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int servers = argc > 1 ? std::atoi(argv[1]) : 10'000;
    Appearance look;
    look.setTheme(Theme::Dark);
    TestClock clock(fromMs(1'795'440'725'000));
    const Words words(clock);
    FakeConsole console(clock);
    fillLarge(console, clock.utcNow(), servers);
    EstatePicture picture;
    bool missed = false;
    QTextStream out(stdout);
    for (const QSize size : {QSize(720, 620), QSize(1780, 900), QSize(2500, 1000)}) {
        HeatMap map(picture, words);
        map.resize(size);
        map.show();
        map.apply(picture.apply(console.picture));
        map.viewport()->repaint();
        std::mt19937 random(1); // NOLINT: repeatable on purpose
        const auto nothing = [] {};
        const Percentiles whole = measure(nothing, [&] { map.viewport()->repaint(); });
        const auto line = [&](const QString& what, const Percentiles& time, double goal) {
            missed = missed || time.p99 > goal;
            out << size.width() << "x" << size.height() << " " << what << ": p50 " << QString::number(time.p50, 'f', 2)
                << " ms, p99 " << QString::number(time.p99, 'f', 2) << " ms (goal " << goal << ") "
                << (time.p99 > goal ? "MISSED" : "ok") << "\n";
        };
        line(QStringLiteral("whole"), whole, WholeGoal);
        for (const int share : {2, 10}) {
            const Percentiles changed =
                measure([&] { map.apply(picture.apply(nextBatch(console.picture, random, share))); },
                        [&] { QCoreApplication::sendPostedEvents(&map, QEvent::UpdateRequest); });
            line(QStringLiteral("%1 changes, %2 % of them states").arg(ChangesARound).arg(share), changed, ChangedGoal);
        }
    }
    return missed ? 1 : 0;
}
