#include "models/store/alarmfigures.h"
#include "models/store/alarmrepository.h"
#include "models/store/alarmsearch.h"
#include "tests/models/store/storefixture.h"

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime noon = fromMs(1'750'075'200'000); ///< 2025-06-16T12:00:00Z

struct Past
{
    qint64 id;
    qint64 server;
    QString instance;
    Millis opened; ///< after noon
    std::optional<Millis> lasted = {};
    QStringList comments = {};
};

AlarmStep stepOf(const Past& past)
{
    Alarm alarm;
    alarm.id = {past.id};
    alarm.key = {{past.server * 10}, {u"system.filesystem.utilization"_s, past.instance}};
    alarm.server = {past.server};
    alarm.customer = {past.server / 100 + 1};
    alarm.openedAt = alarm.levelSince = alarm.lastSeenAt = noon + past.opened;
    if (past.lasted)
        alarm.closedAt = alarm.openedAt + *past.lasted;
    AlarmStep step{.alarm = alarm, .isNew = true};
    step.journal.push_back({.alarm = alarm.id, .at = alarm.openedAt, .text = u"92 %"_s});
    for (const QString& comment : past.comments)
        step.journal.push_back({.alarm = alarm.id,
                                .at = alarm.openedAt + 1min,
                                .kind = JournalKind::Commented,
                                .who = u"kl"_s,
                                .text = comment});
    step.journal.push_back(
        {.alarm = alarm.id, .at = alarm.openedAt, .kind = JournalKind::Acknowledged, .who = u"kl"_s});
    return step;
}

std::vector<qint64> idsOf(const std::vector<Alarm>& alarms)
{
    std::vector<qint64> ids;
    for (const Alarm& alarm : alarms)
        ids.push_back(alarm.id.value);
    return ids;
}

std::vector<qint64> idsOf(const std::vector<PastAlarm>& alarms)
{
    std::vector<qint64> ids;
    for (const PastAlarm& past : alarms)
        ids.push_back(past.alarm.id.value);
    return ids;
}

using Ids = std::vector<qint64>;

} // namespace

class TestAlarmArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesFollowEachOther();
    void pagesAreNarrowed_data();
    void pagesAreNarrowed();
    void earlierOnesTellWhatWasWritten();
    void standingOnesTouchTheRange_data();
    void standingOnesTouchTheRange();
    void standingOnesTellWhatWasWritten();
    void qualityCounts();
    void qualityOfSomeCustomersIsTheirs();
    void youngConsoleLookedNoLonger();
    void wideAndNarrowRangesAgree();
    void questionsAreBounded();

private:
    StoreFixture m_fixture;
    std::unique_ptr<Connection> m_db;
};

void TestAlarmArchive::initTestCase()
{
    // Of server 1: C: four times in an hour, the last still open; D: once. Of server 101, another customer's: once
    // while all of them stood, and once long ago.
    const std::vector<Past> pasts = {
        {1, 101, u"C:"_s, -200h, 1h, {}},
        {2, 1, u"C:"_s, 0min, 5min, {u"rensade loggar"_s, u"ringde kunden"_s}},
        {3, 101, u"C:"_s, 1min, 10h, {}},
        {4, 1, u"C:"_s, 20min, 5min, {}},
        {5, 1, u"D:"_s, 21min, 4min, {}}, // ends together with 4
        {6, 1, u"C:"_s, 40min, 5min, {u"disken byts"_s}},
        {7, 1, u"C:"_s, 59min, {}, {u"fortfarande fullt"_s}},
    };
    QVERIFY(m_fixture.open());
    QVERIFY(succeeded(m_fixture.store->writeNow([&](Connection& db) {
        std::vector<AlarmStep> steps;
        for (const Past& past : pasts)
            steps.push_back(stepOf(past));
        return AlarmRepository(db).apply(steps);
    })));
    auto reader = m_fixture.store->reader();
    QVERIFY(succeeded(reader));
    m_db = std::move(*reader);
}

void TestAlarmArchive::pagesFollowEachOther()
{
    AlarmSearch search(*m_db);
    Ids all;
    std::optional<ArchivePlace> after;
    int pages = 0;
    do {
        const auto page = search.closed({}, {noon - 300h, noon + 300h}, after, 2);
        QVERIFY(succeeded(page));
        QVERIFY(page->alarms.size() <= 2);
        for (const qint64 id : idsOf(page->alarms))
            all.push_back(id);
        after = page->next;
    } while (after && ++pages < 9);
    QCOMPARE(all, (Ids{3, 6, 5, 4, 2, 1}));
    QCOMPARE(pages, 2); // the third page was full and the last
}

