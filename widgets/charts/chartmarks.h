#pragma once

#include "models/boundary/alarmarchive.h"
#include "models/items/itemwords.h"
#include "widgets/charts/chartcontent.h"

#include <QObject>

#include <memory>

namespace sd {

class MetricChart;

/// Puts into a chart what went on meanwhile: the alarms about its series and about their checks, and what people wrote
/// about them. Asks the archive when the chart shows something else or another time; where time only goes on, once a
/// minute.
class ChartMarks : public QObject
{
    Q_OBJECT

public:
    /// `chart` owns it.
    ChartMarks(MetricChart& chart, AlarmArchive& archive, const ItemWords& words);

private:
    struct Round;

    void follow();
    void ask();
    void take(const std::shared_ptr<Round>& round, const AlarmArchive::Answer<std::vector<PastAlarm>>& answer);
    [[nodiscard]] std::vector<AlarmFilter> objects() const;
    void addMarks(const PastAlarm& past, std::vector<ChartMark>& marks) const;
    [[nodiscard]] QString serverOf(const Alarm& alarm) const;

    MetricChart& m_chart;
    AlarmArchive& m_archive;
    const ItemWords& m_words;
    std::vector<SeriesId> m_series; ///< asked about last
    Interval m_range;
    quint64 m_generation = 0; ///< of the newest round; what is older is about something else
    bool m_isUnderway = false;
    bool m_askAgain = false; ///< the chart moved on while a round was under way
};

} // namespace sd
