#include "models/items/estatetreemodel.h"

#include <algorithm>

namespace sd {

struct EstateTreeModel::Node
{
    Kind kind = CustomerKind;
    Node* parent = nullptr;
    int row = 0;
    qint64 id = 0;    ///< customer or server
    Leaf leaf = {};   ///< LeafKind
    int badness = 0;  ///< higher stands further up
    int nameRank = 0; ///< among equally bad ones
    State state = State::NoData;
    StateCounts counts{}; ///< a customer's listed servers that nothing mutes, by state
    bool fetched = true;  ///< a server's leaves are here
    std::vector<std::unique_ptr<Node>> children = {};
};

namespace {

/// Muted trouble stands below trouble that is somebody's to take.
int badnessOf(State state, bool muted)
{
    return severity(state) * 2 + (muted ? 0 : 1);
}

State worstOf(const StateCounts& counts)
{
    State worst = State::Ok;
    for (int i = 0; i < StateCount; ++i) {
        if (counts[static_cast<size_t>(i)] > 0)
            worst = worse(worst, static_cast<State>(i));
    }
    return worst;
}

} // namespace

EstateTreeModel::EstateTreeModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_picture(picture)
    , m_words(words)
    , m_root(std::make_unique<Node>())
{
    rebuild();
}

EstateTreeModel::~EstateTreeModel() = default;

EstateTreeModel::Node* EstateTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex EstateTreeModel::indexOf(const Node& node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, column, &node);
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
        return column == Since && node.kind != CustomerKind ? QVariant(m_words.moment(sinceOf(node)))
                                                            : displayText(node, column);
    case MarkRole:
        return QVariant::fromValue(markOf(node));
    case IdRole:
        return node.kind != LeafKind ? node.id : node.leaf.series ? node.leaf.series.value : node.leaf.check.value;
    case KindRole:
        return node.kind;
    default:
        return {};
    }
}

