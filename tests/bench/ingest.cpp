// ingest: how fast samples become durable, and what they take on disk; beside SQLite appending the same samples as rows
// and as one BLOB a cycle, and Gorilla's XOR coding in chunks of the same length.

#include "models/store/connection.h"
#include "models/store/history/chunk.h"
#include "models/store/history/valuecodec.h"
#include "models/store/store.h"
#include "tests/bench/bench.h"
#include "tests/bench/gorilla.h"
#include "tests/bench/serverseries.h"
#include "tests/bench/standingclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>
#include <cstdlib>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime start = fromMs(1'735'689'600'000); ///< 2025-01-01T00:00:00Z

template<typename T>
T& require(Result<T>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.failure().message));
        std::exit(3);
    }
    return *result;
}

void require(const Result<void>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.failure().message));
        std::exit(3);
    }
}

using Cycles = std::vector<std::vector<SampleRow>>;

size_t samplesOf(const Cycles& cycles)
{
    size_t samples = 0;
    for (const auto& rows : cycles) {
        for (const SampleRow& row : rows)
            samples += row.values.size();
    }
    return samples;
}

/// Each cycle appended and on disk before the next; then everything folded and merged.
void storeCycles(Store& store, Cycles cycles, int servers, bool compact)
{
    HistoryStore& history = store.history();
    history.append({.newSeries = announce(servers), .rows = {}, .states = {}});
    UtcTime last = start;
    for (auto& rows : cycles) {
        last = rows.back().at;
        history.append({.newSeries = {}, .rows = std::move(rows), .states = {}});
        require(history.flush());
    }
    if (compact)
        require(history.compact(last));
}

std::unique_ptr<Connection> plainDatabase(const QString& path, const QString& table)
{
    auto db = Connection::open(path, Connection::Access::ReadWrite, Connection::Durability::Normal);
    require(require(db)->exec(table));
    return std::move(*db);
}

void appendRows(Connection& db, const Cycles& cycles)
{
    for (const auto& rows : cycles) {
        require(db.transaction([&]() -> Result<void> {
            for (const SampleRow& row : rows) {
                for (const auto& [series, value] : row.values) {
                    auto done = db.run(u"INSERT INTO sample VALUES (?, ?, ?)"_s, {toMs(row.at), series.value, value});
                    if (!done)
                        return done.failure();
                }
            }
            return {};
        }));
    }
}

/// The limit: the samples' bytes, copied once and written as one BLOB a cycle, in a transaction each.
void appendBlobs(Connection& db, const Cycles& cycles)
{
    qint64 id = 0;
    QByteArray blob;
    for (const auto& rows : cycles) {
        blob.clear();
        for (const SampleRow& row : rows)
            blob.append(reinterpret_cast<const char*>(row.values.data()),
                        static_cast<qsizetype>(row.values.size() * sizeof row.values[0]));
        auto done = db.run(u"INSERT INTO journal VALUES (?, ?)"_s, {++id, blob});
        require(done);
    }
}

