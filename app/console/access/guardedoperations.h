#pragma once

#include "app/console/access/narrowedfeed.h"
#include "models/boundary/estateintake.h"
#include "models/boundary/networkscan.h"
#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"

namespace sd {

/// Carries out what the one who sits here may ask for, and refuses the rest. All outlive it.
class GuardedOperations final : public Operations
{
public:
    struct Parts
    {
        Operations& whole;
        Accounts& accounts;
        const NarrowedFeed& feed;
    };
    explicit GuardedOperations(const Parts& parts)
        : m_parts(parts)
    {}

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
    /// True, and `done` told why, where it is refused.
    template<typename Thing>
    bool refuses(Right right, const std::vector<Thing>& things, const Done& done) const;
    [[nodiscard]] bool areTheirs(const Estate& estate) const;

    Parts m_parts;
};

/// Polls by hand for who may poll.
class GuardedWorkbench final : public Workbench
{
public:
    struct Parts
    {
        Workbench& whole;
        Accounts& accounts;
        const NarrowedFeed& feed;
    };
    explicit GuardedWorkbench(const Parts& parts)
        : m_parts(parts)
    {}

    void readLogs(std::vector<CheckId> checks, Logs reply) override;
    [[nodiscard]] Subscription tryCheck(Trial trial, Tried tried) override;
    void readRules(Check check, Rules reply) override { m_parts.whole.readRules(std::move(check), std::move(reply)); }
    void readInterval(CheckParams params, Interval reply) override
    {
        m_parts.whole.readInterval(std::move(params), std::move(reply));
    }
    void readBaselines(BaselineNames reply) override { m_parts.whole.readBaselines(std::move(reply)); }

private:
    Parts m_parts;
};

/// Looks through networks for who may add what is found there.
class GuardedScan final : public NetworkScan
{
public:
    GuardedScan(NetworkScan& whole, Accounts& accounts)
        : m_whole(whole)
        , m_accounts(accounts)
    {}

    [[nodiscard]] Subscription scan(ScanWish wish, Told told) override;

private:
    NetworkScan& m_whole;
    Accounts& m_accounts;
};

/// Takes lists in for who may change everything: a list may name any customer.
class GuardedIntake final : public EstateIntake
{
public:
    GuardedIntake(EstateIntake& whole, const Accounts& accounts)
        : m_whole(whole)
        , m_accounts(accounts)
    {}

    void look(QString path, std::optional<TableWishes> wishes, Looked reply) override;
    void take(std::shared_ptr<const EstateFile> file, TakenReply reply) override;
    void takeBack(EstateReturn back, TakenBack reply) override;

private:
    EstateIntake& m_whole;
    const Accounts& m_accounts;
};

} // namespace sd
