#pragma once

#include "models/boundary/desktop.h"

#include <QThread>

namespace sd {

/// Plays alarm tones on the default sound device, on a thread of its own: opening a device may take its time. Where
/// there is no device, nothing is played and nothing is said.
class ToneDevice : public SoundOutput
{
public:
    ToneDevice();
    ~ToneDevice() override; ///< cuts off what still sounds

    void play(State level, double volume) override;

private:
    QThread m_thread;
    QObject* m_player; ///< lives in m_thread
};

} // namespace sd