void measureRate(const Arguments& arguments, Report& report)
{
    const int servers = arguments.number(u"servers"_s, 2'000);
    const int cycleCount = arguments.number(u"cycles"_s, 40);
    Cycles cycles;
    Estate estate(servers, start, 1min, 20ms);
    for (int i = 0; i < cycleCount; ++i)
        cycles.push_back(estate.nextCycle());
    const auto samples = static_cast<double>(samplesOf(cycles));

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<Connection> db;
    Cycles copy;
    const StandingClock clock(start + 1h);
    const auto freshFolder = [&] {
        store.reset();
        db.reset();
        folder = std::make_unique<QTemporaryDir>(arguments.text(u"dir"_s, QDir::tempPath()) + u"/sd-bench-XXXXXX"_s);
    };
    const auto prepareStore = [&] {
        freshFolder();
        copy = cycles;
        auto opened = Store::open(folder->path(), clock);
        store = std::move(require(opened));
    };
    const auto preparePlain = [&](const QString& table) {
        freshFolder();
        db = plainDatabase(folder->filePath(u"plain.db"_s), table);
    };
    const std::vector<Timing> timings = alternate(
        {{u"store"_s, prepareStore, [&] { storeCycles(*store, std::move(copy), servers, false); }},
         {u"store, folded"_s, prepareStore, [&] { storeCycles(*store, std::move(copy), servers, true); }},
         {u"SQLite, one BLOB a cycle"_s,
          [&] { preparePlain(u"CREATE TABLE journal (id INTEGER PRIMARY KEY, data BLOB)"_s); },
          [&] { appendBlobs(*db, cycles); }},
         {u"plain rows"_s, [&] { preparePlain(u"CREATE TABLE sample (ts INTEGER, series INTEGER, value REAL)"_s); },
          [&] { appendRows(*db, cycles); }}},
        arguments.number(u"rounds"_s, 5));
    report.note(u"ingest: %1 servers x 26 metrics x %2 cycles = %3 M samples, each cycle committed"_s.arg(servers)
                    .arg(cycleCount)
                    .arg(samples / 1e6, 0, 'f', 2));
    const auto perCpuSecond = [samples](const Timing& timing) { return samples / timing.cpu / 1e6; };
    for (const Timing& timing : timings)
        report.note(u"  %1 %2 M samples/s by the clock, %3 M a CPU second"_s.arg(timing.name, -24)
                        .arg(samples / timing.wall / 1e6, 6, 'f', 2)
                        .arg(perCpuSecond(timing), 6, 'f', 2));
    for (const auto& [name, timing] : {std::pair{u"durable"_s, timings[0]}, {u"durable and in chunks"_s, timings[1]}}) {
        report.add({.name = u"history: samples a CPU second, %1"_s.arg(name),
                    .value = perCpuSecond(timing),
                    .unit = u"M"_s,
                    .goal = 3,
                    .isFloor = true,
                    .beside = perCpuSecond(timings[2]),
                    .besideName = timings[2].name});
    }
}

/// Bytes that Gorilla's coding takes for a sample of a day of the same series, without keys or pages.
double gorillaBytes(int servers, Millis jitter)
{
    Estate estate(servers, start, 1min, jitter);
    std::vector<Samples> series(static_cast<size_t>(servers) * ServerSeries::metrics);
    for (int minute = 0; minute < 1'440; ++minute) {
        for (const SampleRow& row : estate.nextCycle()) {
            for (const auto& [id, value] : row.values)
                series[static_cast<size_t>(id.value - 1)].add(toMs(row.at), value);
        }
    }
    size_t bytes = 0;
    size_t count = 0;
    for (const Samples& samples : series) {
        bytes += gorillaLength(samples.stamps, samples.values);
        count += samples.size();
    }
    return static_cast<double>(bytes) / static_cast<double>(count);
}

void measureSize(const Arguments& arguments, Report& report)
{
    const int servers = arguments.number(u"size-servers"_s, 20);
    const int days = arguments.number(u"days"_s, 33);
    for (const Millis jitter : {0ms, 20ms}) {
        QTemporaryDir folder(arguments.text(u"dir"_s, QDir::tempPath()) + u"/sd-bench-XXXXXX"_s);
        const StandingClock clock(start);
        qint64 samples = 0;
        {
            auto opened = Store::open(folder.path(), clock);
            HistoryStore& history = require(opened)->history();
            history.append({.newSeries = announce(servers), .rows = {}, .states = {}});
            Estate estate(servers, start, 1min, jitter);
            for (int day = 0; day < days; ++day) { // as it happens: folded and merged day by day
                for (int hour = 0; hour < 24; ++hour) {
                    HistoryBatch batch;
                    for (int minute = 0; minute < 60; ++minute) {
                        for (SampleRow& row : estate.nextCycle())
                            batch.rows.push_back(std::move(row));
                    }
                    history.append(std::move(batch));
                }
                require(history.compact(start + 24h * (day + 1) + 2h));
                samples += 1440LL * servers * ServerSeries::metrics;
            }
        }
        const auto bytes = static_cast<double>(QFileInfo(folder.filePath(u"history.db"_s)).size());
        report.add({.name = u"history: bytes a sample in the file, stamps %1 ms off"_s.arg(jitter.count()),
                    .value = bytes / static_cast<double>(samples),
                    .unit = u"B"_s,
                    .goal = 1.3,
                    .beside = gorillaBytes(servers, jitter),
                    .besideName = u"Gorilla, by the day"_s});
    }
}

/// A past of thirteen months at five minutes, appended by the day and then put in order: what the demo does.
void measureImport(const Arguments& arguments, Report& report)
{
    const int servers = arguments.number(u"import-servers"_s, 10);
    constexpr int days = 396;
    QTemporaryDir folder(arguments.text(u"dir"_s, QDir::tempPath()) + u"/sd-bench-XXXXXX"_s);
    const StandingClock clock(start + 24h * days);
    auto opened = Store::open(folder.path(), clock);
    HistoryStore& history = require(opened)->history();
    history.append({.newSeries = announce(servers), .rows = {}, .states = {}});
    Estate estate(servers, start, 5min, 20ms);
    double cpu = 0;
    double samples = 0;
    for (int day = 0; day < days; ++day) {
        HistoryBatch batch;
        for (int i = 0; i < 288; ++i) {
            for (SampleRow& row : estate.nextCycle())
                batch.rows.push_back(std::move(row));
        }
        samples += 288.0 * servers * ServerSeries::metrics;
        const double before = cpuSeconds();
        history.append(std::move(batch));
        require(history.flush());
        cpu += cpuSeconds() - before;
    }
    const double before = cpuSeconds();
    require(history.compact(start + 24h * days));
    const double compacting = cpuSeconds() - before;
    const auto bytes = static_cast<double>(QFileInfo(folder.filePath(u"history.db"_s)).size());
    report.note(u"import: %1 M samples of 13 months: %2 us CPU each to append and fold, %3 us to merge and roll up; "
                "%4 bytes each"_s.arg(samples / 1e6, 0, 'f', 1)
                    .arg(cpu / samples * 1e6, 0, 'f', 3)
                    .arg(compacting / samples * 1e6, 0, 'f', 3)
                    .arg(bytes / samples, 0, 'f', 3));
    report.add({.name = u"history: CPU of an imported sample, merged and rolled up"_s,
                .value = (cpu + compacting) / samples * 1e6,
                .unit = u"µs"_s,
                .goal = 1});
}

Samples readNab(const QString& path)
{
    Samples samples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        QDateTime at = QDateTime::fromString(QString::fromLatin1(cells.value(0)), u"yyyy-MM-dd HH:mm:ss"_s);
        bool ok = false;
        const double value = cells.value(1).toDouble(&ok);
        at.setTimeSpec(Qt::UTC);
        if (ok && at.isValid())
            samples.add(at.toMSecsSinceEpoch(), value);
    }
    return samples;
}

