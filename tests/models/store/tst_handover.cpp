#include "models/domain/alarmlife.h"
#include "models/store/alarmrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/handoverrepository.h"
#include "tests/models/store/storefixture.h"

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Six in the morning, far enough from the epoch for whole days before it.
const UtcTime dawn = fromMs(1'795'000'000'000);
const Interval shift{dawn, dawn + Millis(8h)};

Author at(const QString& who, UtcTime when)
{
    return {who, when};
}

/// Open, and nobody's.
Alarm alarmSince(UtcTime opened, qint64 id, State worst, CustomerId customer = {})
{
    Alarm alarm;
    alarm.id = {id};
    alarm.customer = customer;
    alarm.level = alarm.worst = worst;
    alarm.openedAt = alarm.levelSince = opened;
    return alarm;
}

Alarm ended(Alarm alarm, UtcTime at)
{
    alarm.level = State::Ok;
    alarm.closedAt = at;
    return alarm;
}

Alarm taken(Alarm alarm, AckMode mode, UtcTime until)
{
    alarm.ack = Acknowledgement{u"Bo"_s, alarm.openedAt, mode, until};
    return alarm;
}

Alarm snoozed(Alarm alarm, UtcTime until)
{
    alarm.muted = MuteReason::Snoozed;
    alarm.mutedUntil = until;
    return alarm;
}

} // namespace

/// What passes from one shift to the next, as the store tells it.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shiftBeginsWithTheLastWordOfSomebodyElse();
    void wordsOfTheShiftAndTheOneBefore();
    void wordsCannotBeRewritten();
    void alarmsAreCountedAndListed();
    void whatComesInTheNextShift();
    void notesStandApartFromChanges();
    void readerSeesTheirCustomersAlone();
    void chatteringIsOfTheirCustomers();
    void nextShiftHasUsualLength_data();
    void nextShiftHasUsualLength();

private:
    Result<void> write(const std::function<Result<void>(Connection&)>& what)
    {
        return m_fixture->store->writeNow(what);
    }
    bool leave(const QString& text, const QString& who, UtcTime when)
    {
        return succeeded(write([&](Connection& db) { return HandoverRepository(db).leaveWord(text, at(who, when)); }));
    }
    Handover read(const HandoverQuestion& question, const HandoverReader& reader = {u"Anna"_s}) const
    {
        auto db = m_fixture->store->reader();
        auto handover = HandoverRepository(**db).read(question, reader);
        return succeeded(handover) ? *handover : Handover();
    }
    /// An alarm of the check's own, as it stands in the end.
    bool put(Alarm alarm, std::vector<JournalEntry> journal = {})
    {
        alarm.key.check = {++m_checks};
        alarm.server = m_estate.servers[0].id;
        for (JournalEntry& line : journal)
            line.alarm = alarm.id;
        return succeeded(write([&](Connection& db) {
            return AlarmRepository(db).apply({{alarm, std::move(journal), true}});
        }));
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Estate m_estate;
    qint64 m_checks = 100;
};

void TestHandover::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->open());
    m_estate = {};
    m_estate.customers = {{{-1}, u"Norrbygg"_s}};
    m_estate.servers = {{.id = {-1}, .customer = {-1}, .name = u"dc01"_s, .address = u"192.0.2.1"_s}};
    m_estate.checks = {{.id = {-1}, .server = {-1}, .name = u"Ping"_s, .params = IcmpParams{}}};
    QVERIFY(succeeded(
        write([&](Connection& db) { return EstateRepository(db).save(m_estate, at(u"Anna"_s, dawn - 48h)); })));
}

void TestHandover::shiftBeginsWithTheLastWordOfSomebodyElse()
{
    const UtcTime now = shift.to;
    QCOMPARE(read({.to = now}).shift, (Interval{now - Millis(8h), now})); // nobody left any
    QVERIFY(leave(u"long ago"_s, u"Bo"_s, now - 25h));
    QCOMPARE(read({.to = now}).shift.from, now - Millis(8h));
    QVERIFY(leave(u"all quiet"_s, u"Bo"_s, now - 7h));
    QVERIFY(leave(u"mine"_s, u"Anna"_s, now - 1h));
    QCOMPARE(read({.to = now}).shift.from, now - Millis(7h));
    QCOMPARE(read({.to = now}, {u"Bo"_s}).shift.from, now - Millis(1h));
    QCOMPARE(read({now - Millis(3h), now}).shift.from, now - Millis(3h)); // as it was asked
}

