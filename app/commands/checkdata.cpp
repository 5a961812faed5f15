#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/progressline.h"
#include "app/commands/verbs.h"
#include "models/store/storesafety.h"
#include "models/words/failures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QJsonArray toJson(const std::vector<DataFinding>& findings)
{
    QJsonArray json;
    for (const DataFinding& finding : findings)
        json.append(QJsonObject{{u"fault"_s, finding.isFault}, {u"file"_s, finding.file}, {u"text"_s, finding.text}});
    return json;
}

} // namespace

int runCheckData(const QStringList& arguments)
{
    CommandLine line("check-data", CommandWords::tr("Examines the data folder from end to end and changes nothing. "
                                                    "Ends with 2 when something is broken, 3 when it can't tell."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.arguments().isEmpty())
        return line.wrongUsage(CommandWords::tr("\"%1\" is one word too many.").arg(line.arguments().constFirst()));
    ProgressLine progress(CommandWords::tr("Examining"));
    auto findings = checkData(line.dataFolder(), progress.callback());
    if (!findings)
        return printFailure(findings.failure(), line.json());
    const auto faults =
        std::count_if(findings->begin(), findings->end(), [](const DataFinding& f) { return f.isFault; });
    if (line.json()) {
        print(QJsonObject{{u"faults"_s, qint64{faults}}, {u"findings"_s, toJson(*findings)}});
    } else {
        for (const DataFinding& finding : *findings)
            print(printable((finding.isFault ? CommandWords::tr("Broken: %1: %2") : CommandWords::tr("Remark: %1: %2"))
                                .arg(finding.file, failureWords(finding.text))));
        print(faults == 0 ? CommandWords::tr("%1 is sound.").arg(line.dataFolder())
                          : CommandWords::tr("%n fault(s). Restore the last backup: serverdrift restore FILE", nullptr,
                                             static_cast<int>(faults)));
    }
    return faults == 0 ? ExitFine : ExitError;
}

} // namespace sd
