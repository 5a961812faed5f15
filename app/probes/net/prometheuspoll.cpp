#include "app/probes/net/prometheuspoll.h"

#include "app/probes/net/readercache.h"
#include "app/probes/net/tcppoll.h"
#include "app/probes/plan/planreadings.h"
#include "app/probes/text/expositionreader.h"
#include "models/domain/explanation.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// The older format first: it is what every exporter has, and has all that a plan asks for.
constexpr auto acceptedFormats =
    "text/plain;version=0.0.4, application/openmetrics-text;version=1.0.0;q=0.5, text/plain;q=0.3, */*;q=0.1";

HttpParams requestOf(const PollSpec& spec)
{
    const auto& own = std::get<PrometheusParams>(*spec.params);
    HttpParams request{.url = own.url};
    request.headers = {{u"Accept"_s, QString::fromLatin1(acceptedFormats)}};
    request.expectStatus = u"200"_s;
    request.auth = own.auth;
    request.verifyTls = own.verifyTls;
    request.maxBody = own.maxBody;
    return request;
}

} // namespace

PrometheusPoll::PrometheusPoll(NetContext& context, const PollOrder& order)
    : HttpPoll(context, order, requestOf(*order.spec), Body::Whole)
    , m_own(std::get<PrometheusParams>(*spec().params))
{}

void PrometheusPoll::judge(bool wentInCircles)
{
    const int status = answer().status;
    if (status == 401 || status == 403) {
        fail(PollFailure::Auth, explain(Why::HttpCredentials, status));
        return;
    }
    if (wentInCircles || status != 200) {
        HttpPoll::judge(wentInCircles);
        return;
    }
    if (answer().bodyCut) {
        fail(PollFailure::TooLarge, explain(Why::ExpositionTooLarge, m_own.maxBody));
        return;
    }
    const auto exposition = Exposition::parse(answer().body, {.body = m_own.maxBody});
    if (!exposition) {
        fail(PollFailure::Malformed,
             explain(Why::ExpositionNone, printable(exposition.failure().message.toUtf8(), 60)));
        return;
    }
    addFormat(*exposition);
    addReadings(*exposition);
}

void PrometheusPoll::addFormat(const Exposition& exposition)
{
    add(u"serverdrift.prometheus.samples"_s, static_cast<double>(exposition.samples().size()), u"1"_s).source =
        u"prometheus"_s;
    Reading& format = add(u"serverdrift.prometheus.format"_s, static_cast<double>(exposition.lostCount()), u"1"_s);
    format.kind = ReadingKind::Status;
    format.source = u"prometheus"_s;
    format.reported = exposition.lostCount() > 0 || exposition.isCut() ? State::Warning : State::Ok;
    if (exposition.isCut()) {
        format.text = explain(Why::ExpositionCut, ExpositionLimits{}.samples);
    } else if (exposition.lostCount() > 0) {
        const std::string_view what = code(exposition.firstLost().fault);
        format.text = explain(Why::ExpositionFaults, exposition.lostCount(), exposition.firstLost().line,
                              QString::fromLatin1(what.data(), static_cast<qsizetype>(what.size())));
    }
}

void PrometheusPoll::addReadings(const Exposition& exposition)
{
    if (!spec().plan) {
        fail(PollFailure::Internal, explain(Why::NoBaseline, m_own.baseline));
        return;
    }
    const auto reader = context().expositions.get(spec().plan);
    const auto now = std::chrono::duration<double>(loop().clock().utcNow().time_since_epoch()).count();
    const PlanTables answers = reader->read(exposition, now);
    if (addAll(readingsOf(reader->program(), answers), identityOf(reader->program(), answers)))
        succeed();
    else
        fail(PollFailure::Malformed, explain(Why::ExpositionNothing, m_own.baseline));
}

} // namespace sd
