#pragma once

#include "app/probes/net/curltrust.h"
#include "app/probes/net/httpexpectation.h"
#include "app/probes/net/httptransport.h"
#include "app/probes/net/netpoll.h"

namespace sd {

/// One HTTP(S) request on a new connection, redirects followed where the check says so.
/// Readings: http.client.request.duration (s), serverdrift.http.phase (s; dns, connect, tls, wait, transfer),
/// serverdrift.http.body_size (By) and http.response.status_code, which reports whether all expectations are met.
class HttpPoll : public NetPoll
{
public:
    HttpPoll(NetContext& context, PollOrder order);
    ~HttpPoll() override;

protected:
    enum class Body : quint8 {
        AsWanted, ///< only what the expectations look at
        Whole,    ///< and compressed on the way, where the other side can
    };
    /// For protocols over HTTP: a request that is not the check's own parameters.
    HttpPoll(NetContext& context, PollOrder order, HttpParams params, Body body);

    /// The answer is there. True: it was a part of it only, and more is asked for (askAgain).
    virtual bool goesOn() { return false; }
    /// What has come by now will do, should the request under way fail.
    [[nodiscard]] virtual bool isEnough() const { return false; }
    /// Ends the poll with what the answer means.
    virtual void judge(bool wentInCircles);
    [[nodiscard]] const HttpAnswer& answer() const { return m_answer; }
    [[nodiscard]] const QByteArray& url() const { return m_url; }
    /// Makes another request instead, to the same host.
    void askAgain(HttpParams params);
    /// The fingerprint of the certificate that will do instead of a valid one.
    void setAccepted(const QString& certificate) { m_accepted = certificate; }

    [[nodiscard]] QString host() const override;
    void begin(const std::vector<NetAddress>& addresses) override;
    void expire() override;
    void release() override;

private:
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    bool prepare(const std::vector<NetAddress>& addresses);
    void prepareRequest();
    void prepareAuth();
    void finished(CURLcode code);
    void answered(bool wentInCircles);
    void failed(CURLcode code);
    void addTimes();
    [[nodiscard]] double seconds(CURLINFO info) const;

    /// Somebody wants to know who it is, not only how it is.
    [[nodiscard]] bool looksWho() const;
    void tellWho();
    HttpParams m_params;
    QByteArray m_url;
    QString m_accepted;
    CurlTrust m_trust;
    std::vector<NetAddress> m_addresses;
    CURL* m_handle = nullptr;
    curl_slist* m_headers = nullptr;
    curl_slist* m_resolved = nullptr;
    HttpAnswer m_answer;
    qint64 m_bodySize = 0;
    qint64 m_headerSize = 0;
    double m_askedBefore = 0; ///< seconds that the requests before this one took
    const bool m_wantsBody = false;
    const bool m_isCompressed = false;
};

} // namespace sd
