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

const HandoverLine& HandoverModel::lineOf(Row row) const
{
    return sectionOf(row).lines[static_cast<size_t>(row.line)];
}

QVariant HandoverModel::headingData(Row row, int column, int role) const
{
    const QString& title = sectionOf(row).title;
    switch (role) {
    case KindRole:
        return Heading;
    case FoldedRole:
        return isFolded(row);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == Mark ? QVariant(title) : QVariant();
    case Qt::AccessibleTextRole:
        if (column != Mark)
            return {};
        return isFolded(row) ? tr("%1, folded", "a heading").arg(title) : tr("%1, unfolded", "a heading").arg(title);
    default:
        return {};
    }
}

QVariant HandoverModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (row == nullptr)
        return {};
    if (row->line == AsHeading)
        return headingData(*row, index.column(), role);
    const HandoverLine& line = lineOf(*row);
    if (role == KindRole)
        return Line;
    if (role == MarkRole)
        return line.mark ? QVariant::fromValue(*line.mark) : QVariant();
    if (role == IdRole)
        return line.alarm.value;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Mark:
        return role == Qt::DisplayRole ? QVariant() : QVariant(line.level); // the shape says it
    case When:
        return line.when;
    case Where:
        return line.where;
    case What:
        return line.what;
    case Who:
        return line.who;
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

Qt::ItemFlags HandoverModel::flags(const QModelIndex& index) const
{
    if (rowAt(index) == nullptr)
        return Qt::NoItemFlags;
    return Qt::ItemNeverHasChildren | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

std::vector<HandoverModel::Row> HandoverModel::linesOf(size_t section) const
{
    std::vector<Row> lines;
    for (size_t line = 0; line < m_sections[section].lines.size(); ++line)
        lines.push_back({section, static_cast<int>(line)});
    return lines;
}

void HandoverModel::set(std::vector<HandoverSection> sections)
{
    beginResetModel();
    m_sections = std::move(sections);
    m_rows.clear();
    for (size_t section = 0; section < m_sections.size(); ++section) {
        const Row heading{section, AsHeading};
        m_rows.push_back(heading);
        if (const std::vector<Row> lines = linesOf(section); !isFolded(heading))
            m_rows.insert(m_rows.end(), lines.begin(), lines.end());
    }
    endResetModel();
}

void HandoverModel::setFolded(const QModelIndex& heading, bool folded)
{
    const Row* row = rowAt(heading);
    if (row == nullptr || row->line != AsHeading || isFolded(*row) == folded)
        return;
    const HandoverTopic topic = sectionOf(*row).topic;
    const std::vector<Row> lines = linesOf(row->section);
    const int first = heading.row() + 1;
    const auto count = static_cast<int>(lines.size());
    const auto place = m_rows.begin() + first;
    if (folded) {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(place, place + count);
        m_folded.insert(topic);
        endRemoveRows();
    } else {
        beginInsertRows({}, first, first + count - 1);
        m_rows.insert(place, lines.begin(), lines.end());
        m_folded.erase(topic);
        endInsertRows();
    }
    const QModelIndex changed = heading.siblingAtColumn(Mark);
    Q_EMIT dataChanged(changed, changed, {FoldedRole, Qt::AccessibleTextRole});
}

const HandoverLine* HandoverModel::line(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr || row->line == AsHeading ? nullptr : &lineOf(*row);
}

QModelIndex HandoverModel::indexOf(const HandoverLine& line) const
{
    const auto same = std::ranges::find_if(m_rows, [&](Row row) {
        if (row.line == AsHeading)
            return false;
        const HandoverLine& other = lineOf(row);
        return other.alarm == line.alarm && other.server == line.server && other.check == line.check &&
               other.what == line.what;
    });
    return same == m_rows.end() ? QModelIndex() : index(static_cast<int>(same - m_rows.begin()), 0);
}

QModelIndex HandoverModel::indexOf(HandoverTopic topic) const
{
    const auto same =
        std::ranges::find_if(m_rows, [&](Row row) { return row.line == AsHeading && sectionOf(row).topic == topic; });
    return same == m_rows.end() ? QModelIndex() : index(static_cast<int>(same - m_rows.begin()), 0);
}

bool HandoverModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].line == AsHeading;
}

QModelIndex HandoverModel::headingOf(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr ? QModelIndex() : indexOf(sectionOf(*row).topic);
}

HandoverTopic HandoverModel::topic(const QModelIndex& heading) const
{
    const Row* row = rowAt(heading);
    return row == nullptr ? HandoverTopic::Open : sectionOf(*row).topic;
}

} // namespace sd
