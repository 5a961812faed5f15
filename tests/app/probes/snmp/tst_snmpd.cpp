#include "app/baselines/baselinecatalog.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/peerprocess.h"

#include <QProcess>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

constexpr auto authPassword = "correct-horse-auth";
constexpr auto privPassword = "correct-horse-priv";

struct User
{
    const char* name;
    const char* auth;
    const char* priv;
};

constexpr std::array users{
    User{"md5des", "MD5", "DES"},
    User{"sha1aes", "SHA", "AES"},
    User{"sha224aes", "SHA-224", "AES"},
    User{"sha256aes", "SHA-256", "AES"},
    User{"sha384aes", "SHA-384", "AES"},
    User{"sha512aes192", "SHA-512", "AES-192"},
    User{"sha512aes256", "SHA-512", "AES-256"},
    User{"sha256only", "SHA-256", ""},
    User{"nobody", "", ""},
};

QByteArray configuration(quint16 port)
{
    QByteArray text = "agentAddress udp:127.0.0.1:" + QByteArray::number(port) +
                      "\nrocommunity public 127.0.0.1\nsysName testhost\n"
                      "master no\nincludeAllDisks\n";
    for (const User& user : users) {
        const QByteArray name = user.name;
        text += "createUser " + name;
        if (*user.auth != '\0')
            text += QByteArray(" ") + user.auth + " \"" + authPassword + "\"";
        if (*user.priv != '\0')
            text += QByteArray(" ") + user.priv + " \"" + privPassword + "\"";
        const QByteArray level = *user.priv != '\0' ? "priv" : *user.auth != '\0' ? "auth" : "noauth";
        text += "\nrouser " + name + " " + level + "\n";
    }
    return text;
}

