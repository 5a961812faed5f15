#pragma once

#include "app/probes/snmp/trapsecurity.h"
#include "models/boundary/clock.h"
#include "models/domain/trap.h"

#include <memory>
#include <utility>

namespace sd {

/// Whose traps are believed, and whom they are about.
struct TrapAccess
{
    std::vector<Secret> communities;
    std::vector<TrapUser> users;
    std::vector<std::pair<QString, ServerId>> hosts; ///< addresses and names of servers; the first of an address counts
};

/// Takes what was heard. Called on the listener's thread; must not block.
class TrapSink
{
public:
    TrapSink() = default;
    virtual ~TrapSink() = default;
    Q_DISABLE_COPY_MOVE(TrapSink)
    /// In the order in which they came. Names, customers and numbers are not set, and of what was taken the fate is
    /// Unknown: what a trap means is not known here.
    virtual void heard(std::vector<Trap> traps) = 0;
    /// Empty when all sockets are open; else why one is not, explained. Told when it changes, and at the beginning.
    virtual void listening(const QString& trouble) = 0;
};

/// Listens for SNMP traps and informs of all versions on UDP, on a thread of its own. Informs are answered when they
/// were believed. What comes too fast is thrown away and counted (StormGuard). A port that can't be had is tried again.
class TrapListener
{
public:
    struct Settings
    {
        quint16 port = 162;
        std::vector<quint8> engine = {}; ///< our SNMPv3 engine ID: 5 … 32 octets; empty: informs of v3 can't be taken
    };
    /// `sink` and `clock` outlive it.
    TrapListener(TrapSink& sink, const Clock& clock, Settings settings);
    ~TrapListener();
    TrapListener(const TrapListener&) = delete;
    TrapListener& operator=(const TrapListener&) = delete;

    /// Any thread; returns at once.
    void watch(TrapAccess access);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sd
