#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/alarmarchive.h"
#include "models/boundary/baselineshelf.h"
#include "models/boundary/changehistory.h"
#include "models/boundary/clock.h"
#include "models/boundary/estateintake.h"
#include "models/boundary/handoverbook.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/livefeed.h"
#include "models/boundary/networkscan.h"
#include "models/boundary/operations.h"
#include "models/boundary/selfcheck.h"
#include "models/boundary/traparchive.h"
#include "models/boundary/workbench.h"

namespace sd {

/// All that a window sees of the other side: what it may listen to, ask and look up. Copied freely; whoever made it
/// keeps what it points to alive for as long as a window does.
struct Boundary
{
    LiveFeed& feed;
    Operations& operations;
    HistoryReader& history;
    AlarmArchive& archive;
    ChangeHistory& changes;
    Workbench& workbench;
    EstateIntake& intake;
    NetworkScan& scan;
    SelfCheck& selfCheck;
    Accounts& accounts;
    HandoverBook& handover;
    BaselineShelf& shelf;
    TrapArchive& traps;
    const Clock& clock;
};

} // namespace sd
