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
    Entry{"hw.battery.charge", QT_TRANSLATE_NOOP("MetricNames", "Battery %1"),
          QT_TRANSLATE_NOOP("MetricNames", "charge")},
    Entry{"hw.battery.status", QT_TRANSLATE_NOOP("MetricNames", "Battery %1")},
    Entry{"hw.battery.time_left", QT_TRANSLATE_NOOP("MetricNames", "Battery %1"),
          QT_TRANSLATE_NOOP("MetricNames", "time left")},
    Entry{"hw.cache.status", QT_TRANSLATE_NOOP("MetricNames", "Array cache %1")},
    Entry{"hw.controller.status", QT_TRANSLATE_NOOP("MetricNames", "Controller %1")},
    Entry{"hw.current", QT_TRANSLATE_NOOP("MetricNames", "Current %1")},
    Entry{"hw.enclosure.status", QT_TRANSLATE_NOOP("MetricNames", "Enclosure %1")},
    Entry{"hw.energy", QT_TRANSLATE_NOOP("MetricNames", "Energy %1")},
    Entry{"hw.errors", QT_TRANSLATE_NOOP("MetricNames", "Errors %1")},
    Entry{"hw.fan.speed", QT_TRANSLATE_NOOP("MetricNames", "Fan %1")},
    Entry{"hw.fan.speed_ratio", QT_TRANSLATE_NOOP("MetricNames", "Fan %1")},
    Entry{"hw.fan.status", QT_TRANSLATE_NOOP("MetricNames", "Fan %1")},
    Entry{"hw.intrusion", QT_TRANSLATE_NOOP("MetricNames", "Intrusion %1")},
    Entry{"hw.logical_disk.status", QT_TRANSLATE_NOOP("MetricNames", "Logical drive %1")},
    Entry{"hw.network.bandwidth.utilization.receive", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, load in")},
    Entry{"hw.network.bandwidth.utilization.transmit", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, load out")},
    Entry{"hw.part.status", QT_TRANSLATE_NOOP("MetricNames", "Part %1")},
    Entry{"hw.partner.status", QT_TRANSLATE_NOOP("MetricNames", "Partner node %1")},
    Entry{"hw.physical_disk.smart", QT_TRANSLATE_NOOP("MetricNames", "SMART %1")},
    Entry{"hw.physical_disk.status", QT_TRANSLATE_NOOP("MetricNames", "Disk %1")},
    Entry{"hw.physical_disk.wear", QT_TRANSLATE_NOOP("MetricNames", "Wear %1")},
    Entry{"hw.power", QT_TRANSLATE_NOOP("MetricNames", "Power %1")},
    Entry{"hw.power.state", QT_TRANSLATE_NOOP("MetricNames", "Power state %1")},
    Entry{"hw.power_supply.redundancy", QT_TRANSLATE_NOOP("MetricNames", "Redundancy %1")},
    Entry{"hw.power_supply.status", QT_TRANSLATE_NOOP("MetricNames", "PSU %1")},
    Entry{"hw.power_supply.utilization", QT_TRANSLATE_NOOP("MetricNames", "PSU %1"),
          QT_TRANSLATE_NOOP("MetricNames", "load")},
    Entry{"hw.status", QT_TRANSLATE_NOOP("MetricNames", "Hardware %1")},
    Entry{"hw.tape_drive.cleaning", QT_TRANSLATE_NOOP("MetricNames", "Tape drive cleaning %1")},
    Entry{"hw.temperature", QT_TRANSLATE_NOOP("MetricNames", "Temperature %1")},
    Entry{"hw.temperature.status", QT_TRANSLATE_NOOP("MetricNames", "Temperature %1, level")},
    Entry{"hw.voltage", QT_TRANSLATE_NOOP("MetricNames", "Voltage %1")},
    Entry{"hw.voltage.status", QT_TRANSLATE_NOOP("MetricNames", "Voltage %1, level")},
    Entry{"process.memory.usage", QT_TRANSLATE_NOOP("MetricNames", "Process %1, memory")},
    Entry{"serverdrift.ad.bind.duration", QT_TRANSLATE_NOOP("MetricNames", "Directory, time to sign on")},
    Entry{"serverdrift.ad.replication.pending", QT_TRANSLATE_NOOP("MetricNames", "Directory, replications waiting")},
    Entry{"serverdrift.ad.replication.remaining",
          QT_TRANSLATE_NOOP("MetricNames", "Directory, objects left to replicate")},
    Entry{"serverdrift.airflow", QT_TRANSLATE_NOOP("MetricNames", "Airflow %1")},
    Entry{"serverdrift.blower.current.utilization", QT_TRANSLATE_NOOP("MetricNames", "Share of rated current %1")},
    Entry{"serverdrift.blower.torque.utilization", QT_TRANSLATE_NOOP("MetricNames", "Share of rated torque %1")},
    Entry{"serverdrift.capacitor.endurance.left", QT_TRANSLATE_NOOP("MetricNames", "Capacitor life left %1")},
    Entry{"serverdrift.check.status", QT_TRANSLATE_NOOP("MetricNames", "Check %1")},
    Entry{"serverdrift.clock.offset", QT_TRANSLATE_NOOP("MetricNames", "Clock is off by")},
    Entry{"serverdrift.clock.sync", QT_TRANSLATE_NOOP("MetricNames", "Clock synchronisation")},
    Entry{"serverdrift.cluster.group.status", QT_TRANSLATE_NOOP("MetricNames", "Cluster group %1")},
    Entry{"serverdrift.cluster.network.status", QT_TRANSLATE_NOOP("MetricNames", "Cluster network %1")},
    Entry{"serverdrift.cluster.node.status", QT_TRANSLATE_NOOP("MetricNames", "Cluster node %1")},
    Entry{"serverdrift.cluster.resource.status", QT_TRANSLATE_NOOP("MetricNames", "Cluster resource %1")},
    Entry{"serverdrift.console.network", QT_TRANSLATE_NOOP("MetricNames", "Network of the console")},
    Entry{"serverdrift.console.traps", QT_TRANSLATE_NOOP("MetricNames", "Trap receiver of the console")},
    Entry{"serverdrift.contact", QT_TRANSLATE_NOOP("MetricNames", "Contact %1")},
    Entry{"serverdrift.cooling.utilization", QT_TRANSLATE_NOOP("MetricNames", "Cooling unit %1")},
    Entry{"serverdrift.cpu.interrupt.utilization", QT_TRANSLATE_NOOP("MetricNames", "CPU, interrupts")},
    Entry{"serverdrift.cpu.privileged.utilization", QT_TRANSLATE_NOOP("MetricNames", "CPU, system")},
    Entry{"serverdrift.cpu.queue.length", QT_TRANSLATE_NOOP("MetricNames", "CPU, threads waiting")},
    Entry{"serverdrift.cpu.queue.share", QT_TRANSLATE_NOOP("MetricNames", "CPU queue, share of its limit")},
    Entry{"serverdrift.dew_point", QT_TRANSLATE_NOOP("MetricNames", "Dew point %1")},
    Entry{"serverdrift.dhcp.scope.utilization", QT_TRANSLATE_NOOP("MetricNames", "DHCP scope %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"serverdrift.disk.busy", QT_TRANSLATE_NOOP("MetricNames", "Disk %1, busy")},
    Entry{"serverdrift.disk.endurance.left", QT_TRANSLATE_NOOP("MetricNames", "Writes left %1")},
    Entry{"serverdrift.disk.queue.length", QT_TRANSLATE_NOOP("MetricNames", "Disk %1, queue")},
    Entry{"serverdrift.disk.read.duration", QT_TRANSLATE_NOOP("MetricNames", "Disk %1, time of a read")},
    Entry{"serverdrift.disk.write.duration", QT_TRANSLATE_NOOP("MetricNames", "Disk %1, time of a write")},
    Entry{"serverdrift.dns.answers", QT_TRANSLATE_NOOP("MetricNames", "DNS answers")},
    Entry{"serverdrift.dns.queries", QT_TRANSLATE_NOOP("MetricNames", "DNS server, queries")},
    Entry{"serverdrift.dns.recursion.failures", QT_TRANSLATE_NOOP("MetricNames", "DNS server, recursion failed")},
    Entry{"serverdrift.dns.transfer.failures", QT_TRANSLATE_NOOP("MetricNames", "DNS server, zone transfers failed")},
    Entry{"serverdrift.dns.update.refusals", QT_TRANSLATE_NOOP("MetricNames", "DNS server, secure updates refused")},
    Entry{"serverdrift.dns.updates.queued", QT_TRANSLATE_NOOP("MetricNames", "DNS server, updates waiting")},
    Entry{"serverdrift.domain.days_left", QT_TRANSLATE_NOOP("MetricNames", "Domain %1"),
          QT_TRANSLATE_NOOP("MetricNames", "left")},
    Entry{"serverdrift.domain.status", QT_TRANSLATE_NOOP("MetricNames", "Domain %1, registration")},
    Entry{"serverdrift.exchange.ldap_read.duration", QT_TRANSLATE_NOOP("MetricNames", "Exchange, directory read %1")},
    Entry{"serverdrift.exchange.ldap_search.duration",
          QT_TRANSLATE_NOOP("MetricNames", "Exchange, directory search %1")},
    Entry{"serverdrift.exchange.rpc.duration", QT_TRANSLATE_NOOP("MetricNames", "Exchange, RPC time")},
    Entry{"serverdrift.exchange.rpc.requests", QT_TRANSLATE_NOOP("MetricNames", "Exchange, RPC requests")},
    Entry{"serverdrift.exporter.failures", QT_TRANSLATE_NOOP("MetricNames", "Collectors of the exporter that fail")},
    Entry{"serverdrift.file.age", QT_TRANSLATE_NOOP("MetricNames", "Newest file %1"),
          QT_TRANSLATE_NOOP("MetricNames", "old")},
    Entry{"serverdrift.file.count", QT_TRANSLATE_NOOP("MetricNames", "Files %1")},
    Entry{"serverdrift.file.size", QT_TRANSLATE_NOOP("MetricNames", "Newest file %1, size")},
    Entry{"serverdrift.files.utilization", QT_TRANSLATE_NOOP("MetricNames", "Open files")},
    Entry{"serverdrift.filesystem.free", QT_TRANSLATE_NOOP("MetricNames", "Volume %1"),
          QT_TRANSLATE_NOOP("MetricNames", "free")},
    Entry{"serverdrift.filesystem.inodes.utilization", QT_TRANSLATE_NOOP("MetricNames", "Inodes %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"serverdrift.filesystem.status", QT_TRANSLATE_NOOP("MetricNames", "Volume %1, state")},
    Entry{"serverdrift.filesystem.time_to_full", QT_TRANSLATE_NOOP("MetricNames", "Volume %1 is full in")},
    Entry{"serverdrift.flow", QT_TRANSLATE_NOOP("MetricNames", "Flow %1")},
    Entry{"serverdrift.guest.state", QT_TRANSLATE_NOOP("MetricNames", "Virtual machine %1")},
    Entry{"serverdrift.http.body_size", QT_TRANSLATE_NOOP("MetricNames", "Web page size")},
    Entry{"serverdrift.http.chain", QT_TRANSLATE_NOOP("MetricNames", "Chain of requests %1")},
    Entry{"serverdrift.http.chain.duration", QT_TRANSLATE_NOOP("MetricNames", "Chain of requests, time")},
    Entry{"serverdrift.http.phase", QT_TRANSLATE_NOOP("MetricNames", "Web, time for %1")},
    Entry{"serverdrift.http.step.duration", QT_TRANSLATE_NOOP("MetricNames", "Step %1, time")},
    Entry{"serverdrift.humidity", QT_TRANSLATE_NOOP("MetricNames", "Humidity %1")},
    Entry{"serverdrift.hyperv.critical", QT_TRANSLATE_NOOP("MetricNames", "Hyper-V, critical machines")},
    Entry{"serverdrift.hyperv.ok", QT_TRANSLATE_NOOP("MetricNames", "Hyper-V, machines that are well")},
    Entry{"serverdrift.icmp.loss", QT_TRANSLATE_NOOP("MetricNames", "Ping loss")},
    Entry{"serverdrift.icmp.rtt", QT_TRANSLATE_NOOP("MetricNames", "Ping time")},
    Entry{"serverdrift.iis.pool.status", QT_TRANSLATE_NOOP("MetricNames", "Application pool %1")},
    Entry{"serverdrift.iis.queue.length", QT_TRANSLATE_NOOP("MetricNames", "Waiting web requests %1")},
    Entry{"serverdrift.low.humidity", QT_TRANSLATE_NOOP("MetricNames", "Dry air %1")},
    Entry{"serverdrift.low.temperature", QT_TRANSLATE_NOOP("MetricNames", "Low temperature %1")},
    Entry{"serverdrift.memory.commit.utilization", QT_TRANSLATE_NOOP("MetricNames", "Committed memory"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"serverdrift.memory.free_ptes", QT_TRANSLATE_NOOP("MetricNames", "Memory, free page table entries")},
    Entry{"serverdrift.memory.oom_kills", QT_TRANSLATE_NOOP("MetricNames", "Processes killed for want of memory")},
    Entry{"serverdrift.memory.pages", QT_TRANSLATE_NOOP("MetricNames", "Memory, pages in and out")},
    Entry{"serverdrift.mssql.buffer_hits", QT_TRANSLATE_NOOP("MetricNames", "SQL %1, buffer hits")},
    Entry{"serverdrift.mssql.deadlocks", QT_TRANSLATE_NOOP("MetricNames", "SQL %1, deadlocks")},
    Entry{"serverdrift.mssql.lazy_writes", QT_TRANSLATE_NOOP("MetricNames", "SQL %1, lazy writes")},
    Entry{"serverdrift.mssql.log.utilization", QT_TRANSLATE_NOOP("MetricNames", "SQL log %1"),
          QT_TRANSLATE_NOOP("MetricNames", "used")},
    Entry{"serverdrift.mssql.page_life", QT_TRANSLATE_NOOP("MetricNames", "SQL %1, life of a page")},
    Entry{"serverdrift.network.conntrack.utilization", QT_TRANSLATE_NOOP("MetricNames", "Connection table")},
    Entry{"serverdrift.network.link", QT_TRANSLATE_NOOP("MetricNames", "Interface %1, link")},
    Entry{"serverdrift.nut.data", QT_TRANSLATE_NOOP("MetricNames", "Data from the UPS")},
    Entry{"serverdrift.nut.duration", QT_TRANSLATE_NOOP("MetricNames", "UPS server's answer time")},
    Entry{"serverdrift.opening", QT_TRANSLATE_NOOP("MetricNames", "Opening %1")},
    Entry{"serverdrift.optical.power", QT_TRANSLATE_NOOP("MetricNames", "Optical power received %1")},
    Entry{"serverdrift.optical.transmit", QT_TRANSLATE_NOOP("MetricNames", "Optical power sent %1")},
    Entry{"serverdrift.plugin.status", QT_TRANSLATE_NOOP("MetricNames", "Check program %1")},
    Entry{"serverdrift.power.apparent", QT_TRANSLATE_NOOP("MetricNames", "Apparent power %1")},
    Entry{"serverdrift.power.reactive", QT_TRANSLATE_NOOP("MetricNames", "Reactive power %1")},
    Entry{"serverdrift.power_factor", QT_TRANSLATE_NOOP("MetricNames", "Power factor %1")},
    Entry{"serverdrift.pressure", QT_TRANSLATE_NOOP("MetricNames", "Pressure %1")},
    Entry{"serverdrift.pressure.air", QT_TRANSLATE_NOOP("MetricNames", "Air pressure %1")},
    Entry{"serverdrift.pressure.difference", QT_TRANSLATE_NOOP("MetricNames", "Pressure difference %1")},
    Entry{"serverdrift.printer.status", QT_TRANSLATE_NOOP("MetricNames", "Printer %1")},
    Entry{"serverdrift.process.count", QT_TRANSLATE_NOOP("MetricNames", "Process %1, running")},
    Entry{"serverdrift.prometheus.format", QT_TRANSLATE_NOOP("MetricNames", "Metrics page")},
    Entry{"serverdrift.prometheus.samples", QT_TRANSLATE_NOOP("MetricNames", "Values on the metrics page")},
    Entry{"serverdrift.reboot.required", QT_TRANSLATE_NOOP("MetricNames", "Restart required")},
    Entry{"serverdrift.sensor.contact", QT_TRANSLATE_NOOP("MetricNames", "Sensor %1, contact")},
    Entry{"serverdrift.service.failed", QT_TRANSLATE_NOOP("MetricNames", "Services that have failed")},
    Entry{"serverdrift.service.state", QT_TRANSLATE_NOOP("MetricNames", "Service %1")},
    Entry{"serverdrift.smb.duration", QT_TRANSLATE_NOOP("MetricNames", "Share, answer time")},
    Entry{"serverdrift.smb.entries", QT_TRANSLATE_NOOP("MetricNames", "Share, entries of the folder")},
    Entry{"serverdrift.smb.phase", QT_TRANSLATE_NOOP("MetricNames", "Share, time for %1")},
    Entry{"serverdrift.smb.status", QT_TRANSLATE_NOOP("MetricNames", "Share %1")},
    Entry{"serverdrift.statuspage.component", QT_TRANSLATE_NOOP("MetricNames", "Cloud service %1")},
    Entry{"serverdrift.statuspage.incidents", QT_TRANSLATE_NOOP("MetricNames", "Status page, incidents")},
    Entry{"serverdrift.statuspage.status", QT_TRANSLATE_NOOP("MetricNames", "Status page %1")},
    Entry{"serverdrift.task.status", QT_TRANSLATE_NOOP("MetricNames", "Scheduled task %1")},
    Entry{"serverdrift.tcp.banner", QT_TRANSLATE_NOOP("MetricNames", "TCP greeting %1")},
    Entry{"serverdrift.tcp.connect.duration", QT_TRANSLATE_NOOP("MetricNames", "TCP connection time")},
    Entry{"serverdrift.textfile.errors", QT_TRANSLATE_NOOP("MetricNames", "Text files that the exporter cannot read")},
    Entry{"serverdrift.tls.chain_valid", QT_TRANSLATE_NOOP("MetricNames", "Certificate chain %1")},
    Entry{"serverdrift.tls.days_left", QT_TRANSLATE_NOOP("MetricNames", "Certificate %1"),
          QT_TRANSLATE_NOOP("MetricNames", "left")},
    Entry{"serverdrift.tls.handshake.duration", QT_TRANSLATE_NOOP("MetricNames", "TLS handshake time")},
    Entry{"serverdrift.update.status", QT_TRANSLATE_NOOP("MetricNames", "Update %1")},
    Entry{"serverdrift.updates.pending", QT_TRANSLATE_NOOP("MetricNames", "Updates that wait")},
    Entry{"serverdrift.ups.alarm", QT_TRANSLATE_NOOP("MetricNames", "UPS alarm %1")},
    Entry{"serverdrift.ups.alarms", QT_TRANSLATE_NOOP("MetricNames", "UPS alarms")},
    Entry{"serverdrift.ups.battery.bad", QT_TRANSLATE_NOOP("MetricNames", "Defective battery packs")},
    Entry{"serverdrift.ups.battery.replace", QT_TRANSLATE_NOOP("MetricNames", "Battery, replacement")},
    Entry{"serverdrift.ups.frequency", QT_TRANSLATE_NOOP("MetricNames", "Frequency %1")},
    Entry{"serverdrift.ups.input.deviation", QT_TRANSLATE_NOOP("MetricNames", "Mains voltage, deviation")},
    Entry{"serverdrift.ups.load", QT_TRANSLATE_NOOP("MetricNames", "Load %1")},
    Entry{"serverdrift.ups.on_battery", QT_TRANSLATE_NOOP("MetricNames", "On battery")},
    Entry{"serverdrift.ups.overload", QT_TRANSLATE_NOOP("MetricNames", "UPS overload")},
    Entry{"serverdrift.ups.runtime.margin",
          QT_TRANSLATE_NOOP("MetricNames", "Battery time, multiple of the UPS's limit")},
    Entry{"serverdrift.ups.source", QT_TRANSLATE_NOOP("MetricNames", "Power source")},
    Entry{"serverdrift.ups.test", QT_TRANSLATE_NOOP("MetricNames", "Battery test")},
    Entry{"serverdrift.uptime.days", QT_TRANSLATE_NOOP("MetricNames", "Days since start")},
    Entry{"system.cpu.load_average.15m", QT_TRANSLATE_NOOP("MetricNames", "Load, 15 min")},
    Entry{"system.cpu.load_average.1m", QT_TRANSLATE_NOOP("MetricNames", "Load, 1 min")},
    Entry{"system.cpu.load_average.5m", QT_TRANSLATE_NOOP("MetricNames", "Load, 5 min")},
    Entry{"system.cpu.logical.count", QT_TRANSLATE_NOOP("MetricNames", "Processors")},
    Entry{"system.cpu.physical.count", QT_TRANSLATE_NOOP("MetricNames", "Processor packages")},
    Entry{"system.cpu.utilization", QT_TRANSLATE_NOOP("MetricNames", "CPU %1")},
    Entry{"system.disk.io.read", QT_TRANSLATE_NOOP("MetricNames", "Disk %1, read")},
    Entry{"system.disk.io.write", QT_TRANSLATE_NOOP("MetricNames", "Disk %1, written")},
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
    static const QHash<QString, const char*> steps{
        {QStringLiteral("connect"), QT_TRANSLATE_NOOP("MetricNames", "signing on")},
        {QStringLiteral("list"), QT_TRANSLATE_NOOP("MetricNames", "listing")},
        {QStringLiteral("read"), QT_TRANSLATE_NOOP("MetricNames", "reading")},
        {QStringLiteral("write"), QT_TRANSLATE_NOOP("MetricNames", "writing")},
        {QStringLiteral("delete"), QT_TRANSLATE_NOOP("MetricNames", "deleting")},
    };
    const char* word = nullptr;
    if (key.metric == QStringLiteral("serverdrift.http.phase"))
        word = phases.value(key.instance);
    else if (key.metric == QStringLiteral("serverdrift.smb.phase"))
        word = steps.value(key.instance);
    else if (key.metric == QStringLiteral("serverdrift.tls.days_left") && key.instance == QStringLiteral("chain"))
        word = QT_TRANSLATE_NOOP("MetricNames", "(whole chain)");
    return word == nullptr ? key.instance : QCoreApplication::translate("MetricNames", word);
}

/// "Fan 3" of the fans' own metric is 3: its name has the word already, in the reader's language.
QString withoutKind(const Entry& entry, const QString& instance)
{
    const QString name = QString::fromLatin1(entry.name);
    const QString kind = name.endsWith(QStringLiteral(" %1")) ? name.chopped(2) : QString();
    return !kind.isEmpty() && instance.startsWith(kind) ? instance.mid(kind.size()) : instance;
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
        return name.arg(entry == nullptr ? key.instance : withoutKind(*entry, instanceName(key)))
            .simplified()
            .replace(QStringLiteral(" ,"), QStringLiteral(","));
    return key.instance.isEmpty() ? name : QString(name + QLatin1Char(' ') + key.instance);
}

const char* metricNameSource(const QString& metric)
{
    const Entry* entry = find(metric);
    return entry == nullptr ? nullptr : entry->name;
}

QString metricSuffix(const QString& metric)
{
    const Entry* entry = find(metric);
    return entry == nullptr || entry->suffix == nullptr ? QString()
                                                        : QCoreApplication::translate("MetricNames", entry->suffix);
}

} // namespace sd
