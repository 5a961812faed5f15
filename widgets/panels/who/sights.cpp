#include "widgets/panels/who/sights.h"

namespace sd {

Sights::Sights(Accounts& accounts, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(LookedAtAfter);
    connect(&m_moment, &QTimer::timeout, this, &Sights::tell);
}

void Sights::look(AlarmId alarm, ServerId server)
{
    if (alarm == m_alarm && server == m_server)
        return;
    m_alarm = alarm;
    m_server = server;
    if (alarm || server)
        m_moment.start();
    else
        m_moment.stop();
}

/// Whose it is, the store knows.
void Sights::tell()
{
    if (m_alarm)
        m_accounts.tell(
            {.deed = Deed::Saw, .object = ChangeObject::Alarm, .objectId = m_alarm.value, .server = m_server});
    else
        m_accounts.tell(
            {.deed = Deed::Saw, .object = ChangeObject::Server, .objectId = m_server.value, .server = m_server});
}

} // namespace sd
