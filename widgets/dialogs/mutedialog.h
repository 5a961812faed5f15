#pragma once

#include "models/domain/time.h"
#include "widgets/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace sd {

/// A service window for one server from now on: until when, and why.
class MuteDialog : public Dialog
{
    Q_OBJECT

public:
    MuteDialog(const QString& serverName, UtcTime now, QWidget* parent = nullptr);
    [[nodiscard]] UtcTime until() const;
    [[nodiscard]] QString reason() const;

private:
    QComboBox* m_until;
    QLineEdit* m_reason;
};

} // namespace sd
