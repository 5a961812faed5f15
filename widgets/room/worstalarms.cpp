#include "widgets/room/worstalarms.h"

#include "widgets/common/stateshape.h"

#include <QPainter>

#include <algorithm>
#include <tuple>

namespace sd {

namespace {

/// Within a level, what nobody has taken comes first.
bool comesBefore(const Alarm* a, const Alarm* b)
{
    const auto key = [](const Alarm* alarm) {
        return std::tuple(-severity(alarm->level), alarm->ack.has_value(), alarm->levelSince, alarm->id);
    };
    return key(a) < key(b);
}

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

WorstAlarms::WorstAlarms(const EstatePicture& picture, const ItemWords& words, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_words(words)
{
    setObjectName(QStringLiteral("worstAlarms"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

int WorstAlarms::rowHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

void WorstAlarms::follow()
{
    std::vector<const Alarm*> open;
    for (const auto& [id, alarm] : m_picture.alarms()) {
        if (alarm.muted == MuteReason::None)
            open.push_back(&alarm);
    }
    const auto fitting = static_cast<size_t>(std::clamp(contentsRect().height() / rowHeight(), 0, m_most));
    const size_t count = std::min(fitting, open.size());
    std::ranges::partial_sort(open, open.begin() + static_cast<std::ptrdiff_t>(count), comesBefore);
    m_alarms.clear();
    QStringList said;
    for (size_t i = 0; i < count; ++i) {
        m_alarms.push_back(open[i]->id);
        said += m_picture.serverName(open[i]->server) + QStringLiteral(": ") + title(*open[i]);
    }
    setAccessibleName(said.isEmpty() ? tr("No alarms") : said.join(QStringLiteral("; ")));
    update();
}

void WorstAlarms::setNow(UtcTime now)
{
    if (std::chrono::floor<std::chrono::seconds>(now) == std::chrono::floor<std::chrono::seconds>(m_now))
        return;
    m_now = now;
    update();
}

QString WorstAlarms::title(const Alarm& alarm) const
{
    const EstatePicture::CheckEntry* check = m_picture.check(alarm.key.check);
    return m_words.alarmTitle(alarm, check == nullptr ? nullptr : &check->check);
}

void WorstAlarms::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    follow();
}

void WorstAlarms::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.page);
    painter.setFont(font());
    QRect row(contentsRect().topLeft(), QSize(contentsRect().width(), rowHeight()));
    if (m_alarms.empty()) {
        painter.setPen(colors.dim);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("No alarms"));
        return;
    }
    const QFontMetrics metrics(strong(font()));
    int serverWidth = 0;
    for (const AlarmId id : m_alarms) {
        if (const Alarm* alarm = m_picture.alarm(id))
            serverWidth = std::max(serverWidth, metrics.horizontalAdvance(m_picture.serverName(alarm->server)));
    }
    serverWidth = std::min(serverWidth, width() / 4);
    for (const AlarmId id : m_alarms) {
        if (const Alarm* alarm = m_picture.alarm(id))
            paintRow(painter, row, *alarm, serverWidth);
        row.translate(0, row.height());
    }
}

void WorstAlarms::paintRow(QPainter& painter, const QRect& row, const Alarm& alarm, int serverWidth) const
{
    const Palette& colors = paletteOf(palette());
    const int unit = row.height() / 2;
    painter.setPen(colors.line);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    paintState(painter, QRect(row.left(), row.top(), row.height(), row.height()),
               {alarm.level, false, alarm.ack.has_value(), alarm.flapping}, colors);
    QRect cell(row.left() + row.height() + unit / 2, row.top(), serverWidth, row.height());
    const auto write = [&](const QRect& where, Qt::AlignmentFlag side, const QString& text) {
        painter.drawText(where, static_cast<int>(side) | static_cast<int>(Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter.setFont(strong(font()));
    painter.setPen(colors.text);
    write(cell, Qt::AlignLeft, m_picture.serverName(alarm.server));
    painter.setFont(font());
    const QString who = alarm.ack ? m_words.initials(alarm.ack->by) : QString();
    const QString age = m_words.age(m_now - alarm.openedAt);
    const int whoWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("WW")) + unit;
    const int ageWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("23 h 59 min")) + unit;
    write({row.right() - whoWidth, row.top(), whoWidth, row.height()}, Qt::AlignRight, who);
    painter.setPen(colors.dim);
    write({row.right() - whoWidth - ageWidth, row.top(), ageWidth, row.height()}, Qt::AlignRight, age);
    painter.setPen(colors.text);
    cell.setLeft(cell.right() + unit);
    cell.setRight(row.right() - whoWidth - ageWidth - unit);
    write(cell, Qt::AlignLeft, title(alarm));
}

} // namespace sd
