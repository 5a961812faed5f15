#include "widgets/common/appearance.h"

#include "widgets/common/consolestyle.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// In the order of `allThemes`.
constexpr std::array themeCodes{"light"_L1, "dark"_L1, "contrast-light"_L1, "contrast-dark"_L1};
constexpr double SmallestFont = 6; // points

QString desktopLanguage()
{
    return QLocale::system().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

/// The font that 100 % stands for. Asked once, before our own font hides the answer.
QFont fullSizeFont()
{
    static const QFont font = consoleFont(QApplication::font());
    return font;
}

} // namespace

Appearance::Appearance(UserSettings* settings, QObject* parent)
    : QObject(parent)
    , m_own(settings == nullptr ? std::make_unique<UserSettings>() : nullptr)
    , m_settings(settings == nullptr ? *m_own : *settings)
    , m_desktopTheme(sd::desktopTheme()) // asked before our own palette hides the answer
{
    applyScale();
    applyTheme();
    applyLanguage();
    connect(&m_settings, &UserSettings::changed, this, &Appearance::follow);
}

Appearance::~Appearance()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

std::optional<Theme> Appearance::chosenTheme() const
{
    const auto it = std::ranges::find(themeCodes, m_settings.text(setting::Theme));
    if (it == themeCodes.end())
        return std::nullopt;
    return allThemes[static_cast<size_t>(it - themeCodes.begin())];
}

QString Appearance::language() const
{
    const QString chosen = m_settings.text(setting::Language);
    return chosen == "desktop"_L1 ? desktopLanguage() : chosen;
}

Density Appearance::density() const
{
    return m_settings.text(setting::Density) == "compact"_L1 ? Density::Compact : Density::Comfortable;
}

int Appearance::scale() const
{
    return m_settings.number(setting::Scale);
}

void Appearance::setTheme(std::optional<Theme> theme)
{
    m_settings.setValue(setting::Theme, theme ? QString(themeCodes[static_cast<size_t>(*theme)]) : u"desktop"_s);
}

void Appearance::setLanguage(const QString& language)
{
    m_settings.setValue(setting::Language, language);
}

void Appearance::setDensity(Density density)
{
    m_settings.setValue(setting::Density, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
}

void Appearance::setScale(int percent)
{
    m_settings.setValue(setting::Scale, percent);
}

void Appearance::setDesktopTheme(Theme theme)
{
    if (theme == m_desktopTheme)
        return;
    m_desktopTheme = theme;
    if (!chosenTheme())
        applyTheme();
}

void Appearance::follow(const QString& key)
{
    if (key == setting::Theme)
        applyTheme();
    else if (key == setting::Density)
        Q_EMIT densityChanged(density());
    else if (key == setting::Scale)
        applyScale();
    else if (key == setting::Language && language() != m_appliedLanguage)
        applyLanguage();
}

void Appearance::applyTheme()
{
    const QPalette palette = paletteOf(theme()).toQt();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT themeChanged();
}

void Appearance::applyScale()
{
    setUiScale(scale() / 100.0);
    QFont font = fullSizeFont();
    const double fullSize = font.pointSizeF() > 0 ? font.pointSizeF() : 10; // a desktop may say it in pixels
    font.setPointSizeF(std::max(SmallestFont, fullSize * uiScale()));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    QApplication::setStyle(new ConsoleStyle); // polishes every widget anew
    Q_EMIT scaleChanged();
}

void Appearance::applyLanguage()
{
    m_appliedLanguage = language();
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QLocale locale(m_appliedLanguage == "sv"_L1 ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    // English has a file as well: it carries the plural forms.
    if (m_translator.load(u":/i18n/serverdrift_"_s + m_appliedLanguage))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    Q_EMIT languageChanged();
}

} // namespace sd
