#include "widgets/common/textlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sd {

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || toolTip().isEmpty())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(toolTip()), this);
    return true;
}

TextLabel::TextLabel(Role role, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress();
}

void TextLabel::dress()
{
    const bool small = m_role == Small || m_role == Section;
    setFont(typeface(m_role == Title ? Type::Title
                     : small         ? Type::Small
                                     : Type::Body,
                     m_role == Strong || m_role == Title || m_role == Section));
    const Palette& colors = paletteOf(palette());
    const bool dim = m_role == Dim || m_role == Section || m_role == Small;
    const QColor ink = dim ? colors.dim : colors.text;
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == ink && own.color(QPalette::Text) == ink)
        return; // setting it again would come back here
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink); // what a label takes that stands on a Base background
    setPalette(own);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

StateChip::StateChip(QWidget* parent)
    : QLabel(parent)
{
    setFont(typeface(Type::Body, true));
    setContentsMargins(steps(2), 2, steps(2), 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        setFont(typeface(Type::Body, true));
    QLabel::changeEvent(event);
}

void StateChip::setState(State state, const QString& text)
{
    m_state = state;
    setText(text);
}

void StateChip::paintEvent(QPaintEvent* /*event*/)
{
    const StateColors colors = paletteOf(palette()).state(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setPen(colors.ink);
    painter.setFont(font());
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace sd
