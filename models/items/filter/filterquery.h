#pragma once

#include "models/domain/state.h"
#include "models/domain/time.h"

#include <QString>

#include <vector>

namespace sd {

/// What a term of a filter looks at. `Words` is plain text: anything a row says.
enum class FilterField : quint8 {
    Words,
    Customer,
    Server,
    Site,
    Tag,
    Kind,
    Level,
    Check, ///< the check, its metric or instance
    Who,   ///< who has taken the alarm
    Age,
    Repeats,
    Note,
    Muted,
    Acknowledged,
    Flapping,
    New, ///< neither taken by anybody nor muted
};

inline constexpr int FilterFieldCount = 16;

/// What stands between field and value: ":" has, ":=" is, ":<", ":<=", ":>", ":>=". Ages and counts without a
/// comparison mean "at least".
enum class FilterRelation : quint8 { Has, Is, Under, AtMost, Over, AtLeast };

/// A piece of text to look for, case aside. `wild`: every * stands for any characters, and the whole has to match.
struct FilterText
{
    QString text;
    bool wild = false;

    bool operator==(const FilterText&) const = default;
};

/// One condition. Several texts or levels mean "any of them".
struct FilterTerm
{
    FilterField field = FilterField::Words;
    bool refused = false; ///< "-": must not hold
    FilterRelation relation = FilterRelation::Has;
    std::vector<FilterText> texts = {};
    std::vector<State> levels = {}; ///< FilterField::Level only
    qint64 figure = 0;              ///< an age in seconds, or a count

    bool operator==(const FilterTerm&) const = default;
};

/// What a person asks of a list: every term has to hold.
struct FilterQuery
{
    std::vector<FilterTerm> terms = {};

    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
    [[nodiscard]] bool uses(FilterField field) const;
    bool operator==(const FilterQuery&) const = default;
};

} // namespace sd
