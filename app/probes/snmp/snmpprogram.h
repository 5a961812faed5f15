#pragma once

#include "app/probes/snmp/ber.h"
#include "models/domain/snmpplan.h"

#include <memory>

namespace sd {

/// A plan made ready: OIDs encoded, names turned into places. Made once, shared by all polls of the plan.
struct SnmpProgram
{
    struct Column
    {
        std::vector<quint8> oid; ///< content octets; empty when the OID can't be asked for
        QString source;          ///< "snmp 1.3.6.1.2.1.1.3.0"
    };
    struct Filter
    {
        int column = -1; ///< -1: a column that the group has not got
        const SnmpRowFilter* filter = nullptr;
    };
    struct Lookup
    {
        const SnmpLookup* lookup = nullptr;
        std::vector<Filter> filters;
        std::vector<int> inputs; ///< columns, in the order in which the expression wants them; -1: none
    };
    struct Metric
    {
        const SnmpMetric* metric = nullptr;
        std::vector<int> inputs;
        int counter = -1;
        int fallback = -1;
        int source = -1;    ///< the column that a reading names as its source
        bool plain = false; ///< the value is its one input as it stands
    };
    struct Group
    {
        const SnmpGroup* group = nullptr;
        std::vector<Column> columns;
        int instance = -1;
        int instanceFallback = -1;
        std::vector<Filter> filters;
        std::vector<Lookup> lookups;
        std::vector<Metric> metrics;
    };
    /// One scalar to ask for.
    struct Scalar
    {
        quint16 group = 0;
        quint16 column = 0;
        ber::Bytes oid;   ///< points into the group's column
        size_t begin = 0; ///< its part of `varbinds`
        size_t end = 0;
        bool now = true; ///< false: only tells who the device is, and is not asked for at every poll
    };
    /// A number known by a name that is unique in the plan: a scalar or a look-up.
    struct Ref
    {
        int group = -1;
        int column = -1;
        int lookup = -1;
        [[nodiscard]] bool isValid() const { return group >= 0; }
    };
    struct Derived
    {
        const SnmpMetric* metric = nullptr;
        std::vector<Ref> inputs;
        QString source;
    };

    std::shared_ptr<const SnmpPlan> plan; ///< what the pointers above point into
    std::vector<Group> groups;            ///< as the plan's
    std::vector<Scalar> scalars;          ///< those of every poll first
    std::vector<quint8> varbinds;         ///< of all scalars, in their order
    std::vector<Derived> derived;
    Ref uptime;
    std::vector<std::pair<QString, Ref>> identity;

    static std::shared_ptr<const SnmpProgram> compile(std::shared_ptr<const SnmpPlan> plan);
};

} // namespace sd
