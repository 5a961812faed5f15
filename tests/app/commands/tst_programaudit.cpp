#include "tests/app/commands/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;
using test::Program;
using test::Said;

namespace {

const QByteArray head = "customer;server;address;checks;notes\r\n";

} // namespace

/// Who changed what: the real program on a folder that it changed itself.
class TestProgramAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatChanged();
    void filters_data();
    void filters();
    void csvIsForASpreadsheet();
    void secretsAreNeverInIt();
    void refusesWhatItDoesNotKnow();
    void operatorsAreKept();
    void operatorsAreRefused_data();
    void operatorsAreRefused();
    void exportsAreTold();

private:
    [[nodiscard]] QJsonArray audit(const QStringList& more = {});
    Program m_program;
};

void TestProgramAudit::initTestCase()
{
    const QString first = m_program.write(u"a.csv"_s, head + "Norrbygg;DC01;192.0.2.1;ping;=1+1\r\n"
                                                             "Norrbygg;FIL01;192.0.2.2;ping;\r\n");
    QCOMPARE(m_program.onData({u"import"_s, first}).code, 0);
    const QString later = m_program.write(u"b.csv"_s, head + "Norrbygg;DC01;192.0.2.77;ping;=1+1\r\n");
    QCOMPARE(m_program.onData({u"import"_s, later}).code, 0);
    const QString secrets = m_program.write(u"secrets"_s, "password=sesam-oppna-dig\n");
    const Said set = m_program.onData({u"credential"_s, u"set"_s, u"noc"_s, u"--user"_s, u"mon"_s, u"--secrets"_s,
                                       secrets, u"--key-file"_s, m_program.path(u"key"_s)});
    QVERIFY2(set.code == 0, set.err.constData());
}

QJsonArray TestProgramAudit::audit(const QStringList& more)
{
    const Said said = m_program.onData(QStringList{u"audit"_s, u"--json"_s} + more);
    if (said.code != 0)
        qWarning("%s", said.err.constData());
    return said.json().array();
}

void TestProgramAudit::tellsWhatChanged()
{
    const QJsonArray lines = audit({u"--text"_s, u"192.0.2.77"_s});
    QCOMPARE(lines.size(), 1);
    const QJsonObject line = lines[0].toObject();
    QCOMPARE(line["did"_L1].toString(), u"changed"_s);
    QCOMPARE(line["object"_L1].toString(), u"server"_s);
    QCOMPARE(line["name"_L1].toString(), u"DC01"_s);
    QCOMPARE(line["before"_L1]["address"_L1].toString(), u"192.0.2.1"_s);
    QCOMPARE(line["after"_L1]["address"_L1].toString(), u"192.0.2.77"_s);
    QVERIFY(!line["who"_L1].toString().isEmpty());
    const QByteArray table = m_program.onData({u"audit"_s, u"--lang"_s, u"en"_s}).out;
    QVERIFY2(table.contains("address: 192.0.2.1 \xe2\x86\x92 192.0.2.77"), table.constData());
}

void TestProgramAudit::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<int>("lines");
    // A customer, two servers, two checks; a changed address; a credential and its secret.
    QTest::newRow("all") << QStringList{} << 8;
    QTest::newRow("a server") << QStringList{u"--server"_s, u"dc01"_s} << 3;
    QTest::newRow("a server by its number") << QStringList{u"--server"_s, u"2"_s} << 2;
    QTest::newRow("nobody") << QStringList{u"--who"_s, u"Nobody At All"_s} << 0;
    QTest::newRow("long ago") << QStringList{u"--until"_s, u"1d"_s} << 0;
    QTest::newRow("text") << QStringList{u"--text"_s, u"norrbygg"_s} << 4;
}

void TestProgramAudit::filters()
{
    QFETCH(QStringList, filter);
    QFETCH(int, lines);
    QCOMPARE(audit(filter).size(), lines);
}

void TestProgramAudit::csvIsForASpreadsheet()
{
    const QByteArray csv = m_program.onData({u"audit"_s, u"--csv"_s}).out;
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 9);
    QVERIFY(lines[0].startsWith("time;who;did;object;"));
    for (const QByteArray& line : lines)
        QVERIFY2(!line.contains(";=") && !line.contains(";\"="), line.constData());
}

void TestProgramAudit::secretsAreNeverInIt()
{
    QCOMPARE(audit({u"--text"_s, u"noc"_s}).size(), 2);
    for (const QStringList& form : {QStringList{u"--json"_s}, QStringList{u"--csv"_s}, QStringList{}})
        QVERIFY(!m_program.onData(QStringList{u"audit"_s} + form).out.contains("sesam"));
}

