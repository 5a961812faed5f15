#include "app/console/access/refusal.h"

namespace sd {

using namespace Qt::StringLiterals;

std::optional<Failure> refusal(const Accounts& accounts, Right right)
{
    switch (accounts.present().how) {
    case Presence::Locked:
        return Failure{u"locked"_s, u"The console is locked."_s};
    case Presence::Nobody:
        return Failure{u"nobody"_s, u"Nobody is signed on."_s};
    case Presence::Desktop:
    case Presence::SignedOn:
        break;
    }
    if (!allows(accounts.present().who, right))
        return Failure{u"right"_s, u"Your role does not allow that."_s};
    return {};
}

std::optional<Failure> refusal(const Accounts& accounts, Right right, CustomerId customer)
{
    if (auto refused = refusal(accounts, right))
        return refused;
    if (!allows(accounts.present().who, right, customer))
        return notTheirs();
    return {};
}

Failure notTheirs()
{
    return Failure{u"customer"_s, u"That belongs to a customer who is not yours."_s};
}

} // namespace sd
