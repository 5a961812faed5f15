#include "widgets/common/clearicon.h"

#include "widgets/common/palette.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

namespace sd {

namespace {

class ClearIconEngine final : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        constexpr double Share = 0.25; // of the icon, on each side of its middle
        const double arm = Share * std::min(rect.width(), rect.height());
        const QPointF middle = QRectF(rect).center();
        const Palette& colors = paletteOf(QApplication::palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(mode == QIcon::Disabled ? colors.line : colors.dim, arm / 3, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
        painter->drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ClearIconEngine(*this); }
};

} // namespace

QIcon clearIcon()
{
    return QIcon(new ClearIconEngine);
}

} // namespace sd
