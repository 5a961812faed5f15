#pragma once

#include <QTimer>
#include <QWidget>

class QAction;

namespace sd {

class ActionButton;
class TextLabel;

/// Says what was just done, with the way back beside it; goes by itself after a while. What was refused stays longer.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QAction* undo, QWidget* parent = nullptr);

    void report(const QString& text, bool canUndo);
    void refuse(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    ActionButton* m_undo;
    QTimer m_away;
    bool m_refused = false;
};

} // namespace sd
