#pragma once

#include "widgets/common/palette.h"
#include "widgets/common/usersettings.h"

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>

namespace sd {

/// The look of the whole program: theme, language, density and scale as the person's settings say, applied at once
/// when they change.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlive it; without any, what is chosen is kept in memory (tests, pictures).
    explicit Appearance(UserSettings* settings = nullptr, QObject* parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] UserSettings& settings() const { return m_settings; }

    /// Nothing: as the desktop.
    [[nodiscard]] std::optional<Theme> chosenTheme() const;
    [[nodiscard]] Theme theme() const { return chosenTheme().value_or(m_desktopTheme); }
    [[nodiscard]] QString language() const; ///< "sv" or "en"
    [[nodiscard]] Density density() const;
    [[nodiscard]] int scale() const; ///< percent

    // Each is the same as setting the key of UserSettings.
    void setTheme(std::optional<Theme> theme);
    void setLanguage(const QString& language);
    void setDensity(Density density);
    void setScale(int percent);
    [[nodiscard]] Theme desktopTheme() const { return m_desktopTheme; }
    /// What the desktop asks for, when it is heard to change.
    void setDesktopTheme(Theme theme);

Q_SIGNALS:
    void themeChanged();
    void densityChanged(sd::Density density);
    void languageChanged();
    void scaleChanged(); ///< fonts and sizes are already the new ones

private:
    void follow(const QString& key);
    void applyTheme();
    void applyLanguage();
    void applyScale();

    std::unique_ptr<UserSettings> m_own;
    UserSettings& m_settings;
    Theme m_desktopTheme;
    QString m_appliedLanguage;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace sd
