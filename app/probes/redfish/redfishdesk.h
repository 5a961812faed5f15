#pragma once

#include "app/probes/redfish/redfishcall.h"
#include "app/probes/redfish/redfishrows.h"
#include "app/probes/transport/eventloop.h"

#include <QSet>

#include <deque>
#include <map>

namespace sd {

/// What is known of a BMC as one user sees it, from poll to poll.
struct RedfishPeer
{
    RedfishHost host;
    QByteArray token = {};      ///< of the session that is open; empty: none
    QString session = {};       ///< its resource, to delete it
    SteadyTime usedAt{};        ///< last
    SteadyTime basicUntil{};    ///< sessions were refused: Basic until then
    bool refusesExpand = false; ///< it answers $expand with nothing useful
    QSet<QString> named = {};   ///< what was remarked once and need not be again
};

/// What the Redfish polls of one worker share: who has his turn at which BMC, and the sessions there.
/// At most one request is under way at a BMC, the ends of sessions included; BMCs have few sessions and little memory.
class RedfishDesk
{
public:
    using Turn = std::function<void()>;

    RedfishDesk(EventLoop& loop, HttpTransport& http);
    /// Ends all sessions, waiting for the BMCs a few seconds at most.
    ~RedfishDesk();
    RedfishDesk(const RedfishDesk&) = delete;
    RedfishDesk& operator=(const RedfishDesk&) = delete;

    /// Calls `turn` when nobody else talks to the BMC, never before this returns. `owner` is who leaves again, having
    /// had his turn or not.
    void enter(const QByteArray& origin, const void* owner, Turn turn);
    void leave(const QByteArray& origin, const void* owner);

    /// The peer of this name, made where it is new; good until its owner leaves.
    RedfishPeer& peer(const QByteArray& key, const RedfishHost& host);
    /// Forgets the session and deletes it at the BMC when its turn comes. For errors, and for peers nobody asks for.
    void endSession(RedfishPeer& peer);

    /// A plan made ready, shared by all its polls.
    std::shared_ptr<const RedfishProgram> program(const std::shared_ptr<const ReadingPlan>& plan);

    [[nodiscard]] HttpTransport& http() { return m_http; }
    [[nodiscard]] size_t sessions() const;

private:
    struct Waiting
    {
        const void* owner;
        Turn turn;
    };
    struct Ending;
    void call(const QByteArray& origin);
    void sweep();
    void scheduleSweep();

    EventLoop& m_loop;
    HttpTransport& m_http;
    std::map<QByteArray, std::deque<Waiting>> m_queues; ///< by origin; the first has his turn
    std::map<QByteArray, RedfishPeer> m_peers;
    std::map<const ReadingPlan*, std::shared_ptr<const RedfishProgram>> m_programs;
    std::map<const void*, std::unique_ptr<Ending>> m_endings;
    TimerId m_sweep = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace sd
