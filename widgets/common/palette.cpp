#include "widgets/common/palette.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace sd {

namespace {

constexpr QRgb rgb(uint value)
{
    return 0xff000000U | value;
}

Palette lightPalette()
{
    return {.theme = Theme::Light,
            .page = rgb(0xffffff),
            .frame = rgb(0xf5f7f9),
            .line = rgb(0xdde3e8),
            .text = rgb(0x1a1f24),
            .dim = rgb(0x55646c),
            .accent = rgb(0x0a6ebd),
            .onAccent = rgb(0xffffff),
            .selection = rgb(0xe6f0f9),
            .hover = rgb(0xf3f6f9),
            .band = rgb(0xcfe2f1),
            .chip = rgb(0xdde3e8),
            .tile = rgb(0xdbe1e6)};
}

Palette darkPalette()
{
    return {.theme = Theme::Dark,
            .page = rgb(0x14181c),
            .frame = rgb(0x1b2027),
            .line = rgb(0x2c333b),
            .text = rgb(0xe8ecef),
            .dim = rgb(0x97a7af),
            .accent = rgb(0x5ab0f2),
            .onAccent = rgb(0x0c1a26),
            .selection = rgb(0x1f3040),
            .hover = rgb(0x1a2027),
            .band = rgb(0x24405a),
            .chip = rgb(0x2c333b),
            .tile = rgb(0x333b44)};
}

Palette contrastLightPalette()
{
    return {.theme = Theme::ContrastLight,
            .page = rgb(0xffffff),
            .frame = rgb(0xfefefe),
            .line = rgb(0x6a6a6a),
            .text = rgb(0x000000),
            .dim = rgb(0x333333),
            .accent = rgb(0x004a8f),
            .onAccent = rgb(0xffffff),
            .selection = rgb(0xd6e8ff),
            .hover = rgb(0xededed),
            .band = rgb(0xb5d3f0),
            .chip = rgb(0xd9d9d9),
            .tile = rgb(0xc4cacf)};
}

Palette contrastDarkPalette()
{
    return {.theme = Theme::ContrastDark,
            .page = rgb(0x000000),
            .frame = rgb(0x010101),
            .line = rgb(0x9a9a9a),
            .text = rgb(0xffffff),
            .dim = rgb(0xd0d0d0),
            .accent = rgb(0x7cc8ff),
            .onAccent = rgb(0x000000),
            .selection = rgb(0x001f40),
            .hover = rgb(0x1c1c1c),
            .band = rgb(0x1d4a70),
            .chip = rgb(0x333333),
            .tile = rgb(0x3a3a3a)};
}

/// Ink and fill of a state in each theme, in the order of `allThemes`.
struct StateRow
{
    std::array<QRgb, allThemes.size()> ink;
    std::array<QRgb, allThemes.size()> fill; ///< 0: the page
};

StateRow stateRow(State state)
{
    // "No data" is a shade off the drawing board's, where it fell under 4.5:1 on a selected row.
    switch (state) {
    case State::Ok:
        return {{rgb(0x5b6b73), rgb(0x8fa1a9), rgb(0x2f3a40), rgb(0xc8d2d6)}, {}};
    case State::Warning:
        return {{rgb(0x955700), rgb(0xf2b134), rgb(0x5c3600), rgb(0xffc94d)},
                {rgb(0xfff3dc), rgb(0x3a2c0e), rgb(0xffefcc), rgb(0x2e2100)}};
    case State::Error:
        return {{rgb(0xb3141d), rgb(0xff6b6b), rgb(0x8a0010), rgb(0xff9494)},
                {rgb(0xfde7e7), rgb(0x431418), rgb(0xffe0e0), rgb(0x3d0000)}};
    case State::Unknown:
        return {{rgb(0x6b3fa0), rgb(0xb99af0), rgb(0x4b1f86), rgb(0xd5c2ff)},
                {rgb(0xf1eafb), rgb(0x2b1f3f), rgb(0xefe6ff), rgb(0x1f1038)}};
    case State::NoData:
        return {{rgb(0x636b71), rgb(0x8f9aa1), rgb(0x3c4348), rgb(0xbcc4c9)}, {}};
    }
    return {};
}

double& scaleInUse()
{
    static double scale = 1;
    return scale;
}

bool hasEqualDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    const QString others = QStringLiteral("123456789");
    return std::ranges::all_of(others,
                               [&](QChar digit) { return qFuzzyCompare(metrics.horizontalAdvance(digit), width); });
}

} // namespace

