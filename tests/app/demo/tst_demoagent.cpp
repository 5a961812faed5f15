#include "app/demo/agent/mibvalues.h"
#include "app/demo/agent/snmpagent.h"
#include "app/demo/noise.h"
#include "tests/support/peerprocess.h"
#include "tests/support/testclock.h"

#include <QProcess>
#include <QTest>

#include <poll.h>

#include <atomic>
#include <thread>

using namespace sd;
using namespace sd::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime epoch = fromMs(1'780'480'800'000); ///< 2026-06-03T10:00:00Z

/// An estate, and an agent for it on a thread of its own.
class RunningAgent
{
public:
    RunningAgent()
        : m_agent(SnmpAgent::open(0, behaviour, clock))
        , m_thread([this] { run(); })
    {}
    ~RunningAgent()
    {
        m_stop = true;
        m_thread.join();
    }

    [[nodiscard]] bool isOpen() const { return bool(m_agent); }

    /// What one of Debian's SNMP tools prints about a server.
    [[nodiscard]] QString ask(const QString& tool, const QString& address, QStringList arguments) const
    {
        QProcess process;
        const QString target = address % u':' % QString::number((*m_agent)->port());
        process.start(tool, QStringList{u"-v2c"_s, u"-cpublic"_s, u"-t1"_s, u"-r0"_s, u"-On"_s, u"-Oe"_s, target} +
                                arguments);
        process.waitForFinished(20'000);
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

    test::TestClock clock{epoch};
    EstatePlan plan = planEstate({});
    Behaviour behaviour{plan, Rhythm({epoch - 24h * 400, epoch + 24h * 400}), Story({epoch, epoch})};

private:
    void run()
    {
        while (!m_stop && m_agent) {
            pollfd watched{(*m_agent)->fd(), POLLIN, 0};
            if (::poll(&watched, 1, 20) > 0)
                (*m_agent)->serve();
        }
    }

    Result<std::unique_ptr<SnmpAgent>> m_agent;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

QByteArray request(quint8 pdu, qint64 second, qint64 third, const std::vector<std::vector<quint32>>& asked)
{
    std::array<char, 4096> buffer;
    BerWriter writer(buffer);
    for (auto arcs = asked.rbegin(); arcs != asked.rend(); ++arcs) {
        const size_t before = writer.size();
        writer.writeString(tag::Null, {});
        writer.writeString(tag::ObjectId, encodeArcs(*arcs));
        writer.wrap(tag::Sequence, before);
    }
    writer.wrap(tag::Sequence, 0);
    writer.writeInteger(third);
    writer.writeInteger(second);
    writer.writeInteger(4711);
    writer.wrap(pdu, 0);
    writer.writeString(tag::OctetString, QByteArrayView("public"));
    writer.writeInteger(1);
    writer.wrap(tag::Sequence, 0);
    return writer.bytes().toByteArray();
}

struct Answer
{
    qint64 error = -1;
    std::vector<std::vector<quint32>> names;
    std::vector<quint8> tags;
};

Answer parse(QByteArrayView bytes)
{
    Answer answer;
    BerReader outer(bytes);
    BerReader message(outer.take(tag::Sequence));
    message.takeInteger();
    message.take(tag::OctetString);
    BerReader body(message.take(tag::Response));
    body.takeInteger();
    answer.error = body.takeInteger();
    body.takeInteger();
    BerReader bindings(body.take(tag::Sequence));
    while (bindings.isOk() && !bindings.atEnd()) {
        BerReader binding(bindings.take(tag::Sequence));
        answer.names.push_back(*decodeArcs(binding.take(tag::ObjectId)));
        answer.tags.push_back(binding.next()->first);
    }
    return answer;
}

} // namespace

class TestDemoAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersSurviveTheirCoding_data();
    void integersSurviveTheirCoding();
    void walkMeetsEveryObjectOnce();
    void bulkFillsOneDatagramAndEndsInOrder();
    void missingObjectsAreNamed();
    void brokenRequestsAreLeftUnanswered();
    void answersComeFromTheAskedAddress();
    void walkSeesTheServersVolumes();
    void silentServersDoNotAnswer();
};

void TestDemoAgent::integersSurviveTheirCoding_data()
{
    QTest::addColumn<qint64>("value");
    for (const qint64 value :
         {0LL, 1LL, 127LL, 128LL, 255LL, 256LL, -1LL, -128LL, -129LL, 2'147'483'647LL, -2'147'483'648LL})
        QTest::addRow("%lld", value) << value;
}

void TestDemoAgent::integersSurviveTheirCoding()
{
    QFETCH(qint64, value);
    std::array<char, 32> buffer;
    BerWriter writer(buffer);
    writer.writeInteger(value);
    BerReader reader(writer.bytes());
    QCOMPARE(reader.takeInteger(), value);
    QVERIFY(reader.isOk() && reader.atEnd());
}

void TestDemoAgent::walkMeetsEveryObjectOnce()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm({epoch, epoch}), Story({epoch}));
    const SnmpResponder responder(behaviour);
    const Moment moment = behaviour.moment(epoch);
    std::array<char, SnmpResponder::maxAnswer> buffer;
    for (const DemoServer& server : plan.servers) {
        const MibTree tree(server);
        std::vector<quint32> at{1, 3};
        for (const MibEntry& entry : tree.entries()) {
            const Answer answer =
                parse(responder.answer(request(tag::GetNextRequest, 0, 0, {at}), server, moment, buffer));
            QCOMPARE(answer.names.size(), 1U);
            QVERIFY(answer.names.front() == entry.arcs);
            QVERIFY(answer.tags.front() < tag::NoSuchObject);
            at = entry.arcs;
        }
        const Answer end = parse(responder.answer(request(tag::GetNextRequest, 0, 0, {at}), server, moment, buffer));
        QCOMPARE(end.tags.front(), tag::EndOfMibView);
    }
}

