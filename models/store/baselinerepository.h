#pragma once

#include "models/domain/baselinesheet.h"
#include "models/domain/change.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// One text of a baseline, as it is kept.
struct StoredBaseline
{
    QString name;
    int version = 0;
    EditionPlace place = EditionPlace::Ships;
    QString file = {};
    QByteArray digest = {};
    QByteArray json = {};

    bool operator==(const StoredBaseline&) const = default;
};

/// Which text of a name is in force, since when and by whom, and the one before it.
struct BaselineInForce
{
    StoredBaseline now;
    std::optional<StoredBaseline> former = {};
    QString by = {};
    UtcTime at{};
};

/// The texts of baselines that are in force. What a person puts in force stands in the change log by the time it is
/// committed; the texts stay, so that it can be taken back.
class BaselineRepository
{
public:
    explicit BaselineRepository(Connection& db)
        : m_db(db)
    {}

    /// By name.
    Result<std::vector<BaselineInForce>> all();
    /// Names that are new, as they are: nothing is other than it was, so the change log does not tell of it.
    Result<void> take(const std::vector<StoredBaseline>& fresh, const Author& by);
    /// In the place of the one with the digest `seen`; fails with "changed-meanwhile" where that is another by now.
    Result<void> apply(const StoredBaseline& wanted, const QByteArray& seen, const Author& by);

private:
    Result<qint64> keep(const StoredBaseline& edition);

    Connection& m_db;
};

} // namespace sd
