#pragma once

#include "models/domain/interval.h"

#include <QDateTime>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;

namespace sd {

/// A time that a person looks back on, in whole local days.
enum class Period { Today, Yesterday, Week, Month, Year, Everything, Between };

/// What `period` is at `now`. What holds today has no end, so that it goes on. Between: the days `first` to `last`,
/// both with all of them, whichever comes first.
Interval intervalOf(Period period, UtcTime now, QDate first = {}, QDate last = {});

/// The choice of a period; two dates beside it where it is to be between them.
class PeriodBox : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what its controls are called by ("changesPeriod", "changesPeriodFrom" …); the two dates begin at
    /// `now`.
    PeriodBox(const std::vector<Period>& offered, const QString& name, UtcTime now, QWidget* parent = nullptr);

    void choose(Period period);
    [[nodiscard]] Period period() const;
    [[nodiscard]] Interval interval(UtcTime now) const;
    /// "yesterday", "2026-11-01 – 2026-11-12".
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    QComboBox* m_choice;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace sd