/// What net-snmp's own tool says: "OID = value" lines of `snmpget -Oqnt` or `snmpwalk`.
QStringList askedByTool(const QString& tool, quint16 port, const QStringList& oids)
{
    QProcess process;
    QStringList arguments{u"-v2c"_s, u"-c"_s, u"public"_s, u"-Oqnt"_s, u"127.0.0.1:%1"_s.arg(port)};
    process.start(tool, arguments + oids);
    if (!process.waitForFinished(20'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// The values of one column by index.
QMap<QString, QString> columnByTool(quint16 port, const QString& column)
{
    QMap<QString, QString> values;
    for (const QString& line : askedByTool(u"snmpwalk"_s, port, {column})) {
        const qsizetype space = line.indexOf(u' ');
        if (space > column.size() + 2)
            values.insert(line.sliced(column.size() + 2, space - column.size() - 2),
                          line.sliced(space + 1).remove(u'"'));
    }
    return values;
}

PlanMetric metric(const char* name, const char* value)
{
    PlanMetric made;
    made.metric = QString::fromLatin1(name);
    made.value = expression(value);
    return made;
}

ReadingPlan hostPlan()
{
    PlanGroup scalars;
    scalars.name = u"scalars"_s;
    scalars.columns = {{u"name"_s, oid("1.3.6.1.2.1.1.5.0")},
                       {u"memory"_s, oid("1.3.6.1.2.1.25.2.2.0")},
                       {u"load1"_s, oid("1.3.6.1.4.1.2021.10.1.5.1")},
                       {u"total"_s, oid("1.3.6.1.4.1.2021.4.5.0")}};
    scalars.metrics = {metric("memory", "memory"), metric("load", "load1 / 100"), metric("total", "total")};
    PlanGroup storage;
    storage.name = u"storage"_s;
    storage.table = true;
    storage.columns = {{u"descr"_s, oid("1.3.6.1.2.1.25.2.3.1.3")},
                       {u"unit"_s, oid("1.3.6.1.2.1.25.2.3.1.4")},
                       {u"size"_s, oid("1.3.6.1.2.1.25.2.3.1.5")},
                       {u"used"_s, oid("1.3.6.1.2.1.25.2.3.1.6")}};
    storage.metrics = {metric("size", "size * unit")};
    PlanGroup interfaces;
    interfaces.name = u"interfaces"_s;
    interfaces.table = true;
    interfaces.columns = {{u"name"_s, oid("1.3.6.1.2.1.31.1.1.1.1")},
                          {u"octets"_s, oid("1.3.6.1.2.1.31.1.1.1.6")},
                          {u"mtu"_s, oid("1.3.6.1.2.1.2.2.1.4")}};
    interfaces.instanceColumn = u"name"_s;
    PlanMetric octets;
    octets.metric = u"octets"_s;
    octets.kind = ReadingKind::Counter;
    octets.counterColumn = u"octets"_s;
    interfaces.metrics = {metric("mtu", "mtu"), octets};
    ReadingPlan plan;
    plan.baseline = u"host 1"_s;
    plan.groups = {scalars, storage, interfaces};
    plan.identity = {{u"name"_s, u"name"_s}};
    return plan;
}

std::shared_ptr<PollSpec> v3Spec(quint16 port, const User& user, const char* auth = authPassword,
                                 const char* priv = privPassword)
{
    auto spec = snmpSpec(port, hostPlan(), 3);
    spec->timeout = Millis{5'000};
    spec->credential.edit().user = QString::fromLatin1(user.name);
    spec->credential.edit().authProtocol = QString::fromLatin1(user.auth);
    spec->credential.edit().privProtocol = QString::fromLatin1(user.priv);
    spec->secrets.edit().authPassword = secret(auth);
    spec->secrets.edit().privPassword = secret(priv);
    return spec;
}

/// A plan of processes alone, as the catalogue makes it for a check.
std::shared_ptr<const ReadingPlan> processPlan(const QStringList& processes)
{
    ProcessPlans plans;
    return plans.with(std::make_shared<const ReadingPlan>(), processes);
}

} // namespace

/// Debian's snmpd, on a free port, against what net-snmp's own tools read from it.
class SnmpdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void agreesWithNetSnmp_data();
    void agreesWithNetSnmp();
    void readsWithEveryProtocol_data();
    void readsWithEveryProtocol();
    void namesWrongCredentials_data();
    void namesWrongCredentials();
    void countsProcesses();
    void saysThatProcessesAreNotTold();
    void findsARestartedAgentAgain();
    void keepsSessionsOfDifferentPasswordsApart();

private:
    bool start();

    std::unique_ptr<PeerProcess> m_snmpd;
    quint16 m_port = 0;
};

bool SnmpdTest::start()
{
    m_snmpd = std::make_unique<PeerProcess>();
    const QString file = m_snmpd->writeFile(u"snmpd.conf"_s, configuration(m_port));
    return m_snmpd->start(
        u"snmpd"_s,
        {u"-f"_s, u"-Lo"_s, u"-C"_s, u"-c"_s, file, u"-I"_s, u"-smux"_s, u"-p"_s, m_snmpd->folder() + "/pid"_L1},
        [this] { return !askedByTool(u"snmpget"_s, m_port, {u"1.3.6.1.2.1.1.5.0"_s}).isEmpty(); });
}

void SnmpdTest::initTestCase()
{
    if (PeerProcess::find(u"snmpd"_s).isEmpty() || PeerProcess::find(u"snmpget"_s).isEmpty())
        QSKIP("snmpd and net-snmp's tools are not installed");
    m_port = freePort();
    // What it keeps on disk (users' keys, boots) goes into a folder of the test's own.
    static QTemporaryDir persistent;
    qputenv("SNMP_PERSISTENT_DIR", persistent.path().toLocal8Bit());
    QVERIFY2(start(), m_snmpd->output().constData());
}

void SnmpdTest::cleanupTestCase()
{
    m_snmpd.reset();
}

void SnmpdTest::agreesWithNetSnmp_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("v1") << 1;
    QTest::newRow("v2c") << 2;
    QTest::newRow("v3") << 3;
}

void SnmpdTest::agreesWithNetSnmp()
{
    QFETCH(const int, version);
    const auto spec = version == 3 ? v3Spec(m_port, users[3]) : snmpSpec(m_port, hostPlan(), version);
    spec->timeout = Millis{10'000};
    const PollResult result = pollOnce(spec);
    QCOMPARE(result.detail, QString());
    QCOMPARE(code(result.failure), QLatin1String());
    QCOMPARE(result.identity.at(u"name"_s), u"testhost"_s);

    const QStringList scalars =
        askedByTool(u"snmpget"_s, m_port, {u"1.3.6.1.2.1.25.2.2.0"_s, u"1.3.6.1.4.1.2021.4.5.0"_s});
    QCOMPARE(scalars.size(), 2);
    QCOMPARE(findReading(result, u"memory"_s)->value, scalars[0].section(u' ', 1).toDouble());
    QCOMPARE(findReading(result, u"total"_s)->value, scalars[1].section(u' ', 1).toDouble());
    QVERIFY(findReading(result, u"load"_s)->value >= 0);

    const auto units = columnByTool(m_port, u"1.3.6.1.2.1.25.2.3.1.4"_s);
    const auto sizes = columnByTool(m_port, u"1.3.6.1.2.1.25.2.3.1.5"_s);
    QVERIFY(!sizes.isEmpty());
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        const Reading* size = findReading(result, u"size"_s, it.key());
        QVERIFY2(size != nullptr, qPrintable(it.key()));
        // Memory and file systems of a machine at work move between two readings; sizes of buffers by more.
        const double expected = it.value().toDouble() * units.value(it.key()).toDouble();
        QVERIFY2(std::abs(size->value - expected) <= 0.05 * expected + 64e6, qPrintable(it.key()));
    }

    // snmpd speaks Counter64 to v1 managers never (RFC 3584 §4.2.2.1): then the counters are left out.
    const auto names = columnByTool(m_port, u"1.3.6.1.2.1.31.1.1.1.1"_s);
    const auto mtus = columnByTool(m_port, u"1.3.6.1.2.1.2.2.1.4"_s);
    const auto octets = columnByTool(m_port, u"1.3.6.1.2.1.31.1.1.1.6"_s);
    QVERIFY(!names.isEmpty());
    for (auto it = names.begin(); it != names.end(); ++it) {
        const Reading* mtu = findReading(result, u"mtu"_s, it.value());
        QVERIFY2(mtu != nullptr, qPrintable(it.value()));
        QCOMPARE(mtu->value, mtus.value(it.key()).toDouble());
        const Reading* counter = findReading(result, u"octets"_s, it.value());
        if (version == 1) {
            QVERIFY(counter == nullptr);
            continue;
        }
        QVERIFY(counter != nullptr);
        QCOMPARE(counter->counterBits, 64);
        QVERIFY(counter->counter <= octets.value(it.key()).toULongLong());
    }
}

void SnmpdTest::countsProcesses()
{
    const auto spec = snmpSpec(m_port, {});
    spec->plan = processPlan({u"SNMPD"_s, u"snmp?*"_s, u"snmp"_s, u"no-such-*"_s});
    spec->timeout = Millis{10'000};
    const PollResult result = pollOnce(spec);
    QCOMPARE(result.detail, QString());
    const auto count = [&](const QString& name) {
        const Reading* reading = findReading(result, u"serverdrift.process.count"_s, name);
        return reading == nullptr ? -1 : reading->value;
    };
    const QStringList running = columnByTool(m_port, u"1.3.6.1.2.1.25.4.2.1.2"_s).values();
    QVERIFY(running.contains(u"snmpd"_s));
    QCOMPARE(count(u"SNMPD"_s), static_cast<double>(running.count(u"snmpd"_s)));
    QVERIFY(count(u"snmp?*"_s) >= count(u"SNMPD"_s));
    QCOMPARE(count(u"snmp"_s), 0.0); // the whole name, not its beginning
    QCOMPARE(count(u"no-such-*"_s), 0.0);
    const Reading* memory = findReading(result, u"process.memory.usage"_s, u"SNMPD"_s);
    QVERIFY(memory != nullptr);
    QVERIFY(memory->value > 100 * 1024.0);
    QVERIFY(findReading(result, u"process.memory.usage"_s, u"no-such-*"_s) == nullptr);
}

void SnmpdTest::saysThatProcessesAreNotTold()
{
    PeerProcess narrow;
    const quint16 port = freePort();
    const QString file = narrow.writeFile(u"snmpd.conf"_s, "agentAddress udp:127.0.0.1:" + QByteArray::number(port) +
                                                               "\nview few included .1.3.6.1.2.1.1\n"
                                                               "rocommunity public 127.0.0.1 -V few\nmaster no\n");
    QVERIFY(narrow.start(
        u"snmpd"_s,
        {u"-f"_s, u"-Lo"_s, u"-C"_s, u"-c"_s, file, u"-I"_s, u"-smux"_s, u"-p"_s, narrow.folder() + "/pid"_L1},
        [port] { return !askedByTool(u"snmpget"_s, port, {u"1.3.6.1.2.1.1.5.0"_s}).isEmpty(); }));
    ReadingPlan named = hostPlan();
    named.groups = {named.groups.front()};
    ProcessPlans plans;
    const auto spec = snmpSpec(port, {});
    spec->plan = plans.with(std::make_shared<const ReadingPlan>(named), {u"snmpd"_s});
    const PollResult result = pollOnce(spec);
    const Reading* count = findReading(result, u"serverdrift.process.count"_s, u"snmpd"_s);
    QVERIFY(count != nullptr);
    QVERIFY(std::isnan(count->value)); // Unknown, and not none
}

void SnmpdTest::readsWithEveryProtocol_data()
{
    QTest::addColumn<int>("user");
    for (size_t i = 0; i < users.size(); ++i)
        QTest::newRow(users[i].name) << static_cast<int>(i);
}

void SnmpdTest::readsWithEveryProtocol()
{
    QFETCH(const int, user);
    const PollResult result = pollOnce(v3Spec(m_port, users.at(static_cast<size_t>(user))));
    QCOMPARE(result.detail, QString());
    QCOMPARE(code(result.failure), QLatin1String());
    QCOMPARE(result.identity.at(u"name"_s), u"testhost"_s);
    QVERIFY(findReading(result, u"memory"_s) != nullptr);
    QVERIFY(findReading(result, u"mtu"_s, u"lo"_s) != nullptr);
}

void SnmpdTest::namesWrongCredentials_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("priv");
    QTest::addColumn<QString>("authPassword");
    QTest::addColumn<QString>("privPassword");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<PollFailure>("failure");
    const QString good = QString::fromLatin1(authPassword);
    const QString goodPriv = QString::fromLatin1(privPassword);
    QTest::newRow("user") << u"stranger"_s << u"SHA"_s << u"AES"_s << good << goodPriv << u"snmp-user-unknown"_s
                          << PollFailure::Auth;
    QTest::newRow("authentication password") << u"sha1aes"_s << u"SHA"_s << u"AES"_s << u"wrong-password"_s << goodPriv
                                             << u"snmp-auth-refused"_s << PollFailure::Auth;
    QTest::newRow("authentication protocol")
        << u"sha1aes"_s << u"SHA-256"_s << u"AES"_s << good << goodPriv << u"snmp-auth-refused"_s << PollFailure::Auth;
    QTest::newRow("privacy password") << u"sha1aes"_s << u"SHA"_s << u"AES"_s << good << u"wrong-password"_s
                                      << u"snmp-privacy-silent"_s << PollFailure::Timeout;
    QTest::newRow("level") << u"sha256only"_s << u"SHA-256"_s << u"AES"_s << good << goodPriv << u"snmp-level-refused"_s
                           << PollFailure::Auth;
    QTest::newRow("short password") << u"sha1aes"_s << u"SHA"_s << u""_s << u"short"_s << QString()
                                    << u"snmp-auth-short"_s << PollFailure::Auth;
    QTest::newRow("no user") << QString() << u"SHA"_s << u""_s << good << QString() << u"snmp-no-user"_s
                             << PollFailure::Auth;
    QTest::newRow("unknown protocol") << u"sha1aes"_s << u"ROT13"_s << u""_s << good << QString() << u"ROT13"_s
                                      << PollFailure::Auth;
}

void SnmpdTest::namesWrongCredentials()
{
    QFETCH(const QString, user);
    QFETCH(const QString, auth);
    QFETCH(const QString, priv);
    QFETCH(const QString, authPassword);
    QFETCH(const QString, privPassword);
    QFETCH(const QString, detail);
    QFETCH(const PollFailure, failure);
    const auto spec =
        v3Spec(m_port, users[1], authPassword.toLatin1().constData(), privPassword.toLatin1().constData());
    spec->credential.edit().user = user;
    spec->credential.edit().authProtocol = auth;
    spec->credential.edit().privProtocol = priv;
    const PollResult result = pollOnce(spec);
    QVERIFY2(result.detail.contains(detail), qPrintable(result.detail));
    QCOMPARE(code(result.failure), code(failure));
    QVERIFY(result.readings.empty());
    if (failure == PollFailure::Auth) // known from a report, not by time-out
        QVERIFY(result.finished.steady - result.started.steady < spec->timeout / 2);
}

void SnmpdTest::findsARestartedAgentAgain()
{
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    const auto spec = v3Spec(m_port, users[1]);
    for (int poll = 0; poll < 3; ++poll) {
        worker->submit({orderFor(spec, clock)});
        const auto results = sink.wait(1);
        QCOMPARE(results.size(), 1U);
        QCOMPARE(results[0].detail, QString());
        QVERIFY(findReading(results[0], u"memory"_s) != nullptr);
        if (poll == 1) { // its boots rise, its time begins anew, its engine may be another
            m_snmpd.reset();
            QVERIFY(start());
        }
    }
}

void SnmpdTest::keepsSessionsOfDifferentPasswordsApart()
{
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    const auto right = v3Spec(m_port, users[1]);
    const auto wrong = v3Spec(m_port, users[1], "wrong-password");
    wrong->check = CheckId{2};
    for (int poll = 0; poll < 3; ++poll) {
        for (const auto& spec : {right, wrong}) {
            worker->submit({orderFor(spec, clock)});
            const auto results = sink.wait(1);
            QCOMPARE(results.size(), 1U);
            QCOMPARE(code(results[0].failure), code(spec == right ? PollFailure::None : PollFailure::Auth));
        }
    }
}

} // namespace sd::test

QTEST_GUILESS_MAIN(sd::test::SnmpdTest)
#include "tst_snmpd.moc"
