#include "app/console/window/application.h"

#include <QApplication>

namespace sd {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool needsWindow)
{
    if (!needsWindow)
        return std::make_unique<QCoreApplication>(argc, argv);
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace sd
