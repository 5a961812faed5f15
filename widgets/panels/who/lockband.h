#pragma once

#include "models/boundary/accounts.h"

#include <QWidget>

class QAction;

namespace sd {

class TextLabel;

/// Says that the console is locked, by whom and since when, and how to go on.
class LockBand : public QWidget
{
    Q_OBJECT

public:
    /// `unlock` is what goes on.
    explicit LockBand(QAction* unlock, QWidget* parent = nullptr);
    void show(const Present& present);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
};

} // namespace sd
