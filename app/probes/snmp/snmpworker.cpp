#include "app/probes/pollworker.h"
#include "app/probes/snmp/snmpdesk.h"
#include "app/probes/transport/loopthread.h"

namespace sd {

namespace {

class SnmpWorker final : public PollWorker
{
public:
    SnmpWorker(PollSink& sink, const Clock& clock)
        : m_thread(clock, "snmp")
    {
        m_thread.runAndWait([this, &sink] { m_desk = std::make_unique<SnmpDesk>(m_thread.loop(), sink); });
    }

    ~SnmpWorker() override
    {
        m_thread.runAndWait([this] {
            m_desk->cancelAll();
            m_desk.reset();
        });
    }

    SnmpWorker(const SnmpWorker&) = delete;
    SnmpWorker& operator=(const SnmpWorker&) = delete;

    void submit(std::vector<PollOrder> orders) override
    {
        // std::function wants what can be copied; the orders themselves are moved all the way.
        auto shared = std::make_shared<std::vector<PollOrder>>(std::move(orders));
        m_thread.loop().post([this, shared] { m_desk->take(std::move(*shared)); });
    }

private:
    LoopThread m_thread;
    std::unique_ptr<SnmpDesk> m_desk; ///< made, used and destroyed on the thread
};

} // namespace

std::unique_ptr<PollWorker> makeSnmpWorker(PollSink& sink, const Clock& clock)
{
    initialiseLibsnmp();
    return std::make_unique<SnmpWorker>(sink, clock);
}

} // namespace sd
