#pragma once

#include "models/boundary/accounts.h"
#include "widgets/dialogs/dialogframe.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace sd {

class FieldTrouble;
class TextLabel;

/// One operator: who it is, what they may do, for which customers, and how they sign on.
class OperatorDialog : public Dialog
{
    Q_OBJECT

public:
    using Customers = std::vector<std::pair<CustomerId, QString>>;

    /// `who` without an id is added. `accounts` outlive it.
    OperatorDialog(Accounts& accounts, Operator who, const Customers& customers, QWidget* parent = nullptr);

    /// Saves; it closes when that is done.
    void accept() override;

private:
    void buildFields();
    void fillCustomers(const Customers& customers);
    void follow();
    [[nodiscard]] Operator typed() const;
    [[nodiscard]] Role role() const;

    Accounts& m_accounts;
    Operator m_who;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QComboBox* m_role;
    TextLabel* m_purpose;
    QListWidget* m_customers;
    QCheckBox* m_byDesktop;
    QLineEdit* m_password;
    QLineEdit* m_again;
    FieldTrouble* m_trouble;
};

} // namespace sd
