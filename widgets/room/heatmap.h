#pragma once

#include "models/items/heattiles.h"
#include "models/items/itemwords.h"
#include "widgets/common/paintedlist.h"
#include "widgets/room/heatlayout.h"
#include "widgets/room/heatpainter.h"

namespace sd {

/// Every server as a tile, grouped by customer; quiet where all is well. Only tiles that changed are painted again.
/// Moved through with the arrows or h j k l, page keys go from customer to customer, Enter or a click opens.
class HeatMap : public PaintedList
{
    Q_OBJECT

public:
    HeatMap(const EstatePicture& picture, const ItemWords& words, QWidget* parent = nullptr);
    ~HeatMap() override;

    void apply(const PictureChange& change);
    void setNow(UtcTime now) { m_now = now; }
    void setFilter(HeatTiles::Filter filter);
    /// For a wall: nothing to hover or to type, and larger tiles.
    void setOnWall(bool onWall);

    [[nodiscard]] const HeatTiles& tiles() const { return m_tiles; }
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_tiles.tiles().size()); }
    [[nodiscard]] int current() const override { return m_current; }
    void select(ServerId server);
    /// Larger than its place when it has to be seen.
    [[nodiscard]] QRect itemRect(int tile) const override;
    [[nodiscard]] int itemAt(QPoint inViewport) const override;
    /// "NB-DC02, Norrbygg: Error for 7 min, 2 Error · 1 Warning"
    [[nodiscard]] QString describe(int tile) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const { return m_tiles.tiles().empty(); }

Q_SIGNALS:
    void serverSelected(sd::ServerId server);
    void serverOpened(sd::ServerId server);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layoutTiles();
    [[nodiscard]] HeatSizes sizes() const;
    [[nodiscard]] QPoint offset() const;
    void repaintTiles(const std::vector<int>& tiles);
    void paintTitles(QPainter& painter, const QRect& area) const;
    void paintTiles(QPainter& painter, const QRegion& region);
    void paintTile(QPainter& painter, int tile);
    void moveTo(int tile);
    void setHovered(int tile);
    [[nodiscard]] bool showToolTip(QPoint position, QPoint global);

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    HeatTiles m_tiles;
    HeatLayout m_layout;
    HeatPainter m_painter;
    UtcTime m_now{};
    ServerId m_selected; ///< stays when the tiles are made anew
    int m_current = -1;
    int m_hovered = -1;
    bool m_onWall = false;
};

} // namespace sd
