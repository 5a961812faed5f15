#pragma once

#include "widgets/common/keyplace.h"

#include <QLatin1StringView>

#include <vector>

class QAction;
class QObject;

namespace sd {

/// What is known of an action before there is one. Menus, palette, sheet of keys and settings all take it from here.
struct ActionRule
{
    QLatin1StringView id; ///< stable: the action's object name, and the setting "keys.ID"
    KeyPlace place;
    QList<QKeySequence> keys; ///< where the person has chosen none
    const char* words;        ///< source text
    const char* purpose;      ///< what it does, in a sentence; source text

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString explanation() const;
};

/// In the order of the sheet.
const std::vector<ActionRule>& actionCatalogue();
/// nullptr: nobody knows it.
const ActionRule* actionRule(const QString& id);

/// The catalogue's action, with its words and usual keys. It goes with `parent`.
QAction* makeAction(QLatin1StringView id, QObject* parent);

} // namespace sd
