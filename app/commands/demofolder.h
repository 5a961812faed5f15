#pragma once

#include "app/demo/estateplan.h"
#include "models/domain/failure.h"
#include "models/domain/time.h"

#include <QString>

namespace sd {

/// What a demo's data folder was filled with, kept beside the store in demo.json. Written last: a folder whose filling
/// was interrupted has none.
struct DemoRecord
{
    demo::PlanOptions plan;
    int months = 13;
    UtcTime filledAt{};
};

/// ~/.cache/serverdrift/demo.
QString defaultDemoFolder();
QString demoCaFile(const QString& folder);

/// What the folder holds; nothing when it holds no finished demo.
std::optional<DemoRecord> readDemoRecord(const QString& folder);
Result<void> writeDemoRecord(const QString& folder, const DemoRecord& record);

/// The same estate and the same past, and not so old that its last weeks would be empty.
bool isStillGood(const DemoRecord& have, const DemoRecord& wanted, UtcTime now);

/// Takes a demo's store out of the folder. Fails with "not-a-demo", and touches nothing, where a store stands that no
/// demo has made. Only for the holder of the folder's engine lock.
Result<void> clearDemoFolder(const QString& folder);

} // namespace sd
