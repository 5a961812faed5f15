#pragma once

#include <QIcon>

namespace sd {

/// The cross that empties a field, in the colours of the theme in use. Qt's own is looked for in the desktop's icon
/// themes and by every picture format that is installed, which takes longer than the rest of a list.
QIcon clearIcon();

} // namespace sd
