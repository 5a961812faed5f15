#pragma once

#include "app/probes/net/httppoll.h"

namespace sd {

struct StatusPage;

/// Reads a public status page. Readings: those of HttpPoll, serverdrift.statuspage.status (all of it, with what goes
/// on), serverdrift.statuspage.component (its name the instance; reported) and serverdrift.statuspage.incidents (how
/// many).
class StatusPagePoll final : public HttpPoll
{
public:
    StatusPagePoll(NetContext& context, const PollOrder& order);

protected:
    void judge(bool wentInCircles) override;

private:
    void addComponents(const StatusPage& page);

    const StatusPageParams& m_own; ///< part of the spec
};

} // namespace sd
