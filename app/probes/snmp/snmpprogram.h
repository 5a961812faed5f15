#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/snmp/ber.h"

namespace sd {

/// A plan made ready for the wire: OIDs encoded, scalars gathered. Made once, shared by all polls of the plan.
struct SnmpProgram
{
    struct Group
    {
        const PlanGroup* group = nullptr;
        std::vector<std::vector<quint8>> oids; ///< of each column, content octets; empty when it can't be asked for
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

    explicit SnmpProgram(PlanProgram program)
        : reading(std::move(program))
    {}

    PlanProgram reading;          ///< what becomes of the answers
    std::vector<Group> groups;    ///< as the plan's
    std::vector<Scalar> scalars;  ///< those of every poll first
    std::vector<quint8> varbinds; ///< of all scalars, in their order

    static std::shared_ptr<const SnmpProgram> compile(std::shared_ptr<const ReadingPlan> plan);
};

} // namespace sd
