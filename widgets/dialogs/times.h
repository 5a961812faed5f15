#pragma once

#include "models/domain/time.h"

#include <QString>

#include <vector>

namespace sd {

/// A moment a person can pick to put something off to: "1 hour", "until tomorrow 07:00".
struct TimeChoice
{
    QString text;
    UtcTime until;
};

/// Quarter of an hour, one hour, four hours, tomorrow at seven local time.
std::vector<TimeChoice> timeChoices(UtcTime now);

} // namespace sd
