#include "widgets/panels/periodbox.h"

#include "widgets/common/palette.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

namespace sd {

namespace {

/// Local midnight, as the clocks of that day had it.
UtcTime startOf(QDate day)
{
    return fromMs(day.startOfDay().toMSecsSinceEpoch());
}

QDate dayOf(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at)).date();
}

QString periodName(Period period)
{
    switch (period) {
    case Period::Today:
        return PeriodBox::tr("Today");
    case Period::Yesterday:
        return PeriodBox::tr("Yesterday");
    case Period::Week:
        return PeriodBox::tr("Last 7 days");
    case Period::Month:
        return PeriodBox::tr("Last 30 days");
    case Period::Year:
        return PeriodBox::tr("Last year");
    case Period::Everything:
        return PeriodBox::tr("Any time");
    case Period::Between:
        return PeriodBox::tr("Between two days");
    }
    return {};
}

} // namespace

Interval intervalOf(Period period, UtcTime now, QDate first, QDate last)
{
    const QDate today = dayOf(now);
    switch (period) {
    case Period::Today:
        return {startOf(today), UtcTime::max()};
    case Period::Yesterday:
        return {startOf(today.addDays(-1)), startOf(today)};
    case Period::Week:
        return {startOf(today.addDays(-6)), UtcTime::max()};
    case Period::Month:
        return {startOf(today.addDays(-29)), UtcTime::max()};
    case Period::Year:
        return {startOf(today.addYears(-1).addDays(1)), UtcTime::max()};
    case Period::Everything:
        return {UtcTime{}, UtcTime::max()};
    case Period::Between:
        break;
    }
    return {startOf(std::min(first, last)), startOf(std::max(first, last).addDays(1))};
}

PeriodBox::PeriodBox(const std::vector<Period>& offered, const QString& name, UtcTime now, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
{
    m_choice->setObjectName(name);
    m_choice->setAccessibleName(tr("Period"));
    for (const Period period : offered)
        m_choice->addItem(periodName(period), static_cast<int>(period));
    m_first->setObjectName(name + QStringLiteral("From"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setObjectName(name + QStringLiteral("To"));
    m_last->setAccessibleName(tr("Last day"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_choice);
    setFocusProxy(m_choice);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDate(dayOf(now));
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodBox::changed);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodBox::follow);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodBox::changed);
    follow();
}

void PeriodBox::choose(Period period)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(period)));
}

Period PeriodBox::period() const
{
    return static_cast<Period>(m_choice->currentData().toInt());
}

Interval PeriodBox::interval(UtcTime now) const
{
    return intervalOf(period(), now, m_first->date(), m_last->date());
}

QString PeriodBox::said() const
{
    if (period() != Period::Between)
        return m_choice->currentText().toLower();
    return tr("%1 – %2", "first day, last day").arg(m_first->text(), m_last->text());
}

void PeriodBox::follow()
{
    for (QDateEdit* edit : {m_first, m_last})
        edit->setVisible(period() == Period::Between);
}

} // namespace sd
