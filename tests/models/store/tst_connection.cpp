#include "models/store/alarmrepository.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/history/historyrows.h"
#include "tests/models/store/storefixture.h"

#include <QFile>
#include <QSqlQuery>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 8192;

Result<std::unique_ptr<Connection>> openFile(const QString& file)
{
    return Connection::open(file, Connection::Access::ReadWrite, Connection::Durability::Normal);
}

/// Makes a table's middle leaf unreadable, as a bad sector or a torn write does.
bool spoilMiddle(const QString& file, const QString& table)
{
    std::vector<qint64> leaves;
    {
        auto db = openFile(file);
        if (!succeeded(db) || !succeeded((*db)->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)))
            return false;
        const auto read =
            (*db)->readThrough(u"SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"_s,
                               {table}, [&](const QSqlQuery& row) { leaves.push_back(row.value(0).toLongLong()); });
        if (!succeeded(read) || leaves.size() < 3)
            return false;
    }
    QFile out(file);
    return out.open(QIODevice::ReadWrite) && out.seek((leaves[leaves.size() / 2] - 1) * pageSize) &&
           out.write(QByteArray(pageSize, '\xff')) == pageSize;
}

/// 5,000 numbered rows made by one statement; %1 stands for the number.
QString manyRows(const QString& table, const QString& values)
{
    return u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO %1 SELECT %2 "
           "FROM n"_s.arg(table, values);
}

struct Question
{
    const char* file;
    const char* table;
    const char* values;
    Result<void> (*read)(Connection&);
};

template<typename T>
Result<void> dropped(const Result<T>& result)
{
    return result ? Result<void>() : result.failure();
}

