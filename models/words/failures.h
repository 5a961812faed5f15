#pragma once

#include <QString>

#include <vector>

namespace sd {

/// A Failure's message or advice in the reader's language. Code that fails writes English sentences, for logs and
/// programs; those that people meet are known here, with the values in them. Any other text stands as it is.
QString failureWords(const QString& english);

/// The English sentences that are known, as the translation files have them.
std::vector<const char*> failureSources();

} // namespace sd
