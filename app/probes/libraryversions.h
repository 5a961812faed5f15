#pragma once

#include <QString>

namespace sd {

// Versions of the libraries that probes stand on, as they are loaded.
QString curlVersion();
QString netSnmpVersion();

} // namespace sd
