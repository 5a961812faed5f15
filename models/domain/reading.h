#pragma once

#include "models/domain/threshold.h"

#include <QHashFunctions>
#include <QString>

#include <limits>
#include <memory>
#include <optional>

namespace sd {

/// Which number: an OpenTelemetry metric name ("system.cpu.utilization"), ours begin with "serverdrift.",
/// and the instance it was read for ("C:", "PSU 1", empty when there is only one).
struct MetricKey
{
    QString metric;
    QString instance = {};

    bool operator==(const MetricKey&) const = default;
};

inline size_t qHash(const MetricKey& key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.metric, key.instance);
}

enum class ReadingKind : quint8 {
    Gauge = 0,   ///< a value as it stands
    Counter = 1, ///< counts up; what is judged and drawn is its rate per second
    Status = 2,  ///< an enumeration's number; `reported` says what it means
    Filling = 3, ///< a level that fills something; what is judged, drawn and kept is the time left, a gauge in seconds
};

/// One value out of one answer, before anybody judged it.
struct Reading
{
    MetricKey key;
    ReadingKind kind = ReadingKind::Gauge;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN: text only
    quint64 counter = 0;                                     ///< ReadingKind::Counter only
    quint8 counterBits = 64;                                 ///< 32 or 64: where the counter wraps
    /// Counter only: what one count is worth ("8 / bits per second" makes octets a share of the line). Where it is not
    /// 1, the rate times it is what is judged, drawn and kept: history holds it as a gauge.
    double scale = 1;
    /// Counter only: another counter of the same answer, 64 bits ("reads" to "seconds waited for them"). Where there is
    /// one, what is judged, drawn and kept is how much the first rose for each step of this one, a gauge; 0 while this
    /// one stands still.
    std::optional<quint64> per = {};
    double full = 1;                    ///< Filling only: the level at which nothing more fits
    QString unit = {};                  ///< UCUM: "1", "%", "Cel", "s", "By", "By/s"
    QString text = {};                  ///< what the source said in words, if it did
    QString source = {};                ///< "snmp 1.3.6.1.2.1.25.3.3.1.2", "http", "plugin check_disk"
    std::optional<State> reported = {}; ///< a state the source itself states (plugin exit code, device status)
    std::shared_ptr<const Threshold> limits = {}; ///< what the device states as its own limits; null: nothing

    /// What history and lists take it for: a scaled counter is a gauge to them, and so is a time that is left.
    [[nodiscard]] ReadingKind keptAs() const
    {
        const bool isScaled = scale < 1 || scale > 1 || per;
        if (kind == ReadingKind::Filling)
            return ReadingKind::Gauge;
        return kind == ReadingKind::Counter && isScaled ? ReadingKind::Gauge : kind;
    }
};

} // namespace sd
