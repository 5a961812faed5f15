#pragma once

#include "models/domain/expression.h"
#include "models/domain/oid.h"
#include "models/domain/reading.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace sd {

struct SnmpColumn
{
    QString name; ///< as expressions call it
    Oid oid;      ///< a scalar with its .0, or a table column without index
};

/// Keeps or drops a row by what one of its columns says (its text, or an OID written dotted).
struct SnmpRowFilter
{
    QString column;
    QRegularExpression pattern;
    bool keep = true;
};

/// One number made of a group's columns.
struct SnmpMetric
{
    QString metric;
    QString unit; ///< of what is judged: a counter's is that of its scaled rate ("By/s")
    ReadingKind kind = ReadingKind::Gauge;
    /// Over the group's column names; a reading is left out where it is NaN (a column is missing, a size is 0).
    /// ReadingKind::Counter: what one count is worth (Reading::scale); empty: 1.
    Expression value;
    QString counterColumn = {};          ///< ReadingKind::Counter: the column that is the counter
    QString counterFallback = {};        ///< … the one that is used by rows which lack it (32 bits for 64)
    QString aggregate = {};              ///< "", or one value for the whole table: "mean", "sum", "max", "count"
    QString instance = {};               ///< a fixed instance; empty: from the group's instance column
    std::map<qint64, State> states = {}; ///< ReadingKind::Status: what each number means; one not named is Unknown
    std::map<qint64, QString> words = {};
};

/// A number looked up in a table, for SnmpPlan::derived: `value` over the first row that passes `filters` (the group's
/// own filters do not count); NaN when there is none.
struct SnmpLookup
{
    QString name;
    std::vector<SnmpRowFilter> filters;
    Expression value;
};

/// A set of scalars read with one GET, or the columns of one table walked together.
struct SnmpGroup
{
    QString name;
    bool table = false;
    std::vector<SnmpColumn> columns;
    QString instanceColumn = {};   ///< text of the row's instance; "" = the row's index; "#" = its place, from 0
    QString instanceFallback = {}; ///< the column for rows in which the first is missing or empty
    QRegularExpression instancePattern = {}; ///< where it matches, its first group that is not empty is the instance
    std::vector<SnmpRowFilter> filters = {}; ///< a row must pass every `keep` and match none of the others
    std::vector<SnmpLookup> lookups = {};
    std::vector<SnmpMetric> metrics = {};
    int maxRows = 4096; ///< a table longer than this is cut and named
};

/// What an SNMP check asks for and what it makes of the answers. Built from a baseline, shared, never changed.
/// Column values as numbers: a text is a number when all of it is one, else NaN; TimeTicks are hundredths of a second.
struct SnmpPlan
{
    QString baseline; ///< "generic-server 1"
    std::vector<SnmpGroup> groups;
    /// Over the scalars and lookups of all groups, whose names are unique; made when all groups are read.
    std::vector<SnmpMetric> derived = {};
    QString uptimeColumn = {}; ///< the scalar that counts up from the agent's start: gone back, counters began anew
    std::map<QString, QString> identity = {}; ///< PollResult::identity: "os" → the scalar column that tells it
};

} // namespace sd
