#include "widgets/room/heatpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sd {

namespace {

constexpr double Faint = 0.28;     // what the filter does not let through
constexpr float HalfStrong = 0.4F; // what somebody has

double radiusOf(const QRectF& area)
{
    return std::min(3.0, area.height() / 8);
}

QColor mixed(const QColor& over, const QColor& under, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

/// "!", as a bar over a dot: a font's own would be blurred at this size.
void paintExclamation(QPainter& painter, const QRectF& box)
{
    const double thick = std::max(1.6, box.height() * 0.2);
    const double middle = box.center().x();
    painter.drawRect(QRectF(middle - thick / 2, box.top(), thick, box.height() * 0.62));
    painter.drawRect(QRectF(middle - thick / 2, box.bottom() - std::max(1.6, box.height() * 0.2), thick,
                            std::max(1.6, box.height() * 0.2)));
}

void paintTriangle(QPainter& painter, const QRectF& box)
{
    painter.drawPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
}

void paintQuestion(QPainter& painter, const QRectF& box, const QColor& ink)
{
    const QFont before = painter.font();
    QFont font = before;
    font.setPixelSize(std::max(7, static_cast<int>(box.height() * 1.25)));
    font.setWeight(QFont::Black);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box.adjusted(-box.width(), -box.height(), box.width(), box.height()), Qt::AlignCenter,
                     QStringLiteral("?"));
    painter.setFont(before);
}

void paintSign(QPainter& painter, const QRectF& box, State state, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (state == State::Error)
        paintExclamation(painter, box);
    else if (state == State::Warning)
        paintTriangle(painter, box);
    else if (state == State::Unknown)
        paintQuestion(painter, box, ink);
}

/// The tile's outline: a diamond where nobody can tell, so that it is told from an Error without its colour; a named
/// tile is too wide for one.
void paintTile(QPainter& painter, const QRectF& area, State state, double radius)
{
    if (state != State::Unknown || area.width() > 1.5 * area.height()) {
        painter.drawRoundedRect(area, radius, radius);
        return;
    }
    const QPointF middle = area.center();
    painter.drawPolygon(QPolygonF({QPointF(middle.x(), area.top()), QPointF(area.right(), middle.y()),
                                   QPointF(middle.x(), area.bottom()), QPointF(area.left(), middle.y())}));
}

/// The square in the middle of a tile, or at its left end when it is wide, in which the sign stands.
QRectF signBox(const QRectF& area)
{
    const double side = std::max(5.0, area.height() * 0.5);
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center());
    if (area.width() > 1.5 * area.height())
        box.moveLeft(area.left() + (area.height() - side) / 2);
    return box;
}

} // namespace

void HeatPainter::setLook(const Palette& colors, QSize tile, qreal pixelRatio)
{
    if (m_colors == &colors && m_tile == tile && qFuzzyCompare(m_pixelRatio, pixelRatio))
        return;
    m_colors = &colors;
    m_tile = tile;
    m_pixelRatio = pixelRatio;
    m_pictures.clear();
}

bool HeatPainter::isLoud(StateMark mark)
{
    return !mark.muted && severity(mark.state) > severity(State::NoData);
}

QRect HeatPainter::loudArea(const QRect& tile) const
{
    const int least = std::max(leastLoud, tile.height());
    if (tile.height() >= least)
        return tile;
    const int more = least - tile.height();
    return tile.adjusted(-more / 2, -more / 2, more - more / 2, more - more / 2);
}

void HeatPainter::paint(QPainter& painter, const QRect& area, StateMark mark, bool wanted)
{
    const auto bit = [](bool value, quint32 weight) { return value ? weight : 0U; };
    const quint32 key = static_cast<quint32>(mark.state) | bit(mark.muted, 8) | bit(mark.acknowledged, 16) |
                        bit(wanted, 32) | (static_cast<quint32>(area.height()) << 8);
    QPixmap& picture = m_pictures[key];
    if (picture.isNull()) {
        picture = QPixmap(area.size() * m_pixelRatio);
        picture.setDevicePixelRatio(m_pixelRatio);
        picture.fill(m_colors->page);
        QPainter fresh(&picture);
        fresh.setRenderHint(QPainter::Antialiasing);
        paintFresh(fresh, QRectF(QPointF(), area.size()), mark, wanted);
    }
    painter.drawPixmap(area.topLeft(), picture);
}

void HeatPainter::paintFresh(QPainter& painter, const QRectF& area, StateMark mark, bool wanted) const
{
    painter.setOpacity(wanted ? 1 : Faint);
    paintFrame(painter, area, mark);
    const QColor ink = m_colors->state(mark.state).ink;
    paintSign(painter, signBox(area), mark.state, mark.muted || mark.acknowledged ? ink : m_colors->page);
}

/// The tile itself, without a sign.
void HeatPainter::paintFrame(QPainter& painter, const QRectF& area, StateMark mark) const
{
    const QColor ink = m_colors->state(mark.state).ink;
    const double radius = radiusOf(area);
    const double thin = area.height() < 12 ? 1 : 1.5;
    const QRectF inner = area.adjusted(thin / 2, thin / 2, -thin / 2, -thin / 2);
    if (mark.muted || mark.state == State::NoData) {
        QPen pen(ink, thin);
        if (mark.state == State::NoData)
            pen.setDashPattern({area.height() < 12 ? 1.0 : 2.5, area.height() < 12 ? 1.0 : 2.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        paintTile(painter, inner, mark.state, radius);
        if (mark.muted && area.height() >= 12)
            painter.drawLine(QPointF(inner.left() + 3, inner.bottom() - 2.5),
                             QPointF(inner.right() - 3, inner.bottom() - 2.5));
        return;
    }
    const bool well = mark.state == State::Ok;
    const QColor fill = mark.acknowledged ? mixed(ink, m_colors->page, HalfStrong) : ink;
    painter.setPen(mark.acknowledged ? QPen(ink, thin) : QPen(Qt::NoPen));
    painter.setBrush(well ? m_colors->tile : fill);
    paintTile(painter, mark.acknowledged ? inner : area, mark.state, radius);
}

void HeatPainter::paintNamed(QPainter& painter, const QRect& area, StateMark mark, bool wanted,
                             const QString& name) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFresh(painter, area, mark, wanted);
    const bool filled = isLoud(mark);
    const QColor ink = m_colors->state(mark.state).ink;
    const QRectF sign = signBox(area);
    const bool hasSign = severity(mark.state) > severity(State::NoData);
    QFont font = painter.font();
    font.setBold(filled);
    painter.setFont(font);
    painter.setPen(filled && !mark.acknowledged ? m_colors->page
                   : filled || mark.muted       ? m_colors->text
                                                : m_colors->dim);
    if (mark.state == State::NoData)
        painter.setPen(ink);
    const QRectF room = area.toRectF().adjusted(hasSign ? sign.right() - area.left() + 5 : 7, 0, -5, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(room.width())));
    painter.restore();
}

} // namespace sd
