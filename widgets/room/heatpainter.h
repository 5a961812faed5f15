#pragma once

#include "models/items/itemroles.h"
#include "widgets/common/palette.h"

#include <QHash>
#include <QPixmap>
#include <QSize>

class QPainter;

namespace sd {

/// Paints the heat map's tiles. A server that is well is a plain grey tile; Warning, Error and Unknown are filled with
/// their colour and carry their sign, NoData is dashed, muted is an outline with a bar, taken is half as strong.
/// Pictures of tiles are kept, so that ten thousand cost little more than copying.
class HeatPainter
{
public:
    /// What a tile's picture depends on, beside the mark. Forgets all pictures when it is another one than before.
    void setLook(const Palette& colors, QSize tile, qreal pixelRatio);

    /// Without a name. `area` has the size given to setLook, or the loud one (see isLoud).
    void paint(QPainter& painter, const QRect& area, StateMark mark, bool wanted);
    /// With a name in it; not kept.
    void paintNamed(QPainter& painter, const QRect& area, StateMark mark, bool wanted, const QString& name) const;

    /// True for what must be seen: such tiles are never painted smaller than `leastLoud`, over their neighbours.
    [[nodiscard]] static bool isLoud(StateMark mark);
    [[nodiscard]] QRect loudArea(const QRect& tile) const;
    static constexpr int leastLoud = 10;

private:
    void paintFresh(QPainter& painter, const QRectF& area, StateMark mark, bool wanted) const;
    void paintFrame(QPainter& painter, const QRectF& area, StateMark mark) const;

    const Palette* m_colors = nullptr;
    QSize m_tile;
    qreal m_pixelRatio = 1;
    QHash<quint32, QPixmap> m_pictures;
};

} // namespace sd
