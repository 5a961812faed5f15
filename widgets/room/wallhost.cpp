#include "widgets/room/wallhost.h"

#include "models/items/picturebook.h"
#include "widgets/common/appearance.h"
#include "widgets/common/silence.h"
#include "widgets/room/wallboard.h"

namespace sd {

using namespace std::chrono_literals;

WallHost::WallHost(const Boundary& boundary, Appearance& appearance, const PictureBook& book)
    : m_boundary(boundary)
    , m_appearance(appearance)
    , m_words(boundary.clock)
    , m_book(book)
{
    connect(&m_ticker, &QTimer::timeout, this, &WallHost::tick);
    connect(&book, &PictureBook::changed, this, [this](const PictureChange& change) {
        if (!m_wall)
            return;
        m_wall->apply(change);
        tick();
    });
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
    build();
    m_ticker.start(1s);
}

void WallHost::close()
{
    m_ticker.stop();
    m_wall.reset();
}

void WallHost::build()
{
    const UserSettings& settings = m_appearance.settings();
    QScreen* screen = m_wall ? m_wall->screen() : Wallboard::screenNamed(settings.text(setting::WallScreen), *m_asker);
    m_wall = std::make_unique<Wallboard>(m_book.picture(), m_words);
    // Later: it is still closing.
    connect(m_wall.get(), &Wallboard::left, this, &WallHost::left, Qt::QueuedConnection);
    m_wall->setMuteLeft(m_muteLeft);
    m_wall->setRotation(settings.number(setting::WallRotation));
    m_wall->showOn(screen);
    if (m_book.isBegun()) // else it does not say that all is well
        tick();
}

void WallHost::left()
{
    close();
    if (m_asker && m_asker->isVisible())
        m_asker->activateWindow();
}

void WallHost::tick()
{
    const Stamp now = m_boundary.clock.now();
    const auto quiet = std::chrono::duration_cast<Millis>(now.steady - m_book.heard().steady);
    m_wall->tick(now.wall, m_book.heard().wall, silenceOf(quiet, m_book.isEstateKnown()));
}

void WallHost::setMuteLeft(Millis left)
{
    m_muteLeft = left;
    if (m_wall)
        m_wall->setMuteLeft(left);
}

} // namespace sd
