#include "app/baselines/baselinecatalog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4LL << 20;

Result<Baseline> readBaseline(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"baseline"_s, path + u": "_s + file.errorString()};
    if (file.size() > largestFile)
        return Failure{u"baseline"_s, path + u": is larger than 4 MiB"_s};
    return parseBaseline(file.readAll(), path);
}

} // namespace

std::shared_ptr<const ReadingPlan> Baseline::plan(PlanWay way) const
{
    const auto found = plans.find(way);
    return found == plans.end() ? nullptr : found->second;
}

BaselineCatalog BaselineCatalog::load(const QStringList& folders)
{
    BaselineCatalog catalog;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QString path = dir.filePath(name);
            Result<Baseline> baseline = readBaseline(path);
            const Baseline* twin = baseline ? catalog.find(baseline->name) : nullptr;
            if (!baseline)
                catalog.m_refused.push_back(baseline.failure());
            else if (twin && QFileInfo(twin->file).path() == QFileInfo(path).path())
                catalog.m_refused.push_back(
                    {u"baseline"_s, u"%1: /name: %2 has that name too"_s.arg(path, twin->file)});
            else
                catalog.m_baselines.insert_or_assign(baseline->name, std::move(*baseline));
        }
    }
    for (const auto& [name, baseline] : catalog.m_baselines)
        catalog.m_rules.emplace(name, std::make_shared<const std::vector<ThresholdRule>>(baseline.rules));
    return catalog;
}

const Baseline* BaselineCatalog::find(const QString& name) const
{
    const auto found = m_baselines.find(name);
    return found == m_baselines.end() ? nullptr : &found->second;
}

SharedRules BaselineCatalog::sharedRulesFor(const Check& check) const
{
    const auto* snmp = std::get_if<SnmpParams>(&check.params);
    const auto found = m_rules.find(snmp ? snmp->baseline : u"checks"_s);
    if (found != m_rules.end() && check.overrides.empty())
        return found->second;
    auto rules = std::make_shared<std::vector<ThresholdRule>>();
    if (found != m_rules.end())
        *rules = *found->second;
    rules->insert(rules->end(), check.overrides.begin(), check.overrides.end());
    return rules;
}

} // namespace sd
