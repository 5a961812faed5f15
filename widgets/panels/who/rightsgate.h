#pragma once

#include "models/boundary/accounts.h"

#include <QObject>

class QAction;

namespace sd {

/// Keeps those actions off that the one who sits here may not do, whatever else would put them on. What they would ask
/// for is refused behind the boundary, too: this only does not offer it.
class RightsGate : public QObject
{
    Q_OBJECT

public:
    /// Of all that is in `host`, and goes with it. `accounts` outlive it.
    RightsGate(const Accounts& accounts, QWidget& host);

    /// Another one sits here. Actions that hang on a selection come back when it is looked at again.
    void follow();

private:
    [[nodiscard]] bool mayDo(const QString& action) const;
    void hold(QAction& action);

    const Accounts& m_accounts;
    QList<QAction*> m_held;
};

} // namespace sd
