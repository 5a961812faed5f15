#pragma once

#include "models/boundary/accounts.h"

#include <QWidget>

namespace sd {

class SignOnForm;

/// What stands before the window while nobody is on.
class SignOnPage : public QWidget
{
    Q_OBJECT

public:
    /// `accounts` outlive it.
    explicit SignOnPage(Accounts& accounts, QWidget* parent = nullptr);
    void focusFirst();

private:
    SignOnForm* m_fields;
};

} // namespace sd
