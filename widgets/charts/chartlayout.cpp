#include "widgets/charts/chartlayout.h"

#include "models/words/words.h"
#include "widgets/charts/labelplaces.h"
#include "widgets/common/palette.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr int GridLines = 5;
constexpr int MarkRows = 2;

/// Grows to hold what it is given.
struct Reach
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    void take(const HistoryCurve& curve)
    {
        for (const HistoryPoint& point : curve.points) {
            take(point.min);
            take(point.max);
            take(point.mean);
        }
    }
};

Reach reachOf(const ChartContent& content, const std::vector<size_t>& axisOf, size_t axis)
{
    Reach reach;
    for (size_t i = 0; i < content.lines.size(); ++i) {
        if (axisOf[i] != axis)
            continue;
        reach.take(content.lines[i].curve);
        reach.take(content.lines[i].earlier);
    }
    if (axis == 0) {
        for (const LimitSpan& span : limitsToDraw(content)) {
            reach.take(span.limits.warning.value_or(std::nan("")));
            reach.take(span.limits.error.value_or(std::nan("")));
        }
    }
    return reach;
}

} // namespace

const std::vector<LimitSpan>& limitsToDraw(const ChartContent& content)
{
    static const std::vector<LimitSpan> none;
    return content.lines.empty() ? none : content.lines.front().limits;
}

QString ChartAxis::text(size_t step) const
{
    const QString number = Format().number(grid[step]);
    return step + 1 < grid.size() || unit.suffix.isEmpty() ? number : number + QChar(0xa0) + unit.suffix;
}

ChartLayout::ChartLayout(const ChartContent& content, QSizeF size, const QFont& font, const QFont& strongFont)
    : m_font(font)
    , m_strongFont(strongFont)
    , m_range(content.range)
    , m_rowHeight(std::ceil(QFontMetricsF(font).height()))
{
    for (const ChartLine& line : content.lines)
        m_percentiles.push_back(content.options.percentile ? percentile(line.curve.points, 0.95) : std::nan(""));
    scaleAxes(content);
    collectSideLabels(content);
    placePlot(content, size);
    placeSideLabels();
    placeMarkLabels(content);
    const double widest = QFontMetricsF(font).horizontalAdvance(QStringLiteral("00 mmm. 00"));
    m_ticks = timeTicks(m_range, std::max(2, static_cast<int>(m_plot.width() / widest)), QLocale());
}

/// Limits stay in sight; where the unit has a nought, the scale starts there. The second axis has its lines where the
/// first has its own.
void ChartLayout::scaleAxes(const ChartContent& content)
{
    for (const ChartLine& line : content.lines) {
        const QString key = axisKey(line.metric, line.unit);
        auto axis = std::ranges::find(m_axes, key, &ChartAxis::key);
        if (axis == m_axes.end())
            axis = m_axes.insert(m_axes.end(), ChartAxis{.key = key, .unit = {}, .grid = {}});
        m_axisOf.push_back(static_cast<size_t>(axis - m_axes.begin()));
    }
    int count = GridLines;
    for (size_t i = 0; i < m_axes.size(); ++i) {
        const auto first = static_cast<size_t>(std::ranges::find(m_axisOf, i) - m_axisOf.begin());
        const ChartLine& line = content.lines[first];
        Reach reach = reachOf(content, m_axisOf, i);
        if (!(reach.low <= reach.high))
            reach.low = reach.high = 0;
        if (Format::hasZero(line.unit))
            reach.take(0);
        ChartAxis& axis = m_axes[i];
        axis.unit = Format::unitFor(line.metric, line.unit, std::max(std::abs(reach.low), std::abs(reach.high)));
        const double low = reach.low * axis.unit.factor;
        const double high = reach.high * axis.unit.factor;
        axis.grid = i == 0 ? niceSteps(low, high, count) : evenSteps(low, high, count);
        count = static_cast<int>(axis.grid.size()) - 1;
        axis.low = axis.grid.front() / axis.unit.factor;
        axis.high = axis.grid.back() / axis.unit.factor;
    }
}

