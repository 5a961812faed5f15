// serverdrift-bench all: every other verb, each in a process of its own, and one table of what they found.
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1'200'000; ///< ms, for one verb

QByteArray outputOf(const QString& verb)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {verb, u"--json"_s});
    process.waitForFinished(patience);
    return process.readAllStandardOutput();
}

void run(const Arguments&, Report& report)
{
    for (const auto& verb :
         {u"sweep"_s, u"punctual"_s, u"ping"_s, u"http"_s, u"tcp"_s, u"ingest"_s, u"query"_s, u"storm"_s, u"fleet"_s}) {
        std::fprintf(stderr, "%s …\n", qUtf8Printable(verb));
        if (!report.take(outputOf(verb)))
            report.fail(u"%1 ended without a report"_s.arg(verb));
    }
}

const Subcommand all("all", "every other verb in turn, and one table of their figures", run);

} // namespace
