// Redfish: what a BMC may answer, one resource a line, given to the round after round that a poll makes of it.

#include "app/probes/plan/planreadings.h"
#include "app/probes/redfish/redfishrows.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

using namespace sd;

namespace {

constexpr int mostRounds = 2'000; // each asks for one resource at least, and a store takes only so many

PlanGroup group(const char* name, const char* at, const char* column, bool table = true)
{
    PlanGroup made;
    made.name = QString::fromLatin1(name);
    made.table = table;
    made.address = QString::fromLatin1(at);
    PlanColumn only;
    only.name = made.name + QLatin1Char('c');
    only.address = QString::fromLatin1(column);
    made.columns = {only};
    made.instanceColumn = only.name;
    PlanMetric status;
    status.metric = QStringLiteral("hw.status");
    status.kind = ReadingKind::Status;
    status.textColumn = only.name;
    status.textStates = {{QStringLiteral("ok"), State::Ok}};
    made.metrics = {status};
    made.maxRows = 50;
    return made;
}

const RedfishProgram& program()
{
    static const RedfishProgram made = [] {
        auto plan = std::make_shared<ReadingPlan>();
        plan->way = PlanWay::Redfish;
        plan->groups = {group("a", "Systems/*[PowerState|Power=*f]", "Status/HealthRollup|Status/Health"),
                        group("b", "Chassis/*/Thermal|ThermalMetrics#Temperatures", "A/0/B|@id"),
                        group("c", "Systems/*/Oem/Hp/Links/*/*", "Next/Next/Next"), group("d", "", "Vendor", false)};
        plan->groups[1].unless = {QStringLiteral("a")};
        plan->identity = {{QStringLiteral("vendor"), QStringLiteral("dc")}};
        return RedfishProgram(plan);
    }();
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayList bodies =
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)).split('\n');
    RedfishStore store;
    qsizetype next = 0;
    for (int round = 0; round < mostRounds; ++round) {
        const RedfishRead read = readRedfish(program(), store);
        if (readingsOf(program().reading, read.tables).size() > 1'000)
            std::abort();
        [[maybe_unused]] const auto identity = identityOf(program().reading, read.tables);
        if (read.wanted.empty() || store.isFull())
            return 0;
        for (const RedfishWanted& wanted : read.wanted) {
            if (store.find(wanted.path) != nullptr)
                std::abort(); // asked for twice
            if (next >= bodies.size() || !store.put(wanted.path, bodies[next++]))
                store.putMissing(wanted.path);
        }
    }
    std::abort();
}
