#include "app/probes/net/httptransport.h"

#include <sys/epoll.h>

#include <algorithm>
#include <new>

namespace sd {

namespace {

constexpr size_t idleHandles = 256; ///< kept for the next polls; each holds some 10 KB
constexpr long receiveBufferBytes = 16'384;

void initCurlOnce()
{
    // Thread-safe in Debian's libcurl (CURL_VERSION_THREADSAFE), and never undone: other parts use libcurl too.
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(initialised)
}

} // namespace

HttpTransport::HttpTransport(EventLoop& loop, long kept)
    : m_loop(loop)
    , m_kept(kept)
{
    initCurlOnce();
    m_multi = curl_multi_init();
    if (!m_multi)
        throw std::bad_alloc();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &HttpTransport::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &HttpTransport::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, std::max(m_kept, 1L));
}

HttpTransport::~HttpTransport()
{
    for (const auto& [handle, done] : m_running) {
        curl_multi_remove_handle(m_multi, handle);
        curl_easy_cleanup(handle);
    }
    for (CURL* handle : m_idle)
        curl_easy_cleanup(handle);
    curl_multi_cleanup(m_multi);
    m_loop.cancelTimer(m_timer);
}

CURL* HttpTransport::take()
{
    CURL* handle = nullptr;
    if (m_idle.empty()) {
        handle = curl_easy_init();
    } else {
        handle = m_idle.back();
        m_idle.pop_back();
    }
    if (handle)
        setOptions(handle);
    return handle;
}

void HttpTransport::renew(CURL* handle)
{
    curl_easy_reset(handle);
    setOptions(handle);
}

void HttpTransport::discard(CURL* handle)
{
    if (m_running.erase(handle) > 0)
        curl_multi_remove_handle(m_multi, handle);
    curl_easy_cleanup(handle);
}

void HttpTransport::setOptions(CURL* handle)
{
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    if (m_kept == 0) {
        curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
    }
    curl_easy_setopt(handle, CURLOPT_DNS_CACHE_TIMEOUT, 0L); // literals: keeping them only makes the table long
    curl_easy_setopt(handle, CURLOPT_PROXY, "");             // not even from the environment
    curl_easy_setopt(handle, CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "Serverdrift");
    curl_easy_setopt(handle, CURLOPT_BUFFERSIZE, receiveBufferBytes);
    if (!m_caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, m_caFile.constData());
}

void HttpTransport::giveBack(CURL* handle)
{
    if (m_running.erase(handle) > 0)
        curl_multi_remove_handle(m_multi, handle);
    if (m_idle.size() >= idleHandles) {
        curl_easy_cleanup(handle);
        return;
    }
    curl_easy_reset(handle);
    m_idle.push_back(handle);
}

void HttpTransport::start(CURL* handle, Done done)
{
    m_running.emplace(handle, std::move(done));
    curl_multi_add_handle(m_multi, handle); // asks for a timer at once, which gets it going
}

int HttpTransport::onSocket(CURL* /*handle*/, curl_socket_t fd, int what, void* self, void* /*socketData*/)
{
    auto* const transport = static_cast<HttpTransport*>(self);
    if (what == CURL_POLL_REMOVE) {
        transport->m_loop.unwatch(fd);
        return 0;
    }
    quint32 events = 0;
    if (what & CURL_POLL_IN)
        events |= EPOLLIN;
    if (what & CURL_POLL_OUT)
        events |= EPOLLOUT;
    if (!transport->m_loop.modify(fd, events))
        transport->m_loop.watch(fd, events, [transport, fd](quint32 ready) {
            int action = 0;
            if (ready & EPOLLIN)
                action |= CURL_CSELECT_IN;
            if (ready & EPOLLOUT)
                action |= CURL_CSELECT_OUT;
            if (ready & (EPOLLERR | EPOLLHUP))
                action |= CURL_CSELECT_ERR;
            transport->act(fd, action);
        });
    return 0;
}

int HttpTransport::onTimer(CURLM* /*multi*/, long milliseconds, void* self)
{
    auto* const transport = static_cast<HttpTransport*>(self);
    transport->m_loop.cancelTimer(transport->m_timer);
    transport->m_timer = 0;
    if (milliseconds >= 0)
        transport->m_timer = transport->m_loop.addTimer(transport->m_loop.now() + Millis{milliseconds}, [transport] {
            transport->m_timer = 0;
            transport->act(CURL_SOCKET_TIMEOUT, 0);
        });
    return 0;
}

void HttpTransport::act(curl_socket_t fd, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, fd, events, &running);
    collect();
}

void HttpTransport::collect()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL* const handle = message->easy_handle;
        const CURLcode code = message->data.result; // the message is gone after the next call
        curl_multi_remove_handle(m_multi, handle);
        const auto found = m_running.find(handle);
        if (found == m_running.end())
            continue;
        const Done done = std::move(found->second);
        m_running.erase(found);
        done(code);
    }
}

} // namespace sd
