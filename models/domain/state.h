#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace sd {

/// What is known of an object. Stored as these numbers: do not renumber.
enum class State : quint8 {
    Ok = 0,
    Warning = 1,
    Error = 2,
    Unknown = 3, ///< the check failed: we looked and could not tell
    NoData = 4,  ///< we were not looking (engine down, console off the network, not yet polled)
};

inline constexpr int StateCount = 5;

/// Order of worst-first lists: Error, Warning, Unknown, NoData, OK. Higher is worse.
int severity(State state);

/// The state that stands for a group holding both.
State worse(State a, State b);

/// Codes for JSON and the store: "ok", "warning", "error", "unknown", "nodata".
QLatin1StringView code(State state);
std::optional<State> stateFromCode(QStringView code);

} // namespace sd
