#include "widgets/room/wallstrip.h"

#include "models/words/format.h"
#include "widgets/common/countdown.h"
#include "widgets/common/stateshape.h"

#include <QPainter>

#include <array>

namespace sd {

namespace {

constexpr std::array levels{State::Error, State::Warning, State::Unknown};

QFont figureFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(base.pixelSize() * 2);
    font.setBold(true);
    return font;
}

} // namespace

WallStrip::WallStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("wallStrip"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void WallStrip::show(const EstatePicture& picture, UtcTime now, UtcTime heardAt)
{
    m_alarms = picture.alarmCounts();
    m_servers = static_cast<int>(picture.servers().size());
    m_well = picture.serverCounts()[static_cast<size_t>(State::Ok)];
    m_now = now;
    m_heardAt = heardAt;
    setAccessibleName(text());
    update();
}

void WallStrip::setSilence(std::optional<Millis> silence)
{
    m_silence = silence;
    setAccessibleName(text());
    update();
}

void WallStrip::setMuteLeft(Millis left)
{
    m_muteLeft = left;
    update();
}

QString WallStrip::alert() const
{
    return tr("No word from the engine for %1: what you see is old").arg(Format().age(*m_silence));
}

QString WallStrip::wellText() const
{
    return tr("%1 of %Ln servers OK", "", m_servers).arg(QLocale().toString(m_well));
}

std::vector<WallStrip::Beside> WallStrip::rightSide() const
{
    const Format format;
    std::vector<Beside> parts;
    if (m_muteLeft > Millis{0})
        parts.push_back({tr("sound off %1", "a time that counts down").arg(countdown(m_muteLeft))});
    parts.push_back({tr("read %1", "when the picture was last brought up to date").arg(format.clockTime(m_heardAt))});
    parts.push_back({format.clockTime(m_now), true});
    return parts;
}

QString WallStrip::text() const
{
    if (m_silence)
        return alert();
    QStringList parts;
    parts += tr("%Ln Error", "alarms", m_alarms[static_cast<size_t>(State::Error)]);
    parts += tr("%Ln Warning", "alarms", m_alarms[static_cast<size_t>(State::Warning)]);
    parts += tr("%Ln Unknown", "alarms", m_alarms[static_cast<size_t>(State::Unknown)]);
    parts += wellText();
    for (const Beside& part : rightSide())
        parts += part.text;
    return parts.join(QStringLiteral(", "));
}

void WallStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    const QColor ground = m_silence ? colors.state(State::Error).ink : colors.page;
    painter.fillRect(rect(), ground);
    painter.setPen(colors.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const int unit = font().pixelSize();
    if (m_silence) {
        QFont loud = font();
        loud.setPixelSize(unit * 3 / 2);
        loud.setBold(true);
        painter.setFont(loud);
        painter.setPen(colors.page);
        painter.drawText(rect().adjusted(unit, 0, -unit, 0), Qt::AlignCenter | Qt::TextWordWrap, alert());
        return;
    }
    int left = unit;
    paintLeft(painter, left);
    int right = width() - unit;
    const auto parts = rightSide();
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        painter.setFont(part->strong ? figureFont(font()) : font());
        painter.setPen(part->strong ? colors.text : colors.dim);
        const int wide = painter.fontMetrics().horizontalAdvance(part->text);
        if (right - wide < left)
            break; // what matters most stands outermost
        painter.drawText(QRect(right - wide, 0, wide + 1, height()), Qt::AlignRight | Qt::AlignVCenter, part->text);
        right -= wide + unit * 3 / 2;
    }
}

/// Ends with `x` right of what was painted.
void WallStrip::paintLeft(QPainter& painter, int& x) const
{
    const Palette& colors = paletteOf(palette());
    const int unit = font().pixelSize();
    painter.setFont(figureFont(font()));
    for (const State level : levels) {
        const int count = m_alarms[static_cast<size_t>(level)];
        const QRect shape(x, (height() - unit * 9 / 4) / 2, unit * 9 / 4, unit * 9 / 4);
        if (count > 0)
            paintState(painter, shape, {level}, colors);
        else
            paintOutline(painter, shape, level, colors.dim);
        painter.setFont(figureFont(font()));
        painter.setPen(count > 0 ? colors.state(level).ink : colors.dim);
        const QString figure = QLocale().toString(count);
        x = shape.right() + unit / 3;
        const int wide = painter.fontMetrics().horizontalAdvance(figure);
        painter.drawText(QRect(x, 0, wide + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, figure);
        x += wide + unit * 3 / 2;
    }
    painter.setFont(font());
    painter.setPen(colors.dim);
    const int wide = painter.fontMetrics().horizontalAdvance(wellText());
    painter.drawText(QRect(x, 0, wide + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, wellText());
    x += wide + unit;
}

} // namespace sd
