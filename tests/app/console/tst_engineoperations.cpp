#include "app/console/enginesession.h"
#include "models/domain/explanation.h"
#include "models/domain/ownmetrics.h"
#include "models/store/alarmrepository.h"
#include "models/store/store.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"
#include "tests/support/snmpagent.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <atomic>
#include <cerrno>
#include <map>

using namespace sd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

/// Every ping finds nobody, and is answered while it is asked.
class SilentHosts : public PollWorker
{
public:
    SilentHosts(std::atomic<int>& polls, const Clock& clock, PollSink& sink)
        : m_polls(polls)
        , m_clock(clock)
        , m_sink(sink)
    {}

    void submit(std::vector<PollOrder> orders) override
    {
        std::vector<PollResult> results;
        for (const PollOrder& order : orders) {
            PollResult result;
            result.check = order.spec->check;
            result.ticket = order.ticket;
            result.started = result.finished = m_clock.now();
            Reading reading;
            reading.key = {u"serverdrift.icmp.loss"_s, {}};
            reading.value = 100;
            reading.unit = u"%"_s;
            result.readings.push_back(std::move(reading));
            results.push_back(std::move(result));
        }
        m_polls += static_cast<int>(results.size());
        m_sink.deliver(std::move(results));
    }

private:
    std::atomic<int>& m_polls;
    const Clock& m_clock;
    PollSink& m_sink;
};

Server server(qint64 name, const QString& words)
{
    return {.id = {name}, .customer = {-1}, .name = words, .address = u"192.0.2.1"_s};
}

Check ping(qint64 name, qint64 of)
{
    return {
        .id = {name}, .server = {of}, .name = u"Ping"_s, .params = IcmpParams{}, .interval = 200ms, .timeout = 200ms};
}

} // namespace

/// What a person asks for, through the store and the engine of a real data folder.
class TestEngineOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyBadRowIsAnswered();
    void removedServersAreNoLongerWatched();
    void removedServersComeBackWithTheirHistory();
    void removedChecksLeaveTheOthers();
    void parentsAreReplacedAndPutBack();
    void notesStayWithTheirCheck();
    void chartSetsReachEveryWindow();
    void whateverIsDoneStandsInTheChangeLog();
    void whoSitsThereActs();
    void changeHistoryGivesPages();
    void baselinesAreNamed();
    void aTrialPingThatNobodyAnswersIsNoAnswer();
    void aTrialRecognisesTheDevice();
    void newListenerDisturbsNoOther();
    void anotherBaselineHoldsAtOnce();
    void whatHasItsOwnValuesIsLeftAlone();
    void aTextIsTriedBeforeItIsSaved();
    void trapsAreHeardOnceSwitchedOn();
    void aTrapPortThatIsTakenIsAnAlarm();

private:
    [[nodiscard]] Outcome ask(const std::function<void(Operations&, Done)>& what);
    [[nodiscard]] Operations& operations() { return m_session->operations(); }
    [[nodiscard]] ChangeHistory::Answer changes(const std::optional<ChangePlace>& after, int limit);
    /// Of the switch of traps.
    [[nodiscard]] Outcome listenOn(int port);
    [[nodiscard]] std::vector<Trap> traps();
    [[nodiscard]] bool hasAlarm(ServerId server) const;
    [[nodiscard]] std::vector<Alarm> alarmsOnDisk(bool open) const;
    [[nodiscard]] std::vector<SeriesId> seriesOf(CheckId check) const;
    /// The states one after the other, without Ok.
    [[nodiscard]] std::vector<State> statesOf(SeriesId series) const;

    test::RealClock m_clock;
    std::atomic<int> m_polls = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineSession> m_session;
    Subscription m_subscription;
    int m_pictures = 0; ///< heard since it listens
    Estate m_estate;    ///< as the engine tells it: core, and db1 which depends on it, with a check each
    std::map<AlarmId, Alarm> m_alarms;
};

