#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace sd {

/// SIGINT and SIGTERM as a call on the event loop's thread, so that everything ends in order. One at a time.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals() override;

private:
    std::function<void()> m_stop;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace sd
