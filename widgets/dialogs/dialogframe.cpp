#include "widgets/dialogs/dialogframe.h"

#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

QWidget& fieldsOf(const QDialog& dialog)
{
    return *dialog.findChild<QWidget*>(QStringLiteral("dialogFields"));
}

/// As high as the fields in it; where the screen has no room for that, they scroll, and the buttons stay in reach.
class FieldsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldsArea(QWidget* fields)
    {
        setWidget(fields);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // the fields have it
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override { return bounded(widget()->sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return bounded(widget()->minimumSizeHint()); }
    [[nodiscard]] bool hasHeightForWidth() const override { return widget()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return std::min(widget()->heightForWidth(width), room());
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::event(event);
    }

private:
    [[nodiscard]] int room() const
    {
        // The title of the window, the subject and the buttons want some of it.
        return screen()->availableGeometry().height() - scaled(steps(45));
    }
    [[nodiscard]] QSize bounded(QSize size) const
    {
        if (size.height() <= room())
            return size;
        return {size.width() + verticalScrollBar()->sizeHint().width(), room()};
    }
};

} // namespace

bool Dialog::focusNextPrevChild(bool next)
{
    orderTabs(*this);
    return QDialog::focusNextPrevChild(next);
}

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
    layout->addWidget(new FieldsArea(fields));
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

#include "dialogframe.moc"
