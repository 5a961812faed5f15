#include "models/items/alarmqueuemodel.h"

#include "models/domain/alarmlife.h"

#include <algorithm>

namespace sd {

namespace {

/// More rows than this change place in one sort, fewer one by one, so that views keep what they know of the others.
constexpr size_t MostSingleMoves = 64;
/// More separate stretches than this to remove are cheaper as one reset.
constexpr size_t MostRuns = 500;

size_t runsIn(const std::vector<int>& sorted)
{
    size_t runs = sorted.empty() ? 0 : 1;
    for (size_t i = 1; i < sorted.size(); ++i)
        runs += sorted[i] > sorted[i - 1] + 1 ? 1U : 0U;
    return runs;
}

const QList<int>& changingRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, MarkRole, RawValueRole, ClosedRole};
    return roles;
}

} // namespace

AlarmQueueModel::AlarmQueueModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
{
    rebuild();
}

AlarmQueueModel::~AlarmQueueModel() = default;

int AlarmQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int AlarmQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = *m_order[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const StateMark mark{row.alarm.level, row.alarm.muted != MuteReason::None, row.alarm.ack.has_value(),
                         row.alarm.flapping};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::AccessibleTextRole:
        return column == Level ? m_words.state(mark) : displayText(row, column);
    case Qt::ToolTipRole:
        return column == Since ? m_words.moment(row.alarm.openedAt) : displayText(row, column);
    case MarkRole:
        return QVariant::fromValue(mark);
    case IdRole:
        return row.alarm.id.value;
    case ClosedRole:
        return row.closed;
    case RawValueRole:
        return column == Since ? QVariant(toMs(row.alarm.openedAt)) : QVariant(row.alarm.value);
    default:
        return {};
    }
}

QVariant AlarmQueueModel::displayText(const Row& row, Column column) const
{
    const Alarm& alarm = row.alarm;
    switch (column) {
    case Level:
        return {};
    case Since:
        return m_words.age(m_now - alarm.openedAt);
    case CustomerName:
        return m_picture.customerName(alarm.customer);
    case ServerName:
        return m_picture.serverName(alarm.server);
    case What: {
        const EstatePicture::CheckEntry* check = m_picture.check(alarm.key.check);
        return m_words.alarmTitle(alarm, check == nullptr ? nullptr : &check->check);
    }
    case Limit:
        return row.closed ? tr("over") : m_words.alarmReason(alarm);
    case Repeats:
        return alarm.repeats > 1 ? tr("×%1", "repeat count").arg(alarm.repeats) : QString();
    case Who:
        return alarm.ack ? m_words.initials(alarm.ack->by) : QString();
    }
    return {};
}

QVariant AlarmQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool figure = column == Since || column == Repeats || column == Who;
        return QVariant::fromValue(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Level:
        return QString();
    case Since:
        return tr("Since");
    case CustomerName:
        return tr("Customer");
    case ServerName:
        return tr("Server");
    case What:
        return tr("What");
    case Limit:
        return tr("Threshold");
    case Repeats:
        return tr("Repeats");
    case Who:
        return tr("Taken by");
    }
    return {};
}

AlarmQueueModel::Key AlarmQueueModel::keyOf(const Alarm& alarm)
{
    return {-priority(alarm), alarm.levelSince, alarm.id};
}

