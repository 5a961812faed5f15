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
    std::optional<double> warning;
    std::optional<double> error;
    QString why; ///< "31 > 30 (baseline generic-server 1)"
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
    QStringList errors; ///< "snmp: timeout: no answer within 5 s"
};

ProbeVerdict judge(const std::vector<ProbeAnswer>& answers, bool isGuess, const BaselineCatalog& baselines);

} // namespace sd
