#include "widgets/common/consolestyle.h"

#include "widgets/common/clearicon.h"
#include "widgets/common/layoutscale.h"
#include "widgets/common/palette.h"

#include <QCheckBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStyleOption>
#include <QTextBrowser>

namespace sd {

namespace {

constexpr double Radius = 3;

void box(QPainter* painter, const QRect& rect, const QColor& border, const QColor& fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const Palette& colors = paletteOf(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool on = option->state.testFlag(QStyle::State_Enabled);
    const bool over = on && option->state.testFlag(QStyle::State_MouseOver);
    const bool down = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    if (primary && on)
        box(painter, option->rect, focus ? colors.text : colors.accent,
            over ? colors.accent.lighter(108) : colors.accent);
    else
        box(painter, option->rect, focus || down ? colors.accent : colors.line,
            down   ? colors.selection
            : over ? colors.hover
                   : colors.page);
    if (focus && !(primary && on)) // one that is down has this edge already
        box(painter, option->rect.adjusted(1, 1, -1, -1), colors.accent, {});
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->lineWidth == 0)
        return; // inside a combo box, which has the frame
    const Palette& colors = paletteOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    box(painter, option->rect, focus ? colors.accent : enabled ? fieldEdge(colors) : colors.line, colors.page);
}

/// What is written in several lines is a field, too; a page that scrolls has an edge only while the keys go there.
void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool isPage =
        qobject_cast<const QScrollArea*>(widget) != nullptr || qobject_cast<const QTextBrowser*>(widget) != nullptr;
    if (!isPage)
        drawField(option, painter);
    else if (option->state.testFlag(QStyle::State_HasFocus))
        box(painter, option->rect, paletteOf(option->palette).accent, {});
}

/// Around the words of what has no border of its own.
void drawFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (qobject_cast<const QCheckBox*>(widget) != nullptr || qobject_cast<const QSlider*>(widget) != nullptr)
        box(painter, option->rect, paletteOf(option->palette).accent, {});
}

/// As a field, so that an empty one is seen on every theme's page.
void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const Palette& colors = paletteOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    const bool filled = on && enabled;
    const QColor border = focus ? (filled ? colors.text : colors.accent) : filled ? colors.accent : colors.dim;
    box(painter, option->rect, border, filled ? colors.accent : colors.page);
    if (!on)
        return;
    const QRectF inside(option->rect);
    const auto at = [&inside](double x, double y) {
        return inside.topLeft() + QPointF(inside.width() * x, inside.height() * y);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? colors.onAccent : colors.dim, inside.width() / 8));
    painter->drawPolyline(QPolygonF{at(0.26, 0.54), at(0.44, 0.72), at(0.76, 0.32)});
    painter->restore();
}

void drawRowBackground(const QStyleOption* option, QPainter* painter)
{
    const Palette& colors = paletteOf(option->palette);
    if (option->state.testFlag(QStyle::State_Selected))
        painter->fillRect(option->rect, colors.selection);
    else if (option->state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option->rect, colors.hover);
}

void drawBranch(const QStyleOption* option, QPainter* painter)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    const Palette& colors = paletteOf(option->palette);
    const QPointF middle = QRectF(option->rect).center();
    const double scale = uiScale();
    QPolygonF arrow;
    if (option->state.testFlag(QStyle::State_Open))
        arrow << QPointF(-4, -2) << QPointF(0, 2) << QPointF(4, -2);
    else
        arrow << QPointF(-2, -4) << QPointF(2, 0) << QPointF(-2, 4);
    for (QPointF& point : arrow)
        point = middle + point * scale;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.dim, 1.4 * scale));
    painter->drawPolyline(arrow);
    painter->restore();
}

void drawHeader(const QStyleOptionHeader& header, QPainter* painter)
{
    const Palette& colors = paletteOf(header.palette);
    painter->fillRect(header.rect, colors.page);
    painter->save();
    painter->setFont(typeface(Type::Small, true));
    painter->setPen(colors.dim);
    const QRect text = header.rect.adjusted(steps(2), 0, -steps(2), 0);
    const Qt::Alignment align = header.textAlignment | Qt::AlignVCenter;
    painter->drawText(text, static_cast<int>(align.toInt()),
                      painter->fontMetrics().elidedText(header.text, Qt::ElideRight, text.width()));
    painter->setPen(colors.line);
    painter->drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    painter->restore();
}

