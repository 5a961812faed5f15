#include "app/console/baselines/storebaselineshelf.h"

#include "app/baselines/baselinesheets.h"
#include "app/console/access/refusal.h"
#include "app/console/engineworkbench.h"
#include "app/console/replyto.h"
#include "app/engine/engine.h"
#include "models/store/store.h"

#include <QLoggingCategory>

#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(shelfLog, "serverdrift.baselines")

Outcome outcomeOf(const Result<void>& done)
{
    if (done)
        return {.matched = 1, .succeeded = 1};
    return {.matched = 1, .failures = {done.failure()}};
}

} // namespace

StoreBaselineShelf::StoreBaselineShelf(const Parts& parts, std::vector<BaselineFolder> folders)
    : m_parts(parts)
    , m_folders(std::move(folders))
    , m_shelf(std::make_shared<const ShelfContents>())
{
    m_ledger.shelf = m_shelf;
    m_thread.setMaxThreadCount(1);
}

StoreBaselineShelf::~StoreBaselineShelf()
{
    if (m_begun.valid())
        m_begun.wait(); // others may wait for what is in force
    m_thread.clear();
    m_thread.waitForDone();
}

void StoreBaselineShelf::begin(std::future<BaselineFiles> files)
{
    auto begun = std::make_shared<std::promise<Result<void>>>();
    m_begun = begun->get_future();
    m_thread.start([this, begun, files = std::make_shared<std::future<BaselineFiles>>(std::move(files))] {
        begun->set_value(readFirst(files->get()));
        if (const auto kept = keepTaken(m_parts.store, m_ledger, m_parts.clock.utcNow()); !kept)
            qCWarning(shelfLog).noquote() << kept.failure().message;
    });
}

Result<void> StoreBaselineShelf::readFirst(BaselineFiles files)
{
    for (const std::vector<Failure>* refused : {&std::as_const(files.unreadable), &files.catalog.refused()}) {
        for (const Failure& why : *refused)
            qCWarning(shelfLog).noquote() << why.message;
    }
    auto ledger = readBaselinesInForce(m_parts.store, std::move(files));
    if (!ledger) {
        m_parts.inForce.set({});
        return ledger.failure();
    }
    m_ledger = *std::move(ledger);
    m_parts.inForce.set(m_ledger.choice.catalog);
    return {};
}

Subscription StoreBaselineShelf::listen(Contents contents)
{
    auto [tell, held] = hearHere(std::move(contents));
    {
        const QMutexLocker lock(&m_mutex);
        m_listeners.push_back({tell, held});
        tell(m_shelf);
    }
    if (!std::exchange(m_isRead, true))
        m_thread.start([this] { readAgain(); }); // not for the start: it takes time and memory
    return Subscription([held = std::move(held)]() mutable { held.reset(); });
}

void StoreBaselineShelf::tellAll()
{
    const QMutexLocker lock(&m_mutex);
    m_shelf = m_ledger.shelf;
    std::erase_if(m_listeners, [](const Listener& listener) { return listener.heard.expired(); });
    for (const Listener& listener : m_listeners)
        listener.tell(m_shelf);
}

void StoreBaselineShelf::readAgain(const BroughtBaseline& brought)
{
    const auto former = m_parts.inForce.current();
    auto read = readBaselines(m_parts.store, m_folders, m_parts.clock.utcNow(), former.get(), brought);
    if (!read) {
        qCWarning(shelfLog).noquote() << read.failure().message;
        return;
    }
    m_ledger = std::move(*read);
    if (m_ledger.isOther)
        m_parts.inForce.set(m_ledger.choice.catalog);
    tellAll();
}

void StoreBaselineShelf::follow(const Done& done)
{
    readAgain();
    m_parts.engine.reloadEstate(done);
}

void StoreBaselineShelf::lookAgain()
{
    if (refusal(m_parts.accounts, Right::Baselines))
        return; // what is new to the name holds at once
    m_thread.start([this] {
        readAgain();
        if (m_ledger.isOther)
            m_parts.engine.reloadEstate({});
    });
}

void StoreBaselineShelf::reload(const Done& done)
{
    m_thread.start([this, done] { follow(done); });
}

void StoreBaselineShelf::compare(QByteArray before, QByteArray after, quint64 generation, Compared reply)
{
    m_parts.engine.readStated([this, before = std::move(before), after = std::move(after), generation,
                               give = replyHere(std::move(reply))](StatedLimits stated) {
        m_thread.start([this, before, after, generation, give, stated = std::move(stated)] {
            BaselineComparison comparison = compareEditions(m_parts.store, m_ledger, before, after, stated);
            comparison.generation = generation;
            give(std::move(comparison));
        });
    });
}

