#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"

#include <QObject>

namespace sd {

class UserSettings;

/// Locks the console when nobody has touched it for as long as was chosen. Asks the clock, so that a computer which
/// slept wakes up locked.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        Accounts& accounts;
        const Clock& clock;
        const UserSettings& settings;
    };
    /// All of them outlive it.
    explicit IdleLock(Means means, QObject* parent = nullptr);

    /// To be called about once a second.
    void tick();

    /// Sees every hand that is laid on a key or the mouse, in any window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Means m_means;
    SteadyTime m_touchedAt;
};

} // namespace sd
