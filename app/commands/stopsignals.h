#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace sd {

/// SIGINT and SIGTERM as a call on the event loop's thread, so that everything ends in order. One at a time.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

private:
    std::function<void()> m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sd
