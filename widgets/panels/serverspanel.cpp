#include "widgets/panels/serverspanel.h"

#include "widgets/delegates/rowdelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace sd {

namespace {

/// Larger estates open with only their troubled customers unfolded.
constexpr size_t SmallEstate = 300;

} // namespace

ServersPanel::ServersPanel(EstateTreeModel& model, const EstatePicture& picture, QAction* addServer, QWidget* parent)
    : ListPanel(new RowView, new RowDelegate({Cell::ShapeAndText, Cell::Dim, Cell::DimFigure}), FilterScope::Servers,
                parent)
    , m_model(model)
    , m_picture(picture)
    , m_addServer(addServer)
{
    setObjectName(QStringLiteral("serversPanel"));
    RowView& tree = view();
    tree.setObjectName(QStringLiteral("serverTree"));
    tree.setAccessibleName(tr("Servers"));
    tree.setIndentation(steps(5));
    tree.setModel(&model);
    tree.header()->setSectionResizeMode(QHeaderView::Fixed);
    tree.header()->setSectionResizeMode(EstateTreeModel::Name, QHeaderView::Stretch);
    connect(tree.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const ServerId server = m_model.serverAt(index);
        if (!server)
            return; // a customer's row, or a reset
        m_current = server;
        Q_EMIT serverSelected(server, m_model.leafAt(index));
    });
    connect(&tree, &RowView::opened, this, [this](const QModelIndex& index) {
        if (const ServerId server = m_model.serverAt(index))
            Q_EMIT serverOpened(server);
    });
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_restoring && index.data(KindRole).toInt() == EstateTreeModel::CustomerKind)
            m_folded.insert(index.data(IdRole).toLongLong());
    });
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_restoring && index.data(KindRole).toInt() == EstateTreeModel::CustomerKind)
            m_folded.remove(index.data(IdRole).toLongLong());
    });
    connect(this, &ListPanel::heldChanged, &model, &EstateTreeModel::setHeld);
    filter().setPicture(&picture);
    connect(this, &ListPanel::filterChanged, this, [this](const FilterQuery& query) {
        m_model.setFilter(query);
        follow();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ServersPanel::restore);
    m_model.setFilter({});
    restore();
    layoutColumns();
    follow();
}

void ServersPanel::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const bool small = m_picture.servers().size() <= SmallEstate;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex customer = m_model.index(row, 0);
        const State state = customer.data(MarkRole).value<StateMark>().state;
        const bool wanted = !filter().query().isEmpty() || small || (state != State::Ok && state != State::NoData);
        if (wanted && !m_folded.contains(customer.data(IdRole).toLongLong()))
            view().expand(customer);
    }
    const QModelIndex index = m_model.indexOf(m_current);
    if (index.isValid())
        view().setCurrentIndex(index);
}

void ServersPanel::select(ServerId server)
{
    m_current = server;
    const QModelIndex index = m_model.indexOf(server);
    if (!index.isValid())
        return;
    view().expand(index.parent());
    view().setCurrentIndex(index);
    view().scrollTo(index);
}

void ServersPanel::follow()
{
    const auto servers = static_cast<int>(m_picture.servers().size());
    if (m_model.rowCount() > 0) {
        setFooter(tr("%Ln servers", "", servers));
        showRows();
    } else if (servers > 0) {
        showEmpty(tr("Nothing matches the filter"), tr("%Ln servers are hidden by it.", "", servers),
                  clearFilterAction());
    } else {
        showEmpty(tr("No servers yet"),
                  tr("Your customers and their servers will stand here, with what is measured on each."), m_addServer);
    }
}

void ServersPanel::resizeEvent(QResizeEvent* event)
{
    ListPanel::resizeEvent(event);
    layoutColumns();
}

void ServersPanel::layoutColumns()
{
    RowView& tree = view();
    const QFontMetrics metrics(typeface(Type::Body));
    tree.header()->resizeSection(EstateTreeModel::Result, std::clamp(width() / 3, steps(30), steps(60)));
    tree.header()->resizeSection(EstateTreeModel::Since,
                                 metrics.horizontalAdvance(QStringLiteral("23 h 59 min")) + steps(5));
    tree.setColumnHidden(EstateTreeModel::Since, width() < scaled(440));
}

} // namespace sd
