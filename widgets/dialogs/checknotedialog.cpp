#include "widgets/dialogs/checknotedialog.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sd {

CheckNoteDialog::CheckNoteDialog(const QString& checkTitle, const QString& text, QWidget* parent)
    : Dialog(parent)
    , m_note(new QPlainTextEdit(text))
{
    m_note->setObjectName(QStringLiteral("checkNoteText"));
    m_note->setPlaceholderText(tr("Known: the backup runs 02:00–03:00"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(steps(24));
    auto* form = new QFormLayout;
    addField(*form, tr("&Note"), *m_note);
    auto* hint = new TextLabel(TextLabel::Dim, tr("It stays with the check, and stands beside its every alarm."));
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    QPushButton* accept = buildDialog(*this, tr("Note on the check"), checkTitle, *form, tr("Save note"));
    accept->setEnabled(false);
    connect(m_note, &QPlainTextEdit::textChanged, accept,
            [this, accept, before = text.trimmed()] { accept->setEnabled(note() != before); });
    m_note->moveCursor(QTextCursor::End);
    m_note->setFocus();
}

QString CheckNoteDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

} // namespace sd
