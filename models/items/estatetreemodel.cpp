#include "models/items/estatetreemodel.h"

#include <algorithm>

namespace sd {

namespace {

State worstBelow(const EstateNode& node)
{
    if (!node.isGathering())
        return node.state;
    State worst = State::Ok;
    for (const auto& child : node.children)
        worst = worse(worst, worstBelow(*child));
    return worst;
}

} // namespace

EstateTreeModel::EstateTreeModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_picture(picture)
    , m_words(words)
{
    rebuild();
}

EstateTreeModel::Kind EstateTreeModel::kindOf(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Customer:
        return CustomerKind;
    case Node::Kind::Group:
        return GroupKind;
    case Node::Kind::Server:
        return ServerKind;
    case Node::Kind::Leaf:
        break;
    }
    return LeafKind;
}

EstateTreeModel::Node* EstateTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : &m_tree.root();
}

QModelIndex EstateTreeModel::indexOf(const Node& node, int column) const
{
    return &node == &m_tree.root() ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex EstateTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* above = nodeAt(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(above->children.size()))
        return {};
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex EstateTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
}

int EstateTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int EstateTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

bool EstateTreeModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    return parent.column() <= 0 && (!node->children.empty() || !node->fetched);
}

bool EstateTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.column() <= 0 && !nodeAt(parent)->fetched;
}

void EstateTreeModel::fetchMore(const QModelIndex& parent)
{
    Node* server = nodeAt(parent);
    if (server->fetched)
        return;
    server->fetched = true;
    refreshLeaves(*server);
}

QVariant EstateTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeAt(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, column);
    case Qt::AccessibleTextRole:
        return column == Name
                   ? QVariant(displayText(node, Name).toString() + QStringLiteral(", ") + m_words.state(markOf(node)))
                   : displayText(node, column);
    case Qt::ToolTipRole:
        return column == Since && !node.isGathering() ? QVariant(m_words.moment(sinceOf(node)))
                                                      : displayText(node, column);
    case MarkRole:
        return QVariant::fromValue(markOf(node));
    case IdRole:
        return node.kind != Node::Kind::Leaf ? node.id
               : node.leaf.series            ? node.leaf.series.value
                                             : node.leaf.check.value;
    case KindRole:
        return kindOf(node);
    case PathRole:
        return pathOf(node);
    default:
        return {};
    }
}

/// What a gathering is, over rebuilds: the customer's number and the groups' names.
QString EstateTreeModel::pathOf(const Node& node) const
{
    QStringList path;
    for (const Node* above = &node; above->parent != nullptr; above = above->parent)
        path.prepend(above->kind == Node::Kind::Group ? above->name : QString::number(above->id));
    return path.join(QLatin1Char('/'));
}

QString EstateTreeModel::groupName(const Node& node) const
{
    if (!node.name.isEmpty())
        return node.name;
    switch (m_grouping) {
    case Grouping::Customer:
    case Grouping::Site:
        return tr("No site");
    case Grouping::Tag:
        return tr("No tag");
    case Grouping::Kind:
        return tr("No kind");
    }
    return {};
}

/// How many are in which state; where all that is below is muted there is nothing to count, and that is said.
QString EstateTreeModel::countsText(const Node& node) const
{
    const bool nothingCounts = std::ranges::all_of(node.counts, [](int count) { return count == 0; });
    return nothingCounts && !node.children.empty() ? m_words.state({worstBelow(node), true})
                                                   : m_words.summary(node.counts);
}

QVariant EstateTreeModel::nameText(const Node& node) const
{
    switch (node.kind) {
    case Node::Kind::Customer:
        return m_picture.customerName(CustomerId{node.id});
    case Node::Kind::Group:
        return groupName(node);
    case Node::Kind::Server:
        return m_picture.serverName(ServerId{node.id});
    case Node::Kind::Leaf:
        return nameOf(m_picture, m_words, node.leaf);
    }
    return {};
}

QVariant EstateTreeModel::displayText(const Node& node, Column column) const
{
    switch (column) {
    case Name:
        return nameText(node);
    case Result:
        if (node.isGathering())
            return countsText(node);
        if (node.kind == Node::Kind::Leaf)
            return valueOf(m_picture, m_words, node.leaf);
        if (const EstatePicture::ServerEntry* entry = m_picture.server(ServerId{node.id}))
            return m_words.summary(entry->health.series);
        return {};
    case Since:
        return node.state == State::Ok || sinceOf(node) == UtcTime{} ? QString() : m_words.age(m_now - sinceOf(node));
    }
    return {};
}

StateMark EstateTreeModel::markOf(const Node& node) const
{
    if (node.kind == Node::Kind::Leaf)
        return sd::markOf(m_picture, node.leaf);
    if (node.isGathering())
        return {node.state};
    const EstatePicture::ServerEntry* entry = m_picture.server(ServerId{node.id});
    return entry == nullptr ? StateMark{} : StateMark{entry->health.state, entry->health.muted != MuteReason::None};
}

UtcTime EstateTreeModel::sinceOf(const Node& node) const
{
    if (node.kind == Node::Kind::Leaf)
        return sd::sinceOf(m_picture, node.leaf);
    const EstatePicture::ServerEntry* entry = m_picture.server(ServerId{node.id});
    return node.isGathering() || entry == nullptr ? UtcTime{} : entry->health.since;
}

QVariant EstateTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == Since ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Server");
    case Result:
        return tr("State");
    case Since:
        return tr("Since");
    }
    return {};
}

