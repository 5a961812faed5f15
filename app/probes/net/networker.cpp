#include "app/probes/net/networker.h"

#include "app/probes/net/certificate.h"
#include "app/probes/net/chainpoll.h"
#include "app/probes/net/dnspoll.h"
#include "app/probes/net/domainpoll.h"
#include "app/probes/net/httppoll.h"
#include "app/probes/net/nutpoll.h"
#include "app/probes/net/patterncache.h"
#include "app/probes/net/prometheuspoll.h"
#include "app/probes/net/readercache.h"
#include "app/probes/net/statuspagepoll.h"
#include "app/probes/net/tcppoll.h"
#include "app/probes/net/tlspoll.h"
#include "app/probes/net/wsmanpoll.h"
#include "app/probes/redfish/redfishpoll.h"
#include "app/probes/text/expositionreader.h"
#include "app/probes/text/nutreader.h"
#include "app/probes/transport/loopthread.h"
#include "app/probes/transport/resultbatch.h"
#include "models/domain/explanation.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr long keptBmcConnections = 256; ///< more than are polled at one time

class NetWorker final : public PollWorker
{
public:
    NetWorker(PollSink& sink, const Clock& clock, const QByteArray& caFile)
        : m_resolver(Resolver::shared(clock))
        , m_thread(clock, "sd-net")
        , m_results(sink, m_thread.loop())
    {
        m_thread.runAndWait([&] {
            m_http = std::make_unique<HttpTransport>(m_thread.loop());
            m_bmcs = std::make_unique<HttpTransport>(m_thread.loop(), keptBmcConnections);
            m_redfish = std::make_unique<RedfishDesk>(m_thread.loop(), *m_bmcs);
            m_tls = std::make_unique<TlsContext>();
            if (!caFile.isEmpty()) {
                m_http->setCaFile(caFile);
                m_bmcs->setCaFile(caFile);
                m_tls->setCaFile(caFile);
            }
            m_context = std::make_unique<NetContext>(NetContext{m_thread.loop(), *m_resolver, *m_http, *m_tls,
                                                                m_patterns, m_expositions, m_upses, *m_redfish});
        });
    }

    ~NetWorker() override
    {
        m_thread.stop([this] {
            while (!m_polls.empty())
                m_polls.back()->cancel();
            m_finished.clear();
            m_redfish.reset();
            m_bmcs.reset();
            m_http.reset();
            m_results.flush();
        });
    }

    void submit(std::vector<PollOrder> orders) override
    {
        m_thread.loop().post([this, taken = std::move(orders)]() mutable {
            for (PollOrder& order : taken)
                begin(std::move(order));
        });
    }

private:
    std::shared_ptr<NetPoll> make(PollOrder order);
    void begin(PollOrder order);
    void done(NetPoll& poll);

    std::shared_ptr<Resolver> m_resolver;
    // All below is the thread's own.
    std::unique_ptr<HttpTransport> m_http;
    std::unique_ptr<HttpTransport> m_bmcs; ///< keeps connections between the requests of a conversation
    std::unique_ptr<RedfishDesk> m_redfish;
    std::unique_ptr<TlsContext> m_tls;
    PatternCache m_patterns;
    ReaderCache<ExpositionReader> m_expositions;
    ReaderCache<NutReader> m_upses;
    std::unique_ptr<NetContext> m_context;
    std::vector<std::shared_ptr<NetPoll>> m_polls;
    std::vector<std::shared_ptr<NetPoll>> m_finished; ///< still on the stack; freed a turn later
    LoopThread m_thread;
    ResultBatch m_results;
};

std::shared_ptr<NetPoll> NetWorker::make(PollOrder order)
{
    switch (kindOf(*order.spec->params)) {
    case ProbeKind::Tcp:
        return std::make_shared<TcpPoll>(*m_context, std::move(order));
    case ProbeKind::Http:
        return std::make_shared<HttpPoll>(*m_context, std::move(order));
    case ProbeKind::Tls:
        return std::make_shared<TlsPoll>(*m_context, std::move(order));
    case ProbeKind::Dns:
        return std::make_shared<DnsPoll>(*m_context, std::move(order));
    case ProbeKind::Prometheus:
        return std::make_shared<PrometheusPoll>(*m_context, order);
    case ProbeKind::Nut:
        return std::make_shared<NutPoll>(*m_context, std::move(order));
    case ProbeKind::Redfish:
        return std::make_shared<RedfishPoll>(*m_context, std::move(order));
    case ProbeKind::Chain:
        return std::make_shared<ChainPoll>(*m_context, std::move(order));
    case ProbeKind::StatusPage:
        return std::make_shared<StatusPagePoll>(*m_context, order);
    case ProbeKind::Domain:
        return std::make_shared<DomainPoll>(*m_context, std::move(order));
    case ProbeKind::Wsman:
        return std::make_shared<WsmanPoll>(*m_context, order);
    case ProbeKind::Icmp:
    case ProbeKind::Snmp:
    case ProbeKind::Plugin:
    case ProbeKind::Smb:
        return nullptr;
    }
    return nullptr;
}

void NetWorker::begin(PollOrder order)
{
    const CheckId check = order.spec->check;
    const quint64 ticket = order.ticket;
    const std::shared_ptr<NetPoll> poll = make(std::move(order));
    if (!poll) {
        const Stamp now = m_thread.loop().clock().now();
        m_results.add({.check = check,
                       .ticket = ticket,
                       .started = now,
                       .finished = now,
                       .failure = PollFailure::Internal,
                       .detail = explain(Why::WrongKind)});
        return;
    }
    poll->place = m_polls.size();
    m_polls.push_back(poll);
    poll->run([this](NetPoll& finished) { done(finished); });
}

void NetWorker::done(NetPoll& poll)
{
    m_results.add(poll.takeResult());
    if (m_finished.empty())
        m_thread.loop().post([this] { m_finished.clear(); });
    const size_t place = poll.place;
    m_finished.push_back(std::move(m_polls[place]));
    if (place + 1 != m_polls.size()) {
        m_polls[place] = std::move(m_polls.back());
        m_polls[place]->place = place;
    }
    m_polls.pop_back();
}

} // namespace

std::unique_ptr<PollWorker> makeNetWorkerWith(PollSink& sink, const Clock& clock, const QByteArray& caFile)
{
    return std::make_unique<NetWorker>(sink, clock, caFile);
}

std::unique_ptr<PollWorker> makeNetWorker(PollSink& sink, const Clock& clock)
{
    return makeNetWorkerWith(sink, clock, {});
}

} // namespace sd
