#include "app/console/access/guardedoperations.h"

#include "app/console/access/refusal.h"
#include "app/console/replyto.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// A child may name parents of the same call by numbers below nothing.
bool isNew(ServerId server)
{
    return server.value <= 0;
}

} // namespace

template<typename Thing>
bool GuardedOperations::refuses(Right right, const std::vector<Thing>& things, const Done& done) const
{
    auto refused = refusal(m_parts.accounts, right);
    const CustomerFilter* filter = m_parts.feed.filter();
    if (!refused && filter != nullptr && !std::ranges::all_of(things, [&](Thing thing) { return filter->has(thing); }))
        refused = notTheirs();
    if (!refused)
        return false;
    replyHere(done)(Outcome{.matched = static_cast<int>(things.size()), .failures = {*refused}});
    return true;
}

void GuardedOperations::acknowledge(std::vector<AlarmId> alarms, AckTerms terms, QString comment, Done done)
{
    if (!refuses(Right::Acknowledge, alarms, done))
        m_parts.whole.acknowledge(std::move(alarms), terms, std::move(comment), std::move(done));
}

void GuardedOperations::unacknowledge(std::vector<AlarmId> alarms, Done done)
{
    if (!refuses(Right::Acknowledge, alarms, done))
        m_parts.whole.unacknowledge(std::move(alarms), std::move(done));
}

void GuardedOperations::comment(std::vector<AlarmId> alarms, QString text, Done done)
{
    if (!refuses(Right::Comment, alarms, done))
        m_parts.whole.comment(std::move(alarms), std::move(text), std::move(done));
}

void GuardedOperations::snooze(std::vector<AlarmId> alarms, UtcTime until, Done done)
{
    if (!refuses(Right::Acknowledge, alarms, done))
        m_parts.whole.snooze(std::move(alarms), until, std::move(done));
}

void GuardedOperations::pollNow(std::vector<CheckId> checks, Done done)
{
    if (refuses(Right::Poll, checks, done))
        return;
    if (!checks.empty())
        m_parts.accounts.tell({.deed = Deed::Ran,
                               .object = ChangeObject::Check,
                               .objectId = checks.front().value,
                               .detail = checks.size() > 1 ? QStringLiteral("poll-all") : QStringLiteral("poll")});
    m_parts.whole.pollNow(std::move(checks), std::move(done));
}

void GuardedOperations::muteServers(std::vector<ServerId> servers, UtcTime until, QString reason, Done done)
{
    if (!refuses(Right::Mute, servers, done))
        m_parts.whole.muteServers(std::move(servers), until, std::move(reason), std::move(done));
}

void GuardedOperations::endWindow(WindowId window, Done done)
{
    if (!refuses(Right::Mute, std::vector{window}, done))
        m_parts.whole.endWindow(window, std::move(done));
}

void GuardedOperations::saveEstate(Estate estate, Done done)
{
    if (refuses(Right::Edit, std::vector<ServerId>(), done))
        return;
    if (!areTheirs(estate)) {
        replyHere(std::move(done))(Outcome{.matched = 1, .failures = {notTheirs()}});
        return;
    }
    m_parts.whole.saveEstate(std::move(estate), std::move(done));
}

/// New things of their customers, and changes of what is theirs that leave it so.
bool GuardedOperations::areTheirs(const Estate& estate) const
{
    const CustomerFilter* filter = m_parts.feed.filter();
    if (filter == nullptr)
        return true;
    const auto theirs = [filter](ServerId server) { return isNew(server) || filter->has(server); };
    return std::ranges::all_of(estate.customers, [&](const Customer& customer) { return filter->has(customer.id); }) &&
           std::ranges::all_of(
               estate.servers,
               [&](const Server& server) { return theirs(server.id) && filter->has(server.customer); }) &&
           std::ranges::all_of(estate.checks,
                               [&](const Check& check) {
                                   return theirs(check.server) && (check.id.value <= 0 || filter->has(check.id));
                               }) &&
           std::ranges::all_of(estate.dependencies,
                               [&](const auto& pair) { return theirs(pair.first) && theirs(pair.second); }) &&
           std::ranges::all_of(estate.windows, [&](const ServiceWindow& window) {
               return (!window.id || filter->has(window.id)) && std::ranges::all_of(window.servers, theirs);
           });
}

