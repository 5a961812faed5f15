#pragma once

#include "models/boundary/clock.h"
#include "models/items/estatepicture.h"

#include <QObject>

namespace sd {

/// The one picture of the estate that everything on the screens shows, however many windows there are: hears the feed
/// and tells what changed when it is in the picture. Who comes later begins with `EstatePicture::whole`. GUI thread.
class PictureBook : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PictureBook(LiveFeed& feed, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const EstatePicture& picture() const { return m_picture; }
    /// Whether there is anything in the picture.
    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    /// Else it is not empty but unheard of.
    [[nodiscard]] bool isEstateKnown() const { return m_isEstateKnown; }
    /// When the engine last said something; before that, since when it is listened to.
    [[nodiscard]] const Stamp& heard() const { return m_heard; }

Q_SIGNALS:
    void changed(const sd::PictureChange& change);

private:
    void take(const LiveBatch& batch);

    const Clock& m_clock;
    EstatePicture m_picture;
    Stamp m_heard;
    bool m_isBegun = false;
    bool m_isEstateKnown = false;

    Subscription m_subscription; ///< last: ends before what its listener uses
};

} // namespace sd
