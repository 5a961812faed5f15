#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/change.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// What lies over the baselines. Everything that changes stands in the change log by the time it is committed.
class AdjustmentRepository
{
public:
    explicit AdjustmentRepository(Connection& db)
        : m_db(db)
    {}

    /// By number, without what was reset, and without what is for servers that were removed.
    Result<Adjustments> all();
    /// Adds where the id is none; fails as troubleWith does, or with "no-such-row" for the customer or the server.
    Result<void> save(const Adjustment& wanted, const Author& by);
    /// Out of force until it is restored as it was; fails as troubleWithSeen does.
    Result<void> remove(AdjustmentId adjustment, int revision, const Author& by);
    /// Fails with "no-such-row" for one that was not removed, or as troubleWith where its place is taken by now.
    Result<void> restore(AdjustmentId adjustment, const Author& by);

private:
    Result<Adjustments> read(const QString& which, const QVariantList& values);
    Result<void> refuseStrangers(const Adjustment& wanted);
    Result<qint64> write(const Adjustment& adjustment, const Author& by);
    Result<void> mark(AdjustmentId adjustment, const QVariant& removedAt, const Author& by);

    Connection& m_db;
};

} // namespace sd
