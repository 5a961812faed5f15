#pragma once

#include "models/domain/health.h"
#include "models/domain/time.h"

#include <QString>

#include <vector>

namespace sd {

/// What the program knows of itself where it runs. Values only; sizes in bytes.
struct SelfFacts
{
    QString program = {}; ///< versions, as each writes its own
    QString qt = {};
    QString sqlite = {};
    QString curl = {};
    QString netSnmp = {};
    QString tls = {};
    QString system = {}; ///< "Debian GNU/Linux 12 (bookworm), x86_64"; never the machine's name
    int storeSchema = 0;
    int historySchema = 0;
    QString folder = {};
    qint64 storeBytes = 0;   ///< serverdrift.db with its write-ahead log
    qint64 historyBytes = 0; ///< history.db with its write-ahead log
    qint64 freeBytes = 0;    ///< on the disk they are on; -1: not known
    qint64 grownBytes = 0;   ///< both files, since the folder was opened
    Millis grownIn{0};
};

/// What a support bundle tells of the estate: numbers, kinds and codes. No name, no address, no text of anybody's.
struct SupportReport
{
    struct CheckLine
    {
        qint64 check = 0;
        qint64 server = 0;
        QString kind = {}; ///< "snmp", "http" …
        Millis interval{0};
        Millis timeout{0};
        bool enabled = true;
        State state = State::NoData;
        QString cause = {}; ///< a code; empty: it answered
        Millis elapsed{0};
        int series = 0;
    };

    UtcTime at{};
    EngineVitals vitals = {};
    int customers = 0;
    int servers = 0;
    int openAlarms = 0;
    StateCounts alarms{}; ///< open and not muted, by level
    StateCounts serverStates{};
    std::vector<CheckLine> checks = {};
};

} // namespace sd
