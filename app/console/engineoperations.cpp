#include "app/console/engineoperations.h"

#include "app/console/replyto.h"
#include "app/console/secrets/credentialstore.h"
#include "app/console/secrets/sodiumsecretstore.h"
#include "app/engine/engine.h"
#include "models/store/adjustmentrepository.h"
#include "models/store/alarmrepository.h"
#include "models/store/chartsetrepository.h"
#include "models/store/connection.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Q_LOGGING_CATEGORY(logOperations, "serverdrift.operations")

/// What `read` finds, or nothing and a line in the log: these questions have no way to carry a failure.
template<typename T, typename Read>
T readOr(Store& store, Read read)
{
    auto db = store.reader();
    if (!db) {
        qCWarning(logOperations).noquote() << db.failure().message;
        return {};
    }
    auto found = read(**db);
    if (!found) {
        qCWarning(logOperations).noquote() << found.failure().message;
        return {};
    }
    return std::move(*found);
}

} // namespace

EngineOperations::EngineOperations(const Parts& parts, const Accounts& accounts)
    : m_parts(parts)
    , m_accounts(accounts)
{
    m_aside.setMaxThreadCount(1);
}

EngineOperations::~EngineOperations()
{
    m_aside.clear();
    m_aside.waitForDone();
}

void EngineOperations::acknowledge(std::vector<AlarmId> alarms, AckTerms terms, QString comment, Done done)
{
    m_parts.engine.acknowledge(std::move(alarms),
                               Acknowledgement{.by = who(),
                                               .at = m_parts.clock.utcNow(),
                                               .mode = terms.mode,
                                               .until = terms.until,
                                               .comment = std::move(comment)},
                               replyHere(std::move(done)));
}

void EngineOperations::unacknowledge(std::vector<AlarmId> alarms, Done done)
{
    m_parts.engine.unacknowledge(std::move(alarms), who(), replyHere(std::move(done)));
}

void EngineOperations::comment(std::vector<AlarmId> alarms, QString text, Done done)
{
    m_parts.engine.comment(std::move(alarms), who(), std::move(text), replyHere(std::move(done)));
}

void EngineOperations::snooze(std::vector<AlarmId> alarms, UtcTime until, Done done)
{
    m_parts.engine.snooze(std::move(alarms), who(), until, replyHere(std::move(done)));
}

void EngineOperations::pollNow(std::vector<CheckId> checks, Done done)
{
    m_parts.engine.pollNow(std::move(checks), replyHere(std::move(done)));
}

void EngineOperations::muteServers(std::vector<ServerId> servers, UtcTime until, QString reason, Done done)
{
    Estate window;
    const int matched = static_cast<int>(servers.size());
    window.windows.push_back({.id = {},
                              .title = std::move(reason),
                              .when = {m_parts.clock.utcNow(), until},
                              .servers = std::move(servers),
                              .setBy = who()});
    if (window.windows.front().when.isEmpty()) {
        replyHere(std::move(done))(
            Outcome{.matched = matched,
                    .failures = {{u"window"_s, u"A window has to end after now."_s, u"Give a later time."_s}}});
        return;
    }
    changeEstate(
        matched,
        [window, by = author()](Connection& db, std::vector<Failure>& refused) mutable {
            return EstateRepository(db).save(window, by, &refused);
        },
        std::move(done));
}

void EngineOperations::endWindow(WindowId window, Done done)
{
    changeEstate(
        1,
        [window, by = author()](Connection& db, std::vector<Failure>&) {
            return EstateRepository(db).endWindow(window, by);
        },
        std::move(done));
}

void EngineOperations::saveEstate(Estate estate, Done done)
{
    const auto rows = static_cast<int>(estate.customers.size() + estate.servers.size() + estate.checks.size() +
                                       estate.windows.size());
    changeEstate(
        rows,
        [estate = std::move(estate), by = author()](Connection& db, std::vector<Failure>& refused) mutable {
            return EstateRepository(db).save(estate, by, &refused);
        },
        std::move(done));
}

void EngineOperations::setParents(ServerId child, std::vector<ServerId> parents, Done done)
{
    changeEstate(
        1,
        [child, parents = std::move(parents), by = author()](Connection& db, std::vector<Failure>& refused) {
            return EstateRepository(db).setParents(child, parents, by, &refused);
        },
        std::move(done));
}

void EngineOperations::removeServers(std::vector<ServerId> servers, Done done)
{
    const auto matched = static_cast<int>(servers.size());
    changeEstate(
        matched,
        [servers = std::move(servers), by = author()](Connection& db, std::vector<Failure>&) {
            return EstateRepository(db).removeServers(servers, by);
        },
        std::move(done));
}

void EngineOperations::restoreServers(std::vector<ServerId> servers, Done done)
{
    const auto matched = static_cast<int>(servers.size());
    changeEstate(
        matched,
        [servers = std::move(servers), by = author()](Connection& db, std::vector<Failure>&) {
            return EstateRepository(db).restoreServers(servers, by);
        },
        std::move(done));
}

