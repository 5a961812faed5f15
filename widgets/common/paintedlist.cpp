#include "widgets/room/heatmapaccess.h"

#include "widgets/room/heatmap.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <unordered_map>

namespace sd {

namespace {

/// One tile. Made when it is asked for: a screen reader reads one at a time.
class TileAccess : public QAccessibleInterface
{
public:
    TileAccess(HeatMap& map, int tile)
        : m_map(map)
        , m_tile(tile)
    {}

    [[nodiscard]] bool isValid() const override { return m_tile < static_cast<int>(m_map.tiles().tiles().size()); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_map);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_map.describe(m_tile) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_map.tileRect(m_tile);
        return {m_map.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = m_map.current() == m_tile;
        state.focused = state.selected && m_map.hasFocus();
        state.offscreen = !m_map.viewport()->rect().intersects(m_map.tileRect(m_tile));
        return state;
    }

private:
    HeatMap& m_map;
    int m_tile;
};

class MapAccess : public QAccessibleWidget
{
public:
    explicit MapAccess(HeatMap& map)
        : QAccessibleWidget(&map, QAccessible::List)
        , m_map(map)
    {}
    ~MapAccess() override
    {
        for (const auto& [tile, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_map.tiles().tiles().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* tile = new TileAccess(m_map, index);
        m_children.emplace(index, QAccessible::registerAccessibleInterface(tile));
        return tile;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [tile, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return tile;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_map.tileAt(m_map.viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(m_map.current()); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_map.summary() : QAccessibleWidget::text(kind);
    }

private:
    HeatMap& m_map;
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeAccess(const QString& /*name*/, QObject* object)
{
    auto* map = qobject_cast<HeatMap*>(object);
    return map == nullptr ? nullptr : new MapAccess(*map);
}

} // namespace

void installHeatMapAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellHeatMapFocus(HeatMap& map, int tile)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&map, QAccessible::Focus);
    event.setChild(tile);
    QAccessible::updateAccessibility(&event);
}

void tellHeatMapChange(HeatMap& map, int tile)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&map, QAccessible::NameChanged);
    event.setChild(tile);
    QAccessible::updateAccessibility(&event);
}

} // namespace sd
