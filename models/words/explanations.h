#pragma once

#include "models/domain/explanation.h"

namespace sd {

enum class Tongue : quint8 {
    Readers, ///< the language that is set
    English, ///< for what programs read: the same words and figures everywhere
};

/// The sentence for an explanation's text: "status 503, expected 200-399". What is none stands as received, in one
/// line.
QString explanationWords(const QString& text, Tongue tongue = Tongue::Readers);

/// The English sentence with %1, %2 … for its values, as the translation files have it.
const char* explanationSource(Why why);

} // namespace sd
