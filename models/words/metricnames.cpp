#include "models/words/metricnames.h"

#include <QCoreApplication>
#include <QHash>

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
    Entry{"hw.network.bandwidth.utilization.receive", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, load in")},
    Entry{"hw.network.bandwidth.utilization.transmit", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, load out")},
    Entry{"hw.status", QT_TRANSLATE_NOOP("MetricNames", "Hardware %1")},
    Entry{"hw.temperature", QT_TRANSLATE_NOOP("MetricNames", "Temperature %1")},
    Entry{"serverdrift.check.status", QT_TRANSLATE_NOOP("MetricNames", "Check %1")},
    Entry{"serverdrift.console.network", QT_TRANSLATE_NOOP("MetricNames", "Network of the console")},
    Entry{"serverdrift.dns.answers", QT_TRANSLATE_NOOP("MetricNames", "DNS answers")},
    Entry{"serverdrift.filesystem.free", QT_TRANSLATE_NOOP("MetricNames", "Volume %1"),
          QT_TRANSLATE_NOOP("MetricNames", "free")},
    Entry{"serverdrift.http.body_size", QT_TRANSLATE_NOOP("MetricNames", "Web page size")},
    Entry{"serverdrift.http.phase", QT_TRANSLATE_NOOP("MetricNames", "Web, time for %1")},
    Entry{"serverdrift.icmp.loss", QT_TRANSLATE_NOOP("MetricNames", "Ping loss")},
    Entry{"serverdrift.icmp.rtt", QT_TRANSLATE_NOOP("MetricNames", "Ping time")},
    Entry{"serverdrift.memory.commit.utilization", QT_TRANSLATE_NOOP("MetricNames", "Committed memory"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"serverdrift.network.link", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, link")},
    Entry{"serverdrift.plugin.status", QT_TRANSLATE_NOOP("MetricNames", "Check program %1")},
    Entry{"serverdrift.tcp.banner", QT_TRANSLATE_NOOP("MetricNames", "TCP greeting %1")},
    Entry{"serverdrift.tcp.connect.duration", QT_TRANSLATE_NOOP("MetricNames", "TCP connection time")},
    Entry{"serverdrift.tls.chain_valid", QT_TRANSLATE_NOOP("MetricNames", "Certificate chain %1")},
    Entry{"serverdrift.tls.days_left", QT_TRANSLATE_NOOP("MetricNames", "Certificate %1"),
          QT_TRANSLATE_NOOP("MetricNames", "left")},
    Entry{"serverdrift.tls.handshake.duration", QT_TRANSLATE_NOOP("MetricNames", "TLS handshake time")},
    Entry{"system.cpu.load_average.15m", QT_TRANSLATE_NOOP("MetricNames", "Load, 15 min")},
    Entry{"system.cpu.load_average.1m", QT_TRANSLATE_NOOP("MetricNames", "Load, 1 min")},
    Entry{"system.cpu.load_average.5m", QT_TRANSLATE_NOOP("MetricNames", "Load, 5 min")},
    Entry{"system.cpu.logical.count", QT_TRANSLATE_NOOP("MetricNames", "Processors")},
    Entry{"system.cpu.utilization", QT_TRANSLATE_NOOP("MetricNames", "CPU %1")},
    Entry{"system.filesystem.usage", QT_TRANSLATE_NOOP("MetricNames", "Volume %1, used")},
    Entry{"system.filesystem.utilization", QT_TRANSLATE_NOOP("MetricNames", "Volume %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"system.memory.limit", QT_TRANSLATE_NOOP("MetricNames", "Memory, installed")},
    Entry{"system.memory.usage", QT_TRANSLATE_NOOP("MetricNames", "Memory, used")},
    Entry{"system.memory.utilization", QT_TRANSLATE_NOOP("MetricNames", "Memory"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"system.network.errors.receive", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, errors in")},
    Entry{"system.network.errors.transmit", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, errors out")},
    Entry{"system.network.io.receive", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, in")},
    Entry{"system.network.io.transmit", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, out")},
    Entry{"system.paging.usage", QT_TRANSLATE_NOOP("MetricNames", "Swap %1, used")},
    Entry{"system.paging.utilization", QT_TRANSLATE_NOOP("MetricNames", "Swap %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"system.process.count", QT_TRANSLATE_NOOP("MetricNames", "Processes")},
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

/// Instances that are words of ours rather than names of the watched system's.
QString instanceName(const MetricKey& key)
{
    static const QHash<QString, const char*> phases{
        {QStringLiteral("dns"), QT_TRANSLATE_NOOP("MetricNames", "name look-up")},
        {QStringLiteral("connect"), QT_TRANSLATE_NOOP("MetricNames", "connecting")},
        {QStringLiteral("tls"), QT_TRANSLATE_NOOP("MetricNames", "TLS handshake")},
        {QStringLiteral("wait"), QT_TRANSLATE_NOOP("MetricNames", "first byte")},
        {QStringLiteral("transfer"), QT_TRANSLATE_NOOP("MetricNames", "transfer")},
    };
    const char* word = nullptr;
    if (key.metric == QStringLiteral("serverdrift.http.phase"))
        word = phases.value(key.instance);
    else if (key.metric == QStringLiteral("serverdrift.tls.days_left") && key.instance == QStringLiteral("chain"))
        word = QT_TRANSLATE_NOOP("MetricNames", "(whole chain)");
    return word == nullptr ? key.instance : QCoreApplication::translate("MetricNames", word);
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
        return name.arg(instanceName(key)).simplified().replace(QStringLiteral(" ,"), QStringLiteral(","));
    return key.instance.isEmpty() ? name : QString(name + QLatin1Char(' ') + key.instance);
}

QString metricSuffix(const QString& metric)
{
    const Entry* entry = find(metric);
    return entry == nullptr || entry->suffix == nullptr ? QString()
                                                        : QCoreApplication::translate("MetricNames", entry->suffix);
}

} // namespace sd