void TestAlarmArchive::pagesAreNarrowed_data()
{
    QTest::addColumn<AlarmFilter>("which");
    QTest::addColumn<Ids>("ids");
    const MetricKey drive{u"system.filesystem.utilization"_s, u"D:"_s};
    QTest::newRow("everything that ended before") << AlarmFilter{} << Ids{6, 5, 4, 2};
    QTest::newRow("a server") << AlarmFilter{.server = {1}} << Ids{6, 5, 4, 2};
    QTest::newRow("another's server") << AlarmFilter{.server = {101}} << Ids{};
    QTest::newRow("a customer") << AlarmFilter{.customer = {1}} << Ids{6, 5, 4, 2};
    QTest::newRow("a check") << AlarmFilter{.check = {10}} << Ids{6, 5, 4, 2};
    QTest::newRow("an object") << AlarmFilter{.check = {10}, .metric = drive} << Ids{5};
    QTest::newRow("nobody's") << AlarmFilter{.customer = {2}, .server = {1}} << Ids{};
}

void TestAlarmArchive::pagesAreNarrowed()
{
    QFETCH(AlarmFilter, which);
    QFETCH(Ids, ids);
    const auto page = AlarmSearch(*m_db).closed(which, {noon, noon + 10h}, {}, 100);
    QVERIFY(succeeded(page));
    QCOMPARE(idsOf(page->alarms), ids);
    QVERIFY(!page->next);
}

void TestAlarmArchive::earlierOnesTellWhatWasWritten()
{
    const AlarmKey key{{10}, {u"system.filesystem.utilization"_s, u"C:"_s}};
    const auto past = AlarmSearch(*m_db).earlier(key, noon + 59min, 10);
    QVERIFY(succeeded(past));
    QCOMPARE(past->size(), size_t{3});
    QCOMPARE(past->at(0).alarm.id.value, qint64{6});
    QCOMPARE(past->at(0).remarks.size(), size_t{1});
    QCOMPARE(past->at(0).remarks[0].text, u"disken byts"_s);
    QVERIFY(past->at(1).remarks.empty()); // an acknowledgement without a word says nothing
    QCOMPARE(past->at(2).remarks.size(), size_t{2});
    QCOMPARE(past->at(2).remarks[1].text, u"ringde kunden"_s);
    QCOMPARE(AlarmSearch(*m_db).earlier(key, noon + 59min, 1)->size(), size_t{1});
    QVERIFY(AlarmSearch(*m_db).earlier(key, noon, 10)->empty());
}

void TestAlarmArchive::standingOnesTouchTheRange_data()
{
    QTest::addColumn<AlarmFilter>("which");
    QTest::addColumn<Millis>("from");
    QTest::addColumn<Millis>("to");
    QTest::addColumn<Ids>("ids");
    QTest::newRow("between two") << AlarmFilter{.server = {1}} << Millis{6min} << Millis{19min} << Ids{};
    QTest::newRow("up to the last moment") << AlarmFilter{.server = {1}} << Millis{4min} << Millis{20min} << Ids{2};
    QTest::newRow("from the first moment")
        << AlarmFilter{.server = {1}} << Millis{5min} << Millis{20min + 1ms} << Ids{4};
    QTest::newRow("an open one for ever") << AlarmFilter{.server = {1}} << Millis{5h} << Millis{6h} << Ids{7};
    QTest::newRow("everybody's") << AlarmFilter{} << Millis{22min} << Millis{23min} << Ids{3, 4, 5};
    QTest::newRow("a customer's") << AlarmFilter{.customer = {2}} << Millis{0min} << Millis{5h} << Ids{3};
    QTest::newRow("an object's") << AlarmFilter{.check = {10}, .metric = {u"system.filesystem.utilization"_s, u"C:"_s}}
                                 << Millis{0min} << Millis{2h} << Ids{2, 4, 6, 7};
}

void TestAlarmArchive::standingOnesTouchTheRange()
{
    QFETCH(AlarmFilter, which);
    QFETCH(Millis, from);
    QFETCH(Millis, to);
    QFETCH(Ids, ids);
    const auto standing = AlarmSearch(*m_db).standing(which, {noon + from, noon + to}, 100);
    QVERIFY(succeeded(standing));
    QCOMPARE(idsOf(*standing), ids);
}

void TestAlarmArchive::standingOnesTellWhatWasWritten()
{
    const auto standing = AlarmSearch(*m_db).standing({.server = {1}}, {noon, noon + 2h}, 100);
    QVERIFY(succeeded(standing));
    std::map<qint64, QStringList> written;
    for (const PastAlarm& past : *standing) {
        for (const JournalEntry& remark : past.remarks)
            written[past.alarm.id.value] += remark.text;
    }
    const std::map<qint64, QStringList> expected{
        {2, {u"rensade loggar"_s, u"ringde kunden"_s}}, {6, {u"disken byts"_s}}, {7, {u"fortfarande fullt"_s}}};
    QCOMPARE(written, expected);
}

