#include "widgets/panels/serverspanel.h"

#include "widgets/common/wraplayout.h"
#include "widgets/delegates/rowdelegate.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <tuple>

namespace sd {

ServersPanel::ServersPanel(Models models, const EstatePicture& picture, Ways ways, QWidget* parent)
    : ListPanel(new RowView, new RowDelegate({}), FilterScope::Servers, parent)
    , m_models(models)
    , m_picture(picture)
{
    setObjectName(QStringLiteral("serversPanel"));
    addHead(buildBar(ways));
    RowView& rows = view();
    rows.setObjectName(QStringLiteral("serverTree"));
    rows.setAccessibleName(tr("Servers"));
    rows.setContextMenuPolicy(Qt::ActionsContextMenu);
    rows.setSelectionMode(QAbstractItemView::ExtendedSelection);
    connectView();
    m_models.tree.setFilter({});
    m_models.table.setFilter({});
    useModel();
    follow();
}

QWidget* ServersPanel::buildBar(Ways ways)
{
    auto* bar = new QWidget;
    auto* layout = new WrapLayout(bar);
    layout->setSpacing(steps(1));
    m_treeButton = new QPushButton(tr("Tree"));
    m_treeButton->setObjectName(QStringLiteral("showTree"));
    m_tableButton = new QPushButton(tr("Table"));
    m_tableButton->setObjectName(QStringLiteral("showTable"));
    auto* either = new QButtonGroup(bar);
    for (QPushButton* button : {m_treeButton, m_tableButton}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        either->addButton(button);
        layout->addWidget(button);
    }
    m_treeButton->setChecked(true);
    m_grouping = new QComboBox;
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Gathered by"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& [grouping, text] :
         {std::pair{Grouping::Customer, tr("by customer and site")}, std::pair{Grouping::Site, tr("by site")},
          std::pair{Grouping::Tag, tr("by tag")}, std::pair{Grouping::Kind, tr("by kind")}})
        m_grouping->addItem(text, static_cast<int>(grouping));
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(m_models.tree.grouping())));
    layout->addWidget(m_grouping);
    const std::array buttons{std::tuple{tr("Search …", "a network for servers"), "searchNetwork", &ways.scanNetwork},
                             std::tuple{tr("Add …"), "addToList", &ways.addServer}};
    for (const auto& [text, name, action] : buttons) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(action->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addEnd(button);
    }
    connect(m_tableButton, &QPushButton::toggled, this, &ServersPanel::showTable);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        const QScopedValueRollback asked(m_isAsked, true);
        m_models.tree.setGrouping(static_cast<Grouping>(m_grouping->currentData().toInt()));
    });
    return bar;
}

void ServersPanel::connectView()
{
    RowView& rows = view();
    connect(&rows, &RowView::opened, this, [this](const QModelIndex& index) {
        if (const ServerId server = serverAt(index))
            Q_EMIT serverOpened(server);
    });
    connect(&rows, &QTreeView::collapsed, this, [this](const QModelIndex& index) { noteFolding(index, true); });
    connect(&rows, &QTreeView::expanded, this, [this](const QModelIndex& index) { noteFolding(index, false); });
    connect(this, &ListPanel::heldChanged, &m_models.tree, &EstateTreeModel::setHeld);
    connect(this, &ListPanel::heldChanged, &m_models.table, &ServerTableModel::setHeld);
    filter().setPicture(&m_picture);
    connect(this, &ListPanel::filterChanged, this, [this] {
        const QScopedValueRollback asked(m_isAsked, true);
        filterShown();
        follow();
    });
}

void ServersPanel::setMenu(const QList<QAction*>& actions)
{
    view().addActions(actions);
}

void ServersPanel::showTable(bool table)
{
    if (table == m_isTable)
        return;
    m_isTable = table;
    (table ? m_tableButton : m_treeButton)->setChecked(true);
    useModel();
    follow();
    Q_EMIT tableShown(table);
}

/// Only what is seen follows each key; the other one is filtered when it is shown.
void ServersPanel::filterShown()
{
    if (m_isTable)
        m_models.table.setFilter(filter().query());
    else
        m_models.tree.setFilter(filter().query());
}

/// One view shows either: what is held, selected and dense stays as it is.
void ServersPanel::useModel()
{
    filterShown();
    RowView& rows = view();
    // A view leaves the selection of its last model to its owner; a reset of that model must not be heard here.
    const QItemSelectionModel* before = rows.selectionModel();
    m_grouping->setVisible(!m_isTable);
    rows.setIndentation(m_isTable ? 0 : scaled(steps(5)));
    rows.setRootIsDecorated(!m_isTable);
    if (m_isTable) {
        delegate().setColumns({Cell::ShapeAndText, Cell::Strong, Cell::Text, Cell::Dim, Cell::Dim, Cell::Dim, Cell::Dim,
                               Cell::Text, Cell::DimFigure, Cell::DimFigure});
        rows.setModel(&m_models.table);
    } else {
        delegate().setColumns({Cell::ShapeAndText, Cell::Dim, Cell::DimFigure});
        rows.setModel(&m_models.tree);
    }
    delete before;
    // After the view has heard of it, which forgets where it stood.
    for (const QMetaObject::Connection& connection : m_resets)
        disconnect(connection);
    m_resets = {connect(rows.model(), &QAbstractItemModel::modelAboutToBeReset, this, &ServersPanel::remember),
                connect(rows.model(), &QAbstractItemModel::modelReset, this, &ServersPanel::restore)};
    QHeaderView* header = rows.header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionsClickable(m_isTable);
    header->setSortIndicatorShown(m_isTable);
    if (m_isTable) {
        header->setSortIndicator(m_models.table.sortColumn(), m_models.table.sortOrder());
        rows.setSortingEnabled(true); // the model sorts itself by what the header says
    } else {
        rows.setSortingEnabled(false);
    }
    connect(rows.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServersPanel::takeCurrent);
    connect(rows.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServersPanel::takeChosen);
    layoutColumns();
    restore();
}

