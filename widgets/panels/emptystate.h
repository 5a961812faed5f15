#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace sd {

class ActionButton;
class TextLabel;

/// What stands where a list has nothing: what will be here, and what fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `action` may be null.
    void set(const QString& title, const QString& text, QAction* action);

private:
    TextLabel* m_title;
    TextLabel* m_text;
    QVBoxLayout* m_layout;
    QAction* m_action = nullptr;
    ActionButton* m_button = nullptr;
};

} // namespace sd
