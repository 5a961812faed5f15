#pragma once

#include "models/domain/estate.h"
#include "models/domain/failure.h"
#include "models/domain/readingplan.h"
#include "models/domain/threshold.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace sd {

/// One file of resources/baselines: what to read from a kind of system and at which values it is bad.
struct Baseline
{
    QString name; ///< "generic-server"
    int version = 1;
    QString title;
    QString file;
    std::map<PlanWay, std::shared_ptr<const ReadingPlan>> plans; ///< none: thresholds only
    std::vector<ThresholdRule> rules;

    /// Null where the baseline is not read that way.
    [[nodiscard]] std::shared_ptr<const ReadingPlan> plan(PlanWay way = PlanWay::Snmp) const;
};

/// What a check is judged by. Shared: ten thousand servers have one baseline.
using SharedRules = std::shared_ptr<const std::vector<ThresholdRule>>;

/// All baselines found. A broken file is refused with file, line and reason; the others keep working.
class BaselineCatalog
{
public:
    /// Reads *.json of each folder; a later folder's baseline replaces an earlier one's of the same name, two of the
    /// same name in one folder are a mistake.
    /// ":/baselines" holds the ones that ship.
    static BaselineCatalog load(const QStringList& folders);

    [[nodiscard]] const Baseline* find(const QString& name) const;
    [[nodiscard]] const std::map<QString, Baseline>& all() const { return m_baselines; }
    [[nodiscard]] const std::vector<Failure>& refused() const { return m_refused; }

    /// The rules that hold for a check: its baseline's (SNMP) or its kind's ("checks" baseline), then its overrides.
    [[nodiscard]] std::vector<ThresholdRule> rulesFor(const Check& check) const { return *sharedRulesFor(check); }
    [[nodiscard]] SharedRules sharedRulesFor(const Check& check) const;

private:
    std::map<QString, Baseline> m_baselines;
    std::map<QString, SharedRules> m_rules; ///< of each baseline, by name
    std::vector<Failure> m_refused;
};

/// Parses one baseline. Failure: code "baseline", message with file, line or JSON path, and reason.
Result<Baseline> parseBaseline(const QByteArray& json, const QString& file);

} // namespace sd
