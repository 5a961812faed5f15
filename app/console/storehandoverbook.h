#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/boundary/handoverbook.h"

#include <QThreadPool>

namespace sd {

class Store;

/// Reads what passes from one shift to the next on a thread of its own. Where operators sign on, the shift that goes on
/// began when the one who sits here did: locking the console and coming back to it begins no other.
class StoreHandoverBook final : public HandoverBook
{
public:
    /// All outlive it. Who sits at the console reads and writes.
    StoreHandoverBook(Store& store, const Clock& clock, Accounts& accounts);
    ~StoreHandoverBook() override; ///< forgets what waits and ends what is under way

    void handover(const HandoverQuestion& question, quint64 generation, Reply reply) override;
    void leaveWord(QString text, Left done) override;

private:
    void follow();

    Store& m_store;
    const Clock& m_clock;
    const Accounts& m_accounts;
    OperatorId m_who;               ///< whose shift it is
    std::optional<UtcTime> m_began; ///< none: nobody has to sign on
    QThreadPool m_thread;
    Subscription m_listening;
};

} // namespace sd
