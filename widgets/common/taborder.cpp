#include "widgets/common/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>

#include <algorithm>
#include <vector>

namespace sd {

namespace {

/// Collects what the Tab key reaches.
class TabWalk
{
public:
    void window(QWidget& window) { within(window); }

    std::vector<QWidget*> order;

private:
    void widget(QWidget& widget);
    void within(QWidget& widget);
    void layout(const QLayout& layout);
    void item(QLayoutItem* item);
    void grid(const QGridLayout& grid);
    void form(const QFormLayout& form);

    QSet<const QWidget*> m_seen;
};

/// Their parts have no place in the order of their own.
bool isWhole(const QWidget& widget)
{
    return qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
}

void TabWalk::widget(QWidget& widget)
{
    if (widget.isWindow() || m_seen.contains(&widget))
        return;
    m_seen.insert(&widget);
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        order.push_back(&widget);
    if (!isWhole(widget))
        within(widget);
}

void TabWalk::within(QWidget& parent)
{
    if (const auto* area = qobject_cast<QScrollArea*>(&parent); area != nullptr && area->widget() != nullptr)
        widget(*area->widget());
    if (const auto* splitter = qobject_cast<QSplitter*>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            widget(*splitter->widget(i));
    }
    if (parent.layout() != nullptr)
        layout(*parent.layout());
    // What lies over the others comes after them.
    const QObjectList children = parent.children();
    for (QObject* child : children) {
        if (auto* free = qobject_cast<QWidget*>(child))
            widget(*free);
    }
}

void TabWalk::layout(const QLayout& layout)
{
    if (const auto* cells = qobject_cast<const QGridLayout*>(&layout))
        grid(*cells);
    else if (const auto* fields = qobject_cast<const QFormLayout*>(&layout))
        form(*fields);
    else
        for (int i = 0; i < layout.count(); ++i)
            item(layout.itemAt(i));
}

void TabWalk::item(QLayoutItem* item)
{
    if (item == nullptr)
        return;
    if (item->widget() != nullptr)
        widget(*item->widget());
    else if (item->layout() != nullptr)
        layout(*item->layout());
}

void TabWalk::grid(const QGridLayout& grid)
{
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column)
            item(grid.itemAtPosition(row, column));
    }
}

void TabWalk::form(const QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        for (const auto role : {QFormLayout::SpanningRole, QFormLayout::LabelRole, QFormLayout::FieldRole})
            item(form.itemAt(row, role));
    }
}

} // namespace

void orderTabs(QWidget& window)
{
    TabWalk walk;
    walk.window(window);
    for (size_t i = 1; i < walk.order.size(); ++i)
        QWidget::setTabOrder(walk.order[i - 1], walk.order[i]);
}

} // namespace sd
