#include "widgets/room/wallhost.h"

#include "widgets/common/appearance.h"
#include "widgets/common/silence.h"
#include "widgets/room/wallboard.h"

namespace sd {

using namespace std::chrono_literals;

WallHost::WallHost(const Boundary& boundary, Appearance& appearance)
    : m_boundary(boundary)
    , m_appearance(appearance)
    , m_words(boundary.clock)
{
    connect(&m_ticker, &QTimer::timeout, this, &WallHost::tick);
    // Its words and letters are made once.
    const auto again = [this] {
        if (m_wall)
            build();
    };
    connect(&appearance, &Appearance::languageChanged, this, again);
    connect(&appearance, &Appearance::scaleChanged, this, again);
    // It shows nothing to a room that nobody has signed on in.
    m_presence = m_boundary.accounts.listen([this] {
        if (m_boundary.accounts.present().how == Presence::Nobody)
            close();
    });
}

WallHost::~WallHost() = default;

void WallHost::toggle(QWidget& asker)
{
    if (m_wall) {
        m_wall->close();
        return;
    }
    m_asker = &asker;
    m_lastHeard = m_boundary.clock.steadyNow();
    build();
    m_ticker.start(1s);
    m_subscription = m_boundary.feed.subscribe([this](const LiveBatch& batch) { take(batch); });
}

void WallHost::close()
{
    m_subscription.reset();
    m_ticker.stop();
    m_wall.reset();
    m_picture = {};
    m_isKnown = false;
}

void WallHost::build()
{
    const UserSettings& settings = m_appearance.settings();
    QScreen* screen = m_wall ? m_wall->screen() : Wallboard::screenNamed(settings.text(setting::WallScreen), *m_asker);
    m_wall = std::make_unique<Wallboard>(m_picture, m_words);
    // Later: it is still closing.
    connect(m_wall.get(), &Wallboard::left, this, &WallHost::left, Qt::QueuedConnection);
    m_wall->setMuteLeft(m_muteLeft);
    m_wall->setRotation(settings.number(setting::WallRotation));
    m_wall->showOn(screen);
    if (m_isKnown)
        tick();
}

void WallHost::left()
{
    close();
    if (m_asker && m_asker->isVisible())
        m_asker->activateWindow();
}

void WallHost::take(const LiveBatch& batch)
{
    m_lastHeard = m_boundary.clock.steadyNow();
    m_heardAt = m_boundary.clock.utcNow();
    m_isKnown = true;
    const PictureChange change = m_picture.apply(batch);
    m_wall->apply(change);
    tick();
}

void WallHost::tick()
{
    const auto quiet = std::chrono::duration_cast<Millis>(m_boundary.clock.steadyNow() - m_lastHeard);
    m_wall->tick(m_boundary.clock.utcNow(), m_heardAt, silenceOf(quiet, m_isKnown));
}

void WallHost::setMuteLeft(Millis left)
{
    m_muteLeft = left;
    if (m_wall)
        m_wall->setMuteLeft(left);
}

} // namespace sd
