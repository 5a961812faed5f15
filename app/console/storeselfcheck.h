#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/boundary/selfcheck.h"

#include <QThreadPool>

namespace sd {

class Store;

/// Looks at the open store and its libraries, and packs bundles, on a thread of its own.
class StoreSelfCheck final : public SelfCheck
{
public:
    /// Growth counts from here. All outlive it.
    StoreSelfCheck(const Store& store, const Clock& clock, Accounts& accounts);
    ~StoreSelfCheck() override; ///< forgets what waits and ends what is under way

    void readFacts(FactsReply reply) override;
    /// Refused while nobody is there ("locked", "nobody"), and where the file is there already ("exists"); what was
    /// written is told to the audit.
    void writeBundle(QString file, SupportReport report, Written done) override;

private:
    [[nodiscard]] SelfFacts facts() const;

    const Store& m_store;
    const Clock& m_clock;
    Accounts& m_accounts;
    qint64 m_firstBytes;
    SteadyTime m_since;
    QThreadPool m_thread;
};

} // namespace sd
