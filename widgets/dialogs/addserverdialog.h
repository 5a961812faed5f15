#pragma once

#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sd {

/// A server, whose it is, and what to ask it. Saved through Operations; stays open when that is refused and says why.
class AddServerDialog : public QDialog
{
    Q_OBJECT

public:
    AddServerDialog(const EstatePicture& picture, Operations& operations, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString& serverName);

private:
    void buildChecks(QFormLayout& form);
    void follow();
    void saveEstate(CredentialId credential);
    [[nodiscard]] Estate estate(CredentialId credential) const;
    [[nodiscard]] std::vector<Check> checks() const;
    [[nodiscard]] QString serverName() const;
    void tell(const Failure& failure);

    const EstatePicture& m_picture;
    Operations& m_operations;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QComboBox* m_customer;
    QCheckBox* m_ping;
    QCheckBox* m_snmp;
    QComboBox* m_credential;
    QLineEdit* m_community;
    QCheckBox* m_web;
    QLineEdit* m_url;
    QCheckBox* m_tcp;
    QLineEdit* m_port;
    QLabel* m_trouble;
    QPushButton* m_accept = nullptr;
};

} // namespace sd
