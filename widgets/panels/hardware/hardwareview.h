#pragma once

#include "models/domain/hardware.h"
#include "widgets/common/paintedlist.h"
#include "widgets/panels/hardware/hardwarelayout.h"
#include "widgets/panels/hardware/partwords.h"

namespace sd {

/// The picture of a machine. Moved through with the arrows or h j k l; Enter or a double click opens, a click chooses.
class HardwareView : public PaintedList
{
    Q_OBJECT

public:
    explicit HardwareView(const ItemWords& words, QWidget* parent = nullptr);

    void show(HardwarePicture picture, bool muted);
    /// Marks the part that this series is read of; keeps the part that it is of already.
    void select(SeriesId series);

    [[nodiscard]] const HardwarePicture& picture() const { return m_picture; }
    [[nodiscard]] int current() const override { return m_current; }
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_picture.parts.size()); }
    [[nodiscard]] QRect itemRect(int part) const override;
    [[nodiscard]] int itemAt(QPoint inViewport) const override;
    [[nodiscard]] QString describe(int part) const override;
    [[nodiscard]] QString summary() const override;

Q_SIGNALS:
    void partChosen(int part);
    void partOpened(int part);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layoutParts();
    [[nodiscard]] QPointF offset() const;
    void moveTo(int part);
    void setHovered(int part);
    [[nodiscard]] State overall() const;

    const ItemWords& m_itemWords;
    PartWords m_words;
    HardwarePicture m_picture;
    HardwareLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
    bool m_muted = false;
};

} // namespace sd
