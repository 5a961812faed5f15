#include "models/items/servertablemodel.h"

#include <algorithm>
#include <utility>

namespace sd {

namespace {

/// Beyond this many separate runs of changed rows, one signal for all between is cheaper.
constexpr size_t MostRowRuns = 8;

const QList<int>& changingRowRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, MarkRole};
    return roles;
}

} // namespace

ServerTableModel::ServerTableModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
{
    rebuild();
}

int ServerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const EstatePicture::ServerEntry* entry = m_picture.server(row.id);
    if (entry == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(*entry, row, column);
    case Qt::ToolTipRole:
        if (column == Since || column == LastPoll) {
            const UtcTime at = column == Since ? row.since : row.lastPoll;
            return at == UtcTime{} ? QVariant() : QVariant(m_words.moment(at));
        }
        return displayText(*entry, row, column);
    case MarkRole:
        return QVariant::fromValue(markOf(*entry));
    case IdRole:
        return row.id.value;
    default:
        return {};
    }
}

StateMark ServerTableModel::markOf(const EstatePicture::ServerEntry& entry) const
{
    return {entry.health.state, entry.health.muted != MuteReason::None};
}

QVariant ServerTableModel::displayText(const EstatePicture::ServerEntry& entry, const Row& row, Column column) const
{
    switch (column) {
    case Status:
        return m_words.state(markOf(entry));
    case Name:
        return entry.server.name;
    case Customer:
        return m_picture.customerName(entry.server.customer);
    case Site:
        return entry.server.site;
    case Kind:
        return entry.server.kind;
    case Tags:
        return entry.server.tags.join(QStringLiteral(", "));
    case Address:
        return entry.server.address;
    case Worst: {
        const Leaf leaf = worstLeaf(m_picture, entry);
        return leaf.check
                   ? QString(nameOf(m_picture, m_words, leaf) + QLatin1Char(' ') + valueOf(m_picture, m_words, leaf))
                   : QString();
    }
    case Since:
        return entry.health.state == State::Ok || row.since == UtcTime{} ? QString() : m_words.age(m_now - row.since);
    case LastPoll:
        return row.lastPoll == UtcTime{} ? QString() : m_words.age(m_now - row.lastPoll);
    }
    return {};
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column == Since || column == LastPoll ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Status:
        return tr("State");
    case Name:
        return tr("Server");
    case Customer:
        return tr("Customer");
    case Site:
        return tr("Site");
    case Kind:
        return tr("Kind");
    case Tags:
        return tr("Tags");
    case Address:
        return tr("Address");
    case Worst:
        return tr("Worst reading");
    case Since:
        return tr("Since");
    case LastPoll:
        return tr("Last poll");
    }
    return {};
}

ServerTableModel::Row ServerTableModel::rowOf(const EstatePicture::ServerEntry& entry) const
{
    Row row{.id = entry.server.id, .nameRank = entry.nameRank, .since = entry.health.since};
    row.badness = severity(entry.health.state) * 2 + (entry.health.muted == MuteReason::None ? 1 : 0);
    if (const EstatePicture::CustomerEntry* customer = m_picture.customer(entry.server.customer))
        row.customerRank = customer->nameRank;
    for (const CheckId id : entry.checks) {
        if (const EstatePicture::CheckEntry* check = m_picture.check(id))
            row.lastPoll = std::max(row.lastPoll, check->health.at);
    }
    return row;
}

bool ServerTableModel::isWanted(const EstatePicture::ServerEntry& entry) const
{
    // Wording a row is what costs.
    return m_filter.isEmpty() ||
           m_filter.matches(entry, m_filter.usesTexts() ? rowText(m_picture, m_words, entry) : QString(), m_now);
}

std::vector<ServerTableModel::Row> ServerTableModel::wantedRows()
{
    m_filter = FilterMatcher(m_query, m_picture);
    std::vector<Row> rows;
    for (const auto& [id, entry] : m_picture.servers()) {
        if (isWanted(entry))
            rows.push_back(rowOf(entry));
    }
    return rows;
}

/// Most changes of the estate leave the rows as they are: what a person has chosen stays, too.
void ServerTableModel::takeEstate()
{
    const std::vector<Row> rows = wantedRows();
    const bool sameServers = rows.size() == m_rows.size() &&
                             std::ranges::all_of(rows, [this](const Row& row) { return m_places.contains(row.id); });
    if (!sameServers) {
        rebuild();
        return;
    }
    for (const Row& row : rows)
        m_rows[static_cast<size_t>(m_places.at(row.id))] = row;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (!m_held)
        resort();
}

void ServerTableModel::rebuild()
{
    beginResetModel();
    m_rows = wantedRows();
    std::ranges::sort(m_rows, [this](const Row& a, const Row& b) { return comesBefore(a, b); });
    number();
    endResetModel();
}

void ServerTableModel::number()
{
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_places.emplace(m_rows[i].id, static_cast<int>(i));
}

