#include "app/baselines/baselinecatalog.h"

#include "models/domain/baselineuse.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <thread>

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

/// Files of one folder, those that others extend in a generation before them; what extends itself in a circle is the
/// last one.
std::vector<std::vector<BaselineText>> generationsOf(std::vector<BaselineText> files)
{
    std::vector<std::vector<BaselineText>> generations;
    while (!files.empty()) {
        QSet<QString> waiting;
        waiting.reserve(std::ssize(files));
        for (const BaselineText& file : files)
            waiting += file.head.name;
        const auto isReady = [&](const BaselineText& file) { return !waiting.contains(file.head.parent); };
        const auto ready = std::stable_partition(files.begin(), files.end(), isReady);
        // Nothing is ready in a circle: the parser says of each that its parent is missing.
        const auto taken = ready == files.begin() ? files.end() : ready;
        generations.emplace_back(std::make_move_iterator(files.begin()), std::make_move_iterator(taken));
        files.erase(files.begin(), taken);
    }
    return generations;
}

/// Does `work` for each number below `count`, on as many threads as are worth it.
void sideBySide(size_t count, const std::function<void(size_t)>& work)
{
    constexpr size_t enoughForAThread = 8;
    const size_t threads = std::min<size_t>(std::thread::hardware_concurrency(), 4);
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t number = next++; number < count; number = next++)
            work(number);
    };
    std::vector<std::future<void>> others;
    while (others.size() + 1 < threads && (others.size() + 1) * enoughForAThread < count)
        others.push_back(std::async(std::launch::async, run));
    run();
    for (std::future<void>& other : others)
        other.get();
}

