#include "models/words/operatorwords.h"

#include <QCoreApplication>

namespace sd {

namespace {

/// Gives the words a context of their own.
struct OperatorWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::OperatorWords)
};

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Administrator:
        return OperatorWords::tr("Administrator");
    case Role::Technician:
        return OperatorWords::tr("Technician");
    case Role::AccountManager:
        return OperatorWords::tr("Account manager");
    case Role::ReadOnly:
        return OperatorWords::tr("Read-only");
    }
    return {};
}

QString rolePurpose(Role role)
{
    switch (role) {
    case Role::Administrator:
        return OperatorWords::tr("Does everything, for all customers, and says who may sign on.");
    case Role::Technician:
        return OperatorWords::tr("Takes alarms, opens, polls and changes servers.");
    case Role::AccountManager:
        return OperatorWords::tr("Sees it all, agrees service windows and writes notes.");
    case Role::ReadOnly:
        return OperatorWords::tr("Sees it all and changes nothing.");
    }
    return {};
}

} // namespace sd
