#pragma once

#include "models/domain/flapping.h"
#include "models/domain/state.h"
#include "models/domain/threshold.h"
#include "models/domain/time.h"

#include <limits>
#include <optional>

namespace sd {

/// What evaluation remembers of one series between two samples. Small: there is one for every series of the estate.
/// After a restart, `level` alone is enough to go on from.
struct EvalState
{
    /// A timer of "for" that does not run.
    static constexpr SteadyTime Never = SteadyTime::min();

    State level = State::NoData;   ///< the level that stands (after "for" and N of M)
    State held = State::Ok;        ///< the last level that was OK, Warning or Error: what Unknown and NoData interrupt
    State raw = State::NoData;     ///< the last sample's level by its limits alone
    State pending = State::Ok;     ///< the worse level that is waiting for "for" to pass; OK: none
    quint16 history = 0;           ///< the last M samples, newest in bit 0: 1 = not OK (Unknown counts)
    quint16 errorHistory = 0;      ///< the same for Error
    quint16 unknownHistory = 0;    ///< the same for Unknown
    quint8 seen = 0;               ///< samples in the histories, up to 16
    SteadyTime badSince = Never;   ///< the first sample of the present run without a good one
    SteadyTime errorSince = Never; ///< … without a good or a Warning one, begun by an Error
    SteadyTime unknownSince = Never; ///< … of failed ones only
    FlapState flap = {};
};

/// One judged moment. `reported` is a state that the source itself states and beats limits;
/// Unknown there means that the check failed, NoData that we were not looking.
struct Sample
{
    double value = std::numeric_limits<double>::quiet_NaN();
    double guardValue = std::numeric_limits<double>::quiet_NaN();
    std::optional<State> reported = {};
};

struct Verdict
{
    EvalState next;
    State level = State::NoData; ///< == next.level
    bool changed = false;        ///< level differs from the state before
    bool flapping = false;
};

/// Composes limits, N of M, "for" and flapping, in this order. No clock: `now` is the sample's steady time.
///
/// - Limits: hysteresis clings to `held`. A value of NaN is Unknown where there are limits, else OK (text only).
/// - N of M: the level is the one that at least N of the last M samples reached, so it also ends only when fewer than N
///   are left. A failed poll counts as bad; it makes the level Unknown when the readings alone do not decide.
/// - "for": rising waits, for each level by its own, falling is immediate. Unknown waits too where the rule says "for".
/// - NoData neither confirms nor clears: it resets `pending` and the N-of-M history and leaves `held` and flapping as
///   they are. Samples that the reset history lacks count as bad as `held` was, so that an alarm does not end because
///   the engine was away.
Verdict evaluate(const Threshold* threshold, const EvalState& before, const Sample& sample, SteadyTime now);

} // namespace sd
