#include "models/store/connection.h"
#include "models/store/migration.h"
#include "tests/models/store/storefixture.h"

#include <QFile>
#include <QSqlQuery>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Migration> three = {
    {1, u"first"_s, u"CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1);"_s},
    {2, u"second"_s,
     u"ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'x;y';\n"
     "-- a trigger has semicolons inside\n"
     "CREATE TRIGGER twice AFTER INSERT ON t BEGIN UPDATE t SET b = 'END;' WHERE a = 2; UPDATE t SET b = b || ';'; "
     "END;\n"
     "INSERT INTO t (a) VALUES (2);"_s},
    {3, u"third"_s, u"CREATE TABLE u (c INTEGER) STRICT; INSERT INTO u SELECT count(*) FROM t;"_s},
};

std::vector<Migration> first(int count)
{
    return {three.begin(), three.begin() + count};
}

QStringList tablesOf(const QString& file)
{
    QStringList tables;
    auto db = Connection::open(file, Connection::Access::ReadOnly, Connection::Durability::Full);
    const auto read = (*db)->readThrough(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s, {},
                                         [&](const QSqlQuery& row) { tables << row.value(0).toString(); });
    return read ? tables : QStringList();
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void scriptsAreSplit_data();
    void scriptsAreSplit();
    void everyOldVersionComesUp_data();
    void everyOldVersionComesUp();
    void failedMigrationLeavesTheFileAsItWas();
    void newerIsRefused();
    void embeddedOnesAreNumberedWithoutGaps();
    void everyReleasedStoreComesUp_data();
    void everyReleasedStoreComesUp();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"x.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::scriptsAreSplit_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u" ;; -- only words\n"_s << QStringList();
    QTest::newRow("two") << u"SELECT 1; SELECT 2"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("in quotes") << u"SELECT 'a;b', \";\", [;], `;`; SELECT 'it''s; so'"_s
                               << QStringList{u"SELECT 'a;b', \";\", [;], `;`"_s, u"SELECT 'it''s; so'"_s};
    QTest::newRow("in comments") << u"SELECT 1 -- one; more\n, 2 /* ; */; SELECT 3"_s
                                 << QStringList{u"SELECT 1  , 2  "_s.trimmed(), u"SELECT 3"_s};
    QTest::newRow("a trigger") << u"CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END; SELECT 3;"_s
                               << QStringList{u"CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END"_s,
                                              u"SELECT 3"_s};
    QTest::newRow("a trigger that says END")
        << u"create temp trigger x BEGIN SELECT 'END'; SELECT 2; END; SELECT 3;"_s
        << QStringList{u"create temp trigger x BEGIN SELECT 'END'; SELECT 2; END"_s, u"SELECT 3"_s};
    QTest::newRow("quotes never closed") << u"SELECT 'a; b"_s << QStringList{u"SELECT 'a; b"_s};
}

void TestMigration::scriptsAreSplit()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

void TestMigration::everyOldVersionComesUp_data()
{
    QTest::addColumn<int>("from");
    for (int from = 0; from <= 3; ++from)
        QTest::addRow("from version %d", from) << from;
}

void TestMigration::everyOldVersionComesUp()
{
    QFETCH(int, from);
    if (from > 0) {
        const auto made = migrate(file(), FileKind::Main, first(from), fromMs(1));
        QVERIFY(succeeded(made));
        QCOMPARE(*made, MigrationOutcome::Created);
    }
    const auto outcome = migrate(file(), FileKind::Main, three, fromMs(2));
    QVERIFY(succeeded(outcome));
    QCOMPARE(*outcome, from == 0   ? MigrationOutcome::Created
                       : from == 3 ? MigrationOutcome::Current
                                   : MigrationOutcome::Upgraded);
    auto db = Connection::open(file(), Connection::Access::ReadOnly, Connection::Durability::Full);
    QVERIFY(succeeded(db));
    QCOMPARE((*db)->single(u"SELECT group_concat(a || b, '|') FROM t"_s)->toString(), u"1x;y;|2END;;"_s);
    QCOMPARE((*db)->single(u"SELECT c FROM u"_s)->toInt(), 2);
    QCOMPARE((*db)->single(u"SELECT count(*) FROM schema_version"_s)->toInt(), 3);
    const QString copy = u"%1.before-%2"_s.arg(file(), u"%1"_s.arg(from + 1, 4, 10, QChar(u'0')));
    QCOMPARE(QFile::exists(copy), from == 1 || from == 2);
    if (QFile::exists(copy))
        QCOMPARE(*inspectSchema(copy, FileKind::Main, 3), from);
}

void TestMigration::failedMigrationLeavesTheFileAsItWas()
{
    QVERIFY(succeeded(migrate(file(), FileKind::Main, first(1), fromMs(1))));
    auto bad = three;
    bad[2].sql = u"CREATE TABLE u (c INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"_s;
    const auto refused = migrate(file(), FileKind::Main, bad, fromMs(2));
    QVERIFY(!refused);
    QVERIFY(refused.failure().message.contains("migration 3 (third)"_L1));
    QCOMPARE(*inspectSchema(file(), FileKind::Main, 3), 1); // not even the second, which was fine
    QCOMPARE(tablesOf(file()), (QStringList{u"schema_version"_s, u"t"_s}));
    QVERIFY(succeeded(migrate(file(), FileKind::Main, three, fromMs(3)))); // put right, it goes on from there
}

