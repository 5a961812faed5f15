#pragma once

#include "models/domain/alarm.h"
#include "models/domain/interval.h"

#include <optional>
#include <vector>

namespace sd {

/// Whose alarms are asked for. What is none does not narrow; a metric counts only beside its check.
struct AlarmFilter
{
    CustomerId customer = {};
    ServerId server = {};
    CheckId check = {};
    MetricKey metric = {};
};

/// Where one page of ended alarms stops: the next begins behind it.
struct ArchivePlace
{
    UtcTime closedAt{};
    AlarmId alarm;

    friend bool operator==(ArchivePlace, ArchivePlace) = default;
};

/// Ended alarms, the one that ended last first.
struct ArchivePage
{
    std::vector<Alarm> alarms = {};
    std::optional<ArchivePlace> next = {}; ///< nothing: there are no more
};

/// An alarm with what people wrote about it (acknowledgements with a comment, and comments), oldest first.
struct PastAlarm
{
    Alarm alarm;
    std::vector<JournalEntry> remarks = {};
};

} // namespace sd
