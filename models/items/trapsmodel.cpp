#include "models/items/trapsmodel.h"

#include <algorithm>
#include <iterator>

namespace sd {

QString senderOf(const EstatePicture& picture, const Trap& trap)
{
    if (const QString name = picture.serverName(trap.server); !name.isEmpty())
        return name;
    return trap.agent.isEmpty() ? trap.source : trap.agent;
}

TrapsModel::TrapsModel(const EstatePicture& picture, const ItemWords& words, const TrapTexts& texts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
    , m_texts(texts)
{}

int TrapsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_traps.size());
}

int TrapsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrapsModel::data(const QModelIndex& index, int role) const
{
    const Trap* row = trap(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        if (index.column() == When && row->repeats > 1)
            return QString(m_words.moment(row->at) + QStringLiteral(" – ") + m_words.moment(row->lastAt));
        return text(*row, static_cast<Column>(index.column()));
    case RawValueRole:
        return toMs(row->at);
    case IdRole:
        return row->id.value;
    default:
        return {};
    }
}

QString TrapsModel::text(const Trap& trap, Column column) const
{
    switch (column) {
    case When:
        return m_texts.heard(trap);
    case Times:
        return m_texts.times(trap);
    case From:
        return senderOf(m_picture, trap);
    case What:
        return m_texts.title(trap);
    case Became:
        return m_texts.became(trap);
    case Customer:
        return m_picture.customerName(trap.customer);
    case Details:
        return m_texts.details(trap).simplified(); // a row has one line
    }
    return {};
}

QVariant TrapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Times:
        return tr("Times", "how often it came");
    case From:
        return tr("From", "a server or an address");
    case What:
        return tr("Trap");
    case Became:
        return tr("Became", "what became of a trap");
    case Customer:
        return tr("Customer");
    case Details:
        return tr("Says", "what a trap carries");
    }
    return {};
}

void TrapsModel::set(std::vector<Trap> traps)
{
    beginResetModel();
    m_traps = std::move(traps);
    endResetModel();
}

void TrapsModel::append(std::vector<Trap> older)
{
    if (older.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    std::ranges::move(older, std::back_inserter(m_traps));
    endInsertRows();
}

void TrapsModel::merge(const std::vector<Trap>& heard)
{
    const TrapId newest = m_traps.empty() ? TrapId{} : m_traps.front().id;
    const auto known = std::ranges::find_if(heard, [newest](const Trap& each) { return each.id <= newest; });
    std::for_each(known, heard.end(), [this](const Trap& each) { count(each); });
    if (known == heard.begin())
        return;
    beginInsertRows({}, 0, static_cast<int>(known - heard.begin()) - 1);
    m_traps.insert(m_traps.begin(), heard.begin(), known);
    endInsertRows();
}

void TrapsModel::count(const Trap& again)
{
    const auto there = std::ranges::lower_bound(m_traps, again.id, std::greater(), &Trap::id);
    if (there == m_traps.end() || there->id != again.id || *there == again)
        return;
    *there = again;
    const int row = static_cast<int>(there - m_traps.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool TrapsModel::trim(int most)
{
    if (rowCount() <= most)
        return false;
    beginRemoveRows({}, most, rowCount() - 1);
    m_traps.resize(static_cast<size_t>(most));
    endRemoveRows();
    return true;
}

void TrapsModel::apply(const PictureChange& change)
{
    // Names alone may differ: what a trap says never does.
    if ((change.reset || change.estate) && !m_traps.empty())
        Q_EMIT dataChanged(index(0, From), index(rowCount() - 1, Customer));
}

const Trap* TrapsModel::trap(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr; // nothing is selected
    return &m_traps[static_cast<size_t>(index.row())];
}

} // namespace sd
