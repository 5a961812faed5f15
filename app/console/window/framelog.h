#pragma once

#include "models/boundary/clock.h"
#include "models/domain/failure.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QWidget;

namespace sd {

/// Measures how alive a window is: the gaps of a heartbeat that should come every millisecond, how long each repaint
/// took, and when the first one was done. Costs a timer event a millisecond, so only when asked for.
class FrameLog : public QObject
{
public:
    /// `window` and `clock` outlive it.
    FrameLog(QWidget& window, const Clock& clock);

    /// {"first_paint_ms", "paints", "paint_ms": {p50, p99, max}, "beats", "gap_ms": {p50, p99, max},
    ///  "gaps_over_16_ms": [[at_ms, gap_ms] …]}; times count from the process's start.
    Result<void> write(const QString& file) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Gap
    {
        double at;
        double length;
    };

    [[nodiscard]] double msSinceStart() const;
    void beat();

    const Clock& m_clock;
    SteadyTime m_processStart;
    SteadyTime m_lastBeat;
    QTimer m_heart;
    bool m_isPainting = false;
    double m_firstPaint = -1;
    std::vector<double> m_paints; ///< ms
    std::vector<float> m_gaps;    ///< ms
    std::vector<Gap> m_longGaps;
};

} // namespace sd