void GuardedOperations::setParents(ServerId child, std::vector<ServerId> parents, Done done)
{
    std::vector<ServerId> all = parents;
    all.push_back(child);
    if (!refuses(Right::Edit, all, done))
        m_parts.whole.setParents(child, std::move(parents), std::move(done));
}

void GuardedOperations::removeServers(std::vector<ServerId> servers, Done done)
{
    if (!refuses(Right::Edit, servers, done))
        m_parts.whole.removeServers(std::move(servers), std::move(done));
}

void GuardedOperations::restoreServers(std::vector<ServerId> servers, Done done)
{
    if (!refuses(Right::Edit, servers, done))
        m_parts.whole.restoreServers(std::move(servers), std::move(done));
}

void GuardedOperations::removeChecks(std::vector<CheckId> checks, Done done)
{
    if (!refuses(Right::Edit, checks, done))
        m_parts.whole.removeChecks(std::move(checks), std::move(done));
}

void GuardedOperations::restoreChecks(std::vector<CheckId> checks, Done done)
{
    if (!refuses(Right::Edit, checks, done))
        m_parts.whole.restoreChecks(std::move(checks), std::move(done));
}

void GuardedOperations::writeNote(CheckId check, QString text, Done done)
{
    if (!refuses(Right::Comment, std::vector{check}, done))
        m_parts.whole.writeNote(check, std::move(text), std::move(done));
}

/// Whose it is, and whose it shall be.
void GuardedOperations::saveChartSet(SharedChartSet set, Done done)
{
    if (refuses(Right::Edit, set.id ? std::vector{set.id} : std::vector<ChartSetId>(), done))
        return;
    const CustomerFilter* filter = m_parts.feed.filter();
    if (filter != nullptr && !filter->has(set.set.customer)) {
        const Failure refused = set.set.customer
                                    ? notTheirs()
                                    : Failure{u"customer"_s, u"What is for all customers is not yours to change."_s};
        replyHere(std::move(done))(Outcome{.matched = 1, .failures = {refused}});
        return;
    }
    m_parts.whole.saveChartSet(std::move(set), std::move(done));
}

void GuardedOperations::removeChartSet(ChartSetId set, int revision, Done done)
{
    if (!refuses(Right::Edit, std::vector{set}, done))
        m_parts.whole.removeChartSet(set, revision, std::move(done));
}

void GuardedOperations::restoreChartSet(ChartSetId set, Done done)
{
    if (!refuses(Right::Edit, std::vector{set}, done))
        m_parts.whole.restoreChartSet(set, std::move(done));
}

/// Whose it is, and whose it shall be. What is for everybody's servers with a tag is for who has all customers.
void GuardedOperations::saveAdjustment(Adjustment adjustment, Done done)
{
    if (refuses(Right::Edit, adjustment.id ? std::vector{adjustment.id} : std::vector<AdjustmentId>(), done))
        return;
    const CustomerFilter* filter = m_parts.feed.filter();
    if (filter != nullptr && !filter->covers(adjustment)) {
        const Failure refused = adjustment.customer || adjustment.server
                                    ? notTheirs()
                                    : Failure{u"customer"_s, u"What is for all customers is not yours to change."_s};
        replyHere(std::move(done))(Outcome{.matched = 1, .failures = {refused}});
        return;
    }
    m_parts.whole.saveAdjustment(std::move(adjustment), std::move(done));
}

void GuardedOperations::removeAdjustment(AdjustmentId adjustment, int revision, Done done)
{
    if (!refuses(Right::Edit, std::vector{adjustment}, done))
        m_parts.whole.removeAdjustment(adjustment, revision, std::move(done));
}

void GuardedOperations::restoreAdjustment(AdjustmentId adjustment, Done done)
{
    if (!refuses(Right::Edit, std::vector{adjustment}, done))
        m_parts.whole.restoreAdjustment(adjustment, std::move(done));
}

