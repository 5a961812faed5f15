#include "app/baselines/baselinecatalog.h"
#include "app/commands/demosetup.h"
#include "models/store/alarmrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"
#include "tests/support/testclock.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime now = fromMs(1'780'480'923'456); ///< 2026-06-03T10:02:03.456Z

const auto goOn = [](int) { return true; };

/// A data folder with the usual estate and two months of its past, filled once for all tests.
class Filled
{
public:
    Filled()
        : clock(now)
    {
        record.months = 2;
        record.filledAt = now;
        auto opened = Store::open(folder.path(), clock);
        if (!opened)
            return;
        store = std::move(*opened);
        report = DemoSetUp(record, demo::EstatePorts::from(20'000), now, 2'500'000)
                     .fill(*store, BaselineCatalog::load({u":/baselines"_s}), goOn);
        auto connection = store->reader();
        if (connection)
            reader = std::move(*connection);
    }

    [[nodiscard]] Estate estate() const { return *EstateRepository(*reader).load(); }

    QTemporaryDir folder;
    test::TestClock clock;
    DemoRecord record;
    std::unique_ptr<Store> store;
    std::unique_ptr<Connection> reader;
    Result<DemoFillReport> report = Failure{u"never"_s, {}};
};

} // namespace

class TestDemoFill : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Filled> m_filled;

private Q_SLOTS:
    void initTestCase();
    void everySeriesHasItsPast();
    void historyReachesFromThenToNow();
    void alarmsHaveALifeAndPeople();
    void slowTroublesAreStillOpen();
    void patchNightsRaiseNoAlarms();
    void refreshMovesChecksAndWindowsOnly();
    void pingsMayRest();
    void foreignStoreIsLeftAlone();
    void recordIsReadBack();
};

void TestDemoFill::initTestCase()
{
    m_filled = std::make_unique<Filled>();
    QVERIFY2(m_filled->report, m_filled->report ? "" : qPrintable(m_filled->report.failure().message));
    QVERIFY(m_filled->reader);
}

void TestDemoFill::everySeriesHasItsPast()
{
    const auto series = m_filled->store->history().allSeries();
    QVERIFY(series);
    QCOMPARE(series->size(), m_filled->report->series);
    QSet<qint64> checks;
    for (const SeriesInfo& each : *series) {
        const auto last = m_filled->store->history().raw(each.id, {now - 12h, now});
        QVERIFY(last);
        QVERIFY2(!last->empty(), qPrintable(each.key.metric));
        checks.insert(each.check.value);
    }
    // A certificate, a page, a ping: each check has something to show.
    QCOMPARE(checks.size(), static_cast<qsizetype>(m_filled->estate().checks.size()));
}

void TestDemoFill::historyReachesFromThenToNow()
{
    const auto series = m_filled->store->history().allSeries();
    const auto cpu = std::find_if(series->begin(), series->end(), [](const SeriesInfo& each) {
        return each.key.metric == "system.cpu.utilization"_L1;
    });
    QVERIFY(cpu != series->end());
    const auto points = m_filled->store->history().raw(cpu->id, {now - 24h * 400, now + 1h});
    QVERIFY(points && !points->empty());
    QVERIFY(points->front().at < now - 24h * 59);
    QVERIFY(now - points->back().at < 2min);
    for (size_t i = 1; i < points->size(); ++i)
        QVERIFY((*points)[i - 1].at < (*points)[i].at);
}

