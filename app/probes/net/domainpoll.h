#pragma once

#include "app/probes/net/httppoll.h"

namespace sd {

/// Asks a registry by RDAP how long a domain is paid for. Readings: those of HttpPoll, serverdrift.domain.days_left (d)
/// and serverdrift.domain.status, which reports a domain that is on hold or about to be deleted.
class DomainPoll final : public HttpPoll
{
public:
    DomainPoll(NetContext& context, PollOrder order);

protected:
    void judge(bool wentInCircles) override;

private:
    const DomainParams& m_own; ///< part of the spec
};

} // namespace sd
