#include "widgets/dialogs/mutedialog.h"

#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/times.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sd {

MuteDialog::MuteDialog(const QString& serverName, UtcTime now, QWidget* parent)
    : Dialog(parent)
    , m_until(new QComboBox)
    , m_reason(new QLineEdit)
{
    m_until->setObjectName(QStringLiteral("until"));
    m_reason->setObjectName(QStringLiteral("reason"));
    for (const TimeChoice& choice : timeChoices(now))
        m_until->addItem(choice.text, toMs(choice.until));
    m_until->setCurrentIndex(1);
    auto* form = new QFormLayout;
    addField(*form, tr("&For"), *m_until);
    addField(*form, tr("&Reason"), *m_reason);
    QPushButton* accept = buildDialog(*this, tr("Mute the server"), serverName, *form, tr("Mute"));
    accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, accept, [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    m_reason->setFocus();
}

UtcTime MuteDialog::until() const
{
    return fromMs(m_until->currentData().toLongLong());
}

QString MuteDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace sd
