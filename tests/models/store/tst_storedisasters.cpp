// What must not happen to a store, done to it: kill -9, a full disk, a folder that can't be written, locked, newer, cut
// and foreign files. A second process is this program itself, told by its first argument what to be.

#include "models/store/settingsrepository.h"
#include "models/store/storesafety.h"
#include "tests/models/store/storefixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonValue>
#include <QProcess>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime start = fromMs(1'735'689'600'000); ///< 2025-01-01T00:00:00Z
const Interval always{fromMs(0), fromMs(4'102'444'800'000)};

HistoryBatch answer(int number)
{
    HistoryBatch batch;
    if (number == 0)
        batch.newSeries = {{.id = {1}, .check = {1}, .key = {u"n"_s}}, {.id = {2}, .check = {1}, .key = {u"m"_s}}};
    batch.rows = {{start + 1min * number, {{{1}, static_cast<double>(number)}, {{2}, number / 4.0}}}};
    return batch;
}

void say(const char* word, int number)
{
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

Result<void> note(Store& store, int number)
{
    return store.writeNow([number](Connection& db) -> Result<void> {
        SettingsRepository settings(db);
        if (auto done = settings.setValue(u"a"_s, number); !done)
            return done;
        return settings.setValue(u"b"_s, number);
    });
}

/// Writes and acknowledges on its output until it is killed; folds and merges in between.
int writer(const QString& folder)
{
    TestClock clock;
    auto store = Store::open(folder, clock);
    if (!store)
        return 2;
    const auto present = (*store)->history().raw({1}, always);
    if (!present)
        return 3;
    for (int number = static_cast<int>(present->size());; ++number) {
        (*store)->history().append(answer(number));
        if (!note(**store, number) || !(*store)->history().flush())
            return 4;
        say("ack", number);
        if (number % 7 == 6 && !(*store)->history().compact(start + 1min * number + 24h * (number % 3)))
            return 5;
    }
}

/// In a file system of its own of 3 MB: writes until it is full, makes room, goes on. 0 when nothing was lost.
int fillDisk(const QString& folder)
{
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(1'000'000, 'x')) < 0)
        return 2;
    ballast.close();
    TestClock clock;
    auto store = Store::open(folder + u"/data"_s, clock);
    if (!store)
        return 3;
    int acknowledged = -1;
    Failure refused;
    for (int number = 0; number < 2'000; ++number) {
        const auto done = (*store)->writeNow([number](Connection& db) {
            return SettingsRepository(db).setValue(u"k%1"_s.arg(number), QString(8'000, QChar(u'a' + number % 26)));
        });
        if (!done) {
            refused = done.failure();
            break;
        }
        acknowledged = number;
    }
    if (refused.code != "disk-full"_L1 || refused.advice.isEmpty())
        return 4;
    (*store)->history().append(answer(0));
    if (codeOf((*store)->history().flush()) != "disk-full"_L1 || (*store)->history().vitals().trouble != "disk-full"_L1)
        return 5;
    ballast.remove();
    if (!(*store)->history().flush() || (*store)->history().vitals().samplesDropped != 0)
        return 6; // what waited is written now
    if (!note(**store, 1))
        return 7;
    store->reset();
    store = Store::open(folder + u"/data"_s, clock);
    if (!store)
        return 8;
    auto reader = (*store)->reader();
    for (int number = 0; number <= acknowledged; ++number) {
        if (!SettingsRepository(**reader).value(u"k%1"_s.arg(number))->toString().startsWith(QChar(u'a' + number % 26)))
            return 9;
    }
    if ((*store)->history().raw({1}, always)->size() != 1)
        return 10;
    const auto findings = checkData(folder + u"/data"_s);
    return findings && findings->empty() ? 0 : 11;
}

/// As an ordinary user: prints the code with which the store refuses.
int openAsNobody(const QString& folder)
{
    if (::getuid() == 0 && (::setgid(65'534) != 0 || ::setuid(65'534) != 0))
        return 2;
    TestClock clock;
    const auto store = Store::open(folder, clock);
    std::puts(qPrintable(codeOf(store)));
    return 0;
}

/// Holds the file's lock until its input ends.
int holdLock(const QString& file)
{
    auto db = Connection::open(file, Connection::Access::ReadWrite, Connection::Durability::Full);
    if (!db || !(*db)->exec(u"PRAGMA locking_mode = EXCLUSIVE"_s) || !(*db)->exec(u"BEGIN EXCLUSIVE"_s))
        return 2;
    say("held", 0);
    std::getchar();
    return 0;
}

bool startSelf(QProcess& process, const QStringList& arguments)
{
    process.start(QCoreApplication::applicationFilePath(), arguments);
    return process.waitForStarted(5'000);
}

void change(const QString& path, const std::function<void(QFile&)>& how)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        how(file);
}

} // namespace

