#include "app/engine/trappost.h"

#include "app/engine/pipeline.h"

namespace sd {

TrapPost::TrapPost(const Clock& clock, Post post)
    : m_clock(clock)
    , m_post(std::move(post))
{}

TrapPost::~TrapPost()
{
    close();
}

void TrapPost::configure(const TrapSettings& settings, TrapAccess access)
{
    if (m_settings != settings) {
        m_listener.reset(); // the port has to be free before it is asked for again
        m_settings = settings;
        if (settings.port == 0)
            listening({});
        else
            m_listener =
                std::make_unique<TrapListener>(*this, m_clock, TrapListener::Settings{settings.port, settings.engine});
    }
    if (m_listener)
        m_listener->watch(std::move(access));
}

void TrapPost::close()
{
    m_listener.reset();
    m_settings.reset();
}

void TrapPost::heard(std::vector<Trap> traps)
{
    auto shared = std::make_shared<std::vector<Trap>>(std::move(traps));
    m_post([shared](Pipeline& pipeline, Stamp now) { pipeline.takeTraps(std::move(*shared), now); });
}

void TrapPost::listening(const QString& trouble)
{
    m_post([trouble](Pipeline& pipeline, Stamp now) { pipeline.trapsListening(trouble, now); });
}

} // namespace sd
