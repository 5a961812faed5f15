#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/boundary/handoverbook.h"

#include <QThreadPool>

namespace sd {

class Store;

/// Reads what passes from one shift to the next on a thread of its own.
class StoreHandoverBook final : public HandoverBook
{
public:
    /// All outlive it. Who sits at the console reads and writes.
    StoreHandoverBook(Store& store, const Clock& clock, const Accounts& accounts);
    ~StoreHandoverBook() override; ///< forgets what waits and ends what is under way

    void handover(HandoverQuestion question, quint64 generation, Reply reply) override;
    void leaveWord(QString text, Left done) override;

private:
    Store& m_store;
    const Clock& m_clock;
    const Accounts& m_accounts;
    QThreadPool m_thread;
};

} // namespace sd
