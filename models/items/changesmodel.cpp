#include "models/items/changesmodel.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

bool isSameLine(const Change& a, const Change& b)
{
    return a.id == b.id && sourceOf(a) == sourceOf(b);
}

/// What a line kept of one field, as it is or else as it was.
QJsonValue kept(const Change& change, QLatin1StringView field)
{
    const QJsonValue after = change.after[field];
    return after.isUndefined() ? change.before[field] : after;
}

} // namespace

QString placeOf(const EstatePicture& picture, const Change& change)
{
    if (const QString name = picture.serverName(change.server); !name.isEmpty())
        return name;
    if (change.object == ChangeObject::Server || change.object == ChangeObject::Parents)
        return change.name;
    if (change.object == ChangeObject::Window) {
        QStringList names;
        const QJsonObject servers = kept(change, "servers"_L1).toObject();
        for (const QJsonValue& name : servers)
            names << name.toString();
        return names.join(", "_L1);
    }
    const QString server = kept(change, "server"_L1).toString();
    return server.isEmpty() ? picture.customerName(change.customer) : server;
}

ChangesModel::ChangesModel(const EstatePicture& picture, const ItemWords& words, const ChangeTexts& texts,
                           QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
    , m_texts(texts)
{}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    const Change* line = change(index);
    if (line == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(*line, static_cast<Column>(index.column()));
    case RawValueRole:
        return toMs(line->at);
    case IdRole:
        return line->server.value;
    default:
        return {};
    }
}

QString ChangesModel::text(const Change& change, Column column) const
{
    switch (column) {
    case When:
        return m_words.moment(change.at);
    case Who:
        return change.who;
    case What:
        return m_texts.said(change);
    case Where:
        return placeOf(m_picture, change);
    case Details:
        return m_texts.details(change).simplified(); // a row has one line
    }
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case Details:
        return tr("Before → after");
    }
    return {};
}

void ChangesModel::set(std::vector<Change> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ChangesModel::append(std::vector<Change> older)
{
    if (older.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    std::ranges::move(older, std::back_inserter(m_lines));
    endInsertRows();
}

bool ChangesModel::putAbove(const std::vector<Change>& newest)
{
    if (m_lines.empty())
        return false;
    const auto known =
        std::ranges::find_if(newest, [this](const Change& each) { return isSameLine(each, m_lines[0]); });
    if (known == newest.end())
        return false;
    if (known == newest.begin())
        return true;
    beginInsertRows({}, 0, static_cast<int>(known - newest.begin()) - 1);
    m_lines.insert(m_lines.begin(), newest.begin(), known);
    endInsertRows();
    return true;
}

void ChangesModel::apply(const PictureChange& change)
{
    // Names alone may differ: what a line tells never does.
    if ((change.reset || change.estate) && !m_lines.empty())
        Q_EMIT dataChanged(index(0, Where), index(rowCount() - 1, Where));
}

const Change* ChangesModel::change(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr; // nothing is selected
    return &m_lines[static_cast<size_t>(index.row())];
}

} // namespace sd
