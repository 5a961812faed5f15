#include "models/items/alarmfloodsmodel.h"

#include <QLocale>

namespace sd {

AlarmFloodsModel::AlarmFloodsModel(const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{}

int AlarmFloodsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_floods.size());
}

int AlarmFloodsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmFloodsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlarmFlood& flood = m_floods[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(flood, column);
    case RawValueRole:
        return toMs(flood.when.from);
    case Qt::TextAlignmentRole:
        return column == Began ? QVariant() : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AlarmFloodsModel::text(const AlarmFlood& flood, Column column) const
{
    switch (column) {
    case Began:
        return m_words.moment(flood.when.from);
    case Lasted:
        return m_words.age(flood.when.length());
    case Alarms:
        return QLocale().toString(flood.alarms);
    case Peak:
        return QLocale().toString(flood.peak);
    }
    return {};
}

QVariant AlarmFloodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column != Began)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Began:
        return tr("Began");
    case Lasted:
        return tr("Lasted");
    case Alarms:
        return tr("Alarms");
    case Peak:
        return tr("Most in 10 minutes");
    }
    return {};
}

void AlarmFloodsModel::set(const std::vector<AlarmFlood>& floods)
{
    beginResetModel();
    m_floods.assign(floods.rbegin(), floods.rend());
    endResetModel();
}

} // namespace sd
