// alarms: half of 100,000 checks go bad at once. What counts is the frame in which the last of them stands in the list,
// from when the window was told of it and from when the engine told of it, and that none is lost there or on the disk;
// beside the limit, which is a bare table view that is given the same rows.

#include "models/items/alarmqueuemodel.h"
#include "models/store/alarmrepository.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "tests/bench/bench.h"
#include "tests/bench/window/barelist.h"
#include "tests/bench/window/windowbench.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"

#include <QTableView>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <set>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

double millis(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

RowView& listOf(const WindowBench& bench)
{
    return *bench.window().findChild<RowView*>(u"alarmList"_s);
}

/// By the baseline for pings (resources/baselines/checks.json) a lost one is an alarm after three of five.
constexpr int BadSamples = 3;
constexpr int OfSamples = 5;

/// Asks for a poll of each, which is answered at once. True, later, when all that came of it is on the disk.
std::shared_ptr<std::atomic<bool>> poll(WindowBench& bench, const std::vector<CheckId>& checks, bool isStormy)
{
    auto isWritten = std::make_shared<std::atomic<bool>>(false);
    bench.weather().isStormy = isStormy;
    bench.session().engine().pollNow(checks, [isWritten](const Outcome&) { *isWritten = true; });
    return isWritten;
}

bool pollAndWait(WindowBench& bench, const std::vector<CheckId>& checks, bool isStormy, int times)
{
    for (; times > 0; --times) {
        const auto isWritten = poll(bench, checks, isStormy);
        if (!bench.wait([&isWritten] { return isWritten->load(); }))
            return false;
    }
    return true;
}

/// Polls them while all is well, and waits until no alarm is left.
bool calm(WindowBench& bench, const std::vector<CheckId>& checks)
{
    return pollAndWait(bench, checks, false, OfSamples) &&
           bench.wait([&bench] { return bench.window().picture().alarms().empty(); });
}

/// ms until the frame in which the last alarm stands.
struct Storm
{
    double fromArrival = 0; ///< of the batch with it, at the window's thread
    double fromTelling = 0; ///< by the engine
    double fromAnswer = 0;  ///< of the last poll: with the engine's judging
    double heldUp = 0;      ///< how long the event loop stood still at most
};

std::optional<Storm> storm(WindowBench& bench, const std::vector<CheckId>& checks)
{
    RowView& list = listOf(bench);
    const auto& open = bench.window().picture().alarms();
    // A row more may stand there: the selected one's, when it ended.
    const auto isListed = [&] {
        return open.size() == checks.size() && static_cast<size_t>(list.model()->rowCount()) >= open.size();
    };
    if (!pollAndWait(bench, checks, true, BadSamples - 1))
        return {};
    (void)bench.takeLongestGap();
    const auto isWritten = poll(bench, checks, true);
    const auto frame = bench.painted(*list.viewport(), isListed);
    if (!frame)
        return {};
    const Storm storm{.fromArrival = millis(frame->steady - bench.arrived()),
                      .fromTelling = millis(frame->wall - bench.told()),
                      .fromAnswer = millis(frame->steady - bench.weather().answered()),
                      .heldUp = bench.takeLongestGap()};
    return bench.wait([&] { return isWritten->load(); }) ? std::optional(storm) : std::nullopt;
}

void judgeLosses(const WindowBench& bench, const std::vector<CheckId>& checks, Report& report)
{
    const auto* list = qobject_cast<const AlarmQueueModel*>(listOf(bench).model());
    const auto wanted = static_cast<double>(checks.size());
    std::set<CheckId> listed;
    for (int row = 0; row < list->rowCount(); ++row) {
        const Alarm* open = bench.window().picture().alarm(list->alarmAt(list->index(row, 0)));
        if (open != nullptr)
            listed.insert(open->key.check);
    }
    report.none(u"window: alarms that are not listed"_s, wanted - static_cast<double>(listed.size()));
    const auto db = bench.session().store().reader();
    const auto open = db ? AlarmRepository(**db).openAlarms() : Result<std::vector<Alarm>>(db.failure());
    if (!open)
        return report.fail(open.failure().message);
    report.none(u"window: alarms that are not on the disk"_s, wanted - static_cast<double>(open->size()));
}

std::vector<BareList::Row> textsOf(const QAbstractItemModel& list)
{
    std::vector<BareList::Row> rows;
    for (int row = 0; row < list.rowCount(); ++row) {
        BareList::Row& texts = rows.emplace_back();
        for (int column = 0; column < list.columnCount(); ++column)
            texts.push_back(list.index(row, column).data().toString());
    }
    return rows;
}

/// ms until a bare table view shows the rows.
double showBare(WindowBench& bench, std::vector<BareList::Row> rows)
{
    BareList list(AlarmQueueModel::ColumnCount);
    QTableView view;
    view.setModel(&list);
    view.resize(bench.window().size());
    view.show();
    (void)bench.wait([&view] { return view.windowHandle() != nullptr && view.windowHandle()->isExposed(); });
    const SteadyTime before = bench.clock().steadyNow();
    list.append(std::move(rows));
    const auto frame = bench.painted(*view.viewport(), [] { return true; });
    return frame ? millis(frame->steady - before) : 0;
}

void tell(const std::vector<Storm>& storms, size_t alarms, double bare, Report& report)
{
    const std::vector<std::pair<QString, double Storm::*>> stretches{
        {u"window: %1 alarms on the screen, from the last one's arrival at the window"_s.arg(alarms),
         &Storm::fromArrival},
        {u"window: the same, from when the engine told of the last one"_s, &Storm::fromTelling}};
    const auto figure = [&](const QString& name, double value) {
        report.add({.name = name,
                    .value = std::round(value),
                    .unit = u"ms"_s,
                    .goal = 1'000,
                    .beside = bare,
                    .besideName = u"a bare table view given those rows"_s});
    };
    for (const auto& [name, time] : stretches) {
        std::vector<double> times;
        for (const Storm& one : storms)
            times.push_back(one.*time);
        figure(name, median(times));
        figure(u"    slowest of %1"_s.arg(times.size()), std::ranges::max(times));
    }
    for (const Storm& one : storms) {
        report.note(
            u"alarms: from arrival %1 ms, from telling %2 ms, from the last answer %3 ms; event loop held up %4 ms"_s
                .arg(one.fromArrival, 0, 'f', 0)
                .arg(one.fromTelling, 0, 'f', 0)
                .arg(one.fromAnswer, 0, 'f', 0)
                .arg(one.heldUp, 0, 'f', 0));
    }
}

void run(const Arguments& arguments, Report& report)
{
    auto made = WindowBench::make(arguments.number(u"checks"_s, 100'000));
    if (!made)
        return report.fail(made.failure().message);
    WindowBench& bench = **made;
    std::vector<CheckId> checks;
    for (const Check& check : bench.estate().checks)
        checks.push_back(check.id);
    if (!pollAndWait(bench, checks, false, 1))
        return report.fail(u"the checks were not polled"_s);
    // Every second one: half of each server's.
    std::erase_if(checks, [](CheckId check) { return check.value % 2 == 0; });
    std::vector<Storm> storms;
    std::vector<BareList::Row> texts;
    for (int round = arguments.number(u"rounds"_s, 5); round > 0; --round) {
        const auto one = storm(bench, checks);
        if (!one)
            return report.fail(u"the alarms never stood in the list"_s);
        storms.push_back(*one);
        if (texts.empty()) {
            judgeLosses(bench, checks, report);
            texts = textsOf(*listOf(bench).model());
        }
        if (!calm(bench, checks))
            return report.fail(u"the alarms never left the list"_s);
    }
    std::vector<double> bare;
    for (size_t round = 0; round < storms.size(); ++round)
        bare.push_back(showBare(bench, texts));
    tell(storms, checks.size(), median(bare), report);
}

const Subcommand command("alarms", "50,000 alarms at once: when they are listed, and that none is lost", run);

} // namespace
