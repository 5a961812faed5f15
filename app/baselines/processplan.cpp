#include "app/baselines/processplan.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// A terminal server has many, and all have to be looked at.
constexpr int MostRunning = 16'384;

QRegularExpression patternOf(const QString& process)
{
    QString pattern = QRegularExpression::escape(process.trimmed());
    pattern.replace("\\*"_L1, ".*"_L1).replace("\\?"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::DotMatchesEverythingOption);
}

PlanGroup processGroup(const QStringList& processes)
{
    PlanGroup group;
    group.name = u"processes"_s;
    group.table = true;
    group.maxRows = MostRunning;
    group.columns = {{u"processName"_s, *Oid::parse(u"1.3.6.1.2.1.25.4.2.1.2")},
                     {u"processStatus"_s, *Oid::parse(u"1.3.6.1.2.1.25.4.2.1.7")},
                     {u"processMemory"_s, *Oid::parse(u"1.3.6.1.2.1.25.5.1.1.2")}};
    group.filters = {{u"processStatus"_s, QRegularExpression(u"^4$"_s), false}};
    const Expression memory = *Expression::parse(u"processMemory * 1024"_s); // in KBytes
    for (const QString& process : processes) {
        PlanMetric count;
        count.metric = QString::fromLatin1(ProcessCountMetric);
        count.unit = u"1"_s;
        count.aggregate = u"count"_s;
        count.instance = process.trimmed();
        count.only = {{u"processName"_s, patternOf(process), true}};
        count.isExpected = true;
        PlanMetric used = count;
        used.metric = u"process.memory.usage"_s;
        used.unit = u"By"_s;
        used.aggregate = u"sum"_s;
        used.value = memory;
        used.isExpected = false;
        group.metrics.push_back(std::move(count));
        group.metrics.push_back(std::move(used));
    }
    return group;
}

} // namespace

std::shared_ptr<const ReadingPlan> ProcessPlans::with(const std::shared_ptr<const ReadingPlan>& plan,
                                                      const QStringList& processes)
{
    if (!plan || processes.isEmpty())
        return plan;
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_known, [](const auto& known) { return known.second.expired(); });
    std::weak_ptr<const ReadingPlan>& known = m_known[{plan.get(), processes}];
    if (auto made = known.lock())
        return made;
    // The plan that it is made of lives as long: else another could come to stand at its address.
    struct Extended
    {
        std::shared_ptr<const ReadingPlan> from;
        ReadingPlan plan;
    };
    auto made = std::make_shared<Extended>(Extended{plan, *plan});
    made->plan.groups.push_back(processGroup(processes));
    std::shared_ptr<const ReadingPlan> extended(made, &made->plan);
    known = extended;
    return extended;
}

} // namespace sd
