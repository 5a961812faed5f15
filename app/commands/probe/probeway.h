#pragma once

#include "app/commands/secretinput.h"
#include "models/domain/checkparams.h"
#include "models/domain/credential.h"
#include "models/domain/time.h"

#include <optional>
#include <vector>

namespace sd {

class CommandLine;

/// host[:port], [IPv6]:port, or a bare IPv6 address.
struct ProbeTarget
{
    QString host;
    quint16 port = 0; ///< 0: the way's own

    static std::optional<ProbeTarget> parse(const QString& text);
};

/// What `probe` was asked to do.
struct ProbeQuestion
{
    QString text; ///< TARGET as typed
    ProbeTarget target;
    std::vector<CheckParams> ways; ///< several when none was named: then the ones that answer count
    bool isGuess = false;
    bool recognises = true; ///< ask who it is; SNMP, Redfish: first, and take the baselines that are meant for it
    Credential credential;
    TypedSecretMap secrets;
    Millis timeout{5'000};
    bool isPatient = true;           ///< slow ways may take their usual time
    std::optional<Millis> rateAfter; ///< poll again after this time, for the rates of counters
};

/// Declares the options of `probe`.
void describeProbe(CommandLine& line);

/// Fails with "usage" (say it and end with ExitUsage), or with what reading the secrets fails with.
Result<ProbeQuestion> readProbeQuestion(const CommandLine& line);

} // namespace sd
