#include "widgets/areas/handoverarea.h"

#include "models/items/serverleaves.h"
#include "widgets/panels/handover/handoverpanel.h"
#include "widgets/panels/operatoractions.h"

namespace sd {

HandoverArea::HandoverArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
{}

QString HandoverArea::id() const
{
    return QStringLiteral("handover");
}

QString HandoverArea::title() const
{
    return tr("Handover");
}

WorkArea::Widgets HandoverArea::build(const Tools& tools)
{
    const Boundary& boundary = m_ground.boundary;
    m_panel = new HandoverPanel({m_ground.picture, m_ground.words, boundary.handover, boundary.clock, tools.settings},
                                m_draft);
    OperatorActions& bar = tools.operatorActions;
    connect(m_panel, &HandoverPanel::reported, &bar, [&bar](const QString& said) { bar.report(said, {}); });
    connect(m_panel, &HandoverPanel::refused, &bar, &OperatorActions::refuse);
    connect(m_panel, &HandoverPanel::selectionChanged, this, &WorkArea::selectionChanged);
    connect(m_panel, &HandoverPanel::alarmAsked, this, &WorkArea::alarmAsked);
    connect(m_panel, &HandoverPanel::serverAsked, this,
            [this](ServerId server, CheckId check) { Q_EMIT serverAsked(server, Leaf{check}); });
    return {m_panel, nullptr};
}

void HandoverArea::setDensity(Density density)
{
    m_panel->setDensity(density);
}

void HandoverArea::focusFilter()
{
    m_panel->focusSpan();
}

void HandoverArea::focusList()
{
    m_panel->focusRows();
}

/// The alarm or server of the selected line, so that their keys act on it.
std::optional<WorkArea::Selection> HandoverArea::selection() const
{
    const HandoverLine* line = m_panel->current();
    if (line == nullptr)
        return {};
    const bool isOpen = m_ground.picture.alarm(line->alarm) != nullptr;
    const bool isThere = m_ground.picture.server(line->server) != nullptr;
    if (!isOpen && !isThere)
        return {};
    return Selection{.alarm = isOpen ? line->alarm : AlarmId{},
                     .server = isThere ? line->server : ServerId{},
                     .check = isThere && m_ground.picture.check(line->check) != nullptr ? line->check : CheckId{}};
}

} // namespace sd