class TestStoreDisasters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWritersLoseNothingAcknowledged();
    void fullDiskIsSurvived();
    void readOnlyFolderIsRefused();
    void lockedFileIsRefused();
    void badFilesAreRefusedUntouched_data();
    void badFilesAreRefusedUntouched();
};

void TestStoreDisasters::killedWritersLoseNothingAcknowledged()
{
    bool given = false;
    int kills = qEnvironmentVariableIntValue("SERVERDRIFT_KILLS", &given);
    if (!given)
        kills = 10;
    QTemporaryDir folder;
    int acknowledged = -1;
    for (int round = 0; round < kills; ++round) {
        QProcess child;
        QVERIFY(startSelf(child, {u"writer"_s, folder.path()}));
        // Die after so many acknowledgements and at whatever the writer does a moment later.
        const int until = acknowledged + 3 + round * 5 % 17;
        while (acknowledged < until) {
            QVERIFY2(child.waitForReadyRead(20'000), qPrintable(QString::number(child.exitCode())));
            while (child.canReadLine())
                acknowledged = child.readLine().mid(4).trimmed().toInt();
        }
        child.kill();
        QVERIFY(child.waitForFinished(5'000));
        while (child.canReadLine())
            acknowledged = child.readLine().mid(4).trimmed().toInt();

        TestClock clock;
        auto store = Store::open(folder.path(), clock);
        QVERIFY(succeeded(store));
        const auto points = (*store)->history().raw({1}, always);
        QVERIFY(succeeded(points));
        QVERIFY(static_cast<int>(points->size()) > acknowledged);
        for (size_t i = 0; i < points->size(); ++i) { // each once, none twice
            QCOMPARE(points->at(i).at, start + 1min * static_cast<int>(i));
            QCOMPARE(points->at(i).value, static_cast<double>(i));
        }
        auto reader = (*store)->reader();
        QVERIFY(succeeded(reader));
        SettingsRepository settings(**reader);
        QVERIFY(settings.value(u"a"_s)->toInt() >= acknowledged);
        QCOMPARE(*settings.value(u"a"_s), *settings.value(u"b"_s)); // a job is there whole or not at all
    }
    const auto findings = checkData(folder.path());
    QVERIFY(succeeded(findings));
    for (const DataFinding& finding : *findings)
        qWarning("%s", qUtf8Printable(finding.text));
    QVERIFY(findings->empty());
}

void TestStoreDisasters::fullDiskIsSurvived()
{
    const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
    if (unshare.isEmpty())
        QSKIP("unshare (util-linux) is not here to give the test a small disk of its own");
    QTemporaryDir folder;
    const QString script = u"mount -t tmpfs -o size=3m tmpfs \"$1\" || exit 99; exec \"$0\" fill-disk \"$1\""_s;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(unshare, {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script,
                          QCoreApplication::applicationFilePath(), folder.path()});
    QVERIFY(child.waitForFinished(60'000));
    if (child.exitCode() == 99 || child.exitCode() == 1)
        QSKIP("this machine does not let the test mount a small disk of its own");
    QCOMPARE(child.exitCode(), 0);
}

void TestStoreDisasters::readOnlyFolderIsRefused()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.store.reset();
    const QByteArray path = QFile::encodeName(fixture.folder.path());
    QCOMPARE(::chmod(path.constData(), 0555), 0);
    QProcess child;
    QVERIFY(startSelf(child, {u"as-nobody"_s, fixture.folder.path()}));
    QVERIFY(child.waitForFinished(20'000));
    ::chmod(path.constData(), 0755);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() == 2)
        QSKIP("this machine does not let the test become an ordinary user");
    QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("read-only"));
    QVERIFY(fixture.open());
}

void TestStoreDisasters::lockedFileIsRefused()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(note(*fixture.store, 1)));
    fixture.store.reset();
    QProcess child;
    QVERIFY(startSelf(child, {u"hold-lock"_s, fixture.folder.filePath(u"serverdrift.db"_s)}));
    QVERIFY(child.waitForReadyRead(20'000));
    const auto refused = Store::open(fixture.folder.path(), fixture.clock);
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(codeOf(refused), u"locked"_s);
    QVERIFY(refused.failure().message.contains("serverdrift.db"_L1));
    QVERIFY(!refused.failure().advice.isEmpty());
    QVERIFY(fixture.open());
    auto reader = fixture.store->reader();
    QCOMPARE(*SettingsRepository(**reader).value(u"a"_s), QJsonValue(1));
}

void TestStoreDisasters::badFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    for (const char* name : {"serverdrift.db", "history.db"}) {
        for (const auto& [how, code] :
             {std::pair{"newer", "newer-schema"}, std::pair{"cut", "corrupt"},
              std::pair{"cut in the header", "corrupt"}, std::pair{"a text file", "not-a-store"},
              std::pair{"another program's", "not-a-store"}, std::pair{"scribbled over", "corrupt"}}) {
            QTest::addRow("%s, %s", name, how)
                << QString::fromLatin1(name) << QString::fromLatin1(how) << QString::fromLatin1(code);
        }
    }
}

void TestStoreDisasters::badFilesAreRefusedUntouched()
{
    QFETCH(QString, name);
    QFETCH(QString, how);
    QFETCH(QString, code);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(succeeded(note(*fixture.store, 1)));
    fixture.store.reset();
    const QString path = fixture.folder.filePath(name);
    const auto execute = [&](const QString& sql) {
        auto db = Connection::open(path, Connection::Access::ReadWrite, Connection::Durability::Full);
        return db && (*db)->exec(sql);
    };
    if (how == "newer"_L1)
        QVERIFY(execute(u"INSERT INTO schema_version VALUES (99, 'future', 0)"_s));
    else if (how == "another program's"_L1)
        QVERIFY(execute(u"PRAGMA application_id = 1234"_s));
    else if (how == "cut"_L1)
        change(path, [](QFile& file) { file.resize(file.size() - 8'192); });
    else if (how == "cut in the header"_L1)
        change(path, [](QFile& file) { file.resize(50); });
    else if (how == "scribbled over"_L1)
        change(path, [](QFile& file) { file.seek(100), file.write(QByteArray(8'000, '\x5a')); });
    else
        change(path, [](QFile& file) { file.resize(0), file.write("name;value\n"); });

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto refused = Store::open(fixture.folder.path(), fixture.clock);
    QCOMPARE(codeOf(refused), code);
    QVERIFY2(refused.failure().message.contains(name), qPrintable(refused.failure().message));
    QVERIFY(!refused.failure().advice.isEmpty());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "writer"_L1)
        return writer(words.value(2));
    if (words.value(1) == "fill-disk"_L1)
        return fillDisk(words.value(2));
    if (words.value(1) == "as-nobody"_L1)
        return openAsNobody(words.value(2));
    if (words.value(1) == "hold-lock"_L1)
        return holdLock(words.value(2));
    TestStoreDisasters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storedisasters.moc"
