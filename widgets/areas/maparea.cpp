#include "widgets/areas/maparea.h"

#include "models/items/serverleaves.h"
#include "models/words/words.h"
#include "widgets/panels/mappanel.h"

namespace sd {

MapArea::MapArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
{}

QString MapArea::id() const
{
    return QStringLiteral("map");
}

QString MapArea::title() const
{
    return tr("Map");
}

WorkArea::Widgets MapArea::build(const Tools& /*tools*/)
{
    m_panel = new MapPanel(m_ground.picture, m_ground.words);
    connect(m_panel, &MapPanel::serverSelected, this, [this](ServerId server) {
        m_selected = server;
        Q_EMIT selectionChanged();
    });
    connect(m_panel, &MapPanel::serverOpened, this, [this](ServerId server) { Q_EMIT serverAsked(server, {}); });
    return {m_panel, nullptr};
}

void MapArea::apply(const PictureChange& change)
{
    m_panel->apply(change);
}

void MapArea::tick(UtcTime now)
{
    m_panel->setNow(now);
}

void MapArea::focusFilter()
{
    m_panel->focusFilter();
}

void MapArea::focusList()
{
    m_panel->focusMap();
}

std::optional<WorkArea::Selection> MapArea::selection() const
{
    if (m_ground.picture.server(m_selected) == nullptr)
        return {};
    return Selection{{}, m_selected};
}

void MapArea::restoreSelection()
{
    m_panel->select(m_selected);
}

} // namespace sd
