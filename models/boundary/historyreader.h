#pragma once

#include "models/domain/failure.h"
#include "models/domain/history.h"
#include "models/domain/limits.h"
#include "models/domain/pastalarms.h"

#include <functional>
#include <optional>
#include <vector>

namespace sd {

/// Asks for curves without waiting. Replies come on the thread that asked (it needs an event loop), in any order;
/// the caller gives each question a `generation` and drops what is older than its last one.
class HistoryReader
{
public:
    struct Answer
    {
        quint64 generation = 0;
        std::vector<HistoryCurve> curves;
        std::vector<StateSpan> states;
        std::vector<LimitSpan> limits = {};
        std::optional<Failure> failure = {};
    };
    using Reply = std::function<void(Answer)>;

    HistoryReader() = default;
    virtual ~HistoryReader() = default;
    Q_DISABLE_COPY_MOVE(HistoryReader)

    /// Curves of `series` over `range`, merged for a plot of `pixels` columns, with their state spans and the
    /// limits that they were judged by.
    virtual void curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation, Reply reply) = 0;

    using Samples = std::function<void(Result<std::vector<std::vector<RawPoint>>>)>;
    /// Every sample of each series over `range`, as it was kept: for an export. A counter's are the counter itself.
    virtual void samples(std::vector<SeriesId> series, Interval range, Samples reply) = 0;

    using Judged = std::function<void(Result<std::vector<PastAlarms>>)>;
    /// What each of the question's thresholds would have given.
    virtual void judgePast(PastQuestion question, Judged reply) = 0;
};

} // namespace sd