void TestAlarmArchive::qualityCounts()
{
    const QualityRules rules{.floodAbove = 1, .staleAfter = 24h};
    const auto quality = AlarmFigures(*m_db).quality({noon, noon + 60min}, rules, noon + 48h);
    QVERIFY(succeeded(quality));
    QCOMPARE(quality->alarms, 6);
    QVERIFY(quality->rates ==
            (std::vector<AlarmRate>{{noon, 2}, {noon + 20min, 2}, {noon + 40min, 1}, {noon + 50min, 1}}));
    QCOMPARE(quality->floods.size(), size_t{2});
    QCOMPARE(quality->floods[1].when.from, noon + 20min);

    QCOMPARE(quality->worst.size(), size_t{3});
    QCOMPARE(quality->worst[0].alarms, 4);
    QCOMPARE(quality->worst[0].key.metric.instance, u"C:"_s);
    QCOMPARE(quality->worst[0].server.value, qint64{1});
    QCOMPARE(quality->worst[0].customer.value, qint64{1});
    QCOMPARE(quality->worst[0].standing, Millis{16min}); // three times five and the open one's last minute
    QCOMPARE(quality->chattering.size(), size_t{1});
    QCOMPARE(quality->chattering[0].alarms, 2); // the third and the fourth
    QCOMPARE(quality->chattering[0].key, quality->worst[0].key);
    QCOMPARE(idsOf(quality->stale), Ids{7});
    QCOMPARE(quality->staleCount, 1);
    QVERIFY(AlarmFigures(*m_db).quality({noon, noon + 60min}, rules, noon + 2h)->stale.empty());
}

/// Counted over theirs, not cut out of a list of everybody's worst.
void TestAlarmArchive::qualityOfSomeCustomersIsTheirs()
{
    const QualityRules rules{.worst = 1};
    const Interval hour{noon, noon + 60min};
    QCOMPARE(AlarmFigures(*m_db).quality(hour, rules, noon + 48h)->worst.at(0).customer, CustomerId{1});
    const auto theirs = AlarmFigures(*m_db).quality(hour, rules, noon + 48h, {{2}});
    QVERIFY(succeeded(theirs));
    QCOMPARE(theirs->alarms, 1);
    QCOMPARE(theirs->worst.size(), size_t{1});
    QCOMPARE(theirs->worst[0].customer, CustomerId{2});
    QVERIFY(theirs->chattering.empty());
    QCOMPARE(theirs->staleCount, 0);
}

void TestAlarmArchive::youngConsoleLookedNoLonger()
{
    const auto quality = AlarmFigures(*m_db).quality({noon - 400h, noon + 60min}, {}, noon + 1h);
    QVERIFY(succeeded(quality));
    QCOMPARE(quality->range.from, noon - 200h); // the first alarm there was
    QCOMPARE(quality->range.to, noon + 60min);
}

void TestAlarmArchive::wideAndNarrowRangesAgree()
{
    // The store chooses another way through its indexes when a range holds much of all that there is.
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(fixture.store->writeNow([](Connection& db) {
        std::vector<AlarmStep> steps;
        for (qint64 i = 1; i <= 2'000; ++i)
            steps.push_back(stepOf({i, i % 7 + 1, u"C:"_s, 1min * static_cast<int>(i), 30s, {}}));
        return AlarmRepository(db).apply(steps);
    })));
    auto db = fixture.store->reader();
    QVERIFY(succeeded(db));
    const auto narrow = AlarmFigures(**db).quality({noon + 701min, noon + 771min}, {}, noon + 48h);
    QVERIFY(succeeded(narrow));
    QCOMPARE(narrow->alarms, 70);
    QCOMPARE(narrow->worst.size(), size_t{7});
    for (const AlarmSource& source : narrow->worst)
        QCOMPARE(source.alarms, 10);
    for (const AlarmSource& source : narrow->chattering)
        QCOMPARE(source.alarms, 8);
    const auto wide = AlarmFigures(**db).quality({noon, noon + 48h}, {}, noon + 48h);
    QVERIFY(succeeded(wide));
    QCOMPARE(wide->alarms, 2'000);
    int alarms = 0;
    int chattering = 0;
    for (const AlarmSource& source : wide->worst)
        alarms += source.alarms;
    for (const AlarmSource& source : wide->chattering)
        chattering += source.alarms;
    QCOMPARE(alarms, 2'000);
    QCOMPARE(chattering, 2'000 - 7 * 2);
}

void TestAlarmArchive::questionsAreBounded()
{
    const auto page = AlarmSearch(*m_db).closed({}, {noon - 300h, noon + 300h}, {}, -5);
    QVERIFY(succeeded(page));
    QCOMPARE(page->alarms.size(), size_t{1});
    QVERIFY(page->next);
    QVERIFY(AlarmSearch(*m_db).closed({}, {noon, noon}, {}, 10)->alarms.empty());
    QVERIFY(succeeded(AlarmFigures(*m_db).quality({noon, noon + 1h}, {.step = 0ms, .chatterCount = 0}, noon)));
}

QTEST_GUILESS_MAIN(TestAlarmArchive)
#include "tst_alarmarchive.moc"
