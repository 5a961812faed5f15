#include "widgets/panels/emptystate.h"

#include "widgets/common/actionbutton.h"
#include "widgets/common/textlabel.h"

#include <QVBoxLayout>

namespace sd {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Strong))
    , m_text(new TextLabel(TextLabel::Dim))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(steps(110));
    m_layout->setContentsMargins(steps(6), steps(10), steps(6), steps(6));
    m_layout->setSpacing(steps(2));
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addSpacing(steps(2));
    m_layout->addStretch(1);
}

void EmptyState::set(const QString& title, const QString& text, QAction* action)
{
    if (title == m_title->text() && text == m_text->text() && action == m_action)
        return;
    m_title->setText(title);
    m_text->setText(text);
    m_action = action;
    delete m_button;
    m_button = nullptr;
    if (action == nullptr)
        return;
    m_button = new ActionButton(action);
    m_button->setDefault(true);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    m_layout->insertWidget(m_layout->count() - 1, m_button);
}

} // namespace sd
