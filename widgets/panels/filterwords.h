#pragma once

#include "models/items/filter/filterparser.h"

#include <QCoreApplication>

namespace sd {

/// What the filter says to a person, in the language of the window.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::FilterWords)

public:
    static FilterTongue tongue();
    /// "Customer: norrbygg", "not muted", "older than 10 min".
    static QString chip(const FilterTerm& term);
    /// What is wrong, where, and what may have been meant.
    static QString problem(const FilterProblem& problem);

private:
    static QString label(FilterField field);
    static QString flag(FilterField field, bool refused);
    static QString values(const FilterTerm& term);
    static QString age(const FilterTerm& term);
};

} // namespace sd
