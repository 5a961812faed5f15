#include "widgets/areas/serversarea.h"

#include "models/words/words.h"
#include "widgets/panels/listmemory.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/serverpage.h"
#include "widgets/panels/servers/serveractions.h"
#include "widgets/panels/serverspanel.h"

#include <QFileInfo>

namespace sd {

ServersArea::ServersArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
    , m_tree(ground.picture, ground.words)
    , m_table(ground.picture, ground.words)
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
    if (const size_t many = m_list->chosen().size(); many > 1)
        return {tr("%Ln servers are selected", "", static_cast<int>(many)),
                tr("What is changed is changed on all of them.")};
    return {tr("No server is selected"), tr("What is measured on it will stand here.")};
}

WorkArea::Widgets ServersArea::build(const Tools& tools)
{
    m_selected = m_list == nullptr ? ServerId{} : m_list->current();
    const Boundary& boundary = m_ground.boundary;
    m_list = new ServersPanel({m_tree, m_table}, m_ground.picture, {*tools.addServer, *tools.scanNetwork});
    m_list->showTable(m_isTable);
    m_page =
        new ServerPage({m_ground.picture, m_ground.words, boundary.history, boundary.archive, boundary.clock,
                        boundary.operations, boundary.workbench, boundary.changes, tools.settings, boundary.accounts},
                       tools.operatorActions, tools.serverActions, tools.adjustments);
    m_list->setMenu(QList<QAction*>{tools.operatorActions.pollNow(), tools.operatorActions.mute()} +
                    tools.serverActions.ofServer());
    connectPage(tools);
    connect(m_list, &ServersPanel::serverSelected, this, [this](ServerId server, Leaf leaf) {
        m_leaf = leaf;
        m_page->show(server, leaf);
        Q_EMIT selectionChanged();
    });
    connect(m_list, &ServersPanel::serverOpened, this, [this] {
        Q_EMIT pageAsked();
        m_page->focusTable();
    });
    keepList(*m_list, tools.settings, QStringLiteral("servers"));
    connect(m_list, &ServersPanel::tableShown, this, [this](bool table) {
        m_isTable = table;
        Q_EMIT layoutChanged();
    });
    return {m_list, m_page};
}

void ServersArea::connectPage(const Tools& tools)
{
    connect(m_list, &ServersPanel::serversChosen, this, &WorkArea::selectionChanged);
    connect(m_page, &ServerPage::serverAsked, this, [this](ServerId server) { select(server, {}); });
    connect(m_page, &ServerPage::checkSelected, this, &WorkArea::selectionChanged);
    connect(m_page, &ServerPage::chartExported, this, [this](const QString& file) {
        m_ground.boundary.accounts.tell({.deed = Deed::Exported,
                                         .object = ChangeObject::Server,
                                         .objectId = m_list->current().value,
                                         .server = m_list->current(),
                                         .detail = QFileInfo(file).fileName()});
    });
    connect(m_page, &ServerPage::checkOpened, &tools.serverActions, &ServerActions::editCheck);
}

void ServersArea::apply(const PictureChange& change)
{
    m_tree.apply(change);
    m_table.apply(change);
    m_page->apply(change);
    if (change.estate || !change.alarms.empty() || !change.servers.empty())
        m_list->follow();
}

void ServersArea::tick(UtcTime now)
{
    m_tree.setNow(now);
    m_table.setNow(now);
    m_list->tick(now);
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
    const std::vector<ServerId>& chosen = m_list->chosen();
    ServerId server = m_page->server();
    if (m_ground.picture.server(server) == nullptr || (m_list->isAtGathering() && chosen.size() != 1))
        server = {};
    if (!server && chosen.empty())
        return {};
    return Selection{.alarm = {},
                     .server = server,
                     .check = server ? m_page->check() : CheckId{},
                     .series = server ? m_page->series() : SeriesId{},
                     .servers = chosen};
}

WorkArea::Spot ServersArea::spot() const
{
    const auto chosen = selection();
    return chosen && chosen->server ? Spot{{}, chosen->server, m_leaf} : Spot{};
}

void ServersArea::restoreSelection()
{
    m_list->select(m_selected);
}

void ServersArea::select(ServerId server, Leaf leaf)
{
    m_list->select(server);
    m_leaf = leaf;
    m_page->show(server, leaf);
    Q_EMIT selectionChanged();
}

} // namespace sd
