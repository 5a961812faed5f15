#pragma once

#include "models/domain/state.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace sd {

/// The contrast themes keep 7:1 where the others keep 4.5:1.
enum class Theme { Light, Dark, ContrastLight, ContrastDark };
inline constexpr std::array allThemes{Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark};
bool isDark(Theme theme);
bool isContrast(Theme theme);
/// `theme` made dark or light, or strong or soft, and otherwise as it was.
Theme withDark(Theme theme, bool dark);
Theme withContrast(Theme theme, bool contrast);

/// A state's colour: `ink` for its shape, its word and its threshold line; `fill` behind its word.
struct StateColors
{
    QColor ink;
    QColor fill;
};

/// Every colour of the console. Saturated ones are kept for what is abnormal; there is one accent for what can be
/// clicked or is selected.
struct Palette
{
    Theme theme = Theme::Light;
    QColor page;      ///< lists and pages
    QColor frame;     ///< strip, navigation, bar at the bottom
    QColor line;      ///< between rows and around fields
    QColor text;      ///< what is read
    QColor dim;       ///< what is beside it
    QColor accent;    ///< can be clicked, is selected, is the curve
    QColor onAccent;  ///< text on accent
    QColor selection; ///< behind the selected row
    QColor hover;     ///< behind the row under the pointer
    QColor band;      ///< min–max behind a curve, shading in charts
    QColor chip;      ///< behind initials and the like
    QColor tile;      ///< a server that is well, in the heat map

    /// Colours of curves in one chart, none of which is a state's; the first is the accent. Begins again after
    /// `Curves`.
    static constexpr size_t Curves = 5;
    [[nodiscard]] QColor curve(size_t index) const;

    [[nodiscard]] StateColors state(State state) const;
    [[nodiscard]] QPalette toQt() const;
};

const Palette& paletteOf(Theme theme);
/// The palette that a widget was given, told by its window colour.
const Palette& paletteOf(const QPalette& palette);
/// What the desktop asks for.
Theme desktopTheme();

/// Spacing goes in steps of 4 pixels.
constexpr int steps(int count)
{
    return 4 * count;
}

/// Three sizes, two weights.
enum class Type { Small, Body, Title };
QFont typeface(Type type, bool strong = false);
/// How large a person wants everything, 1: as the desktop. Fonts and ConsoleStyle follow it; what is painted by hand
/// asks scaled() for its sizes.
double uiScale();
void setUiScale(double scale);
/// So many pixels at a scale of 1.
int scaled(int pixels);
/// The desktop's family, or the first known one whose digits are all equally wide when the desktop's are not.
QFont consoleFont(const QFont& desktop);

/// Row heights: 28 and 22 pixels at a scale of 1.
enum class Density { Comfortable, Compact };
int rowHeight(Density density);

} // namespace sd
