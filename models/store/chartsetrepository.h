#pragma once

#include "models/domain/change.h"
#include "models/domain/chartset.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// The chart sets that everybody has. Everything that changes stands in the change log by the time it is committed.
class ChartSetRepository
{
public:
    explicit ChartSetRepository(Connection& db)
        : m_db(db)
    {}

    /// By number, without what was removed.
    Result<std::vector<SharedChartSet>> all();
    /// Adds where the id is none; fails as troubleWith does, or with "no-such-row" for the customer.
    Result<void> save(const SharedChartSet& wanted, const Author& by);
    /// Out of sight until it is restored as it was; fails as troubleWithSeen does.
    Result<void> remove(ChartSetId set, int revision, const Author& by);
    /// Fails with "no-such-row" for one that was not removed, or as troubleWith where its name is another's by now.
    Result<void> restore(ChartSetId set, const Author& by);

private:
    Result<std::vector<SharedChartSet>> read(const QString& which, const QVariantList& values);
    Result<qint64> write(const SharedChartSet& set, const Author& by);
    Result<void> mark(ChartSetId set, const QVariant& removedAt, const Author& by);

    Connection& m_db;
};

} // namespace sd
