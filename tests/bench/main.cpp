// serverdrift-bench: what the product's parts cost, beside the limit of the machine, measured in the same run.

#include "tests/bench/bench.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

int usage()
{
    std::fputs("usage: serverdrift-bench SUBCOMMAND [--rounds N] [--json] …\n", stderr);
    for (const Subcommand* subcommand : Subcommand::all())
        std::fprintf(stderr, "  %-8s %s\n", subcommand->name, subcommand->summary);
    return 64;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    for (const Subcommand* subcommand : Subcommand::all()) {
        if (words.value(1) != QLatin1StringView(subcommand->name))
            continue;
        const Arguments arguments(words.mid(2));
        Report report;
        const QString before = loadText();
        subcommand->run(arguments, report);
        report.note(u"%1: load average %2 before, %3 after"_s.arg(words.value(1), before, loadText()));
        report.print(arguments.flag(u"json"_s));
        return report.isMissed() ? 1 : 0;
    }
    return usage();
}
