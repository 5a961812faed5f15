#pragma once

#include "models/boundary/accounts.h"
#include "tests/support/testclock.h"

#include <QObject>

#include <map>

namespace sd::test {

/// Operators in memory, by the domain's own rules, answering from the event loop. Nobody has to sign on until a test
/// adds one.
class FakeAccounts : public QObject, public Accounts
{
    Q_OBJECT

public:
    explicit FakeAccounts(TestClock& clock);

    [[nodiscard]] const Present& present() const override { return m_present; }
    [[nodiscard]] const std::vector<Operator>& operators() const override { return m_operators; }
    [[nodiscard]] Subscription listen(Listener listener) override;
    [[nodiscard]] bool needsPassword(const QString& login) const override;
    [[nodiscard]] Millis waitLeft() const override { return wait; }
    void signOn(QString login, QByteArray password, Answer answer) override;
    void signOff() override;
    void lock() override;
    void saveOperator(Operator who, std::optional<QByteArray> password, Answer answer) override;
    void tell(DeedNote note) override { told.push_back(std::move(note)); }

    /// At once, and nobody is on from then on.
    OperatorId add(Operator who, const QByteArray& password);
    void seat(Operator who);

    Millis wait{0};
    QString desktopLogin = QStringLiteral("anna"); ///< who sits at the machine
    std::vector<DeedNote> told;
    std::map<OperatorId, QByteArray> passwords;

private:
    void become(Presence how, Operator who);
    [[nodiscard]] const Operator* find(const QString& login) const;

    TestClock& m_clock;
    Present m_present;
    std::vector<Operator> m_operators;
    std::map<int, Listener> m_listeners;
    int m_next = 0;
};

} // namespace sd::test
