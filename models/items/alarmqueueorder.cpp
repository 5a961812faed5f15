// How the alarm queue's rows come, go and change places: the part of AlarmQueueModel that talks to views.
#include "models/items/alarmqueuemodel.h"

#include <algorithm>

namespace sd {

namespace {

/// More rows than this change place in one sort, fewer one by one, so that views keep what they know of the others.
constexpr size_t MostSingleMoves = 64;
/// More separate stretches than this to remove or to insert are cheaper as one reset.
constexpr size_t MostRuns = 500;

const QList<int>& changingRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole,
                                  Qt::ToolTipRole, MarkRole,
                                  RawValueRole,    ClosedRole,
                                  MarkedRole,      FoldedRole,
                                  SummaryRole};
    return roles;
}

size_t runsIn(const std::vector<int>& sorted)
{
    size_t runs = sorted.empty() ? 0 : 1;
    for (size_t i = 1; i < sorted.size(); ++i)
        runs += sorted[i] > sorted[i - 1] + 1 ? 1U : 0U;
    return runs;
}

/// Which of the numbers may stay where they are: the longest rising sequence among them.
std::vector<bool> standing(const std::vector<int>& numbers)
{
    std::vector<size_t> tails; // the last index of the best sequence of each length
    std::vector<size_t> before(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto it = std::ranges::lower_bound(tails, numbers[i], {}, [&numbers](size_t at) { return numbers[at]; });
        before[i] = it == tails.begin() ? i : *(it - 1);
        if (it == tails.end())
            tails.push_back(i);
        else
            *it = i;
    }
    std::vector<bool> stands(numbers.size(), false);
    if (tails.empty())
        return stands;
    size_t at = tails.back();
    for (size_t left = tails.size(); left > 0; --left) {
        stands[at] = true;
        at = before[at];
    }
    return stands;
}

bool isNewError(const Alarm& alarm)
{
    return alarm.level == State::Error && !alarm.ack && alarm.muted == MuteReason::None;
}

} // namespace

void AlarmQueueModel::rebuild()
{
    beginResetModel();
    for (Row* row : m_order)
        row->place = -1; // also of groups that stay empty
    m_order.clear();
    m_ranked.clear();
    m_matcher = FilterMatcher(m_query, m_picture);
    std::vector<AlarmId> gone;
    for (const auto& [id, row] : m_rows.allOpen()) {
        if (m_picture.alarm(id) == nullptr)
            gone.push_back(id);
    }
    for (const AlarmId id : gone)
        m_rows.dropOpen(id);
    for (const auto& [id, alarm] : m_picture.alarms())
        m_rows.addOpen(alarm);
    for (const auto* rows : {&m_rows.allOpen(), &m_rows.allPast()}) {
        for (const auto& [id, row] : *rows) {
            row->key = AlarmQueueRows::keyOf(*row);
            row->fresh = false;
            row->ranked = isWanted(*row);
            row->marked = row->marked && row->ranked;
            if (row->ranked)
                m_ranked.push_back(row.get());
        }
    }
    std::ranges::sort(m_ranked, {}, &Row::key);
    m_order = m_rows.arranged(m_ranked);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_order[i]->place = static_cast<int>(i);
    endResetModel();
    setWaiting({});
    countViews();
    countMarked();
}

bool AlarmQueueModel::isWanted(Row& row) const
{
    const Alarm& alarm = row.alarm;
    if (row.past != (m_view == View::Cleared))
        return false;
    if (row.past && m_now != UtcTime{} && *alarm.closedAt <= m_now - AlarmQueueRows::KeptFor)
        return false;
    if (row.closed && !row.past)
        return alarm.id == m_kept && row.ranked;
    if (m_view == View::Acknowledged && !alarm.ack)
        return false;
    if (m_view == View::Muted && alarm.muted == MuteReason::None)
        return false;
    if (m_matcher.isEmpty())
        return true;
    static const AlarmTexts none;
    return m_matcher.matches(alarm, m_matcher.usesTexts() ? m_rows.textsOf(row) : none, m_now);
}

void AlarmQueueModel::takeCleared(const Alarm& alarm, std::vector<Row*>& changed)
{
    if (m_now == UtcTime{} || *alarm.closedAt > m_now - AlarmQueueRows::KeptFor)
        changed.push_back(&m_rows.addPast(alarm));
}

