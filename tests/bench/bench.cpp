#include "tests/bench/bench.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace sd::bench {

using namespace Qt::StringLiterals;

namespace {

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

Arguments::Arguments(const QStringList& words)
    : m_words(words)
{}

QString Arguments::text(const QString& name, const QString& fallback) const
{
    const qsizetype at = m_words.indexOf(QString(u"--"_s + name));
    return at >= 0 && at + 1 < m_words.size() ? m_words[at + 1] : fallback;
}

int Arguments::number(const QString& name, int fallback) const
{
    bool ok = false;
    const int value = text(name).toInt(&ok);
    return ok ? value : fallback;
}

bool Arguments::flag(const QString& name) const
{
    return m_words.contains(QString(u"--"_s + name));
}

double cpuSeconds()
{
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

double wallSeconds()
{
    return secondsOf(CLOCK_MONOTONIC);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::vector<Timing> alternate(std::vector<Contender> contenders, int rounds)
{
    std::vector<std::vector<double>> wall(contenders.size());
    std::vector<std::vector<double>> cpu(contenders.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < contenders.size(); ++i) {
            const size_t at = (i + static_cast<size_t>(round)) % contenders.size();
            if (contenders[at].prepare)
                contenders[at].prepare();
            const double wallBefore = wallSeconds();
            const double cpuBefore = cpuSeconds();
            contenders[at].run();
            cpu[at].push_back(cpuSeconds() - cpuBefore);
            wall[at].push_back(wallSeconds() - wallBefore);
        }
    }
    std::vector<Timing> timings;
    for (size_t i = 0; i < contenders.size(); ++i)
        timings.push_back({contenders[i].name, median(wall[i]), median(cpu[i])});
    return timings;
}

Subcommand::Subcommand(const char* givenName, const char* givenSummary, Run givenRun)
    : name(givenName)
    , summary(givenSummary)
    , run(givenRun)
{
    all().push_back(this);
}

std::vector<const Subcommand*>& Subcommand::all()
{
    static std::vector<const Subcommand*> subcommands;
    return subcommands;
}

namespace {

int usage(const QString& program)
{
    std::fprintf(stderr, "usage: %s SUBCOMMAND [--rounds N] [--json] …\n", qUtf8Printable(program));
    for (const Subcommand* subcommand : Subcommand::all())
        std::fprintf(stderr, "  %-8s %s\n", subcommand->name, subcommand->summary);
    return 64;
}

} // namespace

int runSubcommand(const QStringList& words)
{
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
    return usage(words.value(0).section(u'/', -1));
}

} // namespace sd::bench
