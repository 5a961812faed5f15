#include "widgets/panels/servers/chartsetbook.h"

#include "models/words/failures.h"
#include "widgets/common/usersettings.h"
#include "widgets/panels/operatoractions.h"

#include <QCollator>
#include <QPointer>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView KeptSets{"views.charts"};

Outcome refusedWith(const Failure& failure)
{
    return {.matched = 1, .succeeded = 0, .failures = {failure}};
}

/// In the same words as everybody's: a name is one's own only once for the same servers.
Failure ownNameTaken(const QString& name)
{
    return {u"name-taken"_s, u"There is a chart set named \"%1\" already."_s.arg(name)};
}

} // namespace

ChartSetBook::ChartSetBook(const Sources& sources, OperatorActions& actions, QObject* parent)
    : QObject(parent)
    , m_sources(sources)
    , m_actions(actions)
{}

std::vector<ChartSet> ChartSetBook::own() const
{
    return chartSetsFrom(m_sources.settings.value(KeptSets).toArray());
}

void ChartSetBook::write(const std::vector<ChartSet>& sets)
{
    QJsonArray json;
    for (const ChartSet& set : sets)
        json += toJson(set);
    m_sources.settings.setValue(KeptSets, json);
}

std::vector<SharedChartSet> ChartSetBook::all() const
{
    std::vector<SharedChartSet> sets = m_sources.picture.chartSets();
    std::vector<ChartSet> mine = own();
    sets.reserve(sets.size() + mine.size());
    for (ChartSet& set : mine)
        sets.push_back({.id = {}, .set = std::move(set)});
    QCollator byName;
    byName.setNumericMode(true);
    std::stable_sort(sets.begin(), sets.end(), [&byName](const SharedChartSet& one, const SharedChartSet& other) {
        if (static_cast<bool>(one.id) != static_cast<bool>(other.id))
            return static_cast<bool>(one.id);
        return byName.compare(one.set.name, other.set.name) < 0;
    });
    return sets;
}

bool ChartSetBook::mayKeep() const
{
    const Presence how = m_sources.accounts.present().how;
    return how == Presence::Desktop || how == Presence::SignedOn;
}

bool ChartSetBook::mayShare(CustomerId customer) const
{
    return mayKeep() && allows(m_sources.accounts.present().who, Right::Edit, customer);
}

bool ChartSetBook::mayChange(const SharedChartSet& set) const
{
    return set.id ? mayShare(set.set.customer) : mayKeep();
}

Done ChartSetBook::answer(const QString& done, std::function<void()> undo)
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

/// Saves what a shared one was, unless somebody else has changed it since.
std::function<void()> ChartSetBook::putBack(const SharedChartSet& before)
{
    return [guard = QPointer(this), before] {
        if (guard)
            guard->m_sources.operations.saveChartSet(before, guard->answer(tr("Taken back")));
    };
}

void ChartSetBook::save(const SharedChartSet& wanted, bool isShared, const Done& done)
{
    if (isShared)
        saveShared(wanted, done);
    else
        saveOwn(wanted.set, done);
}

/// A refusal is for who asked; that it is saved is said where everything is.
void ChartSetBook::saveShared(const SharedChartSet& wanted, const Done& done)
{
    std::function<void()> undo;
    const auto& known = m_sources.picture.chartSets();
    if (const auto before = std::ranges::find(known, wanted.id, &SharedChartSet::id); before != known.end()) {
        SharedChartSet back = *before;
        back.revision = wanted.revision + 1;
        undo = putBack(back);
    } else {
        undo = [guard = QPointer(this), added = wanted.set] {
            if (guard)
                guard->takeBackShared(added);
        };
    }
    const Done reported = answer(tr("The chart set %1 is saved, for everybody").arg(wanted.set.name), undo);
    m_sources.operations.saveChartSet(wanted, [done, reported](const Outcome& outcome) {
        if (outcome.failures.empty())
            reported(outcome);
        done(outcome);
    });
}

