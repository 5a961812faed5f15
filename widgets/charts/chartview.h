#pragma once

#include "widgets/charts/chartlayout.h"
#include "widgets/charts/charttime.h"
#include "widgets/common/palette.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace sd {

/// Shows a ChartContent and lets a person move in time: wheel and +/- zoom, drag and arrows pan, Shift-drag selects,
/// 0 goes back; the pointer, or Ctrl with the arrows, reads all curves. What it shows comes from `time`.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setTime(ChartTime& time);
    /// `notice` stands over the plot, where there is a range but nothing in it.
    void setContent(ChartContent content, const QString& notice = {});
    /// The same curves over another range, until those for it have come.
    void setRange(Interval range);
    /// A line in the middle of an empty plot: what is waited for, or why there is nothing.
    void setNotice(const QString& notice);
    /// Where charts lie in a page that scrolls, the wheel is the page's until a chart has the focus.
    void setWheelNeedsFocus(bool needs) { m_wheelNeedsFocus = needs; }

    [[nodiscard]] const ChartContent& content() const { return m_content; }
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] const ChartLayout& chartLayout() const;
    /// What the pointer at this moment reads: "14:25:  3.1 %  (2.9–3.4 %)"; empty where there is no sample.
    [[nodiscard]] QString readingAt(UtcTime at) const;
    /// The picture without pointer and focus, as an export shows it.
    void render(QPainter& painter, QSizeF size, const Palette& colors) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { None, Pan, Select };

    void rebuild();
    void describe();
    void moveCursor(double share);
    bool takeKey(int key, bool reads);
    [[nodiscard]] bool isEmpty() const { return m_content.range.isEmpty(); }
    [[nodiscard]] UtcTime timeAt(double x) const;
    [[nodiscard]] Interval selection() const;

    ChartContent m_content;
    QString m_notice;
    QPointer<ChartTime> m_time;
    mutable std::optional<ChartLayout> m_layout; ///< none: to be made anew
    QPixmap m_picture;                           ///< null: to be painted anew
    Drag m_drag = Drag::None;
    double m_dragFrom = 0;
    double m_dragTo = 0;
    Interval m_dragRange;
    bool m_wheelNeedsFocus = false;
};

} // namespace sd
