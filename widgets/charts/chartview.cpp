#include "widgets/charts/chartview.h"

#include "models/words/words.h"
#include "widgets/charts/scales.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr int LeftMargin = steps(13);
constexpr int RightMargin = steps(24);
constexpr int TopMargin = steps(2);
constexpr int BottomMargin = steps(6);

struct SideLabel
{
    double y;
    QString text;
    QColor color;
    bool strong = false;
};

/// Moves labels apart that would lie on each other, keeping their order.
void spread(std::vector<SideLabel>& labels, double height)
{
    std::ranges::sort(labels, {}, &SideLabel::y);
    for (size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + height);
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(steps(60), steps(30));
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setVisible(false); // grid and labels are painted here: Qt's axes can't speak local time
        chart()->addAxis(axis, axis == m_x ? Qt::AlignBottom : Qt::AlignLeft);
    }
    setAccessibleName(tr("Chart"));
}

void ChartView::setContent(ChartContent content)
{
    m_content = std::move(content);
    m_notice.clear();
    rebuild();
    const QString last = m_content.curve.points.empty() ? QString() : readingAt(m_content.curve.points.back().at);
    setAccessibleDescription(last);
}

void ChartView::setNotice(const QString& notice)
{
    m_notice = notice;
    m_content = {};
    setAccessibleDescription(notice);
    rebuild();
}

void ChartView::rebuild()
{
    chart()->removeAllSeries();
    if (m_content.range.isEmpty()) {
        viewport()->update();
        return;
    }
    scale();
    const Palette& colors = paletteOf(palette());
    addCurve(colors);
    if (m_content.threshold.warning)
        addLimit(*m_content.threshold.warning, colors.state(State::Warning).ink);
    if (m_content.threshold.error)
        addLimit(*m_content.threshold.error, colors.state(State::Error).ink);
    layoutPlot();
    resetCachedContent();
    viewport()->update();
}

/// Limits stay in sight; where the unit has a nought, the scale starts there.
void ChartView::scale()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const HistoryPoint& point : m_content.curve.points) {
        take(point.min);
        take(point.max);
        take(point.mean);
    }
    for (const auto& limit : {m_content.threshold.warning, m_content.threshold.error}) {
        if (limit)
            take(*limit);
    }
    if (!(low <= high))
        low = high = 0;
    if (Format::hasZero(m_content.unit))
        low = std::min(low, 0.0);
    m_unit = Format::unitFor(m_content.metric, m_content.unit, std::max(std::abs(low), std::abs(high)));
    m_grid = niceSteps(low * m_unit.factor, high * m_unit.factor, 5);
    m_x->setRange(static_cast<double>(toMs(m_content.range.from)), static_cast<double>(toMs(m_content.range.to)));
    m_y->setRange(m_grid.front() / m_unit.factor, m_grid.back() / m_unit.factor);
}

void ChartView::addCurve(const Palette& colors)
{
    const bool merged = m_content.curve.step > Millis{0};
    for (const auto& part : unbrokenParts(m_content.curve)) {
        QList<QPointF> mean;
        QList<QPointF> upper;
        QList<QPointF> lower;
        for (const HistoryPoint& point : part) {
            const auto x = static_cast<double>(toMs(point.at) + m_content.curve.step.count() / 2);
            mean.append({x, point.mean});
            upper.append({x, point.max});
            lower.append({x, point.min});
        }
        if (mean.size() == 1) // a lone sample is still to be seen
            mean.append(mean.first() + QPointF(static_cast<double>(m_content.range.length().count()) / 200, 0));
        if (merged && part.size() > 1) {
            auto* top = new QLineSeries(this);
            auto* bottom = new QLineSeries(this);
            top->replace(upper);
            bottom->replace(lower);
            auto* band = new QAreaSeries(top, bottom);
            top->setParent(band);
            bottom->setParent(band);
            band->setPen(Qt::NoPen);
            band->setBrush(colors.band);
            attach(band);
        }
        auto* line = new QLineSeries;
        line->replace(mean);
        line->setPen(QPen(colors.accent, 1.5));
        attach(line);
    }
}

void ChartView::addLimit(double limit, const QColor& color)
{
    auto* line = new QLineSeries;
    line->append(m_x->min(), limit);
    line->append(m_x->max(), limit);
    QPen pen(color, 1.2, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    line->setPen(pen);
    attach(line);
}

void ChartView::attach(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void ChartView::layoutPlot()
{
    chart()->setPlotArea(QRectF(LeftMargin, TopMargin, std::max(10, width() - LeftMargin - RightMargin),
                                std::max(10, height() - TopMargin - BottomMargin)));
}

double ChartView::xOf(UtcTime at) const
{
    const QRectF plot = chart()->plotArea();
    const double share = static_cast<double>((at - m_content.range.from).count()) /
                         static_cast<double>(std::max<qint64>(1, m_content.range.length().count()));
    return plot.left() + plot.width() * share;
}

double ChartView::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * (value - m_y->min()) / (m_y->max() - m_y->min());
}

UtcTime ChartView::timeAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double share = (x - plot.left()) / plot.width();
    return m_content.range.from +
           Millis{static_cast<qint64>(share * static_cast<double>(m_content.range.length().count()))};
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    const Palette& colors = paletteOf(palette());
    painter->fillRect(rect, colors.page);
    if (m_content.range.isEmpty())
        return;
    painter->save();
    painter->setFont(typeface(Type::Small));
    drawSpans(*painter, colors);
    drawGrid(*painter, colors);
    painter->restore();
}

