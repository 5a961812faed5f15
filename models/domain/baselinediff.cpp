#include "models/domain/baselinediff.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

using SheetChanges = std::vector<SheetChange>;

/// What two sheets may each have of one thing.
template<typename Item>
struct SheetPair
{
    const Item* before = nullptr;
    const Item* after = nullptr;
};

/// Everything of both sides, by what tells one from another: those of `after` in its order, each behind the removed
/// ones that stood before it.
template<typename Item, typename SameThing>
std::vector<SheetPair<Item>> paired(const std::vector<Item>& before, const std::vector<Item>& after, SameThing isSame)
{
    std::vector<bool> isFound(before.size(), false);
    std::vector<SheetPair<Item>> pairs;
    size_t shown = 0; // of the removed ones
    std::vector<std::pair<const Item*, size_t>> kept;
    for (const Item& now : after) {
        size_t place = 0;
        while (place < before.size() && (isFound[place] || !isSame(before[place], now)))
            ++place;
        if (place < before.size())
            isFound[place] = true;
        kept.emplace_back(&now, place);
    }
    const auto removedUpTo = [&](size_t end) {
        for (; shown < end; ++shown) {
            if (!isFound[shown])
                pairs.push_back({&before[shown], nullptr});
        }
    };
    for (const auto& [now, place] : kept) {
        if (place < before.size())
            removedUpTo(place);
        pairs.push_back({place < before.size() ? &before[place] : nullptr, now});
    }
    removedUpTo(before.size());
    return pairs;
}

/// Notes what differs of one thing, field by field.
class FieldNotes
{
public:
    FieldNotes(SheetChanges& changes, SheetChange pattern)
        : m_changes(changes)
        , m_pattern(std::move(pattern))
    {}

    void field(QLatin1StringView name, const QString& before, const QString& after)
    {
        if (before == after)
            return;
        SheetChange change = m_pattern;
        change.field = name;
        change.before = before;
        change.after = after;
        m_changes.push_back(std::move(change));
    }

private:
    SheetChanges& m_changes;
    SheetChange m_pattern;
};

DiffKind kindOfPair(const void* before, const void* after)
{
    if (before == nullptr)
        return DiffKind::Added;
    return after == nullptr ? DiffKind::Removed : DiffKind::Changed;
}

/// In seconds. A kind that neither names is asked as is usual by both.
void compareIntervals(const BaselineIntervals& before, const BaselineIntervals& after, SheetChanges& changes)
{
    const auto secondsOf = [](const BaselineIntervals& intervals, ProbeKind kind) {
        return QString::number(std::chrono::duration_cast<std::chrono::seconds>(intervalOf(intervals, kind)).count());
    };
    BaselineIntervals named = before;
    named.insert(after.begin(), after.end());
    for (const auto& [kind, interval] : named) {
        FieldNotes notes(changes, {.part = SheetPart::Head, .what = code(kind)});
        notes.field("interval"_L1, secondsOf(before, kind), secondsOf(after, kind));
    }
}

void compareHeads(const BaselineSheet& before, const BaselineSheet& after, SheetChanges& changes)
{
    FieldNotes notes(changes, {.part = SheetPart::Head});
    notes.field("title"_L1, before.title, after.title);
    notes.field("extends"_L1, before.parent, after.parent);
    notes.field("rank"_L1, QString::number(before.rank), QString::number(after.rank));
    compareIntervals(before.intervals, after.intervals, changes);
}

void compareRecognition(const BaselineSheet& before, const BaselineSheet& after, SheetChanges& changes)
{
    for (const QString& match : before.recognises) {
        if (!after.recognises.contains(match))
            changes.push_back({.kind = DiffKind::Removed, .part = SheetPart::Recognises, .before = match});
    }
    for (const QString& match : after.recognises) {
        if (!before.recognises.contains(match))
            changes.push_back({.kind = DiffKind::Added, .part = SheetPart::Recognises, .after = match});
    }
}

QString kindCode(ReadingKind kind)
{
    switch (kind) {
    case ReadingKind::Gauge:
        return u"gauge"_s;
    case ReadingKind::Counter:
        return u"counter"_s;
    case ReadingKind::Status:
        return u"status"_s;
    case ReadingKind::Filling:
        return u"filling"_s;
    }
    return {};
}

/// The same metric in the same table. Where a table gives it more than once, what it is read from tells them apart.
bool isSameReading(const SheetReading& one, const SheetReading& other)
{
    return one.way == other.way && one.group == other.group && one.metric == other.metric &&
           one.instance == other.instance && one.aggregate == other.aggregate;
}

/// Notes and warnings of one number: "2 = warning (low)".
void compareMeanings(const SheetReading& before, const SheetReading& after, SheetChanges& changes)
{
    const auto isSame = [](const SheetMeaning& one, const SheetMeaning& other) { return one.code == other.code; };
    const auto stateText = [](const SheetMeaning* meaning) {
        return meaning != nullptr && meaning->state ? QString(code(*meaning->state)) : QString();
    };
    for (const auto& [was, is] : paired(before.meanings, after.meanings, isSame)) {
        SheetChange change{.kind = kindOfPair(was, is),
                           .part = SheetPart::Means,
                           .what = after.metric,
                           .instance = after.instance,
                           .field = was != nullptr ? was->code : is->code};
        if (stateText(was) != stateText(is)) {
            change.before = stateText(was);
            change.after = stateText(is);
            changes.push_back(std::move(change));
        } else if (was == nullptr || is == nullptr || was->words != is->words) {
            change.before = was != nullptr ? was->words : QString();
            change.after = is != nullptr ? is->words : QString();
            changes.push_back(std::move(change));
        }
    }
}

