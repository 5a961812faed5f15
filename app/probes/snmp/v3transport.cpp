#include "app/probes/snmp/v3transport.h"

#include "models/domain/explanation.h"

#include <sys/epoll.h>

namespace sd {

namespace {

constexpr Millis timerSlack{2};

} // namespace

/// One check's talk with its device: discovery, session, the request under way.
class V3Transport::Dialogue final : public SnmpListener
{
public:
    explicit Dialogue(V3Transport& owner)
        : m_owner(owner)
    {}
    ~Dialogue() override { stop(); }
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;

    [[nodiscard]] bool isBusy() const { return m_listener != nullptr; }
    [[nodiscard]] bool isFor(const SnmpPeer& peer) const
    {
        return m_address == peer.address && !m_spec.owner_before(peer.spec) && !peer.spec.owner_before(m_spec);
    }
    [[nodiscard]] bool isUseless() const { return !isBusy() && m_spec.expired(); }

    void ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request);
    /// Ends what is under way without an answer.
    void stop();
    void answered(const SnmpAnswer& discovery) override;

private:
    void discover();
    void openSession(const SnmpEngine& engine);
    void closeSession();
    void send();
    void lookForOutcome();
    void setTimer(Millis wait);
    void finish(const SnmpAnswer& answer);

    V3Transport& m_owner;
    NetAddress m_address;
    std::weak_ptr<const PollSpec> m_spec;
    std::unique_ptr<V3Session> m_session;
    SnmpListener* m_listener = nullptr; ///< null: nothing under way
    SnmpPeer m_peer;                    ///< while something is
    SnmpAsk m_ask;
    std::vector<quint8> m_varbinds;
    std::vector<quint8> m_engine; ///< whose session it is
    bool m_rediscovered = false;  ///< since the request came
    TimerId m_timer = 0;
};

void V3Transport::Dialogue::ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request)
{
    m_listener = &listener;
    m_peer = peer;
    m_address = peer.address;
    m_spec = peer.spec;
    m_varbinds.assign(request.varbinds.begin(), request.varbinds.end());
    m_ask = request;
    m_ask.varbinds = m_varbinds;
    m_rediscovered = false;
    if (m_session)
        send();
    else
        discover();
}

void V3Transport::Dialogue::stop()
{
    m_listener = nullptr;
    m_owner.m_udp.forget(*this);
    if (m_timer != 0)
        m_owner.m_loop.cancelTimer(std::exchange(m_timer, 0));
    closeSession();
    m_peer = {};
}

void V3Transport::Dialogue::discover()
{
    m_rediscovered = true;
    m_owner.m_udp.askEngine(*this, m_peer, m_ask.deadline, m_ask.firstWait);
}

void V3Transport::Dialogue::answered(const SnmpAnswer& discovery)
{
    if (m_session) { // which got no answer: because somebody else lives there now?
        if (discovery.engine == nullptr || discovery.engine->id == m_engine)
            return;
        closeSession();
    }
    if (discovery.engine == nullptr)
        finish(discovery);
    else
        openSession(*discovery.engine);
}

void V3Transport::Dialogue::openSession(const SnmpEngine& engine)
{
    SnmpAnswer failure;
    m_engine = engine.id;
    m_session = std::make_unique<V3Session>(m_peer, engine.id, failure);
    if (!m_session->isOpen()) {
        m_session.reset();
        finish(failure);
        return;
    }
    m_owner.m_loop.watch(m_session->fd(), EPOLLIN, [this](quint32) {
        const UdpTransport::Batch batch(m_owner.m_udp);
        m_session->read();
        lookForOutcome();
    });
    send();
}

void V3Transport::Dialogue::closeSession()
{
    if (!m_session)
        return;
    m_owner.m_loop.unwatch(m_session->fd());
    m_session.reset();
}

