#include "models/items/textrowsmodel.h"

#include <algorithm>

namespace sd {

bool TextRow::holds(const QString& text) const
{
    return text.isEmpty() || more.contains(text, Qt::CaseInsensitive) ||
           std::ranges::any_of(cells,
                               [&text](const QString& cell) { return cell.contains(text, Qt::CaseInsensitive); });
}

int TextRows::hits(const QString& text) const
{
    return static_cast<int>(std::ranges::count_if(rows, [&text](const TextRow& row) { return row.holds(text); }));
}

void TextRowsModel::set(TextRows rows)
{
    beginResetModel();
    m_all = std::move(rows);
    choose();
    endResetModel();
}

void TextRowsModel::setFilter(const QString& text)
{
    if (m_filter == text)
        return;
    beginResetModel();
    m_filter = text;
    choose();
    endResetModel();
}

void TextRowsModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.rows.size(); ++i) {
        if (m_all.rows[i].holds(m_filter))
            m_shown.push_back(i);
    }
}

int TextRowsModel::rowOf(const QString& id) const
{
    const auto place = std::ranges::find_if(m_shown, [&](size_t row) { return m_all.rows[row].id == id; });
    return place == m_shown.end() ? -1 : static_cast<int>(place - m_shown.begin());
}

const TextRow* TextRowsModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_all.rows[m_shown[static_cast<size_t>(index.row())]];
}

int TextRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TextRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.titles.size());
}

QVariant TextRowsModel::data(const QModelIndex& index, int role) const
{
    const TextRow* shown = row(index);
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->cells.value(index.column()).simplified(); // a row has one line
    case Qt::AccessibleTextRole:
        if (index.column() == 0 && !shown->spoken.isEmpty())
            return shown->spoken;
        return shown->cells.value(index.column());
    case Qt::ToolTipRole:
        return shown->cells.value(index.column());
    case MarkRole:
        return shown->mark ? QVariant::fromValue(*shown->mark) : QVariant();
    case PathRole:
        return shown->id;
    default:
        return {};
    }
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_all.titles[section];
}

} // namespace sd
