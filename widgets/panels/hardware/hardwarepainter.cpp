#include "widgets/panels/hardware/hardwarepainter.h"

#include "widgets/common/stateshape.h"
#include "widgets/panels/hardware/hardwarecomposer.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QColor between(const QColor& over, const QColor& under, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

/// The share of its whole that a part's figure is: charge, load; negative: none.
double shareOf(const HardwarePart& part)
{
    for (const QLatin1StringView metric : {"hw.battery.charge"_L1, "serverdrift.ups.load"_L1}) {
        const SeriesHealth* health = part.reading(metric);
        if (health != nullptr && std::isfinite(health->value))
            return std::clamp(health->value, 0.0, 1.0);
    }
    return -1;
}

} // namespace

HardwarePainter::HardwarePainter(QPainter& painter, const Palette& colors, const PartWords& words, bool muted)
    : m_painter(painter)
    , m_colors(colors)
    , m_words(words)
    , m_thin(between(colors.dim, colors.page, isContrast(colors.theme) ? 1.0F : 0.62F))
    , m_line(std::ceil(QFontMetricsF(typeface(Type::Body)).height()))
    , m_muted(muted)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

bool HardwarePainter::isLoud(const HardwarePart& part)
{
    return part.isMissing || severity(part.state) > severity(State::NoData);
}

QColor HardwarePainter::outline(const HardwarePart& part) const
{
    return isLoud(part) ? m_colors.state(part.state).ink : m_thin;
}

QColor HardwarePainter::ink(const HardwarePart& part) const
{
    return isLoud(part) ? m_colors.state(part.state).ink : m_colors.dim;
}

void HardwarePainter::text(const QRectF& area, int flags, const QString& said, const QColor& color, Type type,
                           bool strong)
{
    m_painter.setFont(typeface(type, strong));
    m_painter.setPen(color);
    const QFontMetricsF metrics(m_painter.font());
    m_painter.drawText(area, flags | Qt::TextSingleLine, metrics.elidedText(said, Qt::ElideRight, area.width()));
}

void HardwarePainter::sign(const QRectF& box, const HardwarePart& part)
{
    paintState(m_painter, box, {part.state, m_muted}, m_colors);
}

void HardwarePainter::paintFrame(const PartFrame& frame, State overall)
{
    if (!frame.title.isEmpty())
        text(frame.titleArea, Qt::AlignLeft | Qt::AlignVCenter, frame.title, m_colors.dim, Type::Small);
    if (frame.kind == PartFrame::Plain)
        return;
    const QRectF area = frame.area.adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setPen(QPen(m_thin, 1));
    m_painter.setBrush(frame.kind == PartFrame::Front ? m_colors.frame : m_colors.page);
    m_painter.drawRoundedRect(area, 4, 4);
    if (frame.kind != PartFrame::Front)
        return;
    const double ear = scaled(steps(5));
    for (const double x : {area.left() + ear, area.right() - ear})
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    m_painter.setBrush(Qt::NoBrush);
    const double hole = std::max(3.0, ear * 0.16);
    for (const double x : {area.left() + ear / 2, area.right() - ear / 2}) {
        for (const double y : {area.top() + ear / 2, area.bottom() - ear / 2})
            m_painter.drawEllipse(QPointF(x, y), hole, hole);
    }
    const QRectF lamp(area.left(), area.center().y() - ear / 2, ear, ear);
    paintState(m_painter, lamp.adjusted(ear * 0.12, 0, -ear * 0.12, 0), {overall, m_muted}, m_colors);
}

void HardwarePainter::paintWire(const QLineF& wire)
{
    m_painter.setPen(QPen(m_thin, 2));
    m_painter.drawLine(wire);
}

void HardwarePainter::paintBlock(const PartBlock& block, const HardwarePart* part)
{
    if (block.shape == PartShape::Bay) {
        paintBay(block.area, part);
        return;
    }
    if (part == nullptr)
        return;
    switch (block.shape) {
    case PartShape::Bay:
    case PartShape::Chip:
        paintChip(block.area, *part);
        break;
    case PartShape::Fan:
        paintFan(block.area, *part);
        break;
    case PartShape::Processor:
        paintProcessor(block.area, *part);
        break;
    case PartShape::Module:
        paintModule(block.area, *part);
        break;
    case PartShape::Supply:
        paintSupply(block.area, *part);
        break;
    case PartShape::Gauge:
        paintGauge(block.area, *part);
        break;
    case PartShape::Block:
        paintUnit(block.area, *part);
        break;
    }
}

