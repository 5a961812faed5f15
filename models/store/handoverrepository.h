#pragma once

#include "models/domain/failure.h"
#include "models/domain/handover.h"

namespace sd {

class Connection;

/// Who asks.
struct HandoverReader
{
    QString name;                           ///< the shift that goes on begins with the last word of somebody else
    std::vector<CustomerId> customers = {}; ///< they see what is these customers' alone; empty: all
    bool hasAudit = true;                   ///< they may read what was done to operators
};

/// What passes from one shift to the next: gathered from alarms, windows and the change log, with the words that
/// people left. What a question means: models/domain/handover.h.
class HandoverRepository
{
public:
    explicit HandoverRepository(Connection& db)
        : m_db(db)
    {}

    /// Words that were left name whatever they like: who is narrowed to some customers gets none.
    Result<Handover> read(const HandoverQuestion& question, const HandoverReader& reader);
    Result<void> leaveWord(const QString& text, const Author& by);

private:
    Result<UtcTime> beginning(UtcTime to) const;
    Result<void> readWords(Handover& handover);
    Result<void> countAlarms(Handover& handover);
    Result<void> readStanding(Handover& handover);
    Result<void> readCleared(Handover& handover);
    Result<void> readWindows(Handover& handover);
    Result<void> readChanges(Handover& handover);
    Result<void> readChattering(Handover& handover);

    /// A condition for what the reader may see, by a column of customers.
    [[nodiscard]] QString theirs(QLatin1StringView column) const;

    Connection& m_db;
    HandoverReader m_reader;
};

} // namespace sd
