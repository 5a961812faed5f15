#pragma once

#include "models/domain/pastalarms.h"
#include "models/domain/thresholdchain.h"
#include "models/items/estatepicture.h"

#include <memory>
#include <vector>

namespace sd {

/// One reading seen through all that lies over its baseline, and what would hold if something else lay there. Knows
/// the picture's adjustments as they are at each call; the baseline's rules and the device's limits are given to it.
class AdjustmentDraft
{
public:
    using Rules = std::shared_ptr<const std::vector<ThresholdRule>>;

    /// `picture` outlives it.
    AdjustmentDraft(const EstatePicture& picture, SeriesId series)
        : m_picture(&picture)
        , m_series(series)
    {}

    void setRules(Rules rules) { m_rules = std::move(rules); }
    void setStated(std::shared_ptr<const Threshold> stated) { m_stated = std::move(stated); }
    /// The chain can be told.
    [[nodiscard]] bool hasRules() const { return m_rules != nullptr; }
    /// Null when it is not there any more.
    [[nodiscard]] const SeriesHealth* series() const { return m_picture->series(m_series); }
    [[nodiscard]] const Server* server() const;

    /// Where a value of one's own can lie, the narrowest first: the instance, its server, the groups of its customer,
    /// the customer, groups of all customers. Blank but for their place.
    [[nodiscard]] Adjustments places() const;
    /// What lies at that place already.
    [[nodiscard]] const Adjustment* knownAt(const Adjustment& place) const;

    [[nodiscard]] std::vector<ThresholdStep> chain() const;
    /// What holds below `wanted`, without it.
    [[nodiscard]] Threshold below(const Adjustment& wanted) const;
    /// What would hold with it, and what holds now.
    [[nodiscard]] Threshold after(const Adjustment& wanted) const;
    [[nodiscard]] Threshold now() const;
    /// The check has a rule of its own, which stands whatever is adjusted.
    [[nodiscard]] bool isOverruled() const;
    /// Asks what each would have given.
    [[nodiscard]] PastQuestion question(Interval when, std::vector<Threshold> by) const;

private:
    [[nodiscard]] std::vector<ThresholdStep> chainOver(const Adjustments& all) const;
    [[nodiscard]] Adjustments with(const Adjustment& wanted) const;
    [[nodiscard]] Threshold effectiveOver(const Adjustments& all) const;

    const EstatePicture* m_picture;
    SeriesId m_series;
    Rules m_rules;
    std::shared_ptr<const Threshold> m_stated;
};

} // namespace sd
