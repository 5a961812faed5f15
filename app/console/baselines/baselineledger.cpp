#include "app/console/baselines/baselineledger.h"

#include "app/baselines/baselinesheets.h"
#include "models/domain/baselineuse.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"

#include <QDir>
#include <QHash>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

StoredBaseline storedOf(const BaselineText& text)
{
    return {.name = text.head.name,
            .version = text.head.version,
            .place = text.place,
            .file = text.path,
            .digest = text.digest,
            .json = text.json};
}

BaselineText textOf(const StoredBaseline& stored)
{
    return {.path = stored.file, .json = stored.json, .place = stored.place};
}

/// Parsed over what is in force, as it would be there.
BaselineEdition editionOf(const BaselineText& text, const BaselineCatalog& inForce)
{
    BaselineEdition edition{.digest = text.digest, .place = text.place, .file = text.path};
    const Baseline* known = inForce.find(text.head.name);
    if (known != nullptr && known->digest == text.digest) {
        edition.sheet = sheetOf(*known);
        return edition;
    }
    const auto read = parseBaseline(text.json, text.path, [&](const QString& name) { return inForce.find(name); });
    if (read)
        edition.sheet = sheetOf(*read);
    else
        edition.refused = read.failure();
    return edition;
}

/// Puts together what a window is told.
class ShelfBuilder
{
public:
    ShelfBuilder(BaselineLedger& ledger, const std::vector<BaselineText>& files)
        : m_ledger(ledger)
    {
        for (const BaselineText& file : files)
            m_found.insert(file.head.name);
    }

    void add(const QString& name, const BaselineText& text, const BaselineInForce* stored)
    {
        ShelvedBaseline one{.name = name};
        one.inForce = edition(text);
        if (!m_found.contains(name))
            one.inForce->place = EditionPlace::Kept;
        const auto offered = m_ledger.choice.offered.find(name);
        if (offered != m_ledger.choice.offered.end())
            one.offered = edition(offered->second);
        if (stored != nullptr && stored->former) {
            one.former = edition(textOf(*stored->former));
            one.inForce->by = stored->by;
            one.inForce->at = stored->at;
        }
        const auto ships = m_ledger.choice.ships.find(name);
        if (ships != m_ledger.choice.ships.end() && ships->second.digest != text.digest &&
            (!one.offered || ships->second.digest != one.offered->digest))
            one.ships = edition(ships->second);
        m_contents.baselines.push_back(std::move(one));
    }
    void refuse(const BaselineText& file, const Failure& why) { m_contents.refused.push_back({file.path, why}); }
    void refuse(const Failure& why) { m_contents.refused.push_back({{}, why}); }
    SharedShelf take() { return std::make_shared<const ShelfContents>(std::move(m_contents)); }

private:
    BaselineEdition edition(const BaselineText& text)
    {
        m_ledger.texts.emplace(text.digest, text);
        return editionOf(text, m_ledger.choice.catalog);
    }

    BaselineLedger& m_ledger;
    QSet<QString> m_found;
    ShelfContents m_contents;
};

const BaselineText* textBy(const BaselineLedger& ledger, const QByteArray& digest)
{
    const auto text = ledger.texts.find(digest);
    return text == ledger.texts.end() ? nullptr : &text->second;
}

Failure noEdition()
{
    return {u"no-such-edition"_s, u"There is no such edition of that baseline any more."_s,
            u"Look at what there is now."_s};
}

/// Names whose rules or plans are not the same in both.
QSet<QString> namesThatDiffer(const BaselineCatalog& before, const BaselineCatalog& after)
{
    QSet<QString> names;
    for (const auto& [name, baseline] : before.all()) {
        const Baseline* other = after.find(name);
        if (other == nullptr || other->plans != baseline.plans || other->rules != baseline.rules ||
            other->intervals != baseline.intervals)
            names.insert(name);
    }
    return names;
}

/// Counts what becomes other over a whole estate.
class BiteCount
{
public:
    explicit BiteCount(BaselineComparison& comparison)
        : m_comparison(comparison)
    {}

