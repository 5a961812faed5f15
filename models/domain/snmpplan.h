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
    QString unit;
    ReadingKind kind = ReadingKind::Gauge;
    Expression value;                    ///< over the group's column names; NaN when a column is missing
    QString counterColumn = {};          ///< ReadingKind::Counter: the column that is the counter
    QString aggregate = {};              ///< "", or one value for the whole table: "mean", "sum", "max", "count"
    QString instance = {};               ///< a fixed instance; empty: from the group's instance column
    std::map<qint64, State> states = {}; ///< ReadingKind::Status: what each number means
    std::map<qint64, QString> words = {};
};

/// A set of scalars read with one GET, or the columns of one table walked together.
struct SnmpGroup
{
    QString name;
    bool table = false;
    std::vector<SnmpColumn> columns;
    QString instanceColumn = {}; ///< text of the row's instance; "" = the row's index
    std::vector<SnmpRowFilter> filters = {};
    std::vector<SnmpMetric> metrics = {};
    int maxRows = 4096; ///< a table longer than this is cut and named
};

/// What an SNMP check asks for and what it makes of the answers. Built from a baseline, shared, never changed.
struct SnmpPlan
{
    QString baseline; ///< "generic-server 1"
    std::vector<SnmpGroup> groups;
};

} // namespace sd