void EngineOperations::removeChecks(std::vector<CheckId> checks, Done done)
{
    const auto matched = static_cast<int>(checks.size());
    changeEstate(
        matched,
        [checks = std::move(checks), by = author()](Connection& db, std::vector<Failure>&) {
            return EstateRepository(db).removeChecks(checks, by);
        },
        std::move(done));
}

void EngineOperations::restoreChecks(std::vector<CheckId> checks, Done done)
{
    const auto matched = static_cast<int>(checks.size());
    changeEstate(
        matched,
        [checks = std::move(checks), by = author()](Connection& db, std::vector<Failure>&) {
            return EstateRepository(db).restoreChecks(checks, by);
        },
        std::move(done));
}

void EngineOperations::writeNote(CheckId check, QString text, Done done)
{
    changeEstate(
        1,
        [check, text = std::move(text), by = author()](Connection& db, std::vector<Failure>&) {
            return EstateRepository(db).writeNote(check, text, by);
        },
        std::move(done));
}

void EngineOperations::saveChartSet(SharedChartSet set, Done done)
{
    changeEstate(
        1,
        [set = std::move(set), by = author()](Connection& db, std::vector<Failure>&) {
            return ChartSetRepository(db).save(set, by);
        },
        std::move(done));
}

void EngineOperations::removeChartSet(ChartSetId set, int revision, Done done)
{
    changeEstate(
        1,
        [set, revision, by = author()](Connection& db, std::vector<Failure>&) {
            return ChartSetRepository(db).remove(set, revision, by);
        },
        std::move(done));
}

void EngineOperations::restoreChartSet(ChartSetId set, Done done)
{
    changeEstate(
        1,
        [set, by = author()](Connection& db, std::vector<Failure>&) { return ChartSetRepository(db).restore(set, by); },
        std::move(done));
}

void EngineOperations::saveAdjustment(Adjustment adjustment, Done done)
{
    changeEstate(
        1,
        [adjustment = std::move(adjustment), by = author()](Connection& db, std::vector<Failure>&) {
            return AdjustmentRepository(db).save(adjustment, by);
        },
        std::move(done));
}

void EngineOperations::removeAdjustment(AdjustmentId adjustment, int revision, Done done)
{
    changeEstate(
        1,
        [adjustment, revision, by = author()](Connection& db, std::vector<Failure>&) {
            return AdjustmentRepository(db).remove(adjustment, revision, by);
        },
        std::move(done));
}

void EngineOperations::restoreAdjustment(AdjustmentId adjustment, Done done)
{
    changeEstate(
        1,
        [adjustment, by = author()](Connection& db, std::vector<Failure>&) {
            return AdjustmentRepository(db).restore(adjustment, by);
        },
        std::move(done));
}

Author EngineOperations::author() const
{
    return {who(), m_parts.clock.utcNow()};
}

/// Writes, has the engine take it up, and only then answers.
void EngineOperations::changeEstate(int rows, Change change, Done done)
{
    Engine& engine = m_parts.engine;
    const auto refused = std::make_shared<std::vector<Failure>>();
    m_parts.store.write([change = std::move(change), refused](Connection& db) { return change(db, *refused); },
                        [&engine, rows, refused, answer = replyHere(std::move(done))](const Result<void>& written) {
                            if (!written) {
                                if (refused->empty())
                                    refused->push_back(written.failure());
                                answer(Outcome{.matched = rows, .succeeded = 0, .failures = *refused});
                                return;
                            }
                            engine.reloadEstate([rows, answer](const Outcome& reloaded) {
                                answer(Outcome{.matched = rows, .succeeded = rows, .failures = reloaded.failures});
                            });
                        });
}

void EngineOperations::readCredentials(Credentials reply)
{
    m_aside.start([&store = m_parts.store, answer = replyHere(std::move(reply))] {
        answer(readOr<std::vector<Credential>>(store, [](Connection& db) { return CredentialRepository(db).all(); }));
    });
}

void EngineOperations::saveCredential(Credential credential, TypedSecrets secrets, CredentialSaved done)
{
    auto answer = replyHere(std::move(done));
    // Here and not aside: a keyring may want to ask the person, and that needs the window's thread.
    if (!secrets.empty()) {
        if (auto ready = m_parts.secrets.ensureKey(); !ready) {
            answer(ready.failure());
            return;
        }
        if (const QString note = m_parts.secrets.keyNote(); !note.isEmpty())
            qCWarning(logOperations).noquote() << note;
    }
    m_aside.start([parts = m_parts, credential = std::move(credential), secrets = std::move(secrets), by = author(),
                   answer]() mutable {
        auto saved = storeCredential(parts.store, parts.secrets, credential, secrets, by);
        parts.secrets.forget();
        parts.engine.reloadEstate([answer, saved](const Outcome&) { answer(saved); });
    });
}

void EngineOperations::readJournal(AlarmId alarm, Journal reply)
{
    m_aside.start([&store = m_parts.store, alarm, answer = replyHere(std::move(reply))] {
        answer(readOr<std::vector<JournalEntry>>(
            store, [alarm](Connection& db) { return AlarmRepository(db).journal(alarm); }));
    });
}

} // namespace sd