/// Three-way by the chosen column alone.
int ServerTableModel::compare(const Row& a, const Row& b) const
{
    const auto order = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    const auto text = [this, &a, &b](auto field) {
        const EstatePicture::ServerEntry* first = m_picture.server(a.id);
        const EstatePicture::ServerEntry* second = m_picture.server(b.id);
        return first == nullptr || second == nullptr
                   ? 0
                   : QString::compare(field(first->server), field(second->server), Qt::CaseInsensitive);
    };
    switch (m_column) {
    case Status:
    case Worst:
        return order(a.badness, b.badness);
    case Name:
        return order(a.nameRank, b.nameRank);
    case Customer:
        return order(a.customerRank, b.customerRank);
    case Site:
        return text([](const Server& server) { return server.site; });
    case Kind:
        return text([](const Server& server) { return server.kind; });
    case Tags:
        return text([](const Server& server) { return server.tags.join(QLatin1Char(' ')); });
    case Address:
        return text([](const Server& server) { return server.address; });
    case Since:
        return order(a.since, b.since);
    case LastPoll:
        return order(a.lastPoll, b.lastPoll);
    }
    return 0;
}

bool ServerTableModel::comesBefore(const Row& a, const Row& b) const
{
    if (const int by = compare(a, b); by != 0)
        return (m_order == Qt::AscendingOrder) == (by < 0);
    return a.badness != b.badness ? a.badness > b.badness : a.nameRank < b.nameRank;
}

void ServerTableModel::resort()
{
    const auto before = [this](const Row& a, const Row& b) { return comesBefore(a, b); };
    if (std::ranges::is_sorted(m_rows, before))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<ServerId> ids;
    for (const QModelIndex& index : old)
        ids.push_back(m_rows[static_cast<size_t>(index.row())].id);
    std::ranges::sort(m_rows, before);
    number();
    QModelIndexList moved;
    moved.reserve(old.size());
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(m_places.at(ids[static_cast<size_t>(i)]), old[i].column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ServerTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = static_cast<Column>(column);
    m_order = order;
    resort();
}

bool ServerTableModel::followAge()
{
    if (!m_filter.usesAge() || m_held || !listingDiffers(serversOf(m_picture)))
        return false;
    rebuild();
    return true;
}

/// Whether a change of state made a server fit the filter, or no longer fit it.
bool ServerTableModel::listingDiffers(const std::vector<ServerId>& servers) const
{
    return !m_filter.isEmpty() && std::ranges::any_of(servers, [this](ServerId id) {
        const EstatePicture::ServerEntry* entry = m_picture.server(id);
        return entry != nullptr && isWanted(*entry) != m_places.contains(id);
    });
}

void ServerTableModel::apply(const PictureChange& change)
{
    if (change.reset || change.estate) {
        takeEstate();
        return;
    }
    if (!m_held && listingDiffers(change.servers)) {
        rebuild();
        return;
    }
    std::vector<int> touched;
    const auto refresh = [this, &touched](ServerId id) -> Row* {
        const auto place = m_places.find(id);
        if (place == m_places.end())
            return nullptr;
        touched.push_back(place->second);
        return &m_rows[static_cast<size_t>(place->second)];
    };
    bool crooked = false;
    for (const ServerId id : change.servers) {
        Row* row = refresh(id);
        const EstatePicture::ServerEntry* entry = m_picture.server(id);
        if (row == nullptr || entry == nullptr)
            continue;
        const int badness = row->badness;
        *row = rowOf(*entry);
        crooked = crooked || badness != row->badness;
    }
    for (const CheckId id : change.checks) {
        const EstatePicture::CheckEntry* check = m_picture.check(id);
        if (Row* row = check == nullptr ? nullptr : refresh(check->health.server))
            row->lastPoll = std::max(row->lastPoll, check->health.at);
    }
    for (const SeriesId id : change.series) {
        // Only what is bad is shown; a healthy value touches no row.
        const SeriesHealth* series = m_picture.series(id);
        if (series != nullptr && series->state != State::Ok)
            refresh(series->server);
    }
    emitTouched(std::move(touched));
    if (crooked && !m_held)
        resort();
}

void ServerTableModel::emitTouched(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    if (runs.size() > MostRowRuns)
        runs = {{rows.front(), rows.back()}};
    for (const auto& [first, last] : runs)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), changingRowRoles());
}

void ServerTableModel::setFilter(const FilterQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void ServerTableModel::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held || held)
        return;
    if (listingDiffers(serversOf(m_picture)))
        rebuild();
    else
        resort();
}

QModelIndex ServerTableModel::indexOf(ServerId server) const
{
    const auto place = m_places.find(server);
    return place == m_places.end() ? QModelIndex() : index(place->second, 0);
}

ServerId ServerTableModel::serverAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].id : ServerId{};
}

} // namespace sd
