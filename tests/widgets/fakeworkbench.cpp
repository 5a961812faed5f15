#include "tests/widgets/fakeworkbench.h"

#include "models/domain/explanation.h"

#include <array>

namespace sd::test {

using namespace std::chrono_literals;

namespace {

struct Line
{
    const char* metric;
    const char* instance;
    double value;
    const char* unit;
};
constexpr std::array lines{
    Line{"system.cpu.utilization", "", 0.12, "1"}, Line{"system.memory.utilization", "", 0.47, "1"},
    Line{"system.filesystem.utilization", "C:", 0.969, "1"}, Line{"system.filesystem.utilization", "D:", 0.33, "1"},
    Line{"system.network.io.receive", "vmxnet3", 1.16e7, "By/s"}};

} // namespace

FakeWorkbench::FakeWorkbench(TestClock& clock)
    : m_clock(clock)
{
    identity[QStringLiteral("os")] = QStringLiteral("Windows Server 2022 21H2");
    identity[QStringLiteral("vendor")] = QStringLiteral("HPE");
    identity[QStringLiteral("model")] = QStringLiteral("DL360 Gen10");
}

void FakeWorkbench::readRules(Check check, Rules reply)
{
    std::vector<ThresholdRule> all = rules;
    all.insert(all.end(), check.overrides.begin(), check.overrides.end());
    auto shared = std::make_shared<const std::vector<ThresholdRule>>(std::move(all));
    QMetaObject::invokeMethod(
        this, [reply = std::move(reply), shared] { reply(shared); }, Qt::QueuedConnection);
}

void FakeWorkbench::readLogs(std::vector<CheckId> checks, Logs reply)
{
    ++logsAsked;
    std::vector<CheckLog> logs;
    for (const CheckId check : checks) {
        CheckLog log{.check = check, .polls = {}, .last = {}, .identity = identity};
        const UtcTime now = m_clock.utcNow();
        for (int i = 0; i < 6; ++i)
            log.polls.push_back({now - i * 60s - 18s, Millis{12 + i}});
        log.polls[3].cause = QStringLiteral("timeout");
        log.polls[3].text = explain(Why::SnmpSilent, QStringLiteral("10.4.0.11:161"));
        log.polls[3].elapsed = 5s;
        for (const Line& line : lines) {
            Reading reading;
            reading.key = {QString::fromLatin1(line.metric), QString::fromLatin1(line.instance)};
            reading.value = line.value;
            reading.unit = QString::fromLatin1(line.unit);
            log.last.push_back(std::move(reading));
        }
        for (int fan = 1; check.value >= 410 && fan <= 6; ++fan) { // of addMachines
            Reading speed;
            speed.key = {QStringLiteral("hw.fan.speed"), QStringLiteral("Fan %1").arg(fan)};
            speed.source = QStringLiteral("snmp 1.3.6.1.4.1.232.6.2.6.7.1.12.0.%1").arg(fan);
            log.last.push_back(std::move(speed));
        }
        log.nextPoll = now + 42s;
        logs.push_back(std::move(log));
    }
    QMetaObject::invokeMethod(
        this, [reply = std::move(reply), logs = std::move(logs)] { reply(logs); }, Qt::QueuedConnection);
}

Subscription FakeWorkbench::tryCheck(Trial trial, Tried answered)
{
    tried.push_back(trial);
    auto asking = std::make_shared<Tried>(std::move(answered));
    const Held held{std::move(trial), asking};
    if (holdTrials)
        m_held.push_back(held);
    else
        QMetaObject::invokeMethod(
            this, [this, held] { reply(held); }, Qt::QueuedConnection);
    return Subscription([this, asking = std::move(asking)]() mutable {
        asking.reset();
        ++cancelled;
    });
}

void FakeWorkbench::reply(const Held& held)
{
    const auto still = held.reply.lock();
    if (!still)
        return;
    TrialAnswer silent;
    silent.cause = QStringLiteral("timeout");
    silent.elapsed = 3s;
    (*still)(answer ? answer(held.trial) : silent);
}

void FakeWorkbench::answerHeld()
{
    for (const Held& held : std::exchange(m_held, {}))
        reply(held);
}

void FakeWorkbench::readInterval(CheckParams params, Interval reply)
{
    const auto said = intervals.find(kindOf(params));
    const Millis interval = said == intervals.end() ? usualInterval(kindOf(params)) : said->second;
    QMetaObject::invokeMethod(
        this, [reply = std::move(reply), interval] { reply(interval); }, Qt::QueuedConnection);
}

void FakeWorkbench::readBaselines(BaselineNames reply)
{
    QMetaObject::invokeMethod(
        this,
        [reply = std::move(reply)] {
            reply({{QStringLiteral("dell-poweredge"), QStringLiteral("Dell PowerEdge, by iDRAC")},
                   {QStringLiteral("generic-server"), QStringLiteral("Any server by SNMP")}});
        },
        Qt::QueuedConnection);
}

namespace {

/// A Windows server on Dell's iron, which says so.
void addMachine(TrialAnswer& answer)
{
    answer.identity[QStringLiteral("vendor")] = QStringLiteral("Dell");
    answer.identity[QStringLiteral("model")] = QStringLiteral("PowerEdge R750");
    answer.identity[QStringLiteral("serial")] = QStringLiteral("8KQ2XN3");
    answer.baselines = {QStringLiteral("dell-openmanage"), QStringLiteral("windows-server")};
    JudgedReading inlet = answer.readings.front();
    inlet.reading.key = {QStringLiteral("hw.temperature"), QStringLiteral("System Board Inlet Temp")};
    inlet.reading.unit = QStringLiteral("Cel");
    inlet.value = inlet.reading.value = 24;
    inlet.threshold = Threshold{.warning = 43, .error = 47};
    answer.readings.push_back(inlet);
    JudgedReading supply = answer.readings.front();
    supply.reading.key = {QStringLiteral("hw.status"), QStringLiteral("PSU 2")};
    supply.reading.kind = ReadingKind::Status;
    supply.reading.reported = State::Ok;
    supply.reading.text = QStringLiteral("ok");
    supply.threshold.reset();
    answer.readings.push_back(supply);
}

} // namespace

TrialAnswer sampleAnswer(const Trial& trial)
{
    const auto* tcp = std::get_if<TcpParams>(&*trial.check.params);
    if (std::holds_alternative<IcmpParams>(*trial.check.params))
        return wellAnswer(QStringLiteral("serverdrift.icmp.rtt"), 0.0004, QStringLiteral("s"), Millis{1});
    if (std::holds_alternative<SnmpParams>(*trial.check.params)) {
        TrialAnswer answer =
            wellAnswer(QStringLiteral("system.cpu.utilization"), 0.23, QStringLiteral("1"), Millis{38});
        answer.identity[QStringLiteral("os")] = QStringLiteral("Windows Server 2022 21H2");
        JudgedReading volume = answer.readings.front();
        volume.reading.key = {QStringLiteral("system.filesystem.utilization"), QStringLiteral("C:")};
        volume.value = volume.reading.value = 0.91;
        volume.threshold = Threshold{.warning = 0.85, .error = 0.93};
        volume.state = answer.state = State::Warning;
        answer.readings.push_back(volume);
        if (trial.recognises)
            addMachine(answer);
        return answer;
    }
    if (tcp != nullptr && tcp->port == 3389)
        return wellAnswer(QStringLiteral("serverdrift.tcp.connect"), 0.002, QStringLiteral("s"), Millis{2});
    TrialAnswer refused;
    refused.cause = tcp == nullptr ? QStringLiteral("timeout") : QStringLiteral("refused");
    return refused;
}

TrialAnswer sampleMachineAnswer(const Trial& trial)
{
    TrialAnswer answer;
    if (std::holds_alternative<WsmanParams>(*trial.check.params)) {
        answer = wellAnswer(QStringLiteral("http.response.status_code"), 200, QStringLiteral("1"), Millis{21});
        answer.identity = {{QStringLiteral("os"), QStringLiteral("Windows Server 2022")}};
        answer.fitting = {QStringLiteral("windows-server"), QStringLiteral("windows-exporter")};
        return answer;
    }
    if (!std::holds_alternative<RedfishParams>(*trial.check.params))
        return sampleAnswer(trial);
    answer.cause = QStringLiteral("auth");
    answer.elapsed = Millis{640};
    answer.identity = {{QStringLiteral("vendor"), QStringLiteral("Dell")},
                       {QStringLiteral("model"), QStringLiteral("iDRAC")}};
    answer.baselines = {QStringLiteral("dell-poweredge")};
    answer.certificate = std::make_shared<PeerCertificate>(PeerCertificate{
        .subject = QStringLiteral(
            "C = US, ST = Texas, L = Round Rock, O = Dell Inc., OU = Remote Access Group, CN = idrac-8KQ2XN3"),
        .issuer = QStringLiteral("CN = idrac-8KQ2XN3"),
        .until = fromMs(1'967'673'600'000),
        .fingerprint = QStringLiteral("3F2A9C0177D4E85B16AE90CC41B7D25E8805F3A16C9D40B2E7714FA0935C6D18"),
        .fault = explain(Why::TlsSelfSigned)});
    return answer;
}

TrialAnswer wellAnswer(const QString& metric, double value, const QString& unit, Millis elapsed)
{
    TrialAnswer answer;
    answer.state = State::Ok;
    answer.elapsed = elapsed;
    JudgedReading reading;
    reading.reading.key = {metric, {}};
    reading.reading.unit = unit;
    reading.value = reading.reading.value = value;
    reading.state = State::Ok;
    answer.readings.push_back(std::move(reading));
    return answer;
}

} // namespace sd::test
