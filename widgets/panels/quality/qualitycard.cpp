#include "widgets/panels/quality/qualitycard.h"

#include "models/words/words.h"
#include "widgets/common/stateshape.h"
#include "widgets/common/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sd {

namespace {

int cardShape()
{
    return scaled(steps(6));
}

} // namespace

QualityCard::QualityCard(const QString& title, const QString& target, QWidget* parent)
    : QWidget(parent)
    , m_name(title)
    , m_value(new TextLabel(TextLabel::Title))
{
    m_value->setObjectName(QStringLiteral("cardValue"));
    m_value->setContentsMargins(cardShape() + steps(1), 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(2), steps(3), steps(2));
    layout->setSpacing(steps(1));
    for (TextLabel* label :
         {new TextLabel(TextLabel::Section, title.toUpper()), m_value, new TextLabel(TextLabel::Small, target)}) {
        label->setWordWrap(label != m_value);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    set(State::NoData, QStringLiteral("–"));
}

void QualityCard::set(State state, const QString& value)
{
    m_state = state;
    m_value->setText(value);
    setAccessibleName(
        state == State::NoData
            ? tr("%1: %2", "a figure, its value").arg(m_name, value)
            : tr("%1: %2, %3", "a figure, its value, its state").arg(m_name, value, Words::stateName(state)));
    update();
}

void QualityCard::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int line = QFontMetrics(m_value->font()).height();
    paintState(painter, QRect(m_value->x() - 2, m_value->y() + (line - cardShape()) / 2, cardShape(), cardShape()),
               {m_state}, colors);
}

} // namespace sd
