#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/pastalarms.h"
#include "models/words/format.h"

#include <QCoreApplication>

namespace sd {

/// What an adjustment is for, what it changes, and what it would have given. Asks for the language on every call.
class AdjustmentWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::AdjustmentWords)

public:
    /// What a value is a value of.
    struct Subject
    {
        QString metric;
        QString unit;
        Direction direction = Direction::Above;
    };

    /// "Norrbygg", "servers tagged “sql” of Norrbygg", "DC02, all instances", "DC02, C:". The names are those of its
    /// customer and its server.
    [[nodiscard]] static QString place(const Adjustment& adjustment, const QString& customer, const QString& server);
    /// "Warning over 90 %; counts after 15 min; 3 of 5 readings": what it changes, in one line.
    [[nodiscard]] static QString patch(const ThresholdPatch& patch, const Subject& subject,
                                       const Format& format = Format());
    /// All of a rule: "W 85 · E 95 %; counts after 5 min".
    [[nodiscard]] static QString threshold(const Threshold& threshold, const Subject& subject,
                                           const Format& format = Format());
    /// "Mon–Fri 22:00–06:00: W 95 · E 99 %".
    [[nodiscard]] static QString hours(const LimitHours& hours, const Subject& subject,
                                       const Format& format = Format());
    /// "14 alarms, 3 of them Error, standing 3 h 12 min in all".
    [[nodiscard]] static QString past(const PastAlarms& past, const Format& format = Format());

private:
    static QString limit(OwnLimit limit, const QString& name, const Subject& subject, const Format& format);
    static QStringList conditions(Millis holdFor, int bad, int of, double hysteresis, const Subject& subject,
                                  const Format& format);
    static QString days(quint8 days);
};

} // namespace sd
