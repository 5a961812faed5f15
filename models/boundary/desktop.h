#pragma once

#include "models/domain/state.h"

#include <QString>

#include <functional>
#include <optional>

namespace sd {

/// Plays the alarm sounds. Returns at once; where there is no sound device it does nothing.
class SoundOutput
{
public:
    virtual ~SoundOutput() = default;
    /// `volume` from 0 to 1. Warning, Error and Unknown have a sound each.
    virtual void play(State level, double volume) = 0;
};

/// What is shown on the desktop, outside the window.
struct DesktopNotice
{
    State level = State::Unknown;
    QString title;
    QString text;
    QString action = {}; ///< the words on its button; empty: none
};

/// The desktop's notifications. Returns at once; where the desktop has none, nothing happens. GUI thread only.
class DesktopNotifier
{
public:
    using Listener = std::function<void(quint64 notice)>;

    virtual ~DesktopNotifier() = default;
    /// `notice` is the caller's number; shown again under the same one, it takes the former's place.
    virtual void show(quint64 notice, const DesktopNotice& content) = 0;
    virtual void withdraw(quint64 notice) = 0;
    /// Called when a person pressed the action, and when one clicked the notice itself.
    virtual void listen(Listener acted, Listener opened) = 0;
};

} // namespace sd
