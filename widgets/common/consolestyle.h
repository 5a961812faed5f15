#pragma once

#include <QProxyStyle>

namespace sd {

struct Palette;

/// Around what is typed or chosen in: between a line and what stands beside the text, so that a field's edge is seen at
/// 3:1 on every page.
QColor fieldEdge(const Palette& colors);

/// Flat: lines instead of bevels, one accent, no gradients, no shadows. Colours come from the widget's palette, so a
/// change of theme needs no new style; sizes follow the scale when a widget is polished.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ConsoleStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override; ///< brings it to the scale in use
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;
};

} // namespace sd