void ChartLayout::collectSideLabels(const ChartContent& content)
{
    const Format format;
    if (const auto& limits = limitsToDraw(content); !limits.empty()) {
        const ChartLine& line = content.lines.front();
        const auto add = [&](std::optional<double> limit, SideLabel::Kind kind, State state) {
            if (limit)
                m_sideLabels.push_back(
                    {kind, 0, *limit,
                     Words::stateName(state) + QLatin1Char(' ') + format.value(line.metric, line.unit, *limit)});
        };
        const Limits& last = limits.back().limits;
        add(last.warning, SideLabel::Warning, State::Warning);
        add(last.error, SideLabel::Error, State::Error);
    }
    for (size_t i = 0; i < content.lines.size(); ++i) {
        const ChartLine& line = content.lines[i];
        if (std::isfinite(m_percentiles[i]))
            m_sideLabels.push_back({SideLabel::Percentile, i, m_percentiles[i],
                                    QStringLiteral("p95 ") + format.value(line.metric, line.unit, m_percentiles[i])});
        if (line.curve.points.empty())
            continue;
        const double value = line.curve.points.back().mean;
        QString text = format.value(line.metric, line.unit, value);
        if (!line.name.isEmpty() && content.lines.size() <= DirectLabels)
            text = line.name + QLatin1Char(' ') + text;
        m_sideLabels.push_back({SideLabel::Line, i, value, text});
    }
}

double ChartLayout::gridWidth(const ChartAxis& axis) const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (size_t step = 0; step < axis.grid.size(); ++step)
        widest = std::max(widest, metrics.horizontalAdvance(axis.text(step)));
    return std::ceil(widest);
}

void ChartLayout::placePlot(const ChartContent& content, QSizeF size)
{
    const QFontMetricsF strong(m_strongFont);
    double labels = 0;
    for (SideLabel& label : m_sideLabels) {
        label.text = strong.elidedText(label.text, Qt::ElideRight, size.width() * 0.3);
        labels = std::max(labels, strong.horizontalAdvance(label.text));
    }
    const double least = strong.horizontalAdvance(QStringLiteral("000 000"));
    const double left = m_axes.empty() ? least : std::max(least, gridWidth(m_axes.front()) + steps(3));
    double right = std::max(least, labels + steps(4));
    if (m_axes.size() > 1)
        right += gridWidth(m_axes[1]) + steps(3);
    const double top = placeLegend(content, size) + m_rowHeight / 2 + steps(1);
    const double bottom = m_rowHeight + steps(2);
    m_plot =
        QRectF(left, top, std::max(10.0, size.width() - left - right), std::max(10.0, size.height() - top - bottom));
    m_labelsLeft = m_plot.right() + steps(2) + (m_axes.size() > 1 ? gridWidth(m_axes[1]) + steps(3) : 0);
}

/// Rows of names above the plot. Returns their height.
double ChartLayout::placeLegend(const ChartContent& content, QSizeF size)
{
    if (content.lines.size() <= DirectLabels)
        return 0;
    const QFontMetricsF metrics(m_font);
    QPointF at(steps(2), 0);
    for (size_t i = 0; i < content.lines.size(); ++i) {
        const double width = steps(6) + metrics.horizontalAdvance(content.lines[i].name);
        if (at.x() > steps(2) && at.x() + width > size.width())
            at = QPointF(steps(2), at.y() + m_rowHeight);
        m_legend.push_back({i, QRectF(at, QSizeF(width, m_rowHeight))});
        at.rx() += width + steps(4);
    }
    return at.y() + m_rowHeight + steps(1);
}

void ChartLayout::placeSideLabels()
{
    // Wanted places were kept as values until the plot was known. Limits give way to lines where there is no room.
    for (SideLabel& label : m_sideLabels)
        label.y =
            y(label.kind == SideLabel::Line || label.kind == SideLabel::Percentile ? m_axisOf[label.line] : 0, label.y);
    const double top = 0;
    const double bottom = m_plot.bottom() + m_rowHeight / 2;
    const auto room = static_cast<size_t>(labelsThatFit(m_rowHeight, top, bottom));
    while (m_sideLabels.size() > room)
        m_sideLabels.erase(m_sideLabels.begin());
    std::ranges::stable_sort(m_sideLabels, {}, &SideLabel::y);
    std::vector<double> wanted;
    for (const SideLabel& label : m_sideLabels)
        wanted.push_back(label.y);
    const std::vector<double> places = spreadLabels(wanted, m_rowHeight, top, bottom);
    for (size_t i = 0; i < places.size(); ++i)
        m_sideLabels[i].y = places[i];
}

