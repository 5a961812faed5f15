#pragma once

#include "models/domain/expression.h"
#include "models/domain/jsonmembers.h"

#include <QRegularExpression>
#include <QSet>

namespace sd {

/// The columns and look-ups that may be used at a place of a plan.
using PlanNames = QSet<QString>;

/// An expression over `names`; empty where the member is absent.
Expression readExpression(JsonMembers& members, QLatin1StringView name, const PlanNames& names);

/// Made ready, where it is valid. Baselines say the same patterns over and over: each is compiled once. Any thread.
QRegularExpression compiledPattern(const QString& text);

/// A regular expression, made ready; empty where the member is absent.
QRegularExpression readPattern(JsonMembers& members, QLatin1StringView name);

/// Fails where the member is there and its `value` is none of `names`.
void expectKnown(JsonMembers& members, QLatin1StringView name, const QString& value, const PlanNames& names);

} // namespace sd
