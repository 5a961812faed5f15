#pragma once

#include "widgets/dialogs/dialogframe.h"

class QLineEdit;

namespace sd {

/// Asks what something is to be called.
class NameDialog : public Dialog
{
    Q_OBJECT

public:
    NameDialog(const QString& title, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const;

private:
    QLineEdit* m_name;
};

} // namespace sd