void HardwarePainter::paintBody(const QRectF& area, const HardwarePart& part, double radius)
{
    const bool isFilled = isLoud(part) && !m_muted;
    m_painter.setPen(QPen(outline(part), isLoud(part) ? 1.8 : 1, part.isMissing ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(isFilled ? m_colors.state(part.state).fill : m_colors.page);
    m_painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void HardwarePainter::paintChip(const QRectF& area, const HardwarePart& part)
{
    if (isLoud(part))
        paintBody(area, part, area.height() / 2);
    const QRectF box(area.left() + 2, area.top() + 2, area.height() - 4, area.height() - 4);
    sign(box.adjusted(2, 2, -2, -2), part);
    text(area.adjusted(area.height(), 0, -scaled(steps(1)), 0), Qt::AlignVCenter, PartWords::name(part),
         isLoud(part) ? m_colors.text : m_colors.dim);
}

void HardwarePainter::paintBay(const QRectF& area, const HardwarePart* part)
{
    if (part == nullptr) {
        m_painter.setPen(QPen(m_thin, 1, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        return;
    }
    paintBody(area, *part, 3);
    const double side = std::min(area.width() - 6, m_line * (isLoud(*part) ? 1.25 : 0.8));
    QRectF box(0, 0, side, side);
    box.moveCenter(QPointF(area.center().x(), area.top() + area.height() * 0.26));
    sign(box, *part);
    const QRectF foot(area.left() + 1, area.bottom() - m_line - 3, area.width() - 2, m_line);
    const SeriesHealth* warmth = part->reading("hw.temperature"_L1);
    if (warmth != nullptr && !part->isMissing && area.width() > m_line * 2.2 && std::isfinite(warmth->value))
        text(foot.translated(0, -m_line - 5), Qt::AlignCenter, QLocale().toString(std::lround(warmth->value)) + u'°',
             m_colors.dim, Type::Small);
    text(foot, Qt::AlignCenter, PartWords::label(*part), isLoud(*part) ? m_colors.text : m_colors.dim, Type::Small,
         isLoud(*part));
    // The lever that pulls it out.
    m_painter.setPen(QPen(outline(*part), 1, part->isMissing ? Qt::DashLine : Qt::SolidLine));
    const double y = foot.top() - 3;
    m_painter.drawLine(QPointF(area.left() + area.width() * 0.22, y), QPointF(area.right() - area.width() * 0.22, y));
}

void HardwarePainter::paintWheel(const QRectF& box, const QColor& color)
{
    m_painter.setPen(QPen(color, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(box);
    const QPointF middle = box.center();
    const double radius = box.width() / 2;
    constexpr int blades = 7;
    for (int i = 0; i < blades; ++i) {
        const double angle = 2 * std::numbers::pi * i / blades;
        const auto at = [&](double turn, double share) {
            return middle + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * radius * share;
        };
        QPainterPath blade(at(0, 0.24));
        blade.quadTo(at(0.1, 0.62), at(0.62, 0.9));
        m_painter.drawPath(blade);
    }
    m_painter.drawEllipse(middle, radius * 0.24, radius * 0.24);
}

void HardwarePainter::paintFan(const QRectF& area, const HardwarePart& part)
{
    if (isLoud(part))
        paintBody(area, part, 3);
    const double side = std::min(area.width(), area.height() - 2 * m_line) - 6;
    QRectF wheel(0, 0, side, side);
    wheel.moveCenter(QPointF(area.center().x(), area.top() + 3 + side / 2));
    if (isLoud(part))
        sign(wheel.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1), part);
    else
        paintWheel(wheel.adjusted(1, 1, -1, -1), m_thin);
    const QString label = PartWords::label(part);
    const QRectF name(area.left(), wheel.bottom() + 2, area.width(), m_line);
    text(name, Qt::AlignCenter, label, isLoud(part) ? m_colors.text : m_colors.dim, Type::Small, isLoud(part));
    text(name.translated(0, m_line - 2), Qt::AlignCenter, m_words.figure(part), m_colors.text, Type::Small);
}

void HardwarePainter::paintProcessor(const QRectF& area, const HardwarePart& part)
{
    const double pin = std::max(2.0, m_line * 0.18);
    const QRectF body = area.adjusted(pin, pin, -pin, -pin);
    m_painter.setPen(QPen(outline(part), 1));
    constexpr int pins = 7;
    for (int i = 1; i <= pins; ++i) {
        const double along = body.width() * i / (pins + 1);
        m_painter.drawLine(QPointF(body.left() + along, area.top()), QPointF(body.left() + along, area.bottom()));
        m_painter.drawLine(QPointF(area.left(), body.top() + along), QPointF(area.right(), body.top() + along));
    }
    paintBody(body, part, 3);
    const double side = m_line * (isLoud(part) ? 1.2 : 0.8);
    QRectF box(0, 0, side, side);
    box.moveCenter(QPointF(body.center().x(), body.top() + body.height() * 0.36));
    sign(box, part);
    text(QRectF(body.left() + 2, body.bottom() - m_line * 1.3, body.width() - 4, m_line), Qt::AlignCenter,
         PartWords::label(part), isLoud(part) ? m_colors.text : m_colors.dim, Type::Small, isLoud(part));
}

void HardwarePainter::paintModule(const QRectF& area, const HardwarePart& part)
{
    paintBody(area, part, 1.5);
    if (isLoud(part)) {
        const double side = area.width() + 8;
        QRectF box(0, 0, side, side);
        box.moveCenter(area.center());
        sign(box, part);
        return;
    }
    m_painter.setPen(QPen(m_thin, 1));
    const double notch = area.top() + std::round(area.height() * 0.42) + 0.5;
    m_painter.drawLine(QPointF(area.left() + 1, notch), QPointF(area.right() - 1, notch));
}

void HardwarePainter::paintSupply(const QRectF& area, const HardwarePart& part)
{
    paintBody(area, part, 3);
    // The inlet that the cable goes into.
    const double side = area.height() * 0.46;
    QRectF inlet(area.right() - side * 1.55, area.center().y() - side / 2, side * 1.2, side);
    m_painter.setPen(QPen(outline(part), 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(inlet, side * 0.25, side * 0.25);
    for (const double x : {0.27, 0.5, 0.73}) {
        const double at = inlet.left() + inlet.width() * x;
        m_painter.drawLine(QPointF(at, inlet.top() + side * 0.3), QPointF(at, inlet.bottom() - side * 0.3));
    }
    const double box = m_line * (isLoud(part) ? 1.2 : 0.8);
    sign(QRectF(area.left() + m_line * 0.4, area.center().y() - box / 2, box, box), part);
    const double x = area.left() + m_line * 1.9;
    const QRectF words(x, area.center().y() - m_line, inlet.left() - x - 4, m_line);
    text(words, Qt::AlignVCenter, PartWords::name(part), m_colors.text, Type::Body, isLoud(part));
    const SeriesHealth* power = part.reading("hw.power"_L1);
    text(words.translated(0, m_line), Qt::AlignVCenter,
         isLoud(part) || power == nullptr ? m_words.lines(part, 1).front().second : m_words.figure(part), ink(part),
         Type::Small);
}

void HardwarePainter::paintScale(const QRectF& track, const HardwarePart& part)
{
    const SeriesHealth* health = part.figure();
    if (health == nullptr)
        return;
    const Threshold& limits = *health->threshold;
    double top = std::max(health->value, limits.error.value_or(limits.warning.value_or(health->value)));
    top = std::max(top * 1.12, 1.0);
    const auto at = [&](double value) { return track.left() + track.width() * std::clamp(value / top, 0.0, 1.0); };
    const double y = track.center().y();
    m_painter.setPen(QPen(m_colors.line, 2, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(track.left(), y), QPointF(track.right(), y));
    m_painter.setPen(QPen(ink(part), 2, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(track.left(), y), QPointF(at(health->value), y));
    const double tick = track.height() * 0.28;
    for (const auto& [limit, state] :
         {std::pair{limits.warning, State::Warning}, std::pair{limits.error, State::Error}}) {
        if (!limit)
            continue;
        m_painter.setPen(QPen(m_colors.state(state).ink, 1.5));
        m_painter.drawLine(QPointF(at(*limit), y - tick), QPointF(at(*limit), y + tick));
    }
    const double side = track.height() * (isLoud(part) ? 0.72 : 0.5);
    QRectF mark(0, 0, side, side);
    mark.moveCenter(QPointF(at(health->value), y));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.page);
    m_painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    sign(mark, part);
}

void HardwarePainter::paintGauge(const QRectF& area, const HardwarePart& part)
{
    const double value = m_line * 4.4;
    const double name = (area.width() - value) * 0.52;
    text(QRectF(area.left(), area.top(), name, area.height()), Qt::AlignVCenter, PartWords::label(part),
         isLoud(part) ? m_colors.text : m_colors.dim, Type::Body, isLoud(part));
    const double start = area.left() + name + m_line * 0.5;
    const QRectF track(start, area.top(), area.right() - value - start, area.height());
    if (part.figure() == nullptr) {
        const QRectF box(track.left(), track.top() + 2, track.height() - 4, track.height() - 4);
        sign(box.adjusted(2, 2, -2, -2), part);
    }
    paintScale(track, part);
    const QString said = part.figure() == nullptr ? m_words.lines(part, 1).front().second : m_words.figure(part);
    text(QRectF(area.right() - value, area.top(), value, area.height()), Qt::AlignVCenter | Qt::AlignRight, said,
         isLoud(part) ? ink(part) : m_colors.text, Type::Body, isLoud(part));
}

/// How full a battery is, how much hangs on an output.
void HardwarePainter::paintShare(const QRectF& bar, const HardwarePart& part)
{
    m_painter.setPen(QPen(outline(part), 1));
    m_painter.setBrush(m_colors.page);
    m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QRectF room = bar.adjusted(3, 3, -3, -3);
    QRectF full = room;
    full.setWidth(room.width() * shareOf(part));
    m_painter.fillRect(full, isLoud(part) ? m_colors.state(part.state).ink : m_colors.tile);
    if (part.kind != PartKind::Battery)
        return;
    m_painter.setBrush(outline(part)); // its pole
    m_painter.setPen(Qt::NoPen);
    m_painter.drawRect(QRectF(bar.right(), bar.center().y() - bar.height() * 0.2, 3, bar.height() * 0.4));
}

void HardwarePainter::paintUnit(const QRectF& area, const HardwarePart& part)
{
    paintBody(area, part, 4);
    const double pad = m_line * 0.6;
    QRectF row(area.left() + pad, area.top() + pad * 0.8, area.width() - 2 * pad, m_line);
    const double side = m_line * (isLoud(part) ? 1.15 : 0.85);
    sign(QRectF(row.left(), row.center().y() - side / 2, side, side), part);
    text(row.adjusted(m_line * 1.5, 0, 0, 0), Qt::AlignVCenter, PartWords::name(part), m_colors.text, Type::Body, true);
    row.translate(0, m_line * 1.35);
    if (shareOf(part) >= 0) {
        paintShare(QRectF(row.left(), row.top(), row.width() - 4, m_line * 0.9), part);
        row.translate(0, m_line * 1.15);
    }
    for (const auto& [name, value] : m_words.lines(part, mostBlockLines)) {
        if (row.bottom() > area.bottom())
            break;
        const QFontMetricsF metrics(typeface(Type::Small));
        const double wide = std::min(metrics.horizontalAdvance(value) + 2, row.width() * 0.62);
        text(row.adjusted(0, 0, -wide - 4, 0), Qt::AlignVCenter, name, m_colors.dim, Type::Small);
        text(QRectF(row.right() - wide, row.top(), wide, m_line), Qt::AlignVCenter | Qt::AlignRight, value,
             m_colors.text, Type::Small);
        row.translate(0, m_line);
    }
}

} // namespace sd
