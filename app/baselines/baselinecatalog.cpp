#include "app/baselines/baselinecatalog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4LL << 20;

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"baseline"_s, path + u": "_s + file.errorString()};
    if (file.size() > largestFile)
        return Failure{u"baseline"_s, path + u": is larger than 4 MiB"_s};
    return file.readAll();
}

struct BaselineFile
{
    QString path;
    QByteArray json;
    BaselineHead head;
};

/// Files of one folder, those that others extend before them; what extends itself in a circle stands at the end.
std::vector<BaselineFile> inOrder(std::vector<BaselineFile> files)
{
    std::vector<BaselineFile> ordered;
    while (!files.empty()) {
        QSet<QString> waiting;
        for (const BaselineFile& file : files)
            waiting += file.head.name;
        const auto isReady = [&](const BaselineFile& file) { return !waiting.contains(file.head.parent); };
        const auto ready = std::stable_partition(files.begin(), files.end(), isReady);
        // Nothing is ready in a circle: the parser says of each that its parent is missing.
        const auto taken = ready == files.begin() ? files.end() : ready;
        std::move(files.begin(), taken, std::back_inserter(ordered));
        files.erase(files.begin(), taken);
    }
    return ordered;
}

bool isMeantFor(const IdentityMatch& match, const std::map<QString, QString>& identity)
{
    return std::all_of(match.begin(), match.end(), [&](const auto& wanted) {
        const auto said = identity.find(wanted.first);
        return wanted.second.match(said == identity.end() ? QString() : said->second).hasMatch();
    });
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
        std::vector<BaselineFile> files;
        for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            Result<QByteArray> json = readFile(dir.filePath(name));
            if (json)
                files.push_back({dir.filePath(name), *json, headOf(*json)});
            else
                catalog.m_refused.push_back(json.failure());
        }
        for (const BaselineFile& file : inOrder(std::move(files)))
            catalog.add(file.path, file.json);
    }
    for (const auto& [name, baseline] : catalog.m_baselines)
        catalog.m_rules.emplace(name, std::make_shared<const std::vector<ThresholdRule>>(baseline.rules));
    return catalog;
}

void BaselineCatalog::add(const QString& path, const QByteArray& json)
{
    Result<Baseline> baseline = parseBaseline(json, path, [this](const QString& name) { return find(name); });
    const Baseline* twin = baseline ? find(baseline->name) : nullptr;
    if (!baseline)
        m_refused.push_back(baseline.failure());
    else if (twin && QFileInfo(twin->file).path() == QFileInfo(path).path())
        m_refused.push_back({u"baseline"_s, u"%1: /name: %2 has that name too"_s.arg(path, twin->file)});
    else
        m_baselines.insert_or_assign(baseline->name, std::move(*baseline));
}

QStringList BaselineCatalog::proposedFor(const std::map<QString, QString>& identity, PlanWay way) const
{
    std::vector<const Baseline*> meant;
    for (const auto& [name, baseline] : m_baselines) {
        const bool isMeant = std::any_of(baseline.meantFor.begin(), baseline.meantFor.end(),
                                         [&](const IdentityMatch& match) { return isMeantFor(match, identity); });
        if (isMeant && baseline.plan(way))
            meant.push_back(&baseline);
    }
    std::stable_sort(meant.begin(), meant.end(),
                     [](const Baseline* a, const Baseline* b) { return a->rank > b->rank; });
    QStringList names;
    for (const Baseline* baseline : meant) {
        const bool isExtended = std::any_of(meant.begin(), meant.end(),
                                            [&](const Baseline* other) { return other->parent == baseline->name; });
        if (!isExtended)
            names += baseline->name;
    }
    return names;
}

Recognition BaselineCatalog::recognise(std::map<QString, QString> identity, PlanWay way, const QString& fallback) const
{
    Recognition recognition;
    recognition.baselines = proposedFor(identity, way);
    if (recognition.baselines.isEmpty())
        recognition.baselines += fallback;
    std::erase_if(identity, [](const auto& word) { return word.first.startsWith("has."_L1); });
    recognition.identity = std::move(identity);
    return recognition;
}

std::shared_ptr<const TrapBook> BaselineCatalog::trapBook() const
{
    std::vector<const Baseline*> telling;
    for (const auto& [name, baseline] : m_baselines) {
        if (baseline.traps)
            telling.push_back(&baseline);
    }
    std::ranges::stable_sort(telling, std::greater(), &Baseline::rank);
    auto book = std::make_shared<TrapBook>();
    for (const Baseline* baseline : telling)
        book->add(*baseline->traps);
    return book;
}

std::shared_ptr<const ReadingPlan> BaselineCatalog::identityPlan() const
{
    const Baseline* identity = find(u"identity"_s);
    return identity ? identity->plan() : nullptr;
}

const Baseline* BaselineCatalog::find(const QString& name) const
{
    const auto found = m_baselines.find(name);
    return found == m_baselines.end() ? nullptr : &found->second;
}

ProbeKind kindOf(PlanWay way)
{
    switch (way) {
    case PlanWay::Snmp:
        return ProbeKind::Snmp;
    case PlanWay::Prometheus:
        return ProbeKind::Prometheus;
    case PlanWay::Nut:
        return ProbeKind::Nut;
    case PlanWay::Redfish:
        return ProbeKind::Redfish;
    }
    return ProbeKind::Http;
}

std::shared_ptr<const ReadingPlan> BaselineCatalog::planFor(const CheckParams& params) const
{
    const QString* name = baselineOf(params);
    const Baseline* baseline = name ? find(*name) : nullptr;
    if (!baseline)
        return nullptr;
    const auto* snmp = std::get_if<SnmpParams>(&params);
    for (const auto& [way, plan] : baseline->plans) {
        if (kindOf(way) == kindOf(params))
            return snmp == nullptr ? plan : m_processPlans->with(plan, snmp->processes);
    }
    return nullptr;
}

SharedRules BaselineCatalog::sharedRulesFor(const Check& check) const
{
    const QString* baseline = baselineOf(*check.params);
    const auto found = m_rules.find(baseline ? *baseline : u"checks"_s);
    const auto* snmp = std::get_if<SnmpParams>(&*check.params);
    const bool hasProcesses = snmp != nullptr && !snmp->processes.isEmpty();
    if (found != m_rules.end() && check.overrides.empty() && !hasProcesses)
        return found->second;
    auto rules = std::make_shared<std::vector<ThresholdRule>>();
    if (const auto own = m_rules.find(u"checks"_s); hasProcesses && own != m_rules.end()) {
        std::ranges::copy_if(*own->second, std::back_inserter(*rules), [](const ThresholdRule& rule) {
            return rule.metric == QLatin1String(ProcessCountMetric);
        });
    }
    if (found != m_rules.end())
        rules->insert(rules->end(), found->second->begin(), found->second->end());
    rules->insert(rules->end(), check.overrides.begin(), check.overrides.end());
    return rules;
}

} // namespace sd
