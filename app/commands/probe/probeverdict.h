#pragma once

#include "app/commands/probe/probepoll.h"
#include "models/domain/judgedreading.h"

namespace sd {

class BaselineCatalog;

/// One reading and why it stands where it stands.
struct ExplainedReading : JudgedReading
{
    QString why = {}; ///< for programs, in English: "31 > 30 (baseline generic-server 1)"
};

/// A way that did not answer, or not in full.
struct ProbeTrouble
{
    ProbeKind way = ProbeKind::Icmp;
    QLatin1StringView cause; ///< code(PollFailure); empty when it only told something odd
    QString detail;          ///< as PollResult's
};

/// Everything that `probe` says of a target.
struct ProbeVerdict
{
    bool reachable = false;
    Millis elapsed{0};
    std::map<QString, QString> identity;
    QString baseline;
    QStringList fitting = {};           ///< baselines that are meant for it, and are read by other ways
    SharedCertificate certificate = {}; ///< of the last way that was shown one
    State worst = State::Unknown;
    std::vector<ExplainedReading> readings;
    std::vector<ProbeTrouble> troubles;
};

ProbeVerdict judge(const std::vector<ProbeAnswer>& answers, bool isGuess, const BaselineCatalog& baselines);

} // namespace sd
