#include "widgets/dialogs/dialogframe.h"

#include "widgets/common/textlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sd {

namespace {

QWidget& fieldsOf(const QDialog& dialog)
{
    return *dialog.findChild<QWidget*>(QStringLiteral("dialogFields"), Qt::FindDirectChildrenOnly);
}

} // namespace

QPushButton* buildDialog(QDialog& dialog, const QString& title, const QString& subject, QFormLayout& form,
                         const QString& action)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(steps(110));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(steps(5), steps(5), steps(5), steps(5));
    layout->setSpacing(steps(4));
    if (!subject.isEmpty()) {
        auto* about = new TextLabel(TextLabel::Strong, subject);
        about->setWordWrap(true);
        layout->addWidget(about);
    }
    form.setHorizontalSpacing(steps(4));
    form.setVerticalSpacing(steps(2));
    auto* fields = new QWidget;
    fields->setObjectName(QStringLiteral("dialogFields"));
    form.setContentsMargins({});
    fields->setLayout(&form);
    layout->addWidget(fields);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox;
    QPushButton* accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setDefault(true);
    // Our own word: Qt's translations are a package that need not be there.
    buttons->addButton(QCoreApplication::translate("sd::Dialog", "Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return accept;
}

void setHeld(QDialog& dialog, bool held)
{
    QWidget& fields = fieldsOf(dialog);
    // Else it would go on to "Cancel", and the next Enter would be that.
    if (held)
        dialog.setFocus();
    fields.setEnabled(!held);
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->setEnabled(!held);
    if (QWidget* last = fields.focusWidget(); !held && last != nullptr)
        last->setFocus();
}

bool isHeld(const QDialog& dialog)
{
    return !fieldsOf(dialog).isEnabledTo(&dialog);
}

void addField(QFormLayout& form, const QString& label, QWidget& field)
{
    form.addRow(label, &field);
    QString name = label;
    field.setAccessibleName(name.remove(QLatin1Char('&')));
}

} // namespace sd
