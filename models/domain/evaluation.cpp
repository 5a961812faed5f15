#include "models/domain/evaluation.h"

#include <algorithm>
#include <bit>

namespace sd {

namespace {

constexpr int historyBits = 16;

bool isKnown(State state)
{
    return state == State::Ok || state == State::Warning || state == State::Error;
}

quint16 lowBits(int count)
{
    return static_cast<quint16>((1U << static_cast<unsigned>(count)) - 1U);
}

quint16 pushed(quint16 history, bool bit)
{
    return static_cast<quint16>(static_cast<unsigned>(history) << 1U | (bit ? 1U : 0U));
}

/// By limits alone, or as the source says.
State rawLevel(const Threshold* threshold, const EvalState& state, const Sample& sample)
{
    if (sample.reported)
        return *sample.reported;
    if (!threshold || !threshold->isSet())
        return State::Ok;
    return levelOf(*threshold, sample.value, sample.guardValue, state.held);
}

EvalState interrupted(EvalState state)
{
    state.level = state.raw = State::NoData;
    state.pending = State::Ok;
    state.history = state.errorHistory = state.unknownHistory = 0;
    state.seen = 0;
    state.badSince = state.errorSince = state.unknownSince = EvalState::Never;
    return state;
}

void remember(EvalState& state, State raw)
{
    state.raw = raw;
    state.history = pushed(state.history, raw != State::Ok);
    state.errorHistory = pushed(state.errorHistory, raw == State::Error);
    state.unknownHistory = pushed(state.unknownHistory, raw == State::Unknown);
    if (state.seen < historyBits)
        ++state.seen;
}

/// N of M.
State countedLevel(const Threshold* threshold, const EvalState& state)
{
    const int needed = threshold ? threshold->badSamples : 1;
    const int window = threshold ? std::min<int>(threshold->ofSamples, historyBits) : 1;
    if (needed <= 1 && window <= 1)
        return state.raw;

    const int known = std::min<int>(window, state.seen);
    const int missing = window - known;
    const auto count = [known](quint16 history) {
        return std::popcount(static_cast<quint16>(history & lowBits(known)));
    };
    const int errors = count(state.errorHistory) + (state.held == State::Error ? missing : 0);
    const int failed = count(state.unknownHistory);
    const int bad = count(state.history) + (state.held != State::Ok ? missing : 0);
    if (errors >= needed)
        return State::Error;
    if (bad - failed >= needed)
        return State::Warning;
    if (bad < needed || state.raw == State::Ok)
        return State::Ok;
    return state.raw == State::Unknown ? State::Unknown : State::Warning;
}

void startTimer(SteadyTime& timer, bool runs, SteadyTime now)
{
    if (!runs)
        timer = EvalState::Never;
    else if (timer == EvalState::Never)
        timer = now;
}

bool hasPassed(SteadyTime since, Millis duration, SteadyTime now)
{
    return since != EvalState::Never && now - since >= duration;
}

/// "for": which level stands now that the samples have come to `counted`.
State heldLevel(const Threshold* threshold, EvalState& state, State counted, SteadyTime now)
{
    const Millis holdFor = threshold ? threshold->holdFor : Millis{0};
    startTimer(state.badSince, counted != State::Ok, now);
    startTimer(state.unknownSince, counted == State::Unknown, now);
    // A failed poll does not say that the error has gone; only a reading does.
    const bool errorGoesOn = counted == State::Unknown && state.errorSince != EvalState::Never;
    startTimer(state.errorSince, counted == State::Error || errorGoesOn, now);

    if (counted == State::Unknown) {
        const bool stands = state.level == State::Unknown || hasPassed(state.unknownSince, holdFor, now);
        return stands ? State::Unknown : state.held;
    }
    if (counted == State::Ok || severity(counted) <= severity(state.held))
        return counted;
    if (counted == State::Error && hasPassed(state.errorSince, holdFor, now))
        return State::Error;
    // A rule that knows no Warning has no level in between.
    const bool hasWarning = !threshold || !threshold->isSet() || threshold->warning;
    if (hasWarning && hasPassed(state.badSince, holdFor, now))
        return State::Warning;
    return state.held;
}

} // namespace

Verdict evaluate(const Threshold* threshold, const EvalState& before, const Sample& sample, SteadyTime now)
{
    EvalState next = before;
    if (isKnown(before.level))
        next.held = before.level;

    const State raw = rawLevel(threshold, next, sample);
    if (raw == State::NoData) {
        next = interrupted(next);
    } else {
        remember(next, raw);
        const State counted = countedLevel(threshold, next);
        const State level = heldLevel(threshold, next, counted, now);
        const State stoodBefore = before.level == State::NoData ? next.held : before.level;
        next.pending = counted == level ? State::Ok : counted;
        next.level = level;
        if (isKnown(level))
            next.held = level;
        next.flap = withSample(next.flap, level != stoodBefore);
    }
    return {next, next.level, next.level != before.level, next.flap.flapping};
}

} // namespace sd
