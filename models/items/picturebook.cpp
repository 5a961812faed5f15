#include "models/items/picturebook.h"

namespace sd {

PictureBook::PictureBook(LiveFeed& feed, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_heard(clock.now())
{
    m_subscription = feed.subscribe([this](const LiveBatch& batch) { take(batch); });
}

void PictureBook::take(const LiveBatch& batch)
{
    m_heard = m_clock.now();
    const PictureChange change = m_picture.apply(batch);
    m_isBegun = true;
    m_isEstateKnown = m_isEstateKnown || change.estate;
    Q_EMIT changed(change);
}

} // namespace sd
