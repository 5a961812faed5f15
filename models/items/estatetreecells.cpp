// What the estate tree's cells say: the part of EstateTreeModel that words its rows.
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

} // namespace sd
