#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/boundary/operations.h"

#include <QThreadPool>

namespace sd {

class Connection;
class Engine;
class SodiumSecretStore;
class Store;

/// Carries out what a person asks for: the store first, then the engine that works by it.
class EngineOperations final : public Operations
{
public:
    struct Parts
    {
        const Clock& clock;
        Store& store;
        Engine& engine;
        SodiumSecretStore& secrets;
    };
    /// `parts` outlive it, and so does `accounts`: who sits there acts, and the journal names them.
    EngineOperations(const Parts& parts, const Accounts& accounts);
    ~EngineOperations() override;

    void acknowledge(std::vector<AlarmId> alarms, AckTerms terms, QString comment, Done done) override;
    void unacknowledge(std::vector<AlarmId> alarms, Done done) override;
    void comment(std::vector<AlarmId> alarms, QString text, Done done) override;
    void snooze(std::vector<AlarmId> alarms, UtcTime until, Done done) override;
    void pollNow(std::vector<CheckId> checks, Done done) override;
    void muteServers(std::vector<ServerId> servers, UtcTime until, QString reason, Done done) override;
    void endWindow(WindowId window, Done done) override;
    void saveEstate(Estate estate, Done done) override;
    void setParents(ServerId child, std::vector<ServerId> parents, Done done) override;
    void removeServers(std::vector<ServerId> servers, Done done) override;
    void restoreServers(std::vector<ServerId> servers, Done done) override;
    void removeChecks(std::vector<CheckId> checks, Done done) override;
    void restoreChecks(std::vector<CheckId> checks, Done done) override;
    void writeNote(CheckId check, QString text, Done done) override;
    void saveChartSet(SharedChartSet set, Done done) override;
    void removeChartSet(ChartSetId set, int revision, Done done) override;
    void restoreChartSet(ChartSetId set, Done done) override;
    void saveAdjustment(Adjustment adjustment, Done done) override;
    void removeAdjustment(AdjustmentId adjustment, int revision, Done done) override;
    void restoreAdjustment(AdjustmentId adjustment, Done done) override;
    void readCredentials(Credentials reply) override;
    void saveCredential(Credential credential, TypedSecrets secrets, CredentialSaved done) override;
    void readJournal(AlarmId alarm, Journal reply) override;

private:
    /// Where several rows are at fault, it names them all in `refused`.
    using Change = std::function<Result<void>(Connection&, std::vector<Failure>& refused)>;
    void changeEstate(int rows, Change change, Done done);
    [[nodiscard]] const QString& who() const { return m_accounts.present().who.name; }
    [[nodiscard]] Author author() const;

    Parts m_parts;
    const Accounts& m_accounts;
    QThreadPool m_aside; ///< for what waits: reading, and sealing secrets
};

} // namespace sd
