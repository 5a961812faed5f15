// query: a year of one metric at minute resolution out of a store of 26, every sample and as hourly points, cold and
// warm; beside the limit, which is SQLite reading as many bytes from as many rows without decoding them. And what a
// person waits for who asks what other thresholds would have given in 90 days; beside reading those samples alone.

#include "models/domain/pastalarms.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "tests/bench/bench.h"
#include "tests/bench/serverseries.h"
#include "tests/bench/standingclock.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime start = fromMs(1'735'689'600'000); ///< 2025-01-01T00:00:00Z
const UtcTime end = start + 24h * 365;
constexpr SeriesId metric{13}; ///< an octet counter, the dearest kind

[[noreturn]] void give(const Failure& failure)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(failure.message));
    std::exit(3);
}

/// Drops the file's pages from the page cache (which an ordinary user may do for files that are clean).
void forget(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
}

/// The rows of the metric's chunks or rollups, read and not decoded.
void readBytes(const QString& folder, const QString& table)
{
    auto db = Connection::open(folder + u"/history.db"_s, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        give(db.failure());
    auto rows = (*db)->run(u"SELECT data FROM %1 WHERE id >= ? AND id < ?"_s.arg(table),
                           {metric.value << 32, (metric.value + 1) << 32});
    if (!rows)
        give(rows.failure());
    while ((*rows)->next())
        (*rows)->value(0).toByteArray().size();
}

constexpr auto LookedBack = 24h * 90;

/// The dearest kind: it has to last, N of M have to be bad, and the nights have limits of their own.
Threshold wanted(double warning)
{
    Threshold threshold{.warning = warning, .error = 2 * warning, .hysteresis = warning / 20, .holdFor = 15min};
    threshold.badSamples = 3;
    threshold.ofSamples = 5;
    threshold.hours = {{.days = 0x1f, .from = 22 * 60, .to = 6 * 60, .warning = 2 * warning}};
    return threshold;
}

/// What is asked while somebody adjusts a threshold: the one that holds, and the one that is wanted.
int judgeAnew(const HistoryStore& history)
{
    const auto counts = history.raw(metric, {end - LookedBack, end});
    if (!counts)
        give(counts.failure());
    const auto rates = ratesOf(*counts);
    int alarms = 0;
    for (const double warning : {1e6, 2e6})
        alarms += pastAlarms(wanted(warning), rates, {}, 1min, QTimeZone("Europe/Stockholm")).alarms;
    return alarms;
}

void query(const Arguments& arguments, Report& report)
{
    QTemporaryDir folder(arguments.text(u"dir"_s, u"/var/tmp"_s) + u"/sd-bench-XXXXXX"_s);
    const StandingClock clock(end + 48h);
    if (auto filled = fillYear(folder.path(), start, clock); !filled)
        give(filled.failure());
    std::unique_ptr<Store> store;
    const auto open = [&](bool cold) {
        store.reset();
        if (cold)
            forget(folder.filePath(u"history.db"_s));
        auto opened = Store::open(folder.path(), clock);
        if (!opened)
            give(opened.failure());
        store = std::move(*opened);
        if (!cold)
            (void)store->history().raw(metric, {start, end});
        else
            forget(folder.filePath(u"history.db"_s));
    };
    size_t samples = 0;
    size_t points = 0;
    const auto raw = [&] {
        auto found = store->history().raw(metric, {start, end});
        samples = found ? found->size() : 0;
    };
    const auto hourly = [&] {
        auto curve = store->history().curve(metric, {start, end}, 4'400);
        points = curve ? curve->points.size() : 0;
    };
    int alarms = 0;
    const auto timings = alternate(
        {{u"every sample, cold"_s, [&] { open(true); }, raw},
         {u"every sample, warm"_s, [&] { open(false); }, raw},
         {u"limit: the chunks' bytes, cold"_s, [&] { open(true); },
          [&] { readBytes(folder.path(), u"month_chunks"_s); }},
         {u"hourly points, cold"_s, [&] { open(true); }, hourly},
         {u"hourly points, warm"_s, [&] { open(false); }, hourly},
         {u"limit: the rollups' bytes, cold"_s, [&] { open(true); },
          [&] { readBytes(folder.path(), u"hour_rollups"_s); }},
         {u"90 days judged anew, twice, cold"_s, [&] { open(true); }, [&] { alarms = judgeAnew(store->history()); }},
         {u"limit: their samples, cold"_s, [&] { open(true); },
          [&] {
              (void)store->history().raw(metric, {end - LookedBack, end});
          }}},
        arguments.number(u"rounds"_s, 5));
    report.note(u"query: one metric's year, %1 samples, %2 hourly points"_s.arg(samples).arg(points));
    for (const Timing& timing : timings) {
        report.note(u"  %1 %2 ms (%3 ms CPU)"_s.arg(timing.name, -34)
                        .arg(timing.wall * 1e3, 0, 'f', 2)
                        .arg(timing.cpu * 1e3, 0, 'f', 2));
        report.value(timing.name, QJsonObject{{u"wall_ms"_s, timing.wall * 1e3}, {u"cpu_ms"_s, timing.cpu * 1e3}});
    }
    report.add({.name = u"history: one metric's year, every minute, cold"_s,
                .value = timings[0].wall * 1e3,
                .unit = u"ms"_s,
                .goal = 60,
                .beside = timings[2].wall * 1e3,
                .besideName = u"SQLite reading those rows"_s});
    report.add({.name = u"history: one metric's year, hourly points, cold"_s,
                .value = timings[3].wall * 1e3,
                .unit = u"ms"_s,
                .goal = 10,
                .beside = timings[5].wall * 1e3,
                .besideName = u"SQLite reading those rows"_s});
    report.add({.name = u"history: 90 days judged by two thresholds, cold"_s,
                .value = timings[6].wall * 1e3,
                .unit = u"ms"_s,
                .goal = 1'000,
                .beside = timings[7].wall * 1e3,
                .besideName = u"reading their samples"_s});
    report.note(u"  they would have given %1 alarms"_s.arg(alarms));
    report.none(u"history: samples of the year that are missing"_s, 525'600 - static_cast<double>(samples));
}

const Subcommand registration("query", "one metric's year out of the store: every sample, hourly points", query);

} // namespace
