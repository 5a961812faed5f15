#include "app/console/window/framelog.h"

#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QWidget>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double LongGap = 16; // ms: a frame at 60 Hz

double toMillis(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// When this process began, on the steady clock: proc(5), stat, field 22, in ticks since boot.
SteadyTime processStart(SteadyTime fallback)
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fallback;
    const QByteArray stat = file.readAll();
    // The second field is the program's name in parentheses and may hold blanks.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const long ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    if (fields.size() < 20 || ticksPerSecond <= 0)
        return fallback;
    return SteadyTime{std::chrono::nanoseconds{fields[19].toLongLong() * 1'000'000'000 / ticksPerSecond}};
}

template<typename Number>
QJsonObject summary(std::vector<Number> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const auto place = static_cast<size_t>(share * static_cast<double>(values.size() - 1));
        return static_cast<double>(values[place]);
    };
    return {{u"p50"_s, at(0.5)}, {u"p99"_s, at(0.99)}, {u"max"_s, at(1)}};
}

} // namespace

FrameLog::FrameLog(QWidget& window, const Clock& clock)
    : m_clock(clock)
    , m_processStart(processStart(clock.steadyNow()))
    , m_lastBeat(clock.steadyNow())
{
    window.installEventFilter(this);
    m_heart.setTimerType(Qt::PreciseTimer);
    connect(&m_heart, &QTimer::timeout, this, [this] { beat(); });
    m_heart.start(Millis{1});
}

double FrameLog::msSinceStart() const
{
    return toMillis(m_clock.steadyNow() - m_processStart);
}

void FrameLog::beat()
{
    const SteadyTime now = m_clock.steadyNow();
    const double gap = toMillis(now - m_lastBeat);
    m_lastBeat = now;
    m_gaps.push_back(static_cast<float>(gap));
    if (gap > LongGap)
        m_longGaps.push_back({msSinceStart(), gap});
}

bool FrameLog::eventFilter(QObject* watched, QEvent* event)
{
    // The event in which a window repaints what has gathered: carried out here, between two looks at the clock.
    if (event->type() != QEvent::UpdateRequest || m_isPainting)
        return false;
    m_isPainting = true;
    const SteadyTime before = m_clock.steadyNow();
    watched->event(event);
    m_paints.push_back(toMillis(m_clock.steadyNow() - before));
    m_isPainting = false;
    if (m_firstPaint < 0)
        m_firstPaint = msSinceStart();
    return true;
}

Result<void> FrameLog::write(const QString& file) const
{
    QJsonArray longGaps;
    for (const Gap& gap : m_longGaps)
        longGaps.append(QJsonArray{gap.at, gap.length});
    const QJsonObject json{{u"first_paint_ms"_s, m_firstPaint}, {u"paints"_s, static_cast<qint64>(m_paints.size())},
                           {u"paint_ms"_s, summary(m_paints)},  {u"beats"_s, static_cast<qint64>(m_gaps.size())},
                           {u"gap_ms"_s, summary(m_gaps)},      {u"gaps_over_16_ms"_s, longGaps}};
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(json).toJson()) > 0 && out.commit())
        return {};
    return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(file, out.errorString())};
}

} // namespace sd
