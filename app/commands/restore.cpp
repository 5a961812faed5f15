#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/console/datafolder.h"
#include "models/store/storesafety.h"

using namespace Qt::StringLiterals;

namespace sd {

int runRestore(const QStringList& arguments)
{
    CommandLine line("restore",
                     CommandWords::tr("Puts a backup in place of the data folder's files. What was there is kept "
                                      "with the suffix .before-restore. Refused while an engine is running."));
    line.addArgument(u"file"_s, CommandWords::tr("A file that backup wrote."), CommandWords::tr("FILE"));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.arguments().size() != 1)
        return line.wrongUsage(CommandWords::tr("Name one backup file."));
    auto folder = prepareDataFolder(line.dataFolder());
    if (!folder)
        return printFailure(folder.failure(), line.json());
    // Held until the files are in place: no engine can begin on half of them.
    auto lock = EngineLock::take(*folder);
    if (!lock)
        return printFailure(lock.failure(), line.json());
    if (auto done = restore(line.arguments().constFirst(), *folder); !done)
        return printFailure(done.failure(), line.json());
    if (line.json())
        print(QJsonObject{{u"folder"_s, *folder}});
    else
        print(CommandWords::tr("%1 is as it was when the backup was made.").arg(*folder));
    return ExitFine;
}

} // namespace sd
