#include "app/probes/snmp/traplistener.h"

#include "app/probes/snmp/trapdesk.h"
#include "app/probes/snmp/v3session.h"
#include "app/probes/transport/loopthread.h"

namespace sd {

struct TrapListener::Private
{
    explicit Private(const Clock& clock)
        : thread(clock, "traps")
    {}

    LoopThread thread;
    std::unique_ptr<TrapDesk> desk; ///< made, used and destroyed on the thread
};

TrapListener::TrapListener(TrapSink& sink, const Clock& clock, Settings settings)
    : d(std::make_unique<Private>(clock))
{
    initialiseLibsnmp();
    d->thread.runAndWait([&] { d->desk = std::make_unique<TrapDesk>(d->thread.loop(), sink, std::move(settings)); });
}

TrapListener::~TrapListener()
{
    d->thread.stop([this] { d->desk.reset(); });
}

void TrapListener::watch(TrapAccess access)
{
    // std::function wants what can be copied; the lists themselves are moved all the way.
    auto shared = std::make_shared<TrapAccess>(std::move(access));
    d->thread.loop().post([this, shared] { d->desk->watch(std::move(*shared)); });
}

} // namespace sd
