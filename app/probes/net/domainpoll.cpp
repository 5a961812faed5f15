#include "app/probes/net/domainpoll.h"

#include "app/probes/text/domainrecord.h"
#include "models/domain/explanation.h"

#include <QUrl>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9082 section 3.1.3: domain/NAME below the server's address, in its A-label form.
HttpParams domainRequest(const PollSpec& spec)
{
    const auto& own = std::get<DomainParams>(*spec.params);
    QString url = own.server;
    if (!url.endsWith(u'/'))
        url += u'/';
    HttpParams request{.url = url + u"domain/"_s + QString::fromLatin1(QUrl::toAce(own.name))};
    request.headers = {{u"Accept"_s, u"application/rdap+json"_s}};
    request.expectStatus = u"200"_s;
    request.maxBody = 1 << 20;
    return request;
}

} // namespace

DomainPoll::DomainPoll(NetContext& context, PollOrder order)
    : HttpPoll(context, order, domainRequest(*order.spec), Body::Whole)
    , m_own(std::get<DomainParams>(*spec().params))
{}

void DomainPoll::judge(bool wentInCircles)
{
    if (wentInCircles || answer().status != 200) {
        HttpPoll::judge(wentInCircles);
        return;
    }
    const auto record = answer().bodyCut ? Result<DomainRecord>(Failure{{}, explain(Why::HttpCut)})
                                         : DomainRecord::parse(answer().body);
    if (!record) {
        fail(PollFailure::Malformed, explain(Why::AnswerIsNot, u"RDAP"_s, record.failure().message));
        return;
    }
    if (record->expires) {
        const auto left = std::chrono::duration<double, std::ratio<86'400>>(*record->expires - loop().clock().utcNow());
        Reading& days = add(u"serverdrift.domain.days_left"_s, left.count(), u"d"_s, m_own.name);
        days.source = u"rdap"_s;
        days.text = record->registrar;
    }
    const QString trouble = record->troubleStatus();
    Reading& status = add(u"serverdrift.domain.status"_s, trouble.isEmpty() ? 1 : 0, u"1"_s, m_own.name);
    status.kind = ReadingKind::Status;
    status.source = u"rdap"_s;
    status.reported = trouble.isEmpty() ? State::Ok : State::Error;
    status.text = trouble.isEmpty() ? record->statuses.join(u", "_s) : trouble;
    succeed(record->expires ? QString() : explain(Why::DomainNoEnd));
}

} // namespace sd
