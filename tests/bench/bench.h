#pragma once

#include "tests/bench/report.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sd::bench {

/// `--name value` and `--flag` of a command line.
class Arguments
{
public:
    explicit Arguments(const QStringList& words);
    [[nodiscard]] int number(const QString& name, int fallback) const;
    [[nodiscard]] QString text(const QString& name, const QString& fallback = {}) const;
    [[nodiscard]] bool flag(const QString& name) const;

private:
    QStringList m_words;
};

/// Seconds of CPU that this process (all threads) has used, and seconds on the steady clock.
double cpuSeconds();
double wallSeconds();
double median(std::vector<double> values);

/// One thing measured against another in the same run. `run` does `units` of work; what it does before and after the
/// stretch that counts belongs outside, in `prepare`.
struct Contender
{
    QString name;
    std::function<void()> prepare;
    std::function<void()> run;
};

struct Timing
{
    QString name;
    double wall = 0; ///< seconds, median of the rounds
    double cpu = 0;  ///< the same, of all threads
};

/// Runs the contenders in turn, `rounds` times, beginning with another one each time.
std::vector<Timing> alternate(std::vector<Contender> contenders, int rounds);

/// A verb of serverdrift-bench. Each file makes one static object and is listed in CMakeLists.txt.
class Subcommand
{
public:
    using Run = void (*)(const Arguments&, Report&);
    Subcommand(const char* name, const char* summary, Run run);

    const char* const name;
    const char* const summary;
    const Run run;
    static std::vector<const Subcommand*>& all();
};

/// What a benchmark's main() does: the verb that `words` (the whole command line) names. The exit code.
int runSubcommand(const QStringList& words);

} // namespace sd::bench