void compareReading(const SheetReading& before, const SheetReading& after, SheetChanges& changes)
{
    FieldNotes notes(changes,
                     {.part = SheetPart::Reads, .what = after.metric, .instance = after.instance, .unit = after.unit});
    notes.field("unit"_L1, before.unit, after.unit);
    notes.field("kind"_L1, kindCode(before.kind), kindCode(after.kind));
    notes.field("source"_L1, before.sources.join(u'\n'), after.sources.join(u'\n'));
    notes.field("value"_L1, before.value, after.value);
    notes.field("rows"_L1, before.filters.join(u'\n'), after.filters.join(u'\n'));
    notes.field("limits"_L1, before.limits, after.limits);
    compareMeanings(before, after, changes);
}

void compareReadings(const BaselineSheet& before, const BaselineSheet& after, SheetChanges& changes)
{
    for (const auto& [was, is] : paired(before.readings, after.readings, isSameReading)) {
        if (was != nullptr && is != nullptr) {
            compareReading(*was, *is, changes);
            continue;
        }
        const SheetReading& only = is != nullptr ? *is : *was;
        SheetChange change{.kind = kindOfPair(was, is),
                           .part = SheetPart::Reads,
                           .what = only.metric,
                           .instance = only.instance,
                           .unit = only.unit};
        (is != nullptr ? change.after : change.before) = only.sources.join(u'\n');
        changes.push_back(std::move(change));
    }
}

/// Of several for the same instances the last, at the place of the last.
std::vector<ThresholdRule> rulesThatCount(const std::vector<ThresholdRule>& rules)
{
    std::vector<ThresholdRule> counting;
    for (const ThresholdRule& rule : rules) {
        std::erase_if(counting, [&rule](const ThresholdRule& earlier) {
            return earlier.metric == rule.metric && earlier.instance == rule.instance;
        });
        counting.push_back(rule);
    }
    return counting;
}

Threshold withoutOrigin(Threshold threshold)
{
    threshold.origin = {};
    return threshold;
}

void compareRules(const BaselineSheet& before, const BaselineSheet& after, SheetChanges& changes)
{
    const auto isSame = [](const ThresholdRule& one, const ThresholdRule& other) {
        return one.metric == other.metric && one.instance == other.instance;
    };
    const auto earlier = rulesThatCount(before.rules);
    const auto later = rulesThatCount(after.rules);
    for (const auto& [was, is] : paired(earlier, later, isSame)) {
        const ThresholdRule& known = is != nullptr ? *is : *was;
        const QString unit = unitOf(after, known.metric);
        SheetChange change{.kind = kindOfPair(was, is),
                           .part = SheetPart::Judges,
                           .what = known.metric,
                           .instance = known.instance,
                           .unit = unit.isEmpty() ? unitOf(before, known.metric) : unit};
        const bool isBoth = was != nullptr && is != nullptr;
        if (isBoth && withoutOrigin(was->threshold) == withoutOrigin(is->threshold)) {
            if (was->threshold.origin.reason == is->threshold.origin.reason)
                continue;
            change.field = u"reason"_s;
            change.before = was->threshold.origin.reason;
            change.after = is->threshold.origin.reason;
        } else {
            change.ruleBefore = was != nullptr ? std::optional(was->threshold) : std::nullopt;
            change.ruleAfter = is != nullptr ? std::optional(is->threshold) : std::nullopt;
        }
        changes.push_back(std::move(change));
    }
}

void compareTraps(const BaselineSheet& before, const BaselineSheet& after, SheetChanges& changes)
{
    const auto isSame = [](const SheetTrap& one, const SheetTrap& other) { return one.oid == other.oid; };
    for (const auto& [was, is] : paired(before.traps, after.traps, isSame)) {
        if (was == nullptr || is == nullptr) {
            const SheetTrap& only = is != nullptr ? *is : *was;
            SheetChange change{.kind = kindOfPair(was, is), .part = SheetPart::Hears, .what = only.name};
            (is != nullptr ? change.after : change.before) = only.oid;
            changes.push_back(std::move(change));
            continue;
        }
        FieldNotes notes(changes, {.part = SheetPart::Hears, .what = is->name});
        notes.field("name"_L1, was->name, is->name);
        notes.field("metric"_L1, was->metric, is->metric);
        notes.field("instance"_L1, was->instance, is->instance);
        notes.field("state"_L1, was->state, is->state);
        notes.field("words"_L1, was->words, is->words);
    }
}

} // namespace

QString unitOf(const BaselineSheet& sheet, const QString& metric)
{
    const auto reads = std::ranges::find_if(sheet.readings, [&metric](const SheetReading& reading) {
        return reading.metric == metric && !reading.unit.isEmpty();
    });
    return reads == sheet.readings.end() ? QString() : reads->unit;
}

std::vector<SheetChange> differences(const BaselineSheet& before, const BaselineSheet& after)
{
    SheetChanges changes;
    compareHeads(before, after, changes);
    compareRecognition(before, after, changes);
    compareReadings(before, after, changes);
    compareRules(before, after, changes);
    compareTraps(before, after, changes);
    return changes;
}

bool touchesReadings(const std::vector<SheetChange>& changes)
{
    return std::ranges::any_of(changes, [](const SheetChange& change) {
        return change.part == SheetPart::Reads || change.part == SheetPart::Judges || change.part == SheetPart::Means ||
               change.field == "interval"_L1;
    });
}

} // namespace sd
