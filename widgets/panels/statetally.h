#pragma once

#include "models/items/itemroles.h"

#include <QWidget>

namespace sd {

/// A state's figure and words beside it, large: "● 2 Error". Quiet when there is nothing.
class StateTally : public QWidget
{
    Q_OBJECT

public:
    explicit StateTally(State state, QWidget* parent = nullptr);

    void setText(const QString& text, bool quiet);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    QString m_text;
    bool m_quiet = true;
};

} // namespace sd