void AlarmQueueModel::addCleared(const std::vector<Alarm>& alarms)
{
    std::vector<Row*> changed;
    for (const Alarm& alarm : alarms) {
        if (!alarm.isOpen())
            takeCleared(alarm, changed);
    }
    settle(changed);
    countViews();
}

std::vector<AlarmId> AlarmQueueModel::everyAlarm() const
{
    std::vector<AlarmId> ids;
    ids.reserve(m_picture.alarms().size());
    for (const auto& [id, alarm] : m_picture.alarms())
        ids.push_back(id);
    for (const auto& [id, row] : m_rows.allOpen()) {
        if (m_picture.alarm(id) == nullptr)
            ids.push_back(id);
    }
    return ids;
}

void AlarmQueueModel::settleAll()
{
    std::vector<Row*> all;
    all.reserve(m_rows.allOpen().size() + m_rows.allPast().size());
    for (const auto* rows : {&m_rows.allOpen(), &m_rows.allPast()}) {
        for (const auto& [id, row] : *rows)
            all.push_back(row.get());
    }
    settle(all);
}

void AlarmQueueModel::settle(const std::vector<Row*>& changed)
{
    if (m_held)
        return;
    std::vector<Row*> added;
    bool differs = false;
    bool closes = false;
    std::vector<AlarmId> fresh; // by number: whoever hears of one may change the list
    for (Row* row : changed) {
        const bool wanted = isWanted(*row);
        if (std::exchange(row->fresh, false) && wanted && isNewError(row->alarm))
            fresh.push_back(row->alarm.id);
        const AlarmQueueRows::Key key = AlarmQueueRows::keyOf(*row);
        closes = closes || (row->closed && !wanted);
        const bool elsewhere = m_grouping != Grouping::None || row->key != key;
        if (wanted == row->ranked && !(wanted && elsewhere))
            continue;
        differs = true;
        row->key = key;
        row->ranked = false; // for now: out of its old place
        if (wanted)
            added.push_back(row);
    }
    if (differs) {
        std::erase_if(m_ranked, [](const Row* row) { return !row->ranked; });
        for (Row* row : added)
            row->ranked = true;
        std::ranges::sort(added, {}, &Row::key);
        const auto middle = static_cast<std::ptrdiff_t>(m_ranked.size());
        m_ranked.insert(m_ranked.end(), added.begin(), added.end());
        std::ranges::inplace_merge(m_ranked, m_ranked.begin() + middle, {}, &Row::key);
        show(m_rows.arranged(m_ranked));
        countMarked();
    }
    if (closes)
        dropClosed();
    for (const AlarmId id : fresh)
        Q_EMIT errorListed(id);
}

void AlarmQueueModel::dropClosed()
{
    std::vector<AlarmId> gone;
    for (const auto& [id, row] : m_rows.allOpen()) {
        if (row->closed && !row->ranked)
            gone.push_back(id);
    }
    for (const AlarmId id : gone)
        m_rows.dropOpen(id);
    gone.clear();
    if (m_now != UtcTime{}) {
        for (const Row* row : m_rows.pastBefore(m_now - AlarmQueueRows::KeptFor)) {
            if (!row->ranked)
                gone.push_back(row->alarm.id);
        }
    }
    for (const AlarmId id : gone)
        m_rows.dropPast(id);
}

/// Leads the views from what is listed to `next`: what goes, what moves, what comes.
void AlarmQueueModel::show(std::vector<Row*> next)
{
    ++m_round;
    for (Row* row : next)
        row->round = m_round;
    std::vector<int> gone;
    for (const Row* row : m_order) {
        if (row->round != m_round)
            gone.push_back(row->place);
    }
    std::vector<Row*> staying;
    std::vector<int> coming;
    for (size_t i = 0; i < next.size(); ++i) {
        if (next[i]->place >= 0)
            staying.push_back(next[i]);
        else
            coming.push_back(static_cast<int>(i));
    }
    if (runsIn(gone) > MostRuns || runsIn(coming) > MostRuns) {
        beginResetModel();
        for (Row* row : m_order)
            row->place = -1;
        m_order = std::move(next);
        for (size_t i = 0; i < m_order.size(); ++i)
            m_order[i]->place = static_cast<int>(i);
        endResetModel();
        return;
    }
    removeRows(gone);
    reorderRows(staying);
    insertRows(next);
}

