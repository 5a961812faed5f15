#pragma once

#include "app/baselines/processplan.h"
#include "models/domain/baselinesheet.h"
#include "models/domain/baselineuse.h"
#include "models/domain/estate.h"
#include "models/domain/failure.h"
#include "models/domain/readingplan.h"
#include "models/domain/threshold.h"
#include "models/domain/trapmeaning.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace sd {

/// What a device must say of itself: the words of an identity and the pattern of each; all must match.
using IdentityMatch = std::map<QString, QRegularExpression>;

/// One file of resources/baselines: what to read from a kind of system and at which values it is bad.
struct Baseline
{
    QString name; ///< "generic-server"
    int version = 1;
    QString title;
    QString file;
    QString parent = {};                                         ///< the baseline that it extends
    QStringList ancestors = {};                                  ///< and those that this one extends
    std::map<PlanWay, std::shared_ptr<const ReadingPlan>> plans; ///< none: thresholds only
    std::vector<ThresholdRule> rules;
    BaselineIntervals intervals = {};              ///< with those that it inherits
    std::vector<IdentityMatch> meantFor;           ///< any of them; empty: for nothing by itself
    std::shared_ptr<const TrapSection> traps = {}; ///< null: it tells of none
    int rank = 0;                                  ///< of several that are meant for a device, the highest is the first
    QByteArray digest = {};                        ///< of its text: BaselineText

    /// Null where the baseline is not read that way.
    [[nodiscard]] std::shared_ptr<const ReadingPlan> plan(PlanWay way = PlanWay::Snmp) const;
};

/// What a check is judged by. Shared: ten thousand servers have one baseline.
using SharedRules = std::shared_ptr<const std::vector<ThresholdRule>>;

/// Who a device is, and what is meant for it.
struct Recognition
{
    std::map<QString, QString> identity; ///< without the words that are for choosing only ("has.…")
    QStringList baselines;               ///< that are read this way, the best first
    QStringList fitting;                 ///< that are meant for it, too, and are read by other ways
};

/// What a file says of itself before it is parsed; empty where the file is broken.
struct BaselineHead
{
    QString name;
    QString parent; ///< the baseline that it adds to: its member "extends", empty where it has none
    int version = 0;
};
BaselineHead headOf(const QByteArray& json);

/// One text of a baseline, not yet parsed.
struct BaselineText
{
    QString path; ///< of its file
    QByteArray json;
    EditionPlace place = EditionPlace::Ships;
    BaselineHead head = headOf(json);
    QByteArray digest = digestOf(json);

    /// SHA-256, in hexadecimal digits.
    static QByteArray digestOf(const QByteArray& json);
};

/// A folder, and what it is to the baselines in it.
struct BaselineFolder
{
    QString path;
    EditionPlace place = EditionPlace::Site;
};

/// Reads *.json of each folder, in order of folder and name. A file that can't be read is put into `refused`.
std::vector<BaselineText> readBaselineTexts(const std::vector<BaselineFolder>& folders, std::vector<Failure>& refused);

/// All baselines found. A broken file is refused with file, line and reason; the others keep working.
class BaselineCatalog
{
public:
    /// Reads *.json of each folder; a later folder's baseline replaces an earlier one's of the same name, two of the
    /// same name in one folder are a mistake.
    /// ":/baselines" holds the ones that ship.
    static BaselineCatalog load(const QStringList& folders);
    /// Of texts in the order of their folders. What `former` has of the same text, and of the same parents, is taken
    /// from there: plans and rules that did not change stay the same objects.
    static BaselineCatalog of(const std::vector<BaselineText>& texts, const BaselineCatalog* former = nullptr);

    [[nodiscard]] const Baseline* find(const QString& name) const;
    /// What a check of these parameters reads; null: its kind has no baseline, or there is none of that name and way.
    [[nodiscard]] std::shared_ptr<const ReadingPlan> planFor(const CheckParams& params) const;
    [[nodiscard]] const std::map<QString, Baseline>& all() const { return m_baselines; }
    [[nodiscard]] const std::vector<Failure>& refused() const { return m_refused; }

    /// The baselines that are meant for a device by what it says of itself, the best one first. One of several kinds of
    /// the same thing only: a baseline that another of them extends is left out.
    [[nodiscard]] QStringList proposedFor(const std::map<QString, QString>& identity, PlanWay way) const;

    /// Those that are meant for it, whatever way they are read.
    [[nodiscard]] QStringList fittingFor(const std::map<QString, QString>& identity) const;

    /// Takes what a device answered to the identity plan; `fallback` is the baseline where none is meant for it, and
    /// empty for ways that read by none.
    [[nodiscard]] Recognition recognise(std::map<QString, QString> identity, PlanWay way,
                                        const QString& fallback) const;

    /// What traps mean: of all baselines, for they are heard from anybody. Of two that tell of one trap the higher rank
    /// counts.
    [[nodiscard]] std::shared_ptr<const TrapBook> trapBook() const;

    /// What asks anybody who he is: the plan of the baseline "identity". Null where it has none for that way.
    [[nodiscard]] std::shared_ptr<const ReadingPlan> identityPlan(PlanWay way = PlanWay::Snmp) const;
    /// … for a check's way. Web pages and certificates have one together.
    [[nodiscard]] std::shared_ptr<const ReadingPlan> identityPlanFor(const CheckParams& params) const;

    /// The rules that hold for a check: its baseline's (SNMP) or its kind's ("checks" baseline), then its overrides.
    [[nodiscard]] std::vector<ThresholdRule> rulesFor(const Check& check) const { return *sharedRulesFor(check); }
    [[nodiscard]] SharedRules sharedRulesFor(const Check& check) const;

    /// How often a check is asked that follows its baseline.
    [[nodiscard]] Millis intervalFor(const CheckParams& params) const;

private:
    void add(const std::vector<BaselineText>& generation, const BaselineCatalog* former);
    [[nodiscard]] const Baseline* unchanged(const BaselineText& text, const BaselineCatalog* former) const;
    void shareRules(const BaselineCatalog* former);
    [[nodiscard]] QStringList proposed(const std::map<QString, QString>& identity,
                                       const std::function<bool(const Baseline&)>& isRead) const;

    std::map<QString, Baseline> m_baselines;
    std::map<QString, SharedRules> m_rules; ///< of each baseline, by name
    std::vector<Failure> m_refused;
    std::shared_ptr<ProcessPlans> m_processPlans = std::make_shared<ProcessPlans>(); ///< a copy shares them
};

/// Gives those checks that follow their baselines the intervals that these say.
void followIntervals(std::vector<Check>& checks, const BaselineCatalog& baselines);

/// Looks up a baseline that another one extends; null where there is none.
using BaselineFinder = std::function<const Baseline*(const QString& name)>;

/// Parses one baseline. Failure: code "baseline", message with file, line or JSON path, and reason.
Result<Baseline> parseBaseline(const QByteArray& json, const QString& file, const BaselineFinder& find = {});

} // namespace sd
