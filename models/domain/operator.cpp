#include "models/domain/operator.h"

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, Roles> RoleCodes{"administrator"_L1, "technician"_L1, "account-manager"_L1,
                                                         "read-only"_L1};

bool canSignOn(const Operator& who)
{
    return !who.isDisabled && (who.hasPassword || who.byDesktop);
}

bool isSameWord(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

std::optional<Failure> troubleWithin(const Operator& wanted)
{
    if (wanted.login.isEmpty() || wanted.login.contains(u' ') || wanted.login != wanted.login.trimmed())
        return Failure{u"login"_s, u"A login is one word."_s};
    if (wanted.name.trimmed().isEmpty())
        return Failure{u"name"_s, u"An operator needs a name, as alarms will show it."_s};
    if (wanted.role == Role::Administrator && wanted.isNarrowed())
        return Failure{u"customers"_s, u"An administrator sees all customers."_s};
    if (!wanted.isDisabled && !canSignOn(wanted))
        return Failure{u"password"_s, u"An operator needs a password, or the desktop's sign-on."_s};
    return {};
}

} // namespace

bool allows(Role role, Right right)
{
    switch (role) {
    case Role::Administrator:
        return true;
    case Role::Technician:
        return right != Right::Operators && right != Right::Audit && right != Right::Baselines;
    case Role::AccountManager:
        return right == Right::See || right == Right::Comment || right == Right::Mute;
    case Role::ReadOnly:
        return right == Right::See;
    }
    return false;
}

bool allows(const Operator& who, Right right)
{
    return !who.isDisabled && allows(who.role, right);
}

bool allows(const Operator& who, Right right, CustomerId customer)
{
    return allows(who, right) && (!who.isNarrowed() || std::ranges::binary_search(who.customers, customer));
}

std::optional<Failure> troubleWith(const Operator& wanted, const std::vector<Operator>& known)
{
    if (auto trouble = troubleWithin(wanted))
        return trouble;
    bool hasAdministrator = wanted.role == Role::Administrator && canSignOn(wanted);
    for (const Operator& each : known) {
        if (each.id == wanted.id)
            continue;
        if (isSameWord(each.login, wanted.login))
            return Failure{u"login-taken"_s,
                           u"There is an operator with the login \"%1\" already."_s.arg(wanted.login)};
        if (isSameWord(each.name, wanted.name))
            return Failure{u"name-taken"_s, u"There is an operator named \"%1\" already."_s.arg(wanted.name),
                           u"What each did is told by the name."_s};
        hasAdministrator = hasAdministrator || (each.role == Role::Administrator && canSignOn(each));
    }
    if (!hasAdministrator && known.empty())
        return Failure{u"first-administrator"_s, u"The first operator has to be an administrator."_s};
    if (!hasAdministrator)
        return Failure{u"last-administrator"_s, u"Nobody would be left who may change operators."_s,
                       u"Keep an administrator who can sign on."_s};
    return {};
}

QString roleCode(Role role)
{
    return RoleCodes.at(static_cast<size_t>(role));
}

std::optional<Role> roleFrom(const QString& code)
{
    const auto it = std::ranges::find(RoleCodes, code);
    if (it == RoleCodes.end())
        return {};
    return static_cast<Role>(it - RoleCodes.begin());
}

} // namespace sd
