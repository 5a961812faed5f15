#include "widgets/dialogs/notedialog.h"

#include "widgets/common/palette.h"
#include "widgets/dialogs/dialogframe.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sd {

NoteDialog::NoteDialog(const QString& alarmTitle, QWidget* parent)
    : Dialog(parent)
    , m_note(new QPlainTextEdit)
{
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(steps(24));
    auto* form = new QFormLayout;
    addField(*form, tr("&Note"), *m_note);
    QPushButton* accept = buildDialog(*this, tr("Note in the journal"), alarmTitle, *form, tr("Save note"));
    accept->setEnabled(false);
    connect(m_note, &QPlainTextEdit::textChanged, accept, [this, accept] { accept->setEnabled(!note().isEmpty()); });
    m_note->setFocus();
}

QString NoteDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

} // namespace sd