void V3Transport::Dialogue::send()
{
    // A single attempt has all the time there is.
    const Millis wait =
        m_ask.attempts > 1
            ? m_ask.firstWait
            : std::chrono::ceil<Millis>(std::max(SteadyTime::duration{}, m_ask.deadline - m_owner.m_loop.now()));
    const bool sent = m_session->send(m_ask.pdu, m_ask.maxRepetitions, m_ask.varbinds, wait, m_ask.attempts - 1);
    // The listener hears of a failure from the loop, never from inside its own `ask`.
    // A device with a new engine is looked for after the first wait, however long libsnmp waits.
    setTimer(sent ? m_ask.firstWait + timerSlack : Millis{0});
}

void V3Transport::Dialogue::setTimer(Millis wait)
{
    const SteadyTime next = std::min<SteadyTime>(m_ask.deadline, m_owner.m_loop.now() + wait);
    if (m_timer != 0)
        m_owner.m_loop.cancelTimer(m_timer);
    m_timer = m_owner.m_loop.addTimer(next, [this] {
        m_timer = 0;
        const UdpTransport::Batch batch(m_owner.m_udp);
        m_session->checkTime();
        lookForOutcome();
    });
}

void V3Transport::Dialogue::lookForOutcome()
{
    if (m_listener == nullptr)
        return;
    const auto outcome = m_session->takeOutcome();
    if (outcome && outcome->wrongEngine && !m_rediscovered) {
        closeSession();
        discover();
    } else if (outcome && outcome->wrongEngine) {
        SnmpAnswer answer;
        answer.failure = PollFailure::Malformed;
        answer.detail = explain(Why::SnmpEngineChanges);
        finish(answer);
    } else if (outcome) {
        finish(outcome->answer);
    } else if (m_owner.m_loop.now() >= m_ask.deadline) {
        closeSession(); // libsnmp can't be told to forget one request
        SnmpAnswer answer;
        answer.failure = PollFailure::Timeout;
        answer.detail = explain(Why::NoAnswer);
        finish(answer);
    } else if (m_timer == 0) {
        // libsnmp drops what a new engine says: it knows no user of that engine.
        if (!m_rediscovered)
            discover();
        setTimer(m_ask.firstWait + timerSlack);
    }
}

void V3Transport::Dialogue::finish(const SnmpAnswer& answer)
{
    if (m_timer != 0)
        m_owner.m_loop.cancelTimer(std::exchange(m_timer, 0));
    SnmpListener* listener = std::exchange(m_listener, nullptr);
    m_peer = {};
    m_owner.m_udp.forget(*this);
    m_owner.m_busy.erase(listener);
    listener->answered(answer);
}

V3Transport::V3Transport(EventLoop& loop, UdpTransport& udp)
    : m_loop(loop)
    , m_udp(udp)
{}

V3Transport::~V3Transport() = default;

void V3Transport::ask(SnmpListener& listener, const SnmpPeer& peer, const SnmpAsk& request)
{
    Dialogue& dialogue = dialogueFor(peer);
    m_busy[&listener] = &dialogue;
    dialogue.ask(listener, peer, request);
}

void V3Transport::forget(SnmpListener& listener)
{
    const auto busy = m_busy.find(&listener);
    if (busy == m_busy.end())
        return;
    Dialogue* dialogue = busy->second;
    m_busy.erase(busy);
    dialogue->stop();
}

V3Transport::Dialogue& V3Transport::dialogueFor(const SnmpPeer& peer)
{
    const auto [first, last] = m_dialogues.equal_range(peer.spec->check);
    for (auto it = first; it != last;) {
        if (!it->second->isBusy() && it->second->isFor(peer))
            return *it->second;
        // A check that was changed, or a trial that is over: its session and its keys go.
        it = it->second->isUseless() ? m_dialogues.erase(it) : std::next(it);
    }
    if (m_dialogues.size() >= m_sweepAt)
        dropUnused();
    return *m_dialogues.emplace(peer.spec->check, std::make_unique<Dialogue>(*this))->second;
}

void V3Transport::dropUnused()
{
    std::erase_if(m_dialogues, [](const auto& item) { return item.second->isUseless(); });
    m_sweepAt = std::max<size_t>(256, m_dialogues.size() * 2);
}

} // namespace sd
