#include "widgets/common/actionbutton.h"

#include "widgets/common/keyplace.h"
#include "widgets/common/palette.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

namespace sd {

namespace {

int margin()
{
    return scaled(steps(3));
}

} // namespace

ActionButton::ActionButton(QAction* action, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
{
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->text());
    setObjectName(m_action->objectName() + QStringLiteral("Button"));
    updateGeometry();
}

QString ActionButton::keyText() const
{
    return sd::keyText(m_action->shortcut());
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QFontMetrics small(typeface(Type::Small));
    int width = metrics.horizontalAdvance(text()) + 2 * margin();
    if (!keyText().isEmpty())
        width += scaled(steps(2)) + small.horizontalAdvance(keyText()) + steps(2);
    return {width, std::max(scaled(steps(7)), metrics.height() + steps(2))};
}

void ActionButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isDefault())
        option.features |= QStyleOptionButton::DefaultButton;
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const Palette& colors = paletteOf(palette());
    const QColor ink = !isEnabled() ? colors.dim : isDefault() ? colors.onAccent : colors.text;
    painter.setFont(font());
    painter.setPen(ink);
    const QRect inner = rect().adjusted(margin(), 0, -margin(), 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (keyText().isEmpty())
        return;
    painter.setFont(typeface(Type::Small));
    const QFontMetrics small = painter.fontMetrics();
    const int width = small.horizontalAdvance(keyText()) + steps(2);
    QRect frame(inner.right() - width + 1, 0, width, small.height() + 2);
    frame.moveTop((height() - frame.height()) / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isDefault() && isEnabled() ? colors.onAccent : colors.line);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(isDefault() && isEnabled() ? colors.onAccent : colors.dim);
    painter.drawText(frame, Qt::AlignCenter, keyText());
}

} // namespace sd
