#pragma once

#include "models/boundary/livefeed.h"

#include <QHash>
#include <QSet>

namespace sd {

/// Lets of the live feed through what belongs to some customers, and knows from it whose a thing is. What was theirs
/// and was removed still is, so that it can be put back.
class CustomerFilter
{
public:
    explicit CustomerFilter(std::vector<CustomerId> customers)
        : m_customers(std::move(customers))
    {}

    /// The batch without what is others'. An alarm of a server that was given to another customer ends in it.
    [[nodiscard]] LiveBatch narrowed(const LiveBatch& batch);

    [[nodiscard]] bool has(CustomerId customer) const;
    [[nodiscard]] bool has(ServerId server) const { return m_servers.contains(server); }
    [[nodiscard]] bool has(CheckId check) const { return m_checks.contains(check); }
    [[nodiscard]] bool has(SeriesId series) const { return m_series.contains(series); }
    [[nodiscard]] bool has(AlarmId alarm) const { return m_alarms.contains(alarm) || m_pastAlarms.contains(alarm); }
    /// Used by what is theirs, or by nobody yet.
    [[nodiscard]] bool has(CredentialId credential) const { return !m_othersCredentials.contains(credential); }
    /// All its servers are theirs.
    [[nodiscard]] bool has(WindowId window) const { return m_windows.contains(window); }
    /// For one of their customers; what is for all they see, and it is not theirs to change.
    [[nodiscard]] bool has(AdjustmentId adjustment) const { return m_adjustments.contains(adjustment); }
    /// It is for their servers and no others.
    [[nodiscard]] bool covers(const Adjustment& adjustment) const
    {
        return adjustment.server ? has(adjustment.server) : has(adjustment.customer);
    }
    [[nodiscard]] bool has(ChartSetId set) const { return m_chartSets.contains(set); }
    /// An alarm of the past that was found to be theirs.
    void remember(AlarmId alarm) { m_pastAlarms.insert(alarm); }

private:
    [[nodiscard]] Estate narrowed(const Estate& estate);
    void follow(const Estate& whole, const Estate& theirs);
    [[nodiscard]] std::vector<Alarm> lostAlarms(const Estate& whole, UtcTime at);
    [[nodiscard]] bool isTheirs(const Alarm& alarm) const;

    std::vector<CustomerId> m_customers; ///< sorted
    QSet<ServerId> m_servers;
    QSet<CheckId> m_checks;
    QSet<SeriesId> m_series;
    QSet<WindowId> m_windows;
    QSet<ChartSetId> m_chartSets;
    QSet<AdjustmentId> m_adjustments;
    QSet<CredentialId> m_othersCredentials; ///< that open nothing of theirs
    QHash<AlarmId, Alarm> m_alarms;         ///< open ones
    QSet<AlarmId> m_pastAlarms;
};

} // namespace sd
