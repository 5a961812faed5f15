#pragma once

#include "models/boundary/accounts.h"
#include "widgets/dialogs/dialogframe.h"

namespace sd {

class SignOnForm;

/// Somebody takes over, or opens what is locked; the windows stay as they are.
class ShiftDialog : public Dialog
{
    Q_OBJECT

public:
    /// `accounts` outlive it.
    explicit ShiftDialog(Accounts& accounts, QWidget* parent = nullptr);

    /// Asks; it closes when the answer is yes.
    void accept() override;

private:
    [[nodiscard]] static QString subjectOf(const Accounts& accounts);

    SignOnForm* m_fields;
};

} // namespace sd
