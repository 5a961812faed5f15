#pragma once

#include "models/items/estatepicture.h"
#include "models/items/filter/filterfields.h"

#include <QStringList>

#include <vector>

namespace sd {

/// One way to go on with what is being typed.
struct FilterSuggestion
{
    QString text; ///< replaces the word under the cursor
    FilterField field = FilterField::Words;
    bool isValue = false; ///< the term is whole with it; else the value is still to come

    bool operator==(const FilterSuggestion&) const = default;
};

/// The word under the cursor, and what it may become: fields by their beginning, or the field's values as the estate
/// and its alarms have them (customers, servers, tags …). Best first, at most `most`.
struct FilterSuggestions
{
    int at = 0;
    int length = 0;
    std::vector<FilterSuggestion> items = {};
};

FilterSuggestions suggestFor(const QString& typed, int cursor, const EstatePicture& picture, FilterScope scope,
                             FilterTongue tongue, size_t most = 12);

} // namespace sd
