#include "app/demo/webfarm.h"

#include "app/demo/delayline.h"
#include "app/demo/loopback.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace sd::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr unsigned maxConnections = 4'000;
constexpr unsigned idleSeconds = 10;
constexpr Millis silence = 30s; ///< how long an unreachable server leaves its caller waiting

struct Stop
{
    void operator()(MHD_Daemon* daemon) const { MHD_stop_daemon(daemon); }
};

/// What is kept of one request between the two calls of its handler: before and after the delay.
struct Request
{
    const DemoServer* server = nullptr;
    WebManner manner;
    bool isWaiting = false;
    bool isSilent = false;
};

/// Which of our addresses the caller connected to.
quint32 localAddress(MHD_Connection* connection)
{
    const MHD_ConnectionInfo* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (info == nullptr || ::getsockname(info->connect_fd, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return 0;
    return ntohl(address.sin_addr.s_addr);
}

QByteArray redfishSystem(const Request& request)
{
    const QString health = request.manner.isHealthy ? u"OK"_s : u"Warning"_s;
    const QJsonObject status{{u"State"_s, u"Enabled"_s}, {u"Health"_s, health}, {u"HealthRollup"_s, health}};
    return QJsonDocument(QJsonObject{{u"@odata.id"_s, u"/redfish/v1/Systems/1"_s},
                                     {u"HostName"_s, request.server->name},
                                     {u"PowerState"_s, u"On"_s},
                                     {u"Status"_s, status}})
        .toJson(QJsonDocument::Compact);
}

QByteArray startPage(const Request& request)
{
    const QString words = request.manner.status < 400 ? u"Inloggning"_s : u"Tjänsten är inte tillgänglig"_s;
    return u"<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><title>%1</title><h1>%1</h1><p>%2</p></html>\n"_s
        .arg(request.server->name, words)
        .toUtf8();
}

MHD_Result reply(MHD_Connection* connection, const Request& request)
{
    const bool isBmc = request.server->role == Role::IloBmc || request.server->role == Role::IdracBmc;
    const QByteArray body = isBmc ? redfishSystem(request) : startPage(request);
    // libmicrohttpd copies, whatever the pointer's type says.
    MHD_Response* response = MHD_create_response_from_buffer(
        static_cast<size_t>(body.size()), const_cast<char*>(body.constData()), MHD_RESPMEM_MUST_COPY);
    if (response == nullptr)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE,
                            isBmc ? "application/json" : "text/html; charset=utf-8");
    MHD_add_response_header(response, MHD_HTTP_HEADER_SERVER, isBmc ? "BMC" : "Microsoft-IIS/10.0");
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(request.manner.status), response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

struct WebFarm::Private
{
    Private(const Behaviour& estate, const Clock& time)
        : behaviour(estate)
        , clock(time)
        , delays(time)
    {}

    const Behaviour& behaviour;
    const Clock& clock;
    DelayLine delays;
    quint16 port = 0;
    std::unique_ptr<MHD_Daemon, Stop> daemon;

    MHD_Result handle(MHD_Connection* connection, Request*& request);
    static MHD_Result onRequest(void* self, MHD_Connection* connection, const char* url, const char* method,
                                const char* version, const char* data, size_t* dataSize, void** state);
    static void onCompleted(void* self, MHD_Connection* connection, void** state, MHD_RequestTerminationCode why);
};

MHD_Result WebFarm::Private::handle(MHD_Connection* connection, Request*& request)
{
    if (request == nullptr) {
        const Moment moment = behaviour.moment(clock.utcNow());
        const DemoServer* server = behaviour.plan().at(localAddress(connection));
        if (server == nullptr)
            return MHD_NO;
        request = new Request{server, behaviour.web(*server, moment), false, !behaviour.answers(*server, moment)};
        return MHD_YES; // headers are in; the body, if any, comes next
    }
    if (!request->isWaiting) {
        request->isWaiting = true;
        MHD_suspend_connection(connection);
        delays.after(request->isSilent ? silence : request->manner.delay,
                     [connection] { MHD_resume_connection(connection); });
        return MHD_YES;
    }
    return request->isSilent ? MHD_NO : reply(connection, *request);
}

// The parameters are libmicrohttpd's. NOLINTNEXTLINE(readability-function-size)
MHD_Result WebFarm::Private::onRequest(void* self, MHD_Connection* connection, const char* /*url*/,
                                       const char* /*method*/, const char* /*version*/, const char* /*data*/,
                                       size_t* dataSize, void** state)
{
    if (*dataSize > 0) {
        *dataSize = 0; // whatever is sent to us is of no interest
        return MHD_YES;
    }
    auto* request = static_cast<Request*>(*state);
    const MHD_Result result = static_cast<Private*>(self)->handle(connection, request);
    *state = request;
    return result;
}

void WebFarm::Private::onCompleted(void* /*self*/, MHD_Connection* /*connection*/, void** state,
                                   MHD_RequestTerminationCode /*why*/)
{
    delete static_cast<Request*>(*state);
    *state = nullptr;
}

Result<std::unique_ptr<WebFarm>> WebFarm::open(quint16 port, const std::optional<KeyPair>& tls,
                                               const Behaviour& behaviour, const Clock& clock)
{
    auto socket = openOnLoopback(SocketKind::Listening, port);
    if (!socket)
        return socket.failure();
    auto d = std::make_unique<Private>(behaviour, clock);
    d->port = boundPort(*socket);
    std::vector<MHD_OptionItem> options{
        {MHD_OPTION_LISTEN_SOCKET, socket->fd(), nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, static_cast<intptr_t>(maxConnections), nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, static_cast<intptr_t>(idleSeconds), nullptr},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&Private::onCompleted), nullptr},
    };
    unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME;
    if (tls) {
        flags |= MHD_USE_TLS;
        options.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char*>(tls->key.constData())});
        options.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char*>(tls->certificate.constData())});
    }
    options.push_back({MHD_OPTION_END, 0, nullptr});
    d->daemon.reset(MHD_start_daemon(flags, d->port, nullptr, nullptr, &Private::onRequest, d.get(), MHD_OPTION_ARRAY,
                                     options.data(), MHD_OPTION_END));
    if (!d->daemon)
        return Failure{u"web"_s, u"The demo estate's web server did not start on port %1"_s.arg(d->port)};
    (void)socket->release(); // the daemon closes it
    return std::unique_ptr<WebFarm>(new WebFarm(std::move(d)));
}

WebFarm::WebFarm(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

quint16 WebFarm::port() const
{
    return d->port;
}

WebFarm::~WebFarm()
{
    // A suspended connection would keep the daemon from stopping.
    d->delays.close();
    d->daemon.reset();
}

} // namespace sd::demo
