#include "widgets/common/paintedlist.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <unordered_map>

namespace sd {

namespace {

/// One item. Made when it is asked for: a screen reader reads one at a time.
class PaintedItemAccess : public QAccessibleInterface
{
public:
    PaintedItemAccess(PaintedList& list, int item)
        : m_list(list)
        , m_item(item)
    {}

    [[nodiscard]] bool isValid() const override { return m_item < m_list.itemCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_list);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_list.describe(m_item) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_list.itemRect(m_item);
        return {m_list.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = m_list.current() == m_item;
        state.focused = state.selected && m_list.hasFocus();
        state.offscreen = !m_list.viewport()->rect().intersects(m_list.itemRect(m_item));
        return state;
    }

private:
    Q_DISABLE_COPY_MOVE(PaintedItemAccess)
    PaintedList& m_list;
    int m_item;
};

class PaintedListAccess : public QAccessibleWidget
{
public:
    explicit PaintedListAccess(PaintedList& list)
        : QAccessibleWidget(&list, QAccessible::List)
        , m_list(list)
    {}
    ~PaintedListAccess() override
    {
        for (const auto& [item, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_list.itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* item = new PaintedItemAccess(m_list, index);
        m_children.emplace(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [item, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return item;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_list.itemAt(m_list.viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(m_list.current()); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_list.summary() : QAccessibleWidget::text(kind);
    }

private:
    PaintedList& m_list;
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makePaintedListAccess(const QString& /*name*/, QObject* object)
{
    auto* list = qobject_cast<PaintedList*>(object);
    return list == nullptr ? nullptr : new PaintedListAccess(*list);
}

} // namespace

PaintedList::PaintedList(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makePaintedListAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void PaintedList::tellFocus(int item)
{
    tell(QAccessible::Focus, item);
}

void PaintedList::tellChange(int item)
{
    tell(QAccessible::NameChanged, item);
}

void PaintedList::tell(int event, int item)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent told(this, static_cast<QAccessible::Event>(event));
    told.setChild(item);
    QAccessible::updateAccessibility(&told);
}

} // namespace sd
