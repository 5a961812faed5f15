#pragma once

#include "models/domain/alarm.h"
#include "models/domain/credential.h"
#include "models/domain/estate.h"
#include "models/domain/failure.h"

#include <QByteArray>

#include <functional>
#include <utility>
#include <vector>

namespace sd {

/// How many of the things asked for were found, done, and why the others were not.
struct Outcome
{
    int matched = 0;
    int succeeded = 0;
    std::vector<Failure> failures = {};

    [[nodiscard]] bool isComplete() const { return failures.empty() && succeeded == matched; }
};

using Done = std::function<void(const Outcome&)>;

struct AckTerms
{
    AckMode mode = AckMode::UntilOk;
    UtcTime until{}; ///< AckMode::UntilTime only
};

/// Everything a person may ask for. Each call returns at once; `done` is called later on the thread that asked
/// (which needs an event loop), and only when what was asked is on disk.
class Operations
{
public:
    Operations() = default;
    virtual ~Operations() = default;
    Q_DISABLE_COPY_MOVE(Operations)

    virtual void acknowledge(std::vector<AlarmId> alarms, AckTerms terms, QString comment, Done done) = 0;
    virtual void unacknowledge(std::vector<AlarmId> alarms, Done done) = 0;
    virtual void comment(std::vector<AlarmId> alarms, QString text, Done done) = 0;
    virtual void snooze(std::vector<AlarmId> alarms, UtcTime until, Done done) = 0;
    virtual void pollNow(std::vector<CheckId> checks, Done done) = 0;
    /// Mutes the servers from now until `until` by a window of its own.
    virtual void muteServers(std::vector<ServerId> servers, UtcTime until, QString reason, Done done) = 0;
    virtual void endWindow(WindowId window, Done done) = 0;

    /// Adds where id is none, replaces where it is set. Children may refer to parents added in the same call by
    /// negative ids. All or nothing: one bad row refuses the whole estate and `failures` names every bad row.
    virtual void saveEstate(Estate estate, Done done) = 0;
    /// The child depends on these and on no others.
    virtual void setParents(ServerId child, std::vector<ServerId> parents, Done done) = 0;
    /// What is removed is no longer polled or shown, and its open alarms close. It can be restored as it was: checks,
    /// parents and history. One that is not there (or not removed) refuses them all.
    virtual void removeServers(std::vector<ServerId> servers, Done done) = 0;
    virtual void restoreServers(std::vector<ServerId> servers, Done done) = 0;
    virtual void removeChecks(std::vector<CheckId> checks, Done done) = 0;
    virtual void restoreChecks(std::vector<CheckId> checks, Done done) = 0;

    /// What people know of a check, in place of what was written before; an empty text takes it away.
    virtual void writeNote(CheckId check, QString text, Done done) = 0;

    /// For everybody who sees its customer. Adds where id is none; else replaces what it says, where nobody has changed
    /// it since `revision`. Refused as troubleWith says.
    virtual void saveChartSet(SharedChartSet set, Done done) = 0;
    /// Nobody is offered it until it is restored, which its name may stand against by then ("name-taken").
    virtual void removeChartSet(ChartSetId set, int revision, Done done) = 0;
    virtual void restoreChartSet(ChartSetId set, Done done) = 0;

    /// Adds where id is none; else replaces what it says, where nobody has changed it since `revision`. Refused as
    /// troubleWith says. Who and when are set by whoever carries it out.
    virtual void saveAdjustment(Adjustment adjustment, Done done) = 0;
    /// What lies below holds again.
    virtual void removeAdjustment(AdjustmentId adjustment, int revision, Done done) = 0;
    /// Refused where its place was taken meanwhile ("adjusted-already").
    virtual void restoreAdjustment(AdjustmentId adjustment, Done done) = 0;

    using Credentials = std::function<void(std::vector<Credential>)>;
    /// All named sets, by name; never a secret.
    virtual void readCredentials(Credentials reply) = 0;
    /// Field name ("community", "password" …) and what was typed.
    using TypedSecrets = std::vector<std::pair<QString, QByteArray>>;
    using CredentialSaved = std::function<void(Result<CredentialId>)>;
    /// Adds where id is none, replaces where it is set, and seals the secrets given; others stay as they are.
    virtual void saveCredential(Credential credential, TypedSecrets secrets, CredentialSaved done) = 0;

    using Journal = std::function<void(std::vector<JournalEntry>)>;
    /// The lines of one alarm, oldest first.
    virtual void readJournal(AlarmId alarm, Journal reply) = 0;
};

} // namespace sd
