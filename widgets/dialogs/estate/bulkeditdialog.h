#pragma once

#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"
#include "widgets/dialogs/dialogframe.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sd {

class FieldTrouble;

/// Changes many servers at once. Every field begins as "leave as it is" and shows what stands there now; only what is
/// chosen is changed.
class BulkEditDialog : public Dialog
{
    Q_OBJECT

public:
    BulkEditDialog(const EstatePicture& picture, Operations& operations, std::vector<ServerId> servers,
                   QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// `before` is what takes it back.
    void saved(int servers, const sd::Estate& before);

private:
    using ValueOf = std::function<QString(const Server&)>;
    void buildFields(QFormLayout& form);
    void fillChoices(Operations& operations);
    /// "as it is: Umeå, Borås, …": what the chosen servers have now.
    [[nodiscard]] QString asItIs(const ValueOf& value) const;
    void follow();
    [[nodiscard]] Estate before() const;
    [[nodiscard]] Estate changed() const;
    void change(Server& server) const;
    [[nodiscard]] bool changesIntervals() const;
    [[nodiscard]] bool changesAnything() const;
    /// The first ones and how many more: a few hundred servers may be refused for as many reasons.
    static QString refusals(const std::vector<Failure>& failures);

    const EstatePicture& m_picture;
    Operations& m_operations;
    std::vector<ServerId> m_servers;
    QComboBox* m_customer;
    QComboBox* m_site;
    QLineEdit* m_addTags;
    QLineEdit* m_removeTags;
    QComboBox* m_credential;
    QComboBox* m_enabled;
    QSpinBox* m_interval;
    QCheckBox* m_follows;
    FieldTrouble* m_refusal;
    QPushButton* m_accept = nullptr;
};

} // namespace sd