void TestProgramAudit::refusesWhatItDoesNotKnow()
{
    QCOMPARE(m_program.onData({u"audit"_s, u"--server"_s, u"nowhere"_s}).code, 3);
    QCOMPARE(m_program.onData({u"audit"_s, u"--since"_s, u"yesterday"_s}).code, 64);
    QCOMPARE(m_program.onData({u"audit"_s, u"word"_s}).code, 64);
}

/// A password comes by standard input, and goes nowhere but into its hash.
void TestProgramAudit::operatorsAreKept()
{
    const QByteArray password = "korrekt h\xc3\xa4st batteri";
    const auto operators = [this](const QStringList& more, const QByteArray& input = {}) {
        return m_program.onData(QStringList{u"operators"_s} + more, input);
    };
    QCOMPARE(operators({u"list"_s, u"--json"_s}).json().array().size(), 0);
    const Said added =
        operators({u"add"_s, u"anna"_s, u"--name"_s, u"Anna Ek"_s, u"--role"_s, u"administrator"_s}, password + '\n');
    QVERIFY2(added.code == 0, added.err.constData());
    const Said narrowed =
        operators({u"add"_s, u"bo"_s, u"--customer"_s, u"norrbygg"_s, u"--role"_s, u"read-only"_s}, password + '\n');
    QVERIFY2(narrowed.code == 0, narrowed.err.constData());
    QCOMPARE(operators({u"disable"_s, u"BO"_s}).code, 0);
    QCOMPARE(operators({u"passwd"_s, u"anna"_s}, "ett annat hemligt\n").code, 0);
    const QJsonArray all = operators({u"--json"_s}).json().array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"role"_s].toString(), u"administrator"_s);
    QVERIFY(all[0][u"has_password"_s].toBool());
    QCOMPARE(all[1][u"customers"_s].toArray(), QJsonArray{u"Norrbygg"_s});
    QVERIFY(all[1][u"disabled"_s].toBool());
    const QJsonArray lines = audit({u"--text"_s, u"bo"_s});
    QCOMPARE(lines.first()[u"did"_s].toString(), u"changed"_s);
    QCOMPARE(lines.first()[u"object"_s].toString(), u"operator"_s);
    for (const QStringList& verb :
         {QStringList{u"operators"_s}, QStringList{u"operators"_s, u"--json"_s}, QStringList{u"audit"_s, u"--csv"_s},
          QStringList{u"export"_s, m_program.path(u"out.json"_s)}}) {
        const Said said = m_program.onData(verb);
        QVERIFY2(!said.out.contains("argon2") && !said.err.contains("argon2"), qPrintable(verb.first()));
    }
    QVERIFY(!m_program.read(u"out.json"_s).contains("argon2"));
}

void TestProgramAudit::operatorsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const QByteArray password = "lang vag till Bo\n";
    QTest::newRow("short password") << QStringList{u"add"_s, u"cia"_s} << QByteArray("kort\n") << 3;
    QTest::newRow("no password") << QStringList{u"add"_s, u"cia"_s} << QByteArray() << 3;
    QTest::newRow("login is taken") << QStringList{u"add"_s, u"Anna"_s} << password << 3;
    QTest::newRow("no such customer") << QStringList{u"add"_s, u"cia"_s, u"--customer"_s, u"Nobody"_s} << password << 3;
    QTest::newRow("no such role") << QStringList{u"add"_s, u"cia"_s, u"--role"_s, u"god"_s} << password << 64;
    QTest::newRow("no such operator") << QStringList{u"passwd"_s, u"cia"_s} << password << 3;
    QTest::newRow("last administrator") << QStringList{u"disable"_s, u"anna"_s} << QByteArray() << 3;
    QTest::newRow("no login") << QStringList{u"add"_s} << password << 64;
    QTest::newRow("no such action") << QStringList{u"delete"_s, u"anna"_s} << QByteArray() << 64;
}

void TestProgramAudit::operatorsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    const Said said = m_program.onData(QStringList{u"operators"_s} + arguments, input);
    QCOMPARE(said.code, code);
    QVERIFY(!said.err.isEmpty());
    QCOMPARE(m_program.onData({u"operators"_s, u"--json"_s}).json().array().size(), 2);
}

void TestProgramAudit::exportsAreTold()
{
    const auto exported = [this](const QString& what) { return audit({u"--text"_s, what}).size(); };
    QCOMPARE(exported(u"everything.csv"_s), 0);
    QCOMPARE(m_program.onData({u"export"_s, m_program.path(u"everything.csv"_s)}).code, 0);
    QCOMPARE(m_program.onData({u"export"_s, m_program.path(u"some.csv"_s), u"--customer"_s, u"norrbygg"_s}).code, 0);
    QCOMPARE(exported(u"everything.csv"_s), 1);
    QCOMPARE(exported(u"some.csv"_s), 1);
}

QTEST_GUILESS_MAIN(TestProgramAudit)
#include "tst_programaudit.moc"
