#include "models/store/estaterepository.h"
#include "models/store/handoverrepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/storesafety.h"
#include "tests/models/store/storefixture.h"

#include <QFile>
#include <QJsonValue>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime start = fromMs(1'735'689'600'000); ///< 2025-01-01T00:00:00Z
const Interval always{fromMs(0), fromMs(4'102'444'800'000)};

/// A store with a setting and two months of two series, partly in each kind of chunk.
bool fill(StoreFixture& fixture)
{
    if (!fixture.open())
        return false;
    std::vector<SampleRow> rows;
    for (int i = 0; i < 60 * 24 * 6; ++i) {
        rows.push_back({start + 10min * i + Millis{i * 7919 % 500},
                        {{{1}, static_cast<double>(i % 17) / 10}, {{2}, static_cast<double>(i) * 1000}}});
    }
    SeriesInfo gauge{.id = {1}, .check = {1}, .key = {u"a"_s}};
    SeriesInfo counter{.id = {2}, .check = {1}, .key = {u"b"_s}, .kind = ReadingKind::Counter};
    fixture.store->history().append(
        {.newSeries = {gauge, counter}, .rows = rows, .states = {{{1}, {start, {}}, State::Ok}}});
    return succeeded(fixture.store->history().compact(start + 24h * 59)) &&
           succeeded(
               fixture.store->writeNow([](Connection& db) { return SettingsRepository(db).setValue(u"k"_s, 1); }));
}

int faults(const std::vector<DataFinding>& findings)
{
    return static_cast<int>(std::ranges::count_if(findings, &DataFinding::isFault));
}

Result<void> execute(const QString& file, const QString& sql)
{
    auto db = Connection::open(file, Connection::Access::ReadWrite, Connection::Durability::Full);
    return db ? (*db)->exec(sql) : db.failure();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStoreSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundDataHasNoFaults();
    void damageIsFound_data();
    void damageIsFound();
    void checkCanBeStopped();
    void backupBringsEverythingBack();
    void backupOfALivelyStoreFitsTogether();
    void theChangeLogIsBackedUpAndChecked();
    void wordsToTheNextShiftAreChecked();
    void backupIsWholeOrNothing();
    void damagedBackupIsRefused_data();
    void damagedBackupIsRefused();
    void restoreRefusesWhileTheFolderIsInUse();
};

void TestStoreSafety::soundDataHasNoFaults()
{
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    int last = -1;
    const auto findings = checkData(fixture.folder.path(), [&](int percent) { // while the store is open
        const bool rises = percent >= last;
        last = percent;
        return rises;
    });
    QVERIFY(succeeded(findings));
    for (const DataFinding& finding : *findings)
        qWarning("%s", qUtf8Printable(finding.text));
    QCOMPARE(faults(*findings), 0);
    QCOMPARE(last, 100);
}

void TestStoreSafety::damageIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    const QString history = u"history.db"_s;
    QTest::newRow("a chunk") << history << u"UPDATE month_chunks SET data = substr(data, 1, length(data) - 3)"_s
                             << u"month_chunks"_s;
    QTest::newRow("a day's chunk") << history << u"UPDATE day_chunks SET data = x'ff00'"_s << u"day_chunks"_s;
    QTest::newRow("stamps") << history << u"DELETE FROM stamps"_s << u"can't be decoded"_s;
    QTest::newRow("rollups") << history << u"UPDATE hour_rollups SET data = x'05'"_s << u"hour_rollups"_s;
    QTest::newRow("rollups of other samples")
        << history
        << u"UPDATE hour_rollups SET data = (SELECT data FROM hour_rollups ORDER BY id "
           "LIMIT 1) WHERE id = (SELECT min(id) FROM hour_rollups WHERE id >> 32 = 2)"_s
        << u"does not agree"_s;
    QTest::newRow("spans") << history << u"INSERT INTO state_spans VALUES (1, 1735689600001, 1735689700000, 1)"_s
                           << u"overlap"_s;
    QTest::newRow("foreign key") << u"serverdrift.db"_s
                                 << u"INSERT INTO window_servers (window_id, server_id) VALUES (5, 6)"_s
                                 << u"points at"_s;
}

