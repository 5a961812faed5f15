#include "widgets/panels/who/rightsgate.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct GateRule
{
    QLatin1StringView action;
    Right right;
    bool isAlways = false; ///< it hangs on no selection
    bool isForAll = false; ///< it may touch every customer
};

constexpr std::array GateRules{
    GateRule{"acknowledge"_L1, Right::Acknowledge},
    GateRule{"acknowledgeWith"_L1, Right::Acknowledge},
    GateRule{"snooze"_L1, Right::Acknowledge},
    GateRule{"note"_L1, Right::Comment},
    GateRule{"checkNote"_L1, Right::Comment},
    GateRule{"adjustThreshold"_L1, Right::Edit},
    GateRule{"saveChartSet"_L1, Right::See},
    GateRule{"pollNow"_L1, Right::Poll},
    GateRule{"mute"_L1, Right::Mute},
    GateRule{"undo"_L1, Right::See},
    GateRule{"openServer"_L1, Right::Connect},
    GateRule{"openDesktop"_L1, Right::Connect},
    GateRule{"openShell"_L1, Right::Connect},
    GateRule{"openWeb"_L1, Right::Connect},
    GateRule{"editServer"_L1, Right::Edit},
    GateRule{"cloneServer"_L1, Right::Edit},
    GateRule{"removeServer"_L1, Right::Edit},
    GateRule{"addCheck"_L1, Right::Edit},
    GateRule{"editCheck"_L1, Right::Edit},
    GateRule{"switchCheck"_L1, Right::Edit},
    GateRule{"removeCheck"_L1, Right::Edit},
    GateRule{"addServer"_L1, Right::Edit, true},
    GateRule{"scanNetwork"_L1, Right::Edit, true},
    GateRule{"addOperator"_L1, Right::Operators, true},
    GateRule{"importServers"_L1, Right::Edit, true, true},
    // Who has left it must not silence it, end it, or make its keys others.
    GateRule{"muteSound"_L1, Right::See, true},
    GateRule{"quit"_L1, Right::See, true},
    GateRule{"changeKeys"_L1, Right::See, true},
    GateRule{"supportBundle"_L1, Right::See, true},
};

const GateRule* gateRule(const QString& action)
{
    const auto it = std::ranges::find_if(GateRules, [&](const GateRule& rule) { return action == rule.action; });
    return it == GateRules.end() ? nullptr : &*it;
}

} // namespace

RightsGate::RightsGate(const Accounts& accounts, QWidget& host)
    : QObject(&host)
    , m_accounts(accounts)
{
    const auto actions = host.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (gateRule(action->objectName()) == nullptr)
            continue;
        m_held.append(action);
        connect(action, &QAction::enabledChanged, this, [this, action] { hold(*action); });
    }
    follow();
}

bool RightsGate::mayDo(const QString& action) const
{
    const Present& present = m_accounts.present();
    if (present.how != Presence::Desktop && present.how != Presence::SignedOn)
        return false;
    const GateRule& rule = *gateRule(action);
    return m_accounts.allows(rule.right) && !(rule.isForAll && present.who.isNarrowed());
}

void RightsGate::hold(QAction& action)
{
    if (action.isEnabled() && !mayDo(action.objectName()))
        action.setEnabled(false);
}

void RightsGate::follow()
{
    for (QAction* action : m_held) {
        if (gateRule(action->objectName())->isAlways)
            action->setEnabled(mayDo(action->objectName()));
        else
            hold(*action);
    }
}

} // namespace sd
