#include "models/items/alarmqueuemodel.h"

#include <algorithm>

namespace sd {

AlarmQueueModel::AlarmQueueModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
    , m_rows(picture, words)
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

AlarmQueueModel::Row* AlarmQueueModel::rowAt(const QModelIndex& index) const
{
    const bool isRow = index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid);
    return isRow ? m_order[static_cast<size_t>(index.row())] : nullptr;
}

QVariant AlarmQueueModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (row == nullptr)
        return {};
    if (row->isGroup)
        return groupData(*row, index.column(), role);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*row, column);
    case Qt::AccessibleTextRole:
        return column == Level ? m_words.state(AlarmQueueRows::markOf(*row)) : displayText(*row, column);
    case Qt::ToolTipRole:
        if (column == Since)
            return m_words.moment(row->past ? *row->alarm.closedAt : row->alarm.openedAt);
        return column == Who && row->alarm.ack ? row->alarm.ack->by : displayText(*row, column);
    case MarkRole:
        return QVariant::fromValue(AlarmQueueRows::markOf(*row));
    case IdRole:
        return row->alarm.id.value;
    case KindRole:
        return AlarmKind;
    case ClosedRole:
        return row->closed;
    case MarkedRole:
        return row->marked;
    case RawValueRole:
        return column == Since ? QVariant(toMs(row->alarm.openedAt)) : QVariant(row->alarm.value);
    default:
        return {};
    }
}

/// A group's row is one sentence across all columns.
QVariant AlarmQueueModel::groupData(const Row& row, int column, int role) const
{
    const QString count = tr("%Ln alarms", "in a group", static_cast<int>(row.members.size()));
    switch (role) {
    case Qt::DisplayRole:
        return column == Level ? m_rows.groupTitle(row) : QString();
    case SummaryRole:
        return QString(count + QStringLiteral("  ·  ") + m_words.summary(AlarmQueueRows::countsOf(row)));
    case Qt::AccessibleTextRole:
        return (row.folded ? tr("%1, %2, folded", "a group and its alarms")
                           : tr("%1, %2, unfolded", "a group and its alarms"))
            .arg(m_rows.groupTitle(row), count);
    case MarkRole:
        return QVariant::fromValue(AlarmQueueRows::markOf(row));
    case KindRole:
        return GroupKind;
    case FoldedRole:
        return row.folded;
    case MarkedRole:
        return std::ranges::all_of(row.members, &Row::marked);
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
        return m_words.age(m_now - (row.past ? *alarm.closedAt : alarm.openedAt));
    case CustomerName:
        return m_picture.customerName(alarm.customer);
    case ServerName:
        return m_picture.serverName(alarm.server);
    case What: {
        const EstatePicture::CheckEntry* check = m_picture.check(alarm.key.check);
        return m_words.alarmTitle(alarm, check == nullptr ? nullptr : &check->check);
    }
    case Limit:
        return limitText(row);
    case Repeats:
        return alarm.repeats > 1 ? tr("×%1", "repeat count").arg(alarm.repeats) : QString();
    case Who:
        return alarm.ack ? m_words.initials(alarm.ack->by) : QString();
    case MutedWhy:
        return alarm.muted == MuteReason::None ? QString() : m_words.alarmReason(alarm);
    }
    return {};
}

QString AlarmQueueModel::limitText(const Row& row) const
{
    const Alarm& alarm = row.alarm;
    if (row.past)
        return tr("lasted %1").arg(m_words.age(*alarm.closedAt - alarm.openedAt));
    if (row.closed)
        return tr("over");
    if (!m_mutedApart || alarm.muted == MuteReason::None)
        return m_words.alarmReason(alarm);
    Alarm unmuted = alarm;
    unmuted.muted = MuteReason::None;
    return m_words.alarmReason(unmuted);
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
    // The figures' column is too narrow for its word; a person choosing columns reads it in the tool tip's role.
    if (column == Level)
        return role == Qt::ToolTipRole ? tr("Level") : role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Level:
        return {};
    case Since:
        return m_view == View::Cleared ? tr("Over for") : tr("Since");
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
    case MutedWhy:
        return tr("Muted");
    }
    return {};
}

void AlarmQueueModel::apply(const PictureChange& change)
{
    std::vector<Row*> changed;
    for (const Alarm& alarm : change.cleared)
        takeCleared(alarm, changed);
    if (change.reset && m_rows.allOpen().empty()) {
        rebuild();
        return;
    }
    // A picture of everything, told because the estate changed or somebody else began to listen, moves no row by
    // itself.
    QSet<AlarmId> waiting = m_waiting;
    const std::vector<AlarmId> every = change.reset ? everyAlarm() : std::vector<AlarmId>();
    for (const AlarmId id : change.reset ? every : change.alarms)
        takeOpen(id, changed, waiting);
    setWaiting(std::move(waiting));
    if (change.estate || change.reset) { // names may have changed in every row, and what the filter lets through
        m_matcher = FilterMatcher(m_query, m_picture);
        for (const auto* rows : {&m_rows.allOpen(), &m_rows.allPast()}) {
            for (const auto& [id, row] : *rows)
                row->texts.reset();
        }
        emitTouched(m_order);
        settleAll();
    } else if (!changed.empty()) {
        emitTouched(changed);
        settle(changed);
    }
    countViews();
}

