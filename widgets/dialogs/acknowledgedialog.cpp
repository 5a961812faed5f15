#include "widgets/dialogs/acknowledgedialog.h"

#include "widgets/common/textlabel.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/times.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace sd {

AcknowledgeDialog::AcknowledgeDialog(const QString& alarmTitle, UtcTime now, QWidget* parent)
    : Dialog(parent)
    , m_comment(new QLineEdit)
    , m_terms(new QComboBox)
{
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setMaxLength(2000);
    m_terms->setObjectName(QStringLiteral("terms"));
    m_choices = {{AckMode::UntilOk, {}}, {AckMode::UntilWorse, {}}};
    m_terms->addItem(tr("Until it is over"));
    m_terms->addItem(tr("Until it gets worse"));
    const auto times = timeChoices(now);
    m_choices.reserve(m_choices.size() + times.size());
    for (const TimeChoice& choice : times) {
        m_choices.push_back({AckMode::UntilTime, choice.until});
        m_terms->addItem(choice.text);
    }
    auto* form = new QFormLayout;
    addField(*form, tr("&Comment"), *m_comment);
    addField(*form, tr("&Holds"), *m_terms);
    buildDialog(*this, tr("Acknowledge"), alarmTitle, *form, tr("Acknowledge"));
    m_comment->setFocus();
}

QString AcknowledgeDialog::comment() const
{
    return m_comment->text().trimmed();
}

AckTerms AcknowledgeDialog::terms() const
{
    return m_choices[static_cast<size_t>(m_terms->currentIndex())];
}

} // namespace sd
