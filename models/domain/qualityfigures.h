#pragma once

#include "models/domain/alarmquality.h"
#include "models/domain/state.h"

#include <vector>

namespace sd {

/// What the alarms of a range were for those who had to take them.
struct QualityFigures
{
    double perStep = 0;    ///< alarms for each operator in one step of the rules (ten minutes), on average
    double peak = 0;       ///< the same in the worst step
    double perDay = 0;     ///< alarms for each operator and day
    double floodShare = 0; ///< how much of the time was flood, 0 to 1
    double worstShare = 0; ///< how many of the alarms came from the sources listed as worst, 0 to 1
    std::vector<AlarmFlood> floods = {}; ///< more than these operators could take in
};

/// Counted up to `now` where the range goes on. Several operators share the alarms, so that a flood is as many times
/// larger; fewer than one count as one.
QualityFigures figuresOf(const AlarmQuality& quality, int operators, UtcTime now);

/// How each figure is judged: Ok, Warning or Error; NoData where there is too little to judge by. After EEMUA 191 and
/// ISA-18.2: one alarm in ten minutes is very likely acceptable, two are the most that can be managed; floods take less
/// than 1 % of the time; ten sources make up at most 5 % of the alarms; no source chatters; fewer than five are stale.
struct QualityRating
{
    State perStep = State::NoData;
    State peak = State::NoData;
    State floods = State::NoData;
    State worst = State::NoData;
    State chattering = State::NoData;
    State stale = State::NoData;
};
QualityRating ratingOf(const AlarmQuality& quality, const QualityFigures& figures);

/// A piece of the range with its alarms: as many steps as it takes to draw them all in the room there is.
struct RateBar
{
    Interval when;
    int alarms = 0;
    int peak = 0; ///< in one step of it

    bool operator==(const RateBar&) const = default;
};

/// Bars that follow each other without gaps over all steps that the range touches up to `now`: at most `most` of them,
/// each of as many whole steps as the others; only the last may reach over the end.
std::vector<RateBar> barsOf(const AlarmQuality& quality, int most, UtcTime now);

} // namespace sd