void ChartLayout::placeMarkLabels(const ChartContent& content)
{
    // Errors first, then notes, warnings and windows: what has no room is what matters least.
    const auto rank = [&](size_t i) {
        const ChartMark& mark = content.marks[i];
        if (mark.kind == MarkKind::Alarm)
            return mark.level == State::Error ? 0 : 2;
        return mark.kind == MarkKind::Note ? 1 : 3;
    };
    std::vector<size_t> order;
    for (size_t i = 0; i < content.marks.size(); ++i) {
        Interval when = content.marks[i].when;
        if (!content.marks[i].text.isEmpty() && when.from < m_range.to && m_range.from < when.to)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, rank);
    const QFontMetricsF metrics(m_font);
    std::vector<TextWish> wishes;
    wishes.reserve(order.size());
    for (const size_t i : order)
        wishes.push_back({x(content.marks[i].when.from) + steps(1),
                          std::ceil(metrics.horizontalAdvance(content.marks[i].text)) + m_rowHeight});
    const int rows = std::min(MarkRows, static_cast<int>(m_plot.height() / m_rowHeight / 2));
    const auto places = placeTexts(wishes, m_plot.left() + 1, m_plot.right(), rows, steps(2));
    for (size_t i = 0; i < order.size(); ++i) {
        if (places[i])
            m_markLabels.push_back({order[i], QRectF(places[i]->x, m_plot.top() + places[i]->row * m_rowHeight + 1,
                                                     wishes[i].width, m_rowHeight)});
    }
}

double ChartLayout::x(UtcTime at) const
{
    // Open ends are UtcTime::min and max: as doubles, the difference can't overflow.
    const double share = (static_cast<double>(toMs(at)) - static_cast<double>(toMs(m_range.from))) /
                         static_cast<double>(std::max<qint64>(1, m_range.length().count()));
    return m_plot.left() + m_plot.width() * share;
}

UtcTime ChartLayout::timeAt(double x) const
{
    const double share = (x - m_plot.left()) / m_plot.width();
    return m_range.from + Millis{static_cast<qint64>(share * static_cast<double>(m_range.length().count()))};
}

double ChartLayout::y(size_t axis, double value) const
{
    const ChartAxis& scale = m_axes[axis];
    return m_plot.bottom() - m_plot.height() * (value - scale.low) / (scale.high - scale.low);
}

ReadOut readOut(const ChartContent& content, UtcTime at)
{
    ReadOut out{.at = at, .rows = {}};
    const Format format;
    for (size_t i = 0; i < content.lines.size(); ++i) {
        const ChartLine& line = content.lines[i];
        const HistoryPoint* point = nearestPoint(line.curve, at);
        if (point == nullptr || std::isnan(point->mean))
            continue;
        if (out.rows.empty())
            out.at = point->at;
        QString value = format.value(line.metric, line.unit, point->mean);
        if (point->count > 1 && point->min < point->max)
            value += QStringLiteral("  (") + format.value(line.metric, line.unit, point->min) + QChar(u'–') +
                     format.value(line.metric, line.unit, point->max) + QLatin1Char(')');
        if (const HistoryPoint* earlier = nearestPoint(line.earlier, at))
            value += QStringLiteral("  ←  ") + format.value(line.metric, line.unit, earlier->mean);
        out.rows.push_back({i, line.name, value});
    }
    return out;
}

QString ReadOut::text(UtcTime now) const
{
    QString text;
    for (const Row& row : rows) {
        text += text.isEmpty() ? Format().shortMoment(at, now) + QStringLiteral(":  ") : QStringLiteral(";  ");
        text += row.name.isEmpty() ? row.value : row.name + QLatin1Char(' ') + row.value;
    }
    return text;
}

} // namespace sd