const std::array questions = {
    Question{"serverdrift.db", "customers", "i, 'Kund nummer ' || i, ''",
             [](Connection& db) { return dropped(EstateRepository(db).load()); }},
    Question{"serverdrift.db", "servers", "i, NULL, 'srv' || i, '192.0.2.1', '', '', '[]', '', NULL, 1, NULL",
             [](Connection& db) { return dropped(EstateRepository(db).load()); }},
    Question{"serverdrift.db", "service_windows", "i, 'Patchning', i, i + 1, 'kl'",
             [](Connection& db) { return dropped(EstateRepository(db).load()); }},
    Question{"serverdrift.db", "credentials", "i, 'namn' || i, '', '', '', ''",
             [](Connection& db) { return dropped(CredentialRepository(db).all()); }},
    Question{
        "serverdrift.db", "alarms",
        "i, i, 'm', '', 1, 1, 1, 1, 1, 1, 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, 0, '', '', ''",
        [](Connection& db) { return dropped(AlarmRepository(db).openAlarms()); }},
    Question{"history.db", "series", "i, i, 'system.cpu.utilization', '', 0, '1'",
             [](Connection& db) { return dropped(readSeries(db)); }},
    Question{"history.db", "state_spans", "1, i, i + 1, 0",
             [](Connection& db) {
                 return dropped(readStates(db, SeriesId{1}, {fromMs(0), fromMs(9'999)}));
             }},
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeOneByOne();
    void readingEndsWhereItIsTold();
    void errorHalfwayIsNoEnd();
    void spoiledTableIsAFailure_data();
    void spoiledTableIsAFailure();
    void spoiledJournalIsAFailure();
};

void TestConnection::rowsComeOneByOne()
{
    QTemporaryDir folder;
    auto db = openFile(folder.filePath(u"a.db"_s));
    QVERIFY(succeeded(db));
    std::vector<int> seen;
    const auto take = [&](const QSqlQuery& row) { seen.push_back(row.value(0).toInt()); };
    QVERIFY(succeeded((*db)->readThrough(u"SELECT 1 WHERE 0"_s, {}, take)));
    QVERIFY(seen.empty());
    QVERIFY(succeeded((*db)->readThrough(u"SELECT ? UNION ALL SELECT 2 UNION ALL SELECT 3"_s, {1}, take)));
    QCOMPARE(seen, (std::vector<int>{1, 2, 3}));
    QCOMPARE(codeOf((*db)->readThrough(u"SELECT * FROM nowhere"_s, {}, take)), u"sql"_s);
}

void TestConnection::readingEndsWhereItIsTold()
{
    QTemporaryDir folder;
    auto db = openFile(folder.filePath(u"a.db"_s));
    QVERIFY(succeeded(db));
    int seen = 0;
    const QString sql = u"SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3"_s;
    const auto read = (*db)->readThrough(sql, {}, [&](const QSqlQuery& row) -> Result<void> {
        ++seen;
        if (row.value(0).toInt() == 2)
            return Failure{u"enough"_s, u"enough"_s};
        return {};
    });
    QCOMPARE(codeOf(read), u"enough"_s);
    QCOMPARE(seen, 2);
    // The statement holds nothing open: the same may be asked again, and the table changed.
    QVERIFY(succeeded((*db)->readThrough(sql, {}, [&](const QSqlQuery&) { ++seen; })));
    QCOMPARE(seen, 5);
}

void TestConnection::errorHalfwayIsNoEnd()
{
    // SQLite computes as it goes: the third row can't be made.
    QTemporaryDir folder;
    auto db = openFile(folder.filePath(u"a.db"_s));
    QVERIFY(succeeded(db));
    QVERIFY(succeeded((*db)->exec(u"CREATE TABLE t (text TEXT)"_s)));
    QVERIFY(succeeded((*db)->exec(u"INSERT INTO t VALUES ('[1]'), ('[2]'), ('no JSON'), ('[4]')"_s)));
    int seen = 0;
    const auto read =
        (*db)->readThrough(u"SELECT json_extract(text, '$[0]') FROM t"_s, {}, [&](const QSqlQuery&) { ++seen; });
    QVERIFY(!read);
    QCOMPARE(seen, 2);
}

void TestConnection::spoiledTableIsAFailure_data()
{
    QTest::addColumn<int>("which");
    for (size_t i = 0; i < questions.size(); ++i)
        QTest::newRow(questions[i].table) << static_cast<int>(i);
}

void TestConnection::spoiledTableIsAFailure()
{
    QFETCH(int, which);
    const Question& question = questions[static_cast<size_t>(which)];
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.store.reset();
    const QString file = fixture.folder.filePath(QString::fromLatin1(question.file));
    const QString table = QString::fromLatin1(question.table);
    {
        auto db = openFile(file);
        QVERIFY(succeeded(db));
        QVERIFY(succeeded((*db)->exec(manyRows(table, QString::fromLatin1(question.values)))));
        QVERIFY(succeeded(question.read(**db)));
    }
    QVERIFY(spoilMiddle(file, table));
    auto db = openFile(file);
    QVERIFY(succeeded(db));
    QCOMPARE(codeOf(question.read(**db)), u"corrupt"_s);
}

void TestConnection::spoiledJournalIsAFailure()
{
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Alarm alarm;
    alarm.id = {1};
    alarm.key = {{7}, {u"m"_s}};
    std::vector<JournalEntry> lines;
    for (int i = 0; i < 5'000; ++i)
        lines.push_back({.alarm = {1}, .at = fromMs(i), .kind = JournalKind::Commented, .text = u"a comment"_s});
    QVERIFY(succeeded(fixture.store->writeNow(
        [&](Connection& db) { return AlarmRepository(db).apply({{.alarm = alarm, .journal = lines}}); })));
    fixture.store.reset();
    const QString file = fixture.folder.filePath(u"serverdrift.db"_s);
    QVERIFY(spoilMiddle(file, u"alarm_journal"_s));
    auto db = openFile(file);
    QVERIFY(succeeded(db));
    QCOMPARE(codeOf(AlarmRepository(**db).journal({1})), u"corrupt"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