void TestMigration::newerIsRefused()
{
    QVERIFY(succeeded(migrate(file(), FileKind::Main, three, fromMs(1))));
    const auto refused = migrate(file(), FileKind::Main, first(2), fromMs(2));
    QCOMPARE(codeOf(refused), u"newer-schema"_s);
    QVERIFY(refused.failure().message.contains("schema 3"_L1));
    QCOMPARE(codeOf(migrate(file(), FileKind::History, three, fromMs(2))), u"not-a-store"_s);
}

void TestMigration::embeddedOnesAreNumberedWithoutGaps()
{
    for (const QString& set : {u"main"_s, u"history"_s}) {
        const auto migrations = embeddedMigrations(set);
        QVERIFY(!migrations.empty());
        for (size_t i = 0; i < migrations.size(); ++i)
            QCOMPARE(migrations[i].number, static_cast<int>(i) + 1);
    }
}

void TestMigration::everyReleasedStoreComesUp_data()
{
    QTest::addColumn<int>("from");
    const int newest = embeddedMigrations(u"main"_s).back().number;
    for (int from = 1; from < newest; ++from)
        QTest::addRow("from version %d", from) << from;
}

void TestMigration::everyReleasedStoreComesUp()
{
    QFETCH(int, from);
    const auto all = embeddedMigrations(u"main"_s);
    const int newest = all.back().number;
    QVERIFY(succeeded(migrate(file(), FileKind::Main, {all.begin(), all.begin() + from}, fromMs(1))));
    {
        auto db = Connection::open(file(), Connection::Access::ReadWrite, Connection::Durability::Full);
        QVERIFY(succeeded(db));
        for (const QString& sql :
             {u"INSERT INTO servers (id, name, address, kind, site, tags, notes, enabled) VALUES "
              "(3, 'dc1', '192.0.2.1', '', '', '[]', 'rack 4', 1)"_s,
              u"INSERT INTO checks (id, server_id, name, params, interval_ms, timeout_ms, overrides, enabled) VALUES "
              "(7, 3, 'Ping', '{}', 1, 1, '[]', 1), (8, 3, 'SNMP', '{\"kind\":\"snmp\"}', 60000, 1, '[]', 1), "
              "(9, 3, 'BMC', '{\"kind\":\"redfish\"}', 60000, 1, '[]', 1), "
              "(10, 3, 'BMC 2', '{\"kind\":\"redfish\"}', 300000, 1, '[]', 1)"_s,
              u"INSERT INTO alarms VALUES (41, 7, 'm', 'C:', 3, 1, 0, 2, 1, 2, 3, 4, 8, NULL, NULL, NULL, NULL, NULL, "
              "0, 0, 0, 0.91, 0.9, 0, '1', '91 %', '')"_s,
              u"INSERT INTO alarm_journal (alarm_id, at, kind, level, muted, who, text) VALUES "
              "(41, 5, 5, 1, 0, 'kl', 'ringde')"_s})
            QVERIFY(succeeded((*db)->exec(sql)));
        if (from >= 4)
            QVERIFY(succeeded((*db)->exec(u"INSERT INTO change_log (at, who, action, object, object_id, name) VALUES "
                                          "(5, 'kl', 0, 1, 3, 'dc1'), (6, 'kl', 1, 1, 3, 'dc1')"_s)));
    }
    const auto outcome = migrate(file(), FileKind::Main, all, fromMs(2));
    QVERIFY(succeeded(outcome));
    QCOMPARE(*outcome, MigrationOutcome::Upgraded);
    auto db = Connection::open(file(), Connection::Access::ReadOnly, Connection::Durability::Full);
    QVERIFY(succeeded(db));
    QCOMPARE(*inspectSchema(file(), FileKind::Main, newest), newest);
    QCOMPARE((*db)->single(u"SELECT name || address || notes FROM servers WHERE id = 3"_s)->toString(),
             u"dc1192.0.2.1rack 4"_s);
    QCOMPARE((*db)->single(u"SELECT instance || text FROM alarms WHERE id = 41"_s)->toString(), u"C:91 %"_s);
    QCOMPARE((*db)->single(u"SELECT text FROM alarm_journal WHERE alarm_id = 41"_s)->toString(), u"ringde"_s);
    // Who asked at what was usual goes with the baseline from then on.
    QCOMPARE((*db)
                 ->single(u"SELECT group_concat(id) FROM (SELECT id FROM checks WHERE follows_baseline ORDER BY id)"_s)
                 ->toString(),
             u"8,10"_s);
    QCOMPARE((*db)->single(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    // The change log has moved, with its counter and what guards it.
    const int lines = from >= 4 ? 2 : 0;
    QCOMPARE((*db)->single(u"SELECT count(*) FROM change_log"_s)->toInt(), lines);
    QCOMPARE((*db)->single(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'change_log'"_s)->toInt(),
             lines);
    QCOMPARE((*db)
                 ->single(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'change_log'"_s)
                 ->toInt(),
             3);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