/// Removes one that was added, unless somebody else has changed it since. Only the picture knows its number.
void ChartSetBook::takeBackShared(const ChartSet& added)
{
    constexpr int AsAdded = 1;
    const auto& known = m_sources.picture.chartSets();
    const auto place =
        std::ranges::find_if(known, [&](const SharedChartSet& each) { return isNamesake(each.set, added); });
    const Done told = answer(tr("Taken back"));
    if (place == known.end())
        told(refusedWith(*troubleWithSeen({}, AsAdded, known)));
    else
        m_sources.operations.removeChartSet(place->id, AsAdded, told);
}

void ChartSetBook::saveOwn(const ChartSet& wanted, const Done& done)
{
    std::vector<ChartSet> after = own();
    const auto known = std::ranges::find_if(after, [&](const ChartSet& set) { return isNamesake(set, wanted); });
    const bool isNew = known == after.end();
    if (isNew && after.size() >= MostChartSets) {
        done(refusedWith({u"too-many"_s, u"There are %1 chart sets for these servers already."_s.arg(MostChartSets)}));
        return;
    }
    const ChartSet before = isNew ? ChartSet() : *known;
    if (isNew)
        after.push_back(wanted);
    else
        *known = wanted;
    write(after);
    m_actions.report(tr("The chart set %1 is saved, for yourself").arg(wanted.name),
                     [guard = QPointer(this), wanted, before] {
                         if (guard)
                             guard->takeBackOwn(wanted, before);
                     });
    done({.matched = 1, .succeeded = 1});
}

void ChartSetBook::takeBackOwn(const ChartSet& saved, const ChartSet& before)
{
    std::vector<ChartSet> sets = own();
    const auto place = std::ranges::find(sets, saved);
    if (place == sets.end())
        return;
    if (before.name.isEmpty())
        sets.erase(place);
    else
        *place = before;
    write(sets);
    m_actions.report(tr("Taken back"), {});
}

void ChartSetBook::rename(const SharedChartSet& set, const QString& name)
{
    SharedChartSet renamed = set;
    renamed.set.name = name;
    if (renamed.set == set.set)
        return;
    if (!set.id) {
        renameOwn(set.set, renamed.set);
        return;
    }
    SharedChartSet back = set;
    ++back.revision;
    m_sources.operations.saveChartSet(renamed,
                                      answer(tr("%1 is now called %2").arg(set.set.name, name), putBack(back)));
}

void ChartSetBook::renameOwn(const ChartSet& before, const ChartSet& after)
{
    std::vector<ChartSet> sets = own();
    const auto place = std::ranges::find(sets, before);
    if (place == sets.end())
        return;
    const bool isTaken =
        std::ranges::any_of(sets, [&](const ChartSet& each) { return each != before && isNamesake(each, after); });
    if (isTaken) {
        answer({})(refusedWith(ownNameTaken(after.name)));
        return;
    }
    *place = after;
    write(sets);
    m_actions.report(tr("%1 is now called %2").arg(before.name, after.name), [guard = QPointer(this), before, after] {
        if (guard)
            guard->renameOwn(after, before);
    });
}

/// No question first: it can be taken back.
void ChartSetBook::remove(const SharedChartSet& set)
{
    if (!set.id) {
        removeOwn(set.set);
        return;
    }
    const auto undo = [guard = QPointer(this), id = set.id] {
        if (guard)
            guard->m_sources.operations.restoreChartSet(id, guard->answer(tr("Taken back")));
    };
    m_sources.operations.removeChartSet(
        set.id, set.revision, answer(tr("The chart set %1 is removed, for everybody").arg(set.set.name), undo));
}

void ChartSetBook::removeOwn(const ChartSet& set)
{
    std::vector<ChartSet> sets = own();
    if (std::erase(sets, set) == 0)
        return;
    write(sets);
    m_actions.report(tr("The chart set %1 is removed").arg(set.name), [guard = QPointer(this), set] {
        if (!guard)
            return;
        std::vector<ChartSet> again = guard->own();
        const bool isTaken = std::ranges::any_of(again, [&](const ChartSet& each) { return isNamesake(each, set); });
        if (isTaken) {
            guard->answer({})(refusedWith(ownNameTaken(set.name)));
            return;
        }
        again.push_back(set);
        guard->write(again);
        guard->m_actions.report(tr("Taken back"), {});
    });
}

} // namespace sd
