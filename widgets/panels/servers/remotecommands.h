#pragma once

#include "models/domain/commandtemplate.h"

#include <QLatin1StringView>
#include <QString>

namespace sd {

/// How a server is opened from here.
enum class RemoteWay : quint8 { Desktop, Shell, Web };

/// Where a person's own template for it is kept.
QLatin1StringView commandSetting(RemoteWay way);

/// A template for startCommand: what most desktops have for it.
QString usualCommand(RemoteWay way);

/// The way that fits the kind of server: windows → desktop, linux → shell, everything else → web.
RemoteWay usualWay(const QString& serverKind);

/// Starts the command for this target, on its own: it lives on when the console ends. Fails with the codes of
/// wordsOfCommand, or "start" when the program is not there.
Result<void> startCommand(const QString& line, const CommandTarget& target);

} // namespace sd
