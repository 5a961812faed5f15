#pragma once

#include <QCoreApplication>

#include <memory>

namespace sd {

/// The application object: one that can draw when `needsWindow`, on a picture in memory where there is no screen
/// (which is what --screenshot wants there).
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool needsWindow);

} // namespace sd
