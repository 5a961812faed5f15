#pragma once

#include "models/domain/ids.h"
#include "models/domain/muting.h"
#include "models/domain/reading.h"
#include "models/domain/shared.h"
#include "models/domain/state.h"
#include "models/domain/threshold.h"
#include "models/domain/time.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>

namespace sd {

/// The newest of one series: what a list shows and what a chart begins with.
struct SeriesHealth
{
    SeriesId series;
    CheckId check;
    ServerId server;
    MetricKey key;
    ReadingKind kind = ReadingKind::Gauge;
    QString unit = {};
    State state = State::NoData;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< a counter's rate per second
    QString text = {};
    UtcTime at{};                     ///< of the value
    UtcTime since{};                  ///< of the state
    Shared<Threshold> threshold = {}; ///< the effective one; not set: never judged by limits
    bool flapping = false;
    bool isLeftOut = false; ///< by an adjustment: nobody looks at it any more
};

/// The newest of one check: did it answer, when, and if not why.
struct CheckHealth
{
    CheckId check;
    ServerId server;
    State state = State::NoData; ///< the worst of its series, or Unknown when the poll failed
    UtcTime at{};
    Millis elapsed{0};
    QString cause = {}; ///< empty, or "timeout", "refused", "malformed", "name", "auth", "unreachable" …
    QString text = {};  ///< the error as received
    MuteReason muted = MuteReason::None;
};

using StateCounts = std::array<int, StateCount>;

struct ServerHealth
{
    ServerId server;
    CustomerId customer;
    State state = State::NoData;
    StateCounts series{}; ///< how many series are in each state
    UtcTime since{};
    MuteReason muted = MuteReason::None;
    UtcTime mutedUntil{};
    bool cutOff = false; ///< every parent is down
};

/// What the engine says of itself, once a second.
struct EngineVitals
{
    UtcTime at{};
    double pollsPerSecond = 0; ///< over the last 10 s
    double failedPerSecond = 0;
    Millis latenessP50{0}; ///< planned start → real start, over the last 60 s
    Millis latenessP99{0};
    int checks = 0;
    int inFlight = 0;
    int overdue = 0;     ///< still under way when due again; counted, not doubled
    int resultQueue = 0; ///< results waiting for the pipeline
    int writeQueue = 0;  ///< batches waiting for the disk
    Millis writeLag{0};  ///< age of the oldest sample that is not on disk
    quint64 samplesWritten = 0;
    quint64 samplesDropped = 0; ///< by the bounded queue; 0 in a healthy engine
    bool localNetworkLost = false;
    QString storeTrouble = {}; ///< empty, or why the disk refuses (code of Failure)
};

} // namespace sd
