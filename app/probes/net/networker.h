#pragma once

#include "app/probes/pollworker.h"

#include <QByteArray>

namespace sd {

/// As makeNetWorker; `caFile` (PEM) is trusted instead of the system's certificates, for tests.
std::unique_ptr<PollWorker> makeNetWorkerWith(PollSink& sink, const Clock& clock, const QByteArray& caFile);

} // namespace sd
