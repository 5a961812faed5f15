#pragma once

#include <QDialog>
#include <QString>

class QFormLayout;
class QPushButton;

namespace sd {

/// The frame all dialogs share: what it is about on top, the fields, "Cancel" and the one button that does it.
/// Returns that button.
QPushButton* buildDialog(QDialog& dialog, const QString& title, const QString& subject, QFormLayout& form,
                         const QString& action);

/// A labelled field whose label is also its accessible name.
void addField(QFormLayout& form, const QString& label, QWidget& field);

} // namespace sd
