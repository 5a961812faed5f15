#include "widgets/areas/serversarea.h"

#include "models/words/words.h"
#include "widgets/panels/listmemory.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/serverpage.h"
#include "widgets/panels/serverspanel.h"

namespace sd {

ServersArea::ServersArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
    , m_model(ground.picture, ground.words)
{}

QString ServersArea::id() const
{
    return QStringLiteral("servers");
}

QString ServersArea::title() const
{
    return tr("Servers");
}

std::optional<int> ServersArea::count() const
{
    return static_cast<int>(m_ground.picture.servers().size());
}

WorkArea::Hint ServersArea::pageHint() const
{
    return {tr("No server is selected"), tr("What is measured on it will stand here.")};
}

WorkArea::Widgets ServersArea::build(const Tools& tools)
{
    m_selected = m_list == nullptr ? ServerId{} : m_list->current();
    m_list = new ServersPanel(m_model, m_ground.picture, tools.addServer);
    const Boundary& boundary = m_ground.boundary;
    m_page =
        new ServerPage({m_ground.picture, m_ground.words, boundary.history, boundary.clock}, tools.operatorActions);
    connect(m_list, &ServersPanel::serverSelected, this, [this](ServerId server, const Leaf& leaf) {
        m_page->show(server, leaf);
        Q_EMIT selectionChanged();
    });
    connect(m_list, &ServersPanel::serverOpened, m_page, &ServerPage::focusTable);
    keepList(*m_list, tools.settings, QStringLiteral("servers"));
    return {m_list, m_page};
}

void ServersArea::apply(const PictureChange& change)
{
    m_model.apply(change);
    m_page->apply(change);
    if (change.estate || !change.alarms.empty() || !change.servers.empty())
        m_list->follow();
}

void ServersArea::tick(UtcTime now)
{
    m_model.setNow(now);
}

void ServersArea::setDensity(Density density)
{
    m_list->setDensity(density);
}

void ServersArea::focusFilter()
{
    m_list->focusFilter();
}

void ServersArea::focusList()
{
    m_list->focusList();
}

std::optional<WorkArea::Selection> ServersArea::selection() const
{
    const ServerId server = m_page->server();
    if (m_ground.picture.server(server) == nullptr)
        return {};
    return Selection{{}, server};
}

void ServersArea::restoreSelection()
{
    m_list->select(m_selected);
}

void ServersArea::select(ServerId server, const Leaf& leaf)
{
    m_list->select(server);
    m_page->show(server, leaf);
    Q_EMIT selectionChanged();
}

} // namespace sd
