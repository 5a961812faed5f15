#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace sd {

class ActionButton;
class TextLabel;

/// What stands where a list has nothing: what will be here, and what fills it. The last action is the one that is
/// meant; others stand beside it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `action` may be null.
    void set(const QString& title, const QString& text, QAction* action);
    void set(const QString& title, const QString& text, const QList<QAction*>& actions);

private:
    TextLabel* m_title;
    TextLabel* m_text;
    QVBoxLayout* m_layout;
    QList<QAction*> m_actions;
    QWidget* m_buttons = nullptr;
};

} // namespace sd
