#pragma once

#include "models/items/alarmqueuerows.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace sd {

/// The alarms, worst and oldest first, as one of four views and, where asked, gathered under rows of their customer,
/// server or cause. The model keeps its own order; no sorting proxy over a live table.
///
/// While held, rows stay where they are: values change in place, new alarms wait (`waiting()`), closed ones stay
/// with ClosedRole set. Letting go brings the list up to date at once. A person can mark several alarms; a mark goes
/// with its row.
class AlarmQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Level, Since, CustomerName, ServerName, What, Limit, Repeats, Who, MutedWhy };
    static constexpr int ColumnCount = MutedWhy + 1;
    enum class View { Open, Acknowledged, Muted, Cleared };
    using Grouping = AlarmQueueRows::Grouping;
    /// What KindRole answers.
    enum Kind { AlarmKind, GroupKind };
    struct ViewCounts
    {
        int open = 0;
        int acknowledged = 0;
        int muted = 0;
        int cleared = 0; ///< within the last 24 hours
    };

    AlarmQueueModel(const EstatePicture& picture, const ItemWords& words, QObject* parent = nullptr);
    ~AlarmQueueModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void apply(const PictureChange& change);
    /// Ages are counted to this moment.
    void setNow(UtcTime now);
    void setFilter(const FilterQuery& query);
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] ViewCounts viewCounts() const { return m_counts; }
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// The threshold column says why a row is muted, unless another column does.
    void setMutedApart(bool apart);
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// The row a person has selected stays when its alarm ends, with ClosedRole set, until another is chosen.
    void setKept(AlarmId alarm);
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Alarms that ended before this window was there to see it.
    void addCleared(const std::vector<Alarm>& alarms);

    /// Of an alarm that is listed; one below a folded group has no row.
    [[nodiscard]] QModelIndex indexOf(AlarmId alarm) const;
    [[nodiscard]] AlarmId alarmAt(const QModelIndex& index) const; ///< none for a group
    /// The alarm as it was last seen, also one that has ended and whose row still stands; else nullptr.
    [[nodiscard]] const Alarm* alarm(AlarmId alarm) const;
    [[nodiscard]] int alarmCount() const { return static_cast<int>(m_ranked.size()); } ///< also in folded groups

    void setFolded(const QModelIndex& group, bool folded);
    void setAllFolded(bool folded);
    /// Unfolds the group that an alarm is in, so that it has a row.
    void reveal(AlarmId alarm);
    /// Marks or unmarks rows; a group stands for all that is in it.
    void setMarked(const QModelIndexList& rows, bool marked);
    void setAllMarked(bool marked);
    [[nodiscard]] std::vector<AlarmId> marked() const; ///< in the order of the list
    [[nodiscard]] int markedCount() const { return m_markedCount; }

Q_SIGNALS:
    void waitingChanged(int count);
    void markedChanged(int count);
    /// A new Error that nobody has taken yet has got its row.
    void errorListed(sd::AlarmId alarm);

private:
    using Row = AlarmQueueRows::Row;

    /// Those of the picture, and those that have a row and are no longer in it.
    [[nodiscard]] std::vector<AlarmId> everyAlarm() const;
    void takeOpen(AlarmId id, std::vector<Row*>& changed, QSet<AlarmId>& waiting);
    void takeCleared(const Alarm& alarm, std::vector<Row*>& changed);
    void rebuild();
    /// Ranks the changed rows anew and brings the list in order. Does nothing while held.
    void settle(const std::vector<Row*>& changed);
    void settleAll();
    void show(std::vector<Row*> next);
    void removeRows(const std::vector<int>& gone);
    void reorderRows(const std::vector<Row*>& wanted);
    void moveRow(Row* row, int to);
    void insertRows(const std::vector<Row*>& next);
    void shuffle(std::vector<Row*> wanted);
    void dropClosed();
    void emitTouched(const std::vector<Row*>& rows);
    void countViews();
    void countMarked();
    void setWaiting(QSet<AlarmId> waiting);
    [[nodiscard]] bool isWanted(Row& row) const;
    [[nodiscard]] Row* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const Row& row, int column, int role) const;
    [[nodiscard]] QVariant displayText(const Row& row, Column column) const;
    [[nodiscard]] QString limitText(const Row& row) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    AlarmQueueRows m_rows;
    std::vector<Row*> m_ranked; ///< what view and filter let through, sorted by Row::key
    std::vector<Row*> m_order;  ///< what is listed: m_ranked, with the rows of groups and without what they fold away
    QSet<AlarmId> m_waiting;    ///< new while held
    FilterQuery m_query;
    FilterMatcher m_matcher;
    AlarmId m_kept;
    UtcTime m_now{};
    View m_view = View::Open;
    Grouping m_grouping = Grouping::None;
    ViewCounts m_counts;
    int m_markedCount = 0;
    int m_round = 0;
    bool m_mutedApart = false;
    bool m_held = false;
};

} // namespace sd
