// What devices say by themselves.
#include "app/engine/pipeline.h"

namespace sd {

void Pipeline::takeTraps(std::vector<Trap>&& traps, Stamp now)
{
    m_now = now;
    for (Trap& trap : traps) {
        m_traps.take(trap, now);
        m_keeper.add(std::move(trap), now.steady);
    }
    pollSoon(m_traps.takeDue(now.steady));
}

void Pipeline::trapsListening(const QString& trouble, Stamp now)
{
    m_now = now;
    m_traps.listening(trouble, now.wall);
}

void Pipeline::lookAtTraps()
{
    pollSoon(m_traps.takeDue(m_now.steady));
    m_traps.expire(m_now.wall);
    m_keeper.step(m_now);
}

} // namespace sd
