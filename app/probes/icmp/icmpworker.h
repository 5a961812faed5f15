#pragma once

#include "app/probes/icmp/icmpsocket.h"
#include "app/probes/pollworker.h"

namespace sd {

/// As makeIcmpWorker, with the way to a socket given: tests try each.
std::unique_ptr<PollWorker> makeIcmpWorkerWith(PollSink& sink, const Clock& clock, IcmpAccess access);

} // namespace sd
