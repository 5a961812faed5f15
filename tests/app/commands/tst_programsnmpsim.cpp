#include "tests/app/commands/program.h"
#include "tests/support/corpus.h"
#include "tests/support/peerprocess.h"
#include "tests/support/snmpagent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sd;
using test::Program;
using test::Said;

namespace {

const QStringList Recordings{u"aix"_s,       u"apc_smx750i"_s, u"drac_r640"_s,   u"dsm_ds214se-dsm7"_s,
                             u"exagridos"_s, u"linux_lsi"_s,   u"vmware-esxi"_s, u"xclarity_lenovoxcc"_s};

QString pathOf(const QString& recording)
{
    return test::corpusFolder() + "/snmp/"_L1 + recording + ".snmprec"_L1;
}

/// What a probe printed, without what differs from one agent and moment to the next.
QJsonObject comparable(const Said& said)
{
    QJsonObject json = said.json().object();
    json.remove(u"target"_s);
    json.remove(u"elapsed_ms"_s);
    return json;
}

} // namespace

/// The recordings served by Debian's snmpsim, which is not ours, read as those of our own agent are.
class TestProgramSnmpSim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheSame_data();
    void readsTheSame();
    void scanFindsIt();

private:
    [[nodiscard]] Said probe(quint16 port, const QStringList& way)
    {
        return m_program.run(QStringList{u"probe"_s, u"127.0.0.1:%1"_s.arg(port), u"--baseline"_s, u"generic-server"_s,
                                         u"--timeout"_s, u"25s"_s, u"--json"_s} +
                             way);
    }

    Program m_program;
    test::PeerProcess m_sim; ///< one community, and one SNMPv3 context, a recording
    quint16 m_port = 0;
};

void TestProgramSnmpSim::initTestCase()
{
    if (test::corpusFolder().isEmpty())
        QSKIP(test::corpusMissing);
    if (test::PeerProcess::find(u"snmpsimd"_s).isEmpty())
        QSKIP("snmpsim is not installed");
    QVERIFY(QDir(m_sim.folder()).mkdir(u"data"_s));
    for (const QString& recording : Recordings)
        QVERIFY(QFile::copy(pathOf(recording), m_sim.folder() + "/data/"_L1 + recording + ".snmprec"_L1));
    m_port = test::freePort();
    QStringList arguments{u"--data-dir="_s + m_sim.folder() + "/data"_L1,
                          u"--cache-dir="_s + m_sim.folder() + "/cache"_L1,
                          u"--agent-udpv4-endpoint=127.0.0.1:%1"_s.arg(m_port), u"--logging-method=stderr"_s};
    if (::getuid() == 0) // it does not stay root unasked
        arguments += {u"--process-user=root"_s, u"--process-group=root"_s};
    QVERIFY2(m_sim.start(u"snmpsimd"_s, arguments, [this] { return m_sim.output().contains("Listening at"); }),
             m_sim.output().constData());
}

void TestProgramSnmpSim::readsTheSame_data()
{
    QTest::addColumn<QString>("recording");
    for (const QString& recording : Recordings)
        QTest::newRow(qPrintable(recording)) << recording;
}

void TestProgramSnmpSim::readsTheSame()
{
    QFETCH(QString, recording);
    const test::SnmpAgent agent(test::SnmpRecording::load(pathOf(recording)),
                                test::AgentSettings{.community = recording.toUtf8()});
    const QStringList community{u"--snmp"_s, u"2c"_s, u"--community"_s, recording};
    const Said ours = probe(agent.port(), community);
    QVERIFY2(ours.code >= 0 && ours.code <= 2, ours.err.constData());
    QVERIFY(comparable(ours)["readings"_L1].toArray().size() > 0);

    const Said theirs = probe(m_port, community);
    QCOMPARE(comparable(theirs), comparable(ours));

    // The user and the keys are snmpsim's own.
    const QString secrets = m_program.write(u"secrets"_s, "auth-password=auctoritas\npriv-password=privatus\n");
    const Said secure = probe(m_port, {u"--snmp"_s, u"3"_s, u"--user"_s, u"simulator"_s, u"--auth"_s, u"MD5"_s,
                                       u"--priv"_s, u"DES"_s, u"--context"_s, recording, u"--secrets"_s, secrets});
    QCOMPARE(comparable(secure), comparable(ours));
}

void TestProgramSnmpSim::scanFindsIt()
{
    const Said said = m_program.run({u"scan"_s, u"127.0.0.1"_s, u"--snmp-port"_s, QString::number(m_port),
                                     u"--community"_s, u"drac_r640"_s, u"--json"_s});
    QCOMPARE(said.code, 0);
    const QJsonObject json = said.json().object();
    QCOMPARE(json["asked"_L1].toInt(), 1);
    QCOMPARE(json["complete"_L1].toBool(), true);
    const QJsonObject found = json["candidates"_L1].toArray().first().toObject();
    QCOMPARE(found["addresses"_L1].toArray(), QJsonArray{u"127.0.0.1"_s});
    QCOMPARE(found["identity"_L1].toObject()["model"_L1].toString(), u"PowerEdge R640"_s);
    QVERIFY(found["baselines"_L1].toArray().contains(u"dell-poweredge"_s));
    QCOMPARE(found["watched"_L1].toBool(), false);
}

QTEST_GUILESS_MAIN(TestProgramSnmpSim)
#include "tst_programsnmpsim.moc"
