#pragma once

#include "models/domain/change.h"
#include "models/domain/estatemerge.h"

class QIODevice;

namespace sd {

class Connection;

/// What a file of servers may have at most.
inline constexpr qint64 LargestEstateFile = 64LL << 20;

/// All of an open file; `name` is for the message. Fails with "io" or "too-large".
Result<QByteArray> readEstateFile(QIODevice& file, const QString& name);

/// Named sets of credentials by their names.
Result<std::map<QString, CredentialId>> credentialsByName(Connection& db);

struct TakenIn
{
    EstateMerge merge;
    int changedServers = 0;
    EstateReturn back;
    std::vector<Failure> refused; ///< rows that were at fault; nothing is written then
};
/// Lays the file over what is known and writes it, all or nothing: credentials that it names and nobody knows are made
/// without secrets. `taken` tells what was tried, whatever became of it.
Result<void> takeIn(Connection& db, const EstateFile& file, const Author& by, TakenIn& taken);
/// All or nothing, too.
Result<void> takeBack(Connection& db, const EstateReturn& back, const Author& by);

} // namespace sd
