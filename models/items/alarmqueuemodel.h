#pragma once

#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"
#include "models/items/textfilter.h"

#include <QAbstractTableModel>
#include <QSet>

#include <compare>
#include <memory>
#include <unordered_map>
#include <vector>

namespace sd {

/// The open alarms, worst and oldest first. The model keeps its own order; no sorting proxy over a live table.
///
/// While held, rows stay where they are: values change in place, new alarms wait (`waiting()`), closed ones stay
/// with ClosedRole set. Letting go brings the list up to date at once.
class AlarmQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Level, Since, CustomerName, ServerName, What, Limit, Repeats, Who };
    static constexpr int ColumnCount = Who + 1;

    AlarmQueueModel(const EstatePicture& picture, const ItemWords& words, QObject* parent = nullptr);
    ~AlarmQueueModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void apply(const PictureChange& change);
    /// Ages are counted to this moment.
    void setNow(UtcTime now);
    void setFilter(const TextFilter& filter);
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// The row a person has selected stays when its alarm ends, with ClosedRole set, until another is chosen.
    void setKept(AlarmId alarm);
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }

    [[nodiscard]] QModelIndex indexOf(AlarmId alarm) const;
    [[nodiscard]] AlarmId alarmAt(const QModelIndex& index) const;
    /// The alarm as it was last seen, also one that has ended and whose row still stands; else nullptr.
    [[nodiscard]] const Alarm* alarm(AlarmId alarm) const;

Q_SIGNALS:
    void waitingChanged(int count);

private:
    struct Key
    {
        int priority = 0; ///< negated: small is worse and comes first
        UtcTime since{};
        AlarmId id;
        auto operator<=>(const Key&) const = default;
    };
    struct Row
    {
        Alarm alarm;
        Key key; ///< by which the row stands where it stands; behind the alarm's own while held
        bool closed = false;
        bool listed = false; ///< in m_order: the filter lets it through
    };

    static Key keyOf(const Alarm& alarm);
    void rebuild();
    [[nodiscard]] bool isWanted(const Alarm& alarm) const;
    [[nodiscard]] int placeOf(const Row& row) const;
    void update(Row& row, const Alarm& alarm, std::vector<int>& touched, std::vector<Row*>& moved);
    void insertRows(std::vector<Row*> rows);
    void removeRows(std::vector<Row*> rows);
    void moveRows(const std::vector<Row*>& rows);
    void sortAll();
    void emitTouched(std::vector<int> rows);
    void setWaiting(QSet<AlarmId> waiting);
    [[nodiscard]] QVariant displayText(const Row& row, Column column) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    std::unordered_map<AlarmId, std::unique_ptr<Row>> m_rows;
    std::vector<Row*> m_order; ///< sorted by Row::key
    QSet<AlarmId> m_waiting;   ///< new while held
    TextFilter m_filter;
    AlarmId m_kept;
    UtcTime m_now{};
    bool m_held = false;
};

} // namespace sd
