#include "widgets/dialogs/bundledialog.h"

#include "models/items/estatepicture.h"
#include "models/words/failures.h"
#include "models/words/format.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>

namespace sd {

namespace {

TextLabel* paragraph(TextLabel::Role role, const QString& text)
{
    auto* label = new TextLabel(role, text);
    label->setWordWrap(true);
    return label;
}

QString proposedFile(UtcTime at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMs(at));
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/serverdrift-support-") +
           moment.toString(QStringLiteral("yyyyMMdd-HHmm")) + QStringLiteral(".tar.gz");
}

} // namespace

BundleDialog::BundleDialog(SelfCheck& selfCheck, const EstatePicture& picture, QWidget* parent)
    : Dialog(parent)
    , m_selfCheck(selfCheck)
    , m_picture(picture)
    , m_file(new QLineEdit(proposedFile(picture.vitals().at)))
    , m_answer(paragraph(TextLabel::Plain, {}))
{
    setObjectName(QStringLiteral("bundleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout;
    form->addRow(paragraph(TextLabel::Plain, tr("A file for whoever helps you. It will hold:")));
    form->addRow(QStringLiteral("about.json"),
                 paragraph(TextLabel::Dim, tr("versions, sizes and growth of the store")));
    form->addRow(
        QStringLiteral("engine.json"),
        paragraph(TextLabel::Dim,
                  tr("the engine's figures of this moment, and how many alarms and servers are in which state")));
    form->addRow(
        QStringLiteral("checks.json"),
        paragraph(TextLabel::Dim, tr("each check by its number: kind, interval, state, and a code where it failed")));
    form->addRow(paragraph(TextLabel::Plain,
                           tr("No name, no address, no text of yours, no credential. Nothing is sent anywhere.")));
    m_file->setObjectName(QStringLiteral("bundleFile"));
    m_file->setMinimumWidth(steps(50));
    m_answer->setObjectName(QStringLiteral("bundleAnswer"));
    auto* choose = new QPushButton(tr("Choose …"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(steps(2));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    form->addRow(tr("File"), row);
    m_file->setAccessibleName(tr("File"));
    form->addRow(m_answer);
    m_write = buildDialog(*this, tr("Support bundle"), {}, *form, tr("Write it"));
    connect(choose, &QPushButton::clicked, this, &BundleDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &BundleDialog::follow);
    connect(&m_gathering, &QTimer::timeout, this, &BundleDialog::gather);
    follow();
    m_write->setFocus();
}

void BundleDialog::follow()
{
    m_write->setEnabled(!isHeld(*this) && !m_file->text().trimmed().isEmpty());
}

void BundleDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Support bundle"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tar.gz"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void BundleDialog::accept()
{
    setHeld(*this, true);
    m_answer->setText(tr("Writing …"));
    m_figures.emplace(m_picture, m_picture.vitals().at);
    m_gathering.start();
}

/// A piece each time that the window has nothing else to do.
void BundleDialog::gather()
{
    if (m_figures->step())
        return;
    m_gathering.stop();
    m_selfCheck.writeBundle(m_file->text().trimmed(), m_figures->take(),
                            [guard = QPointer(this)](const Result<qint64>& written) {
                                if (guard)
                                    guard->say(written);
                            });
}

void BundleDialog::say(const Result<qint64>& written)
{
    setHeld(*this, false);
    if (!written) {
        m_answer->setText(tr("Not done: %1").arg(failureWords(written.failure().message)));
        return;
    }
    const QString size = Format().value({}, QStringLiteral("By"), static_cast<double>(*written));
    m_answer->setText(tr("It is written, %1. Look into it before you send it, if you like.").arg(size));
    auto* buttons = findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::RejectRole) {
            button->setText(tr("Close"));
            button->setFocus();
        }
    }
}

} // namespace sd
