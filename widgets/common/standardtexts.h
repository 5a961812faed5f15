#pragma once

#include <span>

namespace sd {

/// One of Qt's own texts that our window or command line shows.
struct StandardText
{
    const char* context;
    const char* text;
};

/// Buttons, the menus of input fields, the file dialog, the help of a command: Qt 6.4 has no Swedish for them, so they
/// are in our translation files. Qt asks for them by context and text; nobody calls this but the test.
std::span<const StandardText> standardTexts();

} // namespace sd
