#pragma once

#include <QString>

namespace sd {

/// Who sits here, as alarms and the journal name them: the desktop user's full name, or the login name.
QString operatorName();
/// The desktop user's login.
QString desktopLogin();

} // namespace sd
