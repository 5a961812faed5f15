#pragma once

#include <QDialog>
#include <QString>

class QFormLayout;
class QPushButton;

namespace sd {

/// What every dialog of ours is.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override;
};

/// The frame all dialogs share: what it is about on top, the fields, "Cancel" and the one button that does it.
/// Returns that button.
QPushButton* buildDialog(QDialog& dialog, const QString& title, const QString& subject, QFormLayout& form,
                         const QString& action);

/// While what was asked is being saved, nothing but "Cancel" can be used; what is typed then would be lost, or saved
/// twice. Given back where it is refused, with the focus where it was.
void setHeld(QDialog& dialog, bool held);
bool isHeld(const QDialog& dialog);

/// A labelled field whose label is also its accessible name.
void addField(QFormLayout& form, const QString& label, QWidget& field);

} // namespace sd
