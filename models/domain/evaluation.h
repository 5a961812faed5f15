#pragma once

#include "models/domain/flapping.h"
#include "models/domain/state.h"
#include "models/domain/threshold.h"
#include "models/domain/time.h"

#include <limits>
#include <optional>

namespace sd {

/// What evaluation remembers of one series between two samples. Small: there is one for every series of the estate.
struct EvalState
{
    State level = State::NoData; ///< the level that stands (after "for" and N of M)
    State raw = State::NoData;   ///< the last sample's level by its limits alone
    State pending = State::Ok;   ///< the worse level that is waiting for "for" to pass
    quint16 history = 0;         ///< the last M samples, newest in bit 0: 1 = at Warning or worse
    quint16 errorHistory = 0;    ///< the same for Error
    quint8 seen = 0;             ///< samples in `history`, up to 16
    SteadyTime pendingSince{};
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
/// NoData neither confirms nor clears: it resets `pending` and the N-of-M history and leaves flapping as it is.
Verdict evaluate(const Threshold* threshold, const EvalState& before, const Sample& sample, SteadyTime now);

} // namespace sd