void TestDemoAgent::bulkFillsOneDatagramAndEndsInOrder()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm({epoch, epoch}), Story({epoch}));
    const SnmpResponder responder(behaviour);
    const Moment moment = behaviour.moment(epoch);
    std::array<char, 8192> buffer;
    const DemoServer& server = plan.servers.front();
    const QByteArray ask = request(tag::GetBulkRequest, 1, 1'000, {{1, 3, 6, 1, 2, 1, 1, 3}, {1, 3, 6, 1, 2, 1, 2}});
    const QByteArrayView bytes = responder.answer(ask, server, moment, buffer);
    QVERIFY(bytes.size() <= qsizetype(SnmpResponder::maxAnswer));
    const Answer answer = parse(bytes);
    QCOMPARE(answer.error, 0);
    QCOMPARE_GT(answer.names.size(), 20U);
    for (size_t i = 2; i < answer.names.size(); ++i)
        QVERIFY(answer.names[i - 1] < answer.names[i]);

    const QByteArray past = request(tag::GetBulkRequest, 0, 10, {{1, 3, 7}});
    const Answer end = parse(responder.answer(past, server, moment, buffer));
    QCOMPARE(end.tags, std::vector<quint8>{tag::EndOfMibView});
}

void TestDemoAgent::missingObjectsAreNamed()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm({epoch, epoch}), Story({epoch}));
    const SnmpResponder responder(behaviour);
    std::array<char, SnmpResponder::maxAnswer> buffer;
    const QByteArray ask = request(tag::GetRequest, 0, 0, {{1, 3, 6, 1, 2, 1, 1, 5, 0}, {1, 3, 6, 1, 2, 1, 99, 0}});
    const Answer answer = parse(responder.answer(ask, plan.servers.front(), behaviour.moment(epoch), buffer));
    QCOMPARE(answer.tags, (std::vector<quint8>{tag::OctetString, tag::NoSuchObject}));
}

void TestDemoAgent::brokenRequestsAreLeftUnanswered()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm({epoch, epoch}), Story({epoch}));
    const SnmpResponder responder(behaviour);
    const Moment moment = behaviour.moment(epoch);
    std::array<char, SnmpResponder::maxAnswer> buffer;
    const QByteArray good = request(tag::GetBulkRequest, 0, 5, {{1, 3, 6, 1, 2, 1, 2}, {1, 3, 6, 1, 2, 1, 25}});
    const auto& server = plan.servers.front();
    QVERIFY(!responder.answer(good, server, moment, buffer).isEmpty());
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(responder.answer(good.first(length), server, moment, buffer).isEmpty());
    QVERIFY(responder.answer(QByteArray(good).replace("public", "secret"), server, moment, buffer).isEmpty());
    // Whatever else arrives must not bring the agent down.
    for (quint64 round = 0; round < 50'000; ++round) {
        QByteArray bad = good;
        for (quint64 change = 0; change < 1 + round % 4; ++change) {
            const quint64 dice = mix(round, change);
            bad[static_cast<qsizetype>(dice % static_cast<quint64>(bad.size()))] = static_cast<char>(dice >> 32);
        }
        QVERIFY(responder.answer(bad, server, moment, buffer).size() <= qsizetype(SnmpResponder::maxAnswer));
    }
}

