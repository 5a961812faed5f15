#include "widgets/panels/viewtabs.h"

#include "widgets/common/palette.h"
#include "widgets/common/wraplayout.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace sd {

namespace {

/// Words on the page with a line under the open one: quieter than buttons in a row.
class Tab : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeface(Type::Body, true)); // as wide open as not: nothing jumps
        return {metrics.horizontalAdvance(text()) + steps(4), std::max(scaled(steps(7)), metrics.height() + steps(2))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Palette& colors = paletteOf(palette());
        QPainter painter(this);
        painter.setFont(typeface(Type::Body, isChecked()));
        painter.setPen(isChecked() || underMouse() ? colors.text : colors.dim);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - 2, width(), 2), colors.accent);
        if (hasFocus()) {
            painter.setPen(colors.accent);
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }
};

} // namespace

ViewTabs::ViewTabs(QWidget* parent)
    : QWidget(parent)
    , m_row(new WrapLayout(this))
    , m_group(new QButtonGroup(this))
{
    connect(m_group, &QButtonGroup::idClicked, this, &ViewTabs::chosen);
}

void ViewTabs::add(const QString& name, const QString& title, const QString& key)
{
    auto* tab = new Tab(title);
    tab->setObjectName(QStringLiteral("view_") + name);
    tab->setCheckable(true);
    tab->setChecked(m_titles.isEmpty());
    tab->setToolTip(key);
    m_group->addButton(tab, static_cast<int>(m_titles.size()));
    m_row->addWidget(tab);
    m_titles += title;
}

void ViewTabs::setKey(int tab, const QString& key)
{
    m_group->button(tab)->setToolTip(key);
}

void ViewTabs::addEnd(QWidget* widget)
{
    m_row->addEnd(widget);
}

void ViewTabs::setCount(int tab, int count)
{
    QAbstractButton* button = m_group->button(tab);
    const QString text = m_titles[tab] + QStringLiteral("  ") + QLocale().toString(count);
    if (button->text() == text)
        return;
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
}

void ViewTabs::setShown(int tab, bool shown)
{
    m_group->button(tab)->setVisible(shown);
}

void ViewTabs::setCurrent(int tab)
{
    m_group->button(tab)->setChecked(true);
}

} // namespace sd

#include "viewtabs.moc"
