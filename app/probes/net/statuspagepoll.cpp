#include "app/probes/net/statuspagepoll.h"

#include "app/probes/net/patterncache.h"
#include "app/probes/text/statuspage.h"
#include "models/domain/explanation.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

HttpParams statusPageRequest(const PollSpec& spec)
{
    const auto& own = std::get<StatusPageParams>(*spec.params);
    HttpParams request{.url = own.url};
    request.headers = {{u"Accept"_s, u"application/json"_s}};
    request.expectStatus = u"200"_s;
    request.verifyTls = own.verifyTls;
    request.maxBody = 4 << 20;
    return request;
}

/// Atlassian's words for a component and for a page; nothing for a word of another kind.
std::optional<State> stateOfStatus(const QString& word)
{
    for (const auto& [known, state] :
         {std::pair("operational"_L1, State::Ok), std::pair("none"_L1, State::Ok),
          std::pair("degraded_performance"_L1, State::Warning), std::pair("partial_outage"_L1, State::Warning),
          std::pair("under_maintenance"_L1, State::Warning), std::pair("maintenance"_L1, State::Warning),
          std::pair("minor"_L1, State::Warning), std::pair("major"_L1, State::Error),
          std::pair("critical"_L1, State::Error), std::pair("major_outage"_L1, State::Error)}) {
        if (word == known)
            return state;
    }
    return std::nullopt;
}

} // namespace

StatusPagePoll::StatusPagePoll(NetContext& context, const PollOrder& order)
    : HttpPoll(context, order, statusPageRequest(*order.spec), Body::Whole)
    , m_own(std::get<StatusPageParams>(*spec().params))
{}

void StatusPagePoll::judge(bool wentInCircles)
{
    if (wentInCircles || answer().status != 200) {
        HttpPoll::judge(wentInCircles);
        return;
    }
    const auto page =
        answer().bodyCut ? Result<StatusPage>(Failure{{}, explain(Why::HttpCut)}) : StatusPage::parse(answer().body);
    if (!page) {
        fail(PollFailure::Malformed, explain(Why::AnswerIsNot, u"Statuspage JSON"_s, page.failure().message));
        return;
    }
    Reading& status = add(u"serverdrift.statuspage.status"_s, 0, u"1"_s, page->page);
    status.kind = ReadingKind::Status;
    status.source = u"statuspage"_s;
    status.reported = stateOfStatus(page->indicator).value_or(State::Unknown);
    status.text = page->incidents.isEmpty() ? page->description : page->incidents.join(u"; "_s);
    add(u"serverdrift.statuspage.incidents"_s, static_cast<double>(page->incidents.size()), u"1"_s).source =
        u"statuspage"_s;
    addComponents(*page);
    succeed(page->isCut ? explain(Why::ExpositionCut, MostStatusComponents) : QString());
}

void StatusPagePoll::addComponents(const StatusPage& page)
{
    const QRegularExpression wanted = context().patterns.get(m_own.only, QRegularExpression::CaseInsensitiveOption);
    for (const StatusPage::Component& component : page.components) {
        if (!m_own.only.isEmpty() && !wanted.match(component.name).hasMatch())
            continue;
        Reading& reading = add(u"serverdrift.statuspage.component"_s, 0, u"1"_s, component.name);
        reading.kind = ReadingKind::Status;
        reading.source = u"statuspage"_s;
        reading.reported = stateOfStatus(component.status).value_or(State::Unknown);
        reading.text = QString(component.status).replace(u'_', u' ');
    }
}

} // namespace sd
