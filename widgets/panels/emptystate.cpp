#include "widgets/panels/emptystate.h"

#include "widgets/common/actionbutton.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
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
    set(title, text, action == nullptr ? QList<QAction*>{} : QList<QAction*>{action});
}

void EmptyState::set(const QString& title, const QString& text, const QList<QAction*>& actions)
{
    if (title == m_title->text() && text == m_text->text() && actions == m_actions)
        return;
    m_title->setText(title);
    m_text->setText(text);
    m_actions = actions;
    delete m_buttons;
    m_buttons = nullptr;
    if (actions.isEmpty())
        return;
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    for (QAction* action : actions)
        row->addWidget(new ActionButton(action));
    row->addStretch(1);
    auto* meant = static_cast<ActionButton*>(row->itemAt(row->count() - 2)->widget());
    meant->setDefault(true);
    meant->setObjectName(QStringLiteral("emptyAction"));
    m_layout->insertWidget(m_layout->count() - 1, m_buttons);
}

} // namespace sd