void measureCorpus(const Arguments& arguments, Report& report)
{
    const QDir folder(arguments.text(u"series"_s, qEnvironmentVariable("SERVERDRIFT_CORPUS") + u"/series"_s));
    size_t ours = 0;
    size_t gorilla = 0;
    size_t count = 0;
    for (const QString& name : folder.entryList({u"nab-*.csv"_s}, QDir::Files)) {
        const Samples all = readNab(folder.filePath(name));
        for (size_t at = 0; at < all.size(); at += 8'640) { // a month of five minutes
            const size_t length = std::min<size_t>(8'640, all.size() - at);
            const auto stamps = std::span(all.stamps).subspan(at, length);
            const auto values = std::span(all.values).subspan(at, length);
            Bytes chunk;
            putSegment(chunk, encodeStamps(stamps, Layout::Planes), values, Layout::Planes);
            ours += chunk.size();
            gorilla += gorillaLength(stamps, values);
            count += length;
        }
    }
    if (count == 0) {
        report.note(u"ingest: the real series are not here (--series DIR): not measured"_s);
        return;
    }
    const auto samples = static_cast<double>(count);
    report.note(u"ingest: %1 samples of real series"_s.arg(count));
    const double gorillaEach = static_cast<double>(gorilla) / samples;
    report.add({.name = u"history: bytes a sample, real series"_s,
                .value = static_cast<double>(ours) / samples,
                .unit = u"B"_s,
                .goal = 0.8 * gorillaEach,
                .beside = gorillaEach,
                .besideName = u"Gorilla's XOR coding"_s});
}

void ingest(const Arguments& arguments, Report& report)
{
    const QString only = arguments.text(u"only"_s);
    if (only.isEmpty() || only == u"rate")
        measureRate(arguments, report);
    if (only.isEmpty() || only == u"size")
        measureSize(arguments, report);
    if (only.isEmpty() || only == u"import")
        measureImport(arguments, report);
    if (only.isEmpty() || only == u"corpus")
        measureCorpus(arguments, report);
}

const Subcommand
    registration("ingest",
                 "samples into the store: rate, bytes on disk [--servers N --cycles N --only rate|size|import|corpus]",
                 ingest);

} // namespace
