#pragma once

#include "models/domain/alarm.h"

#include <QString>

namespace sd::demo {

/// The people of the service desk in the generated history: who takes an alarm, when, and what they write. Decided by
/// the alarm alone, so that the same seed gives the same journal.
class Operators
{
public:
    explicit Operators(quint64 seed)
        : m_seed(seed)
    {}

    /// Nothing: it is over before anybody looks, or nobody thinks it worth a line. The time is in the future of the
    /// alarm's opening: within minutes at work, within the hour at night.
    [[nodiscard]] std::optional<Acknowledgement> acknowledgement(const Alarm& alarm, bool isStaffed) const;

private:
    quint64 m_seed;
};

} // namespace sd::demo
