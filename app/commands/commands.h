#pragma once

#include <QStringList>

#include <span>

namespace sd {

/// One verb of the command line; each has a file of its own, which defines `run`.
struct Verb
{
    const char* name;
    const char* summary; ///< marked for translation, context "commands"
    /// Does it open a window with these arguments? Then the application object is a QApplication.
    bool (*needsWindow)(const QStringList& arguments);
    /// `arguments` are what follows the verb. Gives the exit code.
    int (*run)(const QStringList& arguments);
    bool isHidden = false; ///< started by ourselves, not by a person
};

std::span<const Verb> verbs();

/// The whole program behind main(): chooses the verb, makes the application object, runs it.
int runCommandLine(int argc, char** argv, const char* version);

} // namespace sd
