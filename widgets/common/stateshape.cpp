#include "widgets/common/stateshape.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace sd {

namespace {

QPainterPath octagon(const QRectF& box)
{
    constexpr int corners = 8;
    const double radius = box.width() / 2 / std::cos(std::numbers::pi / corners);
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = std::numbers::pi / corners * (2 * i + 1);
        shape << box.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

QPainterPath figure(State state, const QRectF& box)
{
    QPainterPath path;
    const double w = box.width();
    switch (state) {
    case State::Ok:
        path.addEllipse(box.adjusted(w * 0.15, w * 0.15, -w * 0.15, -w * 0.15));
        break;
    case State::NoData:
        path.addEllipse(box.adjusted(w * 0.08, w * 0.08, -w * 0.08, -w * 0.08));
        break;
    case State::Warning:
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.right() + w * 0.06, box.bottom() - w * 0.06);
        path.lineTo(box.left() - w * 0.06, box.bottom() - w * 0.06);
        path.closeSubpath();
        break;
    case State::Error:
        path = octagon(box);
        break;
    case State::Unknown:
        path.moveTo(box.center().x(), box.top() - w * 0.08);
        path.lineTo(box.right() + w * 0.08, box.center().y());
        path.lineTo(box.center().x(), box.bottom() + w * 0.08);
        path.lineTo(box.left() - w * 0.08, box.center().y());
        path.closeSubpath();
        break;
    }
    return path;
}

void paintQuestion(QPainter& painter, const QRectF& box, const QColor& color)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(6, static_cast<int>(box.height() * 0.72)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
}

void paintWaves(QPainter& painter, const QRectF& box)
{
    const double w = box.width();
    for (const double offset : {0.12, 0.36}) {
        QPainterPath wave;
        const double x = box.right() + w * offset;
        wave.moveTo(x, box.top());
        wave.cubicTo(x + w * 0.3, box.top() + w * 0.3, x - w * 0.3, box.bottom() - w * 0.3, x, box.bottom());
        painter.drawPath(wave);
    }
}

} // namespace

void paintState(QPainter& painter, const QRectF& area, StateMark mark, const Palette& palette)
{
    const double side = std::min(area.width(), area.height()) * (mark.flapping ? 0.62 : 0.78);
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center() - (mark.flapping ? QPointF(side * 0.22, 0) : QPointF()));
    if (mark.muted)
        box.adjust(side * 0.08, 0, -side * 0.08, -side * 0.16);

    const QColor ink = palette.state(mark.state).ink;
    const double thin = std::max(1.2, side * 0.1);
    const bool hollow = mark.muted || mark.state == State::Ok || mark.state == State::NoData;
    QColor fill = ink;
    if (mark.acknowledged)
        fill.setAlphaF(0.4F);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, thin, mark.state == State::NoData ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(hollow || mark.acknowledged ? pen : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.drawPath(figure(mark.state, box));
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (mark.muted)
        painter.drawLine(QPointF(box.left(), box.bottom() + side * 0.26),
                         QPointF(box.right(), box.bottom() + side * 0.26));
    if (mark.flapping)
        paintWaves(painter, box);
    if (mark.state == State::Unknown)
        paintQuestion(painter, box, hollow || mark.acknowledged ? ink : palette.page);
    painter.restore();
}

void paintOutline(QPainter& painter, const QRectF& area, State state, const QColor& color)
{
    QRectF box(0, 0, area.height() * 0.7, area.height() * 0.7);
    box.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(figure(state, box));
    painter.restore();
}

QIcon stateIcon(StateMark mark, const Palette& palette)
{
    QIcon icon;
    for (const int size : {16, 32, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintState(painter, pixmap.rect(), mark, palette);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace sd
