#pragma once

#include "models/domain/alarm.h"
#include "models/domain/interval.h"

#include <vector>

namespace sd {

/// What counts as what, after ISA-18.2 and EEMUA 191. Their chattering (three a minute) is meant for signals; ours are
/// polled about once a minute, so that it is counted over an hour.
struct QualityRules
{
    Millis step{600'000};            ///< alarms are counted in steps of this, beginning at full ones (12:00, 12:10 …)
    int floodAbove = 10;             ///< more alarms than this in one step are a flood
    int chatterCount = 3;            ///< this many alarms of one source …
    Millis chatterWithin{3'600'000}; ///< … within this are chattering
    Millis staleAfter{86'400'000};   ///< an alarm open for longer is stale
    int worst = 10;                  ///< how many sources are listed
    int mostStale = 100;             ///< how many stale alarms are listed
};

/// How many alarms opened in [at, at + step). Steps without any are left out.
struct AlarmRate
{
    UtcTime at{};
    int alarms = 0;

    friend bool operator==(AlarmRate, AlarmRate) = default;
};

/// Steps in a row with more alarms than a person can take in.
struct AlarmFlood
{
    Interval when;
    int alarms = 0;
    int peak = 0; ///< of one step

    bool operator==(const AlarmFlood&) const = default;
};

/// One object that alarms, and how much.
struct AlarmSource
{
    AlarmKey key;
    ServerId server = {};
    CustomerId customer = {};
    int alarms = 0;    ///< opened within the range
    Millis standing{}; ///< how long they stood, up to the end of the range
};

/// How good the alarms of a range were: the page that makes the queue shorter next month.
struct AlarmQuality
{
    Interval range;
    QualityRules rules = {};
    int alarms = 0; ///< opened within the range
    std::vector<AlarmRate> rates = {};
    std::vector<AlarmFlood> floods = {};
    std::vector<AlarmSource> worst = {};      ///< most alarms first
    std::vector<AlarmSource> chattering = {}; ///< `alarms`: those that came too close upon others, most first
    std::vector<Alarm> stale = {};            ///< still open, the oldest first
    int staleCount = 0;                       ///< all of them
};

/// The floods among `rates`, which are ordered by time.
std::vector<AlarmFlood> floodsIn(const std::vector<AlarmRate>& rates, const QualityRules& rules);

} // namespace sd
