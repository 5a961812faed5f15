#pragma once

#include "widgets/common/palette.h"

#include <QObject>
#include <QString>
#include <QTranslator>

#include <optional>

namespace sd {

/// What a person chose for the look of the whole program: theme, language, density. Applied at once, kept in the
/// program's settings file when one is named.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Settings are read from and written to `settingsFile`; empty: nothing is kept (tests, screenshots).
    explicit Appearance(QString settingsFile = {}, QObject* parent = nullptr);
    ~Appearance() override;

    /// Nothing: as the desktop.
    [[nodiscard]] std::optional<Theme> chosenTheme() const { return m_theme; }
    [[nodiscard]] QString language() const { return m_language; } ///< "sv" or "en"
    [[nodiscard]] Density density() const { return m_density; }

    void setTheme(std::optional<Theme> theme);
    void setLanguage(const QString& language);
    void setDensity(Density density);

Q_SIGNALS:
    void densityChanged(Density density);
    void languageChanged();

private:
    void applyTheme();
    void applyLanguage();
    void keep(const QString& key, const QVariant& value) const;

    QString m_settingsFile;
    std::optional<Theme> m_theme;
    QString m_language;
    Density m_density = Density::Comfortable;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace sd
