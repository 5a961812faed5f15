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
            .band = rgb(0xcfe2f1)};
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
            .band = rgb(0x24405a)};
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

StateColors Palette::state(State state) const
{
    const bool light = theme == Theme::Light;
    // "No data" is a shade off the drawing board's, where it fell under 4.5:1 on a selected row.
    switch (state) {
    case State::Ok:
        return light ? StateColors{rgb(0x5b6b73), page} : StateColors{rgb(0x8fa1a9), page};
    case State::Warning:
        return light ? StateColors{rgb(0x955700), rgb(0xfff3dc)} : StateColors{rgb(0xf2b134), rgb(0x3a2c0e)};
    case State::Error:
        return light ? StateColors{rgb(0xb3141d), rgb(0xfde7e7)} : StateColors{rgb(0xff6b6b), rgb(0x431418)};
    case State::Unknown:
        return light ? StateColors{rgb(0x6b3fa0), rgb(0xf1eafb)} : StateColors{rgb(0xb99af0), rgb(0x2b1f3f)};
    case State::NoData:
        return light ? StateColors{rgb(0x636b71), page} : StateColors{rgb(0x8f9aa1), page};
    }
    return {};
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
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return theme == Theme::Dark ? dark : light;
}

const Palette& paletteOf(const QPalette& palette)
{
    return paletteOf(palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light);
}

Theme desktopTheme()
{
    // Qt tells the scheme itself from 6.5 on. Asked once, before our own palette hides the answer.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::Dark : Theme::Light;
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
