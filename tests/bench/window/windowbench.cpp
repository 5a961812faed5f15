#include "tests/bench/window/windowbench.h"

#include "models/store/connection.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"
#include "widgets/mainwindow.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sd::bench {

namespace {

constexpr QSize Size{1920, 1080};
constexpr auto Patience = 3min;
constexpr int Customers = 40;
constexpr int ChecksEach = 10;

sd::Estate largeEstate(int checks)
{
    sd::Estate estate;
    for (int i = 0; i < Customers; ++i)
        estate.customers.push_back({.id = {-1 - i}, .name = u"Kund %1"_s.arg(i, 2, 10, QLatin1Char('0'))});
    for (int i = 0; i < checks; ++i) {
        const int server = i / ChecksEach;
        const ServerId id{-1 - server};
        if (i % ChecksEach == 0) {
            estate.servers.push_back({.id = id,
                                      .customer = {-1 - server % Customers},
                                      .name = u"SRV%1"_s.arg(server, 5, 10, QLatin1Char('0')),
                                      .address = u"127.0.0.1"_s});
        }
        estate.checks.push_back({.id = {},
                                 .server = id,
                                 .name = u"Ping %1"_s.arg(i % ChecksEach),
                                 .params = IcmpParams{},
                                 .interval = 24h});
    }
    return estate;
}

} // namespace

WindowBench::WindowBench()
    : m_folder(u"/var/tmp/sd-window-XXXXXX"_s)
    , m_settings(QString())
{}

WindowBench::~WindowBench()
{
    m_windows.reset();
    m_ear.reset();
    m_session.reset();
}

Result<std::unique_ptr<WindowBench>> WindowBench::make(int checks, const Fill& fill)
{
    std::unique_ptr<WindowBench> bench(new WindowBench);
    bench->m_estate = largeEstate(checks);
    auto done = bench->save(fill);
    if (done)
        done = bench->open();
    if (!done)
        return done.failure();
    return bench;
}

Result<void> WindowBench::save(const Fill& fill)
{
    {
        auto store = Store::open(m_folder.path(), m_clock);
        if (!store)
            return store.failure();
        auto saved = (*store)->writeNow([this](Connection& db) {
            return EstateRepository(db).save(m_estate, {theProgram, fromMs(1)});
        });
        if (!saved)
            return saved;
    }
    return fill ? fill(m_folder.path(), m_clock) : Result<void>();
}

Result<void> WindowBench::open()
{
    SessionOptions options{.folder = m_folder.path(), .engine = {.pollOnStart = false}};
    options.workers = [this](ProbeKind, PollSink& sink) {
        return std::make_unique<WeatherWorker>(m_weather, m_clock, sink);
    };
    auto session = EngineSession::open(std::move(options), m_clock);
    if (!session)
        return session.failure();
    m_session = std::move(*session);
    m_ear = std::make_unique<EngineEar>(m_session->feed());
    const Boundary real = m_session->boundary();
    m_feed = std::make_unique<WatchedFeed>(real.feed, m_clock);
    m_appearance = std::make_unique<Appearance>(&m_settings);
    m_appearance->setLanguage(u"en"_s);
    m_windows = std::make_unique<WindowSet>(Boundary{*m_feed, real.operations, real.history, real.archive, real.changes,
                                                     real.workbench, real.intake, real.scan, real.selfCheck,
                                                     real.accounts, real.handover, real.shelf, real.traps, real.clock},
                                            *m_appearance);
    window().resize(Size);
    m_heart.setTimerType(Qt::PreciseTimer);
    connect(&m_heart, &QTimer::timeout, this, &WindowBench::beat);
    m_lastBeat = m_clock.steadyNow();
    m_heart.start(1ms);
    m_windows->show();
    if (auto started = m_session->start(); !started)
        return started;
    if (!wait([this] { return window().picture().servers().size() == m_estate.servers.size(); }))
        return Failure{u"late"_s, u"the window does not show the estate"_s};
    (void)takeLongestGap();
    return {};
}

void WindowBench::beat()
{
    const SteadyTime now = m_clock.steadyNow();
    m_longestGap = std::max(m_longestGap, std::chrono::duration<double, std::milli>(now - m_lastBeat).count());
    m_lastBeat = now;
    if (m_isDone && m_widget == nullptr && m_isDone())
        m_loop.exit(0);
}

double WindowBench::takeLongestGap()
{
    return std::exchange(m_longestGap, 0);
}

bool WindowBench::turn(QWidget* widget, const std::function<bool()>& isDone)
{
    m_isDone = isDone;
    m_widget = widget;
    m_isIn = false;
    QTimer limit;
    connect(&limit, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
    limit.start(Patience);
    const bool isReached = m_loop.exec() == 0;
    m_isDone = nullptr;
    m_widget = nullptr;
    return isReached;
}

bool WindowBench::wait(const std::function<bool()>& isDone)
{
    return turn(nullptr, isDone);
}

std::optional<Stamp> WindowBench::painted(QWidget& widget, const std::function<bool()>& isDone)
{
    widget.installEventFilter(this);
    widget.window()->installEventFilter(this);
    const bool isReached = turn(&widget, isDone);
    widget.window()->removeEventFilter(this);
    widget.removeEventFilter(this);
    return isReached ? std::optional(m_painted) : std::nullopt;
}

bool WindowBench::eventFilter(QObject* watched, QEvent* event)
{
    if (m_widget == nullptr)
        return false;
    if (watched == m_widget && event->type() == QEvent::Paint)
        m_isIn = m_isIn || m_isDone();
    if (watched != m_widget->window() || event->type() != QEvent::UpdateRequest)
        return false;
    // The event in which a window repaints what has gathered: carried out here, to look at the clock when it is over.
    watched->event(event);
    if (m_isIn) {
        m_painted = m_clock.now();
        m_loop.exit(0);
    }
    return true;
}

} // namespace sd::bench
