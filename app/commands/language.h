#pragma once

#include <QStringList>

namespace sd {

/// Sets language and formats of the process: as --lang says, else as the desktop does. Once, before anything is said.
void installLanguage(const QStringList& arguments);

} // namespace sd
