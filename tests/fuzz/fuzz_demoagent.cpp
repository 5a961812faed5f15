#include "app/demo/agent/responder.h"
#include "app/demo/behaviour.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cstdlib>

using namespace sd::demo;
using namespace std::chrono_literals;

namespace {

constexpr sd::UtcTime epoch = sd::fromMs(1'780'480'800'000);

struct DemoEstate
{
    EstatePlan plan = planEstate({});
    Behaviour behaviour{plan, Rhythm({epoch - 24h * 400, epoch + 24h * 400}), Story({epoch, epoch})};
    SnmpResponder responder{behaviour};
    Moment moment = behaviour.moment(epoch);
};

} // namespace

/// A request to the demo estate: no answer, or one that fits and lies at the end of the buffer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const DemoEstate estate;
    std::array<char, SnmpResponder::maxAnswer> buffer{};
    const QByteArrayView request(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const DemoServer& server = estate.plan.servers[size % estate.plan.servers.size()];
    const QByteArrayView answer = estate.responder.answer(request, server, estate.moment, buffer);
    if (!answer.isEmpty() && answer.end() != buffer.data() + buffer.size())
        std::abort();
    return 0;
}
