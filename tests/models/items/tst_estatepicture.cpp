#include "models/items/estatepicture.h"
#include "models/items/journalmodel.h"
#include "models/items/picturebook.h"
#include "models/items/seriestablemodel.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"
#include "tests/support/testclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;

class TestEstatePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAlarmsThatNothingMutes();
    void oldestIsTheOldestNobodyTook();
    void resetForgets();
    void newEstateKeepsWhatIsKnown();
    void estateIsNotHeldTwice();
    void notesStandWithTheirCheck();
    void ignoresWhatBelongsToNobody();
    void seriesTableFollowsItsServer();
    void journalIsNewestFirst();
    void bookTellsWhatIsInThePicture();
    void latecomersAreToldAll();
};

namespace {

class OneListener final : public LiveFeed
{
public:
    [[nodiscard]] Subscription subscribe(Listener listener) override
    {
        tell = std::move(listener);
        return Subscription([this] { tell = nullptr; });
    }
    Listener tell;
};

} // namespace

void TestEstatePicture::countsAlarmsThatNothingMutes()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 2));
    Alarm muted = sampleAlarm(3, State::Error, 3);
    muted.muted = MuteReason::Dependency;
    batch.alarms = {sampleAlarm(1, State::Error, 1), sampleAlarm(2, State::Warning, 2), muted};
    picture.apply(batch);
    QCOMPARE(picture.alarmCounts(), (StateCounts{0, 1, 1, 0, 0}));
    LiveBatch next;
    Alarm lowered = sampleAlarm(1, State::Warning, 1);
    Alarm closed = sampleAlarm(2, State::Warning, 2);
    closed.closedAt = fromMs(9);
    muted.muted = MuteReason::None;
    next.alarms = {lowered, closed, muted};
    picture.apply(next);
    QCOMPARE(picture.alarmCounts(), (StateCounts{0, 1, 1, 0, 0}));
    QCOMPARE(picture.alarms().size(), size_t{2});
}

void TestEstatePicture::oldestIsTheOldestNobodyTook()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 1));
    Alarm taken = sampleAlarm(1, State::Error, 10);
    taken.ack = Acknowledgement{QStringLiteral("a"), fromMs(20)};
    batch.alarms = {taken, sampleAlarm(2, State::Warning, 30), sampleAlarm(3, State::Error, 40)};
    picture.apply(batch);
    QCOMPARE(picture.oldestUnacknowledged(), std::optional(fromMs(30)));
}

void TestEstatePicture::resetForgets()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(2, 2));
    batch.alarms = {sampleAlarm(1, State::Error, 1)};
    batch.series = {sampleSeries(1, 1, State::Ok)};
    picture.apply(batch);
    picture.apply(resetWith(sampleEstate(1, 1)));
    QCOMPARE(picture.alarms().size(), size_t{0});
    QVERIFY(picture.series(SeriesId{1}) == nullptr);
    QCOMPARE(picture.servers().size(), size_t{1});
    QCOMPARE(picture.serverCounts(), (StateCounts{0, 0, 0, 0, 1}));
}

void TestEstatePicture::newEstateKeepsWhatIsKnown()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 2));
    batch.servers = {sampleHealth(1, 1, State::Warning), sampleHealth(2, 1, State::Ok)};
    batch.series = {sampleSeries(1, 1, State::Warning), sampleSeries(2, 2, State::Ok)};
    picture.apply(batch);
    LiveBatch smaller;
    smaller.estate = sampleEstate(1, 1);
    picture.apply(smaller);
    QCOMPARE(picture.server(ServerId{1})->health.state, State::Warning);
    QVERIFY(picture.series(SeriesId{1}) != nullptr);
    QVERIFY(picture.series(SeriesId{2}) == nullptr);
    QCOMPARE(picture.serverCounts(), (StateCounts{0, 1, 0, 0, 0}));
}

void TestEstatePicture::estateIsNotHeldTwice()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 2));
    picture.apply(batch);
    const Check& first = batch.estate->checks.front();
    QCOMPARE(&picture.check(first.id)->check, &first);
    // The batch goes, and another estate comes: what is shown is whole all the time.
    const CheckId id = first.id;
    const QString name = first.name;
    batch = {};
    QCOMPARE(picture.check(id)->check.name, name);
    LiveBatch next;
    next.estate = sampleEstate(1, 1);
    next.estate.edit().checks.front().name = QStringLiteral("renamed");
    picture.apply(next);
    next = {};
    QCOMPARE(picture.check(id)->check.name, QStringLiteral("renamed"));
}

void TestEstatePicture::notesStandWithTheirCheck()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 1));
    const CheckId check = batch.estate->checks.front().id;
    const CheckNote note{check, QStringLiteral("backup 02:00"), QStringLiteral("Anna Ek"), fromMs(5)};
    batch.estate.edit().notes = {note, {CheckId{4711}, QStringLiteral("of nobody"), {}, {}}};
    picture.apply(batch);
    QVERIFY(picture.check(check)->note);
    QCOMPARE(*picture.check(check)->note, note);
    batch.reset = false;
    batch.estate.edit().notes.clear();
    picture.apply(batch);
    QVERIFY(!picture.check(check)->note);
}

