#include "widgets/panels/statetally.h"

#include "widgets/common/stateshape.h"

#include <QPainter>

namespace sd {

namespace {

int tallyShape()
{
    return scaled(steps(6));
}

QFont countFont(bool strong)
{
    QFont font = typeface(Type::Body, strong);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    return font;
}

} // namespace

StateTally::StateTally(State state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StateTally::setText(const QString& text, bool quiet)
{
    if (text == m_text && quiet == m_quiet)
        return;
    m_text = text;
    m_quiet = quiet;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateTally::sizeHint() const
{
    const QFontMetrics metrics(countFont(!m_quiet));
    return {tallyShape() + steps(1) + metrics.horizontalAdvance(m_text) + steps(1),
            std::max(tallyShape(), metrics.height())};
}

void StateTally::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    const QRect shape(0, (height() - tallyShape()) / 2, tallyShape(), tallyShape());
    if (m_quiet && m_state != State::Ok)
        paintOutline(painter, shape, m_state, colors.dim);
    else
        paintState(painter, shape, {m_state}, colors);
    painter.setFont(countFont(!m_quiet));
    painter.setPen(m_quiet ? colors.dim : colors.state(m_state).ink);
    painter.drawText(rect().adjusted(tallyShape() + steps(1), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace sd