void TestStoreSafety::damageIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, sql);
    QFETCH(QString, word);
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    fixture.store.reset();
    auto db =
        Connection::open(fixture.folder.filePath(file), Connection::Access::ReadWrite, Connection::Durability::Full);
    QVERIFY(succeeded(db));
    QVERIFY(succeeded((*db)->exec(u"PRAGMA foreign_keys = OFF"_s)));
    QVERIFY(succeeded((*db)->exec(sql)));
    const auto findings = checkData(fixture.folder.path());
    QVERIFY(succeeded(findings));
    QVERIFY(faults(*findings) > 0);
    QVERIFY(std::ranges::any_of(*findings, [&](const DataFinding& finding) {
        return finding.isFault && finding.file == file && finding.text.contains(word);
    }));
}

void TestStoreSafety::checkCanBeStopped()
{
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    QCOMPARE(codeOf(checkData(fixture.folder.path(), [](int percent) { return percent < 30; })), u"stopped"_s);
    QTemporaryDir empty;
    QCOMPARE(codeOf(checkData(empty.path())), u"not-a-store"_s);
}

void TestStoreSafety::backupBringsEverythingBack()
{
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    QTemporaryDir elsewhere;
    const QString archive = elsewhere.filePath(u"copy.sdbackup"_s);
    const auto before = fixture.store->history().raw({2}, always);
    QVERIFY(succeeded(before));
    QVERIFY(succeeded(backup(fixture.folder.path(), archive))); // while the store is open
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"copy.sdbackup"_s});

    QVERIFY(
        succeeded(fixture.store->writeNow([](Connection& db) { return SettingsRepository(db).setValue(u"k"_s, 2); })));
    fixture.store.reset();
    QVERIFY(succeeded(restore(archive, fixture.folder.path())));
    QVERIFY(QFile::exists(fixture.folder.filePath(u"serverdrift.db.before-restore"_s)));
    QVERIFY(fixture.open());
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    QCOMPARE(*SettingsRepository(**reader).value(u"k"_s), QJsonValue(1));
    const auto after = fixture.store->history().raw({2}, always);
    QVERIFY(succeeded(after));
    QCOMPARE(after->size(), before->size());
    QCOMPARE(after->back().at, before->back().at);
    QCOMPARE(after->back().value, before->back().value);

    StoreFixture fresh; // a new machine
    QVERIFY(succeeded(restore(archive, fresh.folder.path())));
    QVERIFY(fresh.open());
    QCOMPARE(fresh.store->history().raw({2}, always)->size(), before->size());
}