void TestEstatePicture::ignoresWhatBelongsToNobody()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 1));
    batch.servers = {sampleHealth(99, 1, State::Error)};
    batch.series = {sampleSeries(1, 99, State::Error)};
    const PictureChange change = picture.apply(batch);
    QVERIFY(change.servers.empty());
    QVERIFY(change.series.empty());
    QVERIFY(picture.series(SeriesId{1}) == nullptr);
}

void TestEstatePicture::seriesTableFollowsItsServer()
{
    EstatePicture picture;
    const PlainWords words;
    LiveBatch batch = resetWith(sampleEstate(1, 2));
    batch.series = {sampleSeries(1, 1, State::Ok), sampleSeries(2, 1, State::Ok), sampleSeries(3, 2, State::Ok)};
    picture.apply(batch);
    SeriesTableModel model(picture, words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setServer(ServerId{1});
    QCOMPARE(model.rowCount(), 2);
    const QPersistentModelIndex second = model.indexOf({CheckId{1}, SeriesId{2}});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    LiveBatch next;
    next.series = {sampleSeries(3, 2, State::Error)};
    model.apply(picture.apply(next)); // another server's
    QCOMPARE(changes.count(), 0);
    next.series = {sampleSeries(2, 1, State::Error)};
    model.apply(picture.apply(next));
    QCOMPARE(second.row(), 0);
    QCOMPARE(changes.count(), 1);
    next.series = {sampleSeries(4, 1, State::Warning)};
    model.apply(picture.apply(next));
    QCOMPARE(model.rowCount(), 3);
    LiveBatch failed;
    failed.checks = {{CheckId{1}, ServerId{1}, State::Unknown, {}, {}, QStringLiteral("timeout")}};
    model.apply(picture.apply(failed));
    QCOMPARE(model.rowCount(), 4); // the check that did not answer has a line of its own
    QVERIFY(!model.index(4, 0).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void TestEstatePicture::journalIsNewestFirst()
{
    const PlainWords words;
    JournalModel model(words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JournalEntry opened{AlarmId{1}, fromMs(1)};
    opened.text = QStringLiteral("first");
    JournalEntry raised{AlarmId{1}, fromMs(2), JournalKind::Raised};
    raised.text = QStringLiteral("second");
    model.setJournal(sampleAlarm(1, State::Error, 1), {opened, raised});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, JournalModel::What).data().toString(), QStringLiteral("second"));
    QVERIFY(!model.index(2, 0).isValid());
}

void TestEstatePicture::bookTellsWhatIsInThePicture()
{
    OneListener feed;
    TestClock clock(fromMs(5));
    {
        PictureBook book(feed, clock);
        QVERIFY(!book.isBegun() && !book.isEstateKnown());
        int told = 0;
        connect(&book, &PictureBook::changed, this, [&](const PictureChange& change) {
            ++told;
            QCOMPARE(change.servers.size(), size_t{1});
            QCOMPARE(book.picture().server(change.servers[0])->health.state, State::Error);
        });
        LiveBatch batch = resetWith(sampleEstate(1, 1));
        batch.servers = {sampleHealth(1, 1, State::Error)};
        clock.advance(Millis{100});
        feed.tell(batch);
        QCOMPARE(told, 1);
        QVERIFY(book.isBegun() && book.isEstateKnown());
        QCOMPARE(book.heard().wall, clock.utcNow());
    }
    QVERIFY(!feed.tell); // it listens no longer
}

void TestEstatePicture::latecomersAreToldAll()
{
    EstatePicture picture;
    LiveBatch batch = resetWith(sampleEstate(1, 2));
    batch.servers = {sampleHealth(1, 1, State::Warning)};
    batch.series = {sampleSeries(1, 1, State::Warning), sampleSeries(2, 2, State::Ok)};
    batch.alarms = {sampleAlarm(7, State::Error, 1)};
    picture.apply(batch);
    PictureChange change = picture.whole();
    QVERIFY(change.reset && change.estate && !change.vitals);
    const auto sorted = [](auto ids) {
        std::ranges::sort(ids);
        return ids;
    };
    QCOMPARE(sorted(change.servers), (std::vector{ServerId{1}, ServerId{2}}));
    QCOMPARE(change.checks.size(), batch.estate->checks.size());
    QCOMPARE(sorted(change.series), (std::vector{SeriesId{1}, SeriesId{2}}));
    QCOMPARE(change.newSeries, change.series);
    QCOMPARE(change.alarms, std::vector{AlarmId{7}});
}

QTEST_GUILESS_MAIN(TestEstatePicture)
#include "tst_estatepicture.moc"
