#include "widgets/areas/changesarea.h"

#include "models/words/words.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/panels/changes/changespanel.h"
#include "widgets/panels/operatoractions.h"

#include <QAction>

namespace sd {

ChangesArea::ChangesArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
{}

QString ChangesArea::id() const
{
    return QStringLiteral("changes");
}

QString ChangesArea::title() const
{
    return tr("Changes");
}

WorkArea::Widgets ChangesArea::build(const Tools& tools)
{
    const Boundary& boundary = m_ground.boundary;
    m_panel = new ChangesPanel({m_ground.picture, m_ground.words, boundary.changes, boundary.accounts, boundary.clock});
    connect(m_panel, &ChangesPanel::selectionChanged, this, &WorkArea::selectionChanged);
    connect(m_panel, &ChangesPanel::serverAsked, this, &WorkArea::serverAsked);
    connect(m_panel, &ChangesPanel::alarmAsked, this, &WorkArea::alarmAsked);
    OperatorActions& bar = tools.operatorActions;
    connect(m_panel, &ChangesPanel::exported, &bar, [&bar](const QString& said) { bar.report(said, {}); });
    connect(m_panel, &ChangesPanel::exportFailed, &bar, &OperatorActions::refuse);

    QAction* yesterday = makeAction(QLatin1StringView("changesYesterday"), m_panel);
    tools.operatorActions.host()->addAction(yesterday); // from wherever in the window
    connect(yesterday, &QAction::triggered, this, [this] {
        Q_EMIT openAsked();
        m_panel->showPeriod(Period::Yesterday);
        m_panel->focusRows();
    });
    return {m_panel, nullptr};
}

void ChangesArea::apply(const PictureChange& change)
{
    m_panel->apply(change);
}

void ChangesArea::setDensity(Density density)
{
    m_panel->setDensity(density);
}

void ChangesArea::focusFilter()
{
    m_panel->focusSearch();
}

void ChangesArea::focusList()
{
    m_panel->focusRows();
}

/// The server and check that the selected line is about, so that their keys act on them.
std::optional<WorkArea::Selection> ChangesArea::selection() const
{
    const Change* line = m_panel->current();
    if (line == nullptr || m_ground.picture.server(line->server) == nullptr)
        return {};
    return Selection{.alarm = {}, .server = line->server, .check = m_panel->currentCheck()};
}

} // namespace sd
