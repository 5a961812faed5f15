#pragma once

#include "models/items/filter/filterquery.h"

#include <QStringList>

#include <optional>

namespace sd {

/// In which language a filter is written out. Both are always understood.
enum class FilterTongue { English, Swedish };

/// What kind of value a field takes.
enum class FilterValue { Text, Level, Age, Count, YesOrNo };

/// Which lists know a field: a server is not taken by anybody, nor repeated.
enum class FilterScope { Alarms, Servers };

FilterValue valueOf(FilterField field);
bool isKnown(FilterField field, FilterScope scope);

/// "customer" or "kund": the name it is written out with; empty for plain words.
QString nameOf(FilterField field, FilterTongue tongue);
/// By any of its names in either language, case aside.
std::optional<FilterField> fieldNamed(QStringView name);
/// A field that is true or false, named as a word of its own: "muted", "tystat".
std::optional<FilterField> flagNamed(QStringView word);
/// The known name nearest to a misspelt one; empty when none is near.
QString nearestName(QStringView name, FilterScope scope, FilterTongue tongue);

QString nameOf(State level, FilterTongue tongue);
/// By a name in either language, or by the beginning of exactly one level's names.
std::optional<State> levelNamed(QStringView name);

QString nameOf(bool yes, FilterTongue tongue);
std::optional<bool> yesOrNo(QStringView word);

/// "90s", "10m", "1h30m", "3d", "2w", also with the Swedish "t" and "v"; a bare number is minutes. In seconds.
std::optional<qint64> ageFrom(QStringView text);
/// The same in the largest unit that holds it exactly: "10m", "36h".
QString ageText(qint64 seconds);

} // namespace sd