bool isDark(Theme theme)
{
    return theme == Theme::Dark || theme == Theme::ContrastDark;
}

bool isContrast(Theme theme)
{
    return theme == Theme::ContrastLight || theme == Theme::ContrastDark;
}

Theme withDark(Theme theme, bool dark)
{
    if (isContrast(theme))
        return dark ? Theme::ContrastDark : Theme::ContrastLight;
    return dark ? Theme::Dark : Theme::Light;
}

Theme withContrast(Theme theme, bool contrast)
{
    if (isDark(theme))
        return contrast ? Theme::ContrastDark : Theme::Dark;
    return contrast ? Theme::ContrastLight : Theme::Light;
}

QColor Palette::curve(size_t index) const
{
    constexpr std::array light{0x0c7c6cU, 0x8b3d78U, 0x3c474fU, 0x5f6b14U};
    constexpr std::array dark{0x4cc3aeU, 0xe08fc9U, 0xc9d2d8U, 0xb9c45eU};
    constexpr std::array strongLight{0x00564bU, 0x6b1f59U, 0x1f272cU, 0x3f4a00U};
    constexpr std::array strongDark{0x6fe3cdU, 0xf5b3e3U, 0xffffffU, 0xd8e37cU};
    const size_t own = index % Curves;
    if (own == 0)
        return accent;
    const auto& soft = isDark(theme) ? dark : light;
    const auto& strong = isDark(theme) ? strongDark : strongLight;
    return rgb(isContrast(theme) ? strong[own - 1] : soft[own - 1]);
}

StateColors Palette::state(State state) const
{
    const StateRow row = stateRow(state);
    const auto place = static_cast<size_t>(theme);
    return {row.ink[place], row.fill[place] == 0 ? page : QColor(row.fill[place])};
}

QPalette Palette::toQt() const
{
    QPalette qt;
    const std::array roles{std::pair{QPalette::Window, frame},
                           std::pair{QPalette::WindowText, text},
                           std::pair{QPalette::Base, page},
                           std::pair{QPalette::AlternateBase, hover},
                           std::pair{QPalette::Text, text},
                           std::pair{QPalette::PlaceholderText, dim},
                           std::pair{QPalette::Button, page},
                           std::pair{QPalette::ButtonText, text},
                           std::pair{QPalette::BrightText, text},
                           std::pair{QPalette::ToolTipBase, frame},
                           std::pair{QPalette::ToolTipText, text},
                           std::pair{QPalette::Highlight, accent},
                           std::pair{QPalette::HighlightedText, onAccent},
                           std::pair{QPalette::Link, accent},
                           std::pair{QPalette::LinkVisited, accent},
                           std::pair{QPalette::Light, page},
                           std::pair{QPalette::Midlight, line},
                           std::pair{QPalette::Mid, line},
                           std::pair{QPalette::Dark, line},
                           std::pair{QPalette::Shadow, line}};
    for (const auto& [role, color] : roles)
        qt.setColor(role, color);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, dim);
    return qt;
}

const Palette& paletteOf(Theme theme)
{
    static const std::array palettes{lightPalette(), darkPalette(), contrastLightPalette(), contrastDarkPalette()};
    return palettes[static_cast<size_t>(theme)];
}

const Palette& paletteOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Theme theme : allThemes) {
        if (paletteOf(theme).frame == window)
            return paletteOf(theme);
    }
    return paletteOf(window.lightness() < 128 ? Theme::Dark : Theme::Light);
}

Theme desktopTheme()
{
    // Qt tells the scheme itself from 6.5 on. Asked once, before our own palette hides the answer.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::Dark : Theme::Light;
}

double uiScale()
{
    return scaleInUse();
}

void setUiScale(double scale)
{
    scaleInUse() = scale;
}

int scaled(int pixels)
{
    return qRound(pixels * uiScale());
}

int rowHeight(Density density)
{
    return scaled(density == Density::Comfortable ? steps(7) : 22);
}

QFont typeface(Type type, bool strong)
{
    QFont font = QGuiApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    switch (type) {
    case Type::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case Type::Body:
        break;
    case Type::Title:
        font.setPointSizeF(base * 1.5);
        break;
    }
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    return font;
}

QFont consoleFont(const QFont& desktop)
{
    if (hasEqualDigits(desktop))
        return desktop;
    const QStringList known = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        QFont font = desktop;
        font.setFamily(family);
        if (known.contains(family) && hasEqualDigits(font))
            return font;
    }
    return desktop;
}

} // namespace sd
