#pragma once

#include "models/domain/oid.h"
#include "models/domain/reading.h"
#include "models/domain/state.h"
#include "models/domain/time.h"
#include "models/domain/trap.h"

#include <QHash>
#include <QRegularExpression>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sd {

/// A text out of a trap's varbinds.
struct TrapText
{
    QString object = {};             ///< OID of a column or scalar; empty: `format` alone
    bool isIndex = false;            ///< not its value but what follows `object` in its name
    QRegularExpression pattern = {}; ///< what its first group catches; where it does not match there is no text
    std::map<QString, QString> words = {};
    QString format = {}; ///< "PSU %1"; empty: "%1"
};

/// What one kind of trap tells: what became of which object. From a baseline.
struct TrapMeaning
{
    QString name;                          ///< as its MIB calls it: "cpqHe4FltTolPowerSupplyFailed"
    QString metric = {};                   ///< empty: it calls nobody
    std::vector<TrapText> instance = {};   ///< the first that there is; none of them: the metric's only object
    std::optional<State> state = {};       ///< what it is now …
    TrapText stateText = {};               ///< … or where that is told …
    std::map<QString, State> states = {};  ///< … and what each text means; one not named: `state`, or it says nothing
    std::vector<TrapText> text = {};       ///< what it says in words, the first that there is …
    QString words = {};                    ///< … or this, explained
    Millis stands{7LL * 24 * 3600 * 1000}; ///< an alarm of its own ends when it was not heard again for this long
    bool opens = true;                     ///< false: where its metric is not polled it calls nobody
    bool asks = false;                     ///< all of the device is polled at once, whatever the metric
    QString baseline = {};                 ///< the name of the one that says so
};

/// What a trap says of one object.
struct TrapVerdict
{
    MetricKey key;
    State state = State::Warning;
    QString text = {};
};
/// Nothing where it says nothing of a metric's state.
std::optional<TrapVerdict> verdictOf(const TrapMeaning& meaning, const Trap& trap);

/// The traps of one baseline.
struct TrapSection
{
    std::vector<std::pair<Oid, TrapMeaning>> kinds;
    std::vector<std::pair<Oid, QString>> objects; ///< names of varbinds
};

/// All traps that are known.
class TrapBook
{
public:
    /// Those before stay where two tell of the same trap. `baseline`: the name of the one that it is of.
    void add(const TrapSection& section, const QString& baseline);
    [[nodiscard]] qsizetype size() const { return m_kinds.size(); }

    /// Null: not known. The zero before a trap's number, which versions and devices set differently, does not count.
    [[nodiscard]] const TrapMeaning* find(const QString& oid) const;
    /// The name of the column or scalar that an instance belongs to; empty: not known.
    [[nodiscard]] QString nameOf(const QString& instance) const;

private:
    QHash<QString, TrapMeaning> m_kinds;
    QHash<QString, QString> m_objects;
};

} // namespace sd
