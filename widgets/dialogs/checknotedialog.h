#pragma once

#include "widgets/dialogs/dialogframe.h"

class QPlainTextEdit;

namespace sd {

/// What people know of a check; emptied, it is taken away.
class CheckNoteDialog : public Dialog
{
    Q_OBJECT

public:
    CheckNoteDialog(const QString& checkTitle, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QString note() const;

private:
    QPlainTextEdit* m_note;
};

} // namespace sd
