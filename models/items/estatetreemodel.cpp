#include "models/items/estatetreemodel.h"

#include <algorithm>

namespace sd {

EstateTreeModel::EstateTreeModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_picture(picture)
    , m_words(words)
{
    rebuild();
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

EstateTree EstateTreeModel::wantedTree()
{
    m_filter = FilterMatcher(m_query, m_picture);
    EstateTree tree;
    tree.build(
        m_picture, m_grouping, [this](const EstatePicture::ServerEntry& entry) { return isWanted(entry); },
        m_filter.isEmpty());
    return tree;
}

void EstateTreeModel::rebuild()
{
    EstateTree tree = wantedTree();
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

/// Most changes of the estate leave the rows as they are: what a person has chosen and unfolded stays, too.
void EstateTreeModel::takeEstate()
{
    EstateTree tree = wantedTree();
    if (!m_tree.takeOver(tree)) {
        beginResetModel();
        m_tree = std::move(tree);
        endResetModel();
        return;
    }
    for (const Node* gathering : m_tree.gatherings()) {
        if (!gathering->children.empty())
            Q_EMIT dataChanged(indexOf(*gathering->children.front()),
                               indexOf(*gathering->children.back(), ColumnCount - 1));
    }
    if (!m_held)
        resort(m_tree.crooked());
    for (const auto& [id, entry] : m_picture.servers()) {
        for (Node* server : m_tree.nodesOf(id)) {
            if (server->fetched)
                refreshLeaves(*server);
        }
    }
}

bool EstateTreeModel::followAge()
{
    if (!m_filter.usesAge() || m_held || !listingDiffers(serversOf(m_picture)))
        return false;
    rebuild();
    return true;
}

/// Whether a change of state made one of them fit the filter, or no longer fit it ("Error" typed, then one goes bad).
bool EstateTreeModel::listingDiffers(const std::vector<ServerId>& servers) const
{
    return !m_filter.isEmpty() && std::ranges::any_of(servers, [this](ServerId id) {
        const EstatePicture::ServerEntry* entry = m_picture.server(id);
        return entry != nullptr && isWanted(*entry) != m_tree.isListed(id);
    });
}

bool EstateTreeModel::isWanted(const EstatePicture::ServerEntry& entry) const
{
    // Wording a row is what costs.
    return m_filter.isEmpty() ||
           m_filter.matches(entry, m_filter.usesTexts() ? rowText(m_picture, m_words, entry) : QString(), m_now);
}

void EstateTreeModel::apply(const PictureChange& change)
{
    if (change.reset || change.estate) {
        takeEstate();
        return;
    }
    if (!m_held && listingDiffers(change.servers)) {
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
    if (listingDiffers(serversOf(m_picture))) {
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
