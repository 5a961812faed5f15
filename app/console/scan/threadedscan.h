#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/networkscan.h"
#include "models/boundary/workbench.h"

#include <QThread>

#include <memory>

namespace sd {

/// Scans on a thread of their own, which asks by a workbench: with the engine's own workers, so that what is gentle on
/// devices there is gentle here.
class ThreadedScan final : public NetworkScan
{
public:
    struct Parts
    {
        const Clock& clock;
        Workbench& workbench; ///< of any thread
    };
    /// `parts` outlive it.
    explicit ThreadedScan(Parts parts);
    ~ThreadedScan() override; ///< ends what is under way

    [[nodiscard]] Subscription scan(ScanWish wish, Told told) override;

private:
    class Runs;

    Parts m_parts;
    QThread m_thread;
    std::shared_ptr<Runs> m_runs; ///< lives in the thread; shared with the subscriptions, which may outlive it
    quint64 m_last = 0;
};

/// The first name server that a resolv.conf names; empty where there is none.
QString nameServerOf(const QString& path);

} // namespace sd
