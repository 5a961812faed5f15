#include "app/probes/redfish/redfishdesk.h"

#include <algorithm>
#include <utility>

namespace sd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis endingPatience = 5s;  ///< of the end of one session
constexpr Millis closingPatience = 3s; ///< of all of them at exit
/// Longer than two usual polls are apart. BMCs end a session by themselves after some 30 minutes, and keep it till
/// then.
constexpr Millis longestIdle = 12min;
constexpr Millis sweepEvery = 1min;
constexpr qint64 mostAnswer = 64 << 10;

RedfishCall::Request endOf(const RedfishPeer& peer, Millis patience)
{
    RedfishCall::Request request;
    request.method = "DELETE";
    request.path = peer.session;
    request.token = peer.token;
    request.mostBytes = mostAnswer;
    request.timeout = patience;
    return request;
}

} // namespace

/// The end of a session on its way.
struct RedfishDesk::Ending
{
    Ending(HttpTransport& http, const RedfishPeer& whose)
        : peer(whose)
        , call(http, whose.host, endOf(whose, endingPatience))
    {}

    RedfishPeer peer;
    RedfishCall call;
};

RedfishDesk::RedfishDesk(EventLoop& loop, HttpTransport& http)
    : m_loop(loop)
    , m_http(http)
{}

/// All at once, each BMC with its own; the loop turns no more, and every request has its time-out.
RedfishDesk::~RedfishDesk()
{
    m_loop.cancelTimer(m_sweep);
    std::vector<RedfishPeer> open;
    open.reserve(m_endings.size() + m_peers.size());
    for (const auto& [owner, ending] : m_endings)
        open.push_back(ending->peer);
    for (const auto& [key, peer] : m_peers)
        open.push_back(peer);
    m_endings.clear();
    std::vector<std::unique_ptr<RedfishCall>> calls;
    CURLM* const multi = curl_multi_init();
    for (const RedfishPeer& peer : open) {
        if (peer.token.isEmpty() || peer.session.isEmpty() || !multi)
            continue;
        auto call = std::make_unique<RedfishCall>(m_http, peer.host, endOf(peer, closingPatience));
        if (call->handle() && curl_multi_add_handle(multi, call->handle()) == CURLM_OK)
            calls.push_back(std::move(call));
    }
    int running = static_cast<int>(calls.size());
    while (running > 0 && curl_multi_perform(multi, &running) == CURLM_OK) {
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    for (const auto& call : calls)
        curl_multi_remove_handle(multi, call->handle());
    calls.clear();
    curl_multi_cleanup(multi);
}

void RedfishDesk::enter(const QByteArray& origin, const void* owner, Turn turn)
{
    std::deque<Waiting>& queue = m_queues[origin];
    queue.push_back({owner, std::move(turn)});
    if (queue.size() == 1)
        call(origin);
}

void RedfishDesk::leave(const QByteArray& origin, const void* owner)
{
    const auto found = m_queues.find(origin);
    if (found == m_queues.end())
        return;
    std::deque<Waiting>& queue = found->second;
    const bool hadTurn = !queue.empty() && queue.front().owner == owner;
    std::erase_if(queue, [owner](const Waiting& waiting) { return waiting.owner == owner; });
    if (queue.empty())
        m_queues.erase(found);
    else if (hadTurn)
        call(origin);
}

/// A turn later, so that who left is done with what he was doing.
void RedfishDesk::call(const QByteArray& origin)
{
    m_loop.post([this, origin, owner = m_queues[origin].front().owner, alive = std::weak_ptr(m_alive)] {
        if (alive.expired())
            return;
        const auto found = m_queues.find(origin);
        if (found == m_queues.end() || found->second.front().owner != owner || !found->second.front().turn)
            return;
        const Turn turn = std::exchange(found->second.front().turn, nullptr);
        turn();
    });
}

RedfishPeer& RedfishDesk::peer(const QByteArray& key, const RedfishHost& host)
{
    RedfishPeer& peer = m_peers[key];
    peer.host = host;
    peer.usedAt = m_loop.now();
    scheduleSweep();
    return peer;
}

void RedfishDesk::endSession(RedfishPeer& peer)
{
    if (!peer.token.isEmpty() && !peer.session.isEmpty()) {
        auto ending = std::make_unique<Ending>(m_http, peer);
        const void* owner = ending.get();
        const QByteArray origin = peer.host.origin;
        if (ending->call.handle()) {
            m_endings.emplace(owner, std::move(ending));
            enter(origin, owner, [this, origin, owner] {
                m_endings.at(owner)->call.start([this, origin, owner](const RedfishCall::Answer&) {
                    m_endings.erase(owner);
                    leave(origin, owner);
                });
            });
        }
    }
    peer.token.clear();
    peer.session.clear();
}

std::shared_ptr<const RedfishProgram> RedfishDesk::program(const std::shared_ptr<const ReadingPlan>& plan)
{
    // A program keeps its plan alive, so that nothing else can stand at the same place.
    std::erase_if(m_programs, [&plan](const auto& entry) {
        return entry.first != plan.get() && entry.second.use_count() == 1 &&
               entry.second->reading.plan.use_count() == 1;
    });
    std::shared_ptr<const RedfishProgram>& known = m_programs[plan.get()];
    if (!known)
        known = std::make_shared<const RedfishProgram>(plan);
    return known;
}

size_t RedfishDesk::sessions() const
{
    return static_cast<size_t>(
        std::count_if(m_peers.begin(), m_peers.end(), [](const auto& entry) { return !entry.second.token.isEmpty(); }));
}

void RedfishDesk::scheduleSweep()
{
    if (m_sweep != 0)
        return;
    m_sweep = m_loop.addTimer(m_loop.now() + sweepEvery, [this] {
        m_sweep = 0;
        sweep();
    });
}

void RedfishDesk::sweep()
{
    for (auto entry = m_peers.begin(); entry != m_peers.end();) {
        // Who has a turn there may be using it.
        const bool isIdle =
            entry->second.usedAt + longestIdle < m_loop.now() && !m_queues.contains(entry->second.host.origin);
        if (isIdle)
            endSession(entry->second);
        entry = isIdle ? m_peers.erase(entry) : std::next(entry);
    }
    if (!m_peers.empty())
        scheduleSweep();
}

} // namespace sd
