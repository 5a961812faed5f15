#pragma once

#include "models/domain/failure.h"

#include <QString>

namespace sd {

class Store;

/// What the two files of a data folder are, and how large.
struct StoreFigures
{
    qint64 storeBytes = 0; ///< with the write-ahead log
    qint64 historyBytes = 0;
    int storeSchema = 0; ///< the number of the last migration
    int historySchema = 0;
    QString sqlite = {}; ///< the library's version
};

/// Bytes of serverdrift.db and history.db in `folder`, with their write-ahead logs. Any thread.
StoreFigures storeSizes(const QString& folder);
/// The whole, through a connection of its own. Any thread; fails with what opening the store fails with.
Result<StoreFigures> storeFigures(const Store& store);

} // namespace sd