void TestDemoFill::alarmsHaveALifeAndPeople()
{
    AlarmRepository alarms(*m_filled->reader);
    const auto closed = alarms.closedAlarms({now - 24h * 400, now + 1h}, 10'000);
    QVERIFY(closed);
    QCOMPARE_GT(closed->size(), 20U);
    QSet<QString> metrics;
    int acknowledged = 0;
    for (const Alarm& alarm : *closed) {
        QVERIFY(alarm.openedAt < *alarm.closedAt && *alarm.closedAt <= now);
        metrics.insert(alarm.key.metric.metric);
        const auto journal = alarms.journal(alarm.id);
        QVERIFY(journal && journal->size() >= 2);
        QCOMPARE(journal->front().kind, JournalKind::Opened);
        for (const JournalEntry& line : *journal)
            acknowledged += line.kind == JournalKind::Acknowledged && !line.who.isEmpty() && !line.text.isEmpty();
    }
    QCOMPARE_GT(acknowledged, 5);
    QVERIFY(metrics.contains(u"serverdrift.check.status"_s));
    QVERIFY(metrics.contains(u"system.cpu.utilization"_s));
}

void TestDemoFill::slowTroublesAreStillOpen()
{
    const auto open = AlarmRepository(*m_filled->reader).openAlarms();
    QVERIFY(open);
    const Estate estate = m_filled->estate();
    const auto isIll = [&estate](const Alarm& alarm) {
        const auto server = std::find_if(estate.servers.begin(), estate.servers.end(),
                                         [&alarm](const Server& each) { return each.id == alarm.server; });
        return server->name == "MV-FS01"_L1 && alarm.key.metric.metric == "system.filesystem.utilization"_L1;
    };
    const auto ill = std::find_if(open->begin(), open->end(), isIll);
    QVERIFY(ill != open->end());
    QCOMPARE(ill->level, State::Warning);
    QVERIFY(now - ill->openedAt > 24h && now - ill->openedAt < 24h * 10);
    QCOMPARE(ill->muted, MuteReason::Window); // the window under way covers it
    const auto isCertificate = [](const Alarm& alarm) {
        return alarm.key.metric.metric == "serverdrift.tls.days_left"_L1 && alarm.level == State::Error;
    };
    QVERIFY(std::any_of(open->begin(), open->end(), isCertificate));
    const auto isDisk = [](const Alarm& alarm) {
        return alarm.key.metric.metric == "http.response.status_code"_L1 && alarm.text.contains("http-body-refused"_L1);
    };
    QVERIFY(std::any_of(open->begin(), open->end(), isDisk));
}

void TestDemoFill::patchNightsRaiseNoAlarms()
{
    // All computers restart in the night of 17 May, within their window. Nobody is to be called for that.
    const auto closed = AlarmRepository(*m_filled->reader).closedAlarms({now - 24h * 400, now + 1h}, 10'000);
    constexpr UtcTime night = fromMs(1'778'972'400'000); // 2026-05-17T01:00 in Sweden
    int callsAtNight = 0;
    for (const Alarm& alarm : *closed) {
        const bool isRestart =
            alarm.key.metric.metric == "system.uptime"_L1 || alarm.key.metric.metric == "serverdrift.check.status"_L1;
        callsAtNight += isRestart && alarm.openedAt > night && alarm.openedAt < night + 2h + 5min;
    }
    QCOMPARE(callsAtNight, 0);
}

void TestDemoFill::refreshMovesChecksAndWindowsOnly()
{
    const Estate before = m_filled->estate();
    const UtcTime later = now + 26h;
    DemoSetUp again(m_filled->record, demo::EstatePorts::from(30'000), later);
    QVERIFY(again.refresh(*m_filled->store));
    const Estate after = m_filled->estate();
    QCOMPARE(after.servers, before.servers);
    QCOMPARE(after.customers, before.customers);
    QCOMPARE(after.checks.size(), before.checks.size());
    for (size_t i = 0; i < after.checks.size(); ++i) {
        QCOMPARE(after.checks[i].id, before.checks[i].id);
        QCOMPARE(after.checks[i].name, before.checks[i].name);
        if (const auto* snmp = std::get_if<SnmpParams>(&*after.checks[i].params))
            QCOMPARE(snmp->port, 30'000);
    }
    const auto active = [&after](UtcTime at) {
        return std::count_if(after.windows.begin(), after.windows.end(),
                             [at](const ServiceWindow& window) { return window.when.contains(at); });
    };
    QCOMPARE(active(later), 1);
    QCOMPARE(active(later + 22h + 1min), 1); // and not also the one of the day before
}

void TestDemoFill::pingsMayRest()
{
    const auto enabledPings = [this] {
        const Estate estate = m_filled->estate();
        return std::count_if(estate.checks.begin(), estate.checks.end(), [](const Check& check) {
            return check.enabled && kindOf(*check.params) == ProbeKind::Icmp;
        });
    };
    QCOMPARE_GT(enabledPings(), 20);
    DemoSetUp forbidden(m_filled->record, demo::EstatePorts::from(30'000), now);
    forbidden.restPings();
    QVERIFY(forbidden.refresh(*m_filled->store));
    QCOMPARE(enabledPings(), 0);
    DemoSetUp allowed(m_filled->record, demo::EstatePorts::from(30'000), now);
    QVERIFY(allowed.refresh(*m_filled->store));
    QCOMPARE_GT(enabledPings(), 20);
}

void TestDemoFill::foreignStoreIsLeftAlone()
{
    QTemporaryDir folder;
    QFile store(folder.filePath(u"serverdrift.db"_s));
    QVERIFY(store.open(QIODevice::WriteOnly));
    store.write("precious");
    store.close();
    const auto cleared = clearDemoFolder(folder.path());
    QVERIFY(!cleared);
    QCOMPARE(cleared.failure().code, u"not-a-demo"_s);
    QVERIFY(store.exists() && store.size() == 8);

    QTemporaryDir own;
    QVERIFY(clearDemoFolder(own.path()));
    QFile old(own.filePath(u"serverdrift.db"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QVERIFY(clearDemoFolder(own.path()));
    QVERIFY(!old.exists());
}

void TestDemoFill::recordIsReadBack()
{
    QTemporaryDir folder;
    QVERIFY(!readDemoRecord(folder.path()));
    const DemoRecord record{.plan = {5, 70, 18'446'744'073'709'551'615ULL}, .months = 4, .filledAt = now};
    QVERIFY(writeDemoRecord(folder.path(), record));
    const auto read = readDemoRecord(folder.path());
    QVERIFY(read && read->plan == record.plan && read->months == 4 && read->filledAt == now);
    QVERIFY(isStillGood(*read, record, now + 24h));
    QVERIFY(!isStillGood(*read, record, now + 24h * 15));
    DemoRecord other = record;
    other.plan.servers = 71;
    QVERIFY(!isStillGood(*read, other, now));
}

QTEST_GUILESS_MAIN(TestDemoFill)
#include "tst_demofill.moc"
