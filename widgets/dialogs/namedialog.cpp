#include "widgets/dialogs/namedialog.h"

#include "widgets/dialogs/dialogframe.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sd {

NameDialog::NameDialog(const QString& title, const QString& name, QWidget* parent)
    : Dialog(parent)
    , m_name(new QLineEdit(name))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(60);
    auto* form = new QFormLayout;
    addField(*form, tr("&Name"), *m_name);
    QPushButton* accept = buildDialog(*this, title, {}, *form, tr("Save"));
    accept->setEnabled(!this->name().isEmpty());
    connect(m_name, &QLineEdit::textChanged, accept, [this, accept] { accept->setEnabled(!this->name().isEmpty()); });
    m_name->selectAll();
    m_name->setFocus();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace sd
