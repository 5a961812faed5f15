#pragma once

#include "models/domain/ids.h"
#include "models/domain/interval.h"

#include <QString>

#include <optional>
#include <vector>

namespace sd {

using TrapId = Id<struct TrapTag>;

/// What became of a trap. Stored as these numbers: do not renumber.
enum class TrapFate : quint8 {
    Unknown = 0,   ///< of no baseline: kept for who wants to read it
    Noted = 1,     ///< known, and calls nobody
    Polled = 2,    ///< what it tells of is polled: the device was asked at once
    Alarm = 3,     ///< opened, changed or ended an alarm of its own
    Refused = 4,   ///< a community or user that no credential has, or a signature that does not fit
    Malformed = 5, ///< no SNMP, or broken
    Dropped = 6,   ///< no trap but a count of those that came too fast and were thrown away
};

inline constexpr int TrapFateCount = 7;

struct TrapVarbind
{
    QString oid;
    QString name = {}; ///< of the object, where a baseline knows it: "ifDescr"
    QString text = {};
    QString type = {}; ///< as SNMP calls it: "OCTET STRING"; empty: it was not kept

    bool operator==(const TrapVarbind&) const = default;
};

/// A trap or inform as it is kept: in the words of SNMPv2 whatever its version (RFC 3584 §3.1).
struct Trap
{
    /// More is counted in `omitted`.
    static constexpr size_t MaxVarbinds = 64;
    static constexpr qsizetype MaxText = 16'384; ///< of all its varbinds together
    /// Another one that says the same is counted with it for so long.
    static constexpr Millis SameFor{10LL * 60 * 1000};

    TrapId id = {};
    UtcTime at{};
    UtcTime lastAt{};    ///< the last one that said the same
    qint64 repeats = 1;  ///< how many said the same; TrapFate::Dropped: how many were thrown away
    QString source = {}; ///< the sender's address; empty for Dropped: of many
    QString agent = {};  ///< whom it is about, where it says that (v1's agent-addr, snmpTrapAddress)
    ServerId server = {};
    CustomerId customer = {};
    int version = 0; ///< 1, 2 (v2c), 3; 0: could not be read
    bool isInform = false;
    QString oid = {};  ///< snmpTrapOID
    QString name = {}; ///< where a baseline knows it: "linkDown"
    TrapFate fate = TrapFate::Unknown;
    QString why = {}; ///< explained (Explanation): why it was refused or can't be read
    std::vector<TrapVarbind> varbinds = {};
    int omitted = 0;       ///< varbinds beyond the limits
    QString user = {};     ///< of version 3
    QString baseline = {}; ///< the name of the one that knows it
    AlarmId alarm = {};    ///< what it opened, changed or ended
    QString metric = {};   ///< what it tells of, by that baseline; empty: of nothing that is judged …
    QString instance = {}; ///< … and of which one
    QString says = {};     ///< what it says of that, explained

    bool operator==(const Trap&) const = default;
};

/// Whose trap it is: what it says itself, else what its own OID stands below; empty where neither tells.
QString enterpriseOf(const Trap& trap);

/// Which traps are wanted. What is empty does not narrow.
struct TrapQuestion
{
    Interval when;
    ServerId server = {};
    std::vector<TrapFate> fates = {};
    QString text = {}; ///< somewhere in its addresses, OIDs, names or values, whatever the case of its letters …
    std::vector<ServerId> named = {};       ///< … or of one of these; sorted
    std::vector<CustomerId> customers = {}; ///< what is theirs alone
    /// Those that came, or came again, at this time or later.
    std::optional<UtcTime> heardSince = {};

    bool operator==(const TrapQuestion&) const = default;
};

/// The newest first.
struct TrapPage
{
    std::vector<Trap> traps = {};
    /// There may be more: they begin behind this one. A page may hold fewer than were asked for, or none, and still
    /// have a next: looking through very many takes steps.
    std::optional<TrapId> next = {};
};

} // namespace sd