void GuardedOperations::readCredentials(Credentials reply)
{
    m_parts.whole.readCredentials([&feed = m_parts.feed, reply = std::move(reply)](std::vector<Credential> all) {
        if (const CustomerFilter* filter = feed.filter())
            std::erase_if(all, [filter](const Credential& credential) { return !filter->has(credential.id); });
        reply(std::move(all));
    });
}

/// One that is known belongs to no customer: changing it changes how others' servers are reached.
void GuardedOperations::saveCredential(Credential credential, TypedSecrets secrets, CredentialSaved done)
{
    const auto refused =
        credential.id ? refusal(m_parts.accounts, Right::Credentials, {}) : refusal(m_parts.accounts, Right::Edit);
    if (refused)
        replyHere(std::move(done))(*refused);
    else
        m_parts.whole.saveCredential(std::move(credential), std::move(secrets), std::move(done));
}

void GuardedOperations::readJournal(AlarmId alarm, Journal reply)
{
    const CustomerFilter* filter = m_parts.feed.filter();
    if (filter != nullptr && !filter->has(alarm))
        replyHere(std::move(reply))({});
    else
        m_parts.whole.readJournal(alarm, std::move(reply));
}

void GuardedWorkbench::readLogs(std::vector<CheckId> checks, Logs reply)
{
    const CustomerFilter* filter = m_parts.feed.filter();
    if (filter != nullptr && !std::ranges::all_of(checks, [filter](CheckId check) { return filter->has(check); }))
        replyHere(std::move(reply))(std::vector<CheckLog>(checks.size()));
    else
        m_parts.whole.readLogs(std::move(checks), std::move(reply));
}

Subscription GuardedWorkbench::tryCheck(Trial trial, Tried tried)
{
    auto refused = refusal(m_parts.accounts, Right::Poll);
    const CustomerFilter* filter = m_parts.feed.filter();
    if (!refused && filter != nullptr && trial.server.customer && !filter->has(trial.server.customer))
        refused = notTheirs();
    if (refused) {
        auto [answer, asker] = hearHere(std::move(tried));
        answer({.cause = refused->code, .text = refused->message});
        return Subscription([asker = std::move(asker)]() mutable { asker.reset(); });
    }
    m_parts.accounts.tell({.deed = Deed::Ran,
                           .object = ChangeObject::Server,
                           .objectId = trial.server.id.value,
                           .customer = trial.server.customer,
                           .name = trial.server.name.isEmpty() ? trial.server.address : trial.server.name,
                           .detail = QStringLiteral("trial")});
    return m_parts.whole.tryCheck(std::move(trial), std::move(tried));
}

Subscription GuardedScan::scan(ScanWish wish, Told told)
{
    if (const auto refused = refusal(m_accounts, Right::Edit)) {
        auto [tell, listener] = hearHere(std::move(told));
        tell({.progress = {}, .isOver = true, .refused = refused});
        return Subscription([listener = std::move(listener)]() mutable { listener.reset(); });
    }
    m_accounts.tell({.deed = Deed::Ran,
                     .object = ChangeObject::Nothing,
                     .name = wish.range.toString(),
                     .detail = QStringLiteral("scan")});
    return m_whole.scan(std::move(wish), std::move(told));
}

void GuardedIntake::look(QString path, std::optional<TableWishes> wishes, Looked reply)
{
    if (const auto refused = refusal(m_accounts, Right::Edit, {}))
        replyHere(std::move(reply))(*refused);
    else
        m_whole.look(std::move(path), std::move(wishes), std::move(reply));
}

void GuardedIntake::take(std::shared_ptr<const EstateFile> file, TakenReply reply)
{
    if (const auto refused = refusal(m_accounts, Right::Edit, {}))
        replyHere(std::move(reply))(Taken{.refused = {*refused}});
    else
        m_whole.take(std::move(file), std::move(reply));
}

void GuardedIntake::takeBack(EstateReturn back, TakenBack reply)
{
    if (const auto refused = refusal(m_accounts, Right::Edit, {}))
        replyHere(std::move(reply))(*refused);
    else
        m_whole.takeBack(std::move(back), std::move(reply));
}

} // namespace sd
