#include "app/console/supportbundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject aboutJson(const SelfFacts& facts)
{
    return {{u"serverdrift"_s, facts.program},
            {u"qt"_s, facts.qt},
            {u"sqlite"_s, facts.sqlite},
            {u"curl"_s, facts.curl},
            {u"net_snmp"_s, facts.netSnmp},
            {u"tls"_s, facts.tls},
            {u"system"_s, facts.system},
            {u"store_schema"_s, facts.storeSchema},
            {u"history_schema"_s, facts.historySchema},
            {u"store_bytes"_s, facts.storeBytes},
            {u"history_bytes"_s, facts.historyBytes},
            {u"free_bytes"_s, facts.freeBytes},
            {u"grown_bytes"_s, facts.grownBytes},
            {u"grown_in_ms"_s, qint64{facts.grownIn.count()}}};
}

QJsonObject countsJson(const StateCounts& counts)
{
    QJsonObject json;
    for (size_t i = 0; i < counts.size(); ++i)
        json[code(static_cast<State>(i))] = counts[i];
    return json;
}

QJsonObject engineJson(const SupportReport& report)
{
    const EngineVitals& vitals = report.vitals;
    return {{u"at_ms"_s, toMs(report.at)},
            {u"customers"_s, report.customers},
            {u"servers"_s, report.servers},
            {u"checks"_s, vitals.checks},
            {u"open_alarms"_s, report.openAlarms},
            {u"alarms"_s, countsJson(report.alarms)},
            {u"server_states"_s, countsJson(report.serverStates)},
            {u"polls_per_second"_s, vitals.pollsPerSecond},
            {u"failed_per_second"_s, vitals.failedPerSecond},
            {u"lateness_p50_ms"_s, qint64{vitals.latenessP50.count()}},
            {u"lateness_p99_ms"_s, qint64{vitals.latenessP99.count()}},
            {u"in_flight"_s, vitals.inFlight},
            {u"overdue"_s, vitals.overdue},
            {u"result_queue"_s, vitals.resultQueue},
            {u"write_queue"_s, vitals.writeQueue},
            {u"write_lag_ms"_s, qint64{vitals.writeLag.count()}},
            {u"samples_written"_s, static_cast<qint64>(vitals.samplesWritten)},
            {u"samples_dropped"_s, static_cast<qint64>(vitals.samplesDropped)},
            {u"local_network_lost"_s, vitals.localNetworkLost},
            {u"store_trouble"_s, vitals.storeTrouble}};
}

QJsonObject checkJson(const SupportReport::CheckLine& line)
{
    return {{u"check"_s, line.check},
            {u"server"_s, line.server},
            {u"kind"_s, line.kind},
            {u"interval_ms"_s, qint64{line.interval.count()}},
            {u"timeout_ms"_s, qint64{line.timeout.count()}},
            {u"enabled"_s, line.enabled},
            {u"state"_s, code(line.state)},
            {u"cause"_s, line.cause},
            {u"elapsed_ms"_s, qint64{line.elapsed.count()}},
            {u"series"_s, line.series}};
}

struct ArchiveFree
{
    void operator()(archive* each) const { archive_write_free(each); }
};
struct EntryFree
{
    void operator()(archive_entry* each) const { archive_entry_free(each); }
};

la_ssize_t takeBytes(archive* /*archive*/, void* target, const void* bytes, size_t count)
{
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

bool addFile(archive* pack, const QString& name, const QByteArray& content, UtcTime now)
{
    const std::unique_ptr<archive_entry, EntryFree> entry(archive_entry_new());
    const QByteArray path = "serverdrift-support/" + name.toUtf8();
    archive_entry_set_pathname(entry.get(), path.constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), toMs(now) / 1000, 0);
    return archive_write_header(pack, entry.get()) == ARCHIVE_OK &&
           archive_write_data(pack, content.constData(), static_cast<size_t>(content.size())) == content.size();
}

} // namespace

std::vector<std::pair<QString, QByteArray>> bundleFiles(const SelfFacts& facts, const SupportReport& report)
{
    QJsonArray checks;
    for (const SupportReport::CheckLine& line : report.checks)
        checks += checkJson(line);
    return {{u"about.json"_s, written(aboutJson(facts))},
            {u"engine.json"_s, written(engineJson(report))},
            {u"checks.json"_s, written({{u"checks"_s, checks}})}};
}

Result<qint64> writeArchive(const QString& file, const std::vector<std::pair<QString, QByteArray>>& files, UtcTime now)
{
    QByteArray packed;
    const std::unique_ptr<archive, ArchiveFree> pack(archive_write_new());
    archive_write_add_filter_gzip(pack.get());
    archive_write_set_format_pax_restricted(pack.get());
    bool isWhole = archive_write_open(pack.get(), &packed, nullptr, takeBytes, nullptr) == ARCHIVE_OK;
    for (const auto& [name, content] : files)
        isWhole = isWhole && addFile(pack.get(), name, content, now);
    if (!isWhole || archive_write_close(pack.get()) != ARCHIVE_OK)
        return Failure{
            u"io"_s, u"%1 can't be written: %2."_s.arg(file, QString::fromLocal8Bit(archive_error_string(pack.get())))};
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        target.write(packed) != packed.size() || !target.commit())
        return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(file, target.errorString())};
    return packed.size();
}

} // namespace sd
