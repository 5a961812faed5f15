#pragma once

#include "models/boundary/subscription.h"
#include "models/domain/change.h"
#include "models/domain/failure.h"
#include "models/domain/operator.h"
#include "models/domain/time.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace sd {

/// Who sits here.
enum class Presence : quint8 {
    Desktop,  ///< nobody has to sign on: the desktop's user may do everything
    SignedOn, ///< `who` acts
    Locked,   ///< `who` has left it: all is seen, nothing can be done
    Nobody,   ///< somebody has to sign on first
};

struct Present
{
    Presence how = Presence::Desktop;
    Operator who = {}; ///< empty: nobody
    UtcTime since{};

    bool operator==(const Present&) const = default;
};

/// The operators of this console, and the one who sits here. All windows share it. One thread calls, with an event
/// loop, and is answered there; what is asked is on disk by then, but for `tell`, which may come a moment later.
///
/// What the one who sits here may not do is refused by the others of the boundary themselves ("right", "locked",
/// "nobody"), and they see nothing of customers that are not theirs: what a window asks here is what to offer.
class Accounts
{
public:
    using Answer = std::function<void(const Result<void>&)>;
    using Listener = std::function<void()>;

    Accounts() = default;
    virtual ~Accounts() = default;
    Q_DISABLE_COPY_MOVE(Accounts)

    [[nodiscard]] virtual const Present& present() const = 0;
    /// By name; nobody: no one has to sign on.
    [[nodiscard]] virtual const std::vector<Operator>& operators() const = 0;
    /// The listener is called after `present` or `operators` became others.
    [[nodiscard]] virtual Subscription listen(Listener listener) = 0;

    /// Whether something of the kind may be done now.
    [[nodiscard]] bool allows(Right right) const
    {
        const Present& now = present();
        const bool acts = now.how == Presence::Desktop || now.how == Presence::SignedOn;
        return (acts || right == Right::See) && sd::allows(now.who, right);
    }

    /// False: this desktop's user signs on by that login alone.
    [[nodiscard]] virtual bool needsPassword(const QString& login) const = 0;
    /// How long no password is looked at, after wrong ones; zero: not at all.
    [[nodiscard]] virtual Millis waitLeft() const = 0;

    /// The one who sat here before, goes; where it is refused ("wrong-password", "wait"), stays. The same one comes
    /// back to what is locked.
    virtual void signOn(QString login, QByteArray password, Answer answer) = 0;
    virtual void signOff() = 0;
    /// Nothing where nobody could open it again: while nobody has to sign on.
    virtual void lock() = 0;

    /// Adds where the id is none. Without `password` it stays as it is. Fails as troubleWith does, or with "password"
    /// for one that is too short, or "right".
    virtual void saveOperator(Operator who, std::optional<QByteArray> password, Answer answer) = 0;

    /// That something was seen, run or exported. The same thing seen again within a while is kept once.
    virtual void tell(DeedNote note) = 0;
};

} // namespace sd