void StoreBaselineShelf::readText(QByteArray digest, Text reply)
{
    m_thread.start([this, digest = std::move(digest), give = replyHere(std::move(reply))] {
        const auto text = m_ledger.texts.find(digest);
        if (text == m_ledger.texts.end())
            give(Failure{u"no-such-edition"_s, u"There is no such edition of that baseline any more."_s});
        else
            give(text->second.json);
    });
}

void StoreBaselineShelf::apply(QString name, QByteArray seen, QByteArray wanted, Done done)
{
    const auto give = replyHere(std::move(done));
    if (const auto refused = refusal(m_parts.accounts, Right::Baselines)) {
        give(outcomeOf(*refused));
        return;
    }
    const Author by{m_parts.accounts.present().who.name, m_parts.clock.utcNow()};
    m_thread.start([this, name = std::move(name), seen = std::move(seen), wanted = std::move(wanted), by, give] {
        readAgain(); // a file may be another by now
        const auto applied = applyEdition(m_parts.store, m_ledger, name, seen, wanted, by);
        if (!applied) {
            give(outcomeOf(applied));
            return;
        }
        follow(
            [give](const Outcome& reloaded) { give({.matched = 1, .succeeded = 1, .failures = reloaded.failures}); });
    });
}

void StoreBaselineShelf::check(QByteArray text, Checked reply)
{
    m_thread.start([this, text = std::move(text), give = replyHere(std::move(reply))] {
        const auto read = readAsBaseline(m_ledger, text);
        give(read ? Result<SharedSheet>(sheetOf(*read)) : Result<SharedSheet>(read.failure()));
    });
}

void StoreBaselineShelf::save(QByteArray text, Done done)
{
    const auto give = replyHere(std::move(done));
    if (const auto refused = refusal(m_parts.accounts, Right::Baselines)) {
        give(outcomeOf(*refused));
        return;
    }
    m_thread.start([this, text = std::move(text), by = m_parts.accounts.present().who.name, give] {
        const auto saved = saveBaselineText(m_ledger, m_parts.store.folder() + "/baselines"_L1, text);
        if (!saved) {
            give(outcomeOf(saved.failure()));
            return;
        }
        readAgain({BaselineText::digestOf(text), by});
        if (m_ledger.isOther) // there was none of its name
            m_parts.engine.reloadEstate({});
        give(outcomeOf({}));
    });
}

namespace {

/// One trial by baselines that are not in force, and all that it needs for as long as somebody waits for it.
struct TextTrial
{
    std::unique_ptr<BaselinesInForce> baselines = {};
    std::unique_ptr<EngineWorkbench> workbench = {};
    Subscription asking = {};
    BaselineShelf::Tried tried = {};
};

} // namespace

/// The text is read on the shelf's thread; the poll is asked for where the answer is wanted.
Subscription StoreBaselineShelf::tryText(QByteArray text, Trial trial, Tried tried)
{
    auto waiting = std::make_shared<TextTrial>();
    waiting->tried = std::move(tried);
    const auto go = replyHere(std::function([parts = m_parts, weak = std::weak_ptr(waiting),
                                             trial = std::move(trial)](Result<BaselineCatalog> catalog) {
        const auto still = weak.lock();
        if (!still)
            return;
        const auto refused = catalog ? refusal(parts.accounts, Right::Poll) : std::optional<Failure>(catalog.failure());
        if (refused) {
            still->tried({.cause = u"internal"_s, .text = refused->message});
            return;
        }
        still->baselines = std::make_unique<BaselinesInForce>(*catalog);
        still->workbench = std::make_unique<EngineWorkbench>(
            EngineWorkbench::Parts{parts.clock, parts.store, parts.engine, *still->baselines, parts.secrets});
        still->asking = still->workbench->tryCheck(trial, still->tried);
    }));
    m_thread.start([this, text = std::move(text), go] {
        const auto read = readAsBaseline(m_ledger, text);
        if (read)
            go(catalogWith(m_ledger, {.path = u"text"_s, .json = text, .place = EditionPlace::Site}));
        else
            go(read.failure());
    });
    return Subscription([waiting = std::move(waiting)]() mutable { waiting.reset(); });
}

} // namespace sd
