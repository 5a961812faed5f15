#pragma once

#include "models/boundary/clock.h"
#include "widgets/charts/timespan.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace sd {

/// The time that the charts of one page show together, and where the pointer reads all of them. Begins with a home
/// range; a person zooms and pans away from it and comes back by `reset`. A range that ends now keeps up with time.
class ChartTime : public QObject
{
    Q_OBJECT

public:
    explicit ChartTime(const Clock& clock, QObject* parent = nullptr);

    /// Home is the last `span`, or a fixed range; shown at once.
    void showLast(Millis span);
    void showRange(Interval range);

    void zoom(double factor, UtcTime anchor);
    void pan(double share);
    /// A wish of a person: shown within the limits.
    void show(Interval range);
    void reset();
    void setCursor(std::optional<UtcTime> at);
    /// Asks for the range anew where it follows the time.
    void keepUp();

    [[nodiscard]] Interval range() const { return m_range; }
    [[nodiscard]] bool isAway() const { return m_isAway; } ///< from home
    [[nodiscard]] std::optional<UtcTime> cursor() const { return m_cursor; }

Q_SIGNALS:
    void rangeChanged();
    void timePassed(); ///< the range moved on with the clock
    void cursorChanged();

private:
    [[nodiscard]] SpanLimits limits() const;
    void set(Interval range, bool isAway);

    const Clock& m_clock;
    Interval m_range;
    Interval m_home;
    Millis m_homeSpan{0}; ///< 0: home is fixed
    bool m_isAway = false;
    bool m_follows = false;
    std::optional<UtcTime> m_cursor;
    QTimer m_tick;
};

} // namespace sd