void AlarmQueueModel::removeRows(const std::vector<int>& gone)
{
    for (auto last = gone.size(); last > 0;) {
        size_t first = last - 1;
        while (first > 0 && gone[first - 1] + 1 == gone[first])
            --first;
        beginRemoveRows({}, gone[first], gone[last - 1]);
        const auto from = m_order.begin() + gone[first];
        const auto to = m_order.begin() + gone[last - 1] + 1;
        std::for_each(from, to, [](Row* row) { row->place = -1; });
        m_order.erase(from, to);
        for (auto i = static_cast<size_t>(gone[first]); i < m_order.size(); ++i)
            m_order[i]->place = static_cast<int>(i);
        endRemoveRows();
        last = first;
    }
}

void AlarmQueueModel::reorderRows(const std::vector<Row*>& wanted)
{
    if (wanted == m_order)
        return;
    std::vector<int> places;
    places.reserve(wanted.size());
    for (const Row* row : wanted)
        places.push_back(row->place);
    const std::vector<bool> stands = standing(places);
    if (static_cast<size_t>(std::ranges::count(stands, false)) > MostSingleMoves) {
        shuffle(wanted);
        return;
    }
    // Each goes right behind the one it is to follow, which by then has its place.
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!stands[i])
            moveRow(wanted[i], i == 0 ? 0 : wanted[i - 1]->place + 1);
    }
}

/// `to` counts as in beginMoveRows: the row comes before the one that stands there now.
void AlarmQueueModel::moveRow(Row* row, int to)
{
    const int from = row->place;
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    const auto begin = m_order.begin();
    if (to > from)
        std::rotate(begin + from, begin + from + 1, begin + to);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    for (int i = std::min(from, to); i < std::max(from + 1, to); ++i)
        m_order[static_cast<size_t>(i)]->place = i;
    endMoveRows();
}

void AlarmQueueModel::shuffle(std::vector<Row*> wanted)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<const Row*> rowsBefore;
    for (const QModelIndex& index : before)
        rowsBefore.push_back(m_order[static_cast<size_t>(index.row())]);
    m_order = std::move(wanted);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_order[i]->place = static_cast<int>(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowsBefore[static_cast<size_t>(i)]->place, before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Neighbours that come together come in one insert.
void AlarmQueueModel::insertRows(const std::vector<Row*>& next)
{
    for (size_t first = 0; first < next.size();) {
        if (next[first]->place >= 0) {
            ++first;
            continue;
        }
        size_t end = first;
        while (end < next.size() && next[end]->place < 0)
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(first),
                       next.begin() + static_cast<std::ptrdiff_t>(first),
                       next.begin() + static_cast<std::ptrdiff_t>(end));
        for (size_t i = first; i < m_order.size(); ++i)
            m_order[i]->place = static_cast<int>(i);
        endInsertRows();
        first = end;
    }
}

/// One signal for each run of neighbours; of a row that a folded group hides, for the group.
void AlarmQueueModel::emitTouched(const std::vector<Row*>& rows)
{
    std::vector<int> places;
    places.reserve(rows.size());
    for (const Row* row : rows) {
        if (row->place >= 0)
            places.push_back(row->place);
        const Row* group = m_grouping == Grouping::None || row->isGroup ? nullptr : m_rows.group(row->group);
        if (group != nullptr && group->place >= 0)
            places.push_back(group->place);
    }
    std::ranges::sort(places);
    for (size_t first = 0; first < places.size();) {
        size_t last = first;
        while (last + 1 < places.size() && places[last + 1] <= places[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(places[first], 0), index(places[last], ColumnCount - 1), changingRoles());
        first = last + 1;
    }
}

void AlarmQueueModel::countViews()
{
    ViewCounts counts;
    for (const auto& [id, alarm] : m_picture.alarms()) {
        ++counts.open;
        counts.acknowledged += alarm.ack ? 1 : 0;
        counts.muted += alarm.muted == MuteReason::None ? 0 : 1;
    }
    counts.cleared = static_cast<int>(m_rows.allPast().size());
    m_counts = counts;
}

void AlarmQueueModel::countMarked()
{
    int count = 0;
    for (const auto* rows : {&m_rows.allOpen(), &m_rows.allPast()}) {
        for (const auto& [id, row] : *rows) {
            row->marked = row->marked && row->ranked;
            count += row->marked ? 1 : 0;
        }
    }
    if (std::exchange(m_markedCount, count) != count)
        Q_EMIT markedChanged(count);
}

} // namespace sd
