#pragma once

#include "models/domain/failure.h"

#include <QString>
#include <QStringList>

namespace sd {

/// What stands for {address} and {name} in a command.
struct CommandTarget
{
    QString address;
    QString name;
};

/// A command line as a person writes it: words apart by spaces, "double" or 'single' quotes hold them together. It is
/// split before the names are put in and no shell ever sees it, so that nothing in a name can become a word, an option
/// or a command. Fails with "command" and what is wrong: empty, an open quote, a name in braces that nobody knows, or
/// an address that would be taken for an option.
Result<QStringList> wordsOfCommand(const QString& line, const CommandTarget& target);

} // namespace sd
