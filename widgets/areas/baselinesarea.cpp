#include "widgets/areas/baselinesarea.h"

#include "models/words/words.h"
#include "widgets/panels/baselines/baselinespanel.h"

namespace sd {

BaselinesArea::BaselinesArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
{}

QString BaselinesArea::id() const
{
    return QStringLiteral("baselines");
}

QString BaselinesArea::title() const
{
    return tr("Baselines");
}

std::optional<int> BaselinesArea::count() const
{
    const int waiting = m_panel == nullptr ? 0 : m_panel->waiting();
    return waiting > 0 ? std::optional(waiting) : std::nullopt;
}

WorkArea::Widgets BaselinesArea::build(const Tools& tools)
{
    const Boundary& boundary = m_ground.boundary;
    m_panel = new BaselinesPanel(
        {m_ground.picture, m_ground.words, boundary.shelf, boundary.accounts, tools.operatorActions});
    connect(m_panel, &BaselinesPanel::serverAsked, this,
            [this](ServerId server) { Q_EMIT serverAsked(server, Leaf{}); });
    return {m_panel, nullptr};
}

void BaselinesArea::apply(const PictureChange& change)
{
    m_panel->apply(change);
}

void BaselinesArea::setDensity(Density density)
{
    m_panel->setDensity(density);
}

void BaselinesArea::focusFilter()
{
    m_panel->focusSearch();
}

void BaselinesArea::focusList()
{
    m_panel->focusRows();
}

} // namespace sd
