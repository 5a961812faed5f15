#pragma once

#include "app/demo/estateprocess.h"

#include <QProcess>

#include <optional>

namespace sd {

/// The estate, played by this program in another process. It ends with the object, and also when we are killed.
class DemoProcess
{
public:
    DemoProcess() = default;
    ~DemoProcess();
    DemoProcess(const DemoProcess&) = delete;
    DemoProcess& operator=(const DemoProcess&) = delete;

    /// Starts it and waits until everything answers. Where its ports are taken it looks for others: `options.ports`
    /// says then which. Fails with the estate's own words.
    Result<void> start(demo::EstateProcessOptions& options);

private:
    Result<void> startOnce(demo::EstateProcessOptions& options);

    QProcess m_process;
};

/// The arguments of the verb demo-estate.
QStringList toArguments(const demo::EstateProcessOptions& options);

/// What demo-estate prints once everything answers: "ready" and its four ports.
QByteArray readyLine(const demo::EstatePorts& ports);
/// The ports out of that line, wherever it stands in `said`; nothing as long as it is not whole.
std::optional<demo::EstatePorts> readyPorts(const QByteArray& said);

} // namespace sd
