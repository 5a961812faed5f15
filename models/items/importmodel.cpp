#include "models/items/importmodel.h"

#include "models/items/itemroles.h"

#include <QRegularExpression>

namespace sd {

namespace {

/// A line by its number; what has no lines, by its path.
QString placeText(const QString& place)
{
    static const QRegularExpression line(QStringLiteral("^line (\\d+)$"));
    const QRegularExpressionMatch match = line.match(place);
    return match.hasMatch() ? match.captured(1) : place;
}

StateMark markOf(const MergeRow& row)
{
    if (row.fate == MergeRow::Fate::Refused)
        return {.state = State::Error};
    return {.state = row.problems.empty() ? State::Ok : State::Warning};
}

} // namespace

ImportModel::ImportModel(FailureText words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{}

void ImportModel::setRows(std::vector<MergeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts = {};
    for (const MergeRow& row : m_rows)
        ++m_counts.at(static_cast<size_t>(row.fate));
    list();
    endResetModel();
}

void ImportModel::setShown(std::optional<MergeRow::Fate> shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = shown;
    list();
    endResetModel();
}

void ImportModel::list()
{
    m_listed.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_shown || m_rows[i].fate == *m_shown)
            m_listed.push_back(i);
    }
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MergeRow& row = m_rows[m_listed[static_cast<size_t>(index.row())]];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Remark ? remark(row) : QVariant();
    case MarkRole:
        return QVariant::fromValue(markOf(row));
    case RawValueRole:
        return static_cast<int>(row.fate);
    default:
        return {};
    }
}

QString ImportModel::text(const MergeRow& row, Column column) const
{
    switch (column) {
    case Place:
        return placeText(row.place);
    case Fate:
        return fateWord(row.fate);
    case CustomerName:
        return row.customer;
    case ServerName:
        return row.server;
    case Address:
        return row.address;
    case Remark:
        return remark(row);
    }
    return {};
}

/// Why it is refused or what of it is left out; else what changes.
QString ImportModel::remark(const MergeRow& row) const
{
    QStringList words;
    for (const Failure& problem : row.problems)
        words += m_words(problem.message);
    if (!words.isEmpty())
        return words.join(QStringLiteral("; "));
    for (size_t i = 0; i < EstateColumnCount; ++i) {
        if (row.changed.test(i))
            words += columnWord(static_cast<EstateColumn>(i));
    }
    return words.join(QStringLiteral(", "));
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Place:
        return tr("Line");
    case Fate:
        return tr("Outcome");
    case CustomerName:
        return tr("Customer");
    case ServerName:
        return tr("Server");
    case Address:
        return tr("Address");
    case Remark:
        return tr("What changes, or why not");
    }
    return {};
}

QString ImportModel::fateWord(MergeRow::Fate fate)
{
    switch (fate) {
    case MergeRow::Fate::New:
        return tr("New", "a server in a file");
    case MergeRow::Fate::Changed:
        return tr("Changed", "a server in a file");
    case MergeRow::Fate::Unchanged:
        return tr("As it is", "a server in a file");
    case MergeRow::Fate::Refused:
        return tr("Refused", "a line of a file");
    }
    return {};
}

QString ImportModel::columnWord(EstateColumn column)
{
    switch (column) {
    case EstateColumn::Customer:
        return tr("Customer");
    case EstateColumn::Server:
        return tr("Server");
    case EstateColumn::Address:
        return tr("Address");
    case EstateColumn::Kind:
        return tr("Kind");
    case EstateColumn::Site:
        return tr("Site");
    case EstateColumn::Tags:
        return tr("Tags");
    case EstateColumn::Parents:
        return tr("Reached through");
    case EstateColumn::Checks:
        return tr("Checks");
    case EstateColumn::Credential:
        return tr("Credential");
    case EstateColumn::Notes:
        return tr("Notes");
    case EstateColumn::Enabled:
        return tr("Polled");
    }
    return {};
}

} // namespace sd
