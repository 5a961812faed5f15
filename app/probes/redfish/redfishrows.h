#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/plantable.h"
#include "app/probes/redfish/redfishstore.h"
#include "models/domain/redfishpath.h"

#include <vector>

namespace sd {

/// A plan's places, taken apart once.
struct RedfishProgram
{
    struct Group
    {
        RedfishPath path;
        std::vector<RedfishPath::Column> columns;
    };

    explicit RedfishProgram(std::shared_ptr<const ReadingPlan> plan);

    PlanProgram reading;
    std::vector<Group> groups; ///< as the plan's
};

/// A resource that must be asked for before more can be read.
struct RedfishWanted
{
    QString path;
    bool isCollection = false; ///< its members are wanted, too
};

struct RedfishRead
{
    PlanTables tables;
    std::vector<RedfishWanted> wanted; ///< each once; empty: all is read that there is
    QStringList cut;                   ///< groups with more rows than their limit
};

/// What the resources that are there so far mean by the plan: rows, and what is still missing for more. A poll is this,
/// and asking for what is wanted, until nothing is; each round goes one link deeper. Pure, and bounded: the paths of a
/// plan end, each collection and list is walked once, and what goes in circles is met only once. A group that waits for
/// another one ("unless") is walked when that one is complete.
RedfishRead readRedfish(const RedfishProgram& program, const RedfishStore& store);

/// What the rows mean. Where two groups tell the same of one name, the first counts: the sensors of a board are often
/// those of the chassis around it.
std::vector<Reading> readingsOf(const RedfishProgram& program, const RedfishRead& read);

} // namespace sd
