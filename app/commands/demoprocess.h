#pragma once

#include "app/demo/estateprocess.h"

#include <QProcess>

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
    Result<void> startOnce(const demo::EstateProcessOptions& options);

    QProcess m_process;
};

/// The arguments of the verb demo-estate, there and back.
QStringList toArguments(const demo::EstateProcessOptions& options);

} // namespace sd