void TestDemoAgent::answersComeFromTheAskedAddress()
{
    if (test::PeerProcess::find(u"snmpget"_s).isEmpty())
        QSKIP("snmpget is not installed");
    const RunningAgent agent;
    QVERIFY(agent.isOpen());
    // snmpget refuses an answer from another address than the one it asked: getting one is the proof.
    for (const size_t index : {size_t(0), size_t(7), size_t(39)}) {
        const DemoServer& server = agent.plan.servers[index];
        const QString said = agent.ask(u"snmpget"_s, server.addressText(), {u"1.3.6.1.2.1.1.5.0"_s});
        QVERIFY2(said.contains(server.name), qPrintable(said));
    }
    const QString stranger = agent.ask(u"snmpget"_s, u"127.20.9.9"_s, {u"1.3.6.1.2.1.1.5.0"_s});
    QVERIFY2(stranger.contains("Timeout"_L1), qPrintable(stranger));
}

void TestDemoAgent::walkSeesTheServersVolumes()
{
    if (test::PeerProcess::find(u"snmpbulkwalk"_s).isEmpty())
        QSKIP("snmpbulkwalk is not installed");
    const RunningAgent agent;
    QVERIFY(agent.isOpen());
    const auto server = std::find_if(agent.plan.servers.begin(), agent.plan.servers.end(),
                                     [](const DemoServer& each) { return each.role == Role::FileServer; });
    const QString names = agent.ask(u"snmpbulkwalk"_s, server->addressText(), {u"1.3.6.1.2.1.25.2.3.1.3"_s});
    QCOMPARE(names.count(u'\n'), static_cast<qsizetype>(server->volumes.size() + 2));
    QVERIFY2(names.contains("C:"_L1) && names.contains("Physical Memory"_L1), qPrintable(names));

    const Moment moment = agent.behaviour.moment(epoch);
    const auto clusters = static_cast<qint64>(agent.behaviour.volumeUsed(*server, 1, moment) / 4096);
    const QString used = agent.ask(u"snmpget"_s, server->addressText(), {u"1.3.6.1.2.1.25.2.3.1.6.2"_s});
    QVERIFY2(used.contains(u"INTEGER: "_s % QString::number(clusters)), qPrintable(used));

    const QString counter = agent.ask(u"snmpget"_s, server->addressText(), {u"1.3.6.1.2.1.31.1.1.1.6.1"_s});
    QVERIFY2(counter.contains(u"Counter64: "_s % QString::number(agent.behaviour.octets(*server, 0, false, moment))),
             qPrintable(counter));
}

void TestDemoAgent::silentServersDoNotAnswer()
{
    if (test::PeerProcess::find(u"snmpget"_s).isEmpty())
        QSKIP("snmpget is not installed");
    RunningAgent agent;
    QVERIFY(agent.isOpen());
    const auto branch = std::find_if(agent.plan.servers.begin(), agent.plan.servers.end(),
                                     [](const DemoServer& each) { return each.part == Part::BranchSwitch; });
    const QStringList name{u"1.3.6.1.2.1.1.5.0"_s};
    QVERIFY(agent.ask(u"snmpget"_s, branch->addressText(), name).contains(branch->name));
    agent.clock.advance(60s);
    QVERIFY(agent.ask(u"snmpget"_s, branch->addressText(), name).contains("Timeout"_L1));
    agent.clock.advance(60s);
    QVERIFY(agent.ask(u"snmpget"_s, branch->addressText(), name).contains(branch->name));
}

QTEST_GUILESS_MAIN(TestDemoAgent)
#include "tst_demoagent.moc"
