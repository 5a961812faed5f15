#pragma once

#include "models/domain/failure.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace sd {

using OperatorId = Id<struct OperatorTag>;

/// Stored as these numbers.
enum class Role : quint8 {
    Administrator = 0,
    Technician = 1,     ///< runs the estate
    AccountManager = 2, ///< agrees windows and writes notes
    ReadOnly = 3,
};
inline constexpr int Roles = static_cast<int>(Role::ReadOnly) + 1;

/// What may be done, or not.
enum class Right : quint8 {
    See,
    Comment,     ///< write in an alarm's journal
    Mute,        ///< service windows
    Acknowledge, ///< acknowledge and snooze
    Poll,        ///< have something polled now, or tried
    Connect,     ///< open a server by a command
    Edit,        ///< servers, checks, thresholds, dependencies
    Credentials, ///< change the ways in that are known
    Audit,       ///< read who saw, ran and exported what
    Baselines,   ///< what everybody's servers are read and judged by
    Operators,   ///< change who may sign on
};
inline constexpr int Rights = static_cast<int>(Right::Operators) + 1;

/// Somebody who may sign on. Whatever a password is turned into stays in the store.
struct Operator
{
    OperatorId id = {};
    QString login = {}; ///< what is typed; letters' case does not count
    QString name = {};  ///< as alarms and journals name them
    Role role = Role::Technician;
    std::vector<CustomerId> customers = {}; ///< sorted: they see and touch these alone; empty: all
    bool byDesktop = false;                 ///< the desktop user of the same name needs no other sign-on
    bool hasPassword = false;
    bool isDisabled = false;

    [[nodiscard]] bool isNarrowed() const { return !customers.empty(); }
    bool operator==(const Operator&) const = default;
};

/// What the role gives, wherever it is.
[[nodiscard]] bool allows(Role role, Right right);
/// Somewhere at least: what to offer. A disabled operator may do nothing.
[[nodiscard]] bool allows(const Operator& who, Right right);
/// To what belongs to `customer`; none: it belongs to nobody, or to all, and then not to who is narrowed.
[[nodiscard]] bool allows(const Operator& who, Right right, CustomerId customer);

/// Why `wanted` can't be saved among `known` (where it is replaced, by its number), or nothing. There is always an
/// administrator left who can sign on.
[[nodiscard]] std::optional<Failure> troubleWith(const Operator& wanted, const std::vector<Operator>& known);

/// "administrator", "account-manager": for files and command lines.
[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] std::optional<Role> roleFrom(const QString& code);

} // namespace sd
