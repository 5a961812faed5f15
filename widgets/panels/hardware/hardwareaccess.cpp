#include "widgets/panels/hardware/hardwareaccess.h"

#include "widgets/panels/hardware/hardwareview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <unordered_map>

namespace sd {

namespace {

/// One part. Made when it is asked for: a screen reader reads one at a time.
class PartAccess : public QAccessibleInterface
{
public:
    PartAccess(HardwareView& view, int part)
        : m_view(view)
        , m_part(part)
    {}

    [[nodiscard]] bool isValid() const override { return m_part < m_view.partCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view.describe(m_part) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view.partRect(m_part);
        return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = m_view.current() == m_part;
        state.focused = state.selected && m_view.hasFocus();
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.partRect(m_part));
        return state;
    }

private:
    HardwareView& m_view;
    int m_part;
};

class PictureAccess : public QAccessibleWidget
{
public:
    explicit PictureAccess(HardwareView& view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    {}
    ~PictureAccess() override
    {
        for (const auto& [part, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_view.partCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* part = new PartAccess(m_view, index);
        m_children.emplace(index, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [part, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return part;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view.partAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(m_view.current()); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_view.summary() : QAccessibleWidget::text(kind);
    }

private:
    HardwareView& m_view;
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeHardwareAccess(const QString& /*name*/, QObject* object)
{
    auto* view = qobject_cast<HardwareView*>(object);
    return view == nullptr ? nullptr : new PictureAccess(*view);
}

} // namespace

void installHardwareAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeHardwareAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellHardwareFocus(HardwareView& view, int part)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void tellHardwareChange(HardwareView& view, int part)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::NameChanged);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

} // namespace sd
