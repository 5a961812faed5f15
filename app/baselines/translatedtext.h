#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace sd {

/// A text for people in a baseline: a string, or {"en": "…", "sv": "…"} with English at least. Gives the text of an
/// explanation that models/words puts into the reader's language. Nothing when it is neither.
std::optional<QString> translatedText(const QJsonValue& json);

} // namespace sd