    void add(std::vector<BaselineBite>&& bites)
    {
        for (BaselineBite& bite : bites) {
            int& count = bite.isHeld ? m_comparison.held : m_comparison.changed;
            (bite.isHeld ? m_held : m_changed).insert(bite.server);
            if (++count <= BaselineComparison::MostBites)
                m_comparison.bites.push_back(std::move(bite));
        }
        m_comparison.changedServers = static_cast<int>(m_changed.size());
        m_comparison.heldServers = static_cast<int>(m_held.size());
    }

private:
    BaselineComparison& m_comparison;
    QSet<ServerId> m_changed;
    QSet<ServerId> m_held;
};

/// Read by one of the baselines, or judged by the thresholds of all that have none.
bool isTouched(const Check& check, const QSet<QString>& baselines)
{
    return baselines.contains(judgingBaseline(*check.params)) ||
           (countsProcesses(*check.params) && baselines.contains(u"checks"_s));
}

/// What the check is judged by before its own rules.
SharedRules rulesBelow(const BaselineCatalog& catalog, const Check& check)
{
    Check bare = check;
    bare.overrides.clear();
    return catalog.sharedRulesFor(bare);
}

Result<void> findBites(Store& store, const BaselineCatalog& before, const BaselineCatalog& after,
                       const StatedLimits& stated, BaselineComparison& comparison)
{
    const QSet<QString> other = namesThatDiffer(before, after);
    auto db = store.reader();
    if (!db)
        return db.failure();
    const auto estate = EstateRepository(**db).load();
    if (!estate)
        return estate.failure();
    const auto series = store.history().allSeries();
    if (!series)
        return series.failure();
    QHash<CheckId, std::vector<ReadingOfCheck>> readings;
    for (const Check& check : estate->checks) {
        if (isTouched(check, other))
            readings.insert(check.id, {});
    }
    const auto statedOf = [&stated](SeriesId id) {
        const auto found = stated.find(id);
        return found == stated.end() ? nullptr : found->second;
    };
    for (const SeriesInfo& one : *series) {
        if (const auto check = readings.find(one.check); check != readings.end())
            check->push_back({one.key, one.unit, statedOf(one.id)});
    }
    QHash<ServerId, Adjustments> over;
    for (const Server& server : estate->servers)
        over.insert(server.id, adjustmentsOf(server, estate->adjustments));
    BiteCount count(comparison);
    for (const Check& check : estate->checks) {
        if (!isTouched(check, other))
            continue;
        ++comparison.checks;
        if (before.intervalFor(*check.params) != after.intervalFor(*check.params))
            ++(check.followsBaseline ? comparison.paced : comparison.ownPaced);
        const SharedRules was = rulesBelow(before, check);
        const SharedRules is = rulesBelow(after, check);
        count.add(bitesOf({check, over[check.server], *was, *is}, readings[check.id]));
    }
    comparison.alsoThrough = other.values();
    return {};
}

/// Keeps in the store what it did not know.
Result<void> takeFresh(Store& store, const std::vector<BaselineText>& taken, UtcTime now,
                       const BroughtBaseline& brought)
{
    std::vector<StoredBaseline> fresh;
    std::vector<StoredBaseline> saved;
    for (const BaselineText& text : taken)
        (text.digest == brought.digest ? saved : fresh).push_back(storedOf(text));
    if (taken.empty())
        return {};
    return store.writeNow([&](Connection& writer) {
        BaselineRepository repository(writer);
        auto done = repository.take(fresh, {QString(theProgram), now});
        return done && !saved.empty() ? repository.take(saved, {brought.by, now}) : done;
    });
}

/// What files and store have, and what is in force by both.
struct BaselineStock
{
    std::vector<BaselineText> files = {};
    std::vector<Failure> unreadable = {};
    std::vector<BaselineInForce> stored = {};
    BaselineLedger ledger = {};
};

