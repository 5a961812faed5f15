// An alarm storm: every check goes bad and comes back. What counts is that no alarm is lost or doubled on disk, and
// how long the pipeline needs.
#include "models/store/alarmrepository.h"
#include "models/store/connection.h"
#include "tests/bench/bench.h"
#include "tests/bench/enginebench.h"
#include "tests/bench/weatherworker.h"

#include <set>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

/// The least that a storm must write: an alarm and a line of its journal each, in one transaction on the disk.
double appendRows(int count)
{
    const QTemporaryDir folder;
    const auto db =
        Connection::open(folder.filePath(u"rows.db"_s), Connection::Access::ReadWrite, Connection::Durability::Full);
    if (!db)
        return 0;
    const double before = wallSeconds();
    const auto done = (*db)->transaction([&]() -> Result<void> {
        for (const QString& table : {u"CREATE TABLE alarm (id INTEGER PRIMARY KEY, name TEXT, at INTEGER)"_s,
                                     u"CREATE TABLE journal (alarm INTEGER, at INTEGER, kind INTEGER, text TEXT)"_s}) {
            if (auto made = (*db)->exec(table); !made)
                return made;
        }
        for (int i = 0; i < count; ++i) {
            if (auto row = (*db)->run(u"INSERT INTO alarm VALUES (?, ?, ?)"_s, {i, u"serverdrift.icmp.loss"_s, i});
                !row)
                return row.failure();
            if (auto row = (*db)->run(u"INSERT INTO journal VALUES (?, ?, ?, ?)"_s, {i, i, 1, u"100 > 50"_s}); !row)
                return row.failure();
        }
        return {};
    });
    return done ? wallSeconds() - before : 0;
}

void judgeBooks(EngineBench& bench, Report& report)
{
    const auto db = bench.store().reader();
    if (!db)
        return report.fail(u"the books can't be read"_s);
    AlarmRepository alarms(**db);
    const auto open = alarms.openAlarms();
    const auto closed = alarms.closedAlarms({fromMs(0), UtcTime::max()}, 10'000'000);
    if (!open || !closed)
        return report.fail(u"the books can't be read"_s);
    std::set<CheckId> seen;
    for (const Alarm& alarm : *closed)
        seen.insert(alarm.key.check);
    const auto wanted = static_cast<double>(bench.checks().size());
    report.none(u"storm: alarms left open"_s, static_cast<double>(open->size()));
    report.none(u"storm: alarms lost"_s, wanted - static_cast<double>(seen.size()));
    report.none(u"storm: alarms doubled"_s, static_cast<double>(closed->size() - seen.size()));
}

void run(const Arguments& arguments, Report& report)
{
    Weather weather;
    test::RealClock clock;
    const WorkerFactory workers = [&](ProbeKind, PollSink& sink) {
        return std::make_unique<WeatherWorker>(weather, clock, sink);
    };
    const int checks = arguments.number(u"checks"_s, 20'000);
    auto bench = EngineBench::make({.hosts = checks, .workers = workers, .params = IcmpParams{}, .live = true});
    if (!bench)
        return report.fail(bench.failure().message);
    (void)(*bench)->sweep();
    const auto calm = (*bench)->sweep();
    weather.isStormy = true;
    const auto storm = (*bench)->sweep();
    weather.isStormy = false;
    const auto clearing = (*bench)->sweep();
    (*bench)->stop();
    const double limit = appendRows(checks);
    report.note(u"storm: %1 checks, judged and on disk: %2 s calm, %3 s going bad, %4 s coming back"_s.arg(checks)
                    .arg(calm.wall, 0, 'f', 3)
                    .arg(storm.wall, 0, 'f', 3)
                    .arg(clearing.wall, 0, 'f', 3));
    for (const auto& [name, sweep] : {std::pair{u"going bad"_s, storm}, std::pair{u"coming back"_s, clearing}}) {
        report.add({.name = u"storm: %1 checks %2"_s.arg(checks).arg(name),
                    .value = sweep.wall,
                    .unit = u"s"_s,
                    .goal = 10,
                    .beside = limit,
                    .besideName = u"as many rows and journal rows in SQLite"_s});
    }
    judgeBooks(**bench, report);
}

const Subcommand stormCommand("storm", "20,000 checks go bad and come back: nothing lost, nothing doubled", run);

} // namespace