void ServersPanel::takeCurrent(const QModelIndex& index)
{
    const ServerId server = serverAt(index);
    if (!server) {
        takeChosen(); // a customer's row: all its servers
        return;
    }
    m_current = server;
    Q_EMIT serverSelected(server, m_isTable ? Leaf{} : m_models.tree.leafAt(index));
}

void ServersPanel::takeChosen()
{
    m_chosen.clear();
    const QModelIndexList rows = view().selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        gather(index, m_chosen);
    // Below two tags it is still one server.
    std::ranges::sort(m_chosen);
    m_chosen.erase(std::unique(m_chosen.begin(), m_chosen.end()), m_chosen.end());
    if (isAtGathering() && m_chosen.size() == 1) {
        m_current = m_chosen.front();
        Q_EMIT serverSelected(m_current, {});
    }
    Q_EMIT serversChosen();
}

bool ServersPanel::isAtGathering() const
{
    const QModelIndex current = view().currentIndex();
    // Chosen, not only where the focus began.
    return current.isValid() && !serverAt(current) && view().selectionModel()->isSelected(current);
}

void ServersPanel::gather(const QModelIndex& index, std::vector<ServerId>& servers) const
{
    if (const ServerId server = serverAt(index)) {
        servers.push_back(server);
        return;
    }
    for (int row = 0; row < m_models.tree.rowCount(index); ++row)
        gather(m_models.tree.index(row, 0, index), servers);
}

ServerId ServersPanel::serverAt(const QModelIndex& index) const
{
    return m_isTable ? m_models.table.serverAt(index) : m_models.tree.serverAt(index);
}

QModelIndex ServersPanel::indexOf(ServerId server) const
{
    return m_isTable ? m_models.table.indexOf(server) : m_models.tree.indexOf(server);
}

void ServersPanel::follow()
{
    const auto servers = static_cast<int>(m_picture.servers().size());
    setFooter(tr("%Ln servers", "", servers));
    if (view().model()->rowCount() == 0 && servers > 0)
        showEmpty(tr("Nothing matches the filter"), tr("%Ln servers are hidden by it.", "", servers),
                  clearFilterAction());
    else
        showRows();
}

void ServersPanel::tick(UtcTime now)
{
    const bool sameSecond = toMs(now) / 1000 == toMs(m_now) / 1000;
    m_now = now;
    if (sameSecond || !isVisible())
        return;
    followAge();
    view().viewport()->update(); // ages are counted to now
}

/// Nobody looked while the clock went on.
void ServersPanel::showEvent(QShowEvent* event)
{
    followAge();
    ListPanel::showEvent(event);
}

/// Only of the model that is seen.
void ServersPanel::followAge()
{
    if (m_isTable ? m_models.table.followAge() : m_models.tree.followAge())
        follow();
}

void ServersPanel::resizeEvent(QResizeEvent* event)
{
    ListPanel::resizeEvent(event);
    layoutColumns();
}

void ServersPanel::layoutColumns()
{
    if (m_isTable)
        layoutTable();
    else
        layoutTree();
}

void ServersPanel::layoutTree()
{
    QHeaderView* header = view().header();
    const QFontMetrics metrics(typeface(Type::Body));
    header->setSectionResizeMode(EstateTreeModel::Name, QHeaderView::Stretch);
    header->resizeSection(EstateTreeModel::Result, std::clamp(width() / 3, scaled(steps(30)), scaled(steps(60))));
    header->resizeSection(EstateTreeModel::Since, metrics.horizontalAdvance(QStringLiteral("23 h 59 min")) + steps(5));
    view().setColumnHidden(EstateTreeModel::Since, width() < scaled(440));
}

/// What matters least goes first when the room gets scarce; the worst reading takes what is left.
void ServersPanel::layoutTable()
{
    QHeaderView* header = view().header();
    const QFontMetrics metrics(typeface(Type::Body));
    struct Wish
    {
        ServerTableModel::Column column;
        int characters;
        int from; ///< shown from this width of the panel on
    };
    using Table = ServerTableModel;
    for (const Wish& wish :
         {Wish{Table::Status, 18, 0}, Wish{Table::Name, 18, 0}, Wish{Table::Customer, 18, 420},
          Wish{Table::Site, 14, 1000}, Wish{Table::Kind, 12, 1120}, Wish{Table::Tags, 16, 1280},
          Wish{Table::Address, 17, 900}, Wish{Table::Since, 12, 560}, Wish{Table::LastPoll, 12, 760}}) {
        header->resizeSection(wish.column, metrics.averageCharWidth() * wish.characters + steps(4));
        view().setColumnHidden(wish.column, width() < scaled(wish.from));
    }
    header->setSectionResizeMode(Table::Worst, QHeaderView::Stretch);
    view().setColumnHidden(Table::Worst, width() < scaled(520));
}

} // namespace sd
