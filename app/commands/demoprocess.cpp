#include "app/commands/demoprocess.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int startTimeout = 20'000; ///< ms
constexpr int endTimeout = 3'000;
constexpr char ReadyWord[] = "ready ";

} // namespace

DemoProcess::~DemoProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(endTimeout)) {
        m_process.kill();
        m_process.waitForFinished(endTimeout);
    }
}

Result<void> DemoProcess::start(demo::EstateProcessOptions& options)
{
    auto started = startOnce(options);
    if (started || started.failure().code != "port"_L1)
        return started;
    options.ports = {};
    return startOnce(options);
}

Result<void> DemoProcess::startOnce(demo::EstateProcessOptions& options)
{
    m_process.start(QCoreApplication::applicationFilePath(), toArguments(options));
    if (!m_process.waitForStarted(startTimeout))
        return Failure{u"demo"_s, u"The demo estate did not start: %1."_s.arg(m_process.errorString())};
    QByteArray said;
    while (m_process.waitForReadyRead(startTimeout)) {
        said += m_process.readAllStandardOutput();
        if (const auto ports = readyPorts(said)) {
            options.ports = *ports;
            return {};
        }
    }
    m_process.kill();
    m_process.waitForFinished(endTimeout);
    said += m_process.readAllStandardOutput();
    const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    return Failure{said.startsWith("port") ? u"port"_s : u"demo"_s,
                   words.isEmpty() ? u"The demo estate did not get ready."_s : words};
}

QStringList toArguments(const demo::EstateProcessOptions& options)
{
    const auto number = [](auto value) { return QString::number(value); };
    return {u"demo-estate"_s,
            u"--customers"_s,
            number(options.plan.customers),
            u"--servers"_s,
            number(options.plan.servers),
            u"--seed"_s,
            number(options.plan.seed),
            u"--base-address"_s,
            QHostAddress(options.plan.baseAddress).toString(),
            u"--port"_s,
            number(options.ports.snmp),
            u"--epoch"_s,
            number(toMs(options.stage.epoch)),
            u"--begin"_s,
            number(toMs(options.stage.begin)),
            u"--speed"_s,
            number(options.lapse.speed),
            u"--ca-file"_s,
            options.caFile};
}

QByteArray readyLine(const demo::EstatePorts& ports)
{
    QByteArray line = "ready";
    for (const quint16 port : {ports.snmp, ports.http, ports.https, ports.expiring})
        line += ' ' + QByteArray::number(port);
    return line + '\n';
}

std::optional<demo::EstatePorts> readyPorts(const QByteArray& said)
{
    const qsizetype start = said.indexOf(ReadyWord);
    const qsizetype end = start < 0 ? -1 : said.indexOf('\n', start);
    if (end < 0)
        return {};
    const QList<QByteArray> words = said.sliced(start, end - start).split(' ');
    if (words.size() != 5)
        return {};
    return demo::EstatePorts{words[1].toUShort(), words[2].toUShort(), words[3].toUShort(), words[4].toUShort()};
}

} // namespace sd
