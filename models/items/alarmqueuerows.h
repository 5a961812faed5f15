#pragma once

#include "models/items/filter/filtermatcher.h"
#include "models/items/itemwords.h"

#include <QHash>

#include <compare>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sd {

/// The rows behind the alarm queue: one for every open alarm and for those that ended within the last day, and one for
/// each group. Knows what a row says, where it ranks and what it belongs to; nothing of what is listed just now.
class AlarmQueueRows
{
public:
    enum class Grouping { None, Customer, Server, Cause };
    /// How long an ended alarm stays in the view of what was cleared.
    static constexpr Millis KeptFor = std::chrono::hours(24);

    struct Key
    {
        int priority = 0; ///< negated: small is worse and comes first
        qint64 since = 0;
        AlarmId id;
        auto operator<=>(const Key&) const = default;
    };
    struct Row
    {
        bool isGroup = false;
        Alarm alarm = {}; ///< of a group: its worst, for its figure
        Key key = {};     ///< by which the row stands where it stands; behind the alarm's own while the list is held
        int place = -1;   ///< in the list; -1: not listed
        int round = 0;    ///< of the last rearranging that wanted it
        bool closed = false;
        bool past = false;  ///< ended, and kept for the view of what was cleared
        bool fresh = false; ///< has come since the list was built
        bool ranked = false;
        bool marked = false;
        QString group = {}; ///< of an alarm: the group it belongs to; of a group: its own name
        std::optional<AlarmTexts> texts = {};
        std::vector<Row*> members = {}; ///< of a group, worst first
        bool folded = false;
    };

    AlarmQueueRows(const EstatePicture& picture, const ItemWords& words)
        : m_picture(picture)
        , m_words(words)
    {}

    static Key keyOf(const Row& row);
    [[nodiscard]] const AlarmTexts& textsOf(Row& row) const;

    [[nodiscard]] Row* open(AlarmId id) const;
    [[nodiscard]] Row* past(AlarmId id) const;
    Row& addOpen(const Alarm& alarm);
    /// An alarm that ended; the oldest leave when there are more than a window can use.
    Row& addPast(const Alarm& alarm);
    /// The rows of those that ended before; take them out of the list first, then dropPast.
    [[nodiscard]] std::vector<Row*> pastBefore(UtcTime moment) const;
    void dropOpen(AlarmId id) { m_open.erase(id); }
    void dropPast(AlarmId id) { m_past.erase(id); }
    [[nodiscard]] const std::unordered_map<AlarmId, std::unique_ptr<Row>>& allOpen() const { return m_open; }
    [[nodiscard]] const std::unordered_map<AlarmId, std::unique_ptr<Row>>& allPast() const { return m_past; }

    void setGrouping(Grouping grouping);
    [[nodiscard]] Row* group(const QString& name) const { return m_groups.value(name).get(); }
    /// `ranked` as it is listed: under its groups, which come in the order of their worst.
    [[nodiscard]] std::vector<Row*> arranged(const std::vector<Row*>& ranked);
    void setFolded(bool folded); ///< all groups, also those to come

    [[nodiscard]] QString groupTitle(const Row& group) const;
    /// "3 alarms" and what they are: "2 Error · 1 Warning".
    [[nodiscard]] static StateCounts countsOf(const Row& group);
    [[nodiscard]] static StateMark markOf(const Row& row);

private:
    [[nodiscard]] QString groupOf(const Alarm& alarm) const;
    Row& groupRow(const QString& name);

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    std::unordered_map<AlarmId, std::unique_ptr<Row>> m_open;
    std::unordered_map<AlarmId, std::unique_ptr<Row>> m_past;
    QHash<QString, std::shared_ptr<Row>> m_groups;
    Grouping m_grouping = Grouping::None;
    bool m_foldNew = false;
};

} // namespace sd