void EstateTreeModel::rebuild()
{
    m_filter = FilterMatcher(m_query, m_picture);
    beginResetModel();
    m_tree.build(
        m_picture, m_grouping, [this](const EstatePicture::ServerEntry& entry) { return isWanted(entry); },
        m_filter.isEmpty());
    endResetModel();
}

/// Whether a change of state made a server fit the filter, or no longer fit it ("Error" typed, then one goes bad).
bool EstateTreeModel::listingDiffers() const
{
    if (m_filter.isEmpty())
        return false;
    for (const auto& [id, customer] : m_picture.customers()) {
        for (const ServerId server : customer.servers) {
            const EstatePicture::ServerEntry* entry = m_picture.server(server);
            if (entry != nullptr && isWanted(*entry) != m_tree.isListed(server))
                return true;
        }
    }
    return false;
}

bool EstateTreeModel::isWanted(const EstatePicture::ServerEntry& entry) const
{
    return m_filter.isEmpty() || m_filter.matches(entry, rowText(m_picture, m_words, entry), m_now);
}

void EstateTreeModel::apply(const PictureChange& change)
{
    if (change.reset || change.estate || (!m_held && !change.servers.empty() && listingDiffers())) {
        rebuild();
        return;
    }
    EstateTree::Change changed;
    for (const ServerId id : change.servers) {
        if (const EstatePicture::ServerEntry* entry = m_picture.server(id))
            m_tree.update(*entry, changed);
    }
    std::vector<Node*> unfolded;
    const auto note = [this, &unfolded](ServerId id) {
        for (Node* node : m_tree.nodesOf(id)) {
            if (node->fetched && std::ranges::find(unfolded, node) == unfolded.end())
                unfolded.push_back(node);
        }
    };
    for (const SeriesId id : change.series) {
        if (const SeriesHealth* series = m_picture.series(id))
            note(series->server);
    }
    for (const CheckId id : change.checks) {
        if (const EstatePicture::CheckEntry* check = m_picture.check(id))
            note(check->health.server);
    }
    emitTouched(std::move(changed.touched));
    if (!m_held)
        resort(std::move(changed.crooked));
    for (Node* server : unfolded)
        refreshLeaves(*server);
}

/// One signal for each run of neighbours below the same parent.
void EstateTreeModel::emitTouched(std::vector<Node*> nodes)
{
    std::ranges::sort(nodes, [](const Node* a, const Node* b) {
        return a->parent != b->parent ? std::less<>{}(a->parent, b->parent) : a->row < b->row;
    });
    for (size_t first = 0; first < nodes.size();) {
        size_t last = first;
        while (last + 1 < nodes.size() && nodes[last + 1]->parent == nodes[last]->parent &&
               nodes[last + 1]->row <= nodes[last]->row + 1)
            ++last;
        Q_EMIT dataChanged(indexOf(*nodes[first]), indexOf(*nodes[last], ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, MarkRole});
        first = last + 1;
    }
}

/// All crooked storeys in one layout change: a batch never costs a view more than one.
void EstateTreeModel::resort(std::vector<Node*> parents)
{
    if (parents.empty())
        return;
    std::ranges::sort(parents);
    parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    for (Node* parent : parents)
        EstateTree::sortChildren(*parent);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after.append(indexOf(*nodeAt(index), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EstateTreeModel::refreshLeaves(Node& server)
{
    const std::vector<Leaf> leaves = leavesOf(m_picture, ServerId{server.id});
    const bool same =
        std::ranges::equal(leaves, server.children, {}, {}, [](const auto& child) { return child->leaf; });
    const QModelIndex above = indexOf(server);
    if (!same) {
        if (!server.children.empty()) {
            beginRemoveRows(above, 0, static_cast<int>(server.children.size()) - 1);
            server.children.clear();
            endRemoveRows();
        }
        if (leaves.empty())
            return;
        beginInsertRows(above, 0, static_cast<int>(leaves.size()) - 1);
        for (const Leaf& leaf : leaves)
            server.children.push_back(std::make_unique<Node>(Node{.kind = Node::Kind::Leaf,
                                                                  .parent = &server,
                                                                  .row = static_cast<int>(server.children.size()),
                                                                  .leaf = leaf}));
        endInsertRows();
    }
    for (const auto& child : server.children)
        child->state = sd::markOf(m_picture, child->leaf).state;
    if (same && !leaves.empty())
        Q_EMIT dataChanged(index(0, 0, above), index(static_cast<int>(leaves.size()) - 1, ColumnCount - 1, above),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, MarkRole});
}

void EstateTreeModel::setFilter(const FilterQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void EstateTreeModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        return;
    if (listingDiffers()) {
        rebuild();
        return;
    }
    resort(m_tree.gatherings());
}

void EstateTreeModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

QModelIndex EstateTreeModel::indexOf(ServerId server) const
{
    const std::vector<Node*>& nodes = m_tree.nodesOf(server);
    return nodes.empty() ? QModelIndex() : indexOf(*nodes.front());
}

ServerId EstateTreeModel::serverAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeAt(index);
    if (node->kind == Node::Kind::Leaf)
        node = node->parent;
    return node->kind == Node::Kind::Server ? ServerId{node->id} : ServerId{};
}

Leaf EstateTreeModel::leafAt(const QModelIndex& index) const
{
    return index.isValid() ? nodeAt(index)->leaf : Leaf{};
}

} // namespace sd
