#include "widgets/areas/trapsarea.h"

#include "models/words/words.h"
#include "widgets/panels/servers/serveractions.h"
#include "widgets/panels/traps/trapspanel.h"

namespace sd {

TrapsArea::TrapsArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
{}

QString TrapsArea::id() const
{
    return QStringLiteral("traps");
}

QString TrapsArea::title() const
{
    return tr("Traps");
}

WorkArea::Widgets TrapsArea::build(const Tools& tools)
{
    const Boundary& boundary = m_ground.boundary;
    m_panel = new TrapsPanel(
        {m_ground.picture, m_ground.words, boundary.traps, boundary.shelf, boundary.accounts, boundary.clock});
    connect(m_panel, &TrapsPanel::selectionChanged, this, &WorkArea::selectionChanged);
    connect(m_panel, &TrapsPanel::serverAsked, this, [this](ServerId server) { Q_EMIT serverAsked(server, Leaf{}); });
    connect(m_panel, &TrapsPanel::alarmAsked, this, &WorkArea::alarmAsked);
    connect(m_panel, &TrapsPanel::switchAsked, this, &TrapsArea::switchAsked);
    connect(&tools.serverActions, &ServerActions::trapsAsked, this, [this](ServerId server) {
        Q_EMIT openAsked();
        m_panel->showServer(server);
        m_panel->focusRows();
    });
    return {m_panel, nullptr};
}

void TrapsArea::apply(const PictureChange& change)
{
    m_panel->apply(change);
}

void TrapsArea::setDensity(Density density)
{
    m_panel->setDensity(density);
}

void TrapsArea::focusFilter()
{
    m_panel->focusSearch();
}

void TrapsArea::focusList()
{
    m_panel->focusRows();
}

/// The server that the selected trap is of, so that its keys act on it.
std::optional<WorkArea::Selection> TrapsArea::selection() const
{
    const Trap* trap = m_panel->current();
    if (trap == nullptr || m_ground.picture.server(trap->server) == nullptr)
        return {};
    return Selection{.alarm = {}, .server = trap->server};
}

} // namespace sd
