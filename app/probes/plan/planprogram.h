#pragma once

#include "models/domain/readingplan.h"

#include <memory>

namespace sd {

/// A plan made ready: names turned into places. Made once, shared by all polls of the plan.
struct PlanProgram
{
    struct Filter
    {
        int column = -1; ///< -1: a column that the group has not got
        const PlanRowFilter* filter = nullptr;
    };
    struct Lookup
    {
        const PlanLookup* lookup = nullptr;
        std::vector<Filter> filters;
        std::vector<int> inputs; ///< columns, in the order in which the expression wants them; -1: none
        int text = -1;           ///< of PlanLookup::textColumn
    };
    struct Metric
    {
        const PlanMetric* metric = nullptr;
        std::vector<int> inputs;
        std::vector<Filter> only;       ///< PlanMetric::only
        std::vector<int> counterInputs; ///< of PlanMetric::counterValue
        int counter = -1;
        int fallback = -1;
        int per = -1; ///< of PlanMetric::perColumn
        int text = -1;
        std::vector<int> warningInputs; ///< of PlanMetric::warningLimit
        std::vector<int> errorInputs;
        int source = -1;    ///< the column that a reading names as its source
        bool plain = false; ///< the value is its one input as it stands
    };
    struct Group
    {
        const PlanGroup* group = nullptr;
        QStringList sources; ///< of each column: "snmp 1.3.6.1.2.1.1.3.0"
        int instance = -1;
        int instanceFallback = -1;
        std::vector<size_t> unless; ///< places of groups
        std::vector<Filter> filters;
        std::vector<Lookup> lookups;
        std::vector<Metric> metrics;
    };
    /// A value known by a name that is unique in the plan: a scalar or a look-up.
    struct Ref
    {
        int group = -1;
        int column = -1;
        int lookup = -1;
        [[nodiscard]] bool isValid() const { return group >= 0; }
    };
    struct Derived
    {
        const PlanMetric* metric = nullptr;
        std::vector<Ref> inputs;
        QString source;
    };
    struct Identity
    {
        const PlanIdentity* rule = nullptr;
        Ref ref;
        std::vector<Ref> where; ///< as the rule's
    };

    explicit PlanProgram(std::shared_ptr<const ReadingPlan> plan);

    std::shared_ptr<const ReadingPlan> plan; ///< what the pointers above point into
    std::vector<Group> groups;               ///< as the plan's
    std::vector<Derived> derived;
    Ref uptime;
    std::vector<Identity> identity;
};

} // namespace sd
