#include "app/probes/net/wsmanpoll.h"

#include "app/probes/net/tcppoll.h"
#include "app/probes/plan/plannamed.h"
#include "app/probes/text/ntlmchallenge.h"
#include "app/probes/text/wsmanidentity.h"
#include "models/domain/explanation.h"

#include <QUrl>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAnswer = 64 << 10;

HttpParams identifyAt(const WsmanParams& own)
{
    HttpParams request{.url = own.url};
    request.method = u"POST"_s;
    request.body = QString::fromUtf8(wsmanIdentifyQuestion());
    request.headers = {{u"Content-Type"_s, u"application/soap+xml;charset=UTF-8"_s},
                       // Windows answers strangers who say so (MS-WSMV); others do not know it.
                       {u"WSMANIDENTIFY"_s, u"unauthenticated"_s}};
    request.expectStatus = u"200"_s;
    request.followRedirects = false;
    request.verifyTls = own.verifyTls;
    request.maxBody = longestAnswer;
    return request;
}

} // namespace

WsmanPoll::WsmanPoll(NetContext& context, const PollOrder& order)
    : HttpPoll(context, order, identifyAt(std::get<WsmanParams>(*order.spec->params)), Body::Whole)
    , m_own(std::get<WsmanParams>(*spec().params))
{
    setAccepted(m_own.certificate);
}

HttpParams WsmanPoll::question(Step step) const
{
    HttpParams request = identifyAt(m_own);
    if (step == Step::Anonymous) {
        QUrl there = QUrl::fromEncoded(url());
        there.setPath(u"/wsman-anon/identify"_s);
        request.url = there.toString(QUrl::FullyEncoded);
    } else if (step == Step::Challenge) {
        request.headers.pop_back();
        request.headers.emplace_back(u"Authorization"_s, QString::fromLatin1(ntlmOpening()));
    }
    return request;
}

/// What the answer means, and whether another question has been asked.
bool WsmanPoll::goesOn()
{
    if (m_step != Step::Challenge) {
        m_status = answer().status;
        if (m_status == 200)
            take(answer().body);
        const bool isClosed = m_status == 401 || m_status == 403 || m_status == 404 || m_status == 405;
        if (m_step == Step::Identify && isClosed) {
            m_step = Step::Anonymous;
            askAgain(question(m_step));
            return true;
        }
        if (!wantsChallenge())
            return false;
        m_step = Step::Challenge;
        askAgain(question(m_step));
        return true;
    }
    for (const auto& [name, header] : answer().headers) {
        const auto challenge = name.toLower() == "www-authenticate" ? NtlmChallenge::parse(header) : std::nullopt;
        if (!challenge)
            continue;
        for (const auto& [element, value] :
             {std::pair{u"WindowsVersion"_s, challenge->version}, std::pair{u"ComputerName"_s, challenge->computer},
              std::pair{u"FullName"_s, challenge->fullName}}) {
            if (!value.isEmpty())
                m_said.insert_or_assign(element, value);
        }
    }
    return false;
}

/// Only where somebody wants to know who it is: nobody signs on from poll to poll.
bool WsmanPoll::wantsChallenge() const
{
    const auto vendor = m_said.find(u"ProductVendor"_s);
    return spec().plan && vendor != m_said.end() && vendor->second.startsWith("Microsoft"_L1);
}

void WsmanPoll::take(const QByteArray& body)
{
    auto said = parseWsmanIdentity(body);
    if (!said) {
        m_broken = said.failure().message;
        return;
    }
    m_said = *std::move(said);
    if (const QString version = windowsVersionOf(m_said[u"ProductVersion"_s]); !version.isEmpty())
        m_said[u"WindowsVersion"_s] = version;
}

void WsmanPoll::judge(bool /*wentInCircles*/)
{
    if (m_said.empty()) {
        const QString why = m_broken.isEmpty() ? explain(Why::WsmanNotSpoken, m_status)
                                               : explain(Why::WsmanBroken, printable(m_broken.toUtf8(), 200));
        fail(m_status == 401 ? PollFailure::Auth : PollFailure::Malformed, why);
        return;
    }
    Reading& code = add(u"http.response.status_code"_s, m_status, u"1"_s);
    code.kind = ReadingKind::Status;
    code.source = u"wsman"_s;
    code.reported = State::Ok;
    QStringList product;
    for (const QString& name : {u"ProductVendor"_s, u"ProductVersion"_s}) {
        if (const auto found = m_said.find(name); found != m_said.end())
            product += found->second;
    }
    code.text = product.join(u", "_s);
    setIdentity(namedIdentity(spec().plan, m_said));
    succeed();
}

} // namespace sd