void TestEngineOperations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_estate = {};
    m_alarms.clear();
    m_pictures = 0;
    SessionOptions options;
    options.folder = m_folder->path();
    options.operatorName = u"Anna Ek"_s;
    options.workers = [this](ProbeKind kind, PollSink& sink) -> std::unique_ptr<PollWorker> {
        if (kind == ProbeKind::Snmp)
            return makeSnmpWorker(sink, m_clock);
        return std::make_unique<SilentHosts>(m_polls, m_clock, sink);
    };
    auto opened = EngineSession::open(options, m_clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.failure().message));
    m_session = std::move(*opened);
    QVERIFY(m_session->start());
    m_subscription = m_session->feed().subscribe([this](const LiveBatch& batch) {
        if (batch.reset) {
            ++m_pictures;
            m_alarms.clear();
        }
        if (batch.estate)
            m_estate = *batch.estate;
        for (const Alarm& alarm : batch.alarms)
            m_alarms.insert_or_assign(alarm.id, alarm);
    });
    Estate estate;
    estate.customers = {{{-1}, u"Åkeri AB"_s}};
    estate.servers = {server(-1, u"core"_s), server(-2, u"db1"_s)};
    estate.checks = {ping(-1, -1), ping(-2, -2)};
    QVERIFY(ask([&](Operations& all, Done done) { all.saveEstate(estate, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.servers.size(), size_t{2}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(hasAlarm(m_estate.servers[0].id) && hasAlarm(m_estate.servers[1].id), patience);
}

void TestEngineOperations::cleanup()
{
    m_subscription = {};
    m_session.reset();
}

Outcome TestEngineOperations::ask(const std::function<void(Operations&, Done)>& what)
{
    std::optional<Outcome> answer;
    what(operations(), [&answer](const Outcome& outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer"); // it would come to a variable that is gone
    return *answer;
}

bool TestEngineOperations::hasAlarm(ServerId server) const
{
    return std::ranges::any_of(
        m_alarms, [server](const auto& each) { return each.second.isOpen() && each.second.server == server; });
}

std::vector<Alarm> TestEngineOperations::alarmsOnDisk(bool open) const
{
    const auto db = m_session->store().reader();
    AlarmRepository alarms(**db);
    return *(open ? alarms.openAlarms() : alarms.closedAlarms({fromMs(0), UtcTime::max()}, 100));
}

std::vector<SeriesId> TestEngineOperations::seriesOf(CheckId check) const
{
    (void)m_session->store().history().flush();
    std::vector<SeriesId> ids;
    const auto all = m_session->store().history().allSeries();
    for (const SeriesInfo& series : *all) {
        if (series.check == check)
            ids.push_back(series.id);
    }
    return ids;
}

std::vector<State> TestEngineOperations::statesOf(SeriesId series) const
{
    (void)m_session->store().history().flush();
    std::vector<State> shown;
    const auto spans = m_session->store().history().states(series, {fromMs(0), UtcTime::max()});
    for (const StateSpan& span : *spans) {
        if (span.state != State::Ok) // until the loss has lasted long enough
            shown.push_back(span.state);
    }
    return shown;
}

void TestEngineOperations::everyBadRowIsAnswered()
{
    Estate bad;
    bad.servers = {server(4711, u"gone"_s), server(0, u"good"_s)};
    bad.servers[0].customer = bad.servers[1].customer = m_estate.customers[0].id;
    bad.checks = {ping(0, 4712)};
    const Outcome outcome = ask([&](Operations& all, Done done) { all.saveEstate(bad, done); });
    QCOMPARE(outcome.matched, 3);
    QCOMPARE(outcome.succeeded, 0);
    QCOMPARE(outcome.failures.size(), size_t{2});
    QVERIFY(outcome.failures[0].message.contains("gone"_L1));
    QVERIFY(outcome.failures[1].message.contains("Ping"_L1));
}

void TestEngineOperations::removedServersAreNoLongerWatched()
{
    const ServerId gone = m_estate.servers[0].id;
    const ServerId kept = m_estate.servers[1].id;
    QVERIFY(ask([&](Operations& all, Done done) { all.removeServers({gone}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(!hasAlarm(gone), patience);
    QVERIFY(hasAlarm(kept));
    QCOMPARE(m_estate.servers.size(), size_t{1});
    QTRY_COMPARE_WITH_TIMEOUT(alarmsOnDisk(false).size(), size_t{1}, patience);
    const Alarm closed = alarmsOnDisk(false).front();
    QCOMPARE(closed.server, gone);
    const auto db = m_session->store().reader();
    const auto journal = AlarmRepository(**db).journal(closed.id);
    QCOMPARE(journal->back().kind, JournalKind::Closed);
    QVERIFY(!journal->back().text.isEmpty());

    // Polling of the rest goes on; none of it is of the server that is gone.
    const int before = m_polls;
    QTRY_VERIFY_WITH_TIMEOUT(m_polls >= before + 3, patience);
    for (const Alarm& alarm : alarmsOnDisk(true))
        QCOMPARE(alarm.server, kept);
    const Outcome again = ask([&](Operations& all, Done done) { all.removeServers({gone}, done); });
    QCOMPARE(again.failures.size(), size_t{1});
    QCOMPARE(again.failures[0].code, u"no-such-row"_s);
}

void TestEngineOperations::removedServersComeBackWithTheirHistory()
{
    const Estate before = m_estate;
    const ServerId gone = before.servers[0].id;
    QTRY_COMPARE_WITH_TIMEOUT(seriesOf(before.checks[0].id).size(), size_t{1}, patience);
    const SeriesId series = seriesOf(before.checks[0].id).front();
    QVERIFY(ask([&](Operations& all, Done done) { all.removeServers({gone}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(!hasAlarm(gone), patience);
    const UtcTime removed = m_clock.utcNow();
    QVERIFY(ask([&](Operations& all, Done done) { all.restoreServers({gone}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(hasAlarm(gone), patience);
    QVERIFY(m_estate.servers == before.servers);
    QVERIFY(m_estate.checks == before.checks);

    QTRY_COMPARE_WITH_TIMEOUT(statesOf(series), (std::vector{State::Error, State::NoData, State::Error}), patience);
    QCOMPARE(seriesOf(before.checks[0].id), std::vector{series});
    const auto then = m_session->store().history().raw(series, {fromMs(0), removed});
    QVERIFY(then && !then->empty());
}

void TestEngineOperations::removedChecksLeaveTheOthers()
{
    const Check check = m_estate.checks[0];
    QVERIFY(ask([&](Operations& all, Done done) { all.removeChecks({check.id}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(!hasAlarm(check.server), patience);
    QCOMPARE(m_estate.checks.size(), size_t{1});
    QCOMPARE(m_estate.servers.size(), size_t{2});
    QVERIFY(ask([&](Operations& all, Done done) { all.restoreChecks({check.id}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(hasAlarm(check.server), patience);
}

void TestEngineOperations::parentsAreReplacedAndPutBack()
{
    using Pairs = std::vector<std::pair<ServerId, ServerId>>;
    const ServerId core = m_estate.servers[0].id;
    const ServerId db1 = m_estate.servers[1].id;
    QVERIFY(ask([&](Operations& all, Done done) { all.setParents(db1, {core}, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.dependencies, (Pairs{{db1, core}}), patience);
    const Outcome circle = ask([&](Operations& all, Done done) { all.setParents(core, {db1}, done); });
    QCOMPARE(circle.failures.size(), size_t{1});
    QCOMPARE(circle.failures[0].code, u"dependency-circle"_s);
    QVERIFY(ask([&](Operations& all, Done done) { all.setParents(db1, {}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.dependencies.empty(), patience);
}

void TestEngineOperations::chartSetsReachEveryWindow()
{
    SharedChartSet disks{.id = {}, .set = {.name = u"Disks"_s, .charts = {{.series = {{u"m"_s, u"*"_s}}}}}};
    QVERIFY(ask([&](Operations& all, Done done) { all.saveChartSet(disks, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.chartSets.size(), size_t{1}, patience);
    disks = m_estate.chartSets[0];
    QCOMPARE(disks.by, u"Anna Ek"_s);
    disks.set.hours = 1;
    QVERIFY(ask([&](Operations& all, Done done) { all.saveChartSet(disks, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.chartSets[0].set.hours, 1, patience);
    QCOMPARE(ask([&](Operations& all, Done done) { all.removeChartSet(disks.id, disks.revision, done); })
                 .failures.front()
                 .code,
             u"changed-meanwhile"_s);
    const int revision = m_estate.chartSets[0].revision;
    QVERIFY(ask([&](Operations& all, Done done) { all.removeChartSet(disks.id, revision, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.chartSets.empty(), patience);
    QVERIFY(ask([&](Operations& all, Done done) { all.restoreChartSet(disks.id, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.chartSets.size(), size_t{1}, patience);
}

void TestEngineOperations::notesStayWithTheirCheck()
{
    const CheckId check = m_estate.checks[0].id;
    const int polls = m_polls;
    QVERIFY(ask([&](Operations& all, Done done) { all.writeNote(check, u"backup 02:00"_s, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.notes.size(), size_t{1}, patience);
    QCOMPARE(m_estate.notes[0].check, check);
    QCOMPARE(m_estate.notes[0].text, u"backup 02:00"_s);
    QCOMPARE(m_estate.notes[0].by, u"Anna Ek"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_polls > polls, patience); // it goes on being polled
    QVERIFY(ask([&](Operations& all, Done done) { all.removeChecks({check}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.notes.empty(), patience);
    QCOMPARE(ask([&](Operations& all, Done done) { all.writeNote(check, u"gone"_s, done); }).failures.front().code,
             u"no-such-row"_s);
    QVERIFY(ask([&](Operations& all, Done done) { all.restoreChecks({check}, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.notes.size(), size_t{1}, patience);
    QVERIFY(ask([&](Operations& all, Done done) { all.writeNote(check, {}, done); }).isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(m_estate.notes.empty(), patience);
}

ChangeHistory::Answer TestEngineOperations::changes(const std::optional<ChangePlace>& after, int limit)
{
    std::optional<ChangeHistory::Answer> answer;
    m_session->changeHistory().changes({.when = {fromMs(0), UtcTime::max()}}, after, limit, 7,
                                       [&answer](const ChangeHistory::Answer& given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer"); // it would come to a variable that is gone
    return *answer;
}

void TestEngineOperations::whateverIsDoneStandsInTheChangeLog()
{
    const ServerId core = m_estate.servers[0].id;
    const AlarmId alarm = std::ranges::find_if(m_alarms, [core](const auto& each) {
                              return each.second.isOpen() && each.second.server == core;
                          })->first;
    Estate check;
    check.checks = {m_estate.checks[0]};
    check.checks[0].overrides = {{u"serverdrift.icmp.rtt"_s, {}, Threshold{.warning = 0.2}}};
    const std::vector<std::function<void(Done)>> deeds = {
        [&](const Done& done) { operations().acknowledge({alarm}, {}, u"kabeln"_s, done); },
        [&](const Done& done) { operations().muteServers({core}, m_clock.utcNow() + 1h, u"Patchning"_s, done); },
        [&](const Done& done) { operations().saveEstate(check, done); },
        [&](const Done& done) { operations().removeServers({core}, done); },
    };
    for (const auto& deed : deeds)
        QVERIFY(ask([&](Operations&, const Done& done) { deed(done); }).isComplete());
    const auto answer = changes({}, 4);
    QCOMPARE(answer.generation, quint64{7});
    QVERIFY(!answer.failure);
    std::vector<ChangeObject> objects;
    for (const Change& change : answer.page.changes) {
        QCOMPARE(change.who, u"Anna Ek"_s);
        objects.push_back(change.object);
    }
    QCOMPARE(objects,
             (std::vector{ChangeObject::Server, ChangeObject::Check, ChangeObject::Window, ChangeObject::Alarm}));
    QCOMPARE(answer.page.changes[0].action, ChangeAction::Removed);
}

/// The window's side of a session goes through the accounts: it acts under their name, and is refused by their role.
void TestEngineOperations::whoSitsThereActs()
{
    const Boundary boundary = m_session->boundary();
    Accounts& accounts = boundary.accounts;
    const auto answered = [](const std::function<void(Accounts::Answer)>& what) {
        std::optional<bool> done;
        what([&done](const Result<void>& said) { done = static_cast<bool>(said); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
        return done.value_or(false);
    };
    QVERIFY(answered([&](auto answer) {
        accounts.saveOperator({.login = u"cia"_s, .name = u"Cia Lund"_s, .role = Role::Administrator}, "hemligt ord",
                              answer);
    }));
    QVERIFY(answered([&](auto answer) {
        accounts.saveOperator({.login = u"dan"_s, .name = u"Dan"_s, .role = Role::ReadOnly}, "hemligt ord", answer);
    }));
    const ServerId core = m_estate.servers[0].id;
    const auto mute = [&](Operations& to, const Done& done) {
        to.muteServers({core}, m_clock.utcNow() + 1h, u"Patchning"_s, done);
    };
    QVERIFY(ask(mute).isComplete());
    QCOMPARE(changes({}, 10).page.changes.front().who, u"Cia Lund"_s);
    QVERIFY(answered([&](auto answer) { accounts.signOn(u"dan"_s, "hemligt ord", answer); }));
    QCOMPARE(ask(mute).failures.front().code, u"right"_s);
    accounts.lock();
    QCOMPARE(ask(mute).failures.front().code, u"locked"_s);
    // Nothing of the operators for who may not read the audit.
    QVERIFY(
        std::ranges::none_of(changes({}, 100).page.changes, [](const Change& line) { return line.deed.has_value(); }));
}

void TestEngineOperations::changeHistoryGivesPages()
{
    const auto whole = changes({}, 100).page; // customer, two servers, two checks
    QCOMPARE(whole.changes.size(), size_t{5});
    QVERIFY(!whole.next);
    const auto first = changes({}, 3).page;
    QCOMPARE(first.changes.size(), size_t{3});
    QVERIFY(first.next);
    const auto second = changes(first.next, 3).page;
    QVERIFY(!second.next);
    QCOMPARE(second.changes.size(), size_t{2});
    QCOMPARE(second.changes[0].id, whole.changes[3].id);
}

void TestEngineOperations::baselinesAreNamed()
{
    std::optional<std::vector<BaselineName>> names;
    m_session->boundary().workbench.readBaselines([&names](const std::vector<BaselineName>& all) { names = all; });
    QTRY_VERIFY_WITH_TIMEOUT(names.has_value(), patience);
    QVERIFY(std::ranges::any_of(*names, [](const BaselineName& each) { return each.name == "generic-server"_L1; }));
}

/// A second window opens: it is told everything, the first one only what goes on.
void TestEngineOperations::newListenerDisturbsNoOther()
{
    const int before = m_pictures;
    std::optional<LiveBatch> first;
    int heard = 0;
    const Subscription second = m_session->feed().subscribe([&](const LiveBatch& batch) {
        ++heard;
        if (!first)
            first = batch;
    });
    QTRY_VERIFY_WITH_TIMEOUT(heard > 2, patience);
    QVERIFY(first->reset && first->estate);
    QCOMPARE(first->servers.size(), size_t{2});
    QCOMPARE(first->alarms.size(), size_t{2});
    QCOMPARE(m_pictures, before);
}

void TestEngineOperations::aTrialPingThatNobodyAnswersIsNoAnswer()
{
    std::optional<TrialAnswer> answer;
    const Subscription asking = m_session->boundary().workbench.tryCheck(
        {.server = server(0, u"new"_s), .check = ping(0, 0)}, [&answer](const TrialAnswer& said) { answer = said; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QVERIFY(!answer->hasAnswered());
    QCOMPARE(answer->cause, u"timeout"_s);
    QCOMPARE(answer->readings.size(), size_t{1}); // the loss is told all the same
}

/// By address alone: who it is, which baseline, what it reads and by whose limits.
void TestEngineOperations::aTrialRecognisesTheDevice()
{
    test::SnmpRecording idrac;
    idrac.setText("1.3.6.1.2.1.1.1.0", "");
    idrac.setOid("1.3.6.1.2.1.1.2.0", "1.3.6.1.4.1.674.10892.5");
    idrac.setText("1.3.6.1.4.1.674.10892.5.1.3.12.0", "PowerEdge R750");
    idrac.setText("1.3.6.1.4.1.674.10892.5.1.3.2.0", "ABC1234");
    idrac.setInteger("1.3.6.1.4.1.674.10892.5.4.700.20.1.5.1.1", 4); // non-critical, too high
    idrac.setInteger("1.3.6.1.4.1.674.10892.5.4.700.20.1.6.1.1", 440);
    idrac.setText("1.3.6.1.4.1.674.10892.5.4.700.20.1.8.1.1", "System Board Inlet Temp");
    idrac.setInteger("1.3.6.1.4.1.674.10892.5.4.700.20.1.10.1.1", 470);
    idrac.setInteger("1.3.6.1.4.1.674.10892.5.4.700.20.1.11.1.1", 430);
    const test::SnmpAgent agent(idrac);
    Check check = ping(0, 0);
    check.params = SnmpParams{.port = agent.port()};
    check.timeout = Millis{5'000};
    Server machine = server(0, u"new"_s);
    machine.address = u"127.0.0.1"_s;
    std::optional<TrialAnswer> answer;
    const Subscription asking = m_session->boundary().workbench.tryCheck(
        {.server = machine, .check = check, .recognises = true}, [&answer](const TrialAnswer& said) { answer = said; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QCOMPARE(answer->cause, QString());
    QCOMPARE(answer->baselines, QStringList{u"dell-poweredge"_s});
    QCOMPARE(answer->identity[u"vendor"_s], u"Dell"_s);
    QCOMPARE(answer->identity[u"model"_s], u"PowerEdge R750"_s);
    QCOMPARE(answer->identity[u"serial"_s], u"ABC1234"_s);
    QCOMPARE(answer->state, State::Warning);
    const auto inlet = std::ranges::find(answer->readings, u"hw.temperature"_s,
                                         [](const JudgedReading& reading) { return reading.reading.key.metric; });
    QVERIFY(inlet != answer->readings.end());
    QCOMPARE(inlet->value, 44.0);
    QCOMPARE(inlet->state, State::Warning);
    QCOMPARE(inlet->threshold->warning, std::optional(43.0)); // the machine's own, not the baseline's 30
    QCOMPARE(inlet->threshold->origin.layer, u"device"_s);
    QVERIFY(std::ranges::none_of(answer->identity, [](const auto& word) { return word.first.startsWith("has."_L1); }));
}

/// By a baseline that nobody has but who writes it: the one in force stays.
void TestEngineOperations::aTextIsTriedBeforeItIsSaved()
{
    const QByteArray text = R"({"schema": 1, "name": "generic-server", "version": 900, "snmp": {"groups": [
        {"name": "own", "columns": {"warmth": "1.3.6.1.4.1.99999.1.0"},
         "metrics": [{"metric": "hw.temperature", "unit": "Cel", "value": "warmth / 10"}]}]},
        "thresholds": [{"metric": "hw.temperature", "threshold": {"warning": 20, "error": 30}}]})";
    BaselineShelf& shelf = m_session->boundary().shelf;
    std::optional<Result<SharedSheet>> said;
    shelf.check(text + "}", [&said](const Result<SharedSheet>& told) { said = told; });
    QTRY_VERIFY_WITH_TIMEOUT(said.has_value(), patience);
    QVERIFY(!*said);
    QVERIFY2(said->failure().message.contains("line 4"_L1), qPrintable(said->failure().message));

    test::SnmpRecording device;
    device.setInteger("1.3.6.1.4.1.99999.1.0", 254);
    const test::SnmpAgent agent(device);
    Check check = ping(0, 0);
    check.params = SnmpParams{.port = agent.port()};
    check.timeout = Millis{5'000};
    Server machine = server(0, u"new"_s);
    machine.address = u"127.0.0.1"_s;
    std::optional<TrialAnswer> answer;
    const Subscription asking =
        shelf.tryText(text, {.server = machine, .check = check}, [&answer](const TrialAnswer& told) { answer = told; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QCOMPARE(answer->cause, QString());
    const auto warmth = std::ranges::find(answer->readings, u"hw.temperature"_s,
                                          [](const JudgedReading& reading) { return reading.reading.key.metric; });
    QVERIFY(warmth != answer->readings.end());
    QCOMPARE(warmth->value, 25.4);
    QCOMPARE(warmth->state, State::Warning);

    std::optional<TrialAnswer> refused;
    const Subscription asked = shelf.tryText("{", {.server = machine, .check = check},
                                             [&refused](const TrialAnswer& told) { refused = told; });
    QTRY_VERIFY_WITH_TIMEOUT(refused.has_value(), patience);
    QVERIFY(refused->readings.empty() && !refused->text.isEmpty());
    QVERIFY(!QFile::exists(m_session->store().folder() + u"/baselines/generic-server.json"_s));
}

/// The site's own thresholds for pings wait; put in force they end the alarms, and taken back they bring them again.
void TestEngineOperations::anotherBaselineHoldsAtOnce()
{
    BaselineShelf& shelf = m_session->boundary().shelf;
    SharedShelf contents;
    const Subscription listening = shelf.listen([&contents](const SharedShelf& told) { contents = told; });
    const auto checks = [&contents]() -> const ShelvedBaseline* {
        if (!contents)
            return nullptr;
        const auto found = std::ranges::find(contents->baselines, u"checks"_s, &ShelvedBaseline::name);
        return found == contents->baselines.end() ? nullptr : &*found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(checks() != nullptr, patience);
    QVERIFY(!checks()->offered);
    const QByteArray shipped = checks()->inForce->digest;

    std::optional<Outcome> saved;
    shelf.save(R"({"schema": 1, "name": "checks", "version": 900, "thresholds": [
                   {"metric": "serverdrift.icmp.loss", "threshold": {"warning": 200, "error": 300}}]})",
               [&saved](const Outcome& outcome) { saved = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), patience);
    QVERIFY2(saved->isComplete(), saved->failures.empty() ? "" : qPrintable(saved->failures[0].message));
    QTRY_VERIFY_WITH_TIMEOUT(checks()->offered.has_value(), patience);
    QCOMPARE(checks()->inForce->digest, shipped);
    const QByteArray own = checks()->offered->digest;

    std::optional<BaselineComparison> comparison;
    const auto isKept = [this] { // the engine hands its samples over once a second
        const HistoryStore& history = m_session->store().history();
        const auto series = history.allSeries();
        return series && series->size() >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    shelf.compare(shipped, own, 7, [&comparison](const BaselineComparison& said) { comparison = said; });
    QTRY_VERIFY_WITH_TIMEOUT(comparison.has_value(), patience);
    QCOMPARE(comparison->generation, quint64{7});
    QCOMPARE(comparison->checks, 2);
    QCOMPARE(comparison->changedServers, 2);
    QVERIFY(hasAlarm(m_estate.servers[0].id));

    const auto apply = [&](const QByteArray& seen, const QByteArray& wanted) {
        std::optional<Outcome> answer;
        shelf.apply(u"checks"_s, seen, wanted, [&answer](const Outcome& outcome) { answer = outcome; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            qFatal("no answer");
        return answer->isComplete();
    };
    QVERIFY(apply(shipped, own));
    QTRY_VERIFY_WITH_TIMEOUT(m_alarms.empty() || !hasAlarm(m_estate.servers[0].id), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!hasAlarm(m_estate.servers[1].id), patience);
    QVERIFY2(!apply(shipped, own), "another edition is in force by now");
    QVERIFY(apply(own, shipped));
    QTRY_VERIFY_WITH_TIMEOUT(hasAlarm(m_estate.servers[0].id), patience);
    QTRY_VERIFY_WITH_TIMEOUT(checks()->inForce->digest == shipped && checks()->former, patience);
    QCOMPARE(checks()->inForce->by, u"Anna Ek"_s);
    const auto told = changes({}, 2).page.changes;
    QCOMPARE(told.size(), size_t{2});
    QCOMPARE(told[0].object, ChangeObject::Baseline);
    QCOMPARE(told[1].after[u"version"_s].toInt(), 900);
}

/// A check that goes by its baseline gets that one's interval; an own interval and an adjustment stay, and are counted
/// before anything is put in force.
void TestEngineOperations::whatHasItsOwnValuesIsLeftAlone()
{
    Estate own;
    own.checks = {m_estate.checks[0]};
    own.checks[0].followsBaseline = true;
    QVERIFY(ask([&](Operations& all, Done done) { all.saveEstate(own, done); }).isComplete());
    const Adjustment adjustment{.id = {},
                                .server = m_estate.servers[1].id,
                                .metric = u"serverdrift.icmp.loss"_s,
                                .patch = {.warning = OwnLimit{30}, .error = OwnLimit{40}},
                                .reason = u"radio link"_s};
    QVERIFY(ask([&](Operations& all, Done done) { all.saveAdjustment(adjustment, done); }).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.checks[0].interval, Millis{60'000}, patience);
    const auto isKept = [this] {
        return !seriesOf(m_estate.checks[0].id).empty() && !seriesOf(m_estate.checks[1].id).empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);

    BaselineShelf& shelf = m_session->boundary().shelf;
    SharedShelf contents;
    const Subscription listening = shelf.listen([&contents](const SharedShelf& told) { contents = told; });
    shelf.save(R"({"schema": 1, "name": "checks", "version": 900, "intervals": {"icmp": 17}, "thresholds": [
                   {"metric": "serverdrift.icmp.loss", "threshold": {"warning": 5, "error": 15, "badSamples": 3, "ofSamples": 5}}]})",
               [](const Outcome&) {});
    const auto checks = [&contents]() -> const ShelvedBaseline* {
        const auto found = std::ranges::find(contents->baselines, u"checks"_s, &ShelvedBaseline::name);
        return found == contents->baselines.end() ? nullptr : &*found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(contents && checks() != nullptr && checks()->offered, patience);
    const QByteArray shipped = checks()->inForce->digest;
    const QByteArray wanted = checks()->offered->digest;
    std::optional<BaselineComparison> comparison;
    shelf.compare(shipped, wanted, 1, [&comparison](const BaselineComparison& said) { comparison = said; });
    QTRY_VERIFY_WITH_TIMEOUT(comparison.has_value(), patience);
    QCOMPARE(comparison->paced, 1);
    QCOMPARE(comparison->ownPaced, 1);
    QCOMPARE(comparison->changedServers, 1);
    QCOMPARE(comparison->heldServers, 1);
    for (const BaselineBite& bite : comparison->bites)
        QCOMPARE(bite.isHeld, bite.server == m_estate.servers[1].id);

    std::optional<Outcome> applied;
    shelf.apply(u"checks"_s, shipped, wanted, [&applied](const Outcome& outcome) { applied = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(applied.has_value() && applied->isComplete(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_estate.checks[0].interval, Millis{17'000}, patience);
    QCOMPARE(m_estate.checks[1].interval, Millis{200});
    QCOMPARE(m_estate.adjustments[0].patch, adjustment.patch);
}

namespace {

/// An SNMPv2c trap "upsOnBattery" with community "public", sent from a loopback address.
void sendTrap(const QString& from, quint16 port)
{
    const QByteArray packet = QByteArray::fromHex("305702010104067075626c6963a74a0204123456780201000201"
                                                  "00303c300d06082b060102010103004301643017060a2b060106"
                                                  "030101040100"
                                                  "06092b0601060301010503"
                                                  "3012060b2b06010401823e02030300"
                                                  "0403426174");
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(from)));
    QCOMPARE(socket.writeDatagram(packet, QHostAddress(u"127.0.0.1"_s), port), packet.size());
}

} // namespace

Outcome TestEngineOperations::listenOn(int port)
{
    std::optional<Outcome> answer;
    m_session->boundary().traps.setPort(port, [&answer](const Outcome& outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer");
    return *answer;
}

std::vector<Trap> TestEngineOperations::traps()
{
    std::optional<TrapArchive::Answer> answer;
    m_session->boundary().traps.traps({.when = {fromMs(0), UtcTime::max()}}, {}, 100, 1,
                                      [&answer](const TrapArchive::Answer& said) { answer = said; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer");
    return answer->page.traps;
}

/// The engine follows without a new start; who switched it is written down; who sees some customers alone sees theirs.
void TestEngineOperations::trapsAreHeardOnceSwitchedOn()
{
    Estate more;
    more.servers = {{.id = {-1}, .customer = m_estate.customers[0].id, .name = u"ups"_s, .address = u"127.0.0.1"_s}};
    more.checks = {{.id = {-1}, .server = {-1}, .name = u"SNMP"_s, .params = SnmpParams{}}};
    QVERIFY(ask([&](Operations& all, Done done) { all.saveEstate(more, done); }).isComplete());
    const quint16 port = test::freePort();
    QVERIFY(port > 0);
    QVERIFY(listenOn(port).isComplete());
    std::optional<int> known;
    m_session->boundary().traps.readPort([&known](const Result<int>& said) { known = said ? *said : -1; });
    QTRY_COMPARE_WITH_TIMEOUT(known, std::optional<int>(port), patience);
    const auto line = changes({}, 1).page.changes.front();
    QCOMPARE(line.object, ChangeObject::Traps);
    QCOMPARE(line.who, u"Anna Ek"_s);
    QCOMPARE(line.before[u"port"_s].toInt(), 0);
    QCOMPARE(line.after[u"port"_s].toInt(), int{port});

    const auto heardFrom = [&](const QString& from, bool isOurs) {
        sendTrap(from, port);
        const auto all = traps();
        return std::ranges::any_of(
            all, [&](const Trap& trap) { return trap.source == from && bool(trap.server) == isOurs; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(heardFrom(u"127.0.0.1"_s, true), patience);
    QTRY_VERIFY_WITH_TIMEOUT(heardFrom(u"127.0.0.2"_s, false), patience);
    const auto all = traps();
    const auto ours = std::ranges::find_if(all, [](const Trap& trap) { return bool(trap.server); });
    QCOMPARE(ours->customer, m_estate.customers[0].id);
    QCOMPARE(ours->oid, u"1.3.6.1.6.3.1.1.5.3"_s);
    QCOMPARE(ours->name, u"linkDown"_s);
    QCOMPARE(ours->baseline, u"generic-server"_s);
    QCOMPARE(ours->varbinds.size(), size_t{1});
    QCOMPARE(ours->varbinds[0].type, u"OCTET STRING"_s);

    // Somebody who sees this customer alone: nothing of a stranger's. And the switch is the administrator's.
    Accounts& accounts = m_session->boundary().accounts;
    const auto answered = [](const std::function<void(Accounts::Answer)>& what) {
        std::optional<bool> done;
        what([&done](const Result<void>& said) { done = static_cast<bool>(said); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
        return done.value_or(false);
    };
    QVERIFY(answered([&](auto answer) {
        accounts.saveOperator({.login = u"cia"_s, .name = u"Cia Lund"_s, .role = Role::Administrator}, "hemligt ord",
                              answer);
    }));
    QVERIFY(answered([&](auto answer) {
        accounts.saveOperator(
            {.login = u"dan"_s, .name = u"Dan"_s, .role = Role::Technician, .customers = {m_estate.customers[0].id}},
            "hemligt ord", answer);
    }));
    QVERIFY(answered([&](auto answer) { accounts.signOn(u"dan"_s, "hemligt ord", answer); }));
    const auto theirs = traps();
    QVERIFY(!theirs.empty());
    QVERIFY(std::ranges::all_of(theirs, [&](const Trap& trap) { return trap.customer == m_estate.customers[0].id; }));
    QCOMPARE(listenOn(0).failures.front().code, u"right"_s);
    QVERIFY(answered([&](auto answer) { accounts.signOn(u"cia"_s, "hemligt ord", answer); }));
    QCOMPARE(listenOn(70'000).failures.front().code, u"port"_s);
    QVERIFY(listenOn(0).isComplete());
    QUdpSocket free; // it has let go of its port
    QVERIFY(free.bind(QHostAddress(QHostAddress::AnyIPv4), port, QUdpSocket::DontShareAddress));
}

void TestEngineOperations::aTrapPortThatIsTakenIsAnAlarm()
{
    QUdpSocket other;
    QVERIFY(other.bind(QHostAddress(QHostAddress::AnyIPv4), 0, QUdpSocket::DontShareAddress));
    QVERIFY(listenOn(other.localPort()).isComplete());
    const auto trouble = [this] {
        const auto found = std::ranges::find_if(m_alarms, [](const auto& each) {
            return each.second.isOpen() && each.second.key.metric.metric == consoleTrapsMetric;
        });
        return found == m_alarms.end() ? QString() : found->second.text;
    };
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), explain(Why::Port, other.localPort(), explainErrno(EADDRINUSE)), patience);
    QVERIFY(listenOn(0).isComplete());
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), QString(), patience);
}

QTEST_GUILESS_MAIN(TestEngineOperations)
#include "tst_engineoperations.moc"
