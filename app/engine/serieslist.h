#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/evaluation.h"
#include "models/domain/filltrend.h"
#include "models/domain/health.h"
#include "models/domain/limits.h"
#include "models/domain/rate.h"
#include "models/domain/reading.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace sd {

/// What few series have: a slot of the many others has no room for it. Limits that the device states itself and
/// adjustments lie over the check's rules; a level that fills has a trend.
struct SlotExtras
{
    std::shared_ptr<const Threshold> stated = {}; ///< by the device
    std::shared_ptr<const Threshold> laid = {};   ///< all together; null: the rule holds
    FillTrend trend = {};
    CounterState per = {};  ///< of Reading::per
    bool isLeftOut = false; ///< an adjustment says so: not judged, not kept, not missed
};

/// What the engine knows of one series between two answers.
struct SeriesSlot
{
    SeriesId id;
    MetricKey key;
    QString unit = {};
    const Threshold* threshold = nullptr; ///< into the check's rules or `extras`; null: never judged by limits
    std::unique_ptr<SlotExtras> extras = {};
    EvalState eval = {};
    CounterState counter = {};
    AlarmId alarm = {};                                      ///< the open one, or none
    UtcTime since{};                                         ///< of `shown`
    double value = std::numeric_limits<double>::quiet_NaN(); ///< a counter's rate
    double guardValue = std::numeric_limits<double>::quiet_NaN();
    QString text = {};
    UtcTime at{};       ///< of the value
    Limits noted = {};  ///< the limits that history was told last
    int guard = -1;     ///< the slot of the threshold's guard metric, -1: none
    quint32 answer = 0; ///< number of the last answer that held it
    ReadingKind kind = ReadingKind::Gauge;
    State shown = State::NoData; ///< what lists and state spans say; `eval.level` unless the poll failed
    quint8 missed = 0;           ///< whole answers in a row that did not hold it, counted up to `VanishedAfter`
    bool dirty = false;          ///< waits for the next live batch

    [[nodiscard]] bool isLeftOut() const { return extras && extras->isLeftOut; }

    /// A volume or an interface that this many whole answers in a row no longer name is gone.
    static constexpr quint8 VanishedAfter = 3;
};

/// The series of one check. Answers of one device come in the same order poll after poll, so each answer is compared
/// with the order of the last one: no hashing as long as nothing changed.
class SeriesList
{
public:
    static constexpr quint32 NoSlot = ~0U;
    /// A device whose instances change for ever must not fill the memory.
    static constexpr size_t MaxSeries = 20'000;

    /// For each reading the number of its slot; new keys get new slots at the end (without id). A key that the
    /// answer holds twice, or one beyond the limit, is NoSlot. Valid until the next call.
    std::span<const quint32> match(const std::vector<Reading>& readings);
    /// A series known from before; it keeps its number.
    void restore(SeriesSlot slot);
    /// True when the last answer stated other limits of the device than the one before: time to bind anew.
    [[nodiscard]] bool hasNewLimits() const { return m_hasNewLimits; }
    /// Looks up threshold and guard of every slot from `firstSlot` on; `rules` outlives the list.
    void bind(const std::vector<ThresholdRule>& rules, const Adjustments& over, size_t firstSlot = 0);

    [[nodiscard]] std::vector<SeriesSlot>& slots() { return m_slots; }
    [[nodiscard]] const std::vector<SeriesSlot>& slots() const { return m_slots; }
    [[nodiscard]] size_t size() const { return m_slots.size(); }
    /// Number of the answer that was matched last.
    [[nodiscard]] quint32 answer() const { return m_answer; }

private:
    [[nodiscard]] bool isInOrder(const std::vector<Reading>& readings) const;
    void reorder(const std::vector<Reading>& readings);
    void takeLimits(const std::vector<Reading>& readings);
    void bindGuards(); ///< of all: a guard may have come after the series that it guards

    std::vector<SeriesSlot> m_slots;
    std::vector<quint32> m_order; ///< of the last answer
    bool m_hasDoubles = false;    ///< the last answer held a key twice: its order can't be compared
    bool m_hasNewLimits = false;
    quint32 m_answer = 0;
};

} // namespace sd
