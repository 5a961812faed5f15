#include "models/store/settingsrepository.h"
#include "tests/models/store/storefixture.h"

#include <QJsonValue>

#include <future>
#include <stdexcept>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

Store::Job put(const QString& key, int value)
{
    return [=](Connection& db) { return SettingsRepository(db).setValue(key, value); };
}

/// Holds the writer until `go`, so that what is posted meanwhile makes one group.
class Gate
{
public:
    explicit Gate(Store& store)
    {
        store.write([open = m_open.get_future().share()](Connection&) -> Result<void> {
            open.wait();
            return {};
        });
    }
    void go() { m_open.set_value(); }

private:
    std::promise<void> m_open;
};

} // namespace

class TestStoreWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailingJobTakesNoOtherDown();
    void jobsRunInOrderAndTellAfterTheCommit();
    void destructorWritesWhatIsQueued();
    void aJobThatLostItsTransactionIsTold();
};

void TestStoreWriter::aFailingJobTakesNoOtherDown()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Gate gate(*fixture.store);
    QStringList told;
    const auto note = [&](const QString& name) {
        return [&told, name](const Result<void>& outcome) {
            told << name + (outcome ? u" ok"_s : u' ' + outcome.failure().code);
        };
    };
    fixture.store->write(put(u"a"_s, 1), note(u"a"_s));
    fixture.store->write(
        [](Connection& db) -> Result<void> {
            if (auto done = SettingsRepository(db).setValue(u"b"_s, 1); !done)
                return done;
            return Failure{u"mine"_s, u"not wanted after all"_s};
        },
        note(u"b"_s));
    fixture.store->write([](Connection&) -> Result<void> { throw std::runtime_error("oops"); }, note(u"c"_s));
    fixture.store->write([](Connection& db) { return db.exec(u"INSERT INTO nowhere VALUES (1)"_s); }, note(u"d"_s));
    fixture.store->write(put(u"e"_s, 1), note(u"e"_s));
    QVERIFY(fixture.store->queuedWrites() >= 5);
    gate.go();
    QVERIFY(succeeded(fixture.store->writeNow(put(u"last"_s, 1))));
    QCOMPARE(told, (QStringList{u"a ok"_s, u"b mine"_s, u"c internal"_s, u"d sql"_s, u"e ok"_s}));
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    SettingsRepository settings(**reader);
    QCOMPARE(*settings.value(u"a"_s, 0), QJsonValue(1));
    QCOMPARE(*settings.value(u"b"_s, 0), QJsonValue(0)); // nothing of the failing job is left
    QCOMPARE(*settings.value(u"e"_s, 0), QJsonValue(1));
}

void TestStoreWriter::jobsRunInOrderAndTellAfterTheCommit()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Gate gate(*fixture.store);
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    std::vector<int> seen; // the value another connection sees when a job is told to be done
    for (int i = 1; i <= 1'200; ++i) {
        fixture.store->write(put(u"n"_s, i), [&fixture, &seen](const Result<void>& outcome) {
            auto db = seen.size() % 400 == 0 ? fixture.store->reader() : Result<std::unique_ptr<Connection>>(nullptr);
            const bool asks = outcome && db && *db;
            seen.push_back(asks ? SettingsRepository(**db).value(u"n"_s)->toInt() : -1);
        });
    }
    gate.go();
    QVERIFY(succeeded(fixture.store->writeNow(put(u"last"_s, 1))));
    QCOMPARE(seen.size(), size_t{1'200});
    for (size_t i = 0; i < seen.size(); i += 400)
        QVERIFY2(seen[i] > static_cast<int>(i), qPrintable(QString::number(seen[i])));
    QCOMPARE(*SettingsRepository(**reader).value(u"n"_s), QJsonValue(1'200));
}

void TestStoreWriter::destructorWritesWhatIsQueued()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    for (int i = 1; i <= 100; ++i)
        fixture.store->write(put(u"n"_s, i));
    QVERIFY(fixture.open());
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    QCOMPARE(*SettingsRepository(**reader).value(u"n"_s), QJsonValue(100));
}

void TestStoreWriter::aJobThatLostItsTransactionIsTold()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Gate gate(*fixture.store);
    QStringList told;
    const auto note = [&](const Result<void>& outcome) { told << (outcome ? u"ok"_s : outcome.failure().code); };
    fixture.store->write(put(u"before"_s, 1), note);
    // As SQLite does by itself on a full disk.
    fixture.store->write(
        [](Connection& db) -> Result<void> {
            if (auto done = db.exec(u"ROLLBACK"_s); !done)
                return done;
            return Failure{u"disk-full"_s, u"made for the test"_s};
        },
        note);
    fixture.store->write(put(u"after"_s, 1), note);
    gate.go();
    QVERIFY(succeeded(fixture.store->writeNow(put(u"last"_s, 1))));
    QCOMPARE(told, (QStringList{u"disk-full"_s, u"disk-full"_s, u"ok"_s}));
    auto reader = fixture.store->reader();
    QVERIFY(succeeded(reader));
    SettingsRepository settings(**reader);
    QCOMPARE(*settings.value(u"before"_s, 0), QJsonValue(0)); // as it was told
    QCOMPARE(*settings.value(u"after"_s, 0), QJsonValue(1));
}

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_storewriter.moc"
