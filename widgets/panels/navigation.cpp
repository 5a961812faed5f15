#include "widgets/panels/navigation.h"

#include "widgets/common/palette.h"

#include <QButtonGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace sd {

namespace {

constexpr int Width = steps(34);

} // namespace

NavigationItem::NavigationItem(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void NavigationItem::setCount(const QString& count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

QSize NavigationItem::sizeHint() const
{
    const QFontMetrics metrics(typeface(Type::Body, true)); // as wide open as not
    const int count = m_count.isEmpty() ? 0 : metrics.horizontalAdvance(m_count) + steps(2);
    return {metrics.horizontalAdvance(text()) + count + steps(8),
            std::max(scaled(steps(9)), fontMetrics().height() + steps(3))};
}

void NavigationItem::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? colors.selection : colors.hover);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), colors.accent);
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const QRect inner = rect().adjusted(steps(4), 0, -steps(4), 0);
    painter.setFont(typeface(Type::Body, isChecked()));
    painter.setPen(colors.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(isChecked() ? colors.text : colors.dim);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_count);
}

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_areas(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(Width);
    m_layout->setContentsMargins(0, steps(2), 0, steps(2));
    m_layout->setSpacing(0);
    m_areas->setSpacing(0);
    m_layout->addLayout(m_areas);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

void Navigation::add(const QString& name, const QString& text)
{
    auto* item = new NavigationItem(text);
    item->setObjectName(name);
    m_group->addButton(item, static_cast<int>(m_items.size()));
    m_areas->addWidget(item);
    m_items.push_back(item);
}

void Navigation::setKey(int place, const QString& key)
{
    m_items.at(static_cast<size_t>(place))->setToolTip(key);
}

void Navigation::setCount(int place, std::optional<int> count)
{
    m_items.at(static_cast<size_t>(place))->setCount(count ? QLocale().toString(*count) : QString());
}

void Navigation::setCurrent(int place)
{
    m_items.at(static_cast<size_t>(place))->setChecked(true);
}

void Navigation::setMenu(const QString& text, QMenu* menu)
{
    auto* item = new NavigationItem(text);
    item->setObjectName(QStringLiteral("viewMenu"));
    item->setCheckable(false);
    item->setCount(QStringLiteral("▸"));
    item->setAccessibleDescription(QString());
    m_layout->addWidget(item);
    connect(item, &QAbstractButton::clicked, menu, [item, menu] {
        menu->popup(item->mapToGlobal(QPoint(item->width(), item->height() - menu->sizeHint().height())));
    });
}

void Navigation::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.frame);
    painter.setPen(colors.line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace sd
