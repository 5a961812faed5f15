#pragma once

#include "app/probes/poll.h"
#include "app/probes/transport/eventloop.h"
#include "app/probes/transport/resolver.h"

#include <functional>
#include <memory>

namespace sd {

class ExpositionReader;
class HttpTransport;
class NutReader;
template<typename Reader>
class ReaderCache;
class PatternCache;
class RedfishDesk;
class TlsContext;

/// What the polls of one net worker share. All of it outlives them and belongs to the worker's thread.
struct NetContext
{
    EventLoop& loop;
    Resolver& resolver;
    HttpTransport& http;
    TlsContext& tls;
    PatternCache& patterns;
    ReaderCache<ExpositionReader>& expositions;
    ReaderCache<NutReader>& upses;
    RedfishDesk& redfish;
};

/// One poll of the net worker's kinds under way: finds the address, keeps the deadline, answers once.
class NetPoll : public std::enable_shared_from_this<NetPoll>
{
public:
    using Done = std::function<void(NetPoll&)>;

    virtual ~NetPoll();
    NetPoll(const NetPoll&) = delete;
    NetPoll& operator=(const NetPoll&) = delete;

    /// `done` is called once, possibly before this returns. The poll must live until the loop's next turn.
    void run(Done done);
    /// Ends it now as Cancelled.
    void cancel();
    PollResult takeResult() { return std::move(m_result); }

    size_t place = 0; ///< the owner's own note

protected:
    NetPoll(NetContext& context, PollOrder order);

    /// The host whose addresses `begin` wants; empty: none needed.
    [[nodiscard]] virtual QString host() const { return spec().address; }
    /// The addresses are known.
    virtual void begin(const std::vector<NetAddress>& addresses) = 0;
    /// What to say when the time is up; may answer with what there is instead.
    virtual void expire();
    /// Let go of sockets and handles: called before `done`.
    virtual void release() {}

    void fail(PollFailure failure, const QString& detail);
    /// `remark`: what is odd, but no failure.
    void succeed(const QString& remark = {});
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Appends a reading; the reference is good until the next one is added.
    Reading& add(const QString& metric, double value, const QString& unit, const QString& instance = {});

    void setIdentity(std::map<QString, QString> identity) { m_result.identity = std::move(identity); }
    void setCertificate(SharedCertificate shown) { m_result.certificate = std::move(shown); }

    /// What a plan made of the answers. False, and nothing is added, when there is no reading.
    bool addAll(std::vector<Reading> readings, std::map<QString, QString> identity);

    [[nodiscard]] const PollSpec& spec() const { return *m_order.spec; }
    [[nodiscard]] SteadyTime deadline() const { return m_order.deadline; }
    [[nodiscard]] SteadyTime startedAt() const { return m_result.started.steady; }
    [[nodiscard]] SteadyTime resolvedAt() const { return m_resolvedAt; }
    [[nodiscard]] EventLoop& loop() const { return m_context.loop; }
    [[nodiscard]] NetContext& context() const { return m_context; }

private:
    void end();

    NetContext& m_context;
    PollOrder m_order;
    PollResult m_result;
    Done m_done;
    SteadyTime m_resolvedAt{};
    TimerId m_deadline = 0;
    bool m_isDone = false;
};

/// Seconds with fractions, for readings.
inline double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// Refused, Unreachable or Timeout for what connect() ended with.
PollFailure failureOfErrno(int error);

} // namespace sd
