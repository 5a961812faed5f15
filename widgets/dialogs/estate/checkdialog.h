#pragma once

#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"
#include "widgets/dialogs/dialogframe.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace sd {

class FieldTrouble;
class ParamForm;
class TrialView;

/// Adds a check to a server or changes one: what to ask, how often, with which credential. "Test now" shows what it
/// reads before anything is saved.
class CheckDialog : public Dialog
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        Operations& operations;
        Workbench& workbench;
    };
    /// `check.id` none: a new one, of the server that `check` names.
    CheckDialog(Sources sources, Check check, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// `before`: as it was when it was saved, without an id for a new check.
    void saved(const sd::Check& check, const sd::Check& before);

private:
    void buildFields();
    void buildKinds();
    void fill();
    void follow();
    void chooseKind(ProbeKind kind);
    void showForm(ProbeKind kind);
    void readChoices();
    void followInterval(const std::optional<Check>& check);
    [[nodiscard]] ParamForm& form() const;
    /// The check as it is now: somebody may have changed it while the dialog was open.
    [[nodiscard]] const Check& current() const;
    /// The check as the fields say; nothing while they do not make one.
    [[nodiscard]] std::optional<Check> edited() const;
    [[nodiscard]] std::optional<Trial> trial() const;

    Sources m_sources;
    Check m_check;
    QComboBox* m_kind;
    QLineEdit* m_name;
    FieldTrouble* m_nameTrouble;
    QSpinBox* m_interval;
    QCheckBox* m_follows;
    QSpinBox* m_timeout;
    FieldTrouble* m_timeoutTrouble;
    QComboBox* m_credential;
    QCheckBox* m_enabled;
    QStackedWidget* m_forms;
    std::map<ProbeKind, ParamForm*> m_byKind;
    TrialView* m_trial;
    FieldTrouble* m_refusal;
    QPushButton* m_accept = nullptr;
    std::optional<CheckParams> m_asked; ///< whose baseline's interval was asked for
};

} // namespace sd
