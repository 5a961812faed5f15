#include "widgets/charts/chartview.h"

#include "widgets/charts/chartaccess.h"
#include "widgets/charts/chartpainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace sd {

namespace {

constexpr double KeyZoom = 1.5;
constexpr double KeyPan = 0.2;
constexpr double KeyCursor = 0.01; ///< of the range
constexpr double WheelStep = 120;  ///< what Qt calls a notch

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    installChartAccess(); // first: to be given a name makes what a screen reader sees
    setAccessibleName(tr("Chart"));
}

ChartView::~ChartView() = default;

QSize ChartView::sizeHint() const
{
    return {steps(160), steps(60)};
}

QSize ChartView::minimumSizeHint() const
{
    return {steps(60), steps(30)};
}

void ChartView::setTime(ChartTime& time)
{
    if (m_time)
        m_time->disconnect(this);
    m_time = &time;
    connect(m_time, &ChartTime::cursorChanged, this, [this] {
        describe();
        update();
    });
}

void ChartView::setContent(ChartContent content, const QString& notice)
{
    m_content = std::move(content);
    m_notice = notice;
    rebuild();
    describe();
}

void ChartView::setRange(Interval range)
{
    if (isEmpty() || range == m_content.range)
        return;
    m_content.range = range;
    rebuild();
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
    m_layout.reset();
    m_picture = {};
    update();
}

/// What is read out where the cursor is, else at the end.
void ChartView::describe()
{
    if (isEmpty())
        return;
    const std::optional<UtcTime> cursor = m_time ? m_time->cursor() : std::nullopt;
    UtcTime last = m_content.range.from;
    for (const ChartLine& line : m_content.lines) {
        if (!line.curve.points.empty())
            last = std::max(last, line.curve.points.back().at);
    }
    setAccessibleDescription(m_content.hasPoints() ? readingAt(cursor.value_or(last)) : m_notice);
}

const ChartLayout& ChartView::chartLayout() const
{
    if (!m_layout)
        m_layout.emplace(m_content, QSizeF(size()), typeface(Type::Small), typeface(Type::Small, true));
    return *m_layout;
}

QString ChartView::readingAt(UtcTime at) const
{
    return readOut(m_content, at).text(m_content.range.to);
}

void ChartView::render(QPainter& painter, QSizeF size, const Palette& colors) const
{
    painter.fillRect(QRectF(QPointF(), size), colors.page);
    if (isEmpty())
        return;
    const ChartLayout layout(m_content, size, typeface(Type::Small), typeface(Type::Small, true));
    ChartPainter(m_content, layout, colors).paint(painter);
}

void ChartView::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    if (isEmpty()) {
        painter.fillRect(rect(), colors.page);
        painter.setPen(colors.dim);
        painter.setFont(typeface(Type::Body));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
        return;
    }
    const ChartPainter chart(m_content, chartLayout(), colors);
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(colors.page);
        QPainter picture(&m_picture);
        chart.paint(picture);
    }
    painter.drawPixmap(QPointF(), m_picture);
    if (!m_notice.isEmpty()) {
        painter.setPen(colors.dim);
        painter.setFont(typeface(Type::Body));
        painter.drawText(chartLayout().plot(), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    }
    if (m_drag == Drag::Select)
        chart.paintSelection(painter, selection());
    const std::optional<UtcTime> cursor = m_time ? m_time->cursor() : std::nullopt;
    if (cursor && m_content.range.contains(*cursor))
        chart.paintCursor(painter, *cursor);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRect(chartLayout().plot().adjusted(-1, -1, 1, 1));
    }
}

UtcTime ChartView::timeAt(double x) const
{
    const QRectF& plot = chartLayout().plot();
    return chartLayout().timeAt(std::clamp(x, plot.left(), plot.right()));
}

Interval ChartView::selection() const
{
    return {timeAt(std::min(m_dragFrom, m_dragTo)), timeAt(std::max(m_dragFrom, m_dragTo))};
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const bool wanted = !m_wheelNeedsFocus || hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (isEmpty() || !m_time || !wanted) {
        event->ignore();
        return;
    }
    const QPoint turn = event->angleDelta();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y());
    const int along = sideways ? turn.x() : turn.y();
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier))
        m_time->pan(-0.1 * along / WheelStep);
    else
        m_time->zoom(std::pow(0.8, along / WheelStep), timeAt(event->position().x()));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (isEmpty() || !m_time || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Select : Drag::Pan;
    m_dragFrom = m_dragTo = event->position().x();
    m_dragRange = m_content.range;
    if (m_drag == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (isEmpty() || !m_time)
        return;
    m_dragTo = event->position().x();
    if (m_drag == Drag::Pan) {
        const double share = (m_dragFrom - m_dragTo) / chartLayout().plot().width();
        const Millis by{static_cast<qint64>(share * static_cast<double>(m_dragRange.length().count()))};
        m_time->show({m_dragRange.from + by, m_dragRange.to + by});
    }
    const QRectF& plot = chartLayout().plot();
    const bool inside = m_dragTo >= plot.left() && m_dragTo <= plot.right();
    m_time->setCursor(inside && m_drag != Drag::Pan ? std::optional(timeAt(m_dragTo)) : std::nullopt);
    if (m_drag == Drag::Select)
        update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const Interval chosen = selection();
    const bool selected = m_drag == Drag::Select && std::abs(m_dragTo - m_dragFrom) > 3;
    m_drag = Drag::None;
    unsetCursor();
    update();
    if (selected && m_time)
        m_time->show(chosen);
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_time && m_drag == Drag::None)
        m_time->setCursor({});
}

void ChartView::moveCursor(double share)
{
    Interval range = m_content.range;
    const auto by = [&](double part) {
        return Millis{static_cast<qint64>(part * static_cast<double>(range.length().count()))};
    };
    const UtcTime from = m_time->cursor().value_or(share < 0 ? range.to : range.from);
    m_time->setCursor(std::clamp(from + by(share), range.from, range.to - Millis{1}));
}

bool ChartView::takeKey(int key, bool reads)
{
    const Interval range = m_content.range;
    const UtcTime anchor = m_time->cursor().value_or(range.from + range.length() / 2);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int way = key == Qt::Key_Left ? -1 : 1;
        if (reads)
            moveCursor(way * KeyCursor);
        else
            m_time->pan(way * KeyPan);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        m_time->zoom(1 / KeyZoom, anchor);
    } else if (key == Qt::Key_Minus) {
        m_time->zoom(KeyZoom, anchor);
    } else if (key == Qt::Key_0) {
        m_time->reset();
    } else if (key == Qt::Key_Home) {
        m_time->setCursor(range.from);
    } else if (key == Qt::Key_End) {
        m_time->setCursor(range.to - Millis{1});
    } else if (key == Qt::Key_Escape && m_time->cursor()) {
        m_time->setCursor({});
    } else {
        return false;
    }
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (isEmpty() || !m_time || !plain || !takeKey(event->key(), event->modifiers().testFlag(Qt::ControlModifier)))
        QWidget::keyPressEvent(event);
}

bool ChartView::event(QEvent* event)
{
    // A window's own shortcuts of these keys wait while a chart has the focus.
    if (event->type() == QEvent::ShortcutOverride && !isEmpty() && m_time) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const std::array<int, 4> own{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
        if (std::ranges::find(own, key->key()) != own.end() &&
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const std::array looks{QEvent::PaletteChange, QEvent::FontChange, QEvent::ApplicationFontChange,
                           QEvent::LocaleChange};
    if (std::ranges::find(looks, event->type()) != looks.end())
        rebuild();
}

} // namespace sd