void drawScrollBar(const QStyle* style, const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget)
{
    const Palette& colors = paletteOf(bar.palette);
    painter->fillRect(bar.rect, colors.page);
    if (bar.maximum <= bar.minimum)
        return;
    const QRect slider = style->subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool over = bar.state.testFlag(QStyle::State_MouseOver);
    box(painter, slider.adjusted(2, 2, -2, -2), {}, over ? colors.dim : colors.line);
}

void drawCombo(const QStyle* style, const QStyleOptionComboBox& combo, QPainter* painter, const QWidget* widget)
{
    drawField(&combo, painter);
    const Palette& colors = paletteOf(combo.palette);
    const QPointF middle =
        QRectF(style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget)).center();
    const double scale = uiScale();
    const QPolygonF arrow(
        {middle + scale * QPointF(-4, -2), middle + scale * QPointF(0, 2), middle + scale * QPointF(4, -2)});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.dim, 1.4 * scale));
    painter->drawPolyline(arrow);
    painter->restore();
}

/// A heading within a menu.
bool isMenuHeading(const QStyleOption* option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && !item->text.isEmpty();
}

void drawMenuHeading(const QStyleOption* option, QPainter* painter)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    painter->save();
    painter->setFont(typeface(Type::Small, true));
    painter->setPen(paletteOf(option->palette).dim);
    const QRect room = option->rect.adjusted(scaled(steps(2)), 0, -scaled(steps(2)), -scaled(steps(1)));
    painter->drawText(QStyle::visualRect(option->direction, option->rect, room),
                      static_cast<int>(Qt::AlignBottom | QStyle::visualAlignment(option->direction, Qt::AlignLeft)),
                      item->text.toUpper());
    painter->restore();
}

} // namespace

QColor fieldEdge(const Palette& colors)
{
    constexpr float Dim = 0.75F;
    const auto mix = [](float line, float dim) { return line * (1 - Dim) + dim * Dim; };
    return QColor::fromRgbF(mix(colors.line.redF(), colors.dim.redF()), mix(colors.line.greenF(), colors.dim.greenF()),
                            mix(colors.line.blueF(), colors.dim.blueF()));
}

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void ConsoleStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    applyScale(*widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool)
        drawButton(option, painter);
    else if (element == PE_PanelLineEdit || element == PE_FrameLineEdit)
        drawField(option, painter);
    else if (element == PE_PanelItemViewRow || element == PE_PanelItemViewItem)
        drawRowBackground(option, painter);
    else if (element == PE_IndicatorBranch)
        drawBranch(option, painter);
    else if (element == PE_IndicatorCheckBox)
        drawCheckBox(option, painter);
    else if (element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr)
        drawFrame(option, painter, widget);
    else if (element == PE_FrameFocusRect)
        drawFocus(option, painter, widget); // others show it in their border
    else if (element == PE_FrameStatusBarItem || element == PE_PanelStatusBar)
        return;
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
        if (primary && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, paletteOf(option->palette).onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_Header && header != nullptr)
        drawHeader(*header, painter);
    else if (element == CE_MenuItem && isMenuHeading(option))
        drawMenuHeading(option, painter);
    else if (element == CE_HeaderEmptyArea)
        painter->fillRect(option->rect, paletteOf(option->palette).page);
    else if (element == CE_Splitter)
        painter->fillRect(option->rect, paletteOf(option->palette).line);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        drawScrollBar(this, *bar, painter, widget);
    else if (control == CC_ComboBox && combo != nullptr)
        drawCombo(this, *combo, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return {size.width() + scaled(steps(6)), std::max(whole.height(), scaled(steps(7)))};
    if (type == CT_LineEdit || type == CT_ComboBox)
        whole.setHeight(std::max(whole.height(), scaled(steps(7))));
    if (type == CT_MenuItem && isMenuHeading(option))
        whole.setHeight(scaled(steps(7)));
    if (type == CT_HeaderSection)
        whole.setHeight(std::max(whole.height(), scaled(steps(7))));
    return whole;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_SplitterWidth)
        return 1;
    if (metric == PM_ScrollBarExtent)
        return scaled(steps(3));
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_CheckBoxLabelSpacing)
        return scaled(QProxyStyle::pixelMetric(metric, option, widget));
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QPushButton*>(widget) == nullptr)
        return 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_Widget_Animation_Duration) // no motion
        return 0;
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    return icon == SP_LineEditClearButton ? clearIcon() : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace sd
