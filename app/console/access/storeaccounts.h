#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"

#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>

namespace sd {

class Store;

/// The accounts of a data folder. Passwords are looked at, and hashed, on a thread of its own.
class StoreAccounts final : public Accounts
{
public:
    /// Who sits at the machine: acts while nobody has to sign on.
    struct DesktopUser
    {
        QString login;
        QString name;
    };

    /// Reads the operators, and signs the desktop user on where that is enough. Both outlive it.
    StoreAccounts(const Clock& clock, Store& store, DesktopUser user);
    ~StoreAccounts() override; ///< forgets what waits and ends what is under way

    [[nodiscard]] const Present& present() const override { return m_present; }
    [[nodiscard]] const std::vector<Operator>& operators() const override { return m_operators; }
    [[nodiscard]] Subscription listen(Listener listener) override;
    [[nodiscard]] bool needsPassword(const QString& login) const override;
    [[nodiscard]] Millis waitLeft() const override;
    void signOn(QString login, QByteArray password, Answer answer) override;
    void signOff() override;
    void lock() override;
    void saveOperator(Operator who, std::optional<QByteArray> password, Answer answer) override;
    void tell(DeedNote note) override;

    /// Reads the operators again: another process has changed them.
    void reload();

private:
    /// Shared with the subscriptions, which may outlive it.
    struct Listeners
    {
        std::map<int, Listener> all;
        int next = 0;
    };
    using Seen = std::map<std::pair<ChangeObject, qint64>, SteadyTime>;

    /// `reply` on this thread, unless it has ended by then.
    template<typename T>
    [[nodiscard]] std::function<void(T)> here(std::function<void(T)> reply) const;
    [[nodiscard]] const Operator* find(const QString& login) const;
    [[nodiscard]] Operator desktopOperator() const;
    [[nodiscard]] bool comesByDesktop(const Operator& who) const;
    void judge(OperatorId who, const QString& login, bool isRight, const Answer& answer);
    void seat(Operator who);
    void take(std::vector<Operator> operators);
    void become(Presence how, Operator who);
    void note(const QString& who, const DeedNote& what);
    void tellListeners();

    const Clock& m_clock;
    Store& m_store;
    DesktopUser m_user;
    Present m_present;
    std::vector<Operator> m_operators;
    std::shared_ptr<Listeners> m_listeners = std::make_shared<Listeners>();
    int m_wrong = 0; ///< passwords in a row
    SteadyTime m_noTryBefore{};
    bool m_isTrying = false;
    Seen m_seen; ///< by the one who is on, and when it was kept
    /// Answers that come after its end find this gone.
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
    QThreadPool m_aside;
};

} // namespace sd
