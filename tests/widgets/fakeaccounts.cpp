#include "tests/widgets/fakeaccounts.h"

#include <algorithm>

namespace sd::test {

FakeAccounts::FakeAccounts(TestClock& clock)
    : m_clock(clock)
{
    m_present.who = {.login = desktopLogin, .name = QStringLiteral("Anna Ek"), .role = Role::Administrator};
    m_present.since = clock.utcNow();
}

Subscription FakeAccounts::listen(Listener listener)
{
    const int number = m_next++;
    m_listeners[number] = std::move(listener);
    return Subscription([this, number] { m_listeners.erase(number); });
}

void FakeAccounts::become(Presence how, Operator who)
{
    m_present = {how, std::move(who), m_clock.utcNow()};
    const auto all = m_listeners;
    for (const auto& [number, listener] : all)
        listener();
}

const Operator* FakeAccounts::find(const QString& login) const
{
    const auto it = std::ranges::find(m_operators, login, &Operator::login);
    return it == m_operators.end() || it->isDisabled ? nullptr : &*it;
}

bool FakeAccounts::needsPassword(const QString& login) const
{
    const Operator* who = find(login);
    return who == nullptr || !who->byDesktop || login != desktopLogin;
}

void FakeAccounts::signOn(QString login, QByteArray password, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, login, password, answer] {
            const Operator* who = find(login);
            const bool isRight = who != nullptr && (!needsPassword(login) || passwords[who->id] == password);
            if (isRight)
                become(Presence::SignedOn, *who);
            answer(isRight ? Result<void>()
                           : Failure{QStringLiteral("wrong-password"),
                                     QStringLiteral("The login or the password is wrong.")});
        },
        Qt::QueuedConnection);
}

void FakeAccounts::signOff()
{
    become(Presence::Nobody, {});
}

void FakeAccounts::lock()
{
    if (m_present.how == Presence::SignedOn)
        become(Presence::Locked, m_present.who);
}

void FakeAccounts::saveOperator(Operator who, std::optional<QByteArray> password, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, who, password, answer]() mutable {
            who.hasPassword = password || (who.id && passwords.contains(who.id));
            if (const auto trouble = troubleWith(who, m_operators)) {
                answer(*trouble);
                return;
            }
            const bool isFirst = m_operators.empty();
            if (!who.id)
                who.id = {static_cast<qint64>(m_operators.size()) + 1};
            if (password)
                passwords[who.id] = *password;
            std::erase_if(m_operators, [&](const Operator& each) { return each.id == who.id; });
            m_operators.push_back(who);
            become(isFirst ? Presence::SignedOn : m_present.how, isFirst ? who : m_present.who);
            answer({});
        },
        Qt::QueuedConnection);
}

OperatorId FakeAccounts::add(Operator who, const QByteArray& password)
{
    who.id = {static_cast<qint64>(m_operators.size()) + 1};
    who.hasPassword = !password.isEmpty();
    passwords[who.id] = password;
    m_operators.push_back(who);
    become(Presence::Nobody, {});
    return who.id;
}

void FakeAccounts::seat(Operator who)
{
    become(Presence::SignedOn, std::move(who));
}

} // namespace sd::test
