#pragma once

#include "app/probes/net/httpexpectation.h"
#include "app/probes/net/httptransport.h"
#include "app/probes/net/netpoll.h"
#include "models/domain/chainscript.h"

#include <QJsonDocument>

#include <map>
#include <optional>

namespace sd {

struct Resolution;

/// Several requests in a row, as a ChainScript says; the first that goes wrong ends the poll and is named.
/// Cookies live as long as the poll. Readings: serverdrift.http.step.duration (s, the step's name the instance),
/// serverdrift.http.chain.duration (s, all of it) and serverdrift.http.chain, which reports whether every step went
/// well.
class ChainPoll final : public NetPoll
{
public:
    ChainPoll(NetContext& context, PollOrder order);
    ~ChainPoll() override;

protected:
    [[nodiscard]] QString host() const override { return {}; } // each step has its own
    void begin(const std::vector<NetAddress>& addresses) override;
    void expire() override;
    void release() override;

private:
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static size_t onHeader(char* data, size_t size, size_t count, void* self);

    void ask();
    void resolved(const Resolution& found);
    bool prepare(const std::vector<NetAddress>& addresses);
    void prepareRequest();
    void finished(CURLcode code);
    void judge(int status);
    void conclude(const QString& unmet);
    [[nodiscard]] QString unmetRule(const ChainRule& rule);
    [[nodiscard]] QString unmetJson(const ChainRule& rule);
    [[nodiscard]] QString take(const ChainTake& take);
    [[nodiscard]] std::optional<QString> headerValue(const QString& name) const;
    [[nodiscard]] QString bodyText() const { return QString::fromUtf8(m_answer.body); }
    [[nodiscard]] const QJsonDocument& json();
    [[nodiscard]] const ChainStep& step() const { return m_script.steps[m_step]; }
    [[nodiscard]] QString atStep(const QString& what) const;
    [[nodiscard]] QString shown(const QString& value) const;
    void know();

    const ChainParams& m_params; ///< part of the spec
    ChainScript m_script;
    size_t m_step = 0;
    std::map<QString, QString> m_values; ///< what {names} stand for; secrets only where the script uses them
    QByteArray m_url;                    ///< of the step, filled in: may hold a secret
    CURL* m_handle = nullptr;            ///< one for all steps: it keeps the cookies
    curl_slist* m_headers = nullptr;
    curl_slist* m_resolved = nullptr;
    HttpAnswer m_answer;
    std::optional<QJsonDocument> m_json; ///< of the answer, once somebody asked
    QString m_jsonFault;                 ///< why it is none
    qint64 m_headerSize = 0;
    SteadyTime m_stepBegan{};
    bool m_isAsking = false;
};

} // namespace sd
