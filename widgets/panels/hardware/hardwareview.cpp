#include "widgets/panels/hardware/hardwareview.h"

#include "widgets/common/palette.h"
#include "widgets/panels/hardware/hardwarepainter.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sd {

namespace {

constexpr int ViewMargin = steps(1);

} // namespace

HardwareView::HardwareView(const ItemWords& words, QWidget* parent)
    : PaintedList(parent)
    , m_itemWords(words)
    , m_words(words)
{
    setObjectName(QStringLiteral("hardwareView"));
    setAccessibleName(tr("The machine's parts"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
}

void HardwareView::show(HardwarePicture picture, bool muted)
{
    const SeriesId held = m_current < 0 ? SeriesId{} : m_picture.parts[static_cast<size_t>(m_current)].lead().series;
    const State before = m_current < 0 ? State::Ok : m_picture.parts[static_cast<size_t>(m_current)].state;
    m_picture = std::move(picture);
    m_muted = muted;
    m_current = held ? m_picture.partOf(held) : -1;
    m_hovered = -1;
    layoutParts();
    if (m_current >= 0 && m_picture.parts[static_cast<size_t>(m_current)].state != before)
        tellChange(m_current);
}

void HardwareView::select(SeriesId series)
{
    const int part = m_picture.partOf(series);
    if (part == m_current)
        return;
    m_current = part;
    viewport()->update();
}

void HardwareView::layoutParts()
{
    const QFontMetricsF metrics(typeface(Type::Body));
    const auto words = [](const HardwarePart& part) { return PartWords::name(part); };
    const auto layoutFor = [&](int width) {
        m_layout = HardwareLayout(m_picture, width - 2 * ViewMargin, metrics, words);
        return static_cast<int>(m_layout.height()) + 2 * ViewMargin;
    };
    const QSize room = size(); // there is no frame
    int height = layoutFor(room.width());
    const bool overflows = height > room.height();
    if (overflows) // again, beside the scroll bar
        height = layoutFor(room.width() - verticalScrollBar()->sizeHint().width());
    setVerticalScrollBarPolicy(overflows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setMaximumHeight(height); // what is told of the chosen part follows right below
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(static_cast<int>(metrics.height()));
    verticalScrollBar()->setRange(0, std::max(0, height - room.height()));
    viewport()->update();
}

QPointF HardwareView::offset() const
{
    return {ViewMargin, static_cast<double>(ViewMargin - verticalScrollBar()->value())};
}

QRect HardwareView::itemRect(int part) const
{
    return m_layout.areaOf(part).translated(offset()).toAlignedRect();
}

int HardwareView::itemAt(QPoint inViewport) const
{
    return m_layout.partAt(QPointF(inViewport) - offset());
}

State HardwareView::overall() const
{
    State worst = State::Ok;
    for (const HardwarePart& part : m_picture.parts)
        worst = worse(worst, part.state);
    return worst;
}

void HardwareView::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(viewport());
    painter.translate(offset());
    HardwarePainter brush(painter, colors, m_words, m_muted);
    for (const PartFrame& frame : m_layout.frames())
        brush.paintFrame(frame, overall());
    for (const QLineF& wire : m_layout.wires())
        brush.paintWire(wire);
    for (const PartBlock& block : m_layout.blocks())
        brush.paintBlock(block, block.part < 0 ? nullptr : &m_picture.parts[static_cast<size_t>(block.part)]);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](int part, const QColor& color, double width) {
        painter.setPen(QPen(color, width));
        painter.drawRoundedRect(m_layout.areaOf(part).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
    };
    if (m_hovered >= 0 && m_hovered != m_current)
        frame(m_hovered, colors.dim, 1.5);
    if (m_current >= 0)
        frame(m_current, hasFocus() ? colors.accent : colors.dim, 2);
}

bool HardwareView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int part = itemAt(help->pos()); part >= 0)
            QToolTip::showText(help->globalPos(), m_words.explain(m_picture.parts[static_cast<size_t>(part)], m_muted),
                               viewport(), itemRect(part));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        setHovered(itemAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        setHovered(-1);
    return PaintedList::viewportEvent(event);
}

void HardwareView::setHovered(int part)
{
    if (part == m_hovered)
        return;
    m_hovered = part;
    viewport()->setCursor(part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void HardwareView::moveTo(int part)
{
    if (part < 0 || part >= itemCount())
        return;
    const bool isOther = part != m_current;
    m_current = part;
    const QRectF area = m_layout.areaOf(part);
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), static_cast<int>(area.bottom()) + 3 * ViewMargin - viewport()->height(),
                             std::max(0, static_cast<int>(area.top()))));
    viewport()->update();
    if (isOther)
        tellFocus(part);
    Q_EMIT partChosen(part);
}

void HardwareView::keyPressEvent(QKeyEvent* event)
{
    using Step = HardwareLayout::Step;
    static const QHash<int, Step> moves{{Qt::Key_Left, Step::Left},   {Qt::Key_H, Step::Left},  {Qt::Key_Up, Step::Up},
                                        {Qt::Key_Right, Step::Right}, {Qt::Key_L, Step::Right}, {Qt::Key_K, Step::Up},
                                        {Qt::Key_Down, Step::Down},   {Qt::Key_J, Step::Down}};
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || itemCount() == 0)
        event->ignore();
    else if (const auto step = moves.constFind(event->key()); step != moves.constEnd())
        moveTo(m_current < 0 ? 0 : m_layout.neighbour(m_current, *step));
    else if (event->key() == Qt::Key_Home)
        moveTo(0);
    else if (event->key() == Qt::Key_End)
        moveTo(itemCount() - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT partOpened(m_current);
    else
        event->ignore();
}

void HardwareView::mousePressEvent(QMouseEvent* event)
{
    const int part = itemAt(event->position().toPoint());
    if (part < 0 || event->button() != Qt::LeftButton)
        event->ignore();
    else
        moveTo(part);
}

void HardwareView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int part = itemAt(event->position().toPoint()); part >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT partOpened(part);
}

void HardwareView::resizeEvent(QResizeEvent* event)
{
    PaintedList::resizeEvent(event);
    layoutParts();
}

void HardwareView::focusInEvent(QFocusEvent* event)
{
    PaintedList::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    viewport()->update();
}

void HardwareView::focusOutEvent(QFocusEvent* event)
{
    PaintedList::focusOutEvent(event);
    viewport()->update();
}

void HardwareView::changeEvent(QEvent* event)
{
    PaintedList::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layoutParts();
}

QString HardwareView::describe(int part) const
{
    return part < 0 || part >= itemCount() ? QString()
                                           : m_words.describe(m_picture.parts[static_cast<size_t>(part)], m_muted);
}

QString HardwareView::summary() const
{
    return tr("%Ln parts", "of a machine", itemCount()) + QStringLiteral(", ") +
           m_itemWords.summary(m_picture.counts());
}

} // namespace sd
