#include "widgets/panels/troublelist.h"

#include "widgets/common/stateshape.h"

#include <QPainter>

namespace sd {

TroubleList::TroubleList(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TroubleList::set(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const Line& line : m_lines)
        words += line.text;
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int TroubleList::lineHeight() const
{
    return std::max(steps(6), fontMetrics().height() + 2);
}

QSize TroubleList::sizeHint() const
{
    return {steps(80), lineHeight() * static_cast<int>(m_lines.size())};
}

void TroubleList::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    int y = 0;
    for (const Line& line : m_lines) {
        paintState(painter, QRect(-2, y, steps(5), lineHeight()), line.mark, colors);
        painter.setPen(line.mark.state == State::Ok ? colors.dim : colors.text);
        const QRect text(steps(6), y, width() - steps(6), lineHeight());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(line.text, Qt::ElideRight, text.width()));
        y += lineHeight();
    }
}

} // namespace sd
