#include "widgets/panels/columnhead.h"

#include "widgets/common/actionbutton.h"
#include "widgets/common/palette.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace sd {

ColumnButton::ColumnButton(const QList<QAction*>& actions, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("columnMenu"));
    setAccessibleName(tr("Columns"));
    setToolTip(tr("Hide columns, or move them to another screen"));
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* menu = new QMenu(this);
    menu->addActions(actions);
    menu->insertSeparator(actions.value(2)); // moved above, shown below
    setMenu(menu);
}

QSize ColumnButton::sizeHint() const
{
    const int side = std::max(scaled(steps(7)), fontMetrics().height() + steps(2));
    return {side, side};
}

/// Two columns, one of them a little apart.
void ColumnButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const Palette& colors = paletteOf(palette());
    const int unit = scaled(1);
    QRect whole(0, 0, 14 * unit, 12 * unit);
    whole.moveCenter(rect().center());
    painter.setPen(QPen(colors.text, unit));
    painter.drawRect(QRect(whole.left(), whole.top(), 5 * unit, whole.height()));
    painter.fillRect(QRect(whole.left() + 8 * unit, whole.top(), 6 * unit, whole.height() + unit), colors.text);
}

ColumnHead::ColumnHead(const QList<QAction*>& whole, const QList<QAction*>& torn, QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("Back to the list")))
    , m_menu(new ColumnButton(whole))
{
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setAutoDefault(false);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &ColumnHead::backAsked);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addWidget(m_back);
    layout->addWidget(m_menu);
    for (QAction* action : torn) {
        auto* button = new ActionButton(action);
        button->hide();
        layout->addWidget(button);
        m_torn.push_back(button);
    }
}

void ColumnHead::setOverList(bool over)
{
    m_back->setVisible(over);
}

void ColumnHead::setTorn(bool torn)
{
    m_menu->setVisible(!torn);
    for (ActionButton* button : m_torn)
        button->setVisible(torn);
}

} // namespace sd
