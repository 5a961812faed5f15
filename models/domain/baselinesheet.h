#pragma once

#include "models/domain/baselineuse.h"
#include "models/domain/reading.h"
#include "models/domain/readingplan.h"
#include "models/domain/state.h"
#include "models/domain/threshold.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sd {

/// What a baseline says, as a person reads it: expressions, patterns and addresses as its file has them, what it
/// inherits included. Texts for people are explanations, which models/words puts into the reader's language.

/// Where the text of a baseline stands. Stored as these numbers.
enum class EditionPlace : quint8 {
    Ships = 0,  ///< in the program
    System = 1, ///< /etc/serverdrift/baselines
    Site = 2,   ///< the data folder's own
    Kept = 3,   ///< nowhere any more but in the store
};

/// What one number or word of an enumeration means.
struct SheetMeaning
{
    QString code; ///< as the source says it
    std::optional<State> state = {};
    QString words = {};

    bool operator==(const SheetMeaning&) const = default;
};

/// One metric that is read.
struct SheetReading
{
    PlanWay way = PlanWay::Snmp;
    QString group; ///< the table or the scalars that it is read with; empty: of all together
    QString metric;
    QString unit = {};
    ReadingKind kind = ReadingKind::Gauge;
    bool isShare = false;     ///< of a counter's rise in another's
    QString aggregate = {};   ///< as PlanMetric's
    QString instance = {};    ///< fixed, or the column that names the rows ("name", "Fan %1")
    QString value = {};       ///< the expression, or the column that counts or tells in words
    QStringList sources = {}; ///< OIDs, selectors, variables or members of what `value` is made of
    QStringList filters = {}; ///< which rows: "name !~ ^lo$", "type ~ ^6$"
    QString limits = {};      ///< the device's own, over the same columns: "above upperWarning / upperCritical"
    std::vector<SheetMeaning> meanings = {};

    bool operator==(const SheetReading&) const = default;
};

/// One trap that it knows.
struct SheetTrap
{
    QString oid;
    QString name;
    QString metric = {};   ///< empty: it calls nobody
    QString instance = {}; ///< what it is made of
    QString state = {};    ///< "error", or what it is made of: "1 = ok, 2 = error"
    QString words = {};

    bool operator==(const SheetTrap&) const = default;
};

struct BaselineSheet
{
    QString name;
    int version = 1;
    QString title = {};
    QString parent = {}; ///< what it extends
    int rank = 0;
    BaselineIntervals intervals = {}; ///< inherited ones included
    QStringList recognises = {};      ///< any of them: "vendor ~ ^HPE$, model ~ ProLiant"
    std::vector<SheetReading> readings = {};
    /// Inherited ones first; `origin.name` says whose each is ("generic-server 3"), `origin.reason` where it is from.
    std::vector<ThresholdRule> rules = {};
    std::vector<SheetTrap> traps = {};

    bool operator==(const BaselineSheet&) const = default;
};

using SharedSheet = std::shared_ptr<const BaselineSheet>;

/// The unit in which the sheet reads a metric; empty: it does not, or it has none.
[[nodiscard]] QString unitOf(const BaselineSheet& sheet, const QString& metric);

} // namespace sd
