#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/progressline.h"
#include "app/commands/verbs.h"
#include "models/store/storesafety.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sd {

int runBackup(const QStringList& arguments)
{
    CommandLine line("backup",
                     CommandWords::tr("Copies the whole data folder into one file, while an engine may be running. "
                                      "The key of sealed secrets is not in it."));
    line.addArgument(u"file"_s, CommandWords::tr("Where to; replaced only by a whole backup."),
                     CommandWords::tr("FILE"));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.arguments().size() != 1)
        return line.wrongUsage(CommandWords::tr("Name one file to write."));
    const QString file = line.arguments().constFirst();
    ProgressLine progress(CommandWords::tr("Copying"));
    if (auto done = backup(line.dataFolder(), file, progress.callback()); !done)
        return printFailure(done.failure(), line.json());
    const qint64 bytes = QFileInfo(file).size();
    if (line.json())
        print(QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes}});
    else
        print(CommandWords::tr("%1 written, %2 bytes.").arg(file).arg(bytes));
    return ExitFine;
}

} // namespace sd
