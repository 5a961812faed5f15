#pragma once

#include "widgets/dialogs/dialogframe.h"

class QPlainTextEdit;

namespace sd {

/// A line for an alarm's journal.
class NoteDialog : public Dialog
{
    Q_OBJECT

public:
    explicit NoteDialog(const QString& alarmTitle, QWidget* parent = nullptr);
    [[nodiscard]] QString note() const;

private:
    QPlainTextEdit* m_note;
};

} // namespace sd
