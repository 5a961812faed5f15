#pragma once

#include "models/items/filter/filterfields.h"

#include <optional>

namespace sd {

/// What is wrong with a filter and where, for words beside the field.
struct FilterProblem
{
    enum Kind {
        UnknownField,  ///< `suggestion` may name the one meant
        NotHere,       ///< a field that this list has nothing of
        NotALevel,     ///< no level is called so
        NotAnAge,      ///< no age like "10m"
        NotACount,     ///< no whole number
        NotYesOrNo,    ///< the field takes yes or no
        NotComparable, ///< < and > say nothing of text
    };

    Kind kind = UnknownField;
    int at = 0; ///< in the text that was typed
    int length = 0;
    QString word = {};       ///< what stands there
    QString suggestion = {}; ///< a name that may have been meant

    bool operator==(const FilterProblem&) const = default;
};

struct ParsedFilter
{
    struct Place
    {
        int at = 0;
        int length = 0;
    };

    FilterQuery query;
    std::vector<Place> places;            ///< where each term of `query` stands
    std::optional<FilterProblem> problem; ///< the first; `query` then lacks what is wrong
};

/// Reads what a person typed: `customer:norrbygg level:error,unknown age:>10m -muted "disk full" C:`.
///
/// - A term is a word, a flag ("muted") or field:value; "-" before it turns it round. Names and values are understood
///   in English and Swedish.
/// - Quotes keep spaces, commas and field names as they are (\" and \\ inside them); * in an unquoted value stands for
///   anything.
/// - A word with a colon that can't be meant as a field is a word: "C:", "https://…", "fe80::1", "SNMP:".
/// - What is still being typed is no problem: a field without a value says nothing yet, an open quote goes to the end.
ParsedFilter parseFilter(const QString& typed, FilterScope scope = FilterScope::Alarms);

/// The term as text that parses to it again.
QString printTerm(const FilterTerm& term, FilterTongue tongue);
QString printFilter(const FilterQuery& query, FilterTongue tongue);

} // namespace sd
