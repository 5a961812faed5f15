#pragma once

#include <QString>

namespace sd {

/// What is wrong with a script of web requests and in which line, in the reader's words; empty: nothing.
QString chainTrouble(const QString& script);

} // namespace sd
