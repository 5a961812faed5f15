#include "tests/bench/window/barelist.h"

#include <iterator>

namespace sd::bench {

BareList::BareList(int columns)
    : m_columns(columns)
{}

void BareList::append(std::vector<Row> rows)
{
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    endInsertRows();
}

int BareList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BareList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BareList::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
}

} // namespace sd::bench
