#include "widgets/common/appearance.h"

#include "widgets/common/consolestyle.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QToolTip>

namespace sd {

namespace {

QString desktopLanguage()
{
    return QLocale::system().language() == QLocale::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
}

} // namespace

Appearance::Appearance(QString settingsFile, QObject* parent)
    : QObject(parent)
    , m_settingsFile(std::move(settingsFile))
    , m_language(desktopLanguage())
{
    (void)desktopTheme(); // asked before our own palette hides the answer
    if (!m_settingsFile.isEmpty()) {
        const QSettings settings(m_settingsFile, QSettings::IniFormat);
        const QString theme = settings.value(QStringLiteral("theme")).toString();
        if (theme == QStringLiteral("dark") || theme == QStringLiteral("light"))
            m_theme = theme == QStringLiteral("dark") ? Theme::Dark : Theme::Light;
        const QString language = settings.value(QStringLiteral("language"), m_language).toString();
        m_language = language == QStringLiteral("sv") ? language : QStringLiteral("en");
        if (settings.value(QStringLiteral("density")).toString() == QStringLiteral("compact"))
            m_density = Density::Compact;
    }
    QApplication::setStyle(new ConsoleStyle);
    QApplication::setFont(consoleFont(QApplication::font()));
    applyTheme();
    applyLanguage();
}

Appearance::~Appearance()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

void Appearance::setTheme(std::optional<Theme> theme)
{
    m_theme = theme;
    keep(QStringLiteral("theme"), !theme                  ? QStringLiteral("desktop")
                                  : *theme == Theme::Dark ? QStringLiteral("dark")
                                                          : QStringLiteral("light"));
    applyTheme();
}

void Appearance::applyTheme()
{
    const QPalette palette = paletteOf(m_theme.value_or(desktopTheme())).toQt();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Appearance::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    keep(QStringLiteral("language"), language);
    applyLanguage();
    Q_EMIT languageChanged();
}

void Appearance::applyLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QLocale locale(m_language == QStringLiteral("sv") ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    // English has a file as well: it carries the plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/serverdrift_") + m_language))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
}

void Appearance::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    keep(QStringLiteral("density"),
         density == Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable"));
    Q_EMIT densityChanged(density);
}

void Appearance::keep(const QString& key, const QVariant& value) const
{
    if (!m_settingsFile.isEmpty())
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(key, value);
}

} // namespace sd