void TestHandover::wordsOfTheShiftAndTheOneBefore()
{
    QVERIFY(leave(u"the day before"_s, u"Bo"_s, dawn - 20h));
    QVERIFY(leave(u"  last night  "_s, u"Cia"_s, dawn - 1h));
    QVERIFY(leave(u"at noon"_s, u"Anna"_s, dawn + 4h));
    QVERIFY(leave(u"   "_s, u"Anna"_s, dawn + 5h)); // nothing to keep
    const auto words = read({shift.from, shift.to}).words;
    QCOMPARE(words.size(), size_t{2});
    QCOMPARE(words[0], (ShiftWord{u"at noon"_s, u"Anna"_s, dawn + 4h}));
    QCOMPARE(words[1].text, u"last night"_s);
}

void TestHandover::wordsCannotBeRewritten()
{
    QVERIFY(leave(u"as it was"_s, u"Bo"_s, dawn));
    for (const QString& sql : {u"UPDATE shift_words SET text = 'other'"_s, u"DELETE FROM shift_words"_s})
        QVERIFY(!write([&](Connection& db) { return db.exec(sql); }));
    QCOMPARE(read({.to = dawn + 1h}).words.front().text, u"as it was"_s);
}

void TestHandover::alarmsAreCountedAndListed()
{
    const auto before = dawn - Millis(1h);
    const auto during = dawn + Millis(1h);
    QVERIFY(put(alarmSince(before, 1, State::Warning)));
    QVERIFY(put(alarmSince(during, 2, State::Error)));
    QVERIFY(put(taken(alarmSince(during, 3, State::Error), AckMode::UntilOk, {})));
    QVERIFY(put(ended(alarmSince(before, 4, State::Warning), during)));
    QVERIFY(put(ended(alarmSince(during, 5, State::Error), shift.to)));
    const Handover handover = read({shift.from, shift.to});
    QCOMPARE(handover.opened[static_cast<size_t>(State::Error)], 3);
    QCOMPARE(handover.opened[static_cast<size_t>(State::Warning)], 0);
    QCOMPARE(handover.closed, 1); // the other one ended when the shift had
    QCOMPARE(handover.cleared.size(), size_t{1});
    QCOMPARE(handover.cleared[0].id, AlarmId{4});
    QCOMPARE(handover.standing, 3);
    QCOMPARE(handover.untaken, 2);
    QCOMPARE(handover.open.size(), size_t{3});
    QCOMPARE(handover.open[0].id, AlarmId{2}); // the worst that nobody has
    QCOMPARE(handover.open[1].id, AlarmId{1});
    QCOMPARE(handover.open[2].id, AlarmId{3});
}

void TestHandover::whatComesInTheNextShift()
{
    const auto open = [](qint64 id) { return alarmSince(dawn, id, State::Warning); };
    QVERIFY(put(taken(open(1), AckMode::UntilTime, shift.to + 3h)));
    QVERIFY(put(taken(open(2), AckMode::UntilTime, shift.to + 2h)));
    QVERIFY(put(taken(open(3), AckMode::UntilTime, shift.to + 8h))); // the shift after the next
    QVERIFY(put(taken(open(4), AckMode::UntilOk, {})));
    QVERIFY(put(snoozed(open(5), shift.to + 30h)));
    QVERIFY(put(snoozed(open(6), shift.to + 1h)));
    const auto window = [this](const QString& title, UtcTime from, UtcTime to) {
        return ServiceWindow{{}, title, {from, to}, {m_estate.servers[0].id}, u"Bo"_s};
    };
    m_estate.windows = {window(u"over"_s, dawn, shift.to), window(u"runs"_s, dawn, shift.to + 1h),
                        window(u"comes"_s, shift.to + 7h, shift.to + 9h),
                        window(u"later"_s, shift.to + 8h, shift.to + 9h)};
    QVERIFY(
        succeeded(write([&](Connection& db) { return EstateRepository(db).save(m_estate, at(u"Bo"_s, dawn - 47h)); })));

    const Handover handover = read({shift.from, shift.to});
    QCOMPARE(handover.next, (Interval{shift.to, shift.to + 8h}));
    QCOMPARE(handover.lapsing.size(), size_t{2});
    QCOMPARE(handover.lapsing[0].id, AlarmId{2});
    QCOMPARE(handover.snoozed.size(), size_t{2}); // all: each of them comes back one day
    QCOMPARE(handover.snoozed[0].id, AlarmId{6});
    QCOMPARE(handover.open.size(), size_t{4});
    QCOMPARE(handover.windows.size(), size_t{2});
    QCOMPARE(handover.windows[0].title, u"runs"_s);
    QCOMPARE(handover.windows[1].title, u"comes"_s);
    QCOMPARE(handover.windows[0].servers, std::vector{m_estate.servers[0].id});
}

