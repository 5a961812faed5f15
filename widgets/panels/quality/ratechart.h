#pragma once

#include "models/domain/qualityfigures.h"

#include <QWidget>

namespace sd {

/// How many alarms were opened when: a bar for each ten minutes, or, where there is less room, for each few of them
/// with their worst. The line is what a flood is over.
class RateChart : public QWidget
{
    Q_OBJECT

public:
    explicit RateChart(QWidget* parent = nullptr);

    /// `floodAbove`: alarms in ten minutes that are still none.
    void show(const AlarmQuality& quality, int floodAbove, UtcTime now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const std::vector<RateBar>& bars() const { return m_bars; }
    /// What the bar at `x` tells; empty: there is none.
    [[nodiscard]] QString told(int x) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();
    void describe();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int xOf(UtcTime at) const;
    void paintScale(QPainter& painter, const std::vector<double>& steps) const;
    void paintBars(QPainter& painter, double top) const;

    AlarmQuality m_quality;
    int m_floodAbove = 10;
    UtcTime m_now{};
    std::vector<RateBar> m_bars;
};

} // namespace sd
