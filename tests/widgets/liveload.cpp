// liveload [SERVERS] [UPDATES]: the window over a large estate that changes ten times a second, for ten seconds a page.
// Prints the CPU share of it, the longest time the event loop was held up and what a key in the filter takes, for
// comparison with the goals.
#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <random>

using namespace sd;
using namespace sd::test;

namespace {

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

/// A tenth of a second's worth of changes; one in fifty changes a state.
LiveBatch nextBatch(const FakeConsole& console, std::mt19937& random, size_t updates)
{
    LiveBatch batch;
    for (size_t i = 0; i < updates; ++i) {
        ServerHealth health = console.picture.servers[random() % console.picture.servers.size()];
        SeriesHealth series = console.picture.series[static_cast<size_t>(health.server.value - 1) * 4];
        series.value = static_cast<double>(random() % 1000) / 1000;
        if (i % 50 == 0) {
            health.state = series.state = random() % 2 == 0 ? State::Warning : State::Ok;
            batch.servers.push_back(health);
        }
        batch.series.push_back(series);
    }
    return batch;
}

void measure(MainWindow& window, FakeConsole& console, TestClock& clock, size_t updates, const char* page)
{
    std::mt19937 random(1); // NOLINT: repeatable on purpose
    QElapsedTimer held;
    qint64 longest = 0;
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, &window, [&] {
        clock.advance(Millis{100});
        held.start();
        LiveBatch batch = nextBatch(console, random, updates);
        console.deliver(batch);
        QCoreApplication::sendPostedEvents();
        window.repaint();
        longest = std::max(longest, held.elapsed());
    });
    const double before = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    ticker.start(100);
    while (wall.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double share = (cpuSeconds() - before) / (static_cast<double>(wall.elapsed()) / 1000);
    QTextStream(stdout) << page << ": " << QString::number(share * 100, 'f', 1) << " % of a core, longest hold-up "
                        << longest << " ms (batch and whole repaint)\n";
}

/// A filter typed key by key, each to the repainted window.
void measureKeys(MainWindow& window, const char* page)
{
    auto* filter =
        window.findChild<QWidget*>(QStringLiteral("serversPanel"))->findChild<QLineEdit*>(QStringLiteral("filter"));
    qint64 longest = 0;
    for (const QChar key : QStringLiteral("level:error kund")) {
        QElapsedTimer held;
        held.start();
        filter->insert(key);
        QCoreApplication::sendPostedEvents();
        window.repaint();
        longest = std::max(longest, held.elapsed());
    }
    filter->clear();
    QTextStream(stdout) << page << ": longest from key to picture " << longest << " ms\n";
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int servers = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const auto updates = static_cast<size_t>(argc > 2 ? std::atoi(argv[2]) : 2'000) / 10;
    Appearance look;
    TestClock clock(fromMs(1'795'440'725'000));
    FakeConsole console(clock);
    fillLarge(console, clock.utcNow(), servers);
    MainWindow window(console.boundary(), look);
    window.resize(1920, 1080);
    window.show();
    window.selectWorst();
    measure(window, console, clock, updates, "queue");
    window.selectServer(ServerId{58});
    measure(window, console, clock, updates, "servers");
    measureKeys(window, "servers");
    window.findChild<QAbstractButton*>(QStringLiteral("showTable"))->click();
    measure(window, console, clock, updates, "servers table");
    measureKeys(window, "servers table");
    return 0;
}
