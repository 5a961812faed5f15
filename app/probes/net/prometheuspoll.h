#pragma once

#include "app/probes/net/httppoll.h"

namespace sd {

class Exposition;

/// Fetches what an exporter says and reads it by the check's plan.
/// Readings: those of HttpPoll, serverdrift.prometheus.samples (how many there were), serverdrift.prometheus.format
/// (reported: Warning when lines were lost) and what the baseline makes of them.
class PrometheusPoll final : public HttpPoll
{
public:
    PrometheusPoll(NetContext& context, const PollOrder& order);

protected:
    void judge(bool wentInCircles) override;

private:
    void addFormat(const Exposition& exposition);
    void addReadings(const Exposition& exposition);

    const PrometheusParams& m_own; ///< part of the spec
};

} // namespace sd
