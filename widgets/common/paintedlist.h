#pragma once

#include <QAbstractScrollArea>

namespace sd {

/// A picture of many things, of which the keys are on one. To a screen reader it is a list whose items they are.
class PaintedList : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaintedList(QWidget* parent = nullptr);

    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual int current() const = 0; ///< the item that the keys are on; -1: none
    /// Where an item is painted, in the viewport.
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    [[nodiscard]] virtual int itemAt(QPoint inViewport) const = 0; ///< -1: none
    [[nodiscard]] virtual QString describe(int item) const = 0;    ///< for a tooltip and a screen reader
    [[nodiscard]] virtual QString summary() const = 0;             ///< of the whole, for a screen reader

protected:
    /// The keys are on another item now.
    void tellFocus(int item);
    /// What is said of an item is no longer the same.
    void tellChange(int item);

private:
    void tell(int event, int item);
};

} // namespace sd
