#pragma once

#include "app/probes/net/httpexpectation.h"
#include "app/probes/net/httptransport.h"
#include "app/probes/net/netpoll.h"

namespace sd {

/// One HTTP(S) request on a new connection, redirects followed where the check says so.
/// Readings: http.client.request.duration (s), serverdrift.http.phase (s; dns, connect, tls, wait, transfer),
/// serverdrift.http.body_size (By) and http.response.status_code, which reports whether all expectations are met.
class HttpPoll final : public NetPoll
{
public:
    HttpPoll(NetContext& context, PollOrder order);
    ~HttpPoll() override;

protected:
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
    [[nodiscard]] QString explanationOf(CURLcode code) const;
    void addTimes();
    [[nodiscard]] double seconds(CURLINFO info) const;

    const HttpParams& m_params; ///< part of the spec
    const QByteArray m_url;
    CURL* m_handle = nullptr;
    curl_slist* m_headers = nullptr;
    curl_slist* m_resolved = nullptr;
    HttpAnswer m_answer;
    qint64 m_bodySize = 0;
    qint64 m_headerSize = 0;
    bool m_wantsBody = false;
};

} // namespace sd
