#include "widgets/panels/servers/adjustmentbook.h"

#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/dialogs/adjust/adjustdialog.h"
#include "widgets/panels/operatoractions.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace sd {

AdjustmentBook::AdjustmentBook(const Sources& sources, OperatorActions& actions)
    : QObject(&actions)
    , m_sources(sources)
    , m_actions(actions)
    , m_adjust(makeAction(QLatin1StringView("adjustThreshold"), this))
{
    connect(m_adjust, &QAction::triggered, this, [this] { open(m_series); });
    actions.host()->addAction(m_adjust);
    select({});
}

void AdjustmentBook::select(SeriesId series)
{
    m_series = series;
    m_adjust->setEnabled(m_sources.picture.series(series) != nullptr);
}

CustomerId AdjustmentBook::customerOf(ServerId server) const
{
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(server);
    return entry == nullptr ? CustomerId{} : entry->server.customer;
}

bool AdjustmentBook::mayChange(const Adjustment& place) const
{
    const Present& present = m_sources.accounts.present();
    if (!m_sources.accounts.allows(Right::Edit))
        return false;
    if (place.server)
        return allows(present.who, Right::Edit, customerOf(place.server));
    return place.customer ? allows(present.who, Right::Edit, place.customer) : !present.who.isNarrowed();
}

bool AdjustmentBook::mayChange(CheckId check) const
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(check);
    return entry != nullptr && mayChange(Adjustment{.id = {}, .server = entry->check.server, .metric = {}});
}

void AdjustmentBook::learn(SeriesId series, std::function<void(AdjustmentDraft)> ready)
{
    const SeriesHealth* health = m_sources.picture.series(series);
    const EstatePicture::CheckEntry* check = health == nullptr ? nullptr : m_sources.picture.check(health->check);
    if (check == nullptr)
        return;
    m_sources.workbench.readRules(check->check, [guard = QPointer(this), series, id = check->check.id,
                                                 key = health->key,
                                                 ready = std::move(ready)](AdjustmentDraft::Rules rules) mutable {
        if (!guard)
            return;
        AdjustmentDraft draft(guard->m_sources.picture, series);
        draft.setRules(std::move(rules));
        guard->m_sources.workbench.readLogs(
            {id}, [guard, draft = std::move(draft), key, ready](const std::vector<CheckLog>& logs) mutable {
                for (const CheckLog& log : logs) {
                    const auto read = std::ranges::find(log.last, key, &Reading::key);
                    if (read != log.last.end())
                        draft.setStated(read->limits);
                }
                if (guard && draft.series() != nullptr && draft.server() != nullptr)
                    ready(std::move(draft));
            });
    });
}

void AdjustmentBook::open(SeriesId series, const Adjustment& place)
{
    learn(series, [this, place](AdjustmentDraft draft) { ask(std::move(draft), place); });
}

void AdjustmentBook::ask(AdjustmentDraft draft, const Adjustment& place)
{
    const Adjustments places = draft.places();
    const auto mayBe = [this](const Adjustment& each) { return mayChange(each); };
    if (std::ranges::none_of(places, mayBe)) // locked, or another sits here by now
        return;
    auto* dialog = new AdjustDialog({m_sources.picture, m_sources.words, m_sources.history, m_sources.clock, mayBe,
                                     [guard = QPointer(this)](const Adjustment& wanted, const Done& done) {
                                         if (guard)
                                             guard->save(wanted, done);
                                     }},
                                    std::move(draft), place, m_actions.host()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What there was before lies there again, or nothing, where somebody else has not changed it since.
std::function<void()> AdjustmentBook::undoOf(const Adjustment& saved)
{
    const Adjustments& all = m_sources.picture.adjustments();
    const auto known = std::ranges::find(all, saved.id, &Adjustment::id);
    const auto before = known == all.end() ? std::nullopt : std::optional(*known);
    return [guard = QPointer(this), saved, before] {
        if (!guard)
            return;
        if (before) {
            Adjustment back = *before;
            back.revision = saved.revision + 1;
            guard->m_sources.operations.saveAdjustment(back, guard->answer(tr("Taken back")));
            return;
        }
        const Adjustments& now = guard->m_sources.picture.adjustments();
        const auto made =
            std::ranges::find_if(now, [&saved](const Adjustment& each) { return haveSamePlace(each, saved); });
        if (made != now.end())
            guard->m_sources.operations.removeAdjustment(made->id, 1, guard->answer(tr("Taken back")));
    };
}

/// A refusal is for who asked; that it is saved is said where everything is.
void AdjustmentBook::save(const Adjustment& wanted, const Done& done)
{
    const Done reported =
        answer(tr("The threshold of %1 is adjusted").arg(m_sources.words.metric({wanted.metric, {}})), undoOf(wanted));
    m_sources.operations.saveAdjustment(wanted, [done, reported](const Outcome& outcome) {
        if (outcome.failures.empty())
            reported(outcome);
        done(outcome);
    });
}

/// No question first: it can be taken back.
void AdjustmentBook::reset(const Adjustment& adjustment)
{
    const auto undo = [guard = QPointer(this), id = adjustment.id] {
        if (guard)
            guard->m_sources.operations.restoreAdjustment(id, guard->answer(tr("Taken back")));
    };
    m_sources.operations.removeAdjustment(
        adjustment.id, adjustment.revision,
        answer(tr("The threshold of %1 is reset").arg(m_sources.words.metric({adjustment.metric, {}})), undo));
}

void AdjustmentBook::saveCheck(const Check& check, const QString& done, const std::function<void()>& undo)
{
    Estate estate;
    estate.checks.push_back(check);
    m_sources.operations.saveEstate(std::move(estate), answer(done, undo));
}

void AdjustmentBook::resetOwnRule(CheckId check, const MetricKey& key)
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(check);
    if (entry == nullptr)
        return;
    const Check before = entry->check;
    const Threshold* holds = effectiveThreshold(before.overrides, key.metric, key.instance);
    if (holds == nullptr)
        return;
    Check after = before;
    after.overrides.erase(after.overrides.begin() +
                          std::distance(before.overrides.begin(),
                                        std::ranges::find_if(before.overrides, [holds](const ThresholdRule& rule) {
                                            return &rule.threshold == holds;
                                        })));
    saveCheck(after, tr("The threshold of %1 is reset").arg(m_sources.words.metric(key)),
              [guard = QPointer(this), before] {
                  if (guard)
                      guard->saveCheck(before, tr("Taken back"), {});
              });
}

Done AdjustmentBook::answer(const QString& done, std::function<void()> undo)
{
    return [guard = QPointer(this), done, undo = std::move(undo)](const Outcome& outcome) {
        if (!guard)
            return;
        if (outcome.failures.empty())
            guard->m_actions.report(done, undo);
        else
            guard->m_actions.refuse(tr("Not done: %1").arg(failureWords(outcome.failures.front().message)));
    };
}

} // namespace sd
