#pragma once

#include "app/probes/transport/eventloop.h"

#include <QByteArray>

#include <curl/curl.h>

#include <functional>
#include <unordered_map>
#include <vector>

namespace sd {

/// One libcurl multi handle on the worker's loop. Gives out easy handles that are used again and again: what they
/// allocate once need not be allocated for every poll.
class HttpTransport
{
public:
    using Done = std::function<void(CURLcode)>;

    /// `kept` connections stay open for the next request to the same host; 0: every request makes one of its own.
    explicit HttpTransport(EventLoop& loop, long kept = 0);
    ~HttpTransport();
    HttpTransport(const HttpTransport&) = delete;
    HttpTransport& operator=(const HttpTransport&) = delete;

    /// A clean handle with the options that hold for every poll: no proxies or files of the user's, no signals,
    /// HTTP and HTTPS only. Null when there is no memory.
    CURL* take();
    /// The same handle as if it had just been taken, but with what it holds between requests: its cookies.
    void renew(CURL* handle);
    /// Instead of `giveBack`, for a handle that holds what is nobody else's.
    void discard(CURL* handle);
    /// Any time after `take`; ends the transfer, if one is under way, without calling back.
    void giveBack(CURL* handle);
    /// Begins the transfer; calls back once when it ends, never before this returns.
    void start(CURL* handle, Done done);

    /// Certificates to trust instead of the system's (tests); empty: the system's.
    void setCaFile(QByteArray path) { m_caFile = std::move(path); }

private:
    static int onSocket(CURL* handle, curl_socket_t fd, int what, void* self, void* socketData);
    static int onTimer(CURLM* multi, long milliseconds, void* self);
    void setOptions(CURL* handle);
    void act(curl_socket_t fd, int events);
    void collect();

    EventLoop& m_loop;
    const long m_kept;
    CURLM* m_multi = nullptr;
    TimerId m_timer = 0;
    std::vector<CURL*> m_idle;
    std::unordered_map<CURL*, Done> m_running;
    QByteArray m_caFile;
};

} // namespace sd
