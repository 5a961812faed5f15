#include "models/items/seriestablemodel.h"

#include <algorithm>

namespace sd {

SeriesTableModel::SeriesTableModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
{}

int SeriesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leaves.size());
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Leaf leaf = m_leaves[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return displayText(leaf, column);
    case Qt::AccessibleTextRole:
        return column == Mark ? m_words.state(markOf(m_picture, leaf)) : displayText(leaf, column);
    case MarkRole:
        return QVariant::fromValue(markOf(m_picture, leaf));
    case IdRole:
        return leaf.series ? leaf.series.value : leaf.check.value;
    case SeriesRole:
        return leaf.series.value;
    case RawValueRole: {
        const SeriesHealth* series = m_picture.series(leaf.series);
        return series == nullptr ? QVariant() : QVariant(series->value);
    }
    default:
        return {};
    }
}

QVariant SeriesTableModel::displayText(Leaf leaf, Column column) const
{
    switch (column) {
    case Mark:
    case Day: // painted from SeriesRole
        return {};
    case Name:
        return nameOf(m_picture, m_words, leaf);
    case Value:
        return valueOf(m_picture, m_words, leaf);
    case Limits: {
        const SeriesHealth* series = m_picture.series(leaf.series);
        return series == nullptr ? QString() : m_words.thresholds(*series);
    }
    }
    return {};
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == Value || column == Limits;
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Mark:
        return QString();
    case Name:
        return tr("Check");
    case Value:
        return tr("Now");
    case Day:
        return tr("Last day");
    case Limits:
        return tr("Thresholds");
    }
    return {};
}

void SeriesTableModel::setServer(ServerId server)
{
    m_server = server;
    beginResetModel();
    m_leaves = leavesOf(m_picture, m_server);
    endResetModel();
}

void SeriesTableModel::apply(const PictureChange& change)
{
    const auto isOurs = [this](SeriesId id) {
        const SeriesHealth* series = m_picture.series(id);
        return series != nullptr && series->server == m_server;
    };
    const auto isOurCheck = [this](CheckId id) {
        const EstatePicture::CheckEntry* check = m_picture.check(id);
        return check != nullptr && check->health.server == m_server;
    };
    if (!change.reset && !change.estate && !std::ranges::any_of(change.series, isOurs) &&
        !std::ranges::any_of(change.checks, isOurCheck))
        return;
    reorder();
    // One server's table is short: one signal for all of it is cheaper than finding out which rows.
    if (!m_leaves.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, MarkRole, RawValueRole});
}

void SeriesTableModel::reorder()
{
    std::vector<Leaf> leaves = leavesOf(m_picture, m_server);
    if (leaves == m_leaves)
        return;
    if (!std::ranges::is_permutation(leaves, m_leaves)) {
        beginResetModel();
        m_leaves = std::move(leaves);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<Leaf> old = std::exchange(m_leaves, std::move(leaves));
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(indexOf(old[static_cast<size_t>(index.row())]).siblingAtColumn(index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

Leaf SeriesTableModel::leafAt(const QModelIndex& index) const
{
    return index.isValid() ? m_leaves[static_cast<size_t>(index.row())] : Leaf{};
}

QModelIndex SeriesTableModel::indexOf(Leaf leaf) const
{
    const auto it = std::ranges::find(m_leaves, leaf);
    return it == m_leaves.end() ? QModelIndex() : index(static_cast<int>(it - m_leaves.begin()), 0);
}

} // namespace sd
