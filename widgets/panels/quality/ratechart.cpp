#include "widgets/panels/quality/ratechart.h"

#include "models/words/format.h"
#include "widgets/charts/scales.h"
#include "widgets/common/palette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sd {

namespace {

constexpr int BarPitch = 4; ///< pixels a bar has at least, with the gap beside it
constexpr int ScaleLines = 4;

} // namespace

RateChart::RateChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rateChart"));
    setAccessibleName(tr("Alarms in ten minutes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RateChart::sizeHint() const
{
    return {steps(100), scaled(steps(40))};
}

void RateChart::show(const AlarmQuality& quality, int floodAbove, UtcTime now)
{
    m_quality = quality;
    m_floodAbove = floodAbove;
    m_now = now;
    follow();
}

void RateChart::follow()
{
    m_bars = barsOf(m_quality, std::max(1, plot().width() / scaled(BarPitch)), m_now);
    describe();
    update();
}

/// The picture in a sentence, for who can't see it.
void RateChart::describe()
{
    const auto worst = std::ranges::max_element(m_bars, {}, &RateBar::peak);
    if (worst == m_bars.end() || worst->peak == 0)
        setAccessibleDescription(tr("No alarm was opened in this time."));
    else
        setAccessibleDescription(tr("%Ln alarms in all, at most %1 in ten minutes, about %2", "", m_quality.alarms)
                                     .arg(QLocale().toString(worst->peak), Format().fullMoment(worst->when.from)));
}

QRect RateChart::plot() const
{
    const QFontMetrics metrics(typeface(Type::Small));
    const int left = metrics.horizontalAdvance(QStringLiteral("0000")) + scaled(steps(2));
    return rect().adjusted(left, metrics.height() / 2 + 1, -1, -metrics.height() - scaled(steps(1)));
}

int RateChart::xOf(UtcTime at) const
{
    const QRect area = plot();
    const Interval all{m_bars.front().when.from, m_bars.back().when.to};
    const double share = static_cast<double>((at - all.from).count()) / static_cast<double>(all.length().count());
    return area.left() + static_cast<int>(share * area.width());
}

void RateChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette& colors = paletteOf(palette());
    painter.setFont(typeface(Type::Small));
    if (m_bars.empty() || m_quality.alarms == 0) {
        painter.setPen(colors.dim);
        painter.drawText(rect(), Qt::AlignCenter, m_bars.empty() ? QString() : tr("No alarm was opened in this time."));
        return;
    }
    const int peak = std::ranges::max_element(m_bars, {}, &RateBar::peak)->peak;
    const std::vector<double> lines = niceSteps(0, std::max(peak, m_floodAbove), ScaleLines);
    paintScale(painter, lines);
    paintBars(painter, lines.back());
    // Above the bars: a flood reaches over it.
    const QRect area = plot();
    const int y = area.bottom() - static_cast<int>(m_floodAbove / lines.back() * area.height());
    painter.setPen(QPen(colors.state(State::Warning).ink, 1, Qt::DashLine));
    painter.drawLine(area.left(), y, area.right(), y);
    painter.drawText(area.adjusted(0, 0, -steps(1), y - 1 - area.bottom()), Qt::AlignRight | Qt::AlignBottom,
                     tr("flood: over %1").arg(QLocale().toString(m_floodAbove)));
}

void RateChart::paintScale(QPainter& painter, const std::vector<double>& lines) const
{
    const Palette& colors = paletteOf(palette());
    const QRect area = plot();
    for (const double value : lines) {
        const int y = area.bottom() - static_cast<int>(value / lines.back() * area.height());
        painter.setPen(colors.line);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(colors.dim);
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(0, y - height / 2, area.left() - scaled(steps(1)), height),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
    const int most =
        std::max(2, area.width() / (painter.fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) * 2));
    for (const TimeTick& tick : timeTicks({m_bars.front().when.from, m_bars.back().when.to}, most, QLocale())) {
        const int width = painter.fontMetrics().horizontalAdvance(tick.label);
        const int x = std::clamp(xOf(tick.at) - width / 2, area.left(), std::max(area.left(), area.right() - width));
        painter.drawText(x, rect().bottom() - painter.fontMetrics().descent(), tick.label);
    }
}

void RateChart::paintBars(QPainter& painter, double top) const
{
    const Palette& colors = paletteOf(palette());
    const QRect area = plot();
    for (const RateBar& bar : m_bars) {
        if (bar.peak == 0)
            continue;
        const int from = xOf(bar.when.from);
        const int width = std::max(1, xOf(bar.when.to) - from - 1);
        const int height = std::max(1, static_cast<int>(bar.peak / top * area.height()));
        // Quiet when well: only a flood has a colour.
        const QColor color = bar.peak > m_floodAbove ? colors.state(State::Warning).ink : colors.dim;
        painter.fillRect(QRect(from, area.bottom() - height, width, height), color);
    }
}

QString RateChart::told(int x) const
{
    if (m_bars.empty())
        return {};
    const auto bar = std::ranges::find_if(
        m_bars, [this, x](const RateBar& each) { return x >= xOf(each.when.from) && x < xOf(each.when.to); });
    if (bar == m_bars.end())
        return {};
    const Format format;
    const QString when =
        tr("%1 – %2", "from, to").arg(format.fullMoment(bar->when.from), format.fullMoment(bar->when.to));
    const QString said = when + QLatin1Char('\n') + tr("%Ln alarms", "", bar->alarms);
    return bar->peak == bar->alarms
               ? said
               : said + QStringLiteral(", ") + tr("at most %1 in ten minutes").arg(QLocale().toString(bar->peak));
}

void RateChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    follow();
}

bool RateChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), told(help->pos().x()), this);
    return true;
}

} // namespace sd