QString folderOf(const BaselineText& text)
{
    return QFileInfo(text.path).path();
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

QByteArray BaselineText::digestOf(const QByteArray& json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
}

std::vector<BaselineText> readBaselineTexts(const std::vector<BaselineFolder>& folders, std::vector<Failure>& refused)
{
    std::vector<BaselineText> texts;
    for (const BaselineFolder& folder : folders) {
        const QDir dir(folder.path);
        const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        std::vector<std::optional<Result<BaselineText>>> read(static_cast<size_t>(names.size()));
        sideBySide(read.size(), [&](size_t number) {
            const QString path = dir.filePath(names[static_cast<qsizetype>(number)]);
            const Result<QByteArray> json = readFile(path);
            if (json)
                read[number] = BaselineText{.path = path, .json = *json, .place = folder.place};
            else
                read[number] = json.failure();
        });
        for (std::optional<Result<BaselineText>>& text : read) {
            if (*text)
                texts.push_back(**std::move(text));
            else
                refused.push_back((*text).failure());
        }
    }
    return texts;
}

BaselineCatalog BaselineCatalog::load(const QStringList& folders)
{
    std::vector<BaselineFolder> places;
    places.reserve(static_cast<size_t>(folders.size()));
    for (const QString& folder : folders)
        places.push_back({folder, EditionPlace::Site});
    std::vector<Failure> unreadable;
    BaselineCatalog catalog = of(readBaselineTexts(places, unreadable));
    catalog.m_refused.insert(catalog.m_refused.begin(), unreadable.begin(), unreadable.end());
    return catalog;
}

BaselineCatalog BaselineCatalog::of(const std::vector<BaselineText>& texts, const BaselineCatalog* former)
{
    BaselineCatalog catalog;
    if (former)
        catalog.m_processPlans = former->m_processPlans;
    for (auto first = texts.begin(); first != texts.end();) {
        const auto last = std::find_if(first, texts.end(), [folder = folderOf(*first)](const BaselineText& text) {
            return folderOf(text) != folder;
        });
        for (const std::vector<BaselineText>& generation : generationsOf({first, last}))
            catalog.add(generation, former);
        first = last;
    }
    catalog.shareRules(former);
    return catalog;
}

/// What `former` has of a text that did not change, and extends nothing or what did not change either.
const Baseline* BaselineCatalog::unchanged(const BaselineText& text, const BaselineCatalog* former) const
{
    const Baseline* known = former ? former->find(text.head.name) : nullptr;
    if (!known || known->digest != text.digest || known->file != text.path)
        return nullptr;
    if (text.head.parent.isEmpty())
        return known;
    const Baseline* parent = find(text.head.parent);
    const Baseline* formerParent = former->find(text.head.parent);
    const bool hasSameParent = parent && formerParent && parent->plans == formerParent->plans &&
                               parent->rules == formerParent->rules && parent->intervals == formerParent->intervals &&
                               parent->ancestors == formerParent->ancestors;
    return hasSameParent ? known : nullptr;
}

/// Texts of which none extends another.
void BaselineCatalog::add(const std::vector<BaselineText>& generation, const BaselineCatalog* former)
{
    std::vector<std::optional<Result<Baseline>>> made(generation.size());
    sideBySide(generation.size(), [&](size_t number) {
        const BaselineText& text = generation[number];
        if (const Baseline* known = unchanged(text, former))
            made[number] = *known;
        else
            made[number] = parseBaseline(text.json, text.path, [this](const QString& name) { return find(name); });
    });
    for (size_t number = 0; number < generation.size(); ++number) {
        const BaselineText& text = generation[number];
        Result<Baseline>& baseline = *made[number];
        const Baseline* twin = find(text.head.name);
        if (!baseline) {
            m_refused.push_back(baseline.failure());
        } else if (twin && QFileInfo(twin->file).path() == folderOf(text)) {
            m_refused.push_back({u"baseline"_s, u"%1: /name: %2 has that name too"_s.arg(text.path, twin->file)});
        } else {
            baseline->digest = text.digest;
            m_baselines.insert_or_assign(text.head.name, *std::move(baseline));
        }
    }
}

void BaselineCatalog::shareRules(const BaselineCatalog* former)
{
    for (const auto& [name, baseline] : m_baselines) {
        if (former) {
            const auto known = former->m_rules.find(name);
            if (known != former->m_rules.end() && *known->second == baseline.rules) {
                m_rules.insert(*known);
                continue;
            }
        }
        m_rules.emplace(name, std::make_shared<const std::vector<ThresholdRule>>(baseline.rules));
    }
}

QStringList BaselineCatalog::proposedFor(const std::map<QString, QString>& identity, PlanWay way) const
{
    return proposed(identity, [way](const Baseline& baseline) { return baseline.plan(way) != nullptr; });
}

QStringList BaselineCatalog::fittingFor(const std::map<QString, QString>& identity) const
{
    return proposed(identity, [](const Baseline& baseline) { return !baseline.plans.empty(); });
}

QStringList BaselineCatalog::proposed(const std::map<QString, QString>& identity,
                                      const std::function<bool(const Baseline&)>& isRead) const
{
    std::vector<const Baseline*> meant;
    for (const auto& [name, baseline] : m_baselines) {
        const bool isMeant = std::any_of(baseline.meantFor.begin(), baseline.meantFor.end(),
                                         [&](const IdentityMatch& match) { return isMeantFor(match, identity); });
        if (isMeant && isRead(baseline))
            meant.push_back(&baseline);
    }
    std::stable_sort(meant.begin(), meant.end(),
                     [](const Baseline* a, const Baseline* b) { return a->rank > b->rank; });
    QStringList names;
    for (const Baseline* baseline : meant) {
        const bool isExtended = std::any_of(meant.begin(), meant.end(), [&](const Baseline* other) {
            return other->ancestors.contains(baseline->name);
        });
        if (!isExtended)
            names += baseline->name;
    }
    return names;
}

Recognition BaselineCatalog::recognise(std::map<QString, QString> identity, PlanWay way, const QString& fallback) const
{
    Recognition recognition;
    recognition.baselines = proposedFor(identity, way);
    recognition.fitting = fittingFor(identity);
    for (const QString& name : std::as_const(recognition.baselines))
        recognition.fitting.removeAll(name);
    if (recognition.baselines.isEmpty() && !fallback.isEmpty())
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
        book->add(*baseline->traps, baseline->name);
    return book;
}

std::shared_ptr<const ReadingPlan> BaselineCatalog::identityPlan(PlanWay way) const
{
    const Baseline* identity = find(u"identity"_s);
    return identity ? identity->plan(way) : nullptr;
}

std::shared_ptr<const ReadingPlan> BaselineCatalog::identityPlanFor(const CheckParams& params) const
{
    const ProbeKind kind = kindOf(params) == ProbeKind::Tls ? ProbeKind::Http : kindOf(params);
    for (const PlanWay way : {PlanWay::Snmp, PlanWay::Redfish, PlanWay::Wsman, PlanWay::Http}) {
        if (kindOf(way) == kind)
            return identityPlan(way);
    }
    return nullptr;
}

const Baseline* BaselineCatalog::find(const QString& name) const
{
    const auto found = m_baselines.find(name);
    return found == m_baselines.end() ? nullptr : &found->second;
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

Millis BaselineCatalog::intervalFor(const CheckParams& params) const
{
    const Baseline* baseline = find(judgingBaseline(params));
    return baseline == nullptr ? usualInterval(kindOf(params)) : intervalOf(baseline->intervals, kindOf(params));
}

SharedRules BaselineCatalog::sharedRulesFor(const Check& check) const
{
    const auto found = m_rules.find(judgingBaseline(*check.params));
    const bool hasProcesses = countsProcesses(*check.params);
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

void followIntervals(std::vector<Check>& checks, const BaselineCatalog& baselines)
{
    for (Check& check : checks) {
        if (check.followsBaseline)
            check.interval = baselines.intervalFor(*check.params);
    }
}

} // namespace sd