QVariant EstateTreeModel::displayText(const Node& node, Column column) const
{
    switch (column) {
    case Name:
        if (node.kind == CustomerKind)
            return m_picture.customerName(CustomerId{node.id});
        return node.kind == ServerKind ? m_picture.serverName(ServerId{node.id})
                                       : nameOf(m_picture, m_words, node.leaf);
    case Result:
        if (node.kind == CustomerKind)
            return m_words.summary(node.counts);
        if (node.kind == LeafKind)
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
    if (node.kind == LeafKind)
        return sd::markOf(m_picture, node.leaf);
    if (node.kind == CustomerKind)
        return {worstOf(node.counts)};
    const EstatePicture::ServerEntry* entry = m_picture.server(ServerId{node.id});
    return entry == nullptr ? StateMark{} : StateMark{entry->health.state, entry->health.muted != MuteReason::None};
}

UtcTime EstateTreeModel::sinceOf(const Node& node) const
{
    if (node.kind == LeafKind)
        return sd::sinceOf(m_picture, node.leaf);
    const EstatePicture::ServerEntry* entry = m_picture.server(ServerId{node.id});
    return node.kind == CustomerKind || entry == nullptr ? UtcTime{} : entry->health.since;
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
    m_servers.clear();
    m_root = std::make_unique<Node>();
    for (const auto& [id, entry] : m_picture.customers()) {
        auto customer = std::make_unique<Node>(
            Node{.kind = CustomerKind, .parent = m_root.get(), .id = id.value, .nameRank = entry.nameRank});
        for (const ServerId server : entry.servers) {
            const EstatePicture::ServerEntry* found = m_picture.server(server);
            if (found != nullptr && isWanted(*found, entry.customer.name))
                addServer(*customer, *found);
        }
        if (customer->children.empty() && !m_filter.isEmpty())
            continue;
        sortChildren(*customer);
        customer->state = worstOf(customer->counts);
        customer->badness = badnessOf(customer->state, false);
        m_root->children.push_back(std::move(customer));
    }
    sortChildren(*m_root);
    endResetModel();
}

void EstateTreeModel::addServer(Node& customer, const EstatePicture::ServerEntry& entry)
{
    const bool muted = entry.health.muted != MuteReason::None;
    auto node = std::make_unique<Node>(Node{.kind = ServerKind,
                                            .parent = &customer,
                                            .id = entry.server.id.value,
                                            .badness = badnessOf(entry.health.state, muted),
                                            .nameRank = entry.nameRank,
                                            .state = entry.health.state,
                                            .fetched = false});
    if (!muted)
        ++customer.counts[static_cast<size_t>(node->state)];
    m_servers.emplace(entry.server.id, node.get());
    customer.children.push_back(std::move(node));
}

/// Whether a change of state made a server fit the filter, or no longer fit it ("Error" typed, then one goes bad).
bool EstateTreeModel::listingDiffers() const
{
    if (m_filter.isEmpty())
        return false;
    for (const auto& [id, customer] : m_picture.customers()) {
        for (const ServerId server : customer.servers) {
            const EstatePicture::ServerEntry* entry = m_picture.server(server);
            if (entry != nullptr && isWanted(*entry, customer.customer.name) != m_servers.contains(server))
                return true;
        }
    }
    return false;
}

bool EstateTreeModel::isWanted(const EstatePicture::ServerEntry& entry, const QString& customerName) const
{
    if (m_filter.isEmpty())
        return true;
    const Server& server = entry.server;
    const StateMark mark{entry.health.state, entry.health.muted != MuteReason::None};
    const QStringList text{customerName, server.name, server.address, server.kind, server.site, m_words.state(mark)};
    return m_filter.matches(entry, (text + server.tags).join(QLatin1Char(' ')).toCaseFolded(), m_now);
}

void EstateTreeModel::sortChildren(Node& parent)
{
    std::ranges::sort(parent.children, [](const auto& a, const auto& b) {
        return a->badness != b->badness ? a->badness > b->badness : a->nameRank < b->nameRank;
    });
    int row = 0;
    for (const auto& child : parent.children)
        child->row = row++;
}

void EstateTreeModel::apply(const PictureChange& change)
{
    if (change.reset || change.estate || (!m_held && !change.servers.empty() && listingDiffers())) {
        rebuild();
        return;
    }
    std::vector<Node*> touched;
    std::vector<Node*> crooked;
    for (const ServerId id : change.servers)
        updateServer(id, touched, crooked);
    std::vector<Node*> unfolded;
    const auto note = [this, &unfolded](ServerId id) {
        const auto it = m_servers.find(id);
        if (it != m_servers.end() && it->second->fetched && std::ranges::find(unfolded, it->second) == unfolded.end())
            unfolded.push_back(it->second);
    };
    for (const SeriesId id : change.series) {
        if (const SeriesHealth* series = m_picture.series(id))
            note(series->server);
    }
    for (const CheckId id : change.checks) {
        if (const EstatePicture::CheckEntry* check = m_picture.check(id))
            note(check->health.server);
    }
    emitTouched(std::move(touched));
    if (!m_held)
        resort(std::move(crooked));
    for (Node* server : unfolded)
        refreshLeaves(*server);
}

void EstateTreeModel::updateServer(ServerId id, std::vector<Node*>& touched, std::vector<Node*>& crooked)
{
    const auto it = m_servers.find(id);
    const EstatePicture::ServerEntry* entry = m_picture.server(id);
    if (it == m_servers.end() || entry == nullptr)
        return;
    Node& node = *it->second;
    const bool muted = entry->health.muted != MuteReason::None;
    const bool wasMuted = node.badness % 2 == 0;
    const int badness = badnessOf(entry->health.state, muted);
    touched.push_back(&node);
    if (badness == node.badness)
        return;
    Node& customer = *node.parent;
    if (!wasMuted)
        --customer.counts[static_cast<size_t>(node.state)];
    if (!muted)
        ++customer.counts[static_cast<size_t>(entry->health.state)];
    node.state = entry->health.state;
    node.badness = badness;
    touched.push_back(&customer);
    crooked.push_back(&customer);
    judgeCustomer(customer, crooked);
}

void EstateTreeModel::judgeCustomer(Node& customer, std::vector<Node*>& crooked)
{
    customer.state = worstOf(customer.counts);
    const int badness = badnessOf(customer.state, false);
    if (badness == customer.badness)
        return;
    customer.badness = badness;
    crooked.push_back(customer.parent);
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
        sortChildren(*parent);
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
            server.children.push_back(std::make_unique<Node>(Node{
                .kind = LeafKind, .parent = &server, .row = static_cast<int>(server.children.size()), .leaf = leaf}));
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
    std::vector<Node*> all{m_root.get()};
    for (const auto& customer : m_root->children)
        all.push_back(customer.get());
    resort(std::move(all));
}

QModelIndex EstateTreeModel::indexOf(ServerId server) const
{
    const auto it = m_servers.find(server);
    return it == m_servers.end() ? QModelIndex() : indexOf(*it->second);
}

ServerId EstateTreeModel::serverAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeAt(index);
    if (node->kind == LeafKind)
        node = node->parent;
    return node->kind == ServerKind ? ServerId{node->id} : ServerId{};
}

Leaf EstateTreeModel::leafAt(const QModelIndex& index) const
{
    return index.isValid() ? nodeAt(index)->leaf : Leaf{};
}

} // namespace sd
