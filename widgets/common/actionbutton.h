#pragma once

#include <QPushButton>

class QAction;

namespace sd {

/// A button for an action: its words and, in a little frame, the key that does the same. That of an action that can be
/// on is down while it is.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override {} ///< the action says whether it is on

private:
    void follow();
    [[nodiscard]] QString keyText() const;

    QAction* m_action;
};

} // namespace sd
