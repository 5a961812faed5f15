#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace sd {

/// Where a key means something. An action's key works all over the window, but for the queue's own; fixed keys work
/// in what they are named after.
enum class KeyPlace { Window, Alarm, Server, List, Queue, Filter, Palette, Map, Chart, Wallboard, Help };
inline constexpr int KeyPlaces = static_cast<int>(KeyPlace::Help) + 1;

/// The heading of a place on the sheet of keys.
QString placeName(KeyPlace place);
/// Whether one key can't mean two things in these places, since a person can be in both at once.
bool overlap(KeyPlace one, KeyPlace other);

/// As a person types it: "a", "A" for Shift+A, "↑", "Ctrl+K".
QString keyText(const QKeySequence& key);
QString keyText(const QList<QKeySequence>& keys); ///< with commas

} // namespace sd
