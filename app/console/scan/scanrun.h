#pragma once

#include "app/console/scan/hostscan.h"
#include "app/console/scan/scanpace.h"
#include "models/boundary/clock.h"
#include "models/boundary/networkscan.h"
#include "models/domain/candidatebook.h"

#include <QTimer>

#include <list>

namespace sd {

/// One scan under way, on a thread with an event loop.
class ScanRun
{
public:
    /// Addresses that are asked at the same time.
    static constexpr int AtOnce = 128;

    struct Setting
    {
        Workbench& workbench;
        const Clock& clock;
        QString nameServer = {}; ///< asked for the addresses' names; empty: none is
    };
    /// The workbench and the clock outlive it.
    ScanRun(Setting setting, ScanWish wish, NetworkScan::Told told);

    /// Turns by itself from now on, until it is over.
    void start();
    /// Begins with what may begin by now and tells what has come.
    void turn();

private:
    void begin(const QString& address);
    void finish(const HostScan& host, std::optional<FoundHost> found);
    void tell(SteadyTime now);

    Setting m_setting;
    ScanWish m_wish;
    NetworkScan::Told m_told;
    ScanPace m_pace;
    ScanProgress m_progress;
    CandidateBook m_book;
    ScanNews m_news; ///< not told yet
    bool m_isTold = false;
    bool m_isOver = false;
    SteadyTime m_toldAt;
    std::list<HostScan> m_hosts;    ///< asked now
    std::list<HostScan> m_finished; ///< have told all, and go with the next turn: one of them may be telling it
    QTimer m_timer;
};

} // namespace sd
