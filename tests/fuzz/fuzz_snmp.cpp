// SNMP answers: what a device may send, decoded, then played to a poll as its answers one after the other.

#include "app/probes/plan/planreadings.h"
#include "app/probes/snmp/scalarget.h"
#include "app/probes/snmp/tablewalk.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

using namespace sd;

namespace {

constexpr int mostAnswers = 64;

std::shared_ptr<const SnmpProgram> program()
{
    const auto oid = [](const char* text) { return *Oid::parse(QString::fromLatin1(text)); };
    PlanGroup scalars;
    scalars.name = QStringLiteral("s");
    scalars.columns = {{QStringLiteral("a"), oid("1.3.6.1.2.1.1.3.0")},
                       {QStringLiteral("b"), oid("1.3.6.1.2.1.1.1.0")}};
    PlanMetric metric;
    metric.metric = QStringLiteral("m");
    metric.value = *Expression::parse(QStringLiteral("first(a, 1) / 100"));
    scalars.metrics = {metric};
    PlanGroup table;
    table.name = QStringLiteral("t");
    table.table = true;
    table.columns = {{QStringLiteral("c"), oid("1.3.6.1.2.1.2")}, {QStringLiteral("d"), oid("1.3.6.1.2.1.3")}};
    table.instanceColumn = QStringLiteral("c");
    table.maxRows = 50;
    PlanMetric counter;
    counter.metric = QStringLiteral("n");
    counter.kind = ReadingKind::Counter;
    counter.counterColumn = QStringLiteral("d");
    PlanMetric status;
    status.metric = QStringLiteral("o");
    status.kind = ReadingKind::Status;
    status.value = *Expression::parse(QStringLiteral("d"));
    PlanMetric mean = status;
    mean.aggregate = QStringLiteral("mean");
    table.metrics = {counter, status, mean};
    auto plan = std::make_shared<ReadingPlan>();
    plan->groups = {scalars, table};
    plan->uptimeColumn = QStringLiteral("a");
    plan->identity = {{QStringLiteral("os"), QStringLiteral("b")}};
    return SnmpProgram::compile(plan);
}

/// The input as packets, each behind two octets of length.
class Packets
{
public:
    explicit Packets(ber::Bytes input)
        : m_rest(input)
    {}
    std::optional<ber::Bytes> next()
    {
        if (m_rest.size() < 2)
            return {};
        const size_t length = std::min<size_t>(m_rest.size() - 2, size_t{m_rest[0]} << 8 | m_rest[1]);
        const ber::Bytes packet = m_rest.subspan(2, length);
        m_rest = m_rest.subspan(2 + length);
        return packet;
    }

private:
    ber::Bytes m_rest;
};

/// Plays answers to one part of a poll until it has enough. It must come to an end by itself.
template<typename Part>
void play(Part& part, Packets& packets)
{
    std::vector<SnmpVarbind> varbinds;
    for (int i = 0; i < mostAnswers && part.next(); ++i) {
        SnmpAnswer answer;
        SnmpHead head;
        const auto packet = packets.next();
        if (!packet) {
            answer.failure = PollFailure::Timeout;
        } else if (decodeMessage(*packet, head, varbinds) == ber::Fault::None) {
            answer.errorStatus = head.errorStatus;
            answer.errorIndex = head.errorIndex;
            answer.varbinds = varbinds;
        }
        part.take(answer);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const std::shared_ptr<const SnmpProgram> compiled = program();
    const ber::Bytes input(data, size);
    SnmpHead head;
    std::vector<SnmpVarbind> varbinds;
    decodeMessage(input, head, varbinds);
    for (const SnmpVarbind& varbind : varbinds) {
        if (!ber::isOid(varbind.oid) || oidText(varbind.oid).isEmpty())
            abort();
        static_cast<void>(varbind.value.text());
        static_cast<void>(varbind.value.number());
    }
    qint32 id = 0;
    SnmpEngine engine;
    decodeDiscovery(input, id, engine);

    Packets packets(input);
    SnmpAnswers answers;
    answers.reset(2);
    answers.group(0).columns = 2;
    answers.group(0).addRow({});
    PollNotes notes;
    ScalarGet get;
    const std::array<quint16, 2> wanted{0, 1};
    get.start(*compiled, answers, notes, wanted, 2);
    play(get, packets);
    TableWalk walk;
    walk.start(compiled->groups[1], answers, answers.group(1), notes, size % 2 == 0 ? 25 : 0);
    play(walk, packets);
    if (answers.group(1).size() > 50)
        abort();
    static_cast<void>(readingsOf(compiled->reading, answers));
    static_cast<void>(identityOf(compiled->reading, answers));
    return 0;
}
