#include "widgets/dialogs/who/shiftdialog.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/who/signonform.h"

#include <QFormLayout>
#include <QPushButton>

namespace sd {

ShiftDialog::ShiftDialog(Accounts& accounts, QWidget* parent)
    : Dialog(parent)
    , m_fields(new SignOnForm(accounts))
{
    setObjectName(QStringLiteral("shiftDialog"));
    const bool isLocked = accounts.present().how == Presence::Locked;
    auto* form = new QFormLayout;
    auto* about = new TextLabel(
        TextLabel::Dim, isLocked ? tr("Whoever else signs on takes over; the windows stay as they are.")
                                 : tr("The windows stay as they are; what is done from then on bears the new name."));
    about->setWordWrap(true);
    form->addRow(about);
    form->addRow(m_fields);
    QPushButton* button = buildDialog(*this, isLocked ? tr("Unlock") : tr("Change of shift"), subjectOf(accounts),
                                      *form, isLocked ? tr("Unlock") : tr("Sign on"));
    connect(m_fields, &SignOnForm::canSubmitChanged, button, &QWidget::setEnabled);
    connect(m_fields, &SignOnForm::signedOn, this, [this] { QDialog::accept(); });
    if (isLocked)
        m_fields->setLogin(accounts.present().who.login);
    button->setEnabled(m_fields->canSubmit());
    m_fields->focusFirst();
}

void ShiftDialog::accept()
{
    m_fields->submit();
}

QString ShiftDialog::subjectOf(const Accounts& accounts)
{
    const QString& name = accounts.present().who.name;
    return accounts.present().how == Presence::Locked ? tr("%1 has locked the console").arg(name)
                                                      : tr("%1 is signed on").arg(name);
}

} // namespace sd
