#pragma once

#include <QPushButton>

class QAction;

namespace sd {

/// A button for an action: its words and, in a little frame, the key that does the same.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] QString keyText() const;

    QAction* m_action;
};

} // namespace sd