void TestStoreSafety::backupOfALivelyStoreFitsTogether()
{
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    Estate estate;
    estate.servers = {{.id = {-1}, .customer = {}, .name = u"s"_s, .address = u"::1"_s}};
    estate.checks = {{.id = {-1}, .server = {-1}, .name = u"Ping"_s, .params = IcmpParams{}}};
    const auto alive = [&](double at) {
        return fixture.store->writeNow(
            [=](Connection& db) { return SettingsRepository(db).setValue(aliveUntilKey, at); });
    };
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) {
        return EstateRepository(db).save(estate, {u"kl"_s, fromMs(1)});
    })));
    QVERIFY(succeeded(alive(1'000)));
    // Between the two copies somebody adds a check, and the engine polls it.
    Estate later;
    later.checks = estate.checks;
    later.checks[0].id = {};
    bool added = false;
    QTemporaryDir elsewhere;
    const QString archive = elsewhere.filePath(u"copy"_s);
    const auto meanwhile = [&](int percent) {
        if (percent >= 50 || added)
            return true;
        added = true;
        bool done = succeeded(fixture.store->writeNow([&](Connection& db) {
            return EstateRepository(db).save(later, {u"kl"_s, fromMs(2)});
        }));
        SeriesInfo info{.id = {3}, .check = later.checks[0].id, .key = {u"c"_s}};
        fixture.store->history().append({.newSeries = {info}, .rows = {{start + 24h, {{{3}, 1.0}}}}, .states = {}});
        done = done && succeeded(fixture.store->history().flush()) && succeeded(alive(2'000));
        return done;
    };
    QVERIFY(succeeded(backup(fixture.folder.path(), archive, meanwhile)));
    QVERIFY(added);

    StoreFixture restored;
    QVERIFY(succeeded(restore(archive, restored.folder.path())));
    QVERIFY(restored.open());
    auto db = restored.store->reader();
    QVERIFY(succeeded(db));
    const auto last = (*db)->single(u"SELECT max(id) FROM checks"_s);
    QVERIFY(succeeded(last));
    const auto series = restored.store->history().allSeries();
    QVERIFY(succeeded(series));
    for (const SeriesInfo& info : *series)
        QVERIFY2(info.check.value <= last->toLongLong(), "samples of a check that nobody knows");
    QCOMPARE(*SettingsRepository(**db).value(aliveUntilKey), QJsonValue(1'000.0));
}

void TestStoreSafety::theChangeLogIsBackedUpAndChecked()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Estate estate;
    estate.servers = {{.id = {}, .customer = {}, .name = u"s"_s, .address = u"::1"_s},
                      {.id = {}, .customer = {}, .name = u"t"_s, .address = u"::1"_s}};
    QVERIFY(succeeded(fixture.store->writeNow([&](Connection& db) -> Result<void> {
        EstateRepository all(db);
        if (auto saved = all.save(estate, {u"kl"_s, fromMs(1)}); !saved)
            return saved;
        return all.removeServers({estate.servers[1].id}, {u"kl"_s, fromMs(2)});
    })));
    QTemporaryDir elsewhere;
    const QString archive = elsewhere.filePath(u"copy"_s);
    QVERIFY(succeeded(backup(fixture.folder.path(), archive)));
    StoreFixture restored;
    QVERIFY(succeeded(restore(archive, restored.folder.path())));
    QVERIFY(restored.open());
    QVERIFY(succeeded(restored.store->writeNow([&](Connection& db) {
        return EstateRepository(db).restoreServers({estate.servers[1].id}, {u"kl"_s, fromMs(3)});
    })));
    QCOMPARE(checkData(restored.folder.path())->size(), size_t{0});

    // Whoever has the file can take the triggers away, but not without a trace.
    QVERIFY(succeeded(restored.store->writeNow([](Connection& db) -> Result<void> {
        if (auto done = db.exec(u"DROP TRIGGER change_log_keeps_all"_s); !done)
            return done;
        return db.exec(u"DELETE FROM change_log WHERE id = 4"_s);
    })));
    const auto findings = checkData(restored.folder.path());
    QVERIFY(succeeded(findings));
    QCOMPARE(findings->size(), size_t{2});
    QVERIFY(findings->at(0).isFault && findings->at(0).text.contains("lacks 1"_L1));
    QVERIFY(findings->at(1).isFault && findings->at(1).text.contains("change_log_keeps_all"_L1));
}

void TestStoreSafety::wordsToTheNextShiftAreChecked()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(fixture.store->writeNow([](Connection& db) -> Result<void> {
        HandoverRepository book(db);
        for (const QString& text : {u"ring Norrbygg"_s, u"all quiet"_s}) {
            if (auto left = book.leaveWord(text, {u"kl"_s, fromMs(1)}); !left)
                return left;
        }
        return {};
    })));
    QCOMPARE(checkData(fixture.folder.path())->size(), size_t{0});
    QVERIFY(succeeded(fixture.store->writeNow([](Connection& db) -> Result<void> {
        if (auto done = db.exec(u"DROP TRIGGER shift_words_keep_all"_s); !done)
            return done;
        return db.exec(u"DELETE FROM shift_words WHERE id = 1"_s);
    })));
    const auto findings = checkData(fixture.folder.path());
    QVERIFY(succeeded(findings));
    QCOMPARE(faults(*findings), 2);
    QVERIFY(findings->at(0).text.endsWith("missing: 1"_L1));
    QVERIFY(findings->at(1).text.contains("shift_words_keep_all"_L1));
}

void TestStoreSafety::backupIsWholeOrNothing()
{
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    QTemporaryDir elsewhere;
    const QString archive = elsewhere.filePath(u"copy"_s);
    QVERIFY(succeeded(backup(fixture.folder.path(), archive)));
    const QByteArray first = contentOf(archive);
    for (int stopAt : {45, 50, 75})
        QCOMPARE(codeOf(backup(fixture.folder.path(), archive, [=](int percent) { return percent < stopAt; })),
                 u"stopped"_s);
    QCOMPARE(contentOf(archive), first);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"copy"_s});
    QVERIFY(!backup(fixture.folder.path(), u"/no/such/folder/copy"_s));
    QCOMPARE(codeOf(backup(elsewhere.path(), elsewhere.filePath(u"none"_s))), u"not-a-store"_s);
}

void TestStoreSafety::damagedBackupIsRefused_data()
{
    QTest::addColumn<int>("cutTo");
    QTest::addColumn<int>("flip");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut in the header") << 300 << -1;
    QTest::newRow("cut in the first file") << 40'000 << -1;
    QTest::newRow("without its end") << -1'024 << -1;
    QTest::newRow("a header changed") << -1 << 3;
    QTest::newRow("a byte of a file changed") << -1 << 30'000;
}

void TestStoreSafety::damagedBackupIsRefused()
{
    QFETCH(int, cutTo);
    QFETCH(int, flip);
    StoreFixture fixture;
    QVERIFY(fill(fixture));
    const QString archive = fixture.folder.filePath(u"copy"_s);
    QVERIFY(succeeded(backup(fixture.folder.path(), archive)));
    fixture.store.reset();
    QByteArray bytes = contentOf(archive);
    if (cutTo != -1)
        bytes.truncate(cutTo >= 0 ? cutTo : bytes.size() + cutTo);
    if (flip >= 0)
        bytes[flip] = static_cast<char>(bytes[flip] ^ 0x20);
    QFile file(archive);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(codeOf(restore(archive, fixture.folder.path())), u"not-a-backup"_s);
    QVERIFY(!QFile::exists(fixture.folder.filePath(u"serverdrift.db.before-restore"_s)));
    QVERIFY(!QFile::exists(fixture.folder.filePath(u"serverdrift.db.restoring"_s)));
    QVERIFY(fixture.open());
    auto reader = fixture.store->reader();
    QCOMPARE(*SettingsRepository(**reader).value(u"k"_s), QJsonValue(1));
}

void TestStoreSafety::restoreRefusesWhileTheFolderIsInUse()
{
    StoreFixture fixture;
    QVERIFY(fill(fixture)); // it has written history: it is the engine
    QTemporaryDir elsewhere;
    const QString archive = elsewhere.filePath(u"copy"_s);
    QVERIFY(succeeded(backup(fixture.folder.path(), archive)));
    QCOMPARE(codeOf(restore(archive, fixture.folder.path())), u"locked"_s);
    QVERIFY(succeeded(
        execute(fixture.folder.filePath(u"serverdrift.db"_s), u"DELETE FROM settings"_s))); // still the old one
    fixture.store.reset();
    QVERIFY(succeeded(restore(archive, fixture.folder.path())));
}

QTEST_GUILESS_MAIN(TestStoreSafety)
#include "tst_storesafety.moc"
