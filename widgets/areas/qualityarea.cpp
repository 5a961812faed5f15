#include "widgets/areas/qualityarea.h"

#include "models/items/serverleaves.h"
#include "models/words/words.h"
#include "widgets/panels/quality/qualitypanel.h"
#include "widgets/panels/servers/adjustmentbook.h"
#include "widgets/panels/servers/serveractions.h"

namespace sd {

QualityArea::QualityArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
{}

QString QualityArea::id() const
{
    return QStringLiteral("quality");
}

QString QualityArea::title() const
{
    return tr("Alarm quality");
}

WorkArea::Widgets QualityArea::build(const Tools& tools)
{
    const Boundary& boundary = m_ground.boundary;
    m_panel = new QualityPanel({m_ground.picture, m_ground.words, boundary.archive, boundary.clock, tools.settings});
    connect(m_panel, &QualityPanel::selectionChanged, this, &WorkArea::selectionChanged);
    connect(m_panel, &QualityPanel::tuneAsked, this,
            [&checks = tools.serverActions, &adjustments = tools.adjustments](CheckId check, SeriesId series) {
                if (series)
                    adjustments.open(series);
                else
                    checks.editCheck(check);
            });
    connect(m_panel, &QualityPanel::alarmAsked, this, &WorkArea::alarmAsked);
    connect(m_panel, &QualityPanel::serverAsked, this,
            [this](ServerId server, CheckId check) { Q_EMIT serverAsked(server, Leaf{check}); });
    return {m_panel, nullptr};
}

void QualityArea::apply(const PictureChange& change)
{
    m_panel->apply(change);
}

void QualityArea::setDensity(Density density)
{
    m_panel->setDensity(density);
}

void QualityArea::focusFilter()
{
    m_panel->focusPeriod();
}

void QualityArea::focusList()
{
    m_panel->focusRows();
}

/// The server and check of the selected row, so that their keys act on them.
std::optional<WorkArea::Selection> QualityArea::selection() const
{
    const ServerId server = m_panel->currentServer();
    if (m_ground.picture.server(server) == nullptr)
        return {};
    return Selection{.alarm = {}, .server = server, .check = m_panel->currentCheck()};
}

} // namespace sd
