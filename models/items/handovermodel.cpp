#include "models/items/handovermodel.h"

#include <algorithm>

namespace sd {

int HandoverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoverModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const HandoverModel::Row* HandoverModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount())
        return nullptr; // nothing is selected
    return &m_rows[static_cast<size_t>(index.row())];
}

QVariant HandoverModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (row == nullptr)
        return {};
    const bool isHeading = !row->heading.isEmpty();
    if (role == KindRole)
        return isHeading ? Heading : Line;
    if (role == MarkRole)
        return isHeading || !row->line.mark ? QVariant() : QVariant::fromValue(*row->line.mark);
    if (role == IdRole)
        return row->line.alarm.value;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (isHeading)
        return index.column() == Mark ? QVariant(row->heading) : QVariant();
    switch (static_cast<Column>(index.column())) {
    case Mark:
        return role == Qt::DisplayRole ? QVariant() : QVariant(row->line.level); // the shape says it
    case When:
        return row->line.when;
    case Where:
        return row->line.where;
    case What:
        return row->line.what;
    case Who:
        return row->line.who;
    }
    return {};
}

QVariant HandoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Mark:
        return {};
    case When:
        return tr("When");
    case Where:
        return tr("Where");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    }
    return {};
}

/// A heading can't be gone to: nothing can be done to it.
Qt::ItemFlags HandoverModel::flags(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    if (row == nullptr)
        return Qt::NoItemFlags;
    const Qt::ItemFlags none = Qt::ItemNeverHasChildren;
    return row->heading.isEmpty() ? none | Qt::ItemIsEnabled | Qt::ItemIsSelectable : none;
}

void HandoverModel::set(const std::vector<HandoverSection>& sections)
{
    beginResetModel();
    m_rows.clear();
    for (const HandoverSection& section : sections) {
        m_rows.push_back({section.title});
        for (const HandoverLine& line : section.lines)
            m_rows.push_back({{}, line});
    }
    endResetModel();
}

const HandoverLine* HandoverModel::line(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr || !row->heading.isEmpty() ? nullptr : &row->line;
}

QModelIndex HandoverModel::indexOf(const HandoverLine& line) const
{
    const auto same = std::ranges::find_if(m_rows, [&line](const Row& row) {
        return row.heading.isEmpty() && row.line.alarm == line.alarm && row.line.server == line.server &&
               row.line.check == line.check && row.line.what == line.what;
    });
    return same == m_rows.end() ? QModelIndex() : index(static_cast<int>(same - m_rows.begin()), 0);
}

bool HandoverModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && !m_rows[static_cast<size_t>(row)].heading.isEmpty();
}

} // namespace sd
