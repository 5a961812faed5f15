#include "widgets/delegates/sparklines.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr auto Day = 24h;
constexpr auto Fresh = 5min;
constexpr auto GatherFor = 40ms;
constexpr int Pixels = 72;
/// One question's worth; a screen has fewer rows.
constexpr size_t MostAtOnce = 80;
/// What is kept: a person scrolling through many servers must not fill the memory.
constexpr size_t MostKept = 2'000;
/// Points further apart than this have a gap between them, even where samples are sparse.
constexpr Millis ShortestGap = 20min;
constexpr double FinestScale = 0.15;

} // namespace

Sparklines::Line sparklineOf(const HistoryCurve& curve)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const HistoryPoint& point : curve.points) {
        if (!std::isfinite(point.mean))
            continue;
        least = std::min(least, point.mean);
        most = std::max(most, point.mean);
    }
    const auto length = static_cast<double>(curve.range.length().count());
    if (!(least <= most) || length <= 0)
        return {};
    const double room = std::max({most - least, FinestScale * std::max(std::abs(least), std::abs(most)), 1e-12});
    const double floor = (least + most - room) / 2;
    const Millis gap = std::max(curve.step * 5 / 2, ShortestGap);

    Sparklines::Line line;
    line.reserve(curve.points.size());
    const HistoryPoint* before = nullptr;
    for (const HistoryPoint& point : curve.points) {
        const double x = static_cast<double>((point.at - curve.range.from).count()) / length;
        if (before != nullptr && point.at - before->at > gap)
            line.emplace_back(x, std::numeric_limits<double>::quiet_NaN());
        line.emplace_back(std::clamp(x, 0.0, 1.0), (point.mean - floor) / room);
        before = &point;
    }
    return line;
}

Sparklines::Sparklines(HistoryReader& history, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(GatherFor);
    connect(&m_soon, &QTimer::timeout, this, &Sparklines::ask);
}

const Sparklines::Line* Sparklines::line(SeriesId series)
{
    if (!series)
        return nullptr;
    const auto found = m_entries.find(series);
    const bool isFresh = found != m_entries.end() && m_clock.utcNow() - found->second.askedAt < Fresh;
    if (!isFresh && m_wanted.size() < MostAtOnce && std::ranges::find(m_wanted, series) == m_wanted.end()) {
        m_wanted.push_back(series);
        if (!m_soon.isActive())
            m_soon.start();
    }
    return found == m_entries.end() || found->second.line.empty() ? nullptr : &found->second.line;
}

void Sparklines::ask()
{
    if (m_wanted.empty())
        return;
    if (m_entries.size() > MostKept)
        m_entries.clear();
    const UtcTime now = m_clock.utcNow();
    for (const SeriesId series : m_wanted)
        m_entries[series].askedAt = now;
    m_history.curves(std::exchange(m_wanted, {}), Interval{now - Day, now}, Pixels, 0,
                     [guard = QPointer(this)](const HistoryReader::Answer& answer) {
                         if (guard)
                             guard->take(answer);
                     });
}

void Sparklines::take(const HistoryReader::Answer& answer)
{
    for (const HistoryCurve& curve : answer.curves) {
        // An answer to a question from before everything was forgotten finds no entry.
        if (const auto found = m_entries.find(curve.series); found != m_entries.end())
            found->second.line = sparklineOf(curve);
    }
    Q_EMIT arrived();
}

} // namespace sd
