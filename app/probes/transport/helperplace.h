#pragma once

#include <QString>
#include <QStringList>

namespace sd {

/// Where a program of ours that works for the probes may be: in the package's libexec folder, or beside this program.
QStringList helperPlaces(QStringView name);

/// The first of these places that has it and lets us run it; empty: none.
QString findHelper(QStringView name);

} // namespace sd
