#pragma once

#include "models/items/itemroles.h"
#include "widgets/common/palette.h"

#include <QWidget>

#include <vector>

namespace sd {

/// A few lines, each a state's figure and words: the other troubles of a server.
class TroubleList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        StateMark mark;
        QString text;
    };

    explicit TroubleList(QWidget* parent = nullptr);
    void set(std::vector<Line> lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {steps(20), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;

    std::vector<Line> m_lines;
};

} // namespace sd
