#pragma once

#include "models/boundary/boundary.h"
#include "models/items/estatepicture.h"
#include "models/words/words.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace sd {

class Appearance;
class Wallboard;

/// The console's one wallboard, whichever window asked for it. It has an ear of its own on the engine, so that it stays
/// when that window goes.
class WallHost : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WallHost(const Boundary& boundary, Appearance& appearance);
    ~WallHost() override;

    /// Puts it on the screen of the settings, or on that of `asker`; takes it away where it is shown.
    void toggle(QWidget& asker);
    void close();
    [[nodiscard]] bool isShown() const { return m_wall != nullptr; }
    /// How long no sound is played; zero: sounds are on.
    void setMuteLeft(Millis left);

private:
    void build();
    void left();
    void take(const LiveBatch& batch);
    void tick();

    Boundary m_boundary;
    Appearance& m_appearance;
    Words m_words;
    EstatePicture m_picture; ///< of what is heard while it is shown
    QPointer<QWidget> m_asker;
    QTimer m_ticker;
    SteadyTime m_lastHeard{};
    UtcTime m_heardAt{};
    bool m_isKnown = false; ///< else nothing was heard yet: it does not say that all is well
    Millis m_muteLeft{0};
    std::unique_ptr<Wallboard> m_wall; ///< none: it is not shown

    Subscription m_presence;
    Subscription m_subscription; ///< last: ends before what its listener uses
};

} // namespace sd