void TestHandover::notesStandApartFromChanges()
{
    const UtcTime during = dawn + Millis(1h);
    const auto line = [during](JournalKind kind, const QString& text) {
        return JournalEntry{
            .alarm = {}, .at = during, .kind = kind, .level = State::Error, .who = u"Bo"_s, .text = text};
    };
    QVERIFY(put(alarmSince(during, 1, State::Error),
                {line(JournalKind::Commented, u"ordered a disk"_s), line(JournalKind::Acknowledged, u"on it"_s),
                 line(JournalKind::Acknowledged, {}), line(JournalKind::Snoozed, {})}));
    m_estate.servers[0].address = u"192.0.2.9"_s;
    QVERIFY(succeeded(write([&](Connection& db) -> Result<void> {
        if (auto saved = EstateRepository(db).save(m_estate, at(u"Bo"_s, during)); !saved)
            return saved;
        return EstateRepository(db).writeNote(m_estate.checks[0].id, u"backup 02:00"_s, at(u"Bo"_s, during + 1min));
    })));
    const Handover handover = read({shift.from, shift.to});
    QCOMPARE(handover.changes.size(), size_t{1});
    QCOMPARE(handover.changes[0].object, ChangeObject::Server);
    QCOMPARE(handover.notes.size(), size_t{3});
    QCOMPARE(handover.notes[0].object, ChangeObject::Note);
    QCOMPARE(handover.notes[1].object, ChangeObject::Alarm);
}

void TestHandover::readerSeesTheirCustomersAlone()
{
    const UtcTime during = dawn + Millis(1h);
    const CustomerId own = m_estate.customers[0].id;
    QVERIFY(leave(u"of another customer"_s, u"Bo"_s, during));
    QVERIFY(put(alarmSince(during, 1, State::Error, own)));
    QVERIFY(put(alarmSince(during, 2, State::Error, {99})));
    QVERIFY(put(ended(alarmSince(dawn, 3, State::Error, {99}), during)));
    m_estate.windows = {{{}, u"theirs"_s, {dawn, shift.to + 1h}, {m_estate.servers[0].id}, u"Bo"_s}};
    QVERIFY(succeeded(write([&](Connection& db) { return EstateRepository(db).save(m_estate, at(u"Bo"_s, during)); })));
    QCOMPARE(read({shift.from, shift.to}).standing, 2);
    const Handover seen = read({shift.from, shift.to}, {u"Anna"_s, {own}});
    QCOMPARE(seen.standing, 1);
    QCOMPARE(seen.open.size(), size_t{1});
    QCOMPARE(seen.opened[static_cast<size_t>(State::Error)], 1);
    QCOMPARE(seen.closed, 0);
    QVERIFY(seen.cleared.empty());
    QVERIFY(seen.words.empty());
    QCOMPARE(seen.windows.size(), size_t{1});
    const Handover other = read({shift.from, shift.to}, {u"Anna"_s, {CustomerId{99}}});
    QVERIFY(other.windows.empty());
    QVERIFY(other.changes.empty());
}

/// Counted over theirs alone: what chatters most at another customer pushes nothing out and is not named.
void TestHandover::chatteringIsOfTheirCustomers()
{
    const CustomerId own = m_estate.customers[0].id;
    const CustomerId other{99};
    const auto chatter = [this](qint64 first, int times, CheckId check, CustomerId customer) {
        std::vector<AlarmStep> steps;
        for (int i = 0; i < times; ++i) {
            const UtcTime opened = dawn + 1h + i * 5min;
            Alarm alarm = ended(alarmSince(opened, first + i, State::Error, customer), opened + 2min);
            alarm.key.check = check;
            alarm.server = m_estate.servers[0].id;
            steps.push_back({alarm, {}, true});
        }
        return succeeded(write([&](Connection& db) { return AlarmRepository(db).apply(steps); }));
    };
    QVERIFY(chatter(1, 4, {501}, own));
    QVERIFY(chatter(11, 2, {502}, own)); // twice in an hour is not yet
    QVERIFY(chatter(21, 9, {503}, other));
    const auto all = read({shift.from, shift.to}).chattering;
    QCOMPARE(all.size(), size_t{2});
    QCOMPARE(all[0].key.check, CheckId{503});
    const auto theirs = read({shift.from, shift.to}, {u"Anna"_s, {own}}).chattering;
    QCOMPARE(theirs.size(), size_t{1});
    QCOMPARE(theirs[0].key.check, CheckId{501});
    QCOMPARE(theirs[0].customer, own);
    QCOMPARE(theirs[0].alarms, 2); // the third and the fourth came close upon others
    QVERIFY(read({shift.from, shift.to}, {u"Anna"_s, {CustomerId{98}}}).chattering.empty());
}

void TestHandover::nextShiftHasUsualLength_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("next");
    QTest::newRow("short") << 1 << 8;
    QTest::newRow("usual") << 8 << 8;
    QTest::newRow("long") << 10 << 10;
    QTest::newRow("a weekend") << 60 << 12;
}

void TestHandover::nextShiftHasUsualLength()
{
    QFETCH(int, hours);
    QFETCH(int, next);
    QCOMPARE(shiftAfter({dawn, dawn + std::chrono::hours(hours)}).length(), Millis(std::chrono::hours(next)));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
