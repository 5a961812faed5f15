#pragma once

#include "models/boundary/boundary.h"
#include "tests/support/testclock.h"
#include "tests/widgets/fakeaccounts.h"
#include "tests/widgets/fakearchive.h"
#include "tests/widgets/fakechanges.h"
#include "tests/widgets/fakehandover.h"
#include "tests/widgets/fakeintake.h"
#include "tests/widgets/fakescan.h"
#include "tests/widgets/fakeselfcheck.h"
#include "tests/widgets/fakeshelf.h"
#include "tests/widgets/faketraps.h"
#include "tests/widgets/fakeworkbench.h"

#include <QObject>

#include <map>

namespace sd::test {

/// The other side of the boundary, in memory: keeps an estate and its alarms by the domain's own rules, answers from
/// the event loop as the real one does, and remembers what was asked.
class FakeConsole : public QObject, public LiveFeed, public Operations, public HistoryReader
{
    Q_OBJECT

public:
    explicit FakeConsole(TestClock& clock);
    [[nodiscard]] Boundary boundary()
    {
        return {*this, *this,     *this,    archive,  changes, workbench, intake,
                scan,  selfCheck, accounts, handover, shelf,   traps,     m_clock};
    }

    [[nodiscard]] Subscription subscribe(Listener listener) override;
    /// Delivers the batch at once, and takes it over into what a later subscriber is told.
    void send(const LiveBatch& batch);
    /// Delivers the batch and forgets it.
    void deliver(const LiveBatch& batch);

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
    void curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation, Reply reply) override;
    void samples(std::vector<SeriesId> series, Interval range, Samples reply) override;
    void judgePast(PastQuestion question, Judged reply) override;

    /// Where set, the next call that changes something is refused with it.
    std::optional<Failure> refuseNext;
    size_t refusedRows = 1; ///< so many rows are named then
    /// Curves wait here until the test lets them go, when `holdCurves` is set.
    bool holdCurves = false;
    std::vector<std::function<void()>> heldCurves;
    std::vector<LimitSpan> limits; ///< what the history knows of them
    std::vector<PastQuestion> pastAsked;
    std::vector<RawPoint> past; ///< the readings that a question about the past is answered from

    FakeArchive archive;
    FakeChanges changes;
    FakeWorkbench workbench;
    FakeIntake intake{*this};
    FakeScan scan;
    FakeHandover handover;
    FakeShelf shelf;
    FakeTraps traps;
    FakeSelfCheck selfCheck;
    FakeAccounts accounts;
    LiveBatch picture; ///< the whole of what a new subscriber is told
    std::map<qint64, std::vector<JournalEntry>> journals;
    std::vector<CheckId> polled;
    std::vector<Estate> savedEstates;
    Estate removed; ///< servers and checks that can be restored
    std::vector<std::pair<Credential, TypedSecrets>> savedCredentials;
    quint64 curvesAsked = 0;
    std::vector<std::vector<SeriesId>> linesAsked; ///< questions for the small lines of a table

private:
    void later(std::function<void()> call);
    void change(const std::vector<AlarmId>& alarms, const Done& done,
                const std::function<std::pair<Alarm, std::vector<JournalEntry>>(const Alarm&)>& step);
    [[nodiscard]] bool refuses(const Done& done);
    /// Moves rows between the estate and what was removed of it.
    template<typename Row, typename T>
    void shift(std::vector<Row> Estate::*rows, bool away, const std::vector<Id<T>>& ids, const Done& done);
    void publishEstate();
    void answerSaved(const std::optional<Failure>& trouble, const Done& done);
    [[nodiscard]] HistoryCurve curveOf(SeriesId id, Interval range, int pixels) const;

    TestClock& m_clock;
    std::map<int, Listener> m_listeners;
    int m_subscriptions = 0;
    qint64 m_nextId = 1'000'000;
};

} // namespace sd::test
