#pragma once

#include <QString>

namespace sd {

class ListPanel;
class UserSettings;

/// Gives a list back what a person chose for it, and keeps it from then on: named views ("views.NAME"), and the
/// columns and grouping it was left with ("lists.NAME"). A filter is for now, and is not kept.
void keepList(ListPanel& panel, UserSettings& settings, const QString& name);

} // namespace sd
