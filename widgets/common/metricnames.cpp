#include "widgets/common/metricnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace sd {

namespace {

struct Entry
{
    std::string_view metric;
    const char* name; ///< with %1 where the instance goes, else it is added after a space
    const char* suffix = nullptr;
};

/// In alphabetical order: looked up by halving.
constexpr std::array entries{
    Entry{"dns.lookup.duration", QT_TRANSLATE_NOOP("MetricNames", "DNS answer time")},
    Entry{"http.client.request.duration", QT_TRANSLATE_NOOP("MetricNames", "Web response time")},
    Entry{"http.response.status_code", QT_TRANSLATE_NOOP("MetricNames", "Web status")},
    Entry{"hw.fan.speed", QT_TRANSLATE_NOOP("MetricNames", "Fan %1")},
    Entry{"hw.status", QT_TRANSLATE_NOOP("MetricNames", "Hardware %1")},
    Entry{"hw.temperature", QT_TRANSLATE_NOOP("MetricNames", "Temperature %1")},
    Entry{"serverdrift.certificate.days", QT_TRANSLATE_NOOP("MetricNames", "Certificate %1"),
          QT_TRANSLATE_NOOP("MetricNames", "left")},
    Entry{"serverdrift.check.status", QT_TRANSLATE_NOOP("MetricNames", "Check %1")},
    Entry{"serverdrift.icmp.loss", QT_TRANSLATE_NOOP("MetricNames", "Ping loss")},
    Entry{"serverdrift.icmp.rtt", QT_TRANSLATE_NOOP("MetricNames", "Ping time")},
    Entry{"system.cpu.load_average.15m", QT_TRANSLATE_NOOP("MetricNames", "Load, 15 min")},
    Entry{"system.cpu.load_average.1m", QT_TRANSLATE_NOOP("MetricNames", "Load, 1 min")},
    Entry{"system.cpu.load_average.5m", QT_TRANSLATE_NOOP("MetricNames", "Load, 5 min")},
    Entry{"system.cpu.utilization", QT_TRANSLATE_NOOP("MetricNames", "CPU %1")},
    Entry{"system.filesystem.free", QT_TRANSLATE_NOOP("MetricNames", "Volume %1"),
          QT_TRANSLATE_NOOP("MetricNames", "free")},
    Entry{"system.filesystem.usage", QT_TRANSLATE_NOOP("MetricNames", "Volume %1, used")},
    Entry{"system.filesystem.utilization", QT_TRANSLATE_NOOP("MetricNames", "Volume %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"system.memory.usage", QT_TRANSLATE_NOOP("MetricNames", "Memory, used")},
    Entry{"system.memory.utilization", QT_TRANSLATE_NOOP("MetricNames", "Memory"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"system.network.errors", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, errors")},
    Entry{"system.network.io", QT_TRANSLATE_NOOP("MetricNames", "Interface %1")},
    Entry{"system.paging.utilization", QT_TRANSLATE_NOOP("MetricNames", "Swap %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"system.processes.count", QT_TRANSLATE_NOOP("MetricNames", "Processes")},
    Entry{"system.uptime", QT_TRANSLATE_NOOP("MetricNames", "Time since start")},
};

static_assert(std::ranges::is_sorted(entries, {}, &Entry::metric));

const Entry* find(const QString& metric)
{
    const QByteArray utf8 = metric.toUtf8();
    const std::string_view wanted(utf8.constData(), static_cast<size_t>(utf8.size()));
    const auto it = std::ranges::lower_bound(entries, wanted, {}, &Entry::metric);
    return it != entries.end() && it->metric == wanted ? &*it : nullptr;
}

QString plainWords(const QString& metric)
{
    QString words = metric;
    if (words.startsWith(QStringLiteral("serverdrift.")))
        words.remove(0, QStringLiteral("serverdrift.").size());
    return words.replace(QLatin1Char('.'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

QString metricName(const MetricKey& key)
{
    const Entry* entry = find(key.metric);
    QString name = entry == nullptr ? plainWords(key.metric) : QCoreApplication::translate("MetricNames", entry->name);
    if (name.contains(QStringLiteral("%1")))
        return name.arg(key.instance).simplified();
    return key.instance.isEmpty() ? name : QString(name + QLatin1Char(' ') + key.instance);
}

QString metricSuffix(const QString& metric)
{
    const Entry* entry = find(metric);
    return entry == nullptr || entry->suffix == nullptr ? QString()
                                                        : QCoreApplication::translate("MetricNames", entry->suffix);
}

} // namespace sd
