#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/selfcheck.h"

#include <QThreadPool>

namespace sd {

class Store;

/// Looks at the open store and its libraries, and packs bundles, on a thread of its own.
class StoreSelfCheck final : public SelfCheck
{
public:
    /// Growth counts from here. `store` and `clock` outlive it.
    StoreSelfCheck(const Store& store, const Clock& clock);
    ~StoreSelfCheck() override; ///< forgets what waits and ends what is under way

    void readFacts(FactsReply reply) override;
    void writeBundle(QString file, SupportReport report, Written done) override;

private:
    [[nodiscard]] SelfFacts facts() const;

    const Store& m_store;
    const Clock& m_clock;
    qint64 m_firstBytes;
    SteadyTime m_since;
    QThreadPool m_thread;
};

} // namespace sd
