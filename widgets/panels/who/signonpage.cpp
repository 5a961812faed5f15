#include "widgets/panels/who/signonpage.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/who/signonform.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace sd {

SignOnPage::SignOnPage(Accounts& accounts, QWidget* parent)
    : QWidget(parent)
    , m_fields(new SignOnForm(accounts))
{
    setObjectName(QStringLiteral("signOnPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QWidget;
    column->setFixedWidth(steps(90));
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(steps(3));
    auto* sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/se.serverdrift.Serverdrift.svg")).pixmap(scaled(steps(12))));
    rows->addWidget(sign);
    rows->addWidget(new TextLabel(TextLabel::Title, tr("Sign on to the console")));
    auto* about = new TextLabel(TextLabel::Dim, tr("Servers are polled and alarms are heard meanwhile."));
    about->setWordWrap(true);
    rows->addWidget(about);
    rows->addSpacing(steps(2));
    rows->addWidget(m_fields);
    auto* button = new QPushButton(tr("Sign on"));
    button->setObjectName(QStringLiteral("signOn"));
    button->setDefault(true);
    button->setAutoDefault(true);
    button->setEnabled(m_fields->canSubmit());
    connect(button, &QPushButton::clicked, m_fields, &SignOnForm::submit);
    connect(m_fields, &SignOnForm::canSubmitChanged, button, &QWidget::setEnabled);
    rows->addWidget(button, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void SignOnPage::focusFirst()
{
    m_fields->focusFirst();
}

} // namespace sd