void AlarmQueueModel::apply(const PictureChange& change)
{
    if (change.reset || change.estate) {
        rebuild(); // names may have changed in every row
        return;
    }
    std::vector<int> touched;
    std::vector<Row*> moved;
    std::vector<Row*> added;
    std::vector<Row*> gone;
    QSet<AlarmId> waiting = m_waiting;
    for (const AlarmId id : change.alarms) {
        const Alarm* alarm = m_picture.alarm(id);
        const auto it = m_rows.find(id);
        if (it != m_rows.end() && alarm != nullptr) {
            update(*it->second, *alarm, touched, moved);
            if (!m_held && it->second->listed != isWanted(*alarm))
                (it->second->listed ? gone : added).push_back(it->second.get());
        } else if (it != m_rows.end()) {
            it->second->closed = true;
            if (!m_held && id != m_kept)
                gone.push_back(it->second.get());
            else if (it->second->listed)
                touched.push_back(placeOf(*it->second));
        } else if (alarm != nullptr && m_held) {
            if (isWanted(*alarm))
                waiting.insert(id);
        } else if (alarm != nullptr) {
            auto row = std::make_unique<Row>(Row{*alarm, keyOf(*alarm)});
            if (isWanted(*alarm))
                added.push_back(row.get());
            m_rows.emplace(id, std::move(row));
        }
    }
    waiting.removeIf([this](AlarmId id) { return m_picture.alarm(id) == nullptr; });
    emitTouched(std::move(touched));
    std::erase_if(moved, [&gone](Row* row) { return std::ranges::find(gone, row) != gone.end(); });
    moveRows(moved);
    removeRows(std::move(gone));
    insertRows(std::move(added));
    setWaiting(std::move(waiting));
}

void AlarmQueueModel::update(Row& row, const Alarm& alarm, std::vector<int>& touched, std::vector<Row*>& moved)
{
    row.alarm = alarm;
    row.closed = false;
    if (!row.listed) {
        row.key = keyOf(alarm);
        return;
    }
    touched.push_back(placeOf(row));
    if (!m_held && row.key != keyOf(alarm))
        moved.push_back(&row);
}

void AlarmQueueModel::rebuild()
{
    beginResetModel();
    m_order.clear();
    m_rows.clear();
    m_rows.reserve(m_picture.alarms().size());
    for (const auto& [id, alarm] : m_picture.alarms()) {
        auto row = std::make_unique<Row>(Row{alarm, keyOf(alarm)});
        row->listed = isWanted(alarm);
        if (row->listed)
            m_order.push_back(row.get());
        m_rows.emplace(id, std::move(row));
    }
    std::ranges::sort(m_order, {}, [](const Row* row) { return row->key; });
    endResetModel();
    setWaiting({});
}

bool AlarmQueueModel::isWanted(const Alarm& alarm) const
{
    if (m_filter.isEmpty())
        return true;
    const Row probe{alarm, {}};
    QString text = m_words.state({alarm.level, alarm.muted != MuteReason::None, alarm.ack.has_value(), alarm.flapping});
    for (const Column column : {CustomerName, ServerName, What, Limit, Who})
        text += QLatin1Char(' ') + displayText(probe, column).toString();
    return m_filter.matches(text);
}

int AlarmQueueModel::placeOf(const Row& row) const
{
    const auto it = std::ranges::lower_bound(m_order, row.key, {}, [](const Row* other) { return other->key; });
    return static_cast<int>(it - m_order.begin());
}

/// Neighbours in the new order that stand between the same two old rows come in one insert.
void AlarmQueueModel::insertRows(std::vector<Row*> rows)
{
    std::ranges::sort(rows, {}, [](const Row* row) { return row->key; });
    for (auto from = rows.begin(); from != rows.end();) {
        const int place = placeOf(**from);
        const auto end = m_order.begin() + place;
        const auto to =
            end == m_order.end()
                ? rows.end()
                : std::find_if(from, rows.end(), [next = (*end)->key](const Row* row) { return row->key > next; });
        beginInsertRows({}, place, place + static_cast<int>(to - from) - 1);
        for (auto it = from; it != to; ++it)
            (*it)->listed = true;
        m_order.insert(end, from, to);
        endInsertRows();
        from = to;
    }
}

void AlarmQueueModel::removeRows(std::vector<Row*> rows)
{
    std::vector<int> places;
    for (const Row* row : rows) {
        if (row->listed)
            places.push_back(placeOf(*row));
    }
    std::ranges::sort(places);
    if (runsIn(places) > MostRuns) {
        beginResetModel();
        for (Row* row : rows)
            row->listed = false;
        std::erase_if(m_order, [](const Row* row) { return !row->listed; });
        endResetModel();
        places.clear();
    }
    for (auto last = places.size(); last > 0;) {
        size_t first = last - 1;
        while (first > 0 && places[first - 1] + 1 == places[first])
            --first;
        beginRemoveRows({}, places[first], places[last - 1]);
        m_order.erase(m_order.begin() + places[first], m_order.begin() + places[last - 1] + 1);
        endRemoveRows();
        last = first;
    }
    for (Row* row : rows) {
        row->listed = false;
        if (row->closed)
            m_rows.erase(AlarmId{row->alarm.id}); // by value: the row dies with its entry
    }
}

