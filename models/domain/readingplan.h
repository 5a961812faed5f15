#pragma once

#include "models/domain/expression.h"
#include "models/domain/oid.h"
#include "models/domain/reading.h"
#include "models/domain/threshold.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace sd {

/// The protocol whose words a plan's columns are addressed in.
enum class PlanWay : quint8 { Snmp, Prometheus, Nut, Redfish, Wsman, Http };

/// "snmp", "prometheus", "nut", "redfish", "wsman", "http": a baseline's members, and what a reading's source begins
/// with.
QLatin1StringView code(PlanWay way);

struct PlanColumn
{
    PlanColumn() = default;
    /// Of SNMP.
    PlanColumn(QString columnName, Oid where)
        : name(std::move(columnName))
        , address(where.toString())
        , oid(std::move(where))
    {}

    QString name; ///< as expressions call it
    /// Where the value stands. SNMP: a scalar's OID with its .0, or a table column without index. Prometheus: a
    /// selector. NUT: a variable, in tables with # for the row ("outlet.#.status"). Redfish: members with / between.
    /// WS-Management: an element of the answer to Identify. HTTP: a header in small letters, or certificate/subject and
    /// certificate/issuer.
    QString address;
    Oid oid = {}; ///< SNMP: `address`
    /// Set: the column is not its value but what this finds in its text: the number that the first group of the
    /// pattern caught, or 1 and 0, matched and not, where the pattern has no group.
    QRegularExpression match = {};
};

/// Keeps or drops a row by what one of its columns says (its text, or an OID written dotted) or by its index.
struct PlanRowFilter
{
    QString column;
    QRegularExpression pattern;
    bool keep = true;
    bool byIndex = false; ///< not a column but the row's index counts
};

/// One number made of a group's columns.
struct PlanMetric
{
    QString metric;
    QString unit; ///< of what is judged: a counter's is that of its scaled rate ("By/s")
    ReadingKind kind = ReadingKind::Gauge;
    /// Over the group's column names; a reading is left out where it is NaN (a column is missing, a size is 0).
    /// ReadingKind::Counter: what one count is worth (Reading::scale); empty: 1.
    Expression value;
    double full = 1;              ///< ReadingKind::Filling: Reading::full
    QString counterColumn = {};   ///< ReadingKind::Counter: the column that is the counter
    QString counterFallback = {}; ///< … the one that is used by rows which lack it (32 bits for 64)
    Expression counterValue = {}; ///< … or an expression that is (not SNMP, whose counters wrap one by one)
    QString perColumn = {};       ///< ReadingKind::Counter: Reading::per, a column that counts
    /// "", or one value for the whole table: "mean", "sum", "max", "count"; of a counterValue "mean" or "sum".
    QString aggregate = {};
    std::vector<PlanRowFilter> only = {}; ///< aggregates alone: over the rows that pass these, too
    /// Aggregates alone: a device that does not tell gives NaN, which is Unknown, where others give no reading.
    bool isExpected = false;
    QString instance = {};               ///< a fixed instance; empty: from the group's instance column
    std::map<qint64, State> states = {}; ///< ReadingKind::Status: what each number means; one not named is Unknown
    std::map<qint64, QString> words = {};
    /// ReadingKind::Status told in words: the column, and what each word means, upper or lower case. The reading's
    /// value is then the level's number: OK 0, Warning 1, Error 2, Unknown 3.
    QString textColumn = {};
    std::map<QString, State> textStates = {}; ///< keys in lower case
    /// ReadingKind::Gauge: the limits that the device states of itself, over the same columns; NaN: it states none.
    Direction limitDirection = Direction::Above;
    Expression warningLimit = {};
    Expression errorLimit = {};
};

/// Looked up in a table, in the first row that passes `filters` (the group's own filters do not count): `value` over
/// it, for ReadingPlan::derived, NaN when there is none; or the text of a column, for ReadingPlan::identity.
struct PlanLookup
{
    QString name;
    std::vector<PlanRowFilter> filters;
    Expression value;
    QString textColumn = {};
};

/// A set of scalars read together, or the columns of one table.
struct PlanGroup
{
    QString name;
    bool table = false;
    std::vector<PlanColumn> columns;
    /// Redfish: the resources, with * for every member of a collection, and the list in them whose items are the rows:
    /// "Chassis/*/Thermal#Temperatures". See RedfishPath, for columns, too.
    QString address = {};
    QStringList by = {};           ///< Prometheus: the labels that tell one row from another
    QString instanceColumn = {};   ///< text of the row's instance; "" = the row's index; "#" = its place, from 0
    QString instanceFallback = {}; ///< the column for rows in which the first is missing or empty
    QRegularExpression instancePattern = {}; ///< where it matches, its first group that is not empty is the instance
    QString instanceFormat = {};             ///< "Fan %1"; empty: "%1"
    std::map<QString, QString> instanceWords = {}; ///< names for what the column tells in numbers: "11" → "Ambient"
    QStringList unless = {};                 ///< groups before this one: it is left out when one of them had an answer
    std::vector<PlanRowFilter> filters = {}; ///< a row must pass every `keep` and match none of the others
    std::vector<PlanLookup> lookups = {};
    std::vector<PlanMetric> metrics = {};
    int maxRows = 4096; ///< a table longer than this is cut and named
};

/// What a device says of itself, by one of its scalars or by what is looked up in a table.
struct PlanIdentity
{
    QString key; ///< "os", "model" …; rules of one key are tried in their order until one gives a text
    QString column;
    std::vector<PlanRowFilter> where = {}; ///< of other scalars: all must pass
    QRegularExpression pattern = {};       ///< must match, where it is set
    QString text = {}; ///< "Windows Server %1": %1 … are the pattern's groups; empty: the first, or all
};

/// What a check asks for and what it makes of the answers. Built from a baseline, shared, never changed.
/// Column values as numbers: a text is a number when all of it is one, else NaN; TimeTicks are hundredths of a second.
struct ReadingPlan
{
    QString baseline; ///< "generic-server 1"
    PlanWay way = PlanWay::Snmp;
    std::vector<PlanGroup> groups;
    /// Over the scalars and lookups of all groups, whose names are unique; made when all groups are read.
    std::vector<PlanMetric> derived = {};
    QString uptimeColumn = {}; ///< the scalar that counts up from the agent's start: gone back, counters began anew
    std::vector<PlanIdentity> identity = {}; ///< PollResult::identity
};

} // namespace sd
