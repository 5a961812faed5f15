#pragma once

#include "models/domain/failure.h"
#include "models/store/history/head.h"
#include "models/store/history/periods.h"

namespace sd {

class Connection;

/// Moves rows from the journal into chunks, within the caller's transaction: the newest into two-hour chunks, those of
/// closed days and months (an import, a console that was away) straight into day and month chunks. The folded rows
/// leave the journal; their number is noted as "folded" in `horizon`.
Result<void> foldBatches(Connection& db, const HeadBatches& batches, Closing closing);

} // namespace sd