/// What is stored, as texts. Most are those of a file, whose head is known.
std::vector<BaselineText> keptTexts(const std::vector<BaselineInForce>& stored, const std::vector<BaselineText>& files)
{
    std::map<QByteArray, const BaselineText*> known;
    for (const BaselineText& file : files)
        known.emplace(file.digest, &file);
    std::vector<BaselineText> kept;
    kept.reserve(stored.size());
    for (const BaselineInForce& one : stored) {
        const auto file = known.find(one.now.digest);
        if (file != known.end() && file->second->json == one.now.json)
            kept.push_back({one.now.file, file->second->json, one.now.place, file->second->head, file->second->digest});
        else
            kept.push_back(textOf(one.now));
    }
    return kept;
}

Result<BaselineStock> readStock(Store& store, BaselineFiles files, const BaselineCatalog* former)
{
    BaselineStock stock{.files = std::move(files.texts), .unreadable = std::move(files.unreadable)};
    auto db = store.reader();
    if (!db)
        return db.failure();
    auto stored = BaselineRepository(**db).all();
    if (!stored)
        return stored.failure();
    stock.stored = *std::move(stored);
    stock.ledger.choice = chooseBaselines(stock.files, keptTexts(stock.stored, stock.files), former);
    return stock;
}

} // namespace

const ShelvedBaseline* BaselineLedger::find(const QString& name) const
{
    const auto found = std::ranges::find(shelf->baselines, name, &ShelvedBaseline::name);
    return found == shelf->baselines.end() ? nullptr : &*found;
}

const BaselineEdition* BaselineLedger::edition(const QByteArray& digest) const
{
    for (const ShelvedBaseline& one : shelf->baselines) {
        for (const BaselineEdition* edition : one.editions()) {
            if (edition->digest == digest)
                return edition;
        }
    }
    return nullptr;
}

BaselineCatalog catalogWith(const BaselineLedger& ledger, const BaselineText& text)
{
    std::vector<BaselineText> texts;
    texts.reserve(ledger.choice.inForce.size());
    for (const auto& [name, inForce] : ledger.choice.inForce)
        texts.push_back(name == text.head.name ? text : inForce);
    if (!ledger.choice.inForce.contains(text.head.name))
        texts.push_back(text);
    std::ranges::stable_sort(texts, {}, &BaselineText::place);
    return BaselineCatalog::of(texts, &ledger.choice.catalog);
}

std::vector<BaselineFolder> baselineFolders(const QString& dataFolder, const QStringList& more)
{
    std::vector<BaselineFolder> folders{{u":/baselines"_s, EditionPlace::Ships},
                                        {u"/etc/serverdrift/baselines"_s, EditionPlace::System}};
    const QString own = dataFolder + "/baselines"_L1;
    for (const QString& folder : more) {
        if (folder != own)
            folders.push_back({folder, EditionPlace::System});
    }
    if (!dataFolder.isEmpty())
        folders.push_back({own, EditionPlace::Site});
    return folders;
}

Result<BaselineCatalog> baselinesInForce(Connection& db, const std::vector<BaselineFolder>& folders)
{
    std::vector<Failure> unreadable;
    const auto files = readBaselineTexts(folders, unreadable);
    const auto stored = BaselineRepository(db).all();
    if (!stored)
        return stored.failure();
    return chooseBaselines(files, keptTexts(*stored, files)).catalog;
}

BaselineFiles readBaselineFiles(const std::vector<BaselineFolder>& folders)
{
    BaselineFiles files;
    files.texts = readBaselineTexts(folders, files.unreadable);
    files.catalog = BaselineCatalog::of(files.texts);
    return files;
}

Result<BaselineLedger> readBaselinesInForce(Store& store, BaselineFiles files)
{
    const BaselineCatalog asFilesSay = std::move(files.catalog);
    auto read = readStock(store, std::move(files), &asFilesSay);
    if (!read)
        return read.failure();
    read->ledger.shelf = std::make_shared<const ShelfContents>();
    return std::move(read->ledger);
}

Result<void> keepTaken(Store& store, const BaselineLedger& ledger, UtcTime now)
{
    return takeFresh(store, ledger.choice.taken, now, {});
}

