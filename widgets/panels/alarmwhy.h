#pragma once

#include "models/items/estatepicture.h"

#include <QCoreApplication>
#include <QString>

namespace sd {

class Words;

/// Why an alarm has its level, in sentences: the whole rule as it applies, and what mutes or holds it.
class AlarmWhy
{
    Q_DECLARE_TR_FUNCTIONS(sd::AlarmWhy)

public:
    AlarmWhy(const EstatePicture& picture, const Words& words)
        : m_picture(picture)
        , m_words(words)
    {}

    /// "96.9 % is over 95 %. It counts when 3 of 5 readings are bad. It ends when it is under 93 %."
    [[nodiscard]] QString rule(const Alarm& alarm) const;
    /// What keeps it from calling anybody, and who has taken it on what terms; empty when nothing does.
    [[nodiscard]] QString standing(const Alarm& alarm, UtcTime now) const;
    /// Which layer the thresholds come from, who set them, when and why; empty without thresholds.
    [[nodiscard]] QString origin(const Alarm& alarm) const;

private:
    [[nodiscard]] QString unknown(const Alarm& alarm) const;
    [[nodiscard]] QString guard(const Alarm& alarm, const Guard& guard) const;
    [[nodiscard]] QString muting(const Alarm& alarm, UtcTime now) const;

    const EstatePicture& m_picture;
    const Words& m_words;
};

} // namespace sd
