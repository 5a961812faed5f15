#pragma once

#include "app/demo/behaviour.h"
#include "models/domain/checkparams.h"
#include "models/domain/reading.h"

#include <functional>
#include <vector>

namespace sd::demo {

/// A series that a check of the demo estate gives, with the curve that its history is drawn from. It is the same curve
/// that a poll of the running estate reads, so that the history goes on where the generated one ends.
struct DemoSeries
{
    MetricKey key;
    ReadingKind kind = ReadingKind::Gauge;
    QString unit;
    /// A counter's value is the counter. NaN: not measured at that moment.
    std::function<double(const Moment&)> value;
    /// ReadingKind::Status: what the source says of it; empty where all is well.
    std::function<QString(const Moment&)> trouble = {};
};

/// What a check of `server` gives: the series that are worth a history (no single cores, no per-cent of a line's
/// speed). `behaviour` and `server` outlive what comes back.
std::vector<DemoSeries> seriesOf(const Behaviour& behaviour, const DemoServer& server, const CheckParams& params);

/// What a BMC's page must not say: a regular expression.
QString unhealthyPattern();

/// Whether a poll of this kind got an answer then. A ping is answered with loss, not with silence.
bool isAnswered(const Behaviour& behaviour, const DemoServer& server, ProbeKind kind, const Moment& moment);

} // namespace sd::demo