void AlarmQueueModel::moveRows(const std::vector<Row*>& rows)
{
    if (rows.size() > MostSingleMoves) {
        for (Row* row : rows)
            row->key = keyOf(row->alarm);
        sortAll();
        return;
    }
    for (Row* row : rows) {
        const int from = placeOf(*row);
        const Key key = keyOf(row->alarm);
        const auto next = std::ranges::lower_bound(m_order, key, {}, [](const Row* other) { return other->key; });
        const int to = static_cast<int>(next - m_order.begin());
        if (to == from || to == from + 1) {
            row->key = key; // same neighbours
            continue;
        }
        beginMoveRows({}, from, from, {}, to);
        row->key = key;
        if (to > from)
            std::rotate(m_order.begin() + from, m_order.begin() + from + 1, m_order.begin() + to);
        else
            std::rotate(m_order.begin() + to, m_order.begin() + from, m_order.begin() + from + 1);
        endMoveRows();
    }
}

void AlarmQueueModel::sortAll()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<const Row*> rowsBefore;
    for (const QModelIndex& index : before)
        rowsBefore.push_back(m_order[static_cast<size_t>(index.row())]);
    std::ranges::sort(m_order, {}, [](const Row* row) { return row->key; });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(placeOf(*rowsBefore[static_cast<size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// One signal for each run of neighbours.
void AlarmQueueModel::emitTouched(std::vector<int> rows)
{
    std::ranges::sort(rows);
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], ColumnCount - 1), changingRoles());
        first = last + 1;
    }
}

void AlarmQueueModel::setNow(UtcTime now)
{
    m_now = now;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void AlarmQueueModel::setFilter(const TextFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void AlarmQueueModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        return;
    std::vector<Row*> gone;
    std::vector<Row*> moved;
    std::vector<Row*> added;
    for (const auto& [id, row] : m_rows) {
        if (row->closed && id == m_kept)
            continue;
        const bool wanted = !row->closed && isWanted(row->alarm);
        if (row->closed || row->listed != wanted)
            (wanted ? added : gone).push_back(row.get());
        else if (row->listed && row->key != keyOf(row->alarm))
            moved.push_back(row.get());
    }
    for (const AlarmId id : std::as_const(m_waiting)) {
        const Alarm* alarm = m_picture.alarm(id);
        if (alarm == nullptr)
            continue;
        auto row = std::make_unique<Row>(Row{*alarm, keyOf(*alarm)});
        if (isWanted(*alarm))
            added.push_back(row.get());
        m_rows.emplace(id, std::move(row));
    }
    moveRows(moved);
    removeRows(std::move(gone));
    insertRows(std::move(added));
    setWaiting({});
}

void AlarmQueueModel::setKept(AlarmId alarm)
{
    const auto before = m_rows.find(std::exchange(m_kept, alarm));
    if (before != m_rows.end() && before->first != alarm && before->second->closed && !m_held)
        removeRows({before->second.get()});
}

void AlarmQueueModel::setWaiting(QSet<AlarmId> waiting)
{
    const bool differs = waiting.size() != m_waiting.size();
    m_waiting = std::move(waiting);
    if (differs)
        Q_EMIT waitingChanged(this->waiting());
}

QModelIndex AlarmQueueModel::indexOf(AlarmId alarm) const
{
    const auto it = m_rows.find(alarm);
    return it == m_rows.end() || !it->second->listed ? QModelIndex() : index(placeOf(*it->second), 0);
}

const Alarm* AlarmQueueModel::alarm(AlarmId alarm) const
{
    const auto it = m_rows.find(alarm);
    return it == m_rows.end() ? nullptr : &it->second->alarm;
}

AlarmId AlarmQueueModel::alarmAt(const QModelIndex& index) const
{
    return index.isValid() ? AlarmId{data(index, IdRole).toLongLong()} : AlarmId{};
}

} // namespace sd