void ChartView::drawSpans(QPainter& painter, const Palette& colors) const
{
    const QRectF plot = chart()->plotArea();
    const auto fill = [&](const Interval& when, const QBrush& brush) {
        const double from = std::max(plot.left(), xOf(std::max(when.from, m_content.range.from)));
        const double to = std::min(plot.right(), xOf(std::min(when.to, m_content.range.to)));
        if (to > from)
            painter.fillRect(QRectF(from, plot.top(), std::max(1.0, to - from), plot.height()), brush);
    };
    for (const StateSpan& span : m_content.states) {
        QColor shade = colors.state(span.state).ink;
        shade.setAlphaF(0.07F);
        if (span.state == State::Warning || span.state == State::Error || span.state == State::Unknown)
            fill(span.when, shade);
    }
    for (const ServiceWindow& window : m_content.windows)
        fill(window.when, QBrush(colors.line, Qt::BDiagPattern));
}

void ChartView::drawGrid(QPainter& painter, const Palette& colors) const
{
    const QRectF plot = chart()->plotArea();
    const Format format;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double step : m_grid) {
        const double y = yOf(step / m_unit.factor);
        painter.setPen(std::abs(step) < 1e-12 ? colors.dim : colors.line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.dim);
        painter.drawText(QRectF(0, y - steps(3), plot.left() - steps(2), steps(6)), Qt::AlignRight | Qt::AlignVCenter,
                         format.number(step));
    }
    const int most = std::max(2, static_cast<int>(plot.width()) / steps(17));
    for (const TimeTick& tick : timeTicks(m_content.range, most, QLocale())) {
        const double x = xOf(tick.at);
        painter.setPen(colors.line);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + steps(1)));
        painter.setPen(colors.dim);
        painter.drawText(QRectF(x - steps(12), plot.bottom() + steps(1), steps(24), BottomMargin - steps(1)),
                         Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void ChartView::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    const Palette& colors = paletteOf(palette());
    painter->save();
    painter->setFont(typeface(Type::Small));
    if (m_content.range.isEmpty()) {
        painter->setPen(colors.dim);
        painter->setFont(typeface(Type::Body));
        painter->drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    } else {
        drawLabels(*painter, colors);
        drawCursor(*painter, colors);
    }
    painter->restore();
}

void ChartView::drawLabels(QPainter& painter, const Palette& colors) const
{
    const Format format;
    const QRectF plot = chart()->plotArea();
    std::vector<SideLabel> labels;
    const auto limit = [&](const std::optional<double>& at, State state) {
        if (at)
            labels.push_back(
                {yOf(*at),
                 Words::stateName(state) + QLatin1Char(' ') + format.value(m_content.metric, m_content.unit, *at),
                 colors.state(state).ink});
    };
    limit(m_content.threshold.warning, State::Warning);
    limit(m_content.threshold.error, State::Error);
    if (!m_content.curve.points.empty()) {
        const double last = m_content.curve.points.back().mean;
        labels.push_back({yOf(last), format.value(m_content.metric, m_content.unit, last), colors.accent, true});
    }
    const double height = painter.fontMetrics().height();
    spread(labels, height);
    for (const SideLabel& label : labels) {
        painter.setFont(typeface(Type::Small, label.strong));
        painter.setPen(label.color);
        painter.drawText(QRectF(plot.right() + steps(2), label.y - height / 2, RightMargin - steps(2), height),
                         Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

const HistoryPoint* ChartView::nearest(UtcTime at) const
{
    const auto& points = m_content.curve.points;
    const auto after = std::ranges::lower_bound(points, at, {}, &HistoryPoint::at);
    const HistoryPoint* best = after == points.end() ? nullptr : &*after;
    if (after != points.begin()) {
        const HistoryPoint& before = *std::prev(after);
        if (best == nullptr || at - before.at < best->at - at)
            best = &before;
    }
    const Millis reach = std::max(3 * m_content.curve.step, m_content.range.length() / 50);
    return best != nullptr && std::chrono::abs(best->at - at) <= reach ? best : nullptr;
}

QString ChartView::readingAt(UtcTime at) const
{
    const HistoryPoint* point = nearest(at);
    if (point == nullptr)
        return {};
    const Format format;
    QString text = format.shortMoment(point->at, m_content.range.to) + QStringLiteral(":  ") +
                   format.value(m_content.metric, m_content.unit, point->mean);
    if (point->count > 1 && point->min < point->max)
        text += QStringLiteral("  (") + format.value(m_content.metric, m_content.unit, point->min) + QChar(u'–') +
                format.value(m_content.metric, m_content.unit, point->max) + QLatin1Char(')');
    return text;
}

void ChartView::drawCursor(QPainter& painter, const Palette& colors) const
{
    const QRectF plot = chart()->plotArea();
    if (!m_cursor || *m_cursor < plot.left() || *m_cursor > plot.right())
        return;
    painter.setPen(colors.dim);
    painter.drawLine(QPointF(*m_cursor, plot.top()), QPointF(*m_cursor, plot.bottom()));
    const QString text = readingAt(timeAt(*m_cursor));
    if (text.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF box(0, plot.top(), metrics.horizontalAdvance(text) + steps(4), metrics.height() + steps(2));
    box.moveLeft(*m_cursor + box.width() + steps(2) < plot.right() ? *m_cursor + steps(2)
                                                                   : *m_cursor - box.width() - steps(2));
    painter.setBrush(colors.frame);
    painter.setPen(colors.line);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layoutPlot();
    resetCachedContent();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    m_cursor = event->position().x();
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_cursor.reset();
    viewport()->update();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace sd
