#pragma once

#include "app/probes/net/curltrust.h"
#include "app/probes/net/httptransport.h"
#include "app/probes/poll.h"
#include "app/probes/transport/netaddress.h"
#include "models/domain/time.h"

#include <QString>

#include <memory>
#include <vector>

namespace sd {

/// Where a BMC is reached.
struct RedfishHost
{
    QByteArray origin;   ///< "https://[fe80::1]:8443", no path
    QByteArray resolved; ///< libcurl's entry for the name: "+bmc.example.se:443:192.0.2.7"; empty: a literal
    bool verifyTls = true;
    QString certificate = {}; ///< the one that was accepted; empty: none was

    /// Of a URL and what its host resolved to.
    static RedfishHost of(const QString& url, const std::vector<NetAddress>& addresses, bool verifyTls);
};

/// One request to a BMC on a connection that may be used again. Bodies are cut off while they come in.
class RedfishCall
{
public:
    struct Request
    {
        QByteArray method = "GET";
        QString path;     ///< as the service writes it, a query included
        QByteArray body;  ///< wiped by the caller
        QByteArray token; ///< X-Auth-Token; empty: none
        QString user;     ///< Basic, where set
        Secret password;
        qint64 mostBytes = 0;
        Millis timeout{30'000};
        bool isFresh = false; ///< on a connection of its own: the certificate is looked at anew
    };
    struct Answer
    {
        PollFailure failure = PollFailure::None; ///< the transfer's
        QString fault = {};                      ///< why it failed, explained
        int status = 0;                          ///< of HTTP; 0: none came
        QByteArray body;
        bool isCut = false;                 ///< the body is longer than what was asked for
        QByteArray token;                   ///< X-Auth-Token
        QString location;                   ///< Location, as sent
        SharedCertificate certificate = {}; ///< where this request made the connection
        QString redirect;                   ///< where a 3xx leads, absolute
    };
    using Done = std::function<void(Answer)>;

    RedfishCall(HttpTransport& http, const RedfishHost& host, const Request& request);
    ~RedfishCall();
    RedfishCall(const RedfishCall&) = delete;
    RedfishCall& operator=(const RedfishCall&) = delete;

    /// Calls back once, never before this returns, and not at all when this object goes first. The callback may
    /// destroy it.
    void start(Done done);
    /// The prepared handle, for who runs it otherwise. Null: it can't be made, or not safely.
    [[nodiscard]] CURL* handle() const { return m_handle; }

private:
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    bool prepare(const RedfishHost& host, const Request& request);
    void finished(CURLcode code);

    HttpTransport& m_http;
    CURL* m_handle = nullptr;
    curl_slist* m_headers = nullptr;
    curl_slist* m_resolved = nullptr;
    QString m_hostName;
    CurlTrust m_trust;
    qint64 m_mostBytes;
    qint64 m_headerBytes = 0;
    Answer m_answer;
    Done m_done;
};

} // namespace sd
