#pragma once

#include "models/boundary/accounts.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace sd {

/// Tells the accounts which alarm's or server's page was looked at: one that stood there for a moment, not those that
/// were passed on the way.
class Sights : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds LookedAtAfter{2'000};

    /// `accounts` outlive it.
    explicit Sights(Accounts& accounts, QObject* parent = nullptr);

    /// What the page shows now; neither: nothing.
    void look(AlarmId alarm, ServerId server);

private:
    void tell();

    Accounts& m_accounts;
    AlarmId m_alarm;
    ServerId m_server;
    QTimer m_moment;
};

} // namespace sd
