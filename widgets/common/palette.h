#pragma once

#include "models/domain/state.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace sd {

enum class Theme { Light, Dark };

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
/// The desktop's family, or the first known one whose digits are all equally wide when the desktop's are not.
QFont consoleFont(const QFont& desktop);

/// Row heights.
enum class Density { Comfortable, Compact };
constexpr int rowHeight(Density density)
{
    return density == Density::Comfortable ? steps(7) : 22;
}

} // namespace sd
