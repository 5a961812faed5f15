#include "models/items/journalmodel.h"

#include <algorithm>

namespace sd {

JournalModel::JournalModel(const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalRun& run = m_runs[static_cast<size_t>(index.row())];
    const JournalEntry& entry = run.entry;
    if (role == RawValueRole)
        return toMs(entry.at);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case When:
        return m_words.moment(entry.at);
    case What:
        return what(run);
    case Who:
        return role == Qt::ToolTipRole ? entry.who : m_words.initials(entry.who);
    }
    return {};
}

QString JournalModel::what(const JournalRun& run) const
{
    const QString words = m_words.journal(run.entry, m_alarm);
    if (run.times == 1)
        return words;
    return tr("%1 (%Ln times, the last %2)", "a line of the journal, how often, when last", run.times)
        .arg(words, m_words.moment(run.last));
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

void JournalModel::setJournal(const Alarm& alarm, const std::vector<JournalEntry>& entries)
{
    beginResetModel();
    m_alarm = alarm;
    m_runs = journalRuns(entries);
    std::ranges::reverse(m_runs);
    endResetModel();
}

} // namespace sd
