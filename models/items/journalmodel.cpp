#include "models/items/journalmodel.h"

#include <algorithm>

namespace sd {

JournalModel::JournalModel(const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry& entry = m_entries[static_cast<size_t>(index.row())];
    if (role == RawValueRole)
        return toMs(entry.at);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case When:
        return m_words.moment(entry.at);
    case What:
        return m_words.journal(entry, m_alarm);
    case Who:
        return role == Qt::ToolTipRole ? entry.who : m_words.initials(entry.who);
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    }
    return {};
}

void JournalModel::setJournal(const Alarm& alarm, std::vector<JournalEntry> entries)
{
    beginResetModel();
    m_alarm = alarm;
    m_entries = std::move(entries);
    std::ranges::reverse(m_entries);
    endResetModel();
}

} // namespace sd
