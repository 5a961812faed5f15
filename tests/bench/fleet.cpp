// One engine over a provider's whole fleet: SNMP devices and the BMCs of the servers, polled side by side for some
// rounds. What counts is manners: never two requests at once at a BMC, one session each, and none left behind.
#include "tests/bench/bench.h"
#include "tests/bench/bmcfarm.h"
#include "tests/bench/enginebench.h"

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

void judge(const BmcFarm::Counts& counts, int bmcs, Report& report)
{
    report.none(u"Redfish: BMCs that were not asked"_s, bmcs - counts.bmcs);
    report.add({.name = u"Redfish: requests at once at one BMC, the most"_s,
                .value = static_cast<double>(counts.mostAtOnce),
                .goal = 1});
    report.add({.name = u"Redfish: sessions open at one BMC, the most"_s,
                .value = static_cast<double>(counts.mostSessions),
                .goal = 1});
    report.add({.name = u"Redfish: sessions opened"_s,
                .value = static_cast<double>(counts.opened),
                .goal = static_cast<double>(bmcs)});
    report.none(u"Redfish: sessions left open at the end"_s, counts.opened - counts.closed);
    report.none(u"Redfish: requests refused"_s, counts.refused);
    report.note(
        u"%1 requests at %2 BMCs, at most %3 under way together; %4 sessions opened, %5 closed"_s.arg(counts.requests)
            .arg(counts.bmcs)
            .arg(counts.mostInFlight)
            .arg(counts.opened)
            .arg(counts.closed));
}

void run(const Arguments& arguments, Report& report)
{
    const int port = arguments.number(u"port"_s, 16'300);
    const int hosts = arguments.number(u"hosts"_s, 5'000);
    const int bmcs = arguments.number(u"bmcs"_s, 1'000);
    const int rounds = arguments.number(u"rounds"_s, 3);
    Farm farm;
    if (!farm.start(port)) {
        report.fail(u"the farm did not start: %1"_s.arg(QString::fromUtf8(farm.output())));
        return;
    }
    BmcFarm bmcFarm(arguments.number(u"think"_s, 20));
    if (bmcFarm.port() == 0) {
        report.fail(u"no port for the BMCs"_s);
        return;
    }
    EngineBench::Setup setup{.hosts = hosts, .bmcs = bmcs, .bmcPort = bmcFarm.port()};
    setup.params = SnmpParams{.port = static_cast<quint16>(port), .baseline = u"bench"_s};
    auto bench = EngineBench::make(std::move(setup));
    if (!bench) {
        report.fail(bench.failure().message);
        return;
    }
    std::vector<double> wall;
    for (int round = 0; round < rounds; ++round)
        wall.push_back((*bench)->sweep().wall);
    const Tally& tally = (*bench)->tally();
    report.none(u"polls that failed"_s, static_cast<double>(tally.failures));
    report.add({.name = u"polls answered"_s,
                .value = static_cast<double>(tally.answers),
                .goal = static_cast<double>(rounds) * (hosts + bmcs),
                .isFloor = true});
    report.note(u"%1 SNMP devices and %2 BMCs polled in %3 s (median of %4 rounds)"_s.arg(hosts)
                    .arg(bmcs)
                    .arg(median(wall), 0, 'f', 2)
                    .arg(rounds));
    (*bench)->stop(); // sessions end with the engine
    judge(bmcFarm.counts(), bmcs, report);
}

const Subcommand
    subcommand("fleet",
               "5,000 SNMP devices and 1,000 BMCs in one engine: requests at once, sessions opened and closed "
               "[--hosts N --bmcs N --rounds N --think MS]",
               run);

} // namespace