void AlarmQueueModel::takeOpen(AlarmId id, std::vector<Row*>& changed, QSet<AlarmId>& waiting)
{
    const Alarm* alarm = m_picture.alarm(id);
    Row* row = m_rows.open(id);
    if (alarm != nullptr) {
        const bool isNew = row == nullptr;
        row = &m_rows.addOpen(*alarm);
        row->fresh = row->fresh || isNew;
    } else if (row != nullptr) {
        row->closed = true;
    }
    if (row == nullptr)
        return;
    changed.push_back(row);
    if (!m_held || row->ranked)
        return;
    if (!row->closed && isWanted(*row))
        waiting.insert(id);
    else
        waiting.remove(id);
}

void AlarmQueueModel::setNow(UtcTime now)
{
    const bool sameSecond = toMs(now) / 1000 == toMs(m_now) / 1000;
    m_now = now;
    if (sameSecond)
        return;
    const std::vector<Row*> old = m_rows.pastBefore(now - AlarmQueueRows::KeptFor);
    if (!old.empty()) {
        settle(old);
        countViews();
    }
    if (m_matcher.usesAge())
        settleAll();
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void AlarmQueueModel::setFilter(const FilterQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_matcher = FilterMatcher(query, m_picture);
    const bool held = std::exchange(m_held, false); // asking for other rows is no reason to hold still
    settleAll();
    setWaiting({});
    m_held = held;
}

void AlarmQueueModel::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, Since, Since);
}

void AlarmQueueModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_order.clear();
    m_rows.setGrouping(grouping);
    m_order = m_rows.arranged(m_ranked);
    for (size_t i = 0; i < m_ranked.size(); ++i)
        m_ranked[i]->place = -1;
    for (size_t i = 0; i < m_order.size(); ++i)
        m_order[i]->place = static_cast<int>(i);
    endResetModel();
}

void AlarmQueueModel::setMutedApart(bool apart)
{
    m_mutedApart = apart;
    emitTouched(m_order);
}

void AlarmQueueModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        return;
    settleAll();
    setWaiting({});
}

void AlarmQueueModel::setKept(AlarmId alarm)
{
    Row* before = m_rows.open(std::exchange(m_kept, alarm));
    if (before != nullptr && before->closed)
        settle({before});
}

void AlarmQueueModel::setWaiting(QSet<AlarmId> waiting)
{
    const bool differs = waiting.size() != m_waiting.size();
    m_waiting = std::move(waiting);
    if (differs)
        Q_EMIT waitingChanged(this->waiting());
}

void AlarmQueueModel::setFolded(const QModelIndex& group, bool folded)
{
    Row* row = rowAt(group);
    if (row == nullptr || !row->isGroup || row->folded == folded)
        return;
    row->folded = folded;
    show(m_rows.arranged(m_ranked));
    emitTouched({row});
}

void AlarmQueueModel::setAllFolded(bool folded)
{
    m_rows.setFolded(folded);
    show(m_rows.arranged(m_ranked));
    emitTouched(m_order);
}

void AlarmQueueModel::reveal(AlarmId alarm)
{
    Row* row = m_rows.open(alarm);
    Row* group = row == nullptr || row->place >= 0 ? nullptr : m_rows.group(row->group);
    if (group != nullptr && group->place >= 0)
        setFolded(index(group->place, 0), false);
}

void AlarmQueueModel::setMarked(const QModelIndexList& rows, bool marked)
{
    if (m_view == View::Cleared)
        return; // nothing can be done to what is over
    std::vector<Row*> touched;
    for (const QModelIndex& index : rows) {
        Row* row = rowAt(index);
        if (row == nullptr)
            continue;
        row->marked = marked && !row->isGroup;
        touched.push_back(row);
        for (Row* member : row->members) {
            member->marked = marked;
            touched.push_back(member);
        }
    }
    emitTouched(touched);
    countMarked();
}

void AlarmQueueModel::setAllMarked(bool marked)
{
    for (Row* row : m_ranked)
        row->marked = marked && !row->past;
    emitTouched(m_order);
    countMarked();
}

std::vector<AlarmId> AlarmQueueModel::marked() const
{
    std::vector<AlarmId> ids;
    for (const Row* row : m_ranked) {
        if (row->marked && !row->past)
            ids.push_back(row->alarm.id);
    }
    return ids;
}

QModelIndex AlarmQueueModel::indexOf(AlarmId alarm) const
{
    const Row* row = m_view == View::Cleared ? m_rows.past(alarm) : m_rows.open(alarm);
    return row == nullptr || row->place < 0 ? QModelIndex() : index(row->place, 0);
}

const Alarm* AlarmQueueModel::alarm(AlarmId alarm) const
{
    const Row* row = m_rows.open(alarm);
    if (row == nullptr)
        row = m_rows.past(alarm);
    return row == nullptr ? nullptr : &row->alarm;
}

AlarmId AlarmQueueModel::alarmAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr || row->isGroup ? AlarmId{} : row->alarm.id;
}

} // namespace sd