Result<BaselineLedger> readBaselines(Store& store, const std::vector<BaselineFolder>& folders, UtcTime now,
                                     const BaselineCatalog* former, const BroughtBaseline& brought)
{
    BaselineFiles files;
    files.texts = readBaselineTexts(folders, files.unreadable);
    auto read = readStock(store, std::move(files), former);
    if (!read)
        return read.failure();
    BaselineLedger& ledger = read->ledger;
    if (auto taken = takeFresh(store, ledger.choice.taken, now, brought); !taken)
        return taken.failure();
    std::map<QString, const BaselineInForce*> byName;
    for (const BaselineInForce& one : read->stored)
        byName.emplace(one.now.name, &one);
    ShelfBuilder builder(ledger, read->files);
    for (const auto& [name, text] : ledger.choice.inForce) {
        const auto known = byName.find(name);
        const bool isKept = known != byName.end() && known->second->now.digest == text.digest;
        builder.add(name, text, isKept ? known->second : nullptr);
    }
    for (const Failure& why : read->unreadable)
        builder.refuse(why);
    for (const BaselineText& file : read->files) {
        if (ledger.choice.inForce.contains(file.head.name))
            continue;
        const auto parsed =
            parseBaseline(file.json, file.path, [&](const QString& name) { return ledger.choice.catalog.find(name); });
        if (!parsed)
            builder.refuse(file, parsed.failure());
    }
    ledger.shelf = builder.take();
    ledger.isOther = former == nullptr || !namesThatDiffer(*former, ledger.choice.catalog).isEmpty() ||
                     former->all().size() != ledger.choice.catalog.all().size();
    return std::move(ledger);
}

Result<void> applyEdition(Store& store, const BaselineLedger& ledger, const QString& name, const QByteArray& seen,
                          const QByteArray& wanted, const Author& by)
{
    const BaselineText* text = textBy(ledger, wanted);
    if (text == nullptr || text->head.name != name)
        return noEdition();
    // As it would be in force, with those that extend it.
    const BaselineCatalog then = catalogWith(ledger, *text);
    if (!then.refused().empty())
        return Failure{u"baseline"_s, then.refused().front().message, u"What is in force stays so."_s};
    return store.writeNow(
        [&, edition = storedOf(*text)](Connection& db) { return BaselineRepository(db).apply(edition, seen, by); });
}

BaselineComparison compareEditions(Store& store, const BaselineLedger& ledger, const QByteArray& before,
                                   const QByteArray& after, const StatedLimits& stated)
{
    BaselineComparison comparison;
    const BaselineEdition* one = ledger.edition(before);
    const BaselineEdition* other = ledger.edition(after);
    if (one == nullptr || other == nullptr) {
        comparison.failure = noEdition();
        return comparison;
    }
    for (const BaselineEdition* edition : {one, other}) {
        if (edition->refused) {
            comparison.failure = edition->refused;
            return comparison;
        }
    }
    comparison.changes = differences(*one->sheet, *other->sheet);
    if (one->sheet->name != other->sheet->name)
        return comparison;
    const auto found = findBites(store, catalogWith(ledger, *textBy(ledger, before)),
                                 catalogWith(ledger, *textBy(ledger, after)), stated, comparison);
    if (!found)
        comparison.failure = found.failure();
    comparison.alsoThrough.removeAll(one->sheet->name);
    comparison.alsoThrough.sort();
    return comparison;
}

Result<Baseline> readAsBaseline(const BaselineLedger& ledger, const QByteArray& text, const QString& file)
{
    return parseBaseline(text, file, [&ledger](const QString& name) { return ledger.choice.catalog.find(name); });
}

Result<QString> saveBaselineText(const BaselineLedger& ledger, const QString& folder, const QByteArray& text)
{
    const auto read = readAsBaseline(ledger, text);
    if (!read)
        return read.failure();
    const QString path = u"%1/%2.json"_s.arg(folder, read->name);
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(path, file.errorString()),
                       u"Give this user the right to write the data folder and the files in it."_s};
    return path;
}

} // namespace sd
