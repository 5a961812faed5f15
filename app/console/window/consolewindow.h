#pragma once

#include "models/domain/failure.h"
#include "models/domain/time.h"

#include <QString>

#include <optional>

namespace sd {

class EngineSession;

struct WindowOptions
{
    QString screenshot = {};           ///< a PNG of the window, taken at the end of `runFor`
    QString frameLog = {};             ///< see FrameLog
    QString language = {};             ///< "sv" or "en"; empty: as chosen before, or as the desktop
    std::optional<Millis> runFor = {}; ///< none: until a person closes the window, or 10 s with `screenshot`
};

/// Starts the session's engine, shows the window on it and waits until it is closed (or told to end).
/// Needs a QApplication. Fails as Engine::start does, or with "io" when picture or log can't be written.
Result<void> showWindow(EngineSession& session, const WindowOptions& options);

} // namespace sd
