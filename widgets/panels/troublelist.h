#pragma once

#include "models/items/itemroles.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace sd {

/// A few lines, each a state's figure and words: the other troubles of a server. A line that leads somewhere can be
/// clicked and reached with Tab.
class TroubleList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        StateMark mark;
        QString text;
        std::function<void()> open = {}; ///< none: the line only says something
    };

    explicit TroubleList(QWidget* parent = nullptr);
    void set(std::vector<Line> lines);

private:
    QVBoxLayout* m_rows;
};

} // namespace sd
