#pragma once

#include "widgets/common/palette.h"

#include <QTimer>
#include <QTreeView>

class QHelpEvent;

namespace sd {

/// A list or tree of even rows with thin lines between them, moved through with arrows or j and k.
/// Says when a person works in it, so that its model can hold still.
class RowView : public QTreeView
{
    Q_OBJECT

public:
    explicit RowView(QWidget* parent = nullptr);

    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] bool isHeld() const { return m_idle.isActive(); }
    /// Lets go at once, as when the person asks for what waits.
    void letGo();

Q_SIGNALS:
    /// True from the first touch; false when the pointer left or nothing was touched for 15 seconds.
    void heldChanged(bool held);
    void opened(const QModelIndex& index); ///< Enter or a double click

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the keys go is seen on the current row.
    void drawFocus(QPainter& painter, QRect row, const QModelIndex& index) const;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    /// A person works here.
    void hold();

private:
    bool showTip(const QHelpEvent& event);

    QTimer m_idle;
    Density m_density = Density::Comfortable;
};

} // namespace sd
