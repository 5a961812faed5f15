#pragma once

#include "app/probes/plugin/pluginprocess.h"
#include "app/probes/pollworker.h"

#include <string>
#include <vector>

namespace sd {

/// A program to run for one poll.
struct ProgramCall
{
    QString program; ///< a path; empty: it can't be run, for this reason
    QStringList arguments = {};
    std::vector<std::string> environment = {}; ///< all of it
    QString whyNot = {};                       ///< explained
};

/// The checks of one kind that are made by a program each: what to run, and what its output means. Called on the
/// worker's thread.
class ProgramTrade
{
public:
    ProgramTrade() = default;
    virtual ~ProgramTrade() = default;
    Q_DISABLE_COPY_MOVE(ProgramTrade)
    [[nodiscard]] virtual ProgramCall callFor(const PollSpec& spec) const = 0;
    /// The program ended; `status` as waitpid gives it. Fills in readings, or a failure and its detail.
    virtual void read(const PollSpec& spec, const PluginProcess& process, int status, PollResult& result) const = 0;
    /// It did not end in time and is being killed: why, from what it has said so far.
    [[nodiscard]] virtual QString late(const PluginProcess& process) const = 0;
};

/// How many programs may run at a time, and how many of them against one address: a machine that hangs has its own
/// places only. 0: as many as there are.
struct ProgramLimits
{
    int parallel = 8;
    int perAddress = 0;
};

/// A bounded pool of programs. One that hangs holds a place, never a thread, and is killed when its poll's time is up.
std::unique_ptr<PollWorker> makeProgramWorker(PollSink& sink, const Clock& clock, const char* threadName,
                                              ProgramLimits limits, std::unique_ptr<ProgramTrade> trade);

/// A search path, English messages, and user and secrets of the check's credential as SERVERDRIFT_USER,
/// SERVERDRIFT_PASSWORD …: on a command line everybody would see them.
std::vector<std::string> programEnvironment(const PollSpec& spec);

} // namespace sd
