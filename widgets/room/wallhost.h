#pragma once

#include "models/boundary/boundary.h"
#include "models/words/words.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace sd {

class Appearance;
class PictureBook;
struct PictureChange;
class Wallboard;

/// The console's one wallboard, whichever window asked for it: it stays when that window goes.
class WallHost : public QObject
{
    Q_OBJECT

public:
    /// Appearance and book outlive it.
    WallHost(const Boundary& boundary, Appearance& appearance, const PictureBook& book);
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
    void tick();

    Boundary m_boundary;
    Appearance& m_appearance;
    Words m_words;
    const PictureBook& m_book;
    QPointer<QWidget> m_asker;
    QTimer m_ticker;
    Millis m_muteLeft{0};
    std::unique_ptr<Wallboard> m_wall; ///< none: it is not shown

    Subscription m_presence; ///< last: ends before what its listener uses
};

} // namespace sd
