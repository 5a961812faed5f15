#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace sd {

/// Takes the next key that is pressed, whatever it is; Tab moves on and Escape leaves, as everywhere.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence& key);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sd
