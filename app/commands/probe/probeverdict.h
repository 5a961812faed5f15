#pragma once

#include "app/commands/probe/probepoll.h"
#include "models/domain/reading.h"
#include "models/domain/threshold.h"

namespace sd {

class BaselineCatalog;

/// One reading, judged by limits alone: what "for" and N of M would wait for can't be seen in one poll.
struct JudgedReading
{
    Reading reading;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< a counter's rate, NaN without a second poll
    State state = State::NoData;
    std::optional<Threshold> threshold; ///< the effective one
    QString why;                        ///< for programs, in English: "31 > 30 (baseline generic-server 1)"
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
    State worst = State::Unknown;
    std::vector<JudgedReading> readings;
    std::vector<ProbeTrouble> troubles;
};

ProbeVerdict judge(const std::vector<ProbeAnswer>& answers, bool isGuess, const BaselineCatalog& baselines);

} // namespace sd
