#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

namespace sd {

/// The names under which UserSettings keeps things. A new one needs a line in settingschema.cpp as well.
namespace setting {

inline constexpr QLatin1StringView Theme{"look.theme"};         ///< "desktop", "light", "dark", "contrast-…"
inline constexpr QLatin1StringView Scale{"look.scale"};         ///< percent, 80 … 200
inline constexpr QLatin1StringView Motion{"look.motion"};       ///< a new Error's row pulses once
inline constexpr QLatin1StringView Density{"look.density"};     ///< "comfortable", "compact"
inline constexpr QLatin1StringView Language{"look.language"};   ///< "desktop", "sv", "en"
inline constexpr QLatin1StringView SoundVolume{"sound.volume"}; ///< percent, 0 … 100
inline constexpr QLatin1StringView SoundError{"sound.error"};
inline constexpr QLatin1StringView SoundWarning{"sound.warning"};
inline constexpr QLatin1StringView SoundUnknown{"sound.unknown"};
inline constexpr QLatin1StringView Notifications{"notice.desktop"};
inline constexpr QLatin1StringView Tray{"notice.tray"};
inline constexpr QLatin1StringView WallScreen{"wallboard.screen"};     ///< a screen's name; empty: the window's own
inline constexpr QLatin1StringView WallRotation{"wallboard.rotation"}; ///< seconds a page stands; 0: never turns
inline constexpr QLatin1StringView Windows{"windows"};                 ///< array: what each window showed and where

inline constexpr QLatin1StringView LockAfter{"console.lock"}; ///< minutes without a hand on it; 0: never

// How servers are opened from here: templates with {address} and {name}; empty: the usual command.
inline constexpr QLatin1StringView RemoteDesktop{"remote.desktop"};
inline constexpr QLatin1StringView RemoteShell{"remote.shell"};
inline constexpr QLatin1StringView RemoteWeb{"remote.web"};

} // namespace setting

/// What a setting may be. A key that ends in ".*" stands for a family: "columns.*" for "columns.queue".
struct SettingRule
{
    QLatin1StringView key;
    QJsonValue fallback;      ///< also gives the type; undefined: any JSON value
    QStringList choices = {}; ///< a text has to be one of these; empty: any text
    double least = 0;         ///< of a number
    double most = 0;

    [[nodiscard]] bool accepts(const QJsonValue& value) const;
};

/// The rule of a key, its family's when it has none of its own; nullptr: nobody knows such a key.
const SettingRule* settingRule(const QString& key);

} // namespace sd
